// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "common/theme.h"
#include "geo/basemap.h"
#include "map/layerdialog.h"
#include "map/mapchrome.h"
#include "map/maplayersbutton.h"
#include "map/mappicture.h"
#include "map/mapramp.h"
#include "map/mapworkspace.h"
#include "map/workcard.h"
#include "support/randomtable.h"
#include "tables/placeproblemsmodel.h"
#include "tables/unitsmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace obra;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

BoundaryUnit unit(const char *name, double west, double south, double east, double north)
{
    BoundaryUnit made;
    made.key = made.name = text(name);
    const std::vector<GeoPoint> ring { { west, south }, { east, south }, { east, north }, { west, north } };
    made.outline = Outline(std::span<const GeoPoint>(ring));
    return made;
}

std::shared_ptr<const BoundaryLayer> halves()
{
    return std::make_shared<BoundaryLayer>(text("halves"), text("a test"), std::vector<BoundaryUnit> { unit("West", -83, 7, -80, 10), unit("East", -80, 7, -77, 10), unit("Empty", -70, 7, -69, 10) });
}

// Ten works: six in the west, three in the east, one without any place.
std::shared_ptr<ColumnTable> works()
{
    auto table = randomTable(4, { .rows = 10 });
    const std::vector<float> longitude { -82, -82, -81.9F, -81, -80.5F, -80.2F, -79, -78.5F, -78 };
    table->points = {};
    table->points.offsets = { 0 };
    for (quint32 row = 0; row < 10; ++row) {
        if (row < longitude.size()) {
            table->points.longitude.push_back(longitude[row]);
            table->points.latitude.push_back(8.5F);
            table->points.quality.push_back(quint8(row == 2 ? PlaceQuality::DistrictCentre : PlaceQuality::Point));
        }
        table->points.offsets.push_back(quint32(table->points.longitude.size()));
    }
    table->facets[std::size_t(Field::Province)] = {};
    return table;
}

} // namespace

class TestMapWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { BoundaryLayer::add(halves()); }

    void init()
    {
        m_table = works();
        m_engine = std::make_unique<Engine>(m_table, nullptr);
        m_page = std::make_unique<MapWorkspace>();
        m_page->view()->setBasemap(std::make_shared<Basemap>()); // no ground: the layers are looked at
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->setLayerName(text("halves"));
        show(Filter());
    }

    void circlesCountWorks()
    {
        QCOMPARE(m_page->form(), MapForm::Circles);
        QCOMPARE(m_page->unitsModel()->rowCount(), 3);
        QCOMPARE(cell(0, UnitsModel::Name), text("West"));
        QCOMPARE(cell(0, UnitsModel::Works), text("6"));
        QCOMPARE(cell(1, UnitsModel::Works), text("3"));
        QCOMPARE(cell(2, UnitsModel::Works), text("0"));
        QCOMPARE(m_page->view()->worksOnMap(), 9);
        QCOMPARE(m_page->view()->worksWithoutLocation(), 1);
        QVERIFY2(m_page->view()->layersText().contains(text("West: 6.")), qPrintable(m_page->view()->layersText()));
        // A filter keeps the view and changes the figures.
        const Viewport before = m_page->view()->viewport();
        show(parseFilter(text("area:-79.5,8,-77,9")));
        QCOMPARE(cell(0, UnitsModel::Name), text("East"));
        QCOMPARE(cell(0, UnitsModel::Works), text("3"));
        QCOMPARE(m_page->view()->viewport(), before);
    }

    void figuresOpenTheirRows()
    {
        QSignalSpy rows(m_page.get(), &SliceView::rowsRequested);
        m_page->setTableShown(true);
        auto *table = m_page->findChild<QTableView *>(text("mapUnitsTable"));
        QVERIFY(table->isVisible());
        emit table->activated(m_page->unitsModel()->index(0, 0));
        QCOMPARE(rows.size(), 1);
        const Filter filter = rows[0][0].value<Filter>();
        QCOMPARE(filterText(filter), text("within:halves,West"));
        QCOMPARE(m_engine->run(filter)->count(), 6);
    }

    void clickOnAUnitChoosesIt()
    {
        m_page->setForm(MapForm::Areas);
        settle();
        QSignalSpy filters(m_page.get(), &SliceView::filterRequested);
        QTest::mouseClick(m_page->view(), Qt::LeftButton, {}, at(-79, 8));
        QCOMPARE(filters.size(), 1);
        QCOMPARE(filterText(filters[0][0].value<Filter>()), text("within:halves,East"));
        show(filters[0][0].value<Filter>());
        QTest::mouseClick(m_page->view(), Qt::LeftButton, Qt::ControlModifier, at(-82.5, 8)); // Ctrl and no drag
        QCOMPARE(filters.size(), 1); // Ctrl draws a rectangle; units are added with the keyboard or withUnit()
        QCOMPARE(filterText(m_page->withUnit(text("West"), true)), text("within:halves,East,West"));
        QCOMPARE(filterText(m_page->withUnit(text("East"), true)), QString());
    }

    void keyboardWalksUnits()
    {
        MapView *view = m_page->view();
        view->setFocus();
        QSignalSpy filters(m_page.get(), &SliceView::filterRequested);
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY2(view->accessibleDescription().startsWith(text("West")), qPrintable(view->accessibleDescription()));
        QTest::keyClick(view, Qt::Key_Tab);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(filters.size(), 1);
        QCOMPARE(filterText(filters[0][0].value<Filter>()), text("within:halves,East"));
    }

    void lassoPolygonAndDistance()
    {
        MapView *view = m_page->view();
        QSignalSpy filters(m_page.get(), &SliceView::filterRequested);
        const auto count = [&] { return m_engine->run(filters.last()[0].value<Filter>())->count(); };
        // A lasso around the western five but the one at 80.2.
        view->setTool(MapView::Tool::Lasso);
        const QVector<QPoint> loop { at(-82.5, 8), at(-80.35, 8), at(-80.35, 9), at(-82.5, 9), at(-82.5, 8.1) };
        QTest::mousePress(view, Qt::LeftButton, {}, loop[0]);
        for (const QPoint &point : loop)
            QTest::mouseMove(view, point);
        QTest::mouseRelease(view, Qt::LeftButton, {}, loop.last());
        QCOMPARE(filters.size(), 1);
        QCOMPARE(filters.last()[0].value<Filter>().conditions.first().kind, Condition::Kind::Polygon);
        QCOMPARE(count(), 5);
        QCOMPARE(view->tool(), MapView::Tool::Move);
        // It can be written down, read and turned round.
        Filter drawn = filters.last()[0].value<Filter>();
        QCOMPARE(parseFilter(filterText(drawn)), drawn);
        drawn.conditions[0].negated = true;
        QCOMPARE(m_engine->run(drawn)->count(), 5);

        view->setTool(MapView::Tool::Polygon);
        for (const QPoint &point : { at(-79.5, 8), at(-77.5, 8), at(-78.5, 9.4) })
            QTest::mouseClick(view, Qt::LeftButton, {}, point);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(filters.size(), 2);
        QCOMPARE(count(), 3);

        view->setTool(MapView::Tool::Distance);
        QTest::mousePress(view, Qt::LeftButton, {}, at(-82, 8.5));
        QTest::mouseMove(view, at(-81.5, 8.5));
        QTest::mouseRelease(view, Qt::LeftButton, {}, at(-81.5, 8.5));
        QCOMPARE(filters.size(), 3);
        const Condition near = filters.last()[0].value<Filter>().conditions.first();
        QCOMPARE(near.kind, Condition::Kind::Near);
        QVERIFY2(std::abs(near.metres - 55000) < 1500, qPrintable(QString::number(near.metres)));
        QCOMPARE(count(), 3);

        view->setTool(MapView::Tool::Polygon);
        QTest::mouseClick(view, Qt::LeftButton, {}, at(-79.5, 8));
        QTest::keyClick(view, Qt::Key_Escape);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(filters.size(), 3);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(view->tool(), MapView::Tool::Move);
    }

    void pointsOpenACard()
    {
        m_page->setForm(MapForm::Points);
        settle();
        QSignalSpy titles(m_page.get(), &MapWorkspace::titleNeeded);
        QSignalSpy records(m_page.get(), &SliceView::recordRequested);
        QTest::mouseClick(m_page->view(), Qt::LeftButton, {}, at(-78, 8.5));
        auto *card = m_page->findChild<WorkCard *>();
        QVERIFY(card->isVisible());
        QCOMPARE(card->row(), quint32(8));
        QVERIFY(titles.size() >= 1);
        m_page->setTitle(m_table->id[8], text("A bridge"));
        QCOMPARE(card->accessibleName(), text("A bridge"));
        card->findChild<QPushButton *>(text("workCardOpen"))->click();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0][1].toLongLong(), m_table->id[8]);
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
    }

    void legendsCountWorks()
    {
        m_page->setForm(MapForm::Points);
        m_page->setColorBy(Field::Status);
        settle();
        const MapLegend legend = m_page->view()->layers().front()->legend(MapColors::light());
        qint64 sum = 0, hollow = 0;
        for (const LegendEntry &entry : legend.entries) {
            (entry.sign == LegendEntry::Sign::Hollow ? hollow : sum) += entry.count;
        }
        QCOMPARE(sum, 9);
        QCOMPARE(hollow, 1);
        m_page->setForm(MapForm::Areas);
        settle();
        const MapLegend areas = m_page->view()->layers().front()->legend(MapColors::light());
        qint64 units = 0;
        for (const LegendEntry &entry : areas.entries)
            units += entry.count;
        QCOMPARE(units, 3);
        // No data is told apart from zero.
        m_page->setMeasure(UnitMeasure::Sum);
        settle();
        bool hatched = false;
        for (const LegendEntry &entry : m_page->view()->layers().front()->legend(MapColors::light()).entries)
            hatched |= entry.sign == LegendEntry::Sign::Hatched;
        QVERIFY(hatched);
    }

    void everyFormPaints()
    {
        for (const MapForm form : { MapForm::Groups, MapForm::Points, MapForm::Circles, MapForm::Areas }) {
            m_page->setForm(form);
            settle();
            const QImage picture = m_page->view()->renderImage({ 600, 400 }, 1);
            QSet<QRgb> colors;
            for (int y = 0; y < picture.height(); y += 2) {
                for (int x = 0; x < picture.width(); x += 2)
                    colors.insert(picture.pixel(x, y));
            }
            QVERIFY2(colors.size() > 5, qPrintable(QString::number(int(form))));
        }
    }

    void backAndForward()
    {
        MapView *view = m_page->view();
        QTRY_VERIFY(!view->isGroundPending());
        const Viewport first = view->viewport();
        view->zoomIn();
        QTRY_VERIFY(view->canGoBack());
        const Viewport second = view->viewport();
        view->goBack();
        QCOMPARE(view->viewport(), first);
        QVERIFY(view->canGoForward());
        QTRY_VERIFY(!view->isGroundPending());
        view->goForward();
        QCOMPARE(view->viewport(), second);
        QVERIFY(!view->canGoForward());
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : { "png", "svg", "pdf" })
            QTest::newRow(format) << text(format);
    }
    void pictures()
    {
        QFETCH(QString, format);
        m_page->setForm(MapForm::Areas);
        settle();
        const MapPictureRequest request { format, text("Número de obras"), text("Projects of the year 2020."), text("a source") };
        const QByteArray bytes = mapPicture(m_page->view(), request);
        QVERIFY(bytes.size() > 1000);
        if (format == text("png")) {
            const QImage image = QImage::fromData(bytes, "png");
            QCOMPARE(image.size(), QSize(3508, 2479));
            QCOMPARE(image.dotsPerMeterX(), 11811);
            QCOMPARE(image.text(text("Description")), request.filter);
        } else if (format == text("svg")) {
            QVERIFY(QSvgRenderer(bytes).isValid());
            QVERIFY(!bytes.contains("<image")); // shapes, not pixels
            QVERIFY(QString::fromUtf8(bytes).contains(request.title));
        } else {
            QVERIFY(bytes.startsWith("%PDF"));
            QVERIFY(!bytes.contains("/Subtype /Image"));
        }
    }

    void unitsModel()
    {
        UnitsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = UnitRows::find(m_table, halves());
        const auto slice = m_engine->run(Filter());
        model.setSummary(std::make_shared<UnitSummary>(summarizeUnits(*slice, rows, slice->totals().front().currency)), false);
        QCOMPARE(model.rowCount(), 3);
        model.sort(UnitsModel::Name, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), text("East"));
        model.sort(UnitsModel::Works, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), text("Empty"));
        QCOMPARE(model.index(0, UnitsModel::Sum).data().toString(), text("no data"));
        model.sort(UnitsModel::Sum, Qt::AscendingOrder);
        QCOMPARE(model.index(2, 0).data().toString(), text("Empty")); // no data comes last
        model.sort(UnitsModel::Sum, Qt::DescendingOrder);
        QCOMPARE(model.index(2, 0).data().toString(), text("Empty"));
        model.setSummary(nullptr, false);
        QCOMPARE(model.rowCount(), 0);
    }

    void placesToReview()
    {
        (*m_table).points.longitude[0] = 0;
        (*m_table).points.latitude[0] = 0;
        m_page->setReviewShown(true);
        settle();
        QCOMPARE(m_page->problemsModel()->rowCount(), 1);
        auto *table = m_page->findChild<QTableView *>(text("mapReviewTable"));
        QVERIFY(table->isVisible());
        emit table->activated(m_page->problemsModel()->index(0, 0));
        QVERIFY(m_page->findChild<WorkCard *>()->isVisible());
        QCOMPARE(m_page->findChild<WorkCard *>()->row(), quint32(0));
        QVERIFY(m_page->view()->visibleRect().contains(0, 0));
        m_page->setReviewShown(false);
        QVERIFY(!table->isVisible());
    }

    void aTurnedPlaceIsDecided()
    {
        m_page->setReviewShown(true);
        settle();
        PlaceProblem problem;
        problem.kind = PlaceProblem::Kind::Swapped;
        problem.point = { 8.5, -79.5 };
        problem.proposed = GeoPoint { -79.5, 8.5 };
        m_page->problemsModel()->setProblems({ problem });
        auto *decide = m_page->findChild<QPushButton *>(text("mapDecide"));
        QVERIFY(!decide->isEnabled()); // nothing is chosen
        m_page->findChild<QTableView *>(text("mapReviewTable"))->selectRow(0);
        QVERIFY(decide->isEnabled());
        QSignalSpy decided(m_page.get(), &MapWorkspace::placeDecided);
        QTest::mouseClick(decide, Qt::LeftButton);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][1].toLongLong(), qint64(m_table->id[0]));
        QCOMPARE(decided[0][2].value<GeoPoint>().longitude, 8.5);
        QCOMPARE(decided[0][3].toBool(), true);
        problem.kind = PlaceProblem::Kind::Corrected;
        problem.point = { -79.5, 8.5 };
        m_page->problemsModel()->setProblems({ problem });
        m_page->findChild<QTableView *>(text("mapReviewTable"))->selectRow(0);
        QTest::mouseClick(decide, Qt::LeftButton);
        QCOMPARE(decided.size(), 2);
        QCOMPARE(decided[1][2].value<GeoPoint>().longitude, 8.5); // as published, not as shown
        QCOMPARE(decided[1][3].toBool(), false);
    }

    void sharesAreColouredAreas()
    {
        m_page->setMeasure(UnitMeasure::PerThousand);
        QCOMPARE(m_page->form(), MapForm::Areas); // a circle's size would lie
        settle();
        m_page->setForm(MapForm::Circles);
        settle();
        QCOMPARE(m_page->findChild<QComboBox *>(text("mapMeasure"))->currentIndex(), int(UnitMeasure::Works));
    }

    void classesByHand()
    {
        m_page->setForm(MapForm::Areas);
        m_page->setLimits(text("2; 5"));
        settle();
        const auto layer = std::dynamic_pointer_cast<const UnitsLayer>(m_page->view()->layers().back());
        QVERIFY(layer);
        QCOMPARE(layer->classes().bounds, std::vector<double>({ 2, 5, 6 })); // what lies above has a class of its own
        QCOMPARE(layer->classes().counts, std::vector<int>({ 0, 1, 1 }));
        QVERIFY(m_page->findChild<QLineEdit *>(text("mapLimits"))->isVisible());
    }

    void worksAtOnePlaceAreListed()
    {
        m_page->setForm(MapForm::Points);
        settle();
        m_page->view()->fitToData();
        QTRY_VERIFY(!m_page->view()->isGroundPending());
        QTest::mouseClick(m_page->view(), Qt::LeftButton, {}, at(-82, 8.5)); // two works there
        auto *menu = m_page->view()->findChild<QMenu *>(text("mapWorksMenu"));
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), qsizetype(2));
        menu->close();
    }

    void ownLayers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(text("distritos.geojson"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"NOMBRE":"Oeste"},"geometry":{"type":"Polygon","coordinates":[[[-83,7],[-81.5,7],[-81.5,10],[-83,10],[-83,7]]]}},
            {"type":"Feature","properties":{"NOMBRE":"Este"},"geometry":{"type":"Polygon","coordinates":[[[-81.5,7],[-77,7],[-77,10],[-81.5,10],[-81.5,7]]]}}]})");
        file.close();
        m_page->layers()->addFile(path);
        QTRY_VERIFY(m_page->findChild<LayerDialog *>());
        auto *dialog = m_page->findChild<LayerDialog *>();
        QCOMPARE(dialog->findChild<QComboBox *>(text("layerAttribute"))->currentText(), text("NOMBRE"));
        QVERIFY(dialog->findChild<QLabel *>(text("layerExample"))->text().contains(text("Oeste")));
        dialog->accept();
        QTRY_COMPARE(m_page->layerName(), text("distritos"));
        QTRY_COMPARE(m_page->unitsModel()->rowCount(), 2);
        settle();
        QCOMPARE(cell(0, UnitsModel::Name), text("Este"));
        QCOMPARE(cell(0, UnitsModel::Works), text("6"));
        QCOMPARE(m_engine->run(parseFilter(text("within:distritos,Este")))->count(), 6);
        // As an overlay it is drawn, and says its name.
        UserLayer overlay;
        overlay.use = UserLayer::Use::Overlay;
        overlay.name = text("lines");
        overlay.path = path;
        overlay.attribute = text("NOMBRE");
        m_page->layers()->add(overlay);
        QTRY_COMPARE(m_page->view()->layers().size(), std::size_t(2));
        QVERIFY(m_page->view()->layersText().contains(text("lines")));
        // What cannot be read is said, and changes nothing.
        QSignalSpy problems(m_page.get(), &MapWorkspace::problemFound);
        m_page->layers()->addFile(folder.filePath(text("none.kml")));
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(problems[0][0].toString().contains(text("none.kml")));
        BoundaryLayer::remove(text("distritos"));
    }

    void layersThatAreNotThereStayInTheList()
    {
        QTemporaryDir folder;
        const QString list = folder.filePath(text("layers.json"));
        UserLayer away;
        away.use = UserLayer::Use::Overlay;
        away.name = text("stick");
        away.path = folder.filePath(text("not there.geojson"));
        QVERIFY(writeUserLayers(list, { away }));
        QSignalSpy problems(m_page.get(), &MapWorkspace::problemFound);
        m_page->layers()->setStore(list);
        QTRY_COMPARE(problems.size(), 1);
        QFile file(folder.filePath(text("here.geojson")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[-80,8]}})");
        file.close();
        UserLayer here = away;
        here.name = text("here");
        here.path = file.fileName();
        m_page->layers()->add(here);
        QTRY_COMPARE(readUserLayers(list).size(), qsizetype(2));
        QCOMPARE(readUserLayers(list)[1], away);
    }

    void costChangeHasTwoSides_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void costChangeHasTwoSides()
    {
        QFETCH(bool, dark);
        const MapColors ground = dark ? MapColors::dark() : MapColors::light();
        for (int below = 0; below < 6; ++below) {
            for (int above = 0; above < 6; ++above) {
                const std::vector<QColor> colors = divergingColors(below, true, above, dark);
                QCOMPARE(int(colors.size()), below + 1 + above);
                for (int i = 0; i < int(colors.size()); ++i) {
                    const QColor color = colors[size_t(i)];
                    QCOMPARE(color.blue() > color.red() + 20, i < below);
                    QCOMPARE(color.red() > color.blue() + 20, i > below);
                    if (i != below && i > 0 && i + 1 < int(colors.size())) { // the farther from zero, the more it stands out
                        const QColor outer = colors[size_t(i < below ? i - 1 : i + 1)];
                        QVERIFY(contrastRatio(outer, ground.land) > contrastRatio(color, ground.land));
                    }
                }
                for (const QColor &end : { colors.front(), colors.back() })
                    QVERIFY(int(colors.size()) < 3 || end == colors[size_t(below)] || contrastRatio(end, ground.land) >= (below > 1 && above > 1 ? 3.0 : 1.3));
                // Names are written on the areas, with a halo of the ground.
            }
        }
        UnitsStyle style;
        style.form = UnitsStyle::Form::Areas;
        style.measure = UnitMeasure::CostChange;
        style.classing = Classing::ByHand;
        style.limits = { -0.1, 0.1, 0.5 };
        UnitSummary summary;
        summary.rows = UnitRows::find(m_table, halves());
        summary.figures.resize(3);
        for (int i = 0; i < 3; ++i) {
            summary.figures[size_t(i)].withEstimate = 1;
            summary.figures[size_t(i)].estimated = 100;
            summary.figures[size_t(i)].counted = std::array { 70, 103, 140 }[size_t(i)];
        }
        const MapLegend legend = UnitsLayer(summary, style).legend(ground);
        QCOMPARE(legend.entries.size(), size_t(3));
        QCOMPARE(legend.entries[0].color, divergingColors(1, true, 1, dark)[0]); // of the ground that it is painted on: pictures are light
        QVERIFY(legend.entries[0].color.blue() > legend.entries[0].color.red());
        QVERIFY(legend.entries[2].color.red() > legend.entries[2].color.blue());
        QVERIFY(std::abs(legend.entries[1].color.red() - legend.entries[1].color.blue()) < 20);
    }

    void namesMakeRoomForPoints()
    {
        m_page->setForm(MapForm::Points);
        settle();
        const auto layer = m_page->view()->layers().back();
        const Viewport view = m_page->view()->viewport();
        const std::vector<QRectF> taken = layer->taken(view);
        for (int i = 0; i < layer->itemCount(); ++i) {
            const QPointF place = layer->item(i, view).position;
            if (QRectF(QPointF(0, 0), view.size()).contains(place))
                QVERIFY(std::any_of(taken.begin(), taken.end(), [&](const QRectF &box) { return box.contains(place); }));
        }
        QVERIFY(!taken.empty() && taken.size() < 200);
    }

    void rowsOfAnotherTableAreNotOpened()
    {
        m_page->setForm(MapForm::Groups);
        settle();
        emit m_page->view()->rowActivated(3);
        QVERIFY(m_page->findChild<WorkCard *>()->isVisible());
        // What is clicked while the marks of another table are made was a mark of the one before.
        const auto other = works();
        Engine engine(other, Engine::TextSearch());
        m_page->setSlice(engine.run(Filter()));
        emit m_page->view()->rowActivated(3);
        QVERIFY(!m_page->findChild<WorkCard *>()->isVisible());
        settle();
        emit m_page->view()->rowActivated(3);
        QVERIFY(m_page->findChild<WorkCard *>()->isVisible());
        show(Filter());
    }

    void legendsLeaveTheCountryFree()
    {
        m_page->setForm(MapForm::Points);
        settle();
        MapView *view = m_page->view();
        const auto map = Basemap::bundled();
        const int panama = map->country(text("PA"));
        view->setHome(map->rect(panama));
        for (const QSize size : { QSize(1100, 600), QSize(800, 420), QSize(620, 500) }) {
            view->resize(size);
            view->fitToData();
            const QRectF legend = view->legendPlace();
            QVERIFY(!legend.isNull());
            int land = 0;
            for (int x = 0; x < 20; ++x) {
                for (int y = 0; y < 20; ++y)
                    land += map->contains(panama, view->viewport().unproject(legend.topLeft() + QPointF(legend.width() * x / 20, legend.height() * y / 20)));
            }
            QVERIFY2(land <= 20, qPrintable(QStringLiteral("%1 x %2: %3 of 400").arg(size.width()).arg(size.height()).arg(land)));
        }
    }

    void linesOfWorks()
    {
        m_page->setForm(MapForm::Points);
        settle();
        auto shapes = std::make_shared<std::vector<OwnedShape>>();
        shapes->push_back({ qint64(m_table->id[6]), { { { Geometry::Kind::Line, { { { -79.4, 8.2 }, { -78.8, 8.2 } } } } } } });
        m_page->setShapes(m_table->unit, shapes);
        QTRY_COMPARE(m_page->view()->layers().size(), std::size_t(2));
        settle();
        m_page->view()->fitToData();
        QTRY_VERIFY(!m_page->view()->isGroundPending());
        QTest::mouseClick(m_page->view(), Qt::LeftButton, {}, at(-79.1, 8.2)); // halfway along, where no point is
        QVERIFY(m_page->findChild<WorkCard *>()->isVisible());
        QCOMPARE(m_page->findChild<WorkCard *>()->row(), quint32(6));
        show(parseFilter(text("area:-83,7,-80,10"))); // it is not among these
        QTRY_COMPARE(m_page->view()->layers().size(), std::size_t(1));
    }

    void stateComesBack()
    {
        m_page->setForm(MapForm::Areas);
        m_page->setClassing(Classing::Quantile, 7);
        settle();
        const QByteArray state = m_page->saveState();
        MapWorkspace other;
        QVERIFY(other.restoreState(state));
        QCOMPARE(other.form(), MapForm::Areas);
        QCOMPARE(other.saveState(), state);
        QVERIFY(!other.restoreState("rubbish"));
        QCOMPARE(other.form(), MapForm::Areas);
    }

    void nothingOpen()
    {
        m_page->setSlice(nullptr);
        QVERIFY(!m_page->view()->emptyText().isEmpty());
        QVERIFY(!m_page->findChild<QToolButton *>(text("mapExport"))->isEnabled());
        QVERIFY(!m_page->grab().isNull());
    }

private:
    void show(const Filter &filter)
    {
        QSignalSpy shown(m_page.get(), &MapWorkspace::layerShown);
        m_page->setSlice(m_engine->run(filter));
        QVERIFY(shown.size() > 0 || shown.wait());
        settle();
    }

    void settle() { QTRY_VERIFY(!m_page->isBusy()); }
    QString cell(int row, int column) const { return m_page->unitsModel()->index(row, column).data().toString(); }
    QPoint at(double longitude, double latitude) const { return m_page->view()->viewport().project(longitude, latitude).toPoint(); }

    std::shared_ptr<ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MapWorkspace> m_page;
};

QTEST_MAIN(TestMapWorkspace)
#include "tst_mapworkspace.moc"
