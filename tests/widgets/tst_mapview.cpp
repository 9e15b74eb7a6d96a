// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "explore/engine.h"
#include "map/mapcolors.h"
#include "map/mappane.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <numeric>

using namespace obra;

namespace {

/// A table whose rows have only places: row by row the points, and whether they are doubtful.
std::shared_ptr<ColumnTable> tableOf(const std::vector<std::vector<std::pair<float, float>>> &places, bool doubtful = false)
{
    auto table = std::make_shared<ColumnTable>();
    table->unit = Unit::Projects;
    table->rows = static_cast<quint32>(places.size());
    table->points.offsets.push_back(0);
    for (size_t row = 0; row < places.size(); ++row) {
        table->id.push_back(1000 + static_cast<qint64>(row));
        table->textId.push_back(static_cast<qint64>(row));
        for (const auto &[lon, lat] : places[row]) {
            table->points.longitude.push_back(lon);
            table->points.latitude.push_back(lat);
            table->points.quality.push_back(static_cast<quint8>(doubtful ? PlaceQuality::Suspicious : PlaceQuality::Point));
        }
        table->points.offsets.push_back(static_cast<quint32>(table->points.longitude.size()));
    }
    for (const Field field : allFields) { // no data in any field
        FacetColumn &column = table->facets[static_cast<int>(field)];
        column.dictionary.values = { std::string() };
        column.dictionary.folded = { std::string() };
        column.codes.assign(table->rows, 0);
    }
    table->day.assign(table->rows, noDay);
    table->titleRank.assign(table->rows, 0);
    table->ocidRank.assign(table->rows, 0);
    table->tenderers.assign(table->rows, -1);
    table->contracts.assign(table->rows, 0);
    table->releases.assign(table->rows, 1);
    table->amounts.offsets.assign(size_t(table->rows) + 1, 0);
    return table;
}

std::shared_ptr<const Slice> sliceOf(const std::shared_ptr<const ColumnTable> &table, const Filter &filter = {})
{
    return Engine(table, {}).run(filter);
}

MapData dataOf(const std::shared_ptr<const ColumnTable> &table)
{
    MapData data;
    auto rows = std::make_shared<std::vector<quint32>>(table->rows);
    std::iota(rows->begin(), rows->end(), 0);
    data.rows = rows;
    data.ids = std::shared_ptr<const IdArray>(table, &table->id);
    data.points = std::make_shared<PlacedPoints>(table->points.offsets, table->points.longitude, table->points.latitude);
    return data;
}

// 30 works at one place, three far from each other, one without, one with two places close together.
std::vector<std::vector<std::pair<float, float>>> works()
{
    std::vector<std::vector<std::pair<float, float>>> places;
    for (int i = 0; i < 30; ++i)
        places.push_back({ { -79.5f, 9.0f } });
    places.push_back({ { -82.4f, 8.4f } });
    places.push_back({ { -80.98f, 8.1f } });
    places.push_back({ { -77.9f, 8.0f } });
    places.push_back({});
    places.push_back({ { -81.0f, 7.5f }, { -81.001f, 7.5f } });
    return places;
}

QPoint pixel(const MapView &view, double lon, double lat)
{
    return view.viewport().project(lon, lat).toPoint();
}

} // namespace

/// The map as its users meet it: by mouse, by keyboard, by screen reader.
class TestMapView : public QObject
{
    Q_OBJECT
    std::shared_ptr<const Basemap> m_basemap;

    std::unique_ptr<MapView> shownView(const QSize &size = { 700, 500 })
    {
        auto view = std::make_unique<MapView>();
        view->setBasemap(m_basemap);
        view->resize(size);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get()))
            qWarning("the window was not exposed");
        return view;
    }

