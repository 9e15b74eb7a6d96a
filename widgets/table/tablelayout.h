// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"

#include <QDataStream>

class QHeaderView;

namespace obra {

/// How tall the rows of the table are: one line, one line with room around it, or up to three lines.
enum class RowHeight : quint8 { Compact, Normal, Tall };

/// What is kept of a table: its columns by name, so that another version of the program with more of them can still read it.
struct TableLayout
{
    struct Column
    {
        QString name;
        int width = 0; ///< pixels
        bool operator==(const Column &) const = default;
    };
    QVector<Column> columns; ///< those that are shown, from left to right
    int frozen = 0;          ///< how many of them stay in sight
    QVector<SortKey> keys;

    bool isEmpty() const { return columns.isEmpty(); }
    bool operator==(const TableLayout &) const = default;

    /// Columns and widths of @p header, whose sections are TableColumns.
    static TableLayout of(const QHeaderView *header);
    /// Shows these columns; names that are not known are passed over. False, and nothing done, when none is left.
    bool applyTo(QHeaderView *header) const;
};

QDataStream &operator<<(QDataStream &stream, const TableLayout &layout);
QDataStream &operator>>(QDataStream &stream, TableLayout &layout);

} // namespace obra
