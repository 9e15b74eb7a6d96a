// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "filters/facetview.h"
#include "support/smalldata.h"
#include "viewsagree.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <malloc.h>
#include <unistd.h>

#include <random>

using namespace obra;

namespace {

constexpr int patience = 60000;
constexpr int shortSteps = 120;         // when nothing else is asked for
constexpr double settledAfter = 60;     // seconds; caches are full then
constexpr double growthAllowed = 1.10;
constexpr double growthAllowedMB = 40;  // pools of threads, glyphs, histories

double residentMB()
{
    malloc_trim(0); // what is free counts for nothing
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace

/// Somebody who clicks, types, sorts and undoes at random in the real window; after each step all views must agree, and memory must stay as it is after a
/// minute. OBRA_SOAK_SECONDS: for how long (else a few steps); OBRA_SOAK_CACHE: over this cache (else the practice data); OBRA_SOAK_SEED.
class SoakTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(QStringLiteral("en"));
        QString cache = qEnvironmentVariable("OBRA_SOAK_CACHE");
        if (cache.isEmpty()) {
            cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
            importInto(cache, practiceFiles());
        }
        m_session = std::make_unique<Session>();
        m_session->openCache(cache);
        m_window = std::make_unique<MainWindow>(m_session.get(), m_appearance.get());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->slice(), patience);
        m_window->showScreen(MainWindow::Screen::Explore);
        settle();
        // Dialogs and menus that a click opened are closed again before they wait for ever.
        auto *guard = new QTimer(this);
        connect(guard, &QTimer::timeout, this, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        guard->start(200);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
        m_appearance.reset();
    }

    void soak()
    {
        const double seconds = qEnvironmentVariable("OBRA_SOAK_SECONDS").toDouble();
        const quint32 seed = qEnvironmentVariableIsSet("OBRA_SOAK_SEED") ? qEnvironmentVariable("OBRA_SOAK_SEED").toUInt() : 20240229u;
        m_random.seed(seed);
        QElapsedTimer clock, told;
        clock.start();
        told.start();
        double settled = 0, most = 0;
        int steps = 0;
        for (; seconds > 0 ? double(clock.elapsed()) / 1000 < seconds : steps < shortSteps; ++steps) {
            const QString what = step();
            m_trail.append(what);
            if (m_trail.size() > 30)
                m_trail.removeFirst();
            QString problem;
            QElapsedTimer waited;
            waited.start();
            do {
                settle();
                problem = m_window->screen() == MainWindow::Screen::Explore ? disagreement(*m_session, *m_window) : QString();
                if (!problem.isEmpty())
                    QTest::qWait(20); // map and histograms work aside
            } while (!problem.isEmpty() && waited.elapsed() < 20000);
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("seed %1, step %2: %3. Before: %4").arg(seed).arg(steps).arg(problem, m_trail.join(QLatin1String("; ")))));
            const double now = double(clock.elapsed()) / 1000;
            if (seconds > 0 && told.elapsed() > 5000) {
                told.restart();
                const double memory = residentMB();
                (now < settledAfter ? settled : most) = std::max(now < settledAfter ? settled : most, memory);
                if (int(now) % 30 < 6)
                    qInfo("%.0f s, %d steps, %.0f MB resident, %lld rows", now, steps, memory, static_cast<long long>(m_session->slice()->count()));
            }
        }
        qInfo("seed %u: %d steps in %.0f s; resident %.0f MB in the first minute, %.0f MB after it", seed, steps, double(clock.elapsed()) / 1000, settled, most);
        if (most > 0)
            QVERIFY2(most <= settled * growthAllowed + growthAllowedMB, qPrintable(QStringLiteral("memory grew from %1 to %2 MB").arg(settled).arg(most)));
    }

