// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/rangehistogram.h"

#include "common/shortnumber.h"
#include "common/theme.h"
#include "explore/histogrambars.h"
#include "filters/rangehandle.h"
#include "tables/typedvalues.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {
constexpr int thinnestBar = 3;   // pixels
constexpr int keysRest = 350;    // milliseconds: a held arrow key is one step of the filter, not twenty
} // namespace

RangeHistogram::RangeHistogram(QWidget *parent)
    : QWidget(parent)
    , m_lower(new RangeHandle(this))
    , m_upper(new RangeHandle(this))
    , m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("rangeHistogram"));
    m_lower->setObjectName(QStringLiteral("rangeLower"));
    m_upper->setObjectName(QStringLiteral("rangeUpper"));
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest->setSingleShot(true);
    m_rest->setInterval(keysRest);
    const auto choose = [this] {
        m_rest->stop();
        emit chosen(m_from, m_to);
    };
    connect(m_rest, &QTimer::timeout, this, choose);
    for (RangeHandle *handle : { m_lower, m_upper }) {
        connect(handle, &QAbstractSlider::valueChanged, this, [this, handle](int edge) { // by keys or by a screen reader
            moveHandle(handle, edge);
            m_rest->start();
        });
        connect(handle, &RangeHandle::pulled, this, [this, handle](int x) { moveHandle(handle, edgeAt(x)); });
        connect(handle, &RangeHandle::dropped, this, choose);
    }
}

QSize RangeHistogram::sizeHint() const
{
    return QSize(textWidth(this, 24), fontMetrics().lineSpacing() * 4);
}

QSize RangeHistogram::minimumSizeHint() const
{
    return QSize(textWidth(this, 10), sizeHint().height());
}

QVector<QWidget *> RangeHistogram::tabStops() const
{
    return { m_lower, m_upper };
}

void RangeHistogram::setHistogram(const Histogram &histogram, const QString &currency, Unit unit)
{
    m_histogram = histogram;
    m_currency = currency;
    m_unit = unit;
    makeBars();
}

void RangeHistogram::setChoice(const RangeChoice &choice)
{
    m_from = choice.from;
    m_to = choice.to;
    m_rest->stop();
    placeHandles();
    update();
}

void RangeHistogram::makeBars()
{
    m_bars = fewerBars(m_histogram, std::max(8, plotRect().width() / thinnestBar));
    m_largest = 0;
    for (const Histogram::Bar &bar : std::as_const(m_bars))
        m_largest = std::max(m_largest, bar.count);
    m_hovered = -1;
    if (m_pressed >= 0)
        m_pressed = barAt(m_pressedAt);
    placeHandles();
    update();
}

QRect RangeHistogram::plotRect() const
{
    const int side = m_lower->sizeHint().width() / 2; // room for half a handle
    return QRect(side, 0, std::max(1, width() - 2 * side), std::max(1, height() - fontMetrics().lineSpacing()));
}

int RangeHistogram::xOf(double place) const
{
    const QRect plot = plotRect();
    return plot.left() + int(std::lround(double(plot.width()) * place / double(std::max<qsizetype>(1, m_bars.size()))));
}

QRect RangeHistogram::barRect(int bar) const
{
    const int left = xOf(bar);
    return QRect(left, 0, std::max(1, xOf(bar + 1) - left), plotRect().height());
}

int RangeHistogram::barAt(int x) const
{
    if (m_bars.isEmpty())
        return -1;
    const QRect plot = plotRect();
    return std::clamp(int(double(x - plot.left()) * double(m_bars.size()) / plot.width()), 0, int(m_bars.size()) - 1);
}

int RangeHistogram::edgeAt(int x) const
{
    const QRect plot = plotRect();
    return std::clamp(int(std::lround(double(x - plot.left()) * double(m_bars.size()) / plot.width())), 0, int(m_bars.size()));
}

/// Where a number stands, in bars from the left; an end belongs to the range, so that it stands behind its last day.
double RangeHistogram::placeOf(qint64 number, bool end) const
{
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Histogram::Bar &bar = m_bars[i];
        if (number > bar.to)
            continue;
        if (number < bar.from)
            return double(i);
        const double width = double(bar.to) - double(bar.from) + 1;
        return double(i) + (double(number) - double(bar.from) + (end ? 1 : 0)) / width;
    }
    return double(m_bars.size());
}

void RangeHistogram::placeHandles()
{
    const int most = int(m_bars.size());
    const QSignalBlocker lower(m_lower), upper(m_upper);
    const double first = m_from ? placeOf(*m_from, false) : 0;
    const double last = m_to ? placeOf(*m_to, true) : double(most);
    const int height = plotRect().height() + m_lower->sizeHint().width() / 2;
    const auto place = [&](RangeHandle *handle, double at) {
        handle->setRange(0, most);
        handle->setValue(int(std::lround(at)));
        handle->setPageStep(std::max(1, most / 10));
        handle->setGeometry(xOf(at) - handle->sizeHint().width() / 2, 0, handle->sizeHint().width(), height);
        handle->setVisible(most > 0);
    };
    place(m_lower, first);
    place(m_upper, last);
    describe();
}

