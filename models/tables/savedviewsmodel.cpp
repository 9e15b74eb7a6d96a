// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/savedviewsmodel.h"

#include <algorithm>

namespace obra {

void SavedViewsModel::setViews(const QVector<SavedView> &views)
{
    const bool sameRows = std::equal(views.begin(), views.end(), m_views.begin(), m_views.end(), [](const SavedView &a, const SavedView &b) { return a.id == b.id; });
    if (sameRows) {
        m_views = views;
        if (!views.isEmpty())
            emit dataChanged(index(0), index(int(views.size()) - 1));
        return;
    }
    beginResetModel();
    m_views = views;
    endResetModel();
}

int SavedViewsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&id](const SavedView &view) { return view.id == id; });
    return found == m_views.end() ? -1 : int(found - m_views.begin());
}

QVector<SavedView> SavedViewsModel::moved(int row, int by) const
{
    QVector<SavedView> views = m_views;
    if (row >= 0 && row < views.size() && row + by >= 0 && row + by < views.size())
        views.move(row, row + by);
    return views;
}

QVector<SavedView> SavedViewsModel::without(int row) const
{
    QVector<SavedView> views = m_views;
    if (row >= 0 && row < views.size())
        views.removeAt(row);
    return views;
}

int SavedViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

QVariant SavedViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedView &view = m_views[index.row()];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return view.name;
    if (role == Qt::ToolTipRole)
        return view.note.isEmpty() ? view.name : view.note;
    return {};
}

Qt::ItemFlags SavedViewsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool SavedViewsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || name.isEmpty() || name == m_views[index.row()].name)
        return false;
    QVector<SavedView> views = m_views;
    views[index.row()].name = name;
    emit viewsRequested(views);
    return true;
}

QString freeViewName(const QVector<SavedView> &views, const QString &name)
{
    QString free = name;
    const auto taken = [&views](const QString &wanted) {
        return std::any_of(views.begin(), views.end(), [&wanted](const SavedView &view) { return view.name == wanted; });
    };
    for (int number = 2; taken(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

} // namespace obra
