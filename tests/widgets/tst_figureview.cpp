// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"
#include "charts/chartpalette.h"
#include "charts/charts.h"
#include "charts/charttext.h"
#include "charts/figuretabledialog.h"
#include "charts/figuretext.h"
#include "charts/figureview.h"
#include "common/theme.h"
#include "explore/engine.h"
#include "support/randomtable.h"
#include "tables/figuremodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

/// Drawing, mouse and keyboard of the charts, and the colours they are drawn with.
class FigureViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_table = randomTable(21, { .rows = 800, .suppliers = 14, .buyers = 9 });
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
    }

    void init()
    {
        m_view = std::make_unique<FigureView>();
        m_view->resize(800, 440);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void everyElementIsHit_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("form");
        for (const ChartKind kind : chartKinds()) {
            for (const ChartForm form : { ChartForm::First, ChartForm::Second, ChartForm::Third })
                QTest::addRow("%s %d", qPrintable(chartTechnicalName(kind)), int(form)) << int(kind) << int(form);
        }
    }

    void everyElementIsHit()
    {
        QFETCH(int, kind);
        QFETCH(int, form);
        const auto figure = show(ChartKind(kind), ChartForm(form));
        QVERIFY(!figure->isEmpty());
        QVERIFY(!figureTitle(*figure).isEmpty());
        QVERIFY(figureSubtitle(*figure).contains(QLocale().toString(figure->counted)));
        QSignalSpy acted(m_view.get(), &FigureView::elementActed);
        const bool curve = std::holds_alternative<LorenzShape>(figure->shape); // its points may lie close together
        const bool works = std::holds_alternative<GanttShape>(figure->shape); // most are scrolled out of sight
        for (int i = 0; i < figure->elements.size(); ++i) {
            const QRect rect = m_view->elementRect(i);
            if (works && rect.isEmpty())
                continue;
            QVERIFY2(figure->elements[i].value == 0 || m_view->rect().contains(rect.center()), qPrintable(elementText(*figure, i)));
            if (figure->elements[i].value <= 0 || curve)
                continue;
            QCOMPARE(m_view->elementAt(rect.center()), i);
        }
        if (works || std::holds_alternative<ScatterShape>(figure->shape))
            return; // a click opens a record
        const int last = curve ? 0 : int(figure->elements.size()) - 1;
        if (figure->elements[last].value > 0) {
            QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->elementRect(last).center());
            QCOMPARE(acted.count(), 1);
            if (!curve)
                QCOMPARE(acted.at(0).at(0).toInt(), last);
            QCOMPARE(acted.at(0).at(1).value<ElementAct>(), ElementAct::Only);
        }
    }

    void modifiersSayWhatIsMeant()
    {
        show(ChartKind::Who);
        QSignalSpy acted(m_view.get(), &FigureView::elementActed);
        const QPoint place = m_view->elementRect(2).center();
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, place);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, place);
        QCOMPARE(acted.at(0).at(1).value<ElementAct>(), ElementAct::Add);
        QCOMPARE(acted.at(1).at(1).value<ElementAct>(), ElementAct::Exclude);
    }

    void draggingChoosesARange()
    {
        show(ChartKind::Time);
        QSignalSpy ranged(m_view.get(), &FigureView::rangeActed);
        QSignalSpy acted(m_view.get(), &FigureView::elementActed);
        const QPoint from = m_view->elementRect(2).center(), to = m_view->elementRect(5).center();
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.get(), to);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
        QCOMPARE(ranged.count(), 1);
        QCOMPARE(ranged.at(0).at(0).toInt(), 2);
        QCOMPARE(ranged.at(0).at(1).toInt(), 5);
        QCOMPARE(acted.count(), 0);
    }

    void keyboard()
    {
        const auto figure = show(ChartKind::HeatMap);
        const int columns = int(std::get<CellsShape>(figure->shape).columnNames.size());
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->clearFocus();
        m_view->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(m_view->currentElement(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->currentElement(), columns + 1);
        QCOMPARE(m_view->accessibleName(), elementText(*figure, columns + 1));
        QSignalSpy opened(m_view.get(), &FigureView::elementOpened);
        QSignalSpy acted(m_view.get(), &FigureView::elementActed);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).toInt(), columns + 1);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_X);
        QCOMPARE(acted.at(0).at(1).value<ElementAct>(), ElementAct::Only);
        QCOMPARE(acted.at(1).at(1).value<ElementAct>(), ElementAct::Add);
        QCOMPARE(acted.at(2).at(1).value<ElementAct>(), ElementAct::Exclude);
    }

    void pointsOpenTheirRecord()
    {
        const auto figure = show(ChartKind::Scatter);
        const auto &shape = std::get<ScatterShape>(figure->shape);
        QSignalSpy opened(m_view.get(), &FigureView::recordOpened);
        QSignalSpy acted(m_view.get(), &FigureView::elementActed);
        // Somewhere on the way over the picture there are points, and what opens there is one of the records.
        for (int y = 20; y < m_view->height() && opened.isEmpty(); y += 5) {
            for (int x = 100; x < m_view->width() && opened.isEmpty(); x += 5)
                QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(x, y));
        }
        QCOMPARE(opened.count(), 1);
        const qint64 record = opened.at(0).at(0).toLongLong();
        QVERIFY(std::find(shape.records.begin(), shape.records.end(), record) != shape.records.end());
        Q_UNUSED(acted);
    }

    void areasOfAScatterPlotAreRanges()
    {
        const auto figure = show(ChartKind::Scatter);
        QSignalSpy areas(m_view.get(), &FigureView::areaActed);
        const QRect cell = m_view->elementRect(int(figure->elements.size()) / 2);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, cell.topLeft() + QPoint(2, 2));
        QTest::mouseMove(m_view.get(), cell.bottomRight() - QPoint(2, 2));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, cell.bottomRight() - QPoint(2, 2));
        QCOMPARE(areas.count(), 1);
        const auto conditions = areas.at(0).at(0).value<QVector<Condition>>();
        QCOMPARE(conditions.size(), 2);
        const auto &element = figure->elements[int(figure->elements.size()) / 2];
        for (int i = 0; i < 2; ++i) { // within the decade that was drawn in
            QCOMPARE(conditions[i].rangeField(), element.conditions[i].rangeField());
            QVERIFY(*conditions[i].amountFrom >= *element.conditions[i].amountFrom);
            QVERIFY(*conditions[i].amountTo <= *element.conditions[i].amountTo);
            QVERIFY(*conditions[i].amountFrom < *conditions[i].amountTo);
        }
    }

    void worksAreScrolledThrough()
    {
        const auto figure = show(ChartKind::Gantt);
        QVERIFY(figure->elements.size() > 100);
        m_view->setFocus(Qt::TabFocusReason);
        QVERIFY(m_view->elementRect(99).isEmpty());
        m_view->setCurrentElement(99);
        settle();
        QVERIFY(m_view->rect().contains(m_view->elementRect(99)));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        settle();
        QVERIFY(!m_view->elementRect(0).isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->currentElement() > 3);
        QSignalSpy opened(m_view.get(), &FigureView::recordOpened);
        settle();
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->elementRect(m_view->currentElement()).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toLongLong(), figure->elements[m_view->currentElement()].record);
    }

    void screenReadersFindTheElements()
    {
        const auto figure = show(ChartKind::Who);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(chart);
        QCOMPARE(chart->childCount(), int(figure->elements.size()));
        for (int i = 0; i < chart->childCount(); ++i) {
            QAccessibleInterface *element = chart->child(i);
            QVERIFY(element);
            QCOMPARE(element->text(QAccessible::Name), figure->elements[i].label);
            QCOMPARE(element->text(QAccessible::Value), elementText(*figure, i));
            QCOMPARE(chart->indexOfChild(element), i);
            QCOMPARE(element->parent(), chart);
        }
        QSignalSpy opened(m_view.get(), &FigureView::elementOpened);
        chart->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.at(0).at(0).toInt(), 1);
    }

    void highlightingFiltersNothing()
    {
        show(ChartKind::Who);
        QSignalSpy acted(m_view.get(), &FigureView::elementActed);
        const QImage before = m_view->grab().toImage();
        m_view->setHighlighting(true);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->elementRect(1).center());
        settle();
        QCOMPARE(acted.count(), 0);
        QVERIFY(m_view->grab().toImage() != before);
    }

    void zoomIsTakenBack()
    {
        ChartRequest request;
        request.step = TimeStep::Month;
        show(request);
        QVERIFY(m_view->canZoom());
        const QRect whole = m_view->elementRect(20);
        m_view->setCurrentElement(20);
        m_view->zoom(0.2);
        settle();
        QVERIFY(m_view->elementRect(20).width() > whole.width() * 3);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        settle();
        QCOMPARE(m_view->elementRect(20), whole);
        QVERIFY(!m_view->resetZoom());
    }

    void aNewFigureEndsWhatTheMouseBegan()
    {
        ChartRequest request;
        request.step = TimeStep::Month;
        const auto first = show(request);
        m_view->setCurrentElement(20);
        m_view->zoom(0.2);
        settle();
        // When zoomed, a click waits for a second one; meanwhile another figure comes, whose elements are others.
        QSignalSpy acted(m_view.get(), &FigureView::elementActed);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->elementRect(20).center());
        QCOMPARE(acted.count(), 0);
        show(ChartKind::Who);
        QTest::qWait(QApplication::doubleClickInterval() + 100);
        QCOMPARE(acted.count(), 0);
        // It may even be empty while the chart is moved.
        show(request);
        m_view->zoom(0.2);
        settle();
        QTest::mousePress(m_view.get(), Qt::MiddleButton, {}, m_view->rect().center());
        m_view->setFigure(nullptr);
        QTest::mouseMove(m_view.get(), m_view->rect().center() + QPoint(9, 0));
        QTest::mouseRelease(m_view.get(), Qt::MiddleButton, {}, m_view->rect().center());
    }

    void namesAreNoMarkup()
    {
        QCOMPARE(plainTip(QStringLiteral("A & B: 3 processes\nClick")), QStringLiteral("A & B: 3 processes\nClick"));
        QVERIFY(!plainTip(QStringLiteral("<img src='x'>: 3 processes")).contains(QStringLiteral("<img")));
    }

    void paintsAtAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(180, 110);
        QTest::newRow("usual") << QSize(800, 420);
        QTest::newRow("large") << QSize(1600, 900);
    }

    void paintsAtAnySize()
    {
        QFETCH(QSize, size);
        m_view->resize(size);
        for (const ChartKind kind : chartKinds()) {
            for (const ChartForm form : { ChartForm::First, ChartForm::Second, ChartForm::Third }) {
                for (const ChartMeasure measure : { ChartMeasure::Count, ChartMeasure::Amount }) {
                    show(kind, form, measure);
                    QVERIFY(!m_view->grab().isNull());
                }
            }
        }
        m_view->setFigure(nullptr);
        settle();
        QVERIFY(!m_view->grab().isNull());
    }

    void asTable()
    {
        const auto figure = show(ChartKind::Who);
        FigureTableDialog dialog(figure);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(dialog.model()->rowCount(), int(figure->elements.size()));
        dialog.model()->sort(1, Qt::AscendingOrder);
        for (int row = 1; row < dialog.model()->rowCount(); ++row)
            QVERIFY(figure->elements[dialog.model()->elementOf(row - 1)].rows <= figure->elements[dialog.model()->elementOf(row)].rows);
        QCOMPARE(dialog.model()->text().count(QLatin1Char('\n')), int(figure->elements.size()));
        // Ctrl+C copies what is selected, as it is sorted.
        dialog.show();
        auto *view = dialog.findChild<QTableView *>();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        view->selectRow(1);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), dialog.model()->text({ 1 }));
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 1);
    }

    void filesCarryWhereTheyComeFrom()
    {
        SourceInfo source;
        source.file = QStringLiteral("data.json");
        source.publisher = QStringLiteral("Ministerio");
        source.license = QStringLiteral("CC BY 4.0");
        source.sha256 = QString(64, QLatin1Char('a'));
        for (const ChartKind kind : chartKinds()) {
            const auto figure = show(kind);
            const ChartFile file(figure, { source }, QDate(2024, 5, 17));
            const QImage once = file.image(1), thrice = file.image(3);
            QCOMPARE(thrice.width(), once.width() * 3);
            QCOMPARE(once.pixelColor(1, 1), QColor(Qt::white)); // light ground, whatever the window looks like
            QCOMPARE(QImage::fromData(file.bytes(ChartFileFormat::Png2)).width(), once.width() * 2);
            QVERIFY(file.bytes(ChartFileFormat::Svg).contains("<svg"));
            QVERIFY(file.bytes(ChartFileFormat::Pdf).startsWith("%PDF"));
            const QString csv = QString::fromUtf8(file.bytes(ChartFileFormat::Csv));
            for (const QString &said : { source.file, source.publisher, source.license, source.sha256, dayText(QDate(2024, 5, 17)) })
                QVERIFY2(csv.contains(said), qPrintable(said));
            QVERIFY(csv.count(QLatin1Char('\n')) > figure->elements.size());
        }
    }

    void writesFiles()
    {
        QTemporaryDir folder;
        QWidget window;
        ChartExport exporter(&window);
        exporter.setFigure(show(ChartKind::Who), {});
        QSignalSpy finished(&exporter, &ChartExport::finished);
        exporter.write(folder.filePath(QStringLiteral("a.csv")), ChartFileFormat::Csv);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(finished.at(0).at(1).toString().isEmpty());
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("a.csv"))).size() > 100);
        exporter.write(folder.filePath(QStringLiteral("no/such/a.csv")), ChartFileFormat::Csv);
        QTRY_COMPARE(finished.count(), 2);
        QVERIFY(finished.at(1).at(1).toString().contains(QStringLiteral("a.csv")));
    }

    void coloursStandOut_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QPalette dark(QColor(0x31, 0x36, 0x3b));
        dark.setColor(QPalette::Base, QColor(0x23, 0x26, 0x29));
        dark.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
        QTest::newRow("dark") << dark;
        QPalette contrast(Qt::black);
        contrast.setColor(QPalette::Base, Qt::black);
        contrast.setColor(QPalette::WindowText, Qt::white);
        QTest::newRow("high contrast") << contrast;
    }

    void coloursStandOut()
    {
        QFETCH(QPalette, palette);
        for (int i = 0; i < seriesCount; ++i)
            QVERIFY2(contrastRatio(seriesColor(i, palette), palette.color(QPalette::Base)) >= 3.0, qPrintable(QString::number(i)));
        double before = 0;
        for (int step = 0; step <= 100; ++step) {
            const QColor color = sequenceColor(step / 100.0, palette);
            QVERIFY(contrastRatio(textOn(color), color) >= 4.5);
            const double away = contrastRatio(color, isDarkTheme(palette) ? Qt::black : Qt::white);
            QVERIFY2(away >= before - 1e-9, qPrintable(QString::number(step))); // more stands out more, all along
            before = away;
        }
        for (int a = 0; a < seriesCount; ++a) {
            for (int b = 0; b < a; ++b)
                QVERIFY(seriesColor(a, palette) != seriesColor(b, palette));
        }
    }

private:
    std::shared_ptr<const ChartFigure> show(const ChartRequest &request)
    {
        ChartSource source;
        source.slice = m_engine->run({});
        source.sliceOf = [this](const Filter &filter) { return m_engine->run(filter); };
        const auto figure = makeFigure(request, source);
        m_view->setFigure(figure);
        settle();
        return figure;
    }
    std::shared_ptr<const ChartFigure> show(ChartKind kind, ChartForm form = ChartForm::First, ChartMeasure measure = ChartMeasure::Count)
    {
        ChartRequest request;
        request.kind = kind;
        request.form = form;
        request.measure = measure;
        request.limit = 500'000 * amountScale;
        return show(request);
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        m_view->grab(); // lays the axes out
        QCoreApplication::processEvents();
    }

    std::shared_ptr<const ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<FigureView> m_view;
};

QTEST_MAIN(FigureViewTest)
#include "tst_figureview.moc"
