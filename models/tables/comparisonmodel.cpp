// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/comparisonmodel.h"

#include "tables/copiedline.h"

#include <algorithm>

namespace obra {

void ComparisonModel::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    refill();
    endResetModel();
}

void ComparisonModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = only;
    refill();
    endResetModel();
}

void ComparisonModel::refill()
{
    m_lines.clear();
    if (!m_comparison)
        return;
    QString section;
    for (int i = 0; i < m_comparison->rows.size(); ++i) {
        const ComparedRow &row = m_comparison->rows[i];
        if (m_onlyDifferences && !row.differs)
            continue;
        if (row.section != section) {
            section = row.section;
            m_lines.push_back({ -1, section });
        }
        m_lines.push_back({ i, {} });
    }
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : FirstValue + int(m_comparison->columns());
}

const ComparedValue *ComparisonModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstValue || m_lines[std::size_t(index.row())].row < 0)
        return nullptr;
    return &m_comparison->rows[m_lines[std::size_t(index.row())].row].values[index.column() - FirstValue];
}

QString ComparisonModel::cell(const ComparedRow &row, int column) const
{
    if (column == Label)
        return row.label;
    if (column == Differs)
        return row.differs ? QStringLiteral("≠") : QString();
    const int value = column - FirstValue;
    const QString &text = row.values[value].text;
    if (text.isEmpty())
        return QStringLiteral("—");
    return value == row.largest ? QStringLiteral("▲ ") + text : value == row.smallest ? QStringLiteral("▼ ") + text : text;
}

QString ComparisonModel::text() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(copiedLine(cells));
    for (const Line &line : m_lines) {
        cells.clear();
        if (line.row < 0) {
            cells.append(line.section);
        } else {
            for (int column = 0; column < columnCount(); ++column)
                cells.append(cell(m_comparison->rows[line.row], column));
        }
        lines.append(copiedLine(cells));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    if (role == SectionRole)
        return line.row < 0;
    if (line.row < 0) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && index.column() == Label ? QVariant(line.section) : QVariant();
    }
    const ComparedRow &row = m_comparison->rows[line.row];
    const int value = index.column() - FirstValue;
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Differs)
            return row.differs ? tr("They differ in this") : tr("No difference");
        return value >= 0 && row.values[value].text.isEmpty() ? tr("not known") : cell(row, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() == Differs)
            return row.differs ? tr("They differ in this") : tr("No difference");
        if (value < 0)
            return row.label;
        const QString text = row.values[value].text.isEmpty() ? tr("not known") : row.values[value].text;
        const QString said = tr("%1: %2, %3", "what, of whom, how much").arg(row.label, m_comparison->titles[value], text);
        return value == row.largest ? tr("%1 (largest)").arg(said) : value == row.smallest ? tr("%1 (smallest)").arg(said) : said;
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber = value >= 0 && std::any_of(row.values.begin(), row.values.end(), [](const ComparedValue &each) { return each.number.has_value(); });
        return QVariant::fromValue(Qt::Alignment((index.column() == Differs ? Qt::AlignHCenter : isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case DiffersRole:
        return row.differs;
    case RankRole:
        return value >= 0 && value == row.largest ? 1 : value >= 0 && value == row.smallest ? -1 : 0;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_comparison)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == Differs ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == Label)
        return role == Qt::DisplayRole ? tr("What is compared") : QVariant();
    if (section == Differs)
        return role == Qt::DisplayRole ? QStringLiteral("≠") : tr("Whether they differ");
    const int value = section - FirstValue;
    if (role == Qt::DisplayRole)
        return m_comparison->titles[value];
    return tr("%1: %2", "kind, name").arg(m_comparison->kinds[value], m_comparison->titles[value]);
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_lines[std::size_t(index.row())].row < 0)
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

} // namespace obra
