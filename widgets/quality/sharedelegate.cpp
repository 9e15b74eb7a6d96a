// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sharedelegate.h"

#include "common/theme.h"
#include "tables/qualitymodels.h"

#include <QPainter>

#include <algorithm>

namespace obra {

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(QualityShareRole);
    if (!share.isValid())
        return;
    // A line at the foot of the cell, so that the number keeps its contrast.
    const int height = std::max(3, spacing(option.widget, 0.3));
    const QRect room = option.rect.adjusted(4, 0, -4, -1);
    QRect bar(room.left(), room.bottom() - height + 1, room.width(), height);
    const ThemeColors colors = themeColors(option.palette);
    painter->fillRect(bar, colors.line);
    if (share.toDouble() > 0) {
        bar.setWidth(std::max(1, int(room.width() * std::min(1.0, share.toDouble()))));
        painter->fillRect(bar, colors.bar);
    }
}

} // namespace obra
