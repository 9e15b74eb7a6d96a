// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/clusters.h"

#include "geo/coordinatechecks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace obra {

PlacedPoints::PlacedPoints(std::span<const quint32> offsets, std::span<const float> longitude, std::span<const float> latitude, std::span<const quint8> trust)
{
    const auto available = static_cast<quint32>(std::min({ longitude.size(), latitude.size(), size_t(std::numeric_limits<quint32>::max()) }));
    m_offsets.reserve(offsets.size());
    m_x.reserve(available);
    m_y.reserve(available);
    m_trust.reserve(available);
    if (!offsets.empty())
        m_offsets.push_back(0);
    for (size_t row = 0; row + 1 < offsets.size(); ++row) {
        const quint32 last = std::min(offsets[row + 1], available);
        for (quint32 i = std::min(offsets[row], last); i < last; ++i) {
            if (!isOnEarth(longitude[i], latitude[i])) {
                ++m_leftOut;
                continue;
            }
            const WorldPoint point = toWorld(longitude[i], latitude[i]);
            m_x.push_back(toFixed(point.x));
            m_y.push_back(toFixed(point.y));
            m_trust.push_back(i < trust.size() ? trust[i] : quint8(PointTrust::Exact));
        }
        if (m_x.size() == m_offsets.back() && std::min(offsets[row], last) < last)
            m_impossibleRows.push_back(static_cast<quint32>(row));
        m_several = m_several || m_x.size() - m_offsets.back() > 1;
        m_offsets.push_back(static_cast<quint32>(m_x.size()));
    }
}

WorldBox PlacedPoints::box(std::span<const quint32> rows) const
{
    std::vector<quint32> x, y;
    WorldBox doubtful;
    for (const quint32 row : rows) {
        if (row >= rowCount())
            break;
        for (quint32 i = begin(row); i < end(row); ++i) {
            if (isSuspicious(i)) {
                doubtful.extend(fromFixed(m_x[i]), fromFixed(m_y[i]));
            } else {
                x.push_back(m_x[i]);
                y.push_back(m_y[i]);
            }
        }
    }
    if (x.empty())
        return doubtful;
    // A few points with swapped coordinates must not turn the map of a country into one of the world: what lies further from the middle 90 % than
    // that is wide is left out of the view. It stays on the map.
    // Nothing within some ten degrees is left out, however many works stand in the capital.
    const double countryScale = 0.03;
    const bool trims = x.size() >= 20;
    const auto range = [trims, countryScale](std::vector<quint32> values) {
        const auto at = [&values](double share) {
            const auto position = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
            std::nth_element(values.begin(), position, values.end());
            return fromFixed(*position);
        };
        if (!trims)
            return std::pair(0.0, 1.0);
        const double low = at(0.05), high = at(0.95), margin = std::max(high - low, countryScale);
        return std::pair(low - margin, high + margin);
    };
    const auto [left, right] = range(x);
    const auto [top, bottom] = range(y);
    WorldBox box;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double px = fromFixed(x[i]), py = fromFixed(y[i]);
        if (px >= left && px <= right && py >= top && py <= bottom)
            box.extend(px, py);
    }
    return box;
}

qint64 PlacedPoints::placedRows(std::span<const quint32> rows) const
{
    return std::count_if(rows.begin(), rows.end(), [this](quint32 row) { return hasPoint(row); });
}

qint64 PlacedPoints::impossibleRows(std::span<const quint32> rows) const
{
    return std::count_if(m_impossibleRows.begin(), m_impossibleRows.end(), [&](quint32 row) { return std::binary_search(rows.begin(), rows.end(), row); });
}

double clusterRadius(quint32 works)
{
    if (works <= 1)
        return 5.5;
    // Area grows with the logarithm: 2 and 20,000 works must both fit the same map.
    return std::min(26.0, 9.0 + 4.0 * std::log10(static_cast<double>(works)));
}

namespace {

struct Cell
{
    quint64 sumX = 0, sumY = 0;
    quint32 points = 0, suspicious = 0, byName = 0, works = 0;
    quint32 firstRow = 0, lastRow = std::numeric_limits<quint32>::max();
    quint32 left = std::numeric_limits<quint32>::max(), top = left, right = 0, bottom = 0;
};

// The half step of zoom below, so that cells are between one and 1.41 times the size asked for.
quint64 cellsAcross(double zoom, double cellPixels)
{
    const double world = 256.0 * std::exp2(std::floor(zoom * 2) / 2);
    return static_cast<quint64>(std::clamp(world / std::max(4.0, cellPixels), 1.0, 268435456.0));
}

void join(Cluster &into, const Cluster &from)
{
    const double total = static_cast<double>(into.points) + from.points;
    into.centre.x = (into.centre.x * into.points + from.centre.x * from.points) / total;
    into.centre.y = (into.centre.y * into.points + from.centre.y * from.points) / total;
    into.points += from.points;
    into.works += from.works; // counted again afterwards where a work has several points
    into.suspicious += from.suspicious;
    into.byName += from.byName;
    into.row = std::min(into.row, from.row);
    into.box.extend(from.box);
}

} // namespace

