// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/viewport.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace obra;

/// The view as a value: what it shows after fitting, moving and zooming.
class TestViewport : public QObject
{
    Q_OBJECT
private slots:
    void projectAndBack()
    {
        const Viewport view(toWorld(-80, 8.5), 7.3, { 700, 500 });
        QCOMPARE(view.project(toWorld(-80, 8.5)), QPointF(350, 250));
        for (const QPointF p : { QPointF(0, 0), QPointF(699, 3), QPointF(123.5, 400.25) }) {
            const QPointF q = view.project(view.unproject(p));
            QVERIFY((p - q).manhattanLength() < 1e-6);
        }
        QVERIFY(view.project(-79, 8.5).x() > 350);
        QVERIFY(view.project(-80, 9).y() < 250);
    }

    void fitKeepsTheMargin()
    {
        const GeoRect panama { -83.05, 7.2, -77.16, 9.65 };
        for (const QSizeF size : { QSizeF(700, 500), QSizeF(1366, 400), QSizeF(300, 900) }) {
            const Viewport view = Viewport({}, 3, size).fitted(panama, 24);
            const QPointF topLeft = view.project(panama.west, panama.north), bottomRight = view.project(panama.east, panama.south);
            QVERIFY(topLeft.x() >= 24 - 1e-6 && topLeft.y() >= 24 - 1e-6);
            QVERIFY(bottomRight.x() <= size.width() - 24 + 1e-6 && bottomRight.y() <= size.height() - 24 + 1e-6);
            // ... and one side uses it up.
            QVERIFY(std::abs(topLeft.x() - 24) < 1e-6 || std::abs(topLeft.y() - 24) < 1e-6);
        }
    }

    void fitOfOnePointDoesNotDive()
    {
        const WorldPoint p = toWorld(-79.5, 9);
        const Viewport view = Viewport({}, 3, { 700, 500 }).fitted(WorldBox { p.x, p.y, p.x, p.y }, 24, 12);
        QCOMPARE(view.zoom(), 12.0);
        QVERIFY((view.project(p) - QPointF(350, 250)).manhattanLength() < 1e-3);
        QVERIFY(Viewport({}, 3, { 700, 500 }).fitted(WorldBox { p.x, p.y, p.x, p.y }, 24).zoom() <= Viewport::highestZoom);
    }

    void fitOfNothingIsTheWorld()
    {
        const Viewport view = Viewport(toWorld(-80, 8), 9, { 700, 500 }).fitted(WorldBox(), 24);
        QCOMPARE(view.zoom(), view.lowestZoom());
        QVERIFY(Viewport({}, 3, { 700, 500 }).fitted(GeoRect { 170, -20, -170, 0 }, 0).geoRect().west < -179);
    }

    void neverLeavesTheWorld()
    {
        Viewport view(toWorld(0, 0), 3, { 700, 500 });
        view = view.panned({ 1e9, -1e9 });
        QCOMPARE(view.box().left, 0.0);
        QVERIFY(std::abs(view.box().bottom - 1.0) < 1e-9);
        const Viewport odd({ std::nan(""), 7 }, std::numeric_limits<double>::infinity(), { 0, -5 });
        QVERIFY(odd.zoom() <= Viewport::highestZoom);
        QVERIFY(odd.size().width() >= 1);
        QVERIFY(std::isfinite(odd.centre().x));
    }

    void zoomKeepsWhatIsUnderThePointer()
    {
        const Viewport view(toWorld(-80, 8.5), 7, { 700, 500 });
        const QPointF pointer(100, 420);
        const WorldPoint there = view.unproject(pointer);
        const Viewport closer = view.zoomedAt(pointer, 9.5);
        QCOMPARE(closer.zoom(), 9.5);
        QVERIFY((closer.project(there) - pointer).manhattanLength() < 1e-6);
        QCOMPARE(view.zoomedAt(pointer, 99).zoom(), Viewport::highestZoom);
        QCOMPARE(view.zoomedAt(pointer, -99).zoom(), view.lowestZoom());
    }

    void panMovesThePicture()
    {
        const Viewport view(toWorld(-80, 8.5), 7, { 700, 500 });
        const WorldPoint p = toWorld(-79, 9);
        const QPointF moved = view.panned({ 30, -12 }).project(p) - view.project(p);
        QVERIFY((moved - QPointF(30, -12)).manhattanLength() < 1e-6);
    }

    void scaleBarIsTrueToTheLatitude_data()
    {
        QTest::addColumn<double>("lat");
        QTest::newRow("equator") << 0.0;
        QTest::newRow("Panama") << 8.5;
        QTest::newRow("Oslo") << 59.9;
    }
    void scaleBarIsTrueToTheLatitude()
    {
        QFETCH(double, lat);
        for (double zoom = 2; zoom < 19; zoom += 0.7) {
            const Viewport view(toWorld(10, lat), zoom, { 700, 500 });
            const double truth = worldLatitude(view.centre().y);
            const ScaleBar bar = view.scaleBar(120);
            QVERIFY(bar.pixels <= 120 + 1e-9 && bar.pixels > 120 / 2.6);
            const double first = bar.metres / std::pow(10, std::floor(std::log10(bar.metres) + 1e-9));
            QVERIFY(std::abs(first - 1) < 1e-9 || std::abs(first - 2) < 1e-9 || std::abs(first - 5) < 1e-9);
            // The bar laid east-west through the centre, measured on the sphere along the parallel.
            const double y = view.size().height() / 2;
            const double degrees = worldLongitude(view.unproject({ bar.pixels, y }).x) - worldLongitude(view.unproject({ 0, y }).x);
            const double metres = degrees / 360 * 40075016.686 * std::cos(truth * 3.14159265358979 / 180);
            QVERIFY(std::abs(metres / bar.metres - 1) < 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(TestViewport)
#include "tst_viewport.moc"
