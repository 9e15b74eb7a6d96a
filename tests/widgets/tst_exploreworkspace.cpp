// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barchart.h"
#include "charts/chartpane.h"
#include "filters/chipsbar.h"
#include "filters/facetlist.h"
#include "filters/facetpanel.h"
#include "filters/facetview.h"
#include "importer/importjob.h"
#include "session.h"
#include "table/exploreworkspace.h"
#include "table/slicetable.h"
#include "table/totalsline.h"
#include "tables/facetmodel.h"
#include "tables/slicemodel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <map>

using namespace obra;

/// The whole workspace over a real cache: every view must say the same, whatever is clicked.
class ExploreWorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString practice = QStringLiteral(OBRA_SOURCE_DIR "/resources/practice/");
        const QStringList files { practice + QStringLiteral("procesos-2018.json.gz"), practice + QStringLiteral("procesos-2024.json.gz"),
                                  practice + QStringLiteral("proyectos.json.gz") };
        for (const QString &file : files) {
            if (!QFile::exists(file))
                QSKIP("The practice data are not there.");
        }
        ImportOptions options;
        options.cachePath = m_folder.filePath(QStringLiteral("cache.sqlite"));
        const ImportReport report = runImport(files, options);
        QVERIFY2(report.outcome == ImportReport::Outcome::Done, qPrintable(report.error));
        QVERIFY(report.processes > 50);
        QVERIFY(report.projects > 50);
    }

    void init()
    {
        if (!QFile::exists(m_folder.filePath(QStringLiteral("cache.sqlite"))))
            QSKIP("There is no cache.");
        m_session = std::make_unique<Session>();
        m_workspace = std::make_unique<ExploreWorkspace>(m_session.get());
        m_workspace->resize(1366, 700);
        m_workspace->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_workspace.get()));
        m_session->openCache(m_folder.filePath(QStringLiteral("cache.sqlite")));
        QTRY_VERIFY(m_session->slice() && !m_session->isBusy());
    }

    void cleanup()
    {
        m_workspace.reset();
        m_session.reset();
    }

    void showsWhatWasImported()
    {
        agree();
        QVERIFY(m_session->slice()->count() > 50);
        QTRY_VERIFY(!table()->model()->index(0, SliceModel::Title).data().toString().isEmpty());
    }

    void randomClicksAgree_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void randomClicksAgree()
    {
        QFETCH(int, seed);
        QRandomGenerator random(quint32(seed * 7919));
        if (seed % 2 == 0)
            QTest::mouseClick(child<QToolButton>("unitProjects"), Qt::LeftButton);
        settle();
        m_workspace->facetPanel()->setCollapsed({});
        for (int click = 0; click < 8; ++click) {
            switch (random.bounded(4)) {
            case 0:
            case 1: { // a value of a facet
                QVector<FacetView *> views;
                for (FacetView *view : m_workspace->facetPanel()->findChildren<FacetView *>()) {
                    if (view->isVisible() && view->model()->rowCount() > 0)
                        views << view;
                }
                QVERIFY(!views.isEmpty());
                FacetView *view = views.at(random.bounded(int(views.size())));
                const QModelIndex index = view->model()->index(random.bounded(std::min(5, view->model()->rowCount())), 0);
                const auto modifier = random.bounded(4) == 0 ? Qt::ControlModifier : Qt::NoModifier;
                QTest::mouseClick(view->viewport(), Qt::LeftButton, modifier, view->visualRect(index).center());
                break;
            }
            case 2: { // a bar
                const QVector<Field> fields { Field::Year, Field::Method, Field::Buyer };
                m_workspace->chart()->setField(fields.at(random.bounded(int(fields.size()))));
                const int bars = int(m_workspace->chart()->data().bars.size());
                if (bars > 0) {
                    m_workspace->chart()->chart()->setCurrentBar(random.bounded(bars));
                    QTest::keyClick(m_workspace->chart()->chart(), Qt::Key_Return);
                }
                break;
            }
            default: // a step back or forth
                QTest::mouseClick(child<QToolButton>(random.bounded(2) == 0 ? "undo" : "redo"), Qt::LeftButton);
            }
            settle();
            agree();
            if (QTest::currentTestFailed()) {
                qWarning("filter: %s", qPrintable(filterText(m_session->filter())));
                return;
            }
        }
    }

    void typedFilterAgrees()
    {
        auto *edit = child<QLineEdit>("filterEdit");
        m_workspace->focusFilter();
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("method:open"));
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
        QCOMPARE(filterText(m_session->filter()), QStringLiteral("method:open"));
        agree();
    }

    void undoAndRedo()
    {
        auto *undo = child<QToolButton>("undo");
        auto *redo = child<QToolButton>("redo");
        QVERIFY(!undo->isEnabled());
        const qint64 all = m_session->slice()->count();
        m_session->setFilter(parseFilter(QStringLiteral("method:open")));
        settle();
        const qint64 some = m_session->slice()->count();
        QVERIFY(some < all);
        QVERIFY(undo->isEnabled());
        QTest::mouseClick(undo, Qt::LeftButton);
        settle();
        QCOMPARE(m_session->slice()->count(), all);
        QTest::mouseClick(redo, Qt::LeftButton);
        settle();
        QCOMPARE(m_session->slice()->count(), some);
        agree();
    }

    void stepsThroughTheTable()
    {
        QSignalSpy requested(m_workspace.get(), &ExploreWorkspace::recordRequested);
        table()->sortByColumn(SliceModel::Title, Qt::AscendingOrder);
        settle();
        const SliceModel *model = m_workspace->table()->model();
        m_workspace->selectRecord(model->idAt(0));
        m_workspace->nextRecord();
        QCOMPARE(requested.last().at(1).toLongLong(), model->idAt(1));
        m_workspace->nextRecord();
        QCOMPARE(requested.last().at(1).toLongLong(), model->idAt(2));
        m_workspace->previousRecord();
        QCOMPARE(requested.last().at(1).toLongLong(), model->idAt(1));
        QCOMPARE(table()->currentIndex().row(), 1);
        m_workspace->previousRecord();
        const qsizetype before = requested.count();
        m_workspace->previousRecord(); // at the beginning
        QCOMPARE(requested.count(), before);
    }

    void keyboardReachesEveryPane()
    {
        m_workspace->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_workspace.get()));
        m_workspace->focusFirst();
        QSet<QString> reached;
        for (int i = 0; i < 5; ++i) {
            m_workspace->cyclePanes();
            QVERIFY(QApplication::focusWidget());
            for (const char *pane : { "chipsBar", "facetPanel", "chartPane", "mapPane", "tablePane" }) {
                if (child<QWidget>(pane)->isAncestorOf(QApplication::focusWidget()))
                    reached.insert(QLatin1String(pane));
            }
        }
        QVERIFY2(reached.size() == 5, qPrintable(QStringList(reached.values()).join(QLatin1Char(' '))));
        // A pane that is folded away is passed over.
        auto *splitter = child<QSplitter>("picturesSplitter");
        splitter->setSizes({ 0, 500 });
        m_workspace->focusFirst();
        for (int i = 0; i < 5; ++i) {
            m_workspace->cyclePanes(true);
            QVERIFY(!child<QWidget>("chartPane")->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void unitsHaveTheirOwnRows()
    {
        const qint64 processes = m_session->slice()->count();
        QVERIFY(child<QToolButton>("unitProcesses")->isChecked());
        QVERIFY(child<QToolButton>("unitProcesses")->text().contains(QLocale().toString(processes)));
        QTest::mouseClick(child<QToolButton>("unitProjects"), Qt::LeftButton);
        settle();
        QCOMPARE(m_session->slice()->unit(), Unit::Projects);
        QVERIFY(child<QToolButton>("unitProjects")->isChecked());
        agree();
    }

    void fitsSmallAndLargeScreens_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("workshop") << QSize(1024, 640);
        QTest::newRow("usual") << QSize(1366, 690);
        QTest::newRow("large") << QSize(1920, 1000);
    }

    void fitsSmallAndLargeScreens()
    {
        QFETCH(QSize, size);
        QVERIFY2(m_workspace->minimumSizeHint().width() <= 1024, qPrintable(QString::number(m_workspace->minimumSizeHint().width())));
        QVERIFY2(m_workspace->minimumSizeHint().height() <= 640, qPrintable(QString::number(m_workspace->minimumSizeHint().height())));
        m_workspace->resize(size);
        settle();
        QVERIFY(table()->height() > 80);
        QVERIFY(m_workspace->chart()->height() > 120);
        QVERIFY(!m_workspace->grab().isNull());
    }

    void stateComesBack()
    {
        m_workspace->chart()->setField(Field::Buyer);
        m_workspace->facetPanel()->setCollapsed({ QStringLiteral("buyer") });
        const QByteArray state = m_workspace->saveState();
        ExploreWorkspace other(m_session.get());
        QVERIFY(other.restoreState(state));
        QCOMPARE(other.chart()->field(), Field::Buyer);
        QCOMPARE(other.facetPanel()->collapsed(), QStringList { QStringLiteral("buyer") });
        QVERIFY(!other.restoreState(QByteArray("rubbish")));
        QVERIFY(!other.restoreState({}));
    }

    void languageChangeKeepsTheFigures()
    {
        m_session->setFilter(parseFilter(QStringLiteral("method:open year:2018..2024")));
        settle();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_workspace.get(), &change);
        for (QWidget *widget : m_workspace->findChildren<QWidget *>()) {
            QEvent each(QEvent::LanguageChange);
            QCoreApplication::sendEvent(widget, &each);
        }
        settle();
        agree();
    }

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_workspace->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    QTableView *table() const { return m_workspace->table()->view(); }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), 20000);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), 20000);
    }

    /// Every view against the slice.
    void agree()
    {
        const std::shared_ptr<const Slice> slice = m_session->slice();
        QVERIFY(slice);
        QVERIFY(slice->filter() == m_session->filter());
        QCOMPARE(qint64(table()->model()->rowCount()), slice->count());
        const QString count = child<QLabel>("sliceCount")->text();
        QVERIFY2(count.contains(QLocale().toString(slice->count())), qPrintable(count));

        // Chart: the bars of a year add up to the rows that match all but the year.
        const ChartData &data = m_workspace->chart()->data();
        if (!slice->table().facet(data.field).multi) {
            qint64 bars = 0;
            for (const ChartData::Bar &bar : data.bars)
                bars += bar.count;
            qint64 siblings = 0;
            for (quint32 row = 0; row < slice->table().rows; ++row)
                siblings += slice->matchesBut(row, data.field);
            QCOMPARE(bars, siblings);
        }

        // Facets: every count that is shown is the slice's.
        for (const Field field : allFields) {
            const QAbstractItemModel *rows = m_workspace->facetPanel()->facet(field)->view()->model();
            const std::vector<std::string> &values = slice->table().facet(field).dictionary.values;
            for (int row = 0; row < rows->rowCount(); ++row) {
                const QModelIndex index = rows->index(row, 0);
                const std::string value = index.data(FacetModel::ValueRole).toString().toStdString();
                const auto found = std::find(values.begin(), values.end(), value);
                if (found == values.end()) {
                    QCOMPARE(index.data(FacetModel::CountRole).toLongLong(), 0); // chosen, but not in the data
                    continue;
                }
                QCOMPARE(index.data(FacetModel::CountRole).toLongLong(), slice->counts(field)[std::size_t(found - values.begin())]);
            }
        }

        // Totals: those of the table's rows, added by hand.
        std::map<QString, ScaledSum> sums;
        for (const CurrencyTotal &total : totalsOf(slice->table(), slice->rows()))
            sums[total.currency] = total.amount;
        const QString text = m_workspace->table()->findChild<TotalsLine *>()->totalsText();
        for (const CurrencyTotal &total : slice->totals()) {
            if (total.rows == 0)
                continue;
            QVERIFY(sums[total.currency] == total.amount);
            QVERIFY2(text.contains(formatAmount(total.amount)), qPrintable(text));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ExploreWorkspace> m_workspace;
};

QTEST_MAIN(ExploreWorkspaceTest)
#include "tst_exploreworkspace.moc"
