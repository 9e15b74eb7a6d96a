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
        QCOMPARE(arrangement.order(), QVector<Field>(allFields.begin(), allFields.end()));
        for (const Field field : allFields)
            QVERIFY(arrangement.isShown(field) && !arrangement.isPinned(field));
    }

    void pinnedOnesStandOnTop()
    {
        const FacetArrangement pinned = FacetArrangement().pinned(Field::Method, true).pinned(Field::Source, true);
        QCOMPARE(pinned.order()[0], Field::Method);
        QCOMPARE(pinned.order()[1], Field::Source);
        QCOMPARE(pinned.order()[2], Field::Year);
        QVERIFY(pinned.moved(Field::Year, -1) == pinned); // not above what is pinned
        QVERIFY(pinned.moved(Field::Source, 1) == pinned); // nor below what is not
        QCOMPARE(pinned.moved(Field::Source, -1).order()[0], Field::Source);
        QCOMPARE(pinned.pinned(Field::Method, false).order()[0], Field::Source);
    }

    void movesByOne()
    {
        const FacetArrangement arrangement;
        QCOMPARE(arrangement.moved(Field::Buyer, -1).order()[0], Field::Buyer);
        QVERIFY(arrangement.moved(Field::Year, -1) == arrangement);
        QVERIFY(arrangement.moved(Field::Buyer, -1).moved(Field::Buyer, 1) == arrangement);
    }

    /// Whatever is done: each facet is there once, pinned ones first, and what is saved can be read.
    void alwaysWhole()
    {
        std::mt19937 random(9);
        FacetArrangement arrangement;
        for (int i = 0; i < 400; ++i) {
            const Field field = allFields[random() % allFields.size()];
            switch (random() % 4) {
            case 0: arrangement = arrangement.shown(field, random() % 2); break;
            case 1: arrangement = arrangement.pinned(field, random() % 2); break;
            case 2: arrangement = arrangement.moved(field, random() % 2 ? 1 : -1); break;
            default: arrangement = arrangement.ordered({ field, Field::Currency, field }); break;
            }
            QCOMPARE(QSet<Field>(arrangement.order().begin(), arrangement.order().end()).size(), fieldCount);
            QCOMPARE(arrangement.order().size(), fieldCount);
            bool below = false;
            for (const Field each : arrangement.order()) {
                below = below || !arrangement.isPinned(each);
                QVERIFY(!below || !arrangement.isPinned(each));
            }
            QVERIFY(FacetArrangement::fromNames(arrangement.toNames()) == arrangement);
        }
    }

    void strangeNames()
    {
        const FacetArrangement read = FacetArrangement::fromNames({ QStringLiteral("nonsense"), QStringLiteral("!*buyer"), QString(), QStringLiteral("!") });
        QCOMPARE(read.order().size(), fieldCount);
        QVERIFY(read.isPinned(Field::Buyer) && !read.isShown(Field::Buyer));
    }
};

QTEST_GUILESS_MAIN(TestFacetArrangement)
#include "tst_facetarrangement.moc"
