// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"
#include "timedapplication.h"

#include "appearance.h"
#include "mainwindow.h"
#include "session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace obra::bench {

namespace {

constexpr int heartbeatMilliseconds = 5;
constexpr int giveUpAfterSeconds = 3600;

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
        application.setOn(true);
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
    table.add({QStringLiteral("longest event, by the clock on the wall"), number(application.longestWall())});
    table.add(
        {QStringLiteral("longest event, by the thread's own clock (event type %1)").arg(application.longestType()),
         number(application.longestOwn())});
    sample.notes.append(table.text());
    sample.notes.append(QStringLiteral("%1 events in %2 s.").arg(application.events()).arg(number(sample.seconds)));
    data.scratch(QStringLiteral("stall.sqlite"));
    return sample;
}

} // namespace obra::bench
