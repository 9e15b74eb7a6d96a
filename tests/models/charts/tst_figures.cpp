// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts.h"
#include "charts/figuretable.h"
#include "explore/engine.h"
#include "support/randomtable.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace obra;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// A text search as randomTable() means it.
Engine::TextSearch searchOf(const ColumnTable &table)
{
    return [&table](const QStringList &words, const QStringList &, std::stop_token) {
        std::vector<qint64> found;
        for (const qint64 id : table.textId) {
            if (std::all_of(words.begin(), words.end(), [id](const QString &word) { return textMatches(id, word); }))
                found.push_back(id);
        }
        std::sort(found.begin(), found.end());
        return found;
    };
}

Engine::IdSearch idsOf(const ColumnTable &table)
{
    return [&table](const QStringList &ids, std::stop_token) {
        std::vector<qint64> found;
        for (const QString &id : ids)
            found.push_back(std::find(table.id.begin(), table.id.end(), idOf(id)) == table.id.end() ? 0 : idOf(id));
        return found;
    };
}

struct World
{
    explicit World(quint32 seed, const RandomTableOptions &options)
        : table(randomTable(seed, options))
        , engine(table, searchOf(*table), idsOf(*table))
    {
    }
    std::shared_ptr<const ChartFigure> figure(const ChartRequest &request, const Filter &filter = {})
    {
        ChartSource source;
        source.slice = engine.run(filter);
        source.sliceOf = [this](const Filter &other) { return engine.run(other); };
        source.namesOf = [](const QVector<qint64> &records) {
            QVector<RecordName> names;
            for (const qint64 record : records)
                names.append({ QStringLiteral("Work %1").arg(record), ocidOf(record) });
            return names;
        };
        source.today = toDay(QDate(2020, 6, 1));
        return makeFigure(request, source);
    }
    std::shared_ptr<ColumnTable> table;
    Engine engine;
};

QString describe(const ChartFigure &figure, const ChartElement &element)
{
    return QStringLiteral("filter %1 | element %2 / %3 | behind %4")
        .arg(filterText(figure.filter), element.label, element.series, filterText(rowsBehind(figure, element)));
}

ScaledSum sumIn(const Slice &slice, const QString &currency)
{
    for (const CurrencyTotal &total : slice.totals()) {
        if (total.currency == currency)
            return total.amount;
    }
    return 0;
}

