// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/mergesmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace obra;

namespace {

OrganizationMerge::Spelling spelling(const char *name, const char *identifier, bool byIdentifier, bool byName, qint64 rows)
{
    OrganizationMerge::Spelling spelling;
    spelling.spelling = { QString::fromUtf8(name), QString::fromUtf8(identifier) };
    spelling.byIdentifier = byIdentifier;
    spelling.byName = byName;
    spelling.rows = rows;
    return spelling;
}

OrganizationMerge merge(const char *label, qint64 rows, const QVector<OrganizationMerge::Spelling> &spellings)
{
    OrganizationMerge merge;
    merge.label = QString::fromUtf8(label);
    merge.rows = rows;
    merge.spellings = spellings;
    return merge;
}

} // namespace

class MergesModelTest : public QObject
{
    Q_OBJECT
private:
    const QVector<OrganizationMerge> m_merges {
        merge("Alfa, S.A.", 1500, { spelling("ALFA SA", "", false, true, 500), spelling("Alfa, S.A.", "RUC 1-2-3", true, true, 900), spelling("Zapatería Luisa", "RUC 1-2-3", true, false, 200) }),
        merge("Beta", 7, { spelling("BETA", "", false, true, 3), spelling("Beta", "", false, true, 5) }),
    };
    const QVector<OrganizationMerge> m_keptApart { merge("Gamma", 40, { spelling("Gamma", "RUC 9", false, false, 40) }) };

    static QStringList labels(const MergesModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, MergesModel::Organization).data().toString());
        return names;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void listsAndFinds()
    {
        MergesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setMerges(m_merges, m_keptApart);
        QCOMPARE(labels(model), QStringList({ QStringLiteral("Gamma"), QStringLiteral("Alfa, S.A."), QStringLiteral("Beta") }));
        QCOMPARE(model.totalCount(), 3);
        QCOMPARE(model.index(1, MergesModel::Records).data().toString(), QStringLiteral("1,500"));
        QCOMPARE(model.index(1, MergesModel::Spellings).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(0, MergesModel::Why).data().toString(), QStringLiteral("kept apart by you"));
        QCOMPARE(model.index(1, MergesModel::Why).data().toString(), QStringLiteral("same identifier, same name"));
        QCOMPARE(model.index(2, MergesModel::Why).data().toString(), QStringLiteral("same name"));
        QCOMPARE(model.keptApartAt(0), 0);
        QCOMPARE(model.keptApartAt(1), -1);
        QCOMPARE(model.rowOf(QStringLiteral("Beta")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("Zapatería Luisa")), 1); // a spelling will do
        QCOMPARE(model.rowOf(QStringLiteral("Nadie")), -1);

        model.setFilter(MergesModel::Show::All, QStringLiteral("zapateria LUISA"));
        QCOMPARE(labels(model), QStringList(QStringLiteral("Alfa, S.A.")));
        model.setFilter(MergesModel::Show::All, QStringLiteral("ruc 9"));
        QCOMPARE(labels(model), QStringList(QStringLiteral("Gamma")));
        model.setFilter(MergesModel::Show::KeptApart, {});
        QCOMPARE(labels(model), QStringList(QStringLiteral("Gamma")));
        model.setFilter(MergesModel::Show::Merged, {});
        QCOMPARE(labels(model), QStringList({ QStringLiteral("Alfa, S.A."), QStringLiteral("Beta") }));
        QCOMPARE(model.keptApartAt(0), -1);
        QCOMPARE(model.mergeAt(1).label, QStringLiteral("Beta"));
    }

    void sorts()
    {
        MergesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMerges(m_merges, m_keptApart);
        model.sort(MergesModel::Records, Qt::DescendingOrder);
        QCOMPARE(labels(model), QStringList({ QStringLiteral("Alfa, S.A."), QStringLiteral("Gamma"), QStringLiteral("Beta") }));
        model.sort(MergesModel::Spellings, Qt::AscendingOrder);
        QCOMPARE(labels(model).first(), QStringLiteral("Gamma"));
        model.sort(MergesModel::Organization, Qt::DescendingOrder);
        QCOMPARE(labels(model), QStringList({ QStringLiteral("Gamma"), QStringLiteral("Beta"), QStringLiteral("Alfa, S.A.") }));
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(labels(model).first(), QStringLiteral("Gamma"));
    }

    void tellsSpellings()
    {
        SpellingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setMerge(m_merges.first());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, SpellingsModel::Name).data().toString(), QStringLiteral("Alfa, S.A."));
        QCOMPARE(model.index(1, SpellingsModel::Identifier).data().toString(), QStringLiteral("RUC 1-2-3"));
        QCOMPARE(model.index(1, SpellingsModel::Records).data().toString(), QStringLiteral("900"));
        QCOMPARE(model.index(2, SpellingsModel::Why).data().toString(), QStringLiteral("another has its identifier"));
        QVERIFY(model.index(0, SpellingsModel::Why).data().toString().startsWith(QLatin1String("another has its name, but")));
        for (int column = 0; column < SpellingsModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        model.setMerge({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(MergesModelTest)
#include "tst_mergesmodel.moc"
