// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/viewport.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace obra {

/// How far a point can be trusted.
enum class PointTrust : quint8 {
    Exact,
    Doubtful, ///< the published coordinates are not to be believed as they are
    ByName    ///< stands in the middle of a unit that was named, nobody gave coordinates
};

/// The points of a table's rows, projected once: those of row r are at [offsets[r], offsets[r+1]). Immutable; shared between threads.
///
/// Points that are no place on Earth (NaN, out of range) are left out and counted.
class PlacedPoints
{
public:
    PlacedPoints() = default;
    /// @p longitude and @p latitude in degrees; @p trust (same length, or empty) holds a PointTrust for each.
    /// Offsets that do not fit the arrays are cut to what is there.
    PlacedPoints(std::span<const quint32> offsets, std::span<const float> longitude, std::span<const float> latitude, std::span<const quint8> trust = {});

    quint32 rowCount() const { return m_offsets.empty() ? 0 : static_cast<quint32>(m_offsets.size() - 1); }
    quint32 begin(quint32 row) const { return m_offsets[row]; }
    quint32 end(quint32 row) const { return m_offsets[row + 1]; }
    bool hasPoint(quint32 row) const { return row < rowCount() && begin(row) < end(row); }
    quint32 pointCount() const { return static_cast<quint32>(m_x.size()); }
    quint32 x(quint32 point) const { return m_x[point]; } ///< unit square * 2^32, see toFixed()
    quint32 y(quint32 point) const { return m_y[point]; }
    PointTrust trust(quint32 point) const { return PointTrust(m_trust[point]); }
    bool isSuspicious(quint32 point) const { return trust(point) == PointTrust::Doubtful; }
    bool hasRowsWithSeveralPoints() const { return m_several; }
    quint32 leftOut() const { return m_leftOut; }
    /// How many of the rows (ascending) have coordinates, but none that is a place on Earth.
    qint64 impossibleRows(std::span<const quint32> rows) const;

    /// The box that a view of the rows should show: without suspicious points when there are others, and without those far from all the rest (a wrong point must not decide the view).
    WorldBox box(std::span<const quint32> rows) const;
    /// How many of the rows have a point: works, not points.
    qint64 placedRows(std::span<const quint32> rows) const;

private:
    std::vector<quint32> m_offsets, m_x, m_y;
    std::vector<quint8> m_trust;
    std::vector<quint32> m_impossibleRows;
    quint32 m_leftOut = 0;
    bool m_several = false;
};

/// Points that are drawn as one mark: works, not points, are counted.
struct Cluster
{
    quint32 works = 0;       ///< different rows with a point here
    quint32 points = 0;
    quint32 suspicious = 0;  ///< doubtful points among them
    quint32 byName = 0;      ///< points that stand where a name says
    quint32 row = 0;         ///< the first row
    WorldPoint centre;       ///< mean of the points
    WorldBox box;            ///< of the points
    bool isSingle() const { return works == 1; }
    bool isDoubtful() const { return suspicious == points; }
    /// No point of it is exact: drawn hollow.
    bool isHollow() const { return suspicious + byName == points; }
};

/// Radius in logical pixels at which a mark for so many works is drawn and hit.
double clusterRadius(quint32 works);

/// The marks of one view, and which point belongs to which.
class ClusterSet
{
public:
    const std::vector<Cluster> &clusters() const { return m_clusters; }
    /// Rows of the mark, ascending, each once. @p points and @p rows as given to clusterPoints().
    std::vector<quint32> rows(int cluster, const PlacedPoints &points, std::span<const quint32> rows) const;
    /// The sum of @p amounts (by row of the table; not a number = none) over the rows of each mark, a row once a mark; not a number where no row has any.
    std::vector<double> sums(const PlacedPoints &points, std::span<const quint32> rows, std::span<const double> amounts) const;
    /// The mark at @p position of the view, -1 when none; the smaller mark wins where two touch. @p slack widens marks, in pixels.
    int at(QPointF position, const Viewport &view, double slack = 3) const;

private:
    friend ClusterSet clusterPoints(const PlacedPoints &, std::span<const quint32>, const Viewport &, double);
    int cellOf(quint32 x, quint32 y) const;
    void mergeOverlaps(double worldPixels);
    void countWorksAgain(const PlacedPoints &points, std::span<const quint32> rows);

    std::vector<Cluster> m_clusters;
    std::vector<qint32> m_clusterOfCell; // -1 = empty
    quint64 m_cellsPerWorld = 1;
    qint64 m_firstColumn = 0, m_firstRow = 0, m_columns = 0, m_rows = 0;
};

/// Groups the points of @p rows (ascending) that are in or near the view by a grid of about @p cellPixels, then joins marks that would overlap.
///
/// Deterministic. The grid stands on the world and changes in half zoom steps, so panning does not shuffle the marks. Linear in the number of points;
/// any thread. Largest mark first; equal ones from north to south and west to east by cell.
ClusterSet clusterPoints(const PlacedPoints &points, std::span<const quint32> rows, const Viewport &view, double cellPixels = 40);

} // namespace obra
