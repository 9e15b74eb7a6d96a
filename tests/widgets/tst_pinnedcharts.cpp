// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"
#include "charts/figureview.h"
#include "charts/pinnedcharts.h"
#include "session.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace obra;

namespace {

ChartRequest requestOf(ChartKind kind)
{
    ChartRequest request;
    request.kind = kind;
    request.measure = ChartMeasure::Amount;
    request.currency = QStringLiteral("PAB");
    return request;
}

} // namespace

/// The strip of pinned charts: what is pinned comes back with its options and its size.
class PinnedChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void hiddenWithoutAny()
    {
        Session session;
        PinnedCharts pins(&session);
        QVERIFY(!pins.isVisibleTo(nullptr));
        QVERIFY(pins.pin(requestOf(ChartKind::Who)));
        QVERIFY(!pins.isHidden());
        pins.unpin(0);
        QVERIFY(pins.isHidden());
    }

    void notTwiceAndNotTooMany()
    {
        Session session;
        PinnedCharts pins(&session);
        QVERIFY(pins.pin(requestOf(ChartKind::Who)));
        QVERIFY(!pins.pin(requestOf(ChartKind::Who)));
        for (const ChartKind kind : { ChartKind::Time, ChartKind::Scatter, ChartKind::Gantt })
            QVERIFY(pins.pin(requestOf(kind)));
        QCOMPARE(pins.count(), PinnedCharts::mostPins);
        QVERIFY(!pins.pin(requestOf(ChartKind::Pivot)));
    }

    void comeBackAsTheyWere()
    {
        Session session;
        PinnedCharts pins(&session);
        pins.resize(900, 300);
        ChartRequest time = requestOf(ChartKind::Time);
        time.step = TimeStep::Month;
        time.range = RangeField::Award;
        pins.pin(time);
        pins.pin(requestOf(ChartKind::Competition));
        pins.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pins));
        auto *splitter = pins.findChild<QSplitter *>();
        splitter->setSizes({ 600, 300 });
        const QList<int> sizes = splitter->sizes();
        const QByteArray state = pins.saveState();

        PinnedCharts again(&session);
        again.resize(900, 300);
        again.show();
        QVERIFY(again.restoreState(state));
        QCOMPARE(again.count(), 2);
        QCOMPARE(toJson(again.card(0)->request()), toJson(time));
        QCOMPARE(again.card(1)->request().kind, ChartKind::Competition);
        QTRY_COMPARE(again.findChild<QSplitter *>()->sizes(), sizes);
        QVERIFY(again.restoreState({})); // a view without pins
        QCOMPARE(again.count(), 0);
        QVERIFY(!again.restoreState("nonsense"));
    }

    void buttonsAreReachedByKeyboard()
    {
        Session session;
        PinnedCharts pins(&session);
        pins.pin(requestOf(ChartKind::Who));
        pins.show();
        QSignalSpy large(&pins, &PinnedCharts::chartRequested);
        for (const char *name : { "chartsLarge", "chartsPin" }) {
            auto *button = pins.card(0)->findChild<QToolButton *>(QLatin1String(name));
            QVERIFY(button && button->isVisibleTo(&pins));
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            QVERIFY(!button->accessibleName().isEmpty());
        }
        auto *button = pins.card(0)->findChild<QToolButton *>(QStringLiteral("chartsLarge"));
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(large.count(), 1);
        QCOMPARE(large.at(0).at(0).value<ChartRequest>().kind, ChartKind::Who);
        QTest::keyClick(pins.card(0)->findChild<QToolButton *>(QStringLiteral("chartsPin")), Qt::Key_Space);
        QCOMPARE(pins.count(), 0);
    }
};

QTEST_MAIN(PinnedChartsTest)
#include "tst_pinnedcharts.moc"
