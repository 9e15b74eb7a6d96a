// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "appearance.h"
#include "mainwindow.h"
#include "session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <ctime>

namespace obra::bench {

namespace {

constexpr int heartbeatMilliseconds = 5;
constexpr int giveUpAfterSeconds = 3600;

double threadSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// An application that notes how long each event takes.
///
/// The wall clock also counts the time in which the system gave the processor to the import's threads; the thread's own time does not.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_on)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double before = threadSeconds();
        QElapsedTimer timer;
        timer.start();
        const int type = event->type();
        const bool result = QApplication::notify(receiver, event);
        const double wall = double(timer.nsecsElapsed()) / 1e6;
        const double own = (threadSeconds() - before) * 1000;
        if (own > m_longestOwn) {
            m_longestOwn = own;
            m_longestType = type;
        }
        m_longestWall = std::max(m_longestWall, wall);
        m_events += 1;
        --m_depth;
        return result;
    }

    bool m_on = false;
    int m_depth = 0, m_longestType = 0;
    qint64 m_events = 0;
    double m_longestWall = 0, m_longestOwn = 0; // milliseconds
};

} // namespace

Sample windowStall(const BenchData &data, int &argc, char **argv)
{
    // The window's settings must be nobody's.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(data.folder() + QLatin1String("/settings")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.folder() + QLatin1String("/settings")));
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("obra-bench"));
    const QString source = data.compiled();
    const QString cache = data.scratch(QStringLiteral("stall.sqlite"));

    Sample sample;
    sample.bytes = QFileInfo(source).size();
    Appearance appearance;
    appearance.setLanguage(QStringLiteral("en"));
    Session session;
    session.openCache(cache);
    MainWindow window(&session, &appearance);
    window.resize(1366, 768);
    window.show();
    window.showScreen(MainWindow::Screen::Import);

    double longestGap = 0;
    QElapsedTimer beat, whole;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    heart.setInterval(heartbeatMilliseconds);
    QObject::connect(&heart, &QTimer::timeout, &application, [&] {
        longestGap = std::max(longestGap, double(beat.nsecsElapsed()) / 1e6);
        beat.restart();
    });
    bool finished = false, good = false;
    QObject::connect(&session, &Session::importFinished, &application, [&](const ImportReport &report) {
        sample.seconds = double(whole.nsecsElapsed()) / 1e9;
        sample.processes = report.processes;
        good = report.outcome == ImportReport::Outcome::Done;
        finished = true;
    });
    // The stall that matters most may come afterwards, when the new cache is opened and shown; so wait for its first slice.
    QObject::connect(&session, &Session::sliceChanged, &application, [&] {
        if (finished)
            QTimer::singleShot(500, &application, [] { QCoreApplication::quit(); });
    });
    QTimer::singleShot(giveUpAfterSeconds * 1000, &application, [] { QCoreApplication::exit(1); });
    QTimer::singleShot(500, &application, [&] { // after the window has settled
        application.m_on = true;
        whole.start();
        beat.start();
        heart.start();
        session.startImport({source}, false);
    });
    sample.wrong = QApplication::exec() != 0 || !good || sample.processes != data.processes();
    sample.peakMB = peakMemoryMB();
    TextTable table({QStringLiteral("the window while %1 MB are imported").arg(number(double(sample.bytes) / 1e6, 0)),
                     QStringLiteral("ms")});
    table.add({QStringLiteral("longest gap between two beats of a timer of %1 ms").arg(heartbeatMilliseconds),
               number(longestGap)});
    table.add({QStringLiteral("longest event, by the clock on the wall"), number(application.m_longestWall)});
    table.add(
        {QStringLiteral("longest event, by the thread's own clock (event type %1)").arg(application.m_longestType),
         number(application.m_longestOwn)});
    sample.notes.append(table.text());
    sample.notes.append(QStringLiteral("%1 events in %2 s.").arg(application.m_events).arg(number(sample.seconds)));
    data.scratch(QStringLiteral("stall.sqlite"));
    return sample;
}

} // namespace obra::bench
