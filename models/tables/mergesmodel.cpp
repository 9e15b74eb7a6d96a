// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/mergesmodel.h"

#include "explore/foundthings.h"
#include "ocds/records.h"

#include <QLocale>

#include <algorithm>

namespace obra {

namespace {

QVariant alignment(bool isNumber)
{
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

void MergesModel::setMerges(const QVector<OrganizationMerge> &merges, const QVector<OrganizationMerge> &keptApart)
{
    beginResetModel();
    m_merges = merges;
    m_keptApart = keptApart;
    m_folded.clear();
    refill();
    endResetModel();
}

void MergesModel::setFilter(Show show, const QString &words)
{
    if (show == m_show && words == m_words)
        return;
    beginResetModel();
    m_show = show;
    m_words = words;
    refill();
    endResetModel();
}

void MergesModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    refill();
    endResetModel();
}

void MergesModel::retranslate()
{
    beginResetModel();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void MergesModel::refill()
{
    const std::vector<std::string> words = foldedWords(m_words);
    if (!words.empty() && m_folded.empty()) {
        for (int i = 0; i < totalCount(); ++i) {
            QString text = merge(i).label;
            for (const OrganizationMerge::Spelling &spelling : merge(i).spellings)
                text += QLatin1Char(' ') + spelling.spelling.name + QLatin1Char(' ') + spelling.spelling.identifier;
            m_folded.push_back(foldedName(text.toStdString()));
        }
    }
    m_shown.clear();
    const int kept = int(m_keptApart.size());
    for (int i = m_show == Show::Merged ? kept : 0, end = m_show == Show::KeptApart ? kept : totalCount(); i < end; ++i) {
        if (std::all_of(words.begin(), words.end(), [&](const std::string &word) { return m_folded[std::size_t(i)].find(word) != std::string::npos; }))
            m_shown.push_back(i);
    }
    if (m_sortColumn != Spellings && m_sortColumn != Records && m_sortColumn != Organization)
        return; // as they came
    std::vector<std::string> names;
    if (m_sortColumn == Organization) {
        for (int i = 0; i < totalCount(); ++i)
            names.push_back(foldedName(merge(i).label.toStdString()));
    }
    const auto less = [&](int a, int b) {
        if (m_sortColumn == Records)
            return merge(a).rows < merge(b).rows;
        if (m_sortColumn == Spellings)
            return merge(a).spellings.size() < merge(b).spellings.size();
        return names[std::size_t(a)] < names[std::size_t(b)];
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) { return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a); });
}

const OrganizationMerge &MergesModel::mergeAt(int row) const
{
    return merge(m_shown[std::size_t(row)]);
}

int MergesModel::keptApartAt(int row) const
{
    return m_shown[std::size_t(row)] < m_keptApart.size() ? m_shown[std::size_t(row)] : -1;
}

int MergesModel::rowOf(const QString &name) const
{
    int spelt = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const OrganizationMerge &shown = mergeAt(row);
        if (shown.label == name)
            return row;
        for (const OrganizationMerge::Spelling &spelling : shown.spellings) {
            if (spelt < 0 && spelling.spelling.name == name)
                spelt = row;
        }
    }
    return spelt;
}

int MergesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MergesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == Spellings || index.column() == Records);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const OrganizationMerge &shown = mergeAt(index.row());
    switch (index.column()) {
    case Organization: return shown.label;
    case Spellings: return QLocale().toString(shown.spellings.size());
    case Records: return QLocale().toString(shown.rows);
    case Why: {
        if (keptApartAt(index.row()) >= 0)
            return tr("kept apart by you");
        const auto any = [&shown](bool OrganizationMerge::Spelling::*reason) {
            return std::any_of(shown.spellings.begin(), shown.spellings.end(), [reason](const OrganizationMerge::Spelling &spelling) { return spelling.*reason; });
        };
        const bool byIdentifier = any(&OrganizationMerge::Spelling::byIdentifier), byName = any(&OrganizationMerge::Spelling::byName);
        return byIdentifier && byName ? tr("same identifier, same name") : byIdentifier ? tr("same identifier") : tr("same name");
    }
    default: return {};
    }
}

QVariant MergesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section == Spellings || section == Records);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Organization: return tr("Organization");
    case Spellings: return tr("Spellings");
    case Records: return tr("Records");
    case Why: return tr("Why they are one");
    default: return {};
    }
}

void SpellingsModel::setMerge(const OrganizationMerge &merge)
{
    beginResetModel();
    m_merge = merge;
    endResetModel();
}

void SpellingsModel::retranslate()
{
    beginResetModel();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SpellingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_merge.spellings.size());
}

int SpellingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpellingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == Records);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const OrganizationMerge::Spelling &spelling = m_merge.spellings[index.row()];
    switch (index.column()) {
    case Name: return spelling.spelling.name.isEmpty() ? tr("(without name)") : spelling.spelling.name;
    case Identifier: return spelling.spelling.identifier;
    case Records: return QLocale().toString(spelling.rows);
    case Why:
        if (spelling.byIdentifier && spelling.byName)
            return tr("another has its identifier, another its name");
        if (spelling.byIdentifier)
            return tr("another has its identifier");
        if (spelling.byName)
            return spelling.isDistrusted ? tr("another has its name (too many names share its identifier)")
                                         : tr("another has its name, but for case, accents and punctuation");
        return {};
    default: return {};
    }
}

QVariant SpellingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section == Records);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name as published");
    case Identifier: return tr("Identifier");
    case Records: return tr("Records");
    case Why: return tr("Why it is one of them");
    default: return {};
    }
}

} // namespace obra
