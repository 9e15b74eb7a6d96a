// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tableheader.h"

#include "common/theme.h"
#include "tables/slicecolumns.h"

#include <QAbstractItemModel>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

namespace obra {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setStretchLastSection(true); // no empty strip at the right
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { emit sortRequested(column, m_adds); });
}

void TableHeader::setSorting(const QVector<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

void TableHeader::setFilters(const QSet<int> &filterable, const QSet<int> &filtered)
{
    m_filterable = filterable;
    m_filtered = filtered;
    viewport()->update();
}

int TableHeader::keyOf(int column) const
{
    const SortColumn sort = sortColumnOf(TableColumn(column));
    for (int i = 0; sort != SortColumn::None && i < m_keys.size(); ++i) {
        if (m_keys[i].column == sort)
            return i;
    }
    return -1;
}

QRect TableHeader::buttonWithin(const QRect &section) const
{
    const int side = fontMetrics().height();
    if (section.width() < 3 * side)
        return {};
    return QRect(section.right() - side - spacing(this, 0.3), section.top() + (section.height() - side) / 2, side, side);
}

QRect TableHeader::filterButtonRect(int column) const
{
    if (!m_filterable.contains(column) || isSectionHidden(column))
        return {};
    return buttonWithin(QRect(sectionViewportPosition(column), 0, sectionSize(column), viewport()->height()));
}

int TableHeader::buttonAt(const QPoint &position) const
{
    const int column = logicalIndexAt(position);
    return column >= 0 && filterButtonRect(column).contains(position) ? column : -1;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear(); // painted here, beside the arrow and the funnel
    option->sortIndicator = QStyleOptionHeader::None;
}

QSize TableHeader::arrowSize(int key) const
{
    const int side = fontMetrics().height() / 2;
    const int number = m_keys.size() > 1 ? QFontMetrics(scaledFont(this, 0.8, QFont::Normal)).horizontalAdvance(QString::number(key + 1)) + 1 : 0;
    return QSize(side + number + spacing(this, 0.3), side);
}

void TableHeader::paintArrow(QPainter *painter, const QRect &room, int key) const
{
    const QColor color = themeColors(palette()).accent;
    const int side = fontMetrics().height() / 2;
    const QRectF box(room.left(), room.center().y() - side / 2.0, side, side);
    const bool down = m_keys[key].descending;
    const QPointF wings[] = { { box.left() + 1, down ? box.top() + side * 0.3 : box.bottom() - side * 0.3 },
                              { box.center().x(), down ? box.bottom() - side * 0.2 : box.top() + side * 0.2 },
                              { box.right() - 1, down ? box.top() + side * 0.3 : box.bottom() - side * 0.3 } };
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(wings, 3);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (m_keys.size() < 2)
        return;
    painter->setFont(scaledFont(this, 0.8, QFont::Normal));
    painter->drawText(QRect(int(box.right()) + 1, room.top(), room.width(), room.height()), int(Qt::AlignLeft | Qt::AlignVCenter), QString::number(key + 1));
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (!rect.isValid() || !model())
        return;
    painter->save();
    const ThemeColors colors = themeColors(palette());
    const bool filtered = m_filtered.contains(logicalIndex);
    const int margin = spacing(this, 0.6);
    QRect room = rect.adjusted(margin, 0, -margin, 0);
    if (filtered) { // a filtered column looks filtered
        painter->fillRect(rect.adjusted(0, 0, -1, -1), colors.accentSoft);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width() - 1, 2), colors.accent);
    }
    const QRect button = m_filterable.contains(logicalIndex) ? buttonWithin(rect) : QRect();
    if (button.isValid()) {
        room.setRight(button.left() - margin / 2);
        const QIcon icon = themedIcon(filtered ? QStringLiteral("filter") : QStringLiteral("chevron-down"));
        if (filtered) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accent);
            painter->drawRoundedRect(button, 3, 3);
            painter->setRenderHint(QPainter::Antialiasing, false);
            QPixmap pixmap = icon.pixmap(button.size() - QSize(4, 4));
            QPainter tint(&pixmap); // on the accent it has to be as light or dark as the background is
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(pixmap.rect(), palette().color(QPalette::Base));
            tint.end();
            painter->drawPixmap(button.topLeft() + QPoint(2, 2), pixmap);
        } else {
            icon.paint(painter, button.adjusted(2, 2, -2, -2));
        }
    }
    const int key = keyOf(logicalIndex);
    QRect arrow;
    if (key >= 0) {
        arrow = QRect(room.right() - arrowSize(key).width() + 1, rect.top(), arrowSize(key).width(), rect.height());
        room.setRight(arrow.left() - spacing(this, 0.3));
    }
    const bool right = isNumber(TableColumn(logicalIndex));
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(room, int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine), fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
    if (key >= 0)
        paintArrow(painter, arrow, key);
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    const int title = model() ? fontMetrics().horizontalAdvance(model()->headerData(logicalIndex, Qt::Horizontal).toString()) : 0;
    return QSize(title + spacing(this, 1.8) + 2 * fontMetrics().height(), std::max(size.height(), fontMetrics().height() + spacing(this, 0.7)));
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? buttonAt(event->pos()) : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed >= 0) {
        const int column = std::exchange(m_pressed, -1);
        if (buttonAt(event->pos()) == column)
            emit filterRequested(column);
        return;
    }
    m_adds = event->modifiers() & Qt::ShiftModifier;
    QHeaderView::mouseReleaseEvent(event);
    m_adds = false;
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int column = buttonAt(help->pos()); column >= 0) {
            const QString title = model()->headerData(column, Qt::Horizontal).toString();
            QToolTip::showText(help->globalPos(), m_filtered.contains(column) ? tr("“%1” is filtered (Alt+Down)").arg(title) : tr("Filter by “%1” (Alt+Down)").arg(title), this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace obra
