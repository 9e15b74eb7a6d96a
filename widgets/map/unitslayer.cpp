// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/unitslayer.h"

#include "common/shortnumber.h"
#include "explore/unitname.h"
#include "map/mapchrome.h"
#include "map/mapramp.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numeric>

namespace obra {

namespace {

constexpr double largestRadius = 30; // pixels
constexpr double smallestRadius = 3;
constexpr double finest = 0.5;       // pixels: nearer points of an outline are left out

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapLayer)
};

QPainterPath pathOf(const Outline &outline, const Viewport &view)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const WorldBox box = view.box();
    for (int r = 0; r < outline.ringCount(); ++r) {
        const auto ring = outline.ring(r);
        WorldBox ringBox;
        for (const WorldPoint &point : ring)
            ringBox.extend(point.x, point.y);
        if (!ringBox.intersects(box) || std::max(ringBox.right - ringBox.left, ringBox.bottom - ringBox.top) * view.worldPixels() < finest)
            continue;
        QPolygonF polygon;
        for (const WorldPoint &point : ring) {
            const QPointF p = view.project(point);
            if (polygon.isEmpty() || (p - polygon.last()).manhattanLength() >= finest)
                polygon.append(p);
        }
        if (polygon.size() >= 3) {
            path.addPolygon(polygon);
            path.closeSubpath();
        }
    }
    return path;
}

} // namespace

UnitsLayer::UnitsLayer(UnitSummary summary, const UnitsStyle &style)
    : m_summary(std::move(summary)), m_style(style), m_values(m_summary.values(style.measure))
{
    // Zero is told apart from the classes: it is no small number of works, it is none.
    std::vector<double> above;
    std::copy_if(m_values.begin(), m_values.end(), std::back_inserter(above), [&style](double value) { return value > 0 || (style.measure == UnitMeasure::CostChange && !std::isnan(value)); });
    m_classes = style.classing == Classing::ByHand ? classifyAt(above, style.limits) : classify(above, style.classes, style.classing);
    m_largest = above.empty() ? 0 : std::max(0.0, *std::max_element(above.begin(), above.end()));
    m_order.resize(m_values.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto rank = [this](int unit) { return std::isnan(m_values[size_t(unit)]) ? -std::numeric_limits<double>::infinity() : m_values[size_t(unit)]; };
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) { return rank(a) > rank(b); });
    for (const BoundaryUnit &unit : m_summary.rows->layer->units())
        m_poles.push_back(unit.outline.pole());
}

QString UnitsLayer::unitName(int unit) const
{
    const BoundaryUnit &named = m_summary.rows->layer->units()[size_t(unit)];
    return m_style.spanish && !named.spanishName.isEmpty() ? named.spanishName : named.name;
}

QString UnitsLayer::measureTitle(UnitMeasure measure, const QString &currency, Unit unit)
{
    const QString money = currencyLabel(currency, unit);
    switch (measure) {
    case UnitMeasure::Works: return numberOfRowsTitle(unit);
    case UnitMeasure::Sum: return MapWords::tr("Sum of amounts (%1)").arg(money);
    case UnitMeasure::Median: return MapWords::tr("Median amount (%1)").arg(money);
    case UnitMeasure::Flagged: return MapWords::tr("Share with quality flags");
    case UnitMeasure::PerThousand: return MapWords::tr("%1 per 1,000 inhabitants", "number of projects").arg(numberOfRowsTitle(unit));
    case UnitMeasure::CostChange: return MapWords::tr("Amounts against estimates (%1)").arg(money);
    }
    return {};
}

