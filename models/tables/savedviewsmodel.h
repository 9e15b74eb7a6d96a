// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/savedview.h"

#include <QAbstractListModel>
#include <QVector>

namespace obra {

/// Saved views as a list whose names can be edited; what is edited is asked for as a whole new list.
class SavedViewsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows of views that stay are kept where they are in sight.
    void setViews(const QVector<SavedView> &views);
    const QVector<SavedView> &views() const { return m_views; }
    int rowOf(const QString &id) const; ///< -1 when it is not there

    /// The list with the view at @p row @p by rows further down; as it is at the ends.
    QVector<SavedView> moved(int row, int by) const;
    QVector<SavedView> without(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the new name (viewsRequested()); an empty one is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void viewsRequested(const QVector<obra::SavedView> &views);

private:
    QVector<SavedView> m_views;
};

/// @p name, with a number behind when a view in @p views has it already.
QString freeViewName(const QVector<SavedView> &views, const QString &name);

} // namespace obra
