// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterdifference.h"

#include <QLocale>
#include <QTest>

using namespace obra;

class TestFilterDifference : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void saysWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *before, const char *after, const char *text) {
            QTest::newRow(qPrintable(QStringLiteral("%1 -> %2").arg(QLatin1String(before), QLatin1String(after))))
                << QString::fromLatin1(before) << QString::fromLatin1(after) << QString::fromUtf8(text);
        };
        row("", "year:2019..2023", "Added: Year: 2019\u20132023");
        row("buyer:A", "buyer:A amount>=5", "Added: Amount: from 5");
        row("buyer:A amount>=5", "buyer:A", "Removed: Amount: from 5");
        row("buyer:A", "buyer:A,B", "Changed: Buyer: A or B");
        row("year:2019", "year:2018..2020", "Changed: Year: 2018\u20132020");
        row("year:2019", "buyer:A", "Added: Buyer: A \u00b7 Removed: Year: 2019");
        row("buyer:A", "", "Removed: Buyer: A");
        row("buyer:A year:2019", "", "All conditions cleared");
        row("buyer:A year:2019", "year:2019 buyer:A", "Other order of the conditions");
        row("", "buyer:A year:2019", "Added: Buyer: A and Year: 2019");
    }

    void saysWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, text);
        QCOMPARE(filterStepText(parseFilter(before), parseFilter(after), Unit::Processes), text);
    }
};

QTEST_GUILESS_MAIN(TestFilterDifference)
#include "tst_filterdifference.moc"
