// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/dates.h"

#include <QLocale>
#include <QTest>

using namespace obra;

/// Days are read as they were written, and nothing is made up.
class DatesTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void agreesWithQt();
    void readsAsPeopleWriteIt();
};

void DatesTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("utc") << QByteArray("2015-08-14T05:00:00.000Z") << QDate(2015, 8, 14);
    QTest::newRow("blank and fractions") << QByteArray("2022-12-08 15:45:47.8730413") << QDate(2022, 12, 8);
    QTest::newRow("zone") << QByteArray("2017-08-08T23:24:06-04:00") << QDate(2017, 8, 8); // the publisher's day, not that of UTC
    QTest::newRow("compact") << QByteArray("20221208") << QDate(2022, 12, 8);
    QTest::newRow("compact with time") << QByteArray("20180118T043951880Z") << QDate(2018, 1, 18);
    QTest::newRow("day only") << QByteArray("2020-02-29") << QDate(2020, 2, 29);
    QTest::newRow("blank before") << QByteArray(" 2020-02-28") << QDate(2020, 2, 28);
    QTest::newRow("zone without time") << QByteArray("2020-02-28Z") << QDate(2020, 2, 28);
    QTest::newRow("first") << QByteArray("1900-01-01") << QDate(1900, 1, 1);
    QTest::newRow("last") << QByteArray("2200-12-31") << QDate(2200, 12, 31);
    QTest::newRow("leap of 2000") << QByteArray("2000-02-29") << QDate(2000, 2, 29);
}

void DatesTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QDate, date);
    const Day day = parseDay({ text.data(), std::size_t(text.size()) });
    QCOMPARE(toDate(day), date);
    QCOMPARE(yearOf(day), date.year());
}

void DatesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "", " ", "0.6", "2014-10", "2014", "201410", "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-01-00",
                              "2021-04-31", "08/12/2022", "12-08-2022", "1899-12-31", "2201-01-01", "0001-01-01T00:00:00Z", "9999-12-31",
                              "2021-1-5", "2021-01-0x", "-021-01-01", "2021/01/05", "2021-01-055", "202112081", "string", "20211308",
                              "2021-0105", "null" })
        QTest::newRow(text) << QByteArray(text);
}

void DatesTest::refuses()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parseDay({ text.data(), std::size_t(text.size()) }), noDay);
}

void DatesTest::agreesWithQt()
{
    QCOMPARE(toDay(QDate(1970, 1, 1)), 0);
    QCOMPARE(toDay(QDate()), noDay);
    QVERIFY(!toDate(noDay).isValid());
    QCOMPARE(yearOf(noDay), 0);
    for (QDate date(1900, 1, 1); date <= QDate(2200, 12, 31); date = date.addDays(1)) {
        const QByteArray text = date.toString(Qt::ISODate).toLatin1();
        const Day day = parseDay({ text.data(), std::size_t(text.size()) });
        QCOMPARE(day, toDay(date));
        QCOMPARE(toDate(day), date);
    }
}

void DatesTest::readsAsPeopleWriteIt()
{
    const QLocale before;
    const QDate day(2018, 4, 7);
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Panama));
    QCOMPARE(dayText(day), QStringLiteral("07/04/2018"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(dayText(day), QStringLiteral("4/7/2018"));
    QCOMPARE(dayText(QDate()), QString());
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