QString UnitsLayer::valueText(double value) const
{
    switch (m_style.measure) {
    case UnitMeasure::Works: return QLocale().toString(value, 'f', 0);
    case UnitMeasure::Flagged: return MapWords::tr("%1 %", "a share").arg(QLocale().toString(value * 100, 'f', 1));
    case UnitMeasure::CostChange: return MapWords::tr("%1 %", "a share").arg((value > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(value * 100, 'f', 1));
    case UnitMeasure::PerThousand: return QLocale().toString(value, 'f', value < 1 ? 3 : 2);
    default: return shortNumber(value);
    }
}

double UnitsLayer::radius(double value) const
{
    return m_largest > 0 && value > 0 ? std::max(smallestRadius, largestRadius * std::sqrt(value / m_largest)) : 0;
}

std::vector<QColor> UnitsLayer::classColors(bool dark) const
{
    if (m_style.measure != UnitMeasure::CostChange)
        return rampColors(m_classes.count(), dark);
    int below = 0, middle = 0;
    for (int c = 0; c < m_classes.count(); ++c) {
        const double from = c == 0 ? m_classes.lowest : m_classes.bounds[size_t(c) - 1], to = m_classes.bounds[size_t(c)];
        // A class begins above the end of the one before; only the first has its own lowest value in it.
        below += to < 0;
        middle += to >= 0 && (from < 0 || (from == 0 && (c == 0 || to == 0)));
    }
    return divergingColors(below, middle > 0, m_classes.count() - below - middle, dark);
}

void UnitsLayer::paintOutline(QPainter &painter, const Viewport &view, int unit) const
{
    const Outline &outline = m_summary.rows->layer->units()[size_t(unit)].outline;
    if (outline.box().intersects(view.box()))
        painter.drawPath(pathOf(outline, view));
}

void UnitsLayer::paint(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(QPointF(0, 0), view.size());
    if (m_style.form == UnitsStyle::Form::Areas) {
        const std::vector<QColor> ramp = classColors(colors.isDark());
        for (size_t unit = 0; unit < m_values.size(); ++unit) {
            const double value = m_values[unit];
            painter.setPen(QPen(colors.countryBorder, 1));
            if (std::isnan(value))
                painter.setBrush(QBrush(colors.countryBorder, Qt::BDiagPattern));
            else if (value <= 0 && m_style.measure != UnitMeasure::CostChange)
                painter.setBrush(colors.land);
            else
                painter.setBrush(ramp[size_t(m_classes.classOf(value))]);
            paintOutline(painter, view, static_cast<int>(unit));
        }
        paintNames(painter, view, colors, font);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.regionBorder, 1));
    for (size_t unit = 0; unit < m_values.size(); ++unit)
        paintOutline(painter, view, static_cast<int>(unit));
    QColor fill = colors.mark;
    fill.setAlphaF(0.72F);
    QFont numbers = font;
    numbers.setWeight(QFont::DemiBold);
    numbers.setPointSizeF(std::max(6.5, font.pointSizeF() * 0.85));
    painter.setFont(numbers);
    const QFontMetricsF metrics(numbers);
    std::vector<QRectF> taken;
    for (const int unit : m_order) { // the largest lie below
        const double value = m_values[size_t(unit)], size = radius(value);
        const QPointF centre = view.project(m_poles[size_t(unit)]);
        if (!(size > 0) || !area.adjusted(-size, -size, size, size).contains(centre))
            continue;
        painter.setPen(QPen(colors.markEdge, 1.2));
        painter.setBrush(fill);
        painter.drawEllipse(centre, size, size);
        // The figure within the circle, or to the right of one too small for it, where nothing else is written.
        const QString text = valueText(value);
        QRectF box(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height()));
        const bool within = box.width() <= 2 * size - 2;
        box.moveCenter(within ? centre : centre + QPointF(size + 3 + box.width() / 2, 0));
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); }) || !area.contains(box))
            continue;
        taken.push_back(box);
        if (within) {
            painter.setPen(colors.markText);
            painter.drawText(box, Qt::AlignCenter, text);
        } else {
            mapchrome::paintHaloText(painter, box, text, colors.countryName, colors.land);
        }
    }
}

// In the middle of each unit that is wide enough, the largest first, where no other name stands.
void UnitsLayer::paintNames(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font) const
{
    const QFont small = mapchrome::captionFont(font);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    const QRectF area = QRectF(QPointF(0, 0), view.size()).adjusted(2, 2, -2, -2);
    std::vector<int> bySize = m_order;
    const auto width = [this, &view](int unit) {
        const WorldBox &box = m_summary.rows->layer->units()[size_t(unit)].outline.box();
        return (box.right - box.left) * view.worldPixels();
    };
    std::stable_sort(bySize.begin(), bySize.end(), [&](int a, int b) { return width(a) > width(b); });
    std::vector<QRectF> written;
    for (const int unit : bySize) {
        const QString name = unitName(unit);
        QRectF box(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(name) + 4, metrics.height()));
        box.moveCenter(view.project(m_poles[size_t(unit)]));
        const bool crowded = std::any_of(written.begin(), written.end(), [&](const QRectF &other) { return other.intersects(box); });
        if (box.width() > width(unit) || crowded || !area.contains(box))
            continue;
        written.push_back(box);
        mapchrome::paintHaloText(painter, box, name, colors.countryName, colors.land);
    }
}

