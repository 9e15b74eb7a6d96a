// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/clusters.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <set>

using namespace obra;

namespace {

struct Table
{
    std::vector<quint32> offsets { 0 };
    std::vector<float> lon, lat;
    std::vector<quint8> doubtful;
    void add(std::initializer_list<std::pair<float, float>> points, bool isDoubtful = false)
    {
        for (const auto &[x, y] : points) {
            lon.push_back(x);
            lat.push_back(y);
            doubtful.push_back(isDoubtful);
        }
        offsets.push_back(static_cast<quint32>(lon.size()));
    }
    PlacedPoints placed() const { return PlacedPoints(offsets, lon, lat, doubtful); }
    std::vector<quint32> rows() const
    {
        std::vector<quint32> all(offsets.size() - 1);
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
};

Table randomTable(int rows, unsigned seed, bool several)
{
    std::mt19937 random(seed); // its sequence is fixed by the standard; distributions are not, so they are made by hand
    const auto unit = [&] { return static_cast<float>(random() / 4294967296.0); };
    Table table;
    for (int i = 0; i < rows; ++i) {
        const float lon = -83.f + 6.f * unit() * unit(), lat = 7.2f + 2.4f * unit();
        if (several && i % 3 == 0)
            table.add({ { lon, lat }, { lon + 0.01f, lat }, { lon + 2.f * unit(), lat } });
        else if (several && i % 7 == 0)
            table.add({});
        else
            table.add({ { lon, lat } });
    }
    return table;
}

} // namespace

/// Clusters against what a slow and plain way gives.
class TestClusters : public QObject
{
    Q_OBJECT
private slots:
    void bruteForce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<bool>("several");
        for (const int count : { 1, 50, 3000 }) {
            for (const double zoom : { 3.0, 7.3, 10.9 }) {
                for (const bool several : { false, true })
                    QTest::addRow("%d works, zoom %.1f%s", count, zoom, several ? ", several places" : "") << count << zoom << several;
            }
        }
    }
    void bruteForce()
    {
        QFETCH(int, count);
        QFETCH(double, zoom);
        QFETCH(bool, several);
        const Table table = randomTable(count, 42, several);
        const PlacedPoints points = table.placed();
        std::vector<quint32> rows = table.rows();
        std::erase_if(rows, [](quint32 row) { return row % 5 == 4; }); // a filter
        const Viewport view(toWorld(-80, 8.5), zoom, { 700, 500 });
        const ClusterSet set = clusterPoints(points, rows, view);

        // Which points belong to which mark, from the rows of each mark and the box alone.
        std::vector<std::set<quint32>> rowsOf;
        for (int i = 0; i < static_cast<int>(set.clusters().size()); ++i) {
            const Cluster &cluster = set.clusters()[i];
            const std::vector<quint32> own = set.rows(i, points, rows);
            QVERIFY(std::is_sorted(own.begin(), own.end()));
            rowsOf.emplace_back(own.begin(), own.end());
            QCOMPARE(rowsOf.back().size(), own.size());
            QCOMPARE(cluster.works, static_cast<quint32>(own.size()));
            QCOMPARE(cluster.row, own.front());
            if (several)
                continue;
            double x = 0, y = 0;
            WorldBox box;
            for (const quint32 row : own) {
                x += fromFixed(points.x(row));
                y += fromFixed(points.y(row));
                box.extend(fromFixed(points.x(row)), fromFixed(points.y(row)));
            }
            QCOMPARE(cluster.points, cluster.works);
            QVERIFY(std::abs(cluster.centre.x - x / own.size()) < 1e-9);
            QVERIFY(std::abs(cluster.centre.y - y / own.size()) < 1e-9);
            QCOMPARE(cluster.box.left, box.left);
            QCOMPARE(cluster.box.bottom, box.bottom);
        }
        // Every work in view is in a mark; without several places in exactly one.
        const GeoRect seen = view.geoRect();
        for (const quint32 row : rows) {
            int marks = 0;
            for (const std::set<quint32> &own : rowsOf)
                marks += own.contains(row);
            bool inView = false;
            for (quint32 i = table.offsets[row]; i < table.offsets[row + 1]; ++i)
                inView = inView || seen.contains(table.lon[i], table.lat[i]);
            if (inView)
                QVERIFY(marks >= 1);
            if (!several)
                QVERIFY(marks <= 1);
        }
        // No two marks lie on one another.
        for (size_t a = 0; a < set.clusters().size(); ++a) {
            for (size_t b = a + 1; b < set.clusters().size(); ++b) {
                const QPointF d = view.project(set.clusters()[a].centre) - view.project(set.clusters()[b].centre);
                const double reach = clusterRadius(set.clusters()[a].works) + clusterRadius(set.clusters()[b].works);
                QVERIFY2(std::hypot(d.x(), d.y()) >= 0.94 * reach, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
            }
        }
    }

    void deterministicAndPanDoesNotShuffle()
    {
        const Table table = randomTable(2000, 7, false);
        const PlacedPoints points = table.placed();
        const std::vector<quint32> rows = table.rows();
        const Viewport view(toWorld(-81, 8.5), 8, { 700, 500 });
        const ClusterSet a = clusterPoints(points, rows, view), b = clusterPoints(points, rows, view);
        QCOMPARE(a.clusters().size(), b.clusters().size());
        for (size_t i = 0; i < a.clusters().size(); ++i)
            QCOMPARE(a.clusters()[i].centre, b.clusters()[i].centre);
        // After a small move nearly all marks are where they were on the ground.
        const ClusterSet moved = clusterPoints(points, rows, view.panned({ 5, 3 }));
        int same = 0;
        for (const Cluster &cluster : a.clusters())
            same += std::any_of(moved.clusters().begin(), moved.clusters().end(), [&](const Cluster &other) { return other.centre == cluster.centre; });
        QVERIFY(same >= static_cast<int>(a.clusters().size()) * 9 / 10);
    }

    void worksNotPoints()
    {
        Table table;
        table.add({ { -80.f, 8.f }, { -80.0001f, 8.f }, { -80.f, 8.0001f } });
        table.add({});
        table.add({ { -79.f, 9.f }, { 121.f, 14.f } });
        const PlacedPoints points = table.placed();
        const std::vector<quint32> rows = table.rows();
        QVERIFY(points.hasRowsWithSeveralPoints());
        QCOMPARE(points.placedRows(rows), 2);
        const ClusterSet set = clusterPoints(points, rows, Viewport(toWorld(-80, 8.5), 8, { 700, 500 }));
        QCOMPARE(set.clusters().size(), size_t(2));
        const Cluster &three = set.clusters()[set.clusters()[0].row == 0 ? 0 : 1];
        QVERIFY(three.isSingle());
        QCOMPARE(three.points, 3u);
        // Over a cell's border, too: two points of one work are one work however the grid lies.
        for (double zoom = 4; zoom < 9; zoom += 0.13) {
            const ClusterSet all = clusterPoints(points, std::vector<quint32> { 0 }, Viewport(toWorld(-80, 8), zoom, { 300, 300 }));
            QCOMPARE(all.clusters().size(), size_t(1));
            QCOMPARE(all.clusters()[0].works, 1u);
        }
    }

    void sumsAgainstTheRowsOfEachMark()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<float> longitude(-83, -77), latitude(7, 10);
        std::vector<quint32> offsets { 0 }, rows;
        std::vector<float> x, y;
        std::vector<double> amounts;
        for (quint32 row = 0; row < 500; ++row) {
            for (quint32 point = 0; point < row % 4; ++point) { // none, one, or several, which may be in one mark
                x.push_back(longitude(random));
                y.push_back(latitude(random));
            }
            offsets.push_back(quint32(x.size()));
            amounts.push_back(row % 5 ? row : std::nan(""));
            if (row % 3)
                rows.push_back(row);
        }
        const PlacedPoints points(offsets, x, y);
        const Viewport view = Viewport({}, 1, QSizeF(600, 400)).fitted(GeoRect { -83, 7, -77, 10 }, 8);
        const ClusterSet set = clusterPoints(points, rows, view);
        const std::vector<double> sums = set.sums(points, rows, amounts);
        QCOMPARE(sums.size(), set.clusters().size());
        for (size_t mark = 0; mark < sums.size(); ++mark) {
            double expected = 0;
            int counted = 0;
            for (const quint32 row : set.rows(int(mark), points, rows)) {
                expected += std::isnan(amounts[row]) ? 0 : amounts[row];
                counted += !std::isnan(amounts[row]);
            }
            QCOMPARE(std::isnan(sums[mark]), counted == 0);
            if (counted > 0)
                QCOMPARE(sums[mark], expected);
        }
    }

