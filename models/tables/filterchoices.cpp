// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filterchoices.h"

#include "explore/valuecodes.h"

#include <algorithm>

namespace obra {

FilterChoices::FilterChoices(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FilterChoices::setSlice(const std::shared_ptr<const Slice> &slice, Field field)
{
    beginResetModel();
    m_slice = slice;
    m_field = field;
    m_search.clear();
    m_facet.setSearch({});
    m_facet.setSlice(slice, field);
    m_codes.clear();
    m_ticked.clear();
    m_choosing = false;
    if (slice) {
        const ChosenCodes codes = chosenCodes(slice->table(), slice->filter(), field);
        m_choosing = codes.any;
        m_ticked.resize(codes.chosen.size());
        for (std::size_t code = 0; code < m_ticked.size(); ++code)
            m_ticked[code] = !codes.excluded[code] && (!codes.any || codes.chosen[code]);
        for (const FacetValue &value : slice->facet(field))
            m_codes.push_back(value.code);
    }
    m_before = m_ticked;
    endResetModel();
    emit choiceChanged();
}

void FilterChoices::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.simplified();
    m_facet.setSearch(text);
    endResetModel();
    emit choiceChanged();
}

quint32 FilterChoices::codeAt(int row) const
{
    return m_facet.index(row - 1, 0).data(FacetModel::CodeRole).toUInt();
}

QString FilterChoices::valueOf(quint32 code) const
{
    const std::vector<std::string> &values = m_slice->table().facet(m_field).dictionary.values;
    return code < values.size() ? QString::fromStdString(values[code]) : QString();
}

void FilterChoices::setAll(bool ticked)
{
    for (int row = 1; row < rowCount(); ++row)
        m_ticked[codeAt(row)] = ticked;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
    emit choiceChanged();
}

Qt::CheckState FilterChoices::stateOfAll() const
{
    bool any = false, all = true;
    for (int row = 1; row < rowCount(); ++row) {
        const bool ticked = m_ticked[codeAt(row)];
        any = any || ticked;
        all = all && ticked;
        if (any && !all)
            return Qt::PartiallyChecked;
    }
    return any ? Qt::Checked : Qt::Unchecked;
}

bool FilterChoices::anyTicked() const
{
    return rowCount() > 0 && stateOfAll() != Qt::Unchecked;
}

Filter FilterChoices::applied(const Filter &filter) const
{
    if (!m_slice || !anyTicked() || (m_search.isEmpty() && m_ticked == m_before))
        return filter;
    std::vector<quint8> ticked(m_ticked.size(), 0);
    if (m_search.isEmpty()) {
        ticked = m_ticked;
    } else {
        for (int row = 1; row < rowCount(); ++row)
            ticked[codeAt(row)] = m_ticked[codeAt(row)];
    }
    QStringList in, out;
    for (const quint32 code : m_codes)
        (ticked[code] ? in : out).append(valueOf(code));
    const Filter without = filter.withValues(m_field, {}).withValues(m_field, {}, true);
    if (out.isEmpty())
        return without;
    // A row with several values is let through by one that is ticked, and held back by one that is excluded: what the filter said so far is kept to.
    const bool excludes = !m_choosing && m_search.isEmpty() && out.size() < in.size();
    return excludes ? filter.withValues(m_field, {}).withValues(m_field, out, true) : filter.withValues(m_field, {}, true).withValues(m_field, in);
}

int FilterChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_facet.rowCount() == 0 ? 0 : m_facet.rowCount() + 1;
}

QVariant FilterChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.row() == 0) {
        switch (role) {
        case Qt::DisplayRole: return m_search.isEmpty() ? tr("All") : tr("All that were found");
        case Qt::CheckStateRole: return stateOfAll();
        default: return {};
        }
    }
    const QModelIndex source = m_facet.index(index.row() - 1, 0);
    switch (role) {
    case Qt::CheckStateRole: return m_ticked[codeAt(index.row())] ? Qt::Checked : Qt::Unchecked;
    case ValueRole: return source.data(FacetModel::ValueRole);
    case CountRole: return source.data(FacetModel::CountRole);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return source.data(Qt::DisplayRole);
    case Qt::AccessibleTextRole: return source.data(Qt::AccessibleTextRole);
    default: return {};
    }
}

bool FilterChoices::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.row() >= rowCount())
        return false;
    const bool ticked = value.value<Qt::CheckState>() == Qt::Checked;
    if (index.row() == 0) {
        setAll(ticked);
        return true;
    }
    m_ticked[codeAt(index.row())] = ticked;
    emit dataChanged(index, index, { Qt::CheckStateRole });
    emit dataChanged(this->index(0), this->index(0), { Qt::CheckStateRole });
    emit choiceChanged();
    return true;
}

Qt::ItemFlags FilterChoices::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace obra