private slots:
    void initTestCase()
    {
        m_basemap = Basemap::load(QStringLiteral(OBRA_SOURCE_DIR "/resources/basemap/basemap.bin"));
        QVERIFY(m_basemap);
    }

    void countsWorksNotPoints()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        QCOMPARE(view->worksOnMap(), 34);
        QCOMPARE(view->worksWithoutLocation(), 1);
        QCOMPARE(view->clusters().clusters().size(), size_t(5));
        QCOMPARE(view->clusters().clusters().front().works, 30u);
        QVERIFY2(view->accessibleDescription().contains(QLatin1String("34 work")), qPrintable(view->accessibleDescription()));
        QVERIFY(view->accessibleDescription().contains(QLatin1String("1 work(s) without location")) || view->accessibleDescription().contains(QLatin1String("1 work without")));
        QVERIFY(!view->accessibleName().isEmpty());
        for (const Cluster &cluster : view->clusters().clusters())
            QVERIFY(QRectF(view->rect()).contains(view->viewport().project(cluster.centre)));
    }

    void impossibleCoordinatesAreSaid()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf({ { { 661000.f, 990000.f } }, { { -80.f, 8.f } }, {} })));
        QCOMPARE(view->worksOnMap(), 1);
        QCOMPARE(view->worksWithoutLocation(), 1);
        QCOMPARE(view->worksOffTheEarth(), 1);
        QVERIFY(view->findChild<QPushButton *>()->text().contains(QLatin1String("1 without location")));
        QVERIFY(view->findChild<QPushButton *>()->text().contains(QLatin1String("not on Earth")));
    }

    void emptyStates()
    {
        const auto view = shownView();
        QVERIFY(!view->emptyText().isEmpty());
        QVERIFY(!view->findChild<QPushButton *>()->isVisible());
        view->setData(dataOf(tableOf({ {}, {}, {} })));
        QCOMPARE(view->emptyText(), QStringLiteral("None of the 3 works in this filter has a location."));
        view->fitToData();
        QVERIFY(view->visibleRect().contains(-80, 8.5));
        view->setData(dataOf(tableOf({})));
        QVERIFY(!view->emptyText().isEmpty());
        view->setData(dataOf(tableOf({ { { -80.f, 8.f } } })));
        QVERIFY(view->emptyText().isEmpty());
    }

    void clickOpensAWork()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        QSignalSpy activated(view.get(), &MapView::rowActivated);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, pixel(*view, -82.4, 8.4));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<quint32>(), 30u);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, pixel(*view, -79.5, 7.4)); // the sea
        QCOMPARE(activated.size(), 1);
    }

    void hoverAsksForTheTitleOnce()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        QSignalSpy asked(view.get(), &MapView::titleNeeded);
        QTest::mouseMove(view.get(), pixel(*view, -82.4, 8.4));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toLongLong(), 1030);
        view->setTitle(1030, QStringLiteral("Puente sobre el río Chiriquí"));
        QTest::mouseMove(view.get(), pixel(*view, -79.5, 7.4));
        QTRY_COMPARE(view->currentMark(), -1);
        QTest::mouseMove(view.get(), pixel(*view, -82.4, 8.4));
        QTRY_VERIFY(view->currentMark() >= 0);
        QCOMPARE(asked.size(), 1);
        view->grab(); // paints the name
    }

    void clusterOfOnePlaceListsItsWorks()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        QSignalSpy clicked(view.get(), &MapView::clusterClicked);
        QSignalSpy activated(view.get(), &MapView::rowActivated);
        const double zoom = view->viewport().zoom();
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, pixel(*view, -79.5, 9.0));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<QVector<quint32>>().size(), 30);
        QCOMPARE(view->viewport().zoom(), zoom);
        auto *menu = view->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 22); // 20 works, a line, "… and 10 more"
        QVERIFY(!menu->actions().last()->isEnabled());
        QVERIFY(menu->actions().last()->text().contains(QLatin1String("10")));
        view->setTitle(1003, QStringLiteral("Escuela & patio"));
        QCOMPARE(menu->actions()[3]->text(), QStringLiteral("Escuela && patio"));
        menu->actions()[3]->trigger();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<quint32>(), 3u);
        menu->close();
    }

    void clusterSplitsOnClick()
    {
        std::vector<std::vector<std::pair<float, float>>> places { { { -82.5f, 8.5f } }, { { -77.5f, 8.0f } } };
        for (int i = 0; i < 8; ++i)
            places.push_back({ { -79.5f + 0.002f * i, 9.0f } });
        const auto view = shownView();
        view->setData(dataOf(tableOf(places)));
        view->fitToData();
        QCOMPARE(view->clusters().clusters().front().works, 8u);
        QSignalSpy clicked(view.get(), &MapView::clusterClicked);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, pixel(*view, -79.493, 9.0));
        QCOMPARE(clicked.size(), 1);
        QVERIFY(!view->findChild<QMenu *>());
        QCOMPARE(view->clusters().clusters().size(), size_t(8));
    }

    void rectangleSelects_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }
    void rectangleSelects()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        QSignalSpy selected(view.get(), &MapView::areaSelected);
        const Viewport before = view->viewport();
        const QPoint a(400, 320), b(150, 100);
        QTest::mousePress(view.get(), Qt::LeftButton, modifiers, a);
        QTest::mouseMove(view.get(), QPoint(300, 200));
        QTest::mouseRelease(view.get(), Qt::LeftButton, modifiers, b);
        QCOMPARE(selected.size(), 1);
        const auto rect = selected[0][0].value<GeoRect>();
        QVERIFY(std::abs(before.project(rect.west, rect.north).x() - 150) < 1e-6);
        QVERIFY(std::abs(before.project(rect.east, rect.south).y() - 320) < 1e-6);
        QCOMPARE(view->viewport(), before);
        QTest::mouseClick(view.get(), Qt::LeftButton, modifiers, a); // no rectangle
        QCOMPARE(selected.size(), 1);
    }

    void dragMoves()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        view->zoomIn();
        const WorldPoint there = view->viewport().unproject({ 300, 200 });
        QSignalSpy settled(view.get(), &MapView::viewSettled);
        QTest::mousePress(view.get(), Qt::LeftButton, {}, QPoint(300, 200));
        QTest::mouseMove(view.get(), QPoint(340, 230));
        QTest::mouseMove(view.get(), QPoint(350, 260));
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, QPoint(350, 260));
        const QPointF now = view->viewport().project(there);
        QVERIFY((now - QPointF(350, 260)).manhattanLength() < 1.0);
        QTRY_COMPARE(settled.size(), 1);
        QTRY_VERIFY(!view->isGroundPending());
    }

    void keyboard()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        view->activateWindow();
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        const Viewport home = view->viewport();
        QTest::keyClick(view.get(), Qt::Key_Plus);
        QCOMPARE(view->viewport().zoom(), home.zoom() + 1);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QVERIFY(view->viewport().centre().x < home.centre().x);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QVERIFY(view->viewport().centre().y > home.centre().y);
        QTest::keyClick(view.get(), Qt::Key_Minus);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->viewport(), home);

        QSignalSpy activated(view.get(), &MapView::rowActivated);
        QSignalSpy clicked(view.get(), &MapView::clusterClicked);
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QCOMPARE(view->currentMark(), 0);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(view->findChild<QMenu *>());
        view->findChild<QMenu *>()->close();
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QCOMPARE(view->currentMark(), 1);
        QTest::keyClick(view.get(), Qt::Key_Enter);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(view.get(), Qt::Key_Backtab);
        QCOMPARE(view->currentMark(), 0);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(view.get(), Qt::Key_Tab);
        QCOMPARE(view->currentMark(), 4);
        QTest::keyClick(view.get(), Qt::Key_Tab); // after the last mark: to the button
        QCOMPARE(view->currentMark(), -1);
        QVERIFY(view->findChild<QPushButton *>()->hasFocus());
        QSignalSpy without(view.get(), &MapView::withoutLocationClicked);
        QTest::keyClick(view->findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(without.size(), 1);
        // Escape lets Tab leave at once.
        view->setFocus();
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QVERIFY(!view->hasFocus());
    }

    void wheelAndDoubleClickZoomAtThePointer()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        const QPoint at(500, 400);
        const WorldPoint there = view->viewport().unproject(at);
        const double zoom = view->viewport().zoom();
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, at);
        QCOMPARE(view->viewport().zoom(), zoom + 1);
        QVERIFY((view->viewport().project(there) - QPointF(at)).manhattanLength() < 1e-3);
    }

    void fitFollowsTheSizeUntilMoved()
    {
        const auto view = shownView();
        view->setData(dataOf(tableOf(works())));
        view->fitToData();
        view->resize(300, 300);
        QTRY_COMPARE(view->viewport().size(), QSizeF(300, 300));
        for (const Cluster &cluster : view->clusters().clusters())
            QVERIFY(QRectF(view->rect()).contains(view->viewport().project(cluster.centre)));
        view->zoomIn();
        const double zoom = view->viewport().zoom();
        view->resize(600, 500);
        QTRY_COMPARE(view->viewport().size(), QSizeF(600, 500));
        QCOMPARE(view->viewport().zoom(), zoom);
    }

    void pictureIsDrawnOffTheThread()
    {
        const auto view = shownView();
        QTRY_VERIFY(!view->isGroundPending());
        const QImage grabbed = view->grab().toImage();
        const QColor land = grabbed.pixelColor(pixel(*view, -80.9, 8.45)), sea = grabbed.pixelColor(pixel(*view, -79.3, 7.3));
        const MapColors colors = MapColors::of(view->palette());
        QCOMPARE(sea.rgb(), colors.sea.rgb());
        QVERIFY(land != sea);
    }

    void renderImageFitsAnySize()
    {
        MapView view;
        view.setBasemap(m_basemap);
        view.setData(dataOf(tableOf(works())));
        view.fitToData();
        for (const QSize size : { QSize(700, 500), QSize(1366, 400), QSize(200, 150) }) {
            const QImage image = view.renderImage(size, 2);
            QCOMPARE(image.size(), size * 2);
            QCOMPARE(image.devicePixelRatio(), 2.0);
        }
        QVERIFY(view.renderImage(QSize(0, 0), 1).isNull());
    }

    void colours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void colours()
    {
        QFETCH(bool, dark);
        const MapColors c = dark ? MapColors::dark() : MapColors::light();
        for (const QColor &text : { c.countryName, c.regionName })
            QVERIFY2(contrastRatio(text, c.land) >= 4.5, qPrintable(text.name()));
        QVERIFY(contrastRatio(c.markText, c.mark) >= 4.5);
        QVERIFY(contrastRatio(c.plateText, c.plate) >= 4.5);
        QVERIFY(contrastRatio(c.doubtful, c.plate) >= 4.5);
        for (const QColor &ground : { c.land, c.sea }) {
            QVERIFY(contrastRatio(c.mark, ground) >= 3);
            QVERIFY(contrastRatio(c.doubtful, ground) >= 3);
            QVERIFY(contrastRatio(c.focus, ground) >= 3);
        }
        QPalette palette;
        palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
        palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
        QCOMPARE(MapColors::of(palette), c);
    }

    void paneShowsASlice()
    {
        MapPane pane;
        pane.view()->setBasemap(m_basemap);
        pane.resize(700, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto table = tableOf(works());
        const auto slice = sliceOf(table);
        QVERIFY(slice);
        pane.setSlice(slice);
        QCOMPARE(pane.view()->worksOnMap(), slice->rowsWithPoint());
        QCOMPARE(pane.view()->worksWithoutLocation(), slice->count() - slice->rowsWithPoint());

        // A filter keeps the view and shows fewer.
        pane.view()->zoomIn();
        const Viewport before = pane.view()->viewport();
        Condition area;
        area.kind = Condition::Kind::Area;
        area.area = { -83, 8, -80.5, 9 };
        const auto fewer = sliceOf(table, Filter().with(area));
        pane.setSlice(fewer);
        QCOMPARE(pane.view()->worksOnMap(), 2);
        QCOMPARE(pane.view()->worksOnMap(), fewer->count());
        QCOMPARE(pane.view()->viewport(), before);

        QSignalSpy record(&pane, &MapPane::recordRequested);
        QSignalSpy without(&pane, &MapPane::withoutLocationRequested);
        emit pane.view()->rowActivated(30);
        QCOMPARE(record.size(), 1);
        pane.setSlice(slice);
        QTest::mouseClick(pane.view()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(without.size(), 1);

        pane.setSlice(nullptr);
        QVERIFY(!pane.view()->emptyText().isEmpty());
    }

    void onlyWhatIsVisible()
    {
        MapPane pane;
        pane.view()->setBasemap(m_basemap);
        pane.resize(700, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto table = tableOf(works());
        pane.setSlice(sliceOf(table));
        auto *button = pane.findChild<QToolButton *>(QStringLiteral("mapOnlyVisible"));
        QSignalSpy selected(&pane, &MapPane::areaSelected);
        QSignalSpy cleared(&pane, &MapPane::areaCleared);
        button->click();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected[0][0].value<GeoRect>(), pane.view()->visibleRect());
        Condition area;
        area.kind = Condition::Kind::Area;
        area.area = pane.view()->visibleRect();
        pane.setSlice(sliceOf(table, Filter().with(area)));
        QVERIFY(button->isChecked());
        pane.view()->zoomIn();
        QTRY_COMPARE(selected.size(), 2);
        QCOMPARE(selected[1][0].value<GeoRect>(), pane.view()->visibleRect());
        area.area = pane.view()->visibleRect();
        pane.setSlice(sliceOf(table, Filter().with(area)));
        // The chip is taken away elsewhere: the button goes out and says nothing.
        pane.setSlice(sliceOf(table));
        QVERIFY(!button->isChecked());
        QCOMPARE(cleared.size(), 0);
        button->click();
        button->click();
        QCOMPARE(cleared.size(), 1);
    }

    void manyPointsAreProjectedElsewhere()
    {
        std::vector<std::vector<std::pair<float, float>>> places;
        for (int i = 0; i < 60000; ++i)
            places.push_back({ { -83.f + 0.0001f * i, 8.f + 0.00001f * i } });
        const auto slice = sliceOf(tableOf(places));
        MapPane pane;
        pane.view()->setBasemap(m_basemap);
        pane.resize(700, 500);
        pane.setSlice(slice);
        QTRY_COMPARE(pane.view()->worksOnMap(), 60000);
        // Another table while the first is being projected: the last one wins.
        MapPane second;
        second.view()->setBasemap(m_basemap);
        second.setSlice(slice);
        second.setSlice(sliceOf(tableOf(works())));
        QTRY_COMPARE(second.view()->worksOnMap(), 34);
    }
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
