// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/coordinatechecks.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace obra;

Q_DECLARE_METATYPE(std::optional<obra::GeoRect>)

class TestCoordinateChecks : public QObject
{
    Q_OBJECT
private slots:
    void checks_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<std::optional<GeoRect>>("country");
        QTest::addColumn<int>("expected");
        const std::optional<GeoRect> none, panama = GeoRect { -83.1, 7.0, -77.1, 9.8 }, britain = GeoRect { -8.2, 49.9, 1.8, 60.9 },
            nigeria = GeoRect { 2.7, 4.2, 14.7, 13.9 }, fiji = GeoRect { 176, -21, -178, -12 };
        const auto row = [](const char *name, double lon, double lat, const std::optional<GeoRect> &country, CoordinateProblem problem) {
            QTest::newRow(name) << lon << lat << country << static_cast<int>(problem);
        };
        using P = CoordinateProblem;
        row("Panama City", -79.5, 9.0, panama, P::None);
        row("Panama City, no country", -79.5, 9.0, none, P::None);
        row("just over the border", -83.2, 8.5, panama, P::None);
        row("swapped in Panama", 9.0, -79.5, panama, P::Swapped);
        row("swapped without a country looks fine", 9.0, -79.5, none, P::None);
        row("swapped, impossible as it stands", 14.6, 121.0, none, P::Swapped);
        row("OC4IDS worked example", 52.2571843, -0.1163333, britain, P::Swapped);
        row("OCDS release package", 51.605, 0.2076, britain, P::Swapped);
        row("Oxford in a Nigerian file", 51.751944, -1.257778, nigeria, P::OutsideCountry);
        row("null island", 0.0, 0.0, panama, P::NullIsland);
        row("nearly null island", 0.0001, -0.0004, none, P::NullIsland);
        row("Madrid", -3.7, 40.4, panama, P::OutsideCountry);
        row("UTM 17N", 661000.0, 990000.0, panama, P::Projected);
        row("UTM the other way round", 990000.0, 661000.0, none, P::Projected);
        row("nonsense", 500.0, 500.0, panama, P::OutOfRange);
        row("NaN", std::nan(""), 9.0, panama, P::Missing);
        row("infinite", -79.0, std::numeric_limits<double>::infinity(), panama, P::Missing);
        row("across the date line", -179.0, -17.0, fiji, P::None);
        row("across the date line, other side", 178.0, -17.0, fiji, P::None);
    }
    void checks()
    {
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(std::optional<GeoRect>, country);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(checkCoordinate(lon, lat, country)), expected);
    }
    void onEarth()
    {
        QVERIFY(isOnEarth(-180, 90));
        QVERIFY(!isOnEarth(-180.1, 0));
        QVERIFY(!isOnEarth(0, 91));
        QVERIFY(!isOnEarth(std::nan(""), 0));
    }
};

QTEST_GUILESS_MAIN(TestCoordinateChecks)
#include "tst_coordinatechecks.moc"