double UnitsLayer::covered(const QRectF &box, const Viewport &view) const
{
    constexpr int probes = 8; // along each side
    int hits = 0;
    for (int y = 0; y < probes; ++y) {
        for (int x = 0; x < probes; ++x) {
            const QPointF at(box.left() + (x + 0.5) * box.width() / probes, box.top() + (y + 0.5) * box.height() / probes);
            hits += m_summary.rows->layer->unitAt(view.unproject(at)) >= 0;
        }
    }
    return hits / double(probes * probes);
}

std::vector<QRectF> UnitsLayer::taken(const Viewport &view) const
{
    std::vector<QRectF> rects;
    for (size_t unit = 0; m_style.form == UnitsStyle::Form::Circles && unit < m_values.size(); ++unit) {
        const double size = radius(m_values[unit]) + 2;
        if (m_values[unit] > 0)
            rects.emplace_back(view.project(m_poles[unit]) - QPointF(size, size), QSizeF(2 * size, 2 * size));
    }
    return rects;
}

void UnitsLayer::paintCurrent(QPainter &painter, const Viewport &view, const MapColors &colors, int item) const
{
    const int unit = unitOf(item);
    if (unit < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.focus, 2));
    paintOutline(painter, view, unit);
}

MapLayer::Item UnitsLayer::hit(QPointF position, const Viewport &view) const
{
    if (m_style.form == UnitsStyle::Form::Circles) {
        for (size_t i = m_order.size(); i-- > 0;) { // the smallest lie above
            const int unit = m_order[i];
            const double size = radius(m_values[size_t(unit)]);
            const QPointF off = view.project(m_poles[size_t(unit)]) - position;
            if (size > 0 && std::hypot(off.x(), off.y()) <= size + 2)
                return item(static_cast<int>(i), view);
        }
    }
    const int unit = m_summary.rows->layer->unitAt(view.unproject(position));
    const auto at = std::find(m_order.begin(), m_order.end(), unit);
    if (unit < 0 || at == m_order.end())
        return {};
    Item found = item(static_cast<int>(at - m_order.begin()), view);
    if (m_style.form == UnitsStyle::Form::Areas) {
        found.position = position;
        found.radius = 4;
    }
    return found;
}

MapLayer::Item UnitsLayer::item(int number, const Viewport &view) const
{
    const int unit = unitOf(number);
    if (unit < 0)
        return {};
    Item item;
    item.number = number;
    item.text = sentence(unit);
    item.position = view.project(m_poles[size_t(unit)]);
    item.radius = m_style.form == UnitsStyle::Form::Circles ? radius(m_values[size_t(unit)]) : 4;
    return item;
}

QString UnitsLayer::sentence(int unit) const
{
    const UnitFigure &figure = m_summary.figures[size_t(unit)];
    const double value = m_values[size_t(unit)];
    QString text = std::isnan(value)
        ? MapWords::tr("%1: no data", "a province").arg(unitName(unit))
        : MapWords::tr("%1: %2", "a province and its figure").arg(unitName(unit), m_style.measure == UnitMeasure::Sum || m_style.measure == UnitMeasure::Median ? QLocale().toString(value, 'f', 2) : valueText(value));
    const auto works = [&](qint64 count) { return MapWords::tr("%Ln work(s)", nullptr, static_cast<int>(count)); };
    switch (m_style.measure) {
    case UnitMeasure::Works: break;
    case UnitMeasure::Sum:
    case UnitMeasure::Median:
        text += u'\n' + MapWords::tr("%Ln work(s), %1 of them with an amount", nullptr, static_cast<int>(figure.works)).arg(QLocale().toString(figure.withAmount));
        break;
    case UnitMeasure::Flagged: text += u'\n' + MapWords::tr("%1 of %2", "figure, of how many works").arg(QLocale().toString(figure.flagged), works(figure.works)); break;
    case UnitMeasure::PerThousand:
        if (figure.people > 0)
            text += u'\n' + MapWords::tr("%1, %2 inhabitants", "12 works").arg(works(figure.works), QLocale().toString(figure.people));
        break;
    case UnitMeasure::CostChange:
        text += u'\n' + MapWords::tr("%1 with both amount and estimate", "12 works").arg(works(figure.withEstimate));
        break;
    }
    if (figure.byName > 0)
        text += u'\n' + MapWords::tr("%Ln of them placed by name only", nullptr, static_cast<int>(figure.byName));
    return text;
}

