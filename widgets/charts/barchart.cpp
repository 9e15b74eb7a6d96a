// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barchart.h"

#include "charts/charttext.h"
#include "common/shortnumber.h"
#include "common/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

/// Axis numbers in short, with the currency when there is one.
class ShortTicker : public QCPAxisTicker
{
public:
    std::function<QString(double)> text;

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return text ? text(tick) : QString(); }
};

enum Look { Plain, Chosen, Dimmed, Together, lookCount };

} // namespace

/// The QCustomPlot objects, kept out of the header so that nobody else has to read QCustomPlot's.
struct BarChart::Plot
{
    QCustomPlot *plot = nullptr;
    std::array<QCPBars *, lookCount> bars {};
    QCPItemRect *frame = nullptr;
    QVector<QCPItemText *> texts;
    QSharedPointer<QCPAxisTickerText> names { new QCPAxisTickerText };
    QSharedPointer<ShortTicker> numbers { new ShortTicker };
};

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(std::make_unique<Plot>())
{
    setObjectName(QStringLiteral("barChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot->plot = new QCustomPlot(this);
    m_plot->plot->setMinimumSize(1, 1); // it complains when it has to paint on nothing
    m_plot->plot->setAttribute(Qt::WA_TransparentForMouseEvents); // this widget knows the bars
    m_plot->plot->setFocusPolicy(Qt::NoFocus);
    m_plot->plot->setInteractions({});
    m_plot->plot->axisRect()->setupFullAxesBox(false);
    m_plot->plot->xAxis2->setVisible(false);
    m_plot->plot->yAxis2->setVisible(false);
    m_plot->frame = new QCPItemRect(m_plot->plot);
    m_plot->frame->setVisible(false);
    m_plot->frame->setClipToAxisRect(false);
    // Only once the axes have their places can anything be put beside a bar.
    connect(m_plot->plot, &QCustomPlot::afterLayout, this, &BarChart::markCurrent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot->plot);
}

BarChart::~BarChart() = default;

QSize BarChart::sizeHint() const
{
    return QSize(textWidth(this, 60), fontMetrics().lineSpacing() * 12);
}

QSize BarChart::minimumSizeHint() const
{
    return QSize(textWidth(this, 20), fontMetrics().lineSpacing() * 4);
}

int BarChart::capacity() const
{
    const int rows = int(height() / (fontMetrics().lineSpacing() * 1.25)) - 2; // "others" and "no data" come besides
    return std::clamp(rows, 3, 20);
}

void BarChart::setData(const ChartData &data, Unit unit)
{
    const QString currentValue = m_current >= 0 && m_current < m_data.bars.size() ? m_data.bars.at(m_current).value : QString();
    const bool sameField = data.field == m_data.field && unit == m_unit;
    const bool hadCurrent = m_current >= 0;
    m_data = data;
    m_unit = unit;
    m_current = -1;
    m_hovered = -1;
    if (hadCurrent && sameField) {
        for (int i = 0; i < m_data.bars.size(); ++i) {
            if (m_data.bars.at(i).value == currentValue && !m_data.bars.at(i).others)
                m_current = i;
        }
    }
    redraw();
}

double BarChart::valueOf(const ChartData::Bar &bar) const
{
    return m_data.measure == ChartData::Measure::Amount ? amountToDouble(bar.sum) : double(bar.count);
}

QString BarChart::shortValue(const ChartData::Bar &bar) const
{
    return m_data.measure == ChartData::Measure::Amount ? shortAmount(bar.sum, m_data.currency, m_unit) : shortNumber(double(bar.count));
}

void BarChart::redraw()
{
    QCustomPlot *plot = m_plot->plot;
    plot->clearPlottables();
    for (QCPItemText *text : std::as_const(m_plot->texts))
        plot->removeItem(text);
    m_plot->texts.clear();
    m_drawn.clear();
    m_plot->names->clear();
    for (int i = 0; i < m_data.bars.size(); ++i) {
        if (!isTooLargeToDraw(m_data, m_data.bars.at(i)))
            m_drawn.append(i);
    }
    plot->xAxis->setTickLabelFont(font());
    plot->yAxis->setTickLabelFont(font());
    if (isUpright())
        drawUpright();
    else
        drawLying();
    applyColours();
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void BarChart::drawUpright()
{
    QCustomPlot *plot = m_plot->plot;
    const int count = int(m_drawn.size());
    double largest = 0;
    double smallest = 0;
    for (const int index : std::as_const(m_drawn)) {
        largest = std::max(largest, valueOf(m_data.bars.at(index)));
        smallest = std::min(smallest, valueOf(m_data.bars.at(index)));
    }

    m_plot->numbers->text = [this](double tick) {
        if (m_data.measure == ChartData::Measure::Count)
            return std::abs(tick - std::round(tick)) > 1e-6 ? QString() : shortNumber(tick);
        return shortAmount(ScaledSum(std::llround(tick)) * amountScale, m_data.currency, m_unit);
    };
    m_plot->numbers->setTickCount(std::clamp(height() / (fontMetrics().lineSpacing() * 3), 2, 6));
    plot->yAxis->setTicker(m_plot->numbers);
    plot->yAxis->setTickLabels(true);
    plot->yAxis->setRangeReversed(false);
    plot->yAxis->setRange(smallest * 1.05, largest > 0 ? largest * 1.08 : 1);
    plot->xAxis->setTickLabels(true);
    plot->xAxis->setRange(-0.6, std::max(1, count) - 0.4);

    // As many names as fit without touching, and always the last one.
    int widest = 0;
    const auto label = [this](int index) { // "(no data)" is wider than a year; its tool tip says it in full
        return m_data.bars.at(index).noData ? QStringLiteral("\u2014") : m_data.bars.at(index).label;
    };
    for (const int index : std::as_const(m_drawn))
        widest = std::max(widest, fontMetrics().horizontalAdvance(label(index)));
    const int room = std::max(1, width() - fontMetrics().horizontalAdvance(shortNumber(largest)) - textWidth(this, 9));
    const int step = count > 0 ? std::max(1, int(std::ceil(double(widest + textWidth(this, 1.5)) * count / room))) : 1;
    for (int place = 0; place < count; ++place) {
        const bool named = (count - 1 - place) % step == 0;
        m_plot->names->addTick(place, named ? label(m_drawn.at(place)) : QString());
    }
    plot->xAxis->setTicker(m_plot->names);
    for (QCPBars *&bars : m_plot->bars)
        bars = new QCPBars(plot->xAxis, plot->yAxis);
}

void BarChart::drawLying()
{
    QCustomPlot *plot = m_plot->plot;
    const int count = int(m_drawn.size());
    double largest = 0;
    double smallest = 0;
    int widestValue = 0;
    for (const int index : std::as_const(m_drawn)) {
        const ChartData::Bar &bar = m_data.bars.at(index);
        largest = std::max(largest, valueOf(bar));
        smallest = std::min(smallest, valueOf(bar));
        widestValue = std::max(widestValue, fontMetrics().horizontalAdvance(shortValue(bar)));
    }
    const int nameRoom = int(width() * 0.42);
    int widestName = 0;
    for (int place = 0; place < count; ++place) {
        const QString name = fontMetrics().elidedText(m_data.bars.at(m_drawn.at(place)).label, Qt::ElideRight, nameRoom);
        widestName = std::max(widestName, fontMetrics().horizontalAdvance(name));
        m_plot->names->addTick(place, name);
    }
    plot->yAxis->setTicker(m_plot->names);
    plot->yAxis->setTickLabels(true);
    plot->yAxis->setRangeReversed(true);
    plot->yAxis->setRange(-0.6, std::max(1, count) - 0.4);
    // The figures stand at the ends of the bars: the axis keeps room for them and needs no numbers of its own.
    const double barRoom = std::max(20.0, double(width() - widestName - textWidth(this, 4)));
    const double share = std::clamp(1.0 - (widestValue + textWidth(this, 2)) / barRoom, 0.3, 0.95);
    plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    plot->xAxis->setTickLabels(false);
    plot->xAxis->setRange(smallest, largest > 0 ? largest / share : 1);

    for (QCPBars *&bars : m_plot->bars)
        bars = new QCPBars(plot->yAxis, plot->xAxis);
    for (int place = 0; place < count; ++place) {
        const ChartData::Bar &bar = m_data.bars.at(m_drawn.at(place));
        auto *text = new QCPItemText(plot);
        text->setText(shortValue(bar));
        text->setFont(font());
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->setPadding(QMargins(spacing(this, 0.5), 0, 0, 0));
        text->position->setCoords(std::max(0.0, valueOf(bar)), place);
        text->setClipToAxisRect(false);
        text->setSelectable(false);
        m_plot->texts.append(text);
    }
}

void BarChart::applyColours()
{
    QCustomPlot *plot = m_plot->plot;
    const ThemeColors colors = themeColors(palette());
    const QColor text = palette().color(QPalette::WindowText);
    plot->setBackground(QBrush(palette().color(QPalette::Base)));
    for (QCPAxis *axis : { plot->xAxis, plot->yAxis }) {
        axis->setBasePen(QPen(colors.line));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->grid()->setPen(QPen(colors.line, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(colors.line));
    }
    QCPAxis *keys = isUpright() ? plot->xAxis : plot->yAxis;
    QCPAxis *values = isUpright() ? plot->yAxis : plot->xAxis;
    keys->grid()->setVisible(false);
    values->grid()->setVisible(true);
    values->setBasePen(Qt::NoPen);
    for (QCPItemText *item : std::as_const(m_plot->texts))
        item->setColor(text);

    if (!m_plot->bars[Plain])
        return;
    m_plot->bars[Plain]->setBrush(colors.bar);
    m_plot->bars[Chosen]->setBrush(colors.accent);
    m_plot->bars[Dimmed]->setBrush(colors.barDimmed);
    m_plot->bars[Together]->setBrush(QBrush(colors.secondaryText, Qt::BDiagPattern));
    bool anyChosen = false;
    for (const ChartData::Bar &bar : std::as_const(m_data.bars))
        anyChosen = anyChosen || bar.chosen;
    std::array<QVector<double>, lookCount> places;
    std::array<QVector<double>, lookCount> sizes;
    for (int place = 0; place < m_drawn.size(); ++place) {
        const ChartData::Bar &bar = m_data.bars.at(m_drawn.at(place));
        const Look look = bar.chosen ? Chosen : bar.others || bar.noData ? Together : anyChosen ? Dimmed : Plain;
        places[look].append(place);
        sizes[look].append(valueOf(bar));
    }
    for (int look = 0; look < lookCount; ++look) {
        m_plot->bars[std::size_t(look)]->setPen(look == Together ? QPen(colors.secondaryText) : Qt::NoPen);
        m_plot->bars[std::size_t(look)]->setWidth(0.72);
        m_plot->bars[std::size_t(look)]->setData(places[std::size_t(look)], sizes[std::size_t(look)], true);
    }
}

QRect BarChart::barRect(int bar) const
{
    const int place = int(m_drawn.indexOf(bar));
    if (place < 0)
        return {};
    const QCPAxis *keys = isUpright() ? m_plot->plot->xAxis : m_plot->plot->yAxis;
    const QCPAxis *values = isUpright() ? m_plot->plot->yAxis : m_plot->plot->xAxis;
    const double value = valueOf(m_data.bars.at(bar));
    const double from = values->coordToPixel(std::min(0.0, value));
    const double to = values->coordToPixel(std::max(0.0, value));
    const double first = keys->coordToPixel(place - 0.4);
    const double last = keys->coordToPixel(place + 0.4);
    const QRectF rect = isUpright() ? QRectF(QPointF(first, to), QPointF(last, from)) : QRectF(QPointF(from, first), QPointF(to, last));
    return rect.normalized().toAlignedRect();
}

int BarChart::barAt(const QPoint &position) const
{
    // The whole stripe of a bar takes clicks: small bars must be as easy to hit as large ones.
    if (m_drawn.isEmpty() || !rect().contains(position))
        return -1;
    const QRect inner = m_plot->plot->axisRect()->rect();
    if (isUpright() && (position.x() < inner.left() || position.x() > inner.right()))
        return -1;
    if (!isUpright() && (position.y() < inner.top() || position.y() > inner.bottom()))
        return -1;
    const double key = isUpright() ? m_plot->plot->xAxis->pixelToCoord(position.x()) : m_plot->plot->yAxis->pixelToCoord(position.y());
    const int place = int(std::lround(key));
    return place >= 0 && place < m_drawn.size() ? m_drawn.at(place) : -1;
}

void BarChart::markCurrent()
{
    const int bar = hasFocus() && m_current >= 0 ? m_current : m_hovered;
    const QRect area = bar >= 0 && bar < m_data.bars.size() ? barRect(bar).adjusted(-2, -2, 2, 2) : QRect();
    m_plot->frame->setVisible(!area.isNull());
    if (!area.isNull()) {
        const bool focused = hasFocus() && bar == m_current;
        m_plot->frame->setPen(QPen(focused ? palette().color(QPalette::WindowText) : themeColors(palette()).secondaryText, focused ? 2 : 1));
        for (QCPItemPosition *corner : { m_plot->frame->topLeft, m_plot->frame->bottomRight })
            corner->setType(QCPItemPosition::ptAbsolute);
        m_plot->frame->topLeft->setPixelPosition(area.topLeft());
        m_plot->frame->bottomRight->setPixelPosition(area.bottomRight());
    }
}

void BarChart::replotSoon()
{
    m_plot->plot->replot(QCustomPlot::rpQueuedReplot);
}

void BarChart::setCurrentBar(int bar)
{
    m_current = bar >= 0 && bar < m_data.bars.size() ? bar : -1;
    m_plot->plot->replot(QCustomPlot::rpQueuedReplot);
    if (m_current < 0)
        return;
    setAccessibleName(barText(m_data, m_data.bars.at(m_current), m_unit)); // what a screen reader says while the arrows move
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw(); // names are elided to the width
    if (const int now = capacity(); now != m_capacity) {
        m_capacity = now;
        emit capacityChanged();
    }
}

void BarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::LocaleChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace obra
