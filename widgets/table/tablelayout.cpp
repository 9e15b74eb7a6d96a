// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tablelayout.h"

#include "tables/slicecolumns.h"

#include <QHeaderView>

namespace obra {

TableLayout TableLayout::of(const QHeaderView *header)
{
    TableLayout layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            layout.columns.append({ columnName(TableColumn(column)), header->sectionSize(column) });
    }
    return layout;
}

bool TableLayout::applyTo(QHeaderView *header) const
{
    QVector<std::pair<int, int>> known; // column, width
    for (const Column &column : columns) {
        if (const std::optional<TableColumn> found = columnFromName(column.name))
            known.append({ *found, column.width });
    }
    if (known.isEmpty())
        return false;
    int visual = 0;
    for (const auto &[column, width] : known) {
        header->setSectionHidden(column, false); // before the others go: never a header without sections
        header->moveSection(header->visualIndex(column), visual++);
        if (width > 0)
            header->resizeSection(column, width);
    }
    for (; visual < header->count(); ++visual)
        header->setSectionHidden(header->logicalIndex(visual), true);
    return true;
}

QDataStream &operator<<(QDataStream &stream, const TableLayout &layout)
{
    stream << qint32(layout.columns.size());
    for (const TableLayout::Column &column : layout.columns)
        stream << column.name << qint32(column.width);
    stream << qint32(layout.frozen) << qint32(layout.keys.size());
    for (const SortKey &key : layout.keys) {
        QString name;
        for (int column = 0; column < TableColumns::ColumnCount; ++column) {
            if (sortColumnOf(TableColumn(column)) == key.column)
                name = columnName(TableColumn(column));
        }
        stream << name << key.descending;
    }
    return stream;
}

QDataStream &operator>>(QDataStream &stream, TableLayout &layout)
{
    layout = {};
    qint32 columns = 0, frozen = 0, keys = 0;
    stream >> columns;
    for (qint32 i = 0; i < columns && stream.status() == QDataStream::Ok; ++i) {
        TableLayout::Column column;
        qint32 width = 0;
        stream >> column.name >> width;
        column.width = width;
        layout.columns.append(column);
    }
    stream >> frozen >> keys;
    layout.frozen = frozen;
    for (qint32 i = 0; i < keys && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        bool descending = false;
        stream >> name >> descending;
        if (const std::optional<TableColumn> column = columnFromName(name); column && sortColumnOf(*column) != SortColumn::None)
            layout.keys.append({ sortColumnOf(*column), descending });
    }
    return stream;
}

} // namespace obra
