// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "works/qualityreport.h"

#include <QAbstractTableModel>

namespace obra {

/// Share of 0 to 1 that a cell's bar shows; invalid: none.
inline constexpr int QualityShareRole = Qt::UserRole;

/// The defects that were looked for, how many records have each, what it means and what to do.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Problem, Rows, Meaning, Advice, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const std::shared_ptr<const QualityReport> &report);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const QualityReport> m_report;
};

/// How many records lack each field: of all, and of each year, buyer or source.
class MissingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int firstGroup = 2; ///< before it: the field, all records

    void setReport(const std::shared_ptr<const QualityReport> &report);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Records that lack the field of the row in the group of the column, and all records of that group.
    qint64 missing(int row, int column) const;
    qint64 all(int column) const;

private:
    std::shared_ptr<const QualityReport> m_report;
};

} // namespace obra
