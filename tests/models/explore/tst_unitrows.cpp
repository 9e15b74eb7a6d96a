// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/unitrows.h"
#include "support/randomtable.h"

#include <QTest>

#include <cmath>

using namespace obra;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

BoundaryUnit unit(const char *name, double west, double south, double east, double north)
{
    BoundaryUnit made;
    made.key = made.name = text(name);
    const std::vector<GeoPoint> ring { { west, south }, { east, south }, { east, north }, { west, north } };
    made.outline = Outline(std::span<const GeoPoint>(ring));
    return made;
}

std::shared_ptr<const BoundaryLayer> quarters()
{
    std::vector<BoundaryUnit> units { unit("North-West", -180, 0, 0, 85), unit("North-East", 0, 0, 180, 85), unit("South", -180, -85, 180, -10) };
    units[2].aliases = { text("Sur") };
    return std::make_shared<BoundaryLayer>(text("quarters"), text("a test"), units);
}

} // namespace

class TestUnitRows : public QObject
{
    Q_OBJECT

private slots:
    void worked()
    {
        auto table = std::make_shared<ColumnTable>();
        table->rows = 6;
        table->id = { 1, 2, 3, 4, 5, 6 };
        FacetColumn &province = table->facets[std::size_t(Field::Province)];
        province.multi = true;
        province.dictionary.values = { "", "elsewhere", "sur" };
        province.dictionary.folded = province.dictionary.values;
        // Two places in two units; one in a unit although another is named; by name only; a name that is no unit; nothing; a point in no unit.
        table->points.offsets = { 0, 3, 4, 4, 4, 4, 5 };
        table->points.longitude = { -50, 50, 51, 10, 0.5 };
        table->points.latitude = { 20, 20, 21, 30, -5 };
        table->points.quality.assign(5, quint8(PlaceQuality::Point));
        province.setRows({ 2, 2, 1 }, { 0, 0, 1, 2, 3, 3, 3 });
        FacetColumn &currency = table->facets[std::size_t(Field::Currency)];
        currency.multi = true;
        currency.dictionary.values = { "", "EUR", "PAB" };
        currency.dictionary.folded = { "", "eur", "pab" };
        currency.setRows({ 1, 2, 2, 2 }, { 0, 2, 3, 4, 4, 4, 4 });
        AmountColumn &amounts = table->amounts;
        amounts.offsets = { 0, 2, 3, 4, 4, 4, 4 };
        amounts.currency = { 1, 2, 2, 2 };
        amounts.amount = { 7 * amountScale, 10 * amountScale, 20 * amountScale, 5 * amountScale };
        amounts.contracts = amounts.awards = amounts.amount;
        amounts.contractCount.assign(4, 1);
        amounts.awardCount.assign(4, 0);

        const auto layer = quarters();
        const auto rows = UnitRows::find(table, layer);
        Engine engine(table, {});
        const auto slice = engine.run(Filter());
        const UnitSummary summary = summarizeUnits(*slice, rows, text("PAB"));
        QCOMPARE(summary.inUnits, 3);
        QCOMPARE(summary.byName, 1);
        QCOMPARE(summary.noPolygon, 2);
        QCOMPARE(summary.noPlace, 1);
        QCOMPARE(summary.figures[0].works, 1);
        QCOMPARE(summary.figures[1].works, 2);
        QCOMPARE(summary.figures[2].works, 1);
        QCOMPARE(summary.figures[2].byName, 1);
        QCOMPARE(summary.figures[1].value(UnitMeasure::Sum), 30.0); // the seven euros are not among them
        QCOMPARE(summary.figures[1].value(UnitMeasure::Median), 15.0);
        QCOMPARE(UnitFigure().value(UnitMeasure::Works), 0.0);
        QVERIFY(std::isnan(UnitFigure().value(UnitMeasure::Sum)));
    }

    // A figure on the map and the rows behind it agree, whatever else is filtered.
    void figuresAreTheRowsBehindThem()
    {
        const auto layer = quarters();
        BoundaryLayer::add(layer);
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const auto table = randomTable(seed, { .rows = 400 });
            Engine engine(table, {});
            const auto rows = UnitRows::find(table, layer);
            std::mt19937 random(seed);
            Filter filter = randomFilter(random, *table, 2);
            const auto slice = engine.run(filter);
            const UnitSummary summary = summarizeUnits(*slice, rows, QString());
            QCOMPARE(summary.inUnits + summary.noPolygon + summary.noPlace, slice->count());
            for (std::size_t number = 0; number < layer->units().size(); ++number) {
                Condition within;
                within.kind = Condition::Kind::Within;
                within.values = QStringList { layer->name(), layer->units()[number].key };
                Filter both = filter;
                both.conditions.append(within);
                QCOMPARE(engine.run(both)->count(), summary.figures[number].works);
                both.conditions.last().negated = true;
                QCOMPARE(engine.run(both)->count(), slice->count() - summary.figures[number].works);
            }
        }
        BoundaryLayer::remove(layer->name());
    }

    void layersThatAreNotThere()
    {
        const auto table = randomTable(3, { .rows = 50 });
        Engine engine(table, {});
        const Filter filter = parseFilter(text("within:nowhere,a"));
        const auto slice = engine.run(filter);
        QCOMPARE(slice->count(), 0);
        QCOMPARE(slice->unknownValues(), QStringList({ text("nowhere"), text("a") }));
    }
};

QTEST_GUILESS_MAIN(TestUnitRows)
#include "tst_unitrows.moc"
