// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/facetarrangement.h"

#include <QTest>

#include <random>

using namespace obra;

class TestFacetArrangement : public QObject
{
    Q_OBJECT
private slots:
    void startsAsTheFieldsStand()
    {
        const FacetArrangement arrangement;
        QVector<FacetId> expected(allFields.begin(), allFields.end());
        expected.insert(1, FacetId(RangeField::Amount));
        QCOMPARE(arrangement.order().mid(0, fieldCount + 1), expected);
        for (const Field field : allFields)
            QVERIFY(arrangement.isShown(field) && !arrangement.isPinned(field));
        QVERIFY(arrangement.isShown(RangeField::Amount) && arrangement.isShown(RangeField::Date) && !arrangement.isShown(RangeField::Paid));
    }

    void pinnedOnesStandOnTop()
    {
        const FacetArrangement pinned = FacetArrangement().pinned(Field::Method, true).pinned(Field::Source, true);
        QCOMPARE(pinned.order()[0], FacetId(Field::Method));
        QCOMPARE(pinned.order()[1], FacetId(Field::Source));
        QCOMPARE(pinned.order()[2], FacetId(Field::Year));
        QVERIFY(pinned.moved(Field::Year, -1) == pinned); // not above what is pinned
        QVERIFY(pinned.moved(Field::Source, 1) == pinned); // nor below what is not
        QCOMPARE(pinned.moved(Field::Source, -1).order()[0], FacetId(Field::Source));
        QCOMPARE(pinned.pinned(Field::Method, false).order()[0], FacetId(Field::Source));
    }

    void movesByOne()
    {
        const FacetArrangement arrangement;
        QCOMPARE(arrangement.moved(RangeField::Amount, -1).order()[0], FacetId(RangeField::Amount));
        QVERIFY(arrangement.moved(Field::Year, -1) == arrangement);
        QVERIFY(arrangement.moved(Field::Buyer, -1).moved(Field::Buyer, 1) == arrangement);
    }

    /// Whatever is done: each facet is there once, pinned ones first, and what is saved can be read.
    void alwaysWhole()
    {
        std::mt19937 random(9);
        FacetArrangement arrangement;
        for (int i = 0; i < 400; ++i) {
            const FacetId field = FacetId::fromNumber(int(random() % facetCount));
            switch (random() % 4) {
            case 0: arrangement = arrangement.shown(field, random() % 2); break;
            case 1: arrangement = arrangement.pinned(field, random() % 2); break;
            case 2: arrangement = arrangement.moved(field, random() % 2 ? 1 : -1); break;
            default: arrangement = arrangement.ordered({ field, Field::Currency, field }); break;
            }
            QCOMPARE(QSet<FacetId>(arrangement.order().begin(), arrangement.order().end()).size(), facetCount);
            QCOMPARE(arrangement.order().size(), facetCount);
            bool below = false;
            for (const FacetId each : arrangement.order()) {
                below = below || !arrangement.isPinned(each);
                QVERIFY(!below || !arrangement.isPinned(each));
            }
            QVERIFY(FacetArrangement::fromNames(arrangement.toNames()) == arrangement);
        }
    }

    void strangeNames()
    {
        const FacetArrangement read = FacetArrangement::fromNames({ QStringLiteral("nonsense"), QStringLiteral("!*buyer"), QString(), QStringLiteral("!") });
        QCOMPARE(read.order().size(), facetCount);
        QVERIFY(read.isPinned(Field::Buyer) && !read.isShown(Field::Buyer));
    }
};

QTEST_GUILESS_MAIN(TestFacetArrangement)
#include "tst_facetarrangement.moc"
