// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/comparison.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace obra {

/// A comparison as a table: what is compared, whether it differs, and a column for each of the compared.
///
/// Differences are signs in the text, so that they are there without any colour: ≠ beside what differs, ▲ and ▼ at the largest and the smallest number.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Differs, FirstValue };
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< bool: the row is a heading
        DiffersRole,                    ///< bool
        RankRole                        ///< int: 1 the largest, -1 the smallest, 0 neither
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    /// Only the rows in which they differ.
    void setOnlyDifferences(bool only);
    /// What is in the cell; null for headings, labels and signs.
    const ComparedValue *valueAt(const QModelIndex &index) const;
    /// The rows shown as text with tabs between the cells and a first line of names, ready for a spreadsheet.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        int row = -1;      ///< in the comparison; -1: the heading of the next one
        QString section;
    };
    void refill();
    QString cell(const ComparedRow &row, int column) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<Line> m_lines;
    bool m_onlyDifferences = false;
};

} // namespace obra
