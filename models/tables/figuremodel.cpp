// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figuremodel.h"

#include "tables/copiedline.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace obra {

namespace {

using Column = FigureTable::Column;

QString cellText(const QVariant &value, Column column)
{
    if (!value.isValid())
        return {};
    const QLocale locale;
    switch (column) {
    case Column::Text:
        return value.toString();
    case Column::Number:
        return value.typeId() == QMetaType::Double ? locale.toString(value.toDouble(), 'f', 1) : locale.toString(value.toLongLong());
    case Column::Amount: {
        ScaledAmount amount = 0;
        if (parseAmount(value.toString().toStdString(), &amount) != AmountStatus::OutOfRange)
            return formatAmount(amount);
        return value.toString(); // a sum beyond what one amount can be
    }
    case Column::Share:
        return locale.toString(value.toDouble() * 100, 'f', 1) + QStringLiteral("\u00a0%");
    case Column::Day:
        return locale.toString(value.toDate(), QLocale::ShortFormat);
    }
    return {};
}

bool isLess(const QVariant &a, const QVariant &b, Column column)
{
    if (column == Column::Text)
        return a.toString().localeAwareCompare(b.toString()) < 0;
    if (column == Column::Day)
        return a.toDate() < b.toDate();
    return a.toDouble() < b.toDouble();
}

} // namespace

void FigureModel::setTable(const FigureTable &table)
{
    beginResetModel();
    m_table = table;
    m_order.resize(table.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = m_table.columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(m_table.rows[m_order[index.row()]][index.column()], column);
    case Qt::TextAlignmentRole:
        return int(column == Column::Text ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_table.headers.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

void FigureModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const QVector<int> before = m_order;
    std::iota(m_order.begin(), m_order.end(), 0); // -1: as the chart has them
    if (column >= 0 && column < m_table.headers.size()) {
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const QVariant &x = m_table.rows[a][column], &y = m_table.rows[b][column];
            if (x.isValid() != y.isValid())
                return x.isValid();
            if (!x.isValid())
                return false;
            return order == Qt::AscendingOrder ? isLess(x, y, m_table.columns[column]) : isLess(y, x, m_table.columns[column]);
        });
    }
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to.append(this->index(int(m_order.indexOf(before[index.row()])), index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QString FigureModel::text(const QVector<int> &rows) const
{
    QStringList lines { copiedLine(m_table.headers) };
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows.isEmpty() && !rows.contains(row))
            continue;
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << data(index(row, column)).toString();
        lines << copiedLine(cells);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace obra