private:
    int below(int number) { return number > 0 ? int(m_random() % quint32(number)) : 0; }

    template<typename T>
    T *anyOf(const QList<T *> &all)
    {
        QList<T *> usable;
        for (T *each : all) {
            if (each->isVisible() && each->isEnabled() && each->width() > 0 && each->height() > 0)
                usable.append(each);
        }
        return usable.isEmpty() ? nullptr : usable[below(int(usable.size()))];
    }

    void settle()
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        QCoreApplication::processEvents();
    }

    void click(QWidget *widget, const QPoint &at, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(widget, Qt::LeftButton, modifiers, at); }
    QPoint somewhere(const QWidget *widget) { return { below(widget->width()), below(widget->height()) }; }

    QString clickFacet()
    {
        FacetPanel *panel = m_window->explore()->facetPanel();
        FacetView *view = anyOf(panel->findChildren<FacetView *>());
        if (!view || view->model()->rowCount() == 0)
            return QStringLiteral("no facet");
        panel->ensureWidgetVisible(view);
        const QModelIndex index = view->model()->index(below(view->model()->rowCount()), 0);
        const QString value = index.data().toString();
        click(view->viewport(), view->visualRect(index).center(), below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier);
        return QStringLiteral("click “%1” of %2").arg(value, view->objectName());
    }

    QString strokeRange()
    {
        FacetPanel *panel = m_window->explore()->facetPanel();
        RangeHistogram *histogram = anyOf(panel->findChildren<RangeHistogram *>());
        if (!histogram || histogram->bars().isEmpty())
            return QStringLiteral("no range");
        panel->ensureWidgetVisible(histogram);
        const int bars = int(histogram->bars().size());
        const int from = below(bars), to = below(bars);
        QTest::mousePress(histogram, Qt::LeftButton, {}, histogram->barRect(from).center());
        QTest::mouseMove(histogram, histogram->barRect(to).center());
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, histogram->barRect(to).center());
        return QStringLiteral("stroke over bars %1 to %2").arg(from).arg(to);
    }

    QString typeFilter()
    {
        static const char *const texts[] = { "carretera", "rehabilitacion de", "year:2020..2022", "method:open", "amount>=100000", "-status:cancelled", "has:place", "\"calle central\"",
                                             "tenderers:2..5", "deadline:2021-01-01..,none", "currency:PAB", "supplier:none", "buy:", "zzz", "-has:amount", "amount:..50000", "puente -escuela", "(((" };
        m_window->explore()->focusFilter();
        auto *edit = m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
        const QString text = QString::fromUtf8(texts[below(int(std::size(texts)))]);
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        return QStringLiteral("type “%1”").arg(text);
    }

    QString sortTable()
    {
        QHeaderView *header = m_window->explore()->table()->view()->horizontalHeader();
        const int section = header->logicalIndexAt(below(header->viewport()->width()));
        if (section < 0 || !header->isVisible())
            return QStringLiteral("no header");
        const QPoint at(header->sectionViewportPosition(section) + 12, header->height() / 2);
        click(header->viewport(), at, below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        return QStringLiteral("sort by column %1").arg(section);
    }

    QString scrollTable()
    {
        QTableView *view = m_window->explore()->table()->view();
        QScrollBar *bar = below(4) == 0 ? view->horizontalScrollBar() : view->verticalScrollBar();
        bar->setValue(below(bar->maximum() + 1));
        return QStringLiteral("scroll to %1").arg(bar->value());
    }

    QString keysInTable()
    {
        QTableView *view = m_window->explore()->table()->view();
        view->setFocus();
        static constexpr Qt::Key keys[] = { Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home, Qt::Key_Right, Qt::Key_Up };
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(view, keys[below(int(std::size(keys)))], below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        return QStringLiteral("keys in the table");
    }

    QString undoOrRedo()
    {
        const int times = 1 + below(4);
        const bool back = below(3) > 0;
        for (int i = 0; i < times; ++i)
            back ? m_session->undo() : m_session->redo();
        return QStringLiteral("%1 ×%2").arg(back ? QStringLiteral("undo") : QStringLiteral("redo")).arg(times);
    }

    QString openRecord()
    {
        const SliceModel *model = m_window->explore()->table()->model();
        if (model->rowCount() == 0 || m_window->explore()->page() != 0)
            return QStringLiteral("no record");
        QTableView *view = m_window->explore()->table()->view();
        view->setCurrentIndex(model->index(below(model->rowCount()), view->currentIndex().isValid() ? view->currentIndex().column() : int(SliceModel::Title)));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QTest::qWait(30);
        for (int i = below(3); i > 0; --i)
            QTest::keyClick(m_window.get(), Qt::Key_F8);
        m_window->showScreen(MainWindow::Screen::Explore);
        return QStringLiteral("open a record");
    }

    QString columnFilter()
    {
        QTableView *view = m_window->explore()->table()->view();
        if (view->model()->rowCount() == 0)
            return QStringLiteral("no rows");
        QVector<int> columns;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (!view->isColumnHidden(column))
                columns.append(column);
        }
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, columns[below(int(columns.size()))]));
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            return QStringLiteral("no popup");
        QTest::qWait(20);
        if (QWidget *focus = popup->focusWidget()) {
            if (below(2) == 0)
                QTest::keyClicks(focus, QString::number(below(3000)));
            QTest::keyClick(focus, below(2) == 0 ? Qt::Key_Return : Qt::Key_Escape);
        }
        if (QApplication::activePopupWidget())
            QApplication::activePopupWidget()->close();
        return QStringLiteral("filter of column %1").arg(view->currentIndex().column());
    }

    /// Any place of any widget of the workspace; buttons that ask for files are left alone.
    QString clickAnywhere()
    {
        QWidget *widget = anyOf(m_window->explore()->findChildren<QWidget *>());
        if (!widget)
            return QStringLiteral("nothing");
        const QString name = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        click(widget, somewhere(widget), below(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        QCoreApplication::processEvents();
        while (QApplication::activePopupWidget())
            QApplication::activePopupWidget()->close();
        if (m_window->screen() != MainWindow::Screen::Explore)
            m_window->showScreen(MainWindow::Screen::Explore);
        return QStringLiteral("click %1").arg(name);
    }

    QString step()
    {
        ExploreWorkspace *explore = m_window->explore();
        switch (below(26)) {
        case 0: case 1: case 2: case 3: case 4: return clickFacet();
        case 5: case 6: return strokeRange();
        case 7: case 8: return typeFilter();
        case 9: case 10: return sortTable();
        case 11: case 12: return scrollTable();
        case 13: return keysInTable();
        case 14: case 15: case 16: return undoOrRedo();
        case 17: return openRecord();
        case 18: return columnFilter();
        case 19: case 20: return clickAnywhere();
        case 21:
            explore->clearFilter();
            return QStringLiteral("clear");
        case 22:
            explore->showPage(below(3) == 0 ? below(int(explore->pageTitles().size())) : 0);
            return QStringLiteral("page %1").arg(explore->page());
        case 23: {
            const auto field = allFields[std::size_t(below(fieldCount))];
            FacetList *facet = explore->facetPanel()->facet(field);
            facet->setCollapsed(!facet->isCollapsed());
            return QStringLiteral("fold %1").arg(fieldName(field));
        }
        case 24: {
            const auto field = allRangeFields[std::size_t(below(rangeFieldCount))];
            FacetPanel *panel = explore->facetPanel();
            panel->setArrangement(panel->arrangement().shown(field, below(3) > 0));
            panel->rangeFacet(field)->setCollapsed(below(2) == 0);
            return QStringLiteral("range %1").arg(rangeFieldName(field));
        }
        default:
            if (below(5) == 0) {
                const Unit unit = storedUnits[below(storedUnitCount)];
                if (m_session->table(unit) && m_session->table(unit)->rows > 0)
                    m_session->setUnit(unit);
                return QStringLiteral("unit %1").arg(int(unit));
            }
            m_window->resize(900 + below(600), 600 + below(300));
            return QStringLiteral("resize");
        }
    }

    QTemporaryDir m_folder;
    std::mt19937 m_random;
    QStringList m_trail;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SoakTest)
#include "tst_soak.moc"
