// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tableheader.h"

#include <QAbstractItemModel>
#include <QStyleOptionHeader>

namespace obra {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setTextElideMode(Qt::ElideRight);
    setStretchLastSection(true); // no empty strip at the right
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (!model() || model()->rowCount() == 0)
        return;
    const QVariant alignment = model()->index(0, logicalIndex).data(Qt::TextAlignmentRole);
    if (alignment.isValid())
        option->textAlignment = alignment.value<Qt::Alignment>();
}

} // namespace obra