const std::vector<ChartRequest> &manyRequests()
{
    static const std::vector<ChartRequest> all = [] {
        std::vector<ChartRequest> requests;
        for (const ChartKind kind : chartKinds()) {
            for (const ChartMeasure measure : { ChartMeasure::Count, ChartMeasure::Amount, ChartMeasure::Median, ChartMeasure::Mean }) {
                for (const ChartForm form : { ChartForm::First, ChartForm::Second, ChartForm::Third }) {
                    for (int variant = 0; variant < 6; ++variant) {
                        ChartRequest request;
                        request.kind = kind;
                        request.measure = measure;
                        request.form = form;
                        request.step = TimeStep(variant % 3);
                        request.cumulative = variant == 4;
                        request.acrossMonths = variant == 5;
                        request.field = std::array { Field::Buyer, Field::Supplier, Field::Year, Field::Province, Field::Method, Field::Category }[std::size_t(variant)];
                        request.across = std::array { Field::Year, Field::Method, Field::Province, Field::Status, Field::Method, Field::Year }[std::size_t(variant)];
                        if (variant % 2)
                            request.split = Field::Method;
                        request.room = variant == 3 ? 100 : 4;
                        request.currency = variant == 2 ? text("USD") : QString();
                        request.limit = 1'000'000 * amountScale;
                        request.range = allRangeFields[std::size_t((variant * 5 + int(measure)) % rangeFieldCount)];
                        request.against = allRangeFields[std::size_t(rangeFieldCount - 1 - (variant + int(measure)) % 5)];
                        requests.push_back(request);
                    }
                }
            }
        }
        return requests;
    }();
    return all;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT
private slots:
    /// What the product promises of every figure, for every kind of chart.
    void rowsBehindAreAsManyAsShown_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("projects");
        QTest::addColumn<bool>("sparse");
        QTest::newRow("processes") << quint32(3) << false << false;
        QTest::newRow("projects") << quint32(4) << true << false;
        QTest::newRow("sparse") << quint32(6) << false << true;
        QTest::newRow("no money") << quint32(7) << false << true;
    }

    void rowsBehindAreAsManyAsShown()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, projects);
        QFETCH(bool, sparse);
        World world(seed, { .rows = 400, .suppliers = 12, .buyers = 9, .sparse = sparse, .unit = projects ? Unit::Projects : Unit::Processes });
        std::mt19937 random(seed);
        std::set<ChartKind> seen;
        for (int i = 0; i < 400; ++i) {
            const ChartRequest &request = manyRequests()[random() % manyRequests().size()];
            const Filter filter = i % 3 == 0 ? Filter() : randomFilter(random, *world.table, 3);
            const auto figure = world.figure(request, filter);
            QVERIFY(figure);
            QCOMPARE(figure->counted + figure->otherCurrencies + figure->withoutAmount, figure->base);
            int tried = 0;
            const int step = std::max(1, int(figure->elements.size()) / 12);
            for (int index = int(random() % unsigned(step)); index < figure->elements.size(); index += step) {
                const ChartElement &element = figure->elements[index];
                if (element.conditions.isEmpty() && !element.series.isEmpty() && std::holds_alternative<CellsShape>(figure->shape)
                    && !std::get<CellsShape>(figure->shape).totals)
                    continue; // two values of one field: nothing that a filter can say
                if (request.field == request.across && !request.acrossMonths && std::holds_alternative<CellsShape>(figure->shape))
                    continue;
                const auto behind = world.engine.run(rowsBehind(*figure, element));
                QVERIFY2(behind->count() == element.rows,
                         qPrintable(describe(*figure, element) + QStringLiteral(" rows %1 shown %2").arg(behind->count()).arg(element.rows)));
                if (figure->isMoney())
                    QVERIFY2(sumIn(*behind, figure->request.currency) == element.sum, qPrintable(describe(*figure, element)));
                ++tried;
            }
            if (tried > 0)
                seen.insert(request.kind);
        }
        if (!sparse)
            QCOMPARE(qsizetype(seen.size()), chartKinds().size() - (projects ? 1 : 0)); // projects do not say how many compete
    }

    /// What is clicked is what is shown as chosen, and a second click takes it back.
    void clicksAreTakenBack()
    {
        World world(11, { .rows = 400, .suppliers = 12, .buyers = 9 });
        std::mt19937 random(11);
        for (int i = 0; i < 200; ++i) {
            const ChartRequest &request = manyRequests()[random() % manyRequests().size()];
            const auto figure = world.figure(request);
            if (figure->isEmpty())
                continue;
            const int index = int(random() % unsigned(figure->elements.size()));
            const ChartElement &element = figure->elements[index];
            if (element.conditions.isEmpty())
                continue;
            const Filter chosen = withElement({}, element, ElementAct::Only);
            QVERIFY(isChosen(chosen, element.conditions));
            const Filter back = withElement(chosen, element, ElementAct::Only);
            QVERIFY(!isChosen(back, element.conditions));
            const auto after = world.figure(request, chosen);
            if (!element.others && element.rows > 0 && !request.cumulative) {
                // Siblings stay: the element is still there with the same figure, and is marked.
                const auto found = std::find_if(after->elements.begin(), after->elements.end(),
                                                [&](const ChartElement &other) { return other.conditions == element.conditions; });
                QVERIFY2(found != after->elements.end(), qPrintable(describe(*figure, element)));
                QVERIFY(found->chosen);
                if (!figure->isMoney() || after->request.currency == figure->request.currency)
                    QCOMPARE(found->rows, element.rows);
            }
            if (element.conditions.size() == 1) {
                const Filter excluded = withElement({}, element, ElementAct::Exclude);
                QVERIFY(!excluded.isEmpty());
                QCOMPARE(withElement(excluded, element, ElementAct::Exclude), Filter());
            }
        }
    }

    void rangesReachFromOneToTheOther()
    {
        World world(12, { .rows = 400 });
        ChartRequest years;
        const auto byYear = world.figure(years);
        const Filter range = withRange({}, byYear->elements[2], byYear->elements[5]);
        QCOMPARE(filterText(range), text("year:%1..%2").arg(byYear->elements[2].label, byYear->elements[5].label));
        QCOMPARE(withRange({}, byYear->elements[5], byYear->elements[2]), range);
        qint64 rows = 0;
        for (int i = 2; i <= 5; ++i)
            rows += byYear->elements[i].rows;
        QCOMPARE(world.engine.run(range)->count(), rows);

        ChartRequest amounts;
        amounts.kind = ChartKind::Distribution;
        const auto histogram = world.figure(amounts);
        rows = 0;
        for (int i = 1; i <= 4; ++i)
            rows += histogram->elements[i].rows;
        const Filter between = withRange({}, histogram->elements[1], histogram->elements[4]);
        QCOMPARE(world.engine.run(between)->count(), rows); // in this currency alone: it is chosen along
        QCOMPARE(between.values(Field::Currency), QStringList { histogram->request.currency });
        const auto after = world.figure(amounts, between);
        int chosen = 0;
        for (const ChartElement &element : after->elements)
            chosen += element.chosen;
        QCOMPARE(chosen, 4);

        // Shift on a third bar lets the range grow.
        const Filter grown = withElement(between, histogram->elements[6], ElementAct::Add);
        rows += histogram->elements[5].rows + histogram->elements[6].rows;
        QCOMPARE(world.engine.run(grown)->count(), rows);
    }

    void histogramAddsUp()
    {
        World world(13, { .rows = 3000 });
        std::mt19937 random(13);
        ChartRequest request;
        request.kind = ChartKind::Distribution;
        for (int i = 0; i < 50; ++i) {
            const Filter filter = randomFilter(random, *world.table, 2);
            const auto figure = world.figure(request, filter);
            qint64 rows = 0;
            for (const ChartElement &element : figure->elements)
                rows += element.rows;
            QCOMPARE(rows, figure->counted);
            if (!figure->numbers)
                continue;
            QCOMPARE(figure->numbers->n, figure->counted);
            // The median's mark lies in the bar that holds the middle row.
            const auto &bars = std::get<BarsShape>(figure->shape);
            const double place = bars.marks[1] + 0.5;
            qint64 before = 0;
            for (int bar = 0; bar < int(place); ++bar)
                before += figure->elements[bar].rows;
            QVERIFY(before <= (figure->counted + 1) / 2);
            QVERIFY(before + figure->elements[std::min(int(place), int(figure->elements.size()) - 1)].rows >= figure->counted / 2);
        }
    }

    void boxesAgainstBruteForce()
    {
        World world(14, { .rows = 2000, .buyers = 6 });
        ChartRequest request;
        request.kind = ChartKind::Distribution;
        request.form = ChartForm::Second;
        request.field = Field::Method;
        request.currency = text("PAB");
        const auto figure = world.figure(request);
        const auto &boxes = std::get<BoxesShape>(figure->shape);
        QCOMPARE(boxes.groups.size(), 5); // four methods, and those without
        const ColumnTable &table = *world.table;
        for (int i = 0; i < boxes.boxes.size(); ++i) {
            const auto behind = world.engine.run(rowsBehind(*figure, figure->elements[i]));
            std::vector<double> values;
            for (const quint32 row : behind->rows()) {
                for (quint32 cell = table.amounts.offsets[row]; cell < table.amounts.offsets[row + 1]; ++cell) {
                    if (table.facet(Field::Currency).dictionary.values[table.amounts.currency[cell]] == "PAB")
                        values.push_back(double(table.amounts.amount[cell]) / double(amountScale));
                }
            }
            std::sort(values.begin(), values.end());
            QCOMPARE(boxes.boxes[i].n, qint64(values.size()));
            const double place = double(values.size() - 1) * 0.25;
            const auto below = std::size_t(place);
            QVERIFY(qFuzzyCompare(boxes.boxes[i].lowQuartile, values[below] + (values[below + 1] - values[below]) * (place - double(below))));
            QCOMPARE(boxes.boxes[i].highest, values.back());
        }
    }

    void cumulativeEndsWithEverything()
    {
        World world(15, { .rows = 500 });
        for (const TimeStep step : { TimeStep::Year, TimeStep::Quarter, TimeStep::Month }) {
            ChartRequest request;
            request.step = step;
            request.cumulative = true;
            const auto figure = world.figure(request);
            QCOMPARE(figure->elements.last().rows + figure->withoutData, figure->counted);
            for (int i = 1; i < figure->elements.size(); ++i)
                QVERIFY(figure->elements[i].rows >= figure->elements[i - 1].rows);
        }
    }

    void stacksAddUp()
    {
        World world(16, { .rows = 500 });
        ChartRequest request;
        request.split = Field::Status;
        const auto stacked = world.figure(request);
        request.split.reset();
        const auto plain = world.figure(request);
        const auto stacks = std::get<BarsShape>(stacked->shape).stacks.size();
        QCOMPARE(stacked->elements.size(), plain->elements.size() * stacks);
        for (int i = 0; i < plain->elements.size(); ++i) {
            qint64 rows = 0;
            for (int stack = 0; stack < stacks; ++stack)
                rows += stacked->elements[i * int(stacks) + stack].rows;
            QCOMPARE(rows, plain->elements[i].rows);
        }
    }

    void nothing()
    {
        const auto table = std::make_shared<ColumnTable>();
        Engine engine(table, {});
        for (const ChartRequest &request : manyRequests()) {
            ChartSource source;
            source.slice = engine.run({});
            source.sliceOf = [&](const Filter &filter) { return engine.run(filter); };
            const auto figure = makeFigure(request, source);
            QVERIFY(figure);
            QVERIFY(figure->isEmpty());
            QCOMPARE(figure->base, 0);
            QCOMPARE(figureTable(*figure).rows.size(), 0);
        }
    }

    void stopped()
    {
        World world(17, { .rows = 100 });
        ChartSource source;
        source.slice = world.engine.run(parseFilter(text("year:2015")));
        source.sliceOf = [](const Filter &) { return std::shared_ptr<const Slice>(); };
        QVERIFY(!makeFigure({}, source)); // its siblings were not to be had
    }

    void tablesHaveTheSameFigures()
    {
        World world(18, { .rows = 300, .suppliers = 12, .buyers = 9 });
        for (const ChartRequest &request : manyRequests()) {
            const auto figure = world.figure(request);
            const FigureTable table = figureTable(*figure);
            QCOMPARE(table.headers.size(), table.columns.size());
            QCOMPARE(table.rows.size(), figure->elements.size());
            for (int i = 0; i < table.rows.size(); ++i) {
                QCOMPARE(table.rows[i].size(), table.headers.size());
                QCOMPARE(table.rows[i][0].toString(), figure->elements[i].label);
                const int count = int(table.columns.indexOf(FigureTable::Column::Number));
                if (request.kind != ChartKind::Gantt)
                    QCOMPARE(table.rows[i][count].toLongLong(), figure->elements[i].rows);
            }
        }
    }

    void csvIsWellFormed()
    {
        FigureTable table;
        table.headers = { text("Name"), text("Share") };
        table.columns = { FigureTable::Column::Text, FigureTable::Column::Share };
        table.rows = { { text("a, \"b\""), 0.25 }, { text("=1+1"), QVariant() } };
        QCOMPARE(csvOf(table, { text("Note") }), text("Note\r\nName,Share\r\n\"a, \"\"b\"\"\",0.25\r\n'=1+1,\r\n"));
    }

    void requestsComeBack()
    {
        for (const ChartRequest &request : manyRequests()) {
            const auto back = chartRequestFromJson(toJson(request));
            QVERIFY(back);
            ChartRequest expected = request;
            expected.room = back->room;
            if (expected.acrossMonths)
                expected.across = back->across;
            QCOMPARE(toJson(*back), toJson(expected));
            QVERIFY(*back == expected);
        }
        QVERIFY(!chartRequestFromJson({}));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
