// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "geo/clusters.h"
#include "geo/discs.h"
#include "map/maplayer.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace obra {

/// How single works are drawn.
struct PointsStyle
{
    /// What colours tell beside fields: how an amount lies to the estimate, and how late a work was (planned end to completion).
    enum class Computed : quint8 { None, CostChange, Delay };
    std::optional<Field> colorBy; ///< nothing: all alike
    Computed computed = Computed::None; ///< instead of a field
    bool sizeByAmount = false;
    QString currency;             ///< of the amounts, a value of Field::Currency

    bool operator==(const PointsStyle &) const = default;
};

/// Every place of every work of a slice as a disc: coloured by a field, sized by amount; hollow where no exact point was published.
///
/// Up to a million discs are written straight into an image.
class PointsLayer : public MapLayer
{
public:
    /// @p titleOf says what to call a row, empty when it is not known yet.
    PointsLayer(std::shared_ptr<const Slice> slice, std::shared_ptr<const PlacedPoints> points, const PointsStyle &style, std::function<QString(quint32)> titleOf);

    /// What each row of a table counts for in a currency (a value of Field::Currency), not a number where it has nothing in it.
    static std::vector<double> amounts(const ColumnTable &table, const QString &currency);
    /// Row of a point, by the number in an Item.
    quint32 rowOf(int item) const { return m_rows[static_cast<size_t>(item)]; }
    /// Writes the discs of the view into @p buffer, whose pixels are @p ratio to one of the view.
    void write(const PixelBuffer &buffer, const Viewport &view, double ratio, const MapColors &colors) const;

    void paint(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font) const override;
    void paintCurrent(QPainter &painter, const Viewport &view, const MapColors &colors, int item) const override;
    /// Where points are, in a few thousand boxes at most: names of the ground make room for them, or are left out.
    std::vector<QRectF> taken(const Viewport &view) const override;
    double covered(const QRectF &box, const Viewport &view) const override;
    /// All works that have a point at the very place of an item, ascending.
    std::vector<quint32> rowsAt(int item) const;
    Item hit(QPointF position, const Viewport &view) const override;
    int itemCount() const override;
    Item item(int number, const Viewport &view) const override;
    MapLegend legend(const MapColors &colors) const override;
    QString describe() const override;

private:
    static constexpr int sizeCount = 8;
    void countComputed(const ColumnTable &table, const std::vector<quint32> &rows, quint16 currency);
    double radius(int size) const;
    QColor color(int kind, const MapColors &colors) const;
    Item itemAt(size_t point, const Viewport &view) const;

    std::shared_ptr<const Slice> m_slice;
    std::shared_ptr<const PlacedPoints> m_points;
    PointsStyle m_style;
    std::function<QString(quint32)> m_titleOf;
    // One a point of the slice, in the order they are drawn: large ones first.
    std::vector<quint32> m_x, m_y, m_rows;
    std::vector<quint8> m_stamps;            // kind * 16 + size * 2 + hollow, see stampOf()
    std::vector<QString> m_kindNames;        // the largest kinds, by number; then "others" and "no data" where there are any
    std::vector<qint64> m_kindCounts;        // works
    std::vector<int> m_kindColors;           // number of the colour, others and none behind the kinds
    std::array<double, sizeCount> m_sizeTops {}; // largest amount of each size
    qint64 m_works = 0, m_hollowWorks = 0, m_withoutAmount = 0;
    double m_base = 5;                       // radius of works that are all alike
};

} // namespace obra
