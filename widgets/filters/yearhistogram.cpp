// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/yearhistogram.h"

#include "common/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace obra {

namespace {
constexpr int longestRun = 80; // a single year 0201 must not squeeze all others into one pixel
} // namespace

YearHistogram::YearHistogram(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("yearHistogram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize YearHistogram::sizeHint() const
{
    return QSize(textWidth(this, 24), fontMetrics().lineSpacing() * 4);
}

QSize YearHistogram::minimumSizeHint() const
{
    return QSize(textWidth(this, 10), sizeHint().height());
}

void YearHistogram::setSlice(const std::shared_ptr<const Slice> &slice)
{
    const int currentYear = m_current >= 0 && m_current < int(m_bars.size()) ? m_bars[std::size_t(m_current)].year : 0;
    m_bars.clear();
    m_largest = 0;
    m_anyChosen = false;
    m_current = -1;
    m_hovered = -1;
    if (slice) {
        const Filter &filter = slice->filter();
        const auto isIn = [&](int year, bool negated) {
            for (const Condition &condition : filter.conditions) {
                if (condition.negated != negated)
                    continue;
                if (condition.kind == Condition::Kind::Years && (condition.yearFrom == 0 || year >= condition.yearFrom)
                    && (condition.yearTo == 0 || year <= condition.yearTo))
                    return true;
                if (condition.kind == Condition::Kind::Values && condition.field == Field::Year && condition.values.contains(QString::number(year)))
                    return true;
            }
            return false;
        };
        const std::vector<std::string> &years = slice->table().facet(Field::Year).dictionary.values;
        const std::vector<qint64> &counts = slice->counts(Field::Year);
        std::map<int, qint64> byYear;
        for (std::size_t code = 1; code < years.size() && code < counts.size(); ++code) {
            const int year = QString::fromStdString(years[code]).toInt();
            if (year != 0)
                byYear[year] += counts[code];
        }
        if (!byYear.empty()) {
            const int first = byYear.begin()->first;
            const int last = byYear.rbegin()->first;
            if (last - first <= longestRun) {
                for (int year = first; year <= last; ++year)
                    byYear.try_emplace(year, 0);
            }
        }
        for (const auto &[year, count] : byYear) {
            m_bars.push_back({ year, count, isIn(year, false), isIn(year, true) });
            m_largest = std::max(m_largest, count);
            m_anyChosen = m_anyChosen || m_bars.back().chosen;
            if (year == currentYear)
                m_current = int(m_bars.size()) - 1;
        }
    }
    if (m_pressed >= 0)
        m_pressed = barAt(m_pressedAt);
    m_hovered = std::min(m_hovered, barCount() - 1);
    describe();
    update();
}

void YearHistogram::describe()
{
    if (m_bars.empty()) {
        setAccessibleName(tr("No years"));
        return;
    }
    if (m_current >= 0) {
        setAccessibleName(barText(m_current));
        return;
    }
    setAccessibleName(tr("Years %1 to %2").arg(QString::number(m_bars.front().year), QString::number(m_bars.back().year)));
    setAccessibleDescription(tr("The arrow keys move between years, Space chooses, Shift with an arrow chooses several, X excludes."));
}

QString YearHistogram::barText(int bar) const
{
    const Bar &year = m_bars[std::size_t(bar)];
    const QString text = tr("%1: %2", "year: count").arg(QString::number(year.year), QLocale().toString(year.count));
    if (year.chosen)
        return tr("%1, chosen").arg(text);
    return year.excluded ? tr("%1, excluded").arg(text) : text;
}

QRect YearHistogram::barRect(int bar) const
{
    const int bars = std::max(1, barCount());
    const int labels = fontMetrics().lineSpacing();
    const int left = int(std::floor(double(width()) * bar / bars));
    const int right = int(std::floor(double(width()) * (bar + 1) / bars));
    return QRect(left, 0, std::max(1, right - left), std::max(1, height() - labels));
}

int YearHistogram::barAt(int x) const
{
    if (m_bars.empty())
        return -1;
    return std::clamp(int(double(x) * barCount() / std::max(1, width())), 0, barCount() - 1);
}

void YearHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors colors = themeColors(palette());
    const int strokeFrom = m_pressed >= 0 && m_hovered >= 0 ? std::min(m_pressed, m_hovered) : -1;
    const int strokeTo = m_pressed >= 0 && m_hovered >= 0 ? std::max(m_pressed, m_hovered) : -2;
    const int baseline = barRect(0).bottom() + 1;
    for (int i = 0; i < barCount(); ++i) {
        const Bar &bar = m_bars[std::size_t(i)];
        const QRect stripe = barRect(i);
        if (i == m_hovered || (i >= strokeFrom && i <= strokeTo))
            painter.fillRect(stripe, colors.hover);
        int size = m_largest > 0 ? int(std::lround(double(stripe.height() - 3) * double(bar.count) / double(m_largest))) : 0;
        if (bar.count > 0)
            size = std::max(size, 2); // one of a million is still there
        const int gap = stripe.width() > 5 ? 1 : 0;
        const QRect shape(stripe.left() + gap, baseline - size, std::max(1, stripe.width() - 2 * gap), size);
        QColor color = bar.chosen ? colors.accent : m_anyChosen ? colors.barDimmed : colors.bar;
        if (bar.excluded)
            color = colors.excluded;
        painter.fillRect(shape, color);
        if (i == m_current && hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
            painter.drawRect(stripe.adjusted(0, 0, -1, -1));
        }
    }
    painter.setPen(colors.line);
    painter.drawLine(0, baseline, width(), baseline);
    if (m_bars.empty())
        return;
    const QRect labels(0, baseline + 1, width(), height() - baseline - 1);
    painter.setPen(colors.secondaryText);
    painter.drawText(labels, int(Qt::AlignLeft | Qt::AlignTop), QString::number(m_bars.front().year));
    if (barCount() > 1)
        painter.drawText(labels, int(Qt::AlignRight | Qt::AlignTop), QString::number(m_bars.back().year));
    const int shown = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    if (shown > 0 && shown + 1 < barCount()) {
        const QString year = QString::number(m_bars[std::size_t(shown)].year);
        const int textSize = fontMetrics().horizontalAdvance(year);
        const int room = textSize + spacing(this);
        const int middle = std::clamp(barRect(shown).center().x(), room + textSize / 2, std::max(room + textSize / 2, width() - room - textSize / 2));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(middle - textSize, labels.top(), 2 * textSize, labels.height()), int(Qt::AlignHCenter | Qt::AlignTop), year);
    }
}

