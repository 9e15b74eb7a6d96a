// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetrows.h"

#include "common/shortnumber.h"
#include "tables/facetmodel.h"

#include <QLocale>

#include <algorithm>

namespace obra {

FacetRows::FacetRows(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void FacetRows::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    collect();
    endResetModel();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &FacetRows::beginResetModel);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        collect();
        endResetModel();
    });
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(model, signal, this, &FacetRows::refresh);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FacetRows::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &FacetRows::refresh);
}

void FacetRows::setLimit(int rows)
{
    m_limit = rows;
    refresh();
}

void FacetRows::setHasChoice(bool hasChoice)
{
    m_hasChoice = hasChoice;
}

int FacetRows::hiddenRows() const
{
    return sourceModel() ? sourceModel()->rowCount() - int(m_rows.size()) : 0;
}

void FacetRows::refresh()
{
    beginResetModel();
    collect();
    endResetModel();
}

void FacetRows::collect()
{
    m_rows.clear();
    if (!sourceModel())
        return;
    const int all = sourceModel()->rowCount();
    for (int row = 0; row < std::min(all, m_limit); ++row)
        m_rows.push_back(row);
    for (int row = m_limit; m_hasChoice && row < all; ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        if (index.data(FacetModel::ChosenRole).toBool() || index.data(FacetModel::ExcludedRole).toBool())
            m_rows.push_back(row);
    }
}

QModelIndex FacetRows::mapFromSource(const QModelIndex &sourceIndex) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), sourceIndex.row());
    return sourceIndex.isValid() && found != m_rows.end() && *found == sourceIndex.row() ? createIndex(int(found - m_rows.begin()), 0) : QModelIndex();
}

QModelIndex FacetRows::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel() || proxyIndex.row() >= int(m_rows.size()))
        return {};
    return sourceModel()->index(m_rows[std::size_t(proxyIndex.row())], 0);
}

QModelIndex FacetRows::index(int row, int column, const QModelIndex &parent) const
{
    return !parent.isValid() && row >= 0 && row < int(m_rows.size()) && column == 0 ? createIndex(row, column) : QModelIndex();
}

int FacetRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FacetRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant FacetRows::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    if (role == Qt::AccessibleTextRole) {
        QString text = tr("%1: %2", "value: count").arg(source.data().toString(), QLocale().toString(source.data(FacetModel::CountRole).toLongLong()));
        if (const QVariant sum = source.data(FacetModel::SumRole); sum.isValid()) {
            const auto money = sum.value<FacetSum>();
            text = tr("%1, %2", "value: count, sum of money").arg(text, fullAmount(money.amount, money.currency, Unit::Processes));
        }
        if (source.data(FacetModel::ChosenRole).toBool())
            return tr("%1, chosen").arg(text);
        return source.data(FacetModel::ExcludedRole).toBool() ? tr("%1, excluded").arg(text) : text;
    }
    return source.data(role);
}

} // namespace obra
