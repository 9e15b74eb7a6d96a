// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace obra {

/// One row that stands for the rows of a table without data in a range, with the roles of FacetModel: it looks and acts like "(no data)" in a list of values.
class MissingDataModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// @p share: of all rows that are counted, 0 to 1.
    void set(qint64 count, double share, bool chosen, bool excluded);
    qint64 count() const { return m_count; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    qint64 m_count = 0;
    double m_share = 0;
    bool m_chosen = false, m_excluded = false;
};

} // namespace obra
