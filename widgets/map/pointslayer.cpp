// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/pointslayer.h"

#include "common/shortnumber.h"
#include "explore/unitname.h"
#include "explore/valuecodes.h"
#include "map/mapramp.h"
#include "map/pointkinds.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace obra {

namespace {

constexpr int othersColor = mostKinds, noneColor = mostKinds + 1, rampColor = mostKinds + 2;
constexpr size_t mostHits = 2000000;

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapLayer)
};

} // namespace

void PointsLayer::countComputed(const ColumnTable &table, const std::vector<quint32> &rows, quint16 currency)
{
    m_kindCounts.assign(computedKinds, 0);
    for (const quint32 row : rows) {
        if (m_points->hasPoint(row))
            ++m_kindCounts[static_cast<size_t>(computedKind(m_style.computed, table, row, currency))];
    }
    for (int kind = 0; kind < computedKinds; ++kind) {
        m_kindNames.push_back(computedName(m_style.computed, kind));
        m_kindColors.push_back(kind == computedNone ? noneColor : rampColor + kind);
    }
}

PointsLayer::PointsLayer(std::shared_ptr<const Slice> slice, std::shared_ptr<const PlacedPoints> points, const PointsStyle &style, std::function<QString(quint32)> titleOf)
    : m_slice(std::move(slice)), m_points(std::move(points)), m_style(style), m_titleOf(std::move(titleOf))
{
    const ColumnTable &table = m_slice->table();
    const std::vector<quint32> &rows = m_slice->rows();
    m_works = m_points->placedRows(rows);
    m_base = m_works > 200000 ? 2 : m_works > 20000 ? 2.5 : m_works > 2000 ? 4 : 5;

    const std::vector<quint32> currencies = codesOf(table.facet(Field::Currency).dictionary, m_style.currency);
    const auto currencyCode = static_cast<quint16>(currencies.empty() ? 0xffff : currencies.front());
    // Kinds by their number of works on the map, the rest are others.
    std::vector<int> kindOfCode { 0 };
    if (m_style.colorBy) {
        const FacetColumn &column = table.facet(*m_style.colorBy);
        std::vector<qint64> counts(codeCount(column.dictionary), 0);
        for (const quint32 row : rows) {
            if (m_points->hasPoint(row)) {
                const RowCodes codes = codesOfRow(column, row);
                ++counts[codes.isEmpty() ? 0 : *codes.begin()];
            }
        }
        std::vector<quint32> order;
        for (quint32 code = 1; code < counts.size(); ++code) {
            if (counts[code] > 0)
                order.push_back(code);
        }
        std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return counts[a] > counts[b]; });
        kindOfCode.assign(counts.size(), -1);
        const size_t shown = order.size() <= mostKinds ? order.size() : mostKinds;
        for (size_t i = 0; i < shown; ++i) {
            kindOfCode[order[i]] = static_cast<int>(i);
            m_kindNames.push_back(valueLabel(*m_style.colorBy, table.unit, QString::fromStdString(column.dictionary.values[order[i]])));
            m_kindCounts.push_back(counts[order[i]]);
            m_kindColors.push_back(static_cast<int>(i));
        }
        const auto group = [&](const QString &name, qint64 count, int color) {
            m_kindNames.push_back(name);
            m_kindCounts.push_back(count);
            m_kindColors.push_back(color);
            return static_cast<int>(m_kindNames.size()) - 1;
        };
        if (order.size() > shown) {
            qint64 rest = 0;
            for (size_t i = shown; i < order.size(); ++i)
                rest += counts[order[i]];
            const int others = group(MapWords::tr("others"), rest, othersColor);
            for (size_t i = shown; i < order.size(); ++i)
                kindOfCode[order[i]] = others;
        }
        if (counts[0] > 0)
            kindOfCode[0] = group(valueLabel(*m_style.colorBy, table.unit, QString()), counts[0], noneColor);
    } else if (m_style.computed != PointsStyle::Computed::None) {
        countComputed(table, rows, currencyCode);
    } else {
        m_kindColors.push_back(-1);
    }

    // Sizes by area: each has half the largest amount of the one above.
    const quint16 currency = currencyCode;
    double largest = 0;
    if (m_style.sizeByAmount) {
        for (const quint32 row : rows) {
            if (m_points->hasPoint(row))
                largest = std::max(largest, amountIn(table, RangeField::Amount, row, currency).value_or(0));
        }
        for (int size = 0; size < sizeCount; ++size)
            m_sizeTops[static_cast<size_t>(size)] = largest * std::pow(static_cast<double>(size + 1) / sizeCount, 2);
    }

    std::vector<quint32> pointRows, pointAt;
    std::vector<quint8> stamps;
    for (const quint32 row : rows) {
        if (!m_points->hasPoint(row))
            continue;
        int kind = 0;
        if (m_style.colorBy) {
            const RowCodes codes = codesOfRow(table.facet(*m_style.colorBy), row);
            kind = std::max(0, kindOfCode[codes.isEmpty() ? 0 : *codes.begin()]);
        } else if (m_style.computed != PointsStyle::Computed::None) {
            kind = computedKind(m_style.computed, table, row, currency);
        }
        int size = 0;
        if (m_style.sizeByAmount) {
            const std::optional<double> amount = amountIn(table, RangeField::Amount, row, currency);
            m_withoutAmount += !amount;
            size = amount && largest > 0 ? std::clamp(static_cast<int>(std::ceil(std::sqrt(std::max(0.0, *amount) / largest) * sizeCount)) - 1, 0, sizeCount - 1) : 0;
        }
        bool exact = false;
        for (quint32 i = m_points->begin(row); i < m_points->end(row); ++i) {
            const bool hollow = m_points->trust(i) != PointTrust::Exact;
            exact |= !hollow;
            pointRows.push_back(row);
            pointAt.push_back(i);
            stamps.push_back(static_cast<quint8>(kind * 16 + size * 2 + hollow));
        }
        m_hollowWorks += !exact;
    }
    std::vector<quint32> order(stamps.size());
    std::iota(order.begin(), order.end(), 0);
    if (m_style.sizeByAmount)
        std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return (stamps[a] & 15) / 2 > (stamps[b] & 15) / 2; });
    for (const quint32 i : order) {
        m_x.push_back(m_points->x(pointAt[i]));
        m_y.push_back(m_points->y(pointAt[i]));
        m_rows.push_back(pointRows[i]);
        m_stamps.push_back(stamps[i]);
    }
}

