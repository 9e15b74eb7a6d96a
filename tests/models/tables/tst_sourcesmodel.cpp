// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sourcesmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace obra;

class SourcesModelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isAModel()
    {
        SourcesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        SourceInfo source;
        source.file = QStringLiteral("a.json.gz");
        source.path = QStringLiteral("/data/a.json.gz");
        source.sha256 = QStringLiteral("0123456789abcdef0123456789abcdef");
        source.bytes = 2048;
        source.publisher = QStringLiteral("Compras");
        source.published = QStringLiteral("2020-01-31T10:00:00-05:00");
        source.publicationPolicy = QStringLiteral("https://compras.example/policy");
        source.read = 12345;
        source.rejected = 2;
        source.imported = QDateTime(QDate(2021, 2, 3), QTime(4, 5), QTimeZone::utc());
        model.setSources({ source, SourceInfo() });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), int(SourcesModel::ColumnCount));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        const auto text = [&model](int column, int role = Qt::DisplayRole) { return model.index(0, column).data(role).toString(); };
        QCOMPARE(text(SourcesModel::File), QStringLiteral("a.json.gz"));
        QCOMPARE(text(SourcesModel::File, Qt::ToolTipRole), QStringLiteral("/data/a.json.gz"));
        QCOMPARE(text(SourcesModel::Publisher), QStringLiteral("Compras"));
        QCOMPARE(text(SourcesModel::Published), QStringLiteral("2020-01-31"));
        QCOMPARE(text(SourcesModel::License), QString());
        QCOMPARE(text(SourcesModel::License, Qt::ToolTipRole), QStringLiteral("https://compras.example/policy"));
        QCOMPARE(text(SourcesModel::Documents), QStringLiteral("12,345"));
        QCOMPARE(text(SourcesModel::Rejected), QStringLiteral("2"));
        QVERIFY(!text(SourcesModel::Size).isEmpty());
        QVERIFY(source.sha256.startsWith(text(SourcesModel::Sha256)));
        QCOMPARE(text(SourcesModel::Sha256, Qt::ToolTipRole), source.sha256);
        QVERIFY(text(SourcesModel::Imported).contains(QLatin1String("21")));
        QCOMPARE(model.index(1, SourcesModel::Imported).data().toString(), QString()); // a source that says nothing
        for (int column = 0; column < SourcesModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.data({}).isValid());
        model.setSources({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SourcesModelTest)
#include "tst_sourcesmodel.moc"
