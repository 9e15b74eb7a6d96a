// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "timedapplication.h"

#include "appearance.h"
#include "charts/barchart.h"
#include "charts/chartpane.h"
#include "filters/facetlist.h"
#include "filters/facetpanel.h"
#include "filters/facetview.h"
#include "mainwindow.h"
#include "map/mappane.h"
#include "map/mapview.h"
#include "table/exploreworkspace.h"
#include "table/slicetable.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QMouseEvent>
#include <QTableView>
#include <QTimer>

#include <array>
#include <random>

namespace obra::bench {

namespace {

constexpr int clicks = 100;
constexpr int conditionsAtOnce = 4;
constexpr int quietMilliseconds = 150;   // nothing painted for so long: the answer is complete
constexpr int giveUpMilliseconds = 10000;
constexpr quint32 seed = 17;

enum Part { Facets, Table, Chart, Map, partCount };

double percentile(QVector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min<qsizetype>(values.size() - 1, qsizetype(double(values.size()) * part))];
}

/// The real window over a cache, and a stopwatch for its four views.
class Clicker
{
public:
    Clicker(TimedApplication &application, Session &session, MainWindow &window)
        : m_application(application)
        , m_session(session)
        , m_explore(*window.explore())
    {
        application.setPainted([this](QObject *receiver) {
            const int part = partOf(receiver);
            if (part >= 0 && m_clock.isValid()) {
                m_painted[std::size_t(part)] = double(m_clock.nsecsElapsed()) / 1e6;
                m_last.restart();
            }
        });
    }
    ~Clicker() { m_application.setPainted({}); }

    /// Waits until everything is painted and nothing is asked any more; false when that never comes.
    bool settle()
    {
        QElapsedTimer waited;
        waited.start();
        m_last.start();
        while (waited.elapsed() < giveUpMilliseconds) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
            if (!m_session.isBusy() && m_last.elapsed() > quietMilliseconds && isWhole())
                return true;
        }
        return false;
    }

    /// Clicks the row of the facet; milliseconds until the last of the four views was painted for the last time, 0 when the answer is not whole.
    double click(FacetView *view, int row, std::array<double, partCount> &parts)
    {
        m_explore.facetPanel()->ensureWidgetVisible(view);
        if (!settle())
            return 0;
        const QPoint at = view->visualRect(view->model()->index(row, 0)).center();
        m_painted = {};
        m_clock.start();
        for (const QEvent::Type type : { QEvent::MouseButtonPress, QEvent::MouseButtonRelease }) {
            QMouseEvent event(type, at, view->viewport()->mapToGlobal(at), Qt::LeftButton, type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view->viewport(), &event);
        }
        const bool whole = settle();
        m_clock.invalidate();
        parts = m_painted;
        return whole ? *std::max_element(m_painted.begin(), m_painted.end()) : 0;
    }

    void clear()
    {
        m_explore.clearFilter();
        settle();
    }

private:
    bool isWhole() const
    {
        const MapView *map = m_explore.map()->view();
        const std::shared_ptr<const Slice> slice = m_session.slice();
        return slice && slice->filter() == m_session.filter()
            && map->worksOnMap() + map->worksWithoutLocation() + map->worksOffTheEarth() == slice->count();
    }

    int partOf(const QObject *receiver) const
    {
        if (receiver == m_explore.table()->view()->viewport())
            return Table;
        if (receiver == m_explore.map()->view())
            return Map;
        if (receiver == m_explore.chart()->chart() || receiver->parent() == m_explore.chart()->chart())
            return Chart;
        return qobject_cast<const FacetView *>(receiver->parent()) ? Facets : -1;
    }

    TimedApplication &m_application;
    Session &m_session;
    ExploreWorkspace &m_explore;
    QElapsedTimer m_clock, m_last;
    std::array<double, partCount> m_painted {};
};

} // namespace

Sample clickLatency(const BenchData &data, int &argc, char **argv)
{
    // The window's settings must be nobody's.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(data.folder() + QLatin1String("/settings")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.folder() + QLatin1String("/settings")));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("obra-bench"));
    Appearance appearance;
    appearance.setLanguage(QStringLiteral("es"));
    Session session;
    session.openCache(data.cache());
    MainWindow window(&session, &appearance);
    window.resize(1366, 768);
    window.show();
    QElapsedTimer waited;
    waited.start();
    while (!session.slice() && waited.elapsed() < giveUpMilliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    window.showScreen(MainWindow::Screen::Explore);
    QTimer tick; // so that waiting for events ends
    tick.start(5);

    Sample sample;
    Clicker clicker(application, session, window);
    sample.wrong = !clicker.settle();
    double longestGap = 0;
    QElapsedTimer beat;
    QObject::connect(&tick, &QTimer::timeout, &application, [&] {
        if (beat.isValid())
            longestGap = std::max(longestGap, double(beat.nsecsElapsed()) / 1e6);
        beat.start();
    });
    application.setOn(true);
    std::mt19937 random(seed);
    QVector<double> times;
    std::array<QVector<double>, partCount> times4;
    constexpr std::array<Field, 6> fields = { Field::Buyer, Field::Supplier, Field::Method, Field::Status, Field::Category, Field::Province };
    FacetPanel *panel = window.explore()->facetPanel();
    for (int i = 0; i < clicks && !sample.wrong; ++i) {
        if (i % conditionsAtOnce == 0)
            clicker.clear();
        FacetView *view = panel->facet(fields[random() % fields.size()])->view();
        const int rows = view->model()->rowCount();
        if (!view->isVisible() || rows == 0)
            continue;
        std::array<double, partCount> parts {};
        const double time = clicker.click(view, int(random() % quint32(std::min(rows, 6))), parts);
        sample.wrong = sample.wrong || time == 0;
        times.append(time);
        for (std::size_t part = 0; part < partCount; ++part)
            times4[part].append(parts[part]);
    }
    sample.processes = session.slice() ? session.slice()->total() : 0;
    sample.wrong = sample.wrong || times.size() < clicks / 2;
    sample.peakMB = peakMemoryMB();
    TextTable table({ QStringLiteral("%1 clicks on values of facets, %2 processes, until the last repaint of").arg(times.size()).arg(sample.processes), QStringLiteral("median ms"),
                      QStringLiteral("95 % ms"), QStringLiteral("most ms") });
    const auto add = [&table](const QString &title, const QVector<double> &values) {
        table.add({ title, number(median(values)), number(percentile(values, 0.95)), number(percentile(values, 1)) });
    };
    add(QStringLiteral("all four views"), times);
    const char *const titles[] = { "facets", "table", "chart", "map" };
    for (std::size_t part = 0; part < partCount; ++part)
        add(QString::fromLatin1(titles[part]), times4[part]);
    sample.notes.append(table.text());
    sample.notes.append(QStringLiteral("Longest gap between two beats of a timer of 5 ms: %1 ms. Longest event: %2 ms by the clock on the wall, %3 ms by the thread's own "
                                       "clock (event type %4).")
                            .arg(number(longestGap), number(application.longestWall()), number(application.longestOwn()))
                            .arg(application.longestType()));
    return sample;
}

} // namespace obra::bench
