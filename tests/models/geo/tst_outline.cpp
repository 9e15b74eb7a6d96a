// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/outline.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace obra;

namespace {

using Ring = std::vector<WorldPoint>;

// Every edge of every ring, without any index.
bool insideByAllEdges(const std::vector<Ring> &rings, WorldPoint p)
{
    bool inside = false;
    for (const Ring &ring : rings) {
        for (size_t i = 0; i < ring.size(); ++i) {
            const WorldPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x))
                inside = !inside;
        }
    }
    return inside;
}

const Ring square { { 0.2, 0.2 }, { 0.6, 0.2 }, { 0.6, 0.6 }, { 0.2, 0.6 } };
const Ring hole { { 0.3, 0.3 }, { 0.3, 0.5 }, { 0.5, 0.5 }, { 0.5, 0.3 } };

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private slots:
    void worked()
    {
        const Outline outline({ square, hole });
        QVERIFY(outline.contains({ 0.25, 0.4 }));
        QVERIFY(!outline.contains({ 0.4, 0.4 }));
        QVERIFY(!outline.contains({ 0.1, 0.4 }));
        QVERIFY(!outline.contains({ 0.4, 0.7 }));
        QVERIFY(!outline.contains({ std::nan(""), 0.4 }));
        QCOMPARE(outline.ringCount(), 2);
        QVERIFY(std::abs(outline.area() - (0.16 - 0.04)) < 1e-12);
        QVERIFY(std::abs(outline.distanceToEdge({ 0.4, 0.4 }) - 0.1) < 1e-12);
        QVERIFY(std::abs(outline.distanceToEdge({ 0.7, 0.7 }) - std::sqrt(0.02)) < 1e-12);
    }

    void poor()
    {
        QVERIFY(Outline().isEmpty());
        QVERIFY(!Outline().contains({ 0.5, 0.5 }));
        const Outline line(std::vector<Ring> { { { 0, 0 }, { 1, 1 } } });
        QVERIFY(line.isEmpty());
        const Outline flat(std::vector<Ring> { { { 0.1, 0.5 }, { 0.5, 0.5 }, { 0.9, 0.5 } } });
        QVERIFY(!flat.contains({ 0.4, 0.5 }));
        QCOMPARE(flat.area(), 0.0);
        flat.pole();
        const Outline closedTwice(std::vector<Ring> { { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 0 }, { 0, 0 } } });
        QCOMPARE(closedTwice.pointCount(), size_t(3));
    }

    void degrees()
    {
        const std::vector<GeoPoint> around { { -80, 8 }, { -79, 8 }, { -79, 10 }, { -80, 10 } };
        const Outline outline { std::span<const GeoPoint>(around) };
        QVERIFY(outline.contains(toWorld(-79.5, 9)));
        QVERIFY(!outline.contains(toWorld(-79.5, 10.01)));
    }

    // Rings that cross themselves and each other, with points at the same heights as corners.
    void likeEveryEdge()
    {
        std::mt19937 random(7);
        std::uniform_int_distribution<int> grid(0, 24), corners(3, 40), count(1, 4);
        int insides = 0;
        for (int round = 0; round < 300; ++round) {
            std::vector<Ring> rings(size_t(count(random)));
            for (Ring &ring : rings) {
                for (int i = corners(random); i > 0; --i)
                    ring.push_back({ grid(random) / 24.0, grid(random) / 24.0 });
                while (ring.size() > 1 && ring.back() == ring.front())
                    ring.pop_back();
            }
            std::erase_if(rings, [](const Ring &ring) { return ring.size() < 3; });
            const Outline outline(rings);
            for (int i = 0; i < 60; ++i) {
                const WorldPoint p { (grid(random) + 0.37) / 24.0, i % 2 ? grid(random) / 24.0 : (grid(random) + 0.41) / 24.0 };
                const bool expected = insideByAllEdges(rings, p);
                insides += expected;
                QCOMPARE(outline.contains(p), expected);
            }
        }
        QVERIFY(insides > 3000);
    }

    void poleIsFarthestInside()
    {
        // A horseshoe, whose middle is outside of it.
        const Ring horseshoe { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0.8, 1 }, { 0.8, 0.3 }, { 0.1, 0.3 }, { 0.1, 1 }, { 0, 1 } };
        const Outline outline({ horseshoe });
        const WorldPoint pole = outline.pole();
        QVERIFY(outline.contains(pole));
        double best = 0;
        for (double x = 0; x <= 1; x += 0.005) {
            for (double y = 0; y <= 1; y += 0.005) {
                if (outline.contains({ x, y }))
                    best = std::max(best, outline.distanceToEdge({ x, y }));
            }
        }
        QVERIFY(outline.distanceToEdge(pole) >= best - 0.01);
    }

    void groundDistances_data()
    {
        QTest::addColumn<double>("lon1");
        QTest::addColumn<double>("lat1");
        QTest::addColumn<double>("lon2");
        QTest::addColumn<double>("lat2");
        QTest::addColumn<double>("metres");
        QTest::newRow("nothing") << -79.5 << 9.0 << -79.5 << 9.0 << 0.0;
        QTest::newRow("a degree of the equator") << 0.0 << 0.0 << 1.0 << 0.0 << 111195.1;
        QTest::newRow("across the date line") << 179.5 << 0.0 << -179.5 << 0.0 << 111195.1;
        QTest::newRow("to the other side") << 0.0 << 0.0 << 180.0 << 0.0 << 20015114.4;
        QTest::newRow("Panama to David") << -79.5167 << 8.9833 << -82.4333 << 8.4333 << 326200.0; // geodesic on WGS 84
    }
    void groundDistances()
    {
        QFETCH(double, lon1);
        QFETCH(double, lat1);
        QFETCH(double, lon2);
        QFETCH(double, lat2);
        QFETCH(double, metres);
        const double found = groundDistance({ lon1, lat1 }, { lon2, lat2 });
        QVERIFY2(std::abs(found - metres) <= 0.005 * metres, qPrintable(QString::number(found)));
        QCOMPARE(groundDistance({ lon2, lat2 }, { lon1, lat1 }), found);
    }
};

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
