// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/labels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace obra {

namespace {

struct Interval
{
    double left, right;
};

// Where the unit is at each of `rows` heights, from left to right: crossings of its rings by the even-odd rule.
std::vector<std::vector<double>> crossings(const ScreenShapes &rings, const UnitShape &shape, double top, double step, int rows)
{
    std::vector<std::vector<double>> found(static_cast<size_t>(rows));
    for (int part = shape.firstPart; part < shape.firstPart + shape.parts; ++part) {
        const std::span<const QPointF> ring = rings.part(part);
        for (size_t i = 0; i < ring.size(); ++i) {
            QPointF a = ring[i], b = ring[i + 1 < ring.size() ? i + 1 : 0];
            if (a.y() > b.y())
                std::swap(a, b);
            const int first = std::max(0, static_cast<int>(std::ceil((a.y() - top) / step)));
            for (int row = first; row < rows; ++row) {
                const double y = top + row * step;
                if (y >= b.y())
                    break;
                found[row].push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
            }
        }
    }
    for (std::vector<double> &row : found)
        std::sort(row.begin(), row.end());
    return found;
}

std::vector<Interval> inBoth(const std::vector<Interval> &a, const std::vector<double> &crossings)
{
    std::vector<Interval> result;
    for (const Interval &interval : a) {
        for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
            const Interval both { std::max(interval.left, crossings[i]), std::min(interval.right, crossings[i + 1]) };
            if (both.right > both.left)
                result.push_back(both);
        }
    }
    return result;
}

bool isFree(const QRectF &rect, const std::vector<QRectF> &taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return rect.intersects(other); });
}

QRectF place(const ScreenShapes &rings, const LabelRequest &request, const QRectF &bounds, const std::vector<QRectF> &taken)
{
    double left = 1e300, right = -1e300, top = 1e300, bottom = -1e300;
    for (int part = request.shape.firstPart; part < request.shape.firstPart + request.shape.parts; ++part) {
        for (const QPointF &p : rings.part(part)) {
            left = std::min(left, p.x());
            right = std::max(right, p.x());
            top = std::min(top, p.y());
            bottom = std::max(bottom, p.y());
        }
    }
    top = std::max(top, bounds.top());
    bottom = std::min(bottom, bounds.bottom());
    const double width = request.size.width(), height = request.size.height();
    if (right - left < width || bottom - top < height || height <= 0)
        return {};
    // A text is three rows high: two steps between them.
    const double step = std::max(height / 2, (bottom - top) / 160);
    const int span = std::max(1, static_cast<int>(std::ceil(height / step)));
    const int rows = static_cast<int>((bottom - top) / step) + 1;
    const std::vector<std::vector<double>> found = crossings(rings, request.shape, top, step, rows);
    const QPointF middle((std::max(left, bounds.left()) + std::min(right, bounds.right())) / 2, (top + bottom) / 2);

    QRectF best;
    double bestScore = -1e300;
    for (int row = 0; row + span < rows; ++row) {
        std::vector<Interval> room { { bounds.left(), bounds.right() } };
        for (int r = row; r <= row + span; ++r)
            room = inBoth(room, found[r]);
        const double y = top + (row + span / 2.0) * step - height / 2;
        for (const Interval &interval : room) {
            const double spare = interval.right - interval.left - width;
            if (spare < 0)
                continue;
            // In the middle of the room, or a little aside where a mark is in the way.
            for (const double share : { 0.5, 0.25, 0.75, 0.0, 1.0 }) {
                const QRectF rect(interval.left + spare * share, y, width, height);
                const QPointF off = rect.center() - middle;
                const double score = std::min(spare, 2 * width) * 0.5 - std::hypot(off.x(), 1.5 * off.y()) - std::abs(share - 0.5) * width * 0.5;
                if (score > bestScore && isFree(rect, taken)) {
                    best = rect;
                    bestScore = score;
                }
            }
        }
    }
    return best;
}

} // namespace

std::vector<QRectF> placeLabels(const ScreenShapes &rings, const std::vector<LabelRequest> &requests, const QRectF &bounds, const std::vector<QRectF> &taken)
{
    std::vector<size_t> order(requests.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return requests[a].priority > requests[b].priority; });
    std::vector<QRectF> occupied = taken;
    std::vector<QRectF> result(requests.size());
    for (const size_t i : order) {
        result[i] = place(rings, requests[i], bounds, occupied);
        if (!result[i].isNull())
            occupied.push_back(result[i]);
    }
    return result;
}

} // namespace obra
