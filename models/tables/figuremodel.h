// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figuretable.h"

#include <QAbstractTableModel>

namespace obra {

/// The figures of a chart as a sortable table; what is unknown stays last whichever way it is sorted.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const FigureTable &table);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The element of the chart that a row stands for.
    int elementOf(int row) const { return m_order.value(row, -1); }
    /// Tab-separated, with headers, in the order shown; of all rows, or of those in @p rows.
    QString text(const QVector<int> &rows = {}) const;

private:
    FigureTable m_table;
    QVector<int> m_order;
};

} // namespace obra