void RangeHistogram::moveHandle(RangeHandle *handle, int edge)
{
    const int most = int(m_bars.size());
    if (handle == m_lower) {
        edge = std::clamp(edge, 0, std::max(0, m_to ? int(std::ceil(placeOf(*m_to, true))) - 1 : most - 1));
        m_from = edge == 0 ? std::nullopt : std::optional(m_bars[edge].from);
    } else {
        edge = std::clamp(edge, std::min(most, m_from ? int(std::floor(placeOf(*m_from, false))) + 1 : 1), most);
        m_to = edge == most ? std::nullopt : std::optional(m_bars[edge - 1].to);
    }
    placeHandles();
    update();
    emit moved(m_from, m_to);
}

QString RangeHistogram::numberText(qint64 number) const
{
    return isMoney(m_histogram.field) ? fullAmount(number, m_currency, m_unit) : typedRangeText(m_histogram.field, number);
}

QString RangeHistogram::barText(int bar) const
{
    const Histogram::Bar &of = m_bars[bar];
    const QString count = tr("%n row(s)", nullptr, int(of.count));
    if (of.from == of.to)
        return tr("%1: %2", "number: rows").arg(numberText(of.from), count);
    return tr("%1 to %2: %3", "range: rows").arg(numberText(of.from), numberText(of.to), count);
}

void RangeHistogram::describe()
{
    const QString open = tr("open");
    m_lower->setAccessibleName(tr("Lower end: %1").arg(m_from ? numberText(*m_from) : open));
    m_upper->setAccessibleName(tr("Upper end: %1").arg(m_to ? numberText(*m_to) : open));
    for (RangeHandle *handle : { m_lower, m_upper })
        handle->setAccessibleDescription(tr("The arrow keys move the end, Home and End open it."));
    if (m_bars.isEmpty())
        setAccessibleName(tr("No data under the other conditions"));
    else
        setAccessibleName(tr("Histogram, %1 to %2").arg(numberText(m_histogram.least), numberText(m_histogram.most)));
}

void RangeHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors colors = themeColors(palette());
    const QRect plot = plotRect();
    const int baseline = plot.bottom() + 1;
    const bool stroke = m_pressed >= 0 && m_hovered >= 0;
    const double first = m_from ? placeOf(*m_from, false) : 0;
    const double last = m_to ? placeOf(*m_to, true) : double(m_bars.size());
    const bool any = m_from || m_to;
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const Histogram::Bar &bar = m_bars[i];
        const QRect stripe = barRect(i);
        if (i == m_hovered || (stroke && i >= std::min(m_pressed, m_hovered) && i <= std::max(m_pressed, m_hovered)))
            painter.fillRect(stripe, colors.hover);
        int size = m_largest > 0 ? int(std::lround(double(plot.height() - 3) * double(bar.count) / double(m_largest))) : 0;
        if (bar.count > 0)
            size = std::max(size, 2); // one of a million is still there
        const int gap = stripe.width() > 3 ? 1 : 0;
        const QRect shape(stripe.left(), baseline - size, std::max(1, stripe.width() - gap), size);
        const bool inside = i + 1 > first && i < last;
        painter.fillRect(shape, !any ? colors.bar : inside ? colors.accent : colors.barDimmed);
    }
    painter.setPen(colors.line);
    painter.drawLine(plot.left(), baseline, plot.right(), baseline);
    painter.setPen(colors.secondaryText);
    const QRect labels(0, baseline + 1, width(), height() - baseline - 1);
    if (m_bars.isEmpty()) {
        painter.drawText(rect(), int(Qt::AlignCenter | Qt::TextWordWrap), tr("No data under the other conditions"));
        return;
    }
    // Between the knobs of the handles, which stand at the ends as long as nothing is chosen.
    const auto shortText = [this](qint64 number) { return isMoney(m_histogram.field) ? shortAmount(number, m_currency, m_unit) : numberText(number); };
    const int knob = m_lower->sizeHint().width() + 2;
    const QRect between = labels.adjusted(knob, 0, -knob, 0);
    const QString left = shortText(m_histogram.least), right = shortText(m_histogram.most);
    painter.drawText(between, int(Qt::AlignLeft | Qt::AlignTop), left);
    if (fontMetrics().horizontalAdvance(left + right) + spacing(this, 2) < between.width())
        painter.drawText(between, int(Qt::AlignRight | Qt::AlignTop), right);
}

bool RangeHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int bar = barAt(help->pos().x()); bar >= 0)
            QToolTip::showText(help->globalPos(), tr("%1\nClick to choose, drag over several, or pull the ends.").arg(barText(bar)), this);
        return true;
    }
    return QWidget::event(event);
}

void RangeHistogram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeBars();
}

void RangeHistogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        makeBars();
    QWidget::changeEvent(event);
}

void RangeHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos().x();
    m_pressed = m_hovered = barAt(m_pressedAt);
    update();
}

void RangeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos().x());
    if (bar != m_hovered) {
        m_hovered = bar;
        update();
    }
}

void RangeHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pressed < 0)
        return;
    const int start = std::exchange(m_pressed, -1);
    const int stop = barAt(event->pos().x());
    update();
    if (stop < 0)
        return;
    m_from = m_bars[std::min(start, stop)].from;
    m_to = m_bars[std::max(start, stop)].to;
    placeHandles();
    emit chosen(m_from, m_to);
}

void RangeHistogram::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace obra