std::vector<double> PointsLayer::amounts(const ColumnTable &table, const QString &currency)
{
    const std::vector<quint32> codes = codesOf(table.facet(Field::Currency).dictionary, currency);
    std::vector<double> all;
    all.reserve(table.rows);
    for (quint32 row = 0; row < table.rows; ++row)
        all.push_back((codes.empty() ? std::nullopt : amountIn(table, RangeField::Amount, row, static_cast<quint16>(codes.front()))).value_or(std::numeric_limits<double>::quiet_NaN()));
    return all;
}

double PointsLayer::radius(int size) const
{
    return m_style.sizeByAmount ? 3 + 15.0 * (size + 1) / sizeCount - 15.0 / sizeCount : m_base;
}

QColor PointsLayer::color(int kind, const MapColors &colors) const
{
    const int number = kind < static_cast<int>(m_kindColors.size()) ? m_kindColors[static_cast<size_t>(kind)] : -1;
    if (number < 0)
        return colors.mark;
    if (number >= rampColor) // in order, so from light to dark
        return rampColors(6, colors.isDark())[static_cast<size_t>(number - rampColor) + 1];
    return number == noneColor ? noKindColor(colors.isDark()) : number == othersColor ? otherKindsColor(colors.isDark()) : kindColor(number, colors.isDark());
}

void PointsLayer::write(const PixelBuffer &buffer, const Viewport &view, double ratio, const MapColors &colors) const
{
    std::vector<DiscStamp> stamps;
    const int kinds = std::max<int>(1, static_cast<int>(m_kindColors.size()));
    for (int kind = 0; kind < kinds; ++kind) {
        for (int size = 0; size < sizeCount; ++size) {
            for (const bool hollow : { false, true }) {
                const double edge = m_base <= 2.5 && !m_style.sizeByAmount ? 0.5 : 1.2;
                stamps.emplace_back(radius(size) * ratio, color(kind, colors).rgb(), (hollow ? colors.plate : colors.markEdge).rgb(), (hollow ? 2.0 : edge) * ratio, hollow);
            }
        }
    }
    // The view's corner in the points' integers, so that a point costs one subtraction and one multiplication.
    const double scale = view.worldPixels() * ratio / 4294967296.0;
    const QPointF origin = view.project(WorldPoint { 0, 0 }) * ratio;
    const double margin = stamps.back().side();
    const double right = buffer.width + margin, bottom = buffer.height + margin;
    // The same disc on the same pixel again would change nothing but its soft edge: of a million points most are spared.
    constexpr quint8 nothing = 0xff;
    std::vector<quint8> written(static_cast<size_t>(buffer.width) * static_cast<size_t>(buffer.height), nothing);
    for (size_t i = 0; i < m_x.size(); ++i) {
        const double x = origin.x() + m_x[i] * scale, y = origin.y() + m_y[i] * scale;
        if (!(x >= -margin && x <= right && y >= -margin && y <= bottom))
            continue;
        if (x >= 0 && y >= 0 && x < buffer.width && y < buffer.height) {
            quint8 &last = written[static_cast<size_t>(y) * static_cast<size_t>(buffer.width) + static_cast<size_t>(x)];
            if (last == m_stamps[i])
                continue;
            last = m_stamps[i];
        }
        stamps[m_stamps[i]].write(buffer, x, y);
    }
}

