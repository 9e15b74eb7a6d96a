// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/mercator.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace obra;

/// The projection against figures worked out by hand and against itself.
class TestMercator : public QObject
{
    Q_OBJECT
private slots:
    void worked_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("metresX");
        QTest::addColumn<double>("metresY");
        // EPSG:3857 in metres; the last two from the formula with a pocket calculator: R = 6378137.
        QTest::newRow("origin") << 0.0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("east edge") << 180.0 << 0.0 << 20037508.342789 << 0.0;
        QTest::newRow("top") << 0.0 << 85.0511287798066 << 0.0 << 20037508.342789;
        QTest::newRow("45 north") << 10.0 << 45.0 << 1113194.907933 << 5621521.486192;
        QTest::newRow("Panama City") << -79.5 << 9.0 << -8849899.518064 << 1006021.078445;
    }
    void worked()
    {
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(double, metresX);
        QFETCH(double, metresY);
        constexpr double half = 20037508.342789;
        const WorldPoint p = toWorld(lon, lat);
        QVERIFY(std::abs((p.x - 0.5) * 2 * half - metresX) < 2.0);
        QVERIFY(std::abs((0.5 - p.y) * 2 * half - metresY) < 2.0);
    }

    void roundTrip()
    {
        for (double lat = -85; lat <= 85; lat += 2.5) {
            for (double lon = -180; lon <= 180; lon += 7.5) {
                const WorldPoint p = toWorld(lon, lat);
                QVERIFY(std::abs(worldLongitude(p.x) - lon) < 1e-9);
                QVERIFY(std::abs(worldLatitude(p.y) - lat) < 1e-9);
            }
        }
    }

    void clamped()
    {
        QCOMPARE(toWorld(0, 90), toWorld(0, mercatorLatitudeLimit));
        QCOMPARE(toWorld(0, -90).y, 1.0);
        QCOMPARE(toWorld(400, 0).x, 1.0);
        QCOMPARE(toWorld(-std::numeric_limits<double>::infinity(), 0).x, 0.0);
        QCOMPARE(toWorld(std::nan(""), 5), WorldPoint());
        QCOMPARE(toFixed(2.0), 4294967295u);
        QCOMPARE(toFixed(-1.0), 0u);
        QCOMPARE(fromFixed(toFixed(0.25)), 0.25);
    }

    void boxes()
    {
        WorldBox box;
        QVERIFY(box.isEmpty());
        box.extend(0.2, 0.3);
        QVERIFY(!box.isEmpty());
        box.extend(WorldBox());
        QCOMPARE(box.right, 0.2);
        const GeoRect rect { -83, 7, -77, 10 };
        const GeoRect back = toGeo(toWorld(rect));
        QVERIFY(std::abs(back.west - rect.west) < 1e-9 && std::abs(back.north - rect.north) < 1e-9 && std::abs(back.south - rect.south) < 1e-9);
        QVERIFY(rect.contains(-80, 8) && rect.contains(-83, 7) && !rect.contains(-84, 8) && !rect.contains(std::nan(""), 8));
        const GeoRect pacific { 170, -20, -170, 0 };
        QVERIFY(pacific.contains(179, -10) && pacific.contains(-175, -10) && !pacific.contains(0, -10));
    }

    void metres()
    {
        QVERIFY(std::abs(metresPerWorldUnit(0) - 40075016.686) < 0.01);
        QVERIFY(std::abs(metresPerWorldUnit(60) - 40075016.686 / 2) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestMercator)
#include "tst_mercator.moc"
