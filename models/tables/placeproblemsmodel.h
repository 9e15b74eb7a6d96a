// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/placereview.h"

#include <QAbstractTableModel>

namespace obra {

/// What should be looked at in the coordinates of a slice, one a row, in plain words.
class PlaceProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Problem, Published, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<PlaceProblem> problems);
    const PlaceProblem &problem(int row) const { return m_problems[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<PlaceProblem> m_problems;
};

} // namespace obra