    void doubtfulPoints()
    {
        Table table;
        table.add({ { -80.f, 8.f } });
        table.add({ { 0.f, 0.f } }, true);
        const PlacedPoints points = table.placed();
        const std::vector<quint32> rows = table.rows();
        const GeoRect rect = toGeo(points.box(rows));
        QVERIFY(std::abs(rect.east + 80) < 0.001); // the doubtful one does not stretch the view
        QVERIFY(points.box(std::vector<quint32> { 1 }).left > 0.49); // unless there is nothing else
        const ClusterSet set = clusterPoints(points, rows, Viewport({}, 1, { 700, 500 }));
        int doubtful = 0;
        for (const Cluster &cluster : set.clusters())
            doubtful += cluster.isDoubtful();
        QCOMPARE(doubtful, 1);
    }

    void badInput()
    {
        const std::vector<quint32> offsets { 0, 3, 2, 9000, 9001 };
        const std::vector<float> lon { std::nanf(""), 661000.f, -80.f, 181.f }, lat { 8.f, 990000.f, 8.f };
        const PlacedPoints points(offsets, lon, lat);
        QCOMPARE(points.rowCount(), 4u);
        QCOMPARE(points.leftOut(), 2u);
        const std::vector<float> nowhere { 661000.f, -80.f };
        const PlacedPoints utm(std::vector<quint32> { 0, 1, 1, 2 }, nowhere, std::vector<float> { 990000.f, 8.f });
        QCOMPARE(utm.placedRows(std::vector<quint32> { 0, 1, 2 }), 1);
        QCOMPARE(utm.impossibleRows(std::vector<quint32> { 0, 1, 2 }), 1);
        QCOMPARE(utm.impossibleRows(std::vector<quint32> { 1, 2 }), 0);
        const std::vector<quint32> rows { 0, 1, 2, 3, 4, 77 };
        QCOMPARE(points.placedRows(rows), 2); // row 2 has, by its wrong offsets, the point of row 0, too
        const ClusterSet set = clusterPoints(points, rows, Viewport(toWorld(-80, 8), 5, { 700, 500 }));
        QCOMPARE(set.clusters().size(), size_t(1));
        QVERIFY(set.rows(99, points, rows).empty());
        QVERIFY(set.rows(-1, points, rows).empty());
        QVERIFY(clusterPoints(PlacedPoints(), rows, Viewport()).clusters().empty());
        QVERIFY(PlacedPoints().box(rows).isEmpty());
    }

    void hit()
    {
        Table table;
        table.add({ { -80.f, 8.f } });
        for (int i = 0; i < 100; ++i)
            table.add({ { -79.f, 9.f } });
        const PlacedPoints points = table.placed();
        const std::vector<quint32> rows = table.rows();
        const Viewport view(toWorld(-79.5, 8.5), 9, { 700, 500 });
        const ClusterSet set = clusterPoints(points, rows, view);
        QCOMPARE(set.at(view.project(-79, 9), view), 0);
        QCOMPARE(set.clusters()[0].works, 100u);
        QCOMPARE(set.at(view.project(-80, 8), view), 1);
        QCOMPARE(set.at(view.project(-80, 9), view), -1);
    }
};

QTEST_GUILESS_MAIN(TestClusters)
#include "tst_clusters.moc"