void PointsLayer::paint(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &) const
{
    const QPaintEngine::Type engine = painter.paintEngine() ? painter.paintEngine()->type() : QPaintEngine::Raster;
    if (engine == QPaintEngine::SVG || engine == QPaintEngine::Pdf || engine == QPaintEngine::Picture) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(QPointF(0, 0), view.size()).adjusted(-20, -20, 20, 20);
        for (size_t i = 0; i < m_x.size(); ++i) {
            const QPointF centre = view.project(WorldPoint { fromFixed(m_x[i]), fromFixed(m_y[i]) });
            if (!area.contains(centre))
                continue;
            const bool hollow = m_stamps[i] & 1;
            const QColor fill = color(m_stamps[i] / 16, colors);
            painter.setPen(hollow ? QPen(fill, 2) : QPen(colors.markEdge, 0.8));
            painter.setBrush(hollow ? colors.plate : fill);
            const double size = radius((m_stamps[i] & 15) / 2) - (hollow ? 1 : 0);
            painter.drawEllipse(centre, size, size);
        }
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    QImage image((view.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    write({ reinterpret_cast<quint32 *>(image.bits()), image.width(), image.height(), image.bytesPerLine() / 4 }, view, ratio, colors);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(QPointF(0, 0), image);
}

void PointsLayer::paintCurrent(QPainter &painter, const Viewport &view, const MapColors &colors, int item) const
{
    if (item < 0 || item >= static_cast<int>(m_rows.size()))
        return;
    const Item current = itemAt(static_cast<size_t>(item), view);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(current.position, current.radius + 3, current.radius + 3);
}

MapLayer::Item PointsLayer::itemAt(size_t point, const Viewport &view) const
{
    Item item;
    item.number = static_cast<int>(point);
    item.position = view.project(WorldPoint { fromFixed(m_x[point]), fromFixed(m_y[point]) });
    item.radius = radius((m_stamps[point] & 15) / 2);
    item.text = m_titleOf ? m_titleOf(m_rows[point]) : QString();
    return item;
}

MapLayer::Item PointsLayer::hit(QPointF position, const Viewport &view) const
{
    const double scale = view.worldPixels() / 4294967296.0;
    const QPointF origin = view.project(WorldPoint { 0, 0 }) - position;
    double best = 1e300;
    size_t found = 0;
    for (size_t i = 0; i < std::min(m_x.size(), mostHits); ++i) { // of those that are near, the one drawn last
        const double x = origin.x() + m_x[i] * scale, y = origin.y() + m_y[i] * scale;
        const double reach = radius((m_stamps[i] & 15) / 2) + 2, distance = x * x + y * y;
        if (distance <= reach * reach && distance <= best) {
            best = distance;
            found = i;
        }
    }
    return best < 1e300 ? itemAt(found, view) : Item();
}

std::vector<QRectF> PointsLayer::taken(const Viewport &view) const
{
    // Squares with a point in them, neighbours in a row together; larger squares when that makes too many.
    constexpr size_t mostBoxes = 3000;
    std::vector<QRectF> boxes;
    for (const double side : { 8.0, 16.0, 32.0 }) {
        boxes.clear();
        const int columns = static_cast<int>(std::ceil(view.size().width() / side)), rows = static_cast<int>(std::ceil(view.size().height() / side));
        std::vector<char> squares(static_cast<size_t>(std::max(0, columns * rows)), 0);
        const double scale = view.worldPixels() / 4294967296.0;
        const QPointF origin = view.project(WorldPoint { 0, 0 });
        for (size_t i = 0; i < m_x.size(); ++i) {
            const double x = origin.x() + m_x[i] * scale, y = origin.y() + m_y[i] * scale, reach = radius((m_stamps[i] & 15) / 2);
            if (!(x > -reach && y > -reach && x < view.size().width() + reach && y < view.size().height() + reach))
                continue;
            const auto from = [side, reach](double at) { return std::max(0, static_cast<int>(std::floor((at - reach) / side))); };
            const auto to = [side, reach](double at, int count) { return std::min(count - 1, static_cast<int>(std::floor((at + reach) / side))); };
            for (int row = from(y); row <= to(y, rows); ++row)
                std::fill(squares.begin() + row * columns + from(x), squares.begin() + row * columns + to(x, columns) + 1, 1);
        }
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const int first = column;
                while (column < columns && squares[static_cast<size_t>(row * columns + column)])
                    ++column;
                if (column > first)
                    boxes.emplace_back(first * side, row * side, (column - first) * side, side);
            }
        }
        if (boxes.size() <= mostBoxes)
            break;
    }
    return boxes;
}

