// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/typedvalues.h"
#include "ocds/dates.h"

#include <QLocale>
#include <QTest>

using namespace obra;

class TestTypedValues : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void amounts_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("amount"); // -1: none
        const QString panama = QStringLiteral("es_PA"), spain = QStringLiteral("es_ES"), english = QStringLiteral("en_US");
        QTest::newRow("plain") << panama << QStringLiteral("1500") << qint64(1500) * amountScale;
        QTest::newRow("grouped") << panama << QStringLiteral("1,500,000.25") << qint64(1500000) * amountScale + 2500;
        QTest::newRow("spain") << spain << QStringLiteral("1.500.000,25") << qint64(1500000) * amountScale + 2500;
        QTest::newRow("english") << english << QStringLiteral(" 1,500 ") << qint64(1500) * amountScale;
        QTest::newRow("spaces") << english << QStringLiteral("1 500") << qint64(1500) * amountScale;
        QTest::newRow("no-break space") << english << QStringLiteral("1\u00a0500") << qint64(1500) * amountScale;
        QTest::newRow("point for a comma") << spain << QStringLiteral("100000.50") << qint64(-1); // not ten millions
        QTest::newRow("comma for a point") << panama << QStringLiteral("1,5") << qint64(-1);
        QTest::newRow("words") << english << QStringLiteral("much") << qint64(-1);
        QTest::newRow("nothing") << english << QString() << qint64(-1);
        QTest::newRow("too fine") << english << QStringLiteral("0.00001") << qint64(-1);
    }

    void amounts()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(qint64, amount);
        QLocale::setDefault(QLocale(locale));
        const std::optional<ScaledAmount> read = typedAmount(text);
        QCOMPARE(read.has_value(), amount >= 0);
        if (amount < 0)
            return;
        QCOMPARE(qint64(*read), amount);
        QCOMPARE(typedAmount(typedText(*read)), read);
    }

    void days_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QString panama = QStringLiteral("es_PA"), english = QStringLiteral("en_US");
        QTest::newRow("iso") << english << QStringLiteral("2020-02-03") << QDate(2020, 2, 3) << QDate(2020, 2, 3);
        QTest::newRow("day first") << panama << QStringLiteral("3/2/2020") << QDate(2020, 2, 3) << QDate(2020, 2, 3);
        QTest::newRow("month first") << english << QStringLiteral("3/2/2020") << QDate(2020, 3, 2) << QDate(2020, 3, 2);
        QTest::newRow("year") << panama << QStringLiteral("2020") << QDate(2020, 1, 1) << QDate(2020, 12, 31);
        QTest::newRow("month") << panama << QStringLiteral("02/2020") << QDate(2020, 2, 1) << QDate(2020, 2, 29);
        QTest::newRow("iso month") << panama << QStringLiteral("2021-12") << QDate(2021, 12, 1) << QDate(2021, 12, 31);
        QTest::newRow("no such day") << panama << QStringLiteral("31/02/2020") << QDate() << QDate();
        QTest::newRow("words") << panama << QStringLiteral("ayer") << QDate() << QDate();
        QTest::newRow("no such month") << panama << QStringLiteral("13/2020") << QDate() << QDate();
    }

    void days()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(typedDay(text, PeriodEnd::First), first);
        QCOMPARE(typedDay(text, PeriodEnd::Last), last);
        QCOMPARE(typedDay(dayText(QDate(2023, 12, 31)), PeriodEnd::First), QDate(2023, 12, 31)); // what is shown can be typed
    }
};

QTEST_GUILESS_MAIN(TestTypedValues)
#include "tst_typedvalues.moc"
