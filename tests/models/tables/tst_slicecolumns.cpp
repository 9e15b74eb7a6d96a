// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/slicecolumns.h"

#include <QSet>
#include <QTest>

using namespace obra;

class TestSliceColumns : public QObject
{
    Q_OBJECT
private slots:
    void namesLeadBack()
    {
        QSet<QString> names;
        for (int column = 0; column < TableColumns::ColumnCount; ++column) {
            const QString name = columnName(TableColumn(column));
            QVERIFY(!name.isEmpty());
            QVERIFY(!names.contains(name));
            names.insert(name);
            QCOMPARE(columnFromName(name), std::optional(TableColumn(column)));
        }
        QCOMPARE(columnName(TableColumns::Title), QStringLiteral("title")); // the first of the list and one in its middle: they stand where they belong
        QCOMPARE(columnName(TableColumns::Payments), QStringLiteral("payments"));
        QVERIFY(!columnFromName(QStringLiteral("no such column")));
    }

    void everyColumnHasAPlace()
    {
        for (const Unit unit : storedUnits) {
            QSet<QString> titles;
            QSet<int> filled;
            for (int i = 0; i < TableColumns::ColumnCount; ++i) {
                const auto column = TableColumn(i);
                QVERIFY(std::any_of(std::begin(storedUnits), std::end(storedUnits), [column](Unit each) { return sectionOf(column, each).has_value(); }));
                const std::optional<ColumnSection> section = sectionOf(column, unit);
                if (!section)
                    continue;
                QVERIFY(sectionsOf(unit).contains(*section));
                filled.insert(int(*section));
                QVERIFY(!titles.contains(columnTitle(column, unit)));
                titles.insert(columnTitle(column, unit));
                QVERIFY(!columnExplanation(column, unit).isEmpty());
            }
            QCOMPARE(filled.size(), sectionsOf(unit).size()); // no section without columns
            for (const ColumnSection section : sectionsOf(unit))
                QVERIFY(!sectionTitle(section).isEmpty());
        }
        QVERIFY(sectionOf(TableColumns::TenderValue, Unit::Processes) == ColumnSection::Tender);
        QVERIFY(!sectionOf(TableColumns::TenderValue, Unit::Projects));
    }
};

QTEST_GUILESS_MAIN(TestSliceColumns)
#include "tst_slicecolumns.moc"