int ClusterSet::cellOf(quint32 x, quint32 y) const
{
    const qint64 column = static_cast<qint64>((x * m_cellsPerWorld) >> 32) - m_firstColumn;
    const qint64 row = static_cast<qint64>((y * m_cellsPerWorld) >> 32) - m_firstRow;
    if (column < 0 || row < 0 || column >= m_columns || row >= m_rows)
        return -1;
    return static_cast<int>(row * m_columns + column);
}

ClusterSet clusterPoints(const PlacedPoints &points, std::span<const quint32> rows, const Viewport &view, double cellPixels)
{
    ClusterSet set;
    set.m_cellsPerWorld = cellsAcross(view.zoom(), cellPixels);
    const WorldBox box = view.box();
    const auto cellAt = [&](double world) { return static_cast<qint64>(std::floor(world * static_cast<double>(set.m_cellsPerWorld))); };
    set.m_firstColumn = cellAt(box.left) - 1; // one cell around, so that marks at the edge do not change while they come in
    set.m_firstRow = cellAt(box.top) - 1;
    set.m_columns = std::min<qint64>(cellAt(box.right) + 2 - set.m_firstColumn, 4096);
    set.m_rows = std::min<qint64>(cellAt(box.bottom) + 2 - set.m_firstRow, 4096);

    std::vector<Cell> cells(static_cast<size_t>(set.m_columns * set.m_rows));
    for (const quint32 row : rows) {
        if (row >= points.rowCount())
            break;
        for (quint32 i = points.begin(row), end = points.end(row); i < end; ++i) {
            const quint32 x = points.x(i), y = points.y(i);
            const int index = set.cellOf(x, y);
            if (index < 0)
                continue;
            Cell &cell = cells[index];
            if (cell.points == 0)
                cell.firstRow = row;
            if (cell.lastRow != row) {
                cell.lastRow = row;
                ++cell.works;
            }
            ++cell.points;
            cell.suspicious += points.isSuspicious(i);
            cell.byName += points.trust(i) == PointTrust::ByName;
            cell.sumX += x;
            cell.sumY += y;
            cell.left = std::min(cell.left, x);
            cell.right = std::max(cell.right, x);
            cell.top = std::min(cell.top, y);
            cell.bottom = std::max(cell.bottom, y);
        }
    }

    set.m_clusterOfCell.assign(cells.size(), -1);
    for (size_t index = 0; index < cells.size(); ++index) {
        const Cell &cell = cells[index];
        if (cell.points == 0)
            continue;
        Cluster cluster;
        cluster.works = cell.works;
        cluster.points = cell.points;
        cluster.suspicious = cell.suspicious;
        cluster.byName = cell.byName;
        cluster.row = cell.firstRow;
        cluster.centre = { static_cast<double>(cell.sumX) / cell.points / 4294967296.0, static_cast<double>(cell.sumY) / cell.points / 4294967296.0 };
        cluster.box = { fromFixed(cell.left), fromFixed(cell.top), fromFixed(cell.right), fromFixed(cell.bottom) };
        set.m_clusterOfCell[index] = static_cast<qint32>(set.m_clusters.size());
        set.m_clusters.push_back(cluster);
    }
    set.mergeOverlaps(view.worldPixels());
    if (points.hasRowsWithSeveralPoints())
        set.countWorksAgain(points, rows);
    return set;
}