bool YearHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos().x());
        if (bar >= 0)
            QToolTip::showText(help->globalPos(), tr("%1\nClick to choose, drag over several, Ctrl+click to exclude.").arg(barText(bar)), this);
        return true;
    }
    return QWidget::event(event);
}

void YearHistogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void YearHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos().x();
    m_pressed = barAt(m_pressedAt);
    m_hovered = m_pressed;
    m_current = m_pressed;
    update();
}

void YearHistogram::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos().x());
    if (bar != m_hovered) {
        m_hovered = bar;
        update();
    }
}

void YearHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pressed < 0)
        return;
    const int from = std::exchange(m_pressed, -1);
    const int to = barAt(event->pos().x());
    update();
    if (to < 0)
        return;
    const QString year = QString::number(m_bars[std::size_t(to)].year);
    if (from != to)
        emit yearsChosen(m_bars[std::size_t(std::min(from, to))].year, m_bars[std::size_t(std::max(from, to))].year);
    else if (event->modifiers() & Qt::ControlModifier)
        emit yearExcluded(year);
    else
        emit yearToggled(year);
}

void YearHistogram::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void YearHistogram::keyPressEvent(QKeyEvent *event)
{
    if (m_bars.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int from = std::max(0, m_current);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        m_current = std::clamp(from + (event->key() == Qt::Key_Left ? -1 : 1), 0, barCount() - 1);
        if ((event->modifiers() & Qt::ShiftModifier) && m_current != from) {
            // The range that is chosen grows by the year gone to.
            int first = std::min(from, m_current);
            int last = std::max(from, m_current);
            while (first > 0 && m_bars[std::size_t(first)].chosen && m_bars[std::size_t(first) - 1].chosen)
                --first;
            while (last + 1 < barCount() && m_bars[std::size_t(last)].chosen && m_bars[std::size_t(last) + 1].chosen)
                ++last;
            emit yearsChosen(m_bars[std::size_t(first)].year, m_bars[std::size_t(last)].year);
        }
        break;
    }
    case Qt::Key_Home:
        m_current = 0;
        break;
    case Qt::Key_End:
        m_current = barCount() - 1;
        break;
    case Qt::Key_Space:
        emit yearToggled(QString::number(m_bars[std::size_t(from)].year));
        return;
    case Qt::Key_X:
        emit yearExcluded(QString::number(m_bars[std::size_t(from)].year));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit yearsChosen(m_bars[std::size_t(from)].year, m_bars[std::size_t(from)].year);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void YearHistogram::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_bars.empty())
        m_current = barCount() - 1;
    QWidget::focusInEvent(event);
}

} // namespace obra
