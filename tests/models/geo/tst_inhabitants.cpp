// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap.h"
#include "geo/boundarylayer.h"
#include "geo/inhabitants.h"

#include <QFile>
#include <QTest>

#include <numeric>

using namespace obra;

class InhabitantsTest : public QObject
{
    Q_OBJECT

private slots:
    void bundledCoversPanama()
    {
        QFile file(QStringLiteral(OBRA_SOURCE_DIR "/resources/population/panama-2023.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto population = Inhabitants::fromCsv(file.readAll());
        QVERIFY(population);
        QCOMPARE(population->year(), 2023);
        QVERIFY(population->source().contains(QStringLiteral("INEC")));
        const auto map = Basemap::load(QStringLiteral(OBRA_SOURCE_DIR "/resources/basemap/basemap.bin"));
        QVERIFY(map);
        const auto layer = BoundaryLayer::firstLevel(*map, QStringLiteral("PA"));
        QVERIFY(layer);
        const std::vector<qint64> people = population->of(*layer);
        for (std::size_t unit = 0; unit < people.size(); ++unit)
            QVERIFY2(people[unit] > 0, qPrintable(layer->units()[unit].name));
        QCOMPARE(std::accumulate(people.begin(), people.end(), qint64(0)), qint64(4064780)); // of the census
        QCOMPARE(people[std::size_t(layer->find(QStringLiteral("Guna Yala")))], qint64(32016));
    }

    void ownFiles_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("error"); // a part of it; empty: good
        const auto row = [](const char *name, const char *csv, const char *error) { QTest::newRow(name) << QByteArray(csv) << QString::fromUtf8(error); };
        row("english", "unit,population,year,source\nColón,5,2010,X\n", "");
        row("spanish", "\xEF\xBB\xBFProvincia;Población;Año;Fuente\nColón;5;2010;X\n", "");
        row("empty", "", "no rows");
        row("no source", "unit,population,year\nA,5,2010\n", "source");
        row("separators", "unit,population,year,source\nA,\"1,500\",2010,X\n", "line 2");
        row("negative", "unit,population,year,source\nA,-5,2010,X\n", "-5");
        row("no year", "unit,population,year,source\nA,5,,X\n", "no year");
        row("twice", "unit,population,year,source\nA,5,2010,X\nProvincia de A,6,2010,X\n", "line 3");
        row("two years", "unit,population,year,source\nA,5,2010,X\nB,6,2011,X\n", "same");
    }

    void ownFiles()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, error);
        QString message;
        const auto population = Inhabitants::fromCsv(csv, &message);
        QCOMPARE(population != nullptr, error.isEmpty());
        QVERIFY2(message.contains(error), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(InhabitantsTest)
#include "tst_inhabitants.moc"
