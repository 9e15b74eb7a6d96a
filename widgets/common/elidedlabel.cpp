// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/elidedlabel.h"

#include "common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace obra {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setMaximumLines(int lines)
{
    m_maximumLines = std::max(1, lines);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(m_maximumLines > 1);
    policy.setVerticalPolicy(m_maximumLines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed); // a fixed height is that of one line
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(std::min(fontMetrics().horizontalAdvance(m_text) + 2, textWidth(this, 80)), fontMetrics().lineSpacing());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(textWidth(this, 6), fontMetrics().lineSpacing());
}

int ElidedLabel::heightForWidth(int width) const
{
    return fontMetrics().lineSpacing() * int(std::max<qsizetype>(1, lines(width).size()));
}

QStringList ElidedLabel::lines(int width) const
{
    if (m_maximumLines == 1)
        return { fontMetrics().elidedText(m_text, Qt::ElideRight, width) };
    QStringList result;
    QTextLayout layout(m_text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (result.size() + 1 == m_maximumLines) {
            result.append(fontMetrics().elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        result.append(m_text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return result;
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_secondary ? themeColors(palette()).secondaryText : palette().color(foregroundRole()));
    const QStringList texts = lines(width());
    const int lineHeight = fontMetrics().lineSpacing();
    int y = m_maximumLines == 1 ? (height() - lineHeight) / 2 : 0;
    for (const QString &text : texts) {
        painter.drawText(QRect(0, y, width(), lineHeight), int(m_alignment | Qt::TextSingleLine), text);
        y += lineHeight;
    }
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateToolTip();
        updateGeometry();
    }
    QFrame::changeEvent(event);
}

void ElidedLabel::updateToolTip()
{
    const QStringList texts = lines(width());
    const bool whole = !texts.isEmpty() && !texts.last().endsWith(QChar(0x2026));
    setToolTip(whole ? QString() : m_text);
}

} // namespace obra