double PointsLayer::covered(const QRectF &box, const Viewport &view) const
{
    constexpr size_t most = 2000;
    const size_t step = std::max<size_t>(1, m_x.size() / most);
    int within = 0, seen = 0;
    const QRectF area(QPointF(0, 0), view.size());
    for (size_t i = 0; i < m_x.size(); i += step) {
        const QPointF at = view.project(WorldPoint { fromFixed(m_x[i]), fromFixed(m_y[i]) });
        within += box.contains(at);
        seen += area.contains(at);
    }
    return seen > 0 ? std::min(1.0, 4.0 * within / seen) : 0; // a few points in the corner weigh more than an area there
}

std::vector<quint32> PointsLayer::rowsAt(int item) const
{
    std::vector<quint32> rows;
    for (size_t i = 0; i < m_x.size(); ++i) {
        if (m_x[i] == m_x[static_cast<size_t>(item)] && m_y[i] == m_y[static_cast<size_t>(item)])
            rows.push_back(m_rows[i]);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int PointsLayer::itemCount() const { return static_cast<int>(std::min<size_t>(m_rows.size(), 5000)); }

MapLayer::Item PointsLayer::item(int number, const Viewport &view) const
{
    return number >= 0 && number < static_cast<int>(m_rows.size()) ? itemAt(static_cast<size_t>(number), view) : Item();
}

MapLegend PointsLayer::legend(const MapColors &colors) const
{
    MapLegend legend;
    const Unit unit = m_slice->unit();
    const bool computed = m_style.computed != PointsStyle::Computed::None;
    legend.title = m_style.computed == PointsStyle::Computed::CostChange ? MapWords::tr("Amounts against estimates (%1)").arg(currencyLabel(m_style.currency, unit))
        : m_style.computed == PointsStyle::Computed::Delay               ? MapWords::tr("Completion against the plan")
        : m_style.colorBy ? fieldTitle(*m_style.colorBy, unit) : unitTitle(unit);
    if (m_style.colorBy || computed) {
        for (size_t kind = 0; kind < m_kindNames.size(); ++kind)
            legend.entries.push_back({ LegendEntry::Sign::Dot, color(static_cast<int>(kind), colors), 5, m_kindNames[kind], m_kindCounts[kind] });
    } else {
        legend.entries.push_back({ LegendEntry::Sign::Dot, colors.mark, 5, MapWords::tr("on the map"), m_works });
    }
    if (m_hollowWorks > 0)
        legend.entries.push_back({ LegendEntry::Sign::Hollow, colors.mark, 5, MapWords::tr("without an exact point"), m_hollowWorks });
    QStringList notes;
    if (m_style.sizeByAmount) {
        for (const int size : { sizeCount - 1, sizeCount / 2 - 1 })
            legend.entries.push_back({ LegendEntry::Sign::Circle, colors.mark, radius(size),
                MapWords::tr("up to %1 %2", "money and number").arg(currencyLabel(m_style.currency, unit), shortNumber(m_sizeTops[static_cast<size_t>(size)])), -1 });
        if (m_withoutAmount > 0)
            notes.append(MapWords::tr("%Ln without an amount, drawn smallest", nullptr, static_cast<int>(m_withoutAmount)));
    }
    legend.note = notes.join(u'\n');
    return legend;
}

QString PointsLayer::describe() const
{
    QStringList parts { MapWords::tr("%Ln work(s) as points.", nullptr, static_cast<int>(m_works)) };
    if (m_hollowWorks > 0)
        parts.append(MapWords::tr("%Ln of them without an exact point.", nullptr, static_cast<int>(m_hollowWorks)));
    for (size_t kind = 0; kind < m_kindNames.size(); ++kind)
        parts.append(MapWords::tr("%1: %2.", "a province and its figure").arg(m_kindNames[kind], QLocale().toString(m_kindCounts[kind])));
    return parts.join(u' ');
}

} // namespace obra
