// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/organizationlist.h"

#include <QAbstractTableModel>

#include <memory>

namespace obra {

/// A list of suppliers or buyers as a table that can be sorted by any column.
class OrganizationsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no rows. The sort and, where the list has it, the currency stay.
    void setList(const std::shared_ptr<const OrganizationList> &list);
    std::shared_ptr<const OrganizationList> list() const { return m_list; }
    /// The currency of amounts and shares, as a filter names it; while nobody has chosen one, that of most processes.
    QString currency() const;
    void setCurrency(const QString &currency);
    /// Currencies of the list, the most frequent first.
    QStringList currencies() const;
    OrganizationSort sortedBy() const { return m_sort; }
    void setSort(const OrganizationSort &sort);

    /// Row of the list behind a row shown.
    std::size_t listRow(int row) const { return m_order.at(std::size_t(row)); }
    const std::vector<quint32> &order() const { return m_order; }
    /// -1 when the name is not among the rows.
    int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void sortChanged();

private:
    void rearrange();
    QString text(int row, OrganizationColumn column) const;
    QString money(const OrganizationList::Money &money) const;

    std::shared_ptr<const OrganizationList> m_list;
    std::vector<quint32> m_order;
    OrganizationSort m_sort;
    QString m_chosenCurrency; ///< null: none was
    quint16 m_currency = 0;   ///< its code in the list
};

} // namespace obra
