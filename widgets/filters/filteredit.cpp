// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/filteredit.h"

#include "common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>

namespace obra {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, [this] { setError({}); });
}

void FilterEdit::setError(const FilterTextError &error)
{
    m_error = error;
    update();
}

bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Where there is no typing to undo, Ctrl+Z undoes the filter.
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_error.isError())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors(palette()).error, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);

    // Where a character stands follows from where the cursor stands, whatever has been scrolled out of sight.
    const QString all = text();
    const int from = std::clamp(m_error.position, 0, int(all.size()));
    const int to = std::clamp(m_error.position + std::max(1, m_error.length), from, int(all.size()));
    const QRect cursor = cursorRect();
    const int origin = cursor.center().x() - fontMetrics().horizontalAdvance(all.left(cursorPosition()));
    int left = origin + fontMetrics().horizontalAdvance(all.left(from));
    int right = origin + fontMetrics().horizontalAdvance(all.left(to));
    if (right <= left)
        right = left + fontMetrics().horizontalAdvance(QLatin1Char('m')); // the text ends too early: mark what is missing
    left = std::clamp(left, 3, width() - 6);
    right = std::clamp(right, left + 3, width() - 3);
    const int y = cursor.bottom() - 1;
    QPainterPath wave(QPointF(left, y));
    bool up = true;
    for (int x = left + 3; x <= right; x += 3, up = !up)
        wave.lineTo(x, up ? y - 2 : y);
    painter.drawPath(wave);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace obra