// Greedy from the largest mark: takes in every neighbour it would overlap, until nothing overlaps.
void ClusterSet::mergeOverlaps(double worldPixels)
{
    const auto count = static_cast<qint32>(m_clusters.size());
    std::vector<qint32> cellOfCluster(count), order(count), target(count);
    for (size_t cell = 0; cell < m_clusterOfCell.size(); ++cell) {
        if (m_clusterOfCell[cell] >= 0)
            cellOfCluster[m_clusterOfCell[cell]] = static_cast<qint32>(cell);
    }
    std::iota(target.begin(), target.end(), 0);
    // Where each mark now stands, by grid cell, for finding neighbours; a mark that moved is found by its own cells.
    std::vector<std::vector<qint32>> members(count);
    for (qint32 i = 0; i < count; ++i)
        members[i] = { i };

    const auto root = [&](qint32 i) {
        while (target[i] != i)
            i = target[i];
        return i;
    };
    const auto overlap = [&](const Cluster &a, const Cluster &b) {
        const double dx = (a.centre.x - b.centre.x) * worldPixels, dy = (a.centre.y - b.centre.y) * worldPixels;
        const double reach = 0.95 * (clusterRadius(a.works) + clusterRadius(b.works));
        return dx * dx + dy * dy < reach * reach;
    };
    for (bool changed = true; changed;) {
        changed = false;
        order.clear();
        for (qint32 i = 0; i < count; ++i) {
            if (target[i] == i)
                order.push_back(i);
        }
        std::sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
            return m_clusters[a].works != m_clusters[b].works ? m_clusters[a].works > m_clusters[b].works : a < b;
        });
        for (const qint32 i : order) {
            if (target[i] != i)
                continue;
            for (bool grown = true; grown;) {
                grown = false;
                for (size_t m = 0; m < members[i].size() && !grown; ++m) {
                    const qint64 cell = cellOfCluster[members[i][m]];
                    const qint64 row = cell / m_columns, column = cell % m_columns;
                    for (qint64 r = std::max<qint64>(0, row - 2); r <= std::min(m_rows - 1, row + 2) && !grown; ++r) {
                        for (qint64 c = std::max<qint64>(0, column - 2); c <= std::min(m_columns - 1, column + 2); ++c) {
                            const qint32 cluster = m_clusterOfCell[r * m_columns + c];
                            if (cluster < 0)
                                continue;
                            const qint32 other = root(cluster);
                            if (other == i || !overlap(m_clusters[i], m_clusters[other]))
                                continue;
                            join(m_clusters[i], m_clusters[other]);
                            target[other] = i;
                            members[i].insert(members[i].end(), members[other].begin(), members[other].end());
                            members[other].clear();
                            changed = grown = true;
                            break;
                        }
                    }
                }
            }
        }
    }

    order.clear();
    for (qint32 i = 0; i < count; ++i) {
        if (target[i] == i)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
        return m_clusters[a].works != m_clusters[b].works ? m_clusters[a].works > m_clusters[b].works : a < b;
    });
    std::vector<qint32> place(count, -1);
    std::vector<Cluster> kept;
    kept.reserve(order.size());
    for (const qint32 i : order) {
        place[i] = static_cast<qint32>(kept.size());
        kept.push_back(m_clusters[i]);
    }
    for (qint32 &cluster : m_clusterOfCell) {
        if (cluster >= 0)
            cluster = place[root(cluster)];
    }
    m_clusters = std::move(kept);
}

// A work with points in two cells that became one mark was counted twice.
void ClusterSet::countWorksAgain(const PlacedPoints &points, std::span<const quint32> rows)
{
    std::vector<quint32> last(m_clusters.size(), std::numeric_limits<quint32>::max());
    for (Cluster &cluster : m_clusters)
        cluster.works = 0;
    for (const quint32 row : rows) {
        if (row >= points.rowCount())
            break;
        for (quint32 i = points.begin(row); i < points.end(row); ++i) {
            const int cell = cellOf(points.x(i), points.y(i));
            if (cell < 0)
                continue;
            const qint32 cluster = m_clusterOfCell[cell];
            if (last[cluster] != row) {
                last[cluster] = row;
                ++m_clusters[cluster].works;
            }
        }
    }
}

std::vector<quint32> ClusterSet::rows(int cluster, const PlacedPoints &points, std::span<const quint32> rows) const
{
    std::vector<quint32> found;
    if (cluster < 0 || cluster >= static_cast<int>(m_clusters.size()))
        return found;
    for (const quint32 row : rows) {
        if (row >= points.rowCount())
            break;
        for (quint32 i = points.begin(row); i < points.end(row); ++i) {
            const int cell = cellOf(points.x(i), points.y(i));
            if (cell >= 0 && m_clusterOfCell[cell] == cluster) {
                found.push_back(row);
                break;
            }
        }
    }
    return found;
}

std::vector<double> ClusterSet::sums(const PlacedPoints &points, std::span<const quint32> rows, std::span<const double> amounts) const
{
    std::vector<double> sums(m_clusters.size(), std::numeric_limits<double>::quiet_NaN());
    std::vector<quint32> last(m_clusters.size(), std::numeric_limits<quint32>::max());
    for (const quint32 row : rows) {
        if (row >= points.rowCount() || row >= amounts.size())
            break;
        if (std::isnan(amounts[row]))
            continue;
        for (quint32 i = points.begin(row); i < points.end(row); ++i) {
            const int cell = cellOf(points.x(i), points.y(i));
            const qint32 cluster = cell < 0 ? -1 : m_clusterOfCell[static_cast<size_t>(cell)];
            if (cluster < 0 || last[static_cast<size_t>(cluster)] == row)
                continue;
            last[static_cast<size_t>(cluster)] = row;
            double &sum = sums[static_cast<size_t>(cluster)];
            sum = std::isnan(sum) ? amounts[row] : sum + amounts[row];
        }
    }
    return sums;
}

int ClusterSet::at(QPointF position, const Viewport &view, double slack) const
{
    int best = -1;
    double bestRadius = 0;
    for (size_t i = 0; i < m_clusters.size(); ++i) {
        const QPointF delta = view.project(m_clusters[i].centre) - position;
        const double radius = clusterRadius(m_clusters[i].works);
        if (std::hypot(delta.x(), delta.y()) <= radius + slack && (best < 0 || radius < bestRadius)) {
            best = static_cast<int>(i);
            bestRadius = radius;
        }
    }
    return best;
}

} // namespace obra
