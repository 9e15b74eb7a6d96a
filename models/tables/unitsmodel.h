// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/unitrows.h"

#include <QAbstractTableModel>

namespace obra {

/// The units of a map with their figures, one a row; sorts itself.
class UnitsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Works, WithAmount, Sum, Median, Flagged, CostChange, People, PerThousand, ByName, ColumnCount };
    enum Role { KeyRole = Qt::UserRole + 1 }; ///< key of the unit within its layer

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing is shown. @p spanish: names of units in Spanish where the layer has them.
    void setSummary(std::shared_ptr<const UnitSummary> summary, bool spanish);
    int unitOf(int row) const { return m_order[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString unitName(int unit) const;
    double figure(int unit, int column) const;
    void reorder();

    std::shared_ptr<const UnitSummary> m_summary;
    bool m_spanish = false;
    int m_column = Works;
    Qt::SortOrder m_sorting = Qt::DescendingOrder;
    std::vector<int> m_order;
};

} // namespace obra
