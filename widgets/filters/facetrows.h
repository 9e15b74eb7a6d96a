// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

#include <vector>

namespace obra {

/// The rows of a facet that the panel shows: the first ones, and those further down that are chosen or excluded, so that what filters is always in sight.
class FacetRows : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit FacetRows(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    int limit() const { return m_limit; }
    void setLimit(int rows);
    /// Rows further down are looked through for chosen ones only when there are some.
    void setHasChoice(bool hasChoice);
    /// Rows of the source that are not shown.
    int hiddenRows() const;
    /// Reads the source again; it does so by itself when the source says that it changed.
    void refresh();

    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void collect();

    int m_limit = 8;
    bool m_hasChoice = false;
    std::vector<int> m_rows; // of the source, ascending
};

} // namespace obra
