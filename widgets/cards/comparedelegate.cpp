// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/comparedelegate.h"

#include "common/theme.h"
#include "tables/comparisonmodel.h"

namespace obra {

void CompareDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const ThemeColors colors = themeColors(option->palette);
    if (index.data(ComparisonModel::SectionRole).toBool()) {
        option->font.setBold(true);
        option->backgroundBrush = colors.raised;
        return;
    }
    if (index.column() >= ComparisonModel::Differs && index.data(ComparisonModel::DiffersRole).toBool()) {
        option->backgroundBrush = colors.warningSoft;
        if (index.column() == ComparisonModel::Differs)
            option->palette.setColor(QPalette::Text, colors.warning);
    }
    if (const int rank = index.data(ComparisonModel::RankRole).toInt(); rank != 0) {
        option->font.setBold(rank > 0);
        option->palette.setColor(QPalette::Text, rank > 0 ? colors.accent : colors.secondaryText);
    }
    if (index.data().toString() == QStringLiteral("—"))
        option->palette.setColor(QPalette::Text, colors.secondaryText);
}

} // namespace obra
