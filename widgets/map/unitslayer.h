// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/unitrows.h"
#include "map/maplayer.h"

namespace obra {

/// How the figures of units are shown.
struct UnitsStyle
{
    enum class Form : quint8 { Circles, Areas };
    Form form = Form::Circles;
    UnitMeasure measure = UnitMeasure::Works;
    Classing classing = Classing::Jenks;
    int classes = 5;
    std::vector<double> limits;   ///< of classes by hand; shares are of 1
    bool spanish = false;
    Unit unit = Unit::Processes;

    bool operator==(const UnitsStyle &) const = default;
};

/// The units of a boundary layer with their figures: proportional circles, or areas coloured by class; units without data are hatched.
class UnitsLayer : public MapLayer
{
public:
    UnitsLayer(UnitSummary summary, const UnitsStyle &style);

    const UnitSummary &summary() const { return m_summary; }
    const ClassBounds &classes() const { return m_classes; }
    /// Unit of an item, -1 when there is none such.
    int unitOf(int item) const { return item >= 0 && item < static_cast<int>(m_order.size()) ? m_order[static_cast<size_t>(item)] : -1; }
    QString unitName(int unit) const;
    QString valueText(double value) const;
    /// The radius of a circle for a value, in pixels: its area is in proportion to the value.
    double radius(double value) const;

    void paint(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font) const override;
    void paintCurrent(QPainter &painter, const Viewport &view, const MapColors &colors, int item) const override;
    std::vector<QRectF> taken(const Viewport &view) const override;
    double covered(const QRectF &box, const Viewport &view) const override;
    bool hidesNames() const override { return m_style.form == UnitsStyle::Form::Areas; }
    Item hit(QPointF position, const Viewport &view) const override;
    int itemCount() const override { return static_cast<int>(m_order.size()); }
    Item item(int number, const Viewport &view) const override;
    MapLegend legend(const MapColors &colors) const override;
    QString describe() const override;

    /// "Number of works", "Sum of amounts (B/.)", … in the current language.
    static QString measureTitle(UnitMeasure measure, const QString &currency, Unit unit);

private:
    QString sentence(int unit) const;
    /// One a class; on both sides of zero where values may be less than nothing.
    std::vector<QColor> classColors(bool dark) const;
    void paintOutline(QPainter &painter, const Viewport &view, int unit) const;
    void paintNames(QPainter &painter, const Viewport &view, const MapColors &colors, const QFont &font) const;

    UnitSummary m_summary;
    UnitsStyle m_style;
    std::vector<double> m_values;
    ClassBounds m_classes;
    std::vector<int> m_order;              // units by value, largest first, those without a value last
    std::vector<WorldPoint> m_poles;
    double m_largest = 0;
};

} // namespace obra