MapLegend UnitsLayer::legend(const MapColors &colors) const
{
    MapLegend legend;
    legend.title = measureTitle(m_style.measure, m_summary.currency, m_style.unit);
    int empty = 0, zero = 0;
    for (const double value : m_values) {
        empty += std::isnan(value);
        zero += value == 0 && m_style.measure != UnitMeasure::CostChange;
    }
    if (m_style.form == UnitsStyle::Form::Areas) {
        const std::vector<QColor> ramp = classColors(colors.isDark());
        for (int c = 0; c < m_classes.count(); ++c) {
            const double from = c == 0 ? m_classes.lowest : m_classes.bounds[size_t(c) - 1];
            const double to = m_classes.bounds[size_t(c)];
            QString text = valueText(to);
            if (from != to) {
                text = c == 0 ? MapWords::tr("%1 – %2", "from, to").arg(valueText(from), valueText(to))
                              : MapWords::tr("over %1 – %2", "above, to").arg(valueText(from), valueText(to));
            }
            legend.entries.push_back({ LegendEntry::Sign::Area, ramp[size_t(c)], 5, text, m_classes.counts[size_t(c)] });
        }
        if (zero > 0)
            legend.entries.push_back({ LegendEntry::Sign::Area, colors.land, 5, valueText(0), zero });
    } else if (m_largest > 0) {
        const double round = std::pow(10, std::floor(std::log10(m_largest)));
        const double top = std::floor(m_largest / round) * round;
        for (const double value : { top, top / 4 }) {
            if (m_style.measure != UnitMeasure::Works || value >= 1)
                legend.entries.push_back({ LegendEntry::Sign::Circle, colors.mark, radius(m_style.measure == UnitMeasure::Works ? std::round(value) : value), valueText(value), -1 });
        }
    }
    if (empty > 0)
        legend.entries.push_back({ LegendEntry::Sign::Hatched, colors.countryBorder, 5, MapWords::tr("no data"), empty });
    QStringList notes;
    if (m_style.form == UnitsStyle::Form::Areas && !legend.entries.empty())
        notes.append(MapWords::tr("In brackets: number of units"));
    if (m_style.measure == UnitMeasure::PerThousand) {
        notes.append(m_summary.population ? MapWords::tr("Inhabitants: %1, %2", "source, year").arg(m_summary.population->source()).arg(m_summary.population->year())
                                          : MapWords::tr("No numbers of inhabitants are loaded"));
    }
    if (m_summary.byName > 0)
        notes.append(MapWords::tr("%Ln placed by name only", nullptr, static_cast<int>(m_summary.byName)));
    if (m_summary.noPolygon > 0)
        notes.append(MapWords::tr("%Ln in no unit (no polygon)", nullptr, static_cast<int>(m_summary.noPolygon)));
    if (m_summary.noPlace > 0)
        notes.append(MapWords::tr("%Ln without place", nullptr, static_cast<int>(m_summary.noPlace)));
    legend.note = notes.join(u'\n');
    return legend;
}

QString UnitsLayer::describe() const
{
    QStringList parts { measureTitle(m_style.measure, m_summary.currency, m_style.unit) + u'.' };
    int told = 0;
    for (const int unit : m_order) {
        if (told++ == 5 || std::isnan(m_values[size_t(unit)]))
            break;
        parts.append(MapWords::tr("%1: %2.", "a province and its figure").arg(unitName(unit), valueText(m_values[size_t(unit)])));
    }
    parts.append(MapWords::tr("%Ln work(s) in units of the layer.", nullptr, static_cast<int>(m_summary.inUnits)));
    if (m_summary.noPolygon > 0)
        parts.append(MapWords::tr("%Ln in no unit.", nullptr, static_cast<int>(m_summary.noPolygon)));
    if (m_summary.noPlace > 0)
        parts.append(MapWords::tr("%Ln without place.", nullptr, static_cast<int>(m_summary.noPlace)));
    return parts.join(u' ');
}

} // namespace obra
