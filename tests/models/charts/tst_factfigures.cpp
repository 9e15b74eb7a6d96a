// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts.h"
#include "charts/figuretable.h"
#include "explore/engine.h"
#include "support/randomtable.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace obra;

namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-4 * std::max({ 1.0, std::abs(a), std::abs(b) }); }

/// Type 7 of Hyndman and Fan by sorting.
double sortedQuantile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const double place = double(values.size() - 1) * p;
    const auto below = std::size_t(place);
    return below + 1 < values.size() ? values[below] + (values[below + 1] - values[below]) * (place - double(below)) : values[below];
}

ScaledAmount in(const ColumnTable &table, const MoneyColumn &money, quint32 row, const std::string &currency)
{
    for (quint32 cell = money.offsets[row]; cell < money.offsets[row + 1]; ++cell) {
        if (table.facet(Field::Currency).dictionary.values[money.currency[cell]] == currency)
            return money.amount[cell];
    }
    return 0;
}

} // namespace

/// Competition, time between phases, scatter plot, first digits and works against brute force over random slices.
class TestFactFigures : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_table = randomTable(51, { .rows = 1500, .suppliers = 12, .buyers = 9 });
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
        m_random.seed(51);
    }

    void competition()
    {
        for (int i = 0; i < 40; ++i) {
            ChartRequest request;
            request.kind = ChartKind::Competition;
            const auto figure = figureOf(request, yearsFilter(i));
            std::map<int, qint64> rows;
            std::vector<double> all;
            for (const quint32 row : m_slice->rows()) {
                if (m_table->tenderers[row] < 0)
                    continue;
                ++rows[m_table->tenderers[row]];
                all.push_back(m_table->tenderers[row]);
            }
            if (all.empty())
                continue;
            QCOMPARE(figure->competition->known, qint64(all.size()));
            QCOMPARE(figure->competition->single, rows[1]);
            QCOMPARE(figure->competition->median, sortedQuantile(all, 0.5));
            QCOMPARE(figure->withoutData, m_slice->count() - qint64(all.size()));
            for (const ChartElement &element : figure->elements) {
                if (element.conditions.first().numberTo)
                    QCOMPARE(element.rows, rows[int(*element.conditions.first().numberFrom)]);
            }
        }
    }

    void sharesOfSingleBids()
    {
        ChartRequest request;
        request.kind = ChartKind::Competition;
        request.form = ChartForm::Second;
        request.field = Field::Buyer;
        request.room = 100;
        const auto figure = figureOf(request, {});
        QVERIFY(figure->elements.size() > 5);
        for (const ChartElement &element : figure->elements) {
            const QString buyer = element.conditions.first().values.first();
            qint64 known = 0, single = 0;
            for (quint32 row = 0; row < m_table->rows; ++row) {
                const quint32 code = m_table->facet(Field::Buyer).row(row).first();
                if (QString::fromStdString(m_table->facet(Field::Buyer).dictionary.values[code]) != buyer || m_table->tenderers[row] < 0)
                    continue;
                ++known;
                single += m_table->tenderers[row] == 1;
            }
            QCOMPARE(element.of, known);
            QCOMPARE(element.rows, single);
            if (known > 0)
                QVERIFY(near(element.share, double(single) / double(known)));
        }
    }

    /// The sum of the squared percentages that each supplier has of what a buyer buys.
    void concentrationByBuyer()
    {
        ChartRequest request;
        request.kind = ChartKind::Concentration;
        request.form = ChartForm::Third;
        request.room = 100;
        const auto figure = figureOf(request, {});
        QVERIFY(figure->elements.size() > 5);
        const FacetColumn &suppliers = m_table->facet(Field::Supplier);
        for (const ChartElement &element : figure->elements) {
            std::map<quint32, double> rows;
            double all = 0;
            for (quint32 row = 0; row < m_table->rows; ++row) {
                const quint32 buyer = m_table->facet(Field::Buyer).row(row).first();
                if (QString::fromStdString(m_table->facet(Field::Buyer).dictionary.values[buyer]) != element.conditions.first().values.first())
                    continue;
                for (const quint32 supplier : suppliers.row(row)) {
                    if (supplier == 0)
                        continue;
                    ++rows[supplier];
                    ++all;
                }
            }
            double index = 0;
            for (const auto &[supplier, count] : rows)
                index += (100 * count / all) * (100 * count / all);
            QVERIFY(near(element.value, index));
        }
        // Of buyers that name no supplier nobody can say how concentrated they are; 0 would mean that nobody has much.
        QVERIFY(figureOf(request, Filter().withValues(Field::Supplier, { QStringLiteral("") }))->isEmpty());
    }

    void daysBetweenPhases()
    {
        for (int i = 0; i < 40; ++i) {
            ChartRequest request;
            request.kind = ChartKind::Phases;
            request.range = i % 2 ? RangeField::AwardDays : RangeField::TenderDays;
            const auto figure = figureOf(request, yearsFilter(i));
            const DayArray &from = m_table->days(i % 2 ? RangeField::TenderEnd : RangeField::TenderStart);
            const DayArray &to = m_table->days(i % 2 ? RangeField::Award : RangeField::TenderEnd);
            std::vector<double> days;
            for (const quint32 row : m_slice->rows()) {
                if (from[row] != noDay && to[row] != noDay)
                    days.push_back(to[row] - from[row]);
            }
            if (days.empty())
                continue;
            QCOMPARE(figure->numbers->n, qint64(days.size()));
            QVERIFY(near(figure->numbers->median, sortedQuantile(days, 0.5)));
            QVERIFY(near(figure->numbers->lowQuartile, sortedQuantile(days, 0.25)));
            QCOMPARE(figure->backwards, qint64(std::count_if(days.begin(), days.end(), [](double day) { return day < 0; })));
            qint64 rows = 0;
            for (const ChartElement &element : figure->elements)
                rows += element.rows;
            QCOMPARE(rows, qint64(days.size()));
            // The bar that the median's mark lies in holds the middle row.
            const auto &bars = std::get<BarsShape>(figure->shape);
            const int bar = std::clamp(int(std::floor(bars.marks[1] + 0.5)), 0, int(figure->elements.size()) - 1);
            qint64 before = 0;
            for (int k = 0; k < bar; ++k)
                before += figure->elements[k].rows;
            QVERIFY(before <= (qint64(days.size()) + 1) / 2);
            QVERIFY(before + figure->elements[bar].rows >= qint64(days.size()) / 2);
        }
    }

    void phasesOfProjects()
    {
        m_table = randomTable(52, { .rows = 400, .unit = Unit::Projects });
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
        ChartRequest request;
        request.kind = ChartKind::Phases;
        request.form = ChartForm::Second;
        const auto figure = figureOf(request, {});
        const auto &boxes = std::get<BoxesShape>(figure->shape);
        QCOMPARE(boxes.groups, QStringList({ rangeFieldTitle(RangeField::PlannedDays, Unit::Projects), rangeFieldTitle(RangeField::RealDays, Unit::Projects) }));
        std::vector<double> real;
        for (quint32 row = 0; row < m_table->rows; ++row) {
            const Day from = m_table->days(RangeField::Start)[row], to = m_table->days(RangeField::Completion)[row];
            if (from != noDay && to != noDay)
                real.push_back(to - from);
        }
        QCOMPARE(boxes.boxes[1].n, qint64(real.size()));
        QVERIFY(near(boxes.boxes[1].highQuartile, sortedQuantile(real, 0.75)));
    }

    void scatter()
    {
        for (int i = 0; i < 40; ++i) {
            ChartRequest request;
            request.kind = ChartKind::Scatter;
            request.range = RangeField::Estimate;
            request.against = i % 3 == 0 ? RangeField::Paid : i % 3 == 1 ? RangeField::Awarded : RangeField::Contracted;
            request.currency = QStringLiteral("PAB");
            const auto figure = figureOf(request, yearsFilter(i));
            const auto &shape = std::get<ScatterShape>(figure->shape);
            std::vector<double> ratios;
            qint64 rows = 0, above = 0;
            std::size_t at = 0;
            for (const quint32 row : m_slice->rows()) {
                bool counted = false;
                for (quint32 cell = m_table->amounts.offsets[row]; cell < m_table->amounts.offsets[row + 1]; ++cell)
                    counted |= m_table->facet(Field::Currency).dictionary.values[m_table->amounts.currency[cell]] == "PAB" && recountsIn(*m_table, row, cell);
                const ScaledAmount x = in(*m_table, m_table->money(request.range), row, "PAB"), y = in(*m_table, m_table->money(request.against), row, "PAB");
                if (!counted || x <= 0 || y <= 0)
                    continue;
                QVERIFY(at < shape.points.size());
                QCOMPARE(shape.points[at].row, row);
                QCOMPARE(shape.records[at], m_table->id[row]);
                // As near as a picture needs it.
                QVERIFY(std::abs(double(shape.points[at].x) - std::log10(double(x) / double(amountScale))) < 3e-4);
                QVERIFY(std::abs(double(shape.points[at].y) - std::log10(double(y) / double(amountScale))) < 3e-4);
                ++at;
                ++rows;
                above += double(y) > double(x) * 1.01;
                ratios.push_back(double(y) / double(x));
            }
            QCOMPARE(qint64(shape.points.size()), rows);
            QCOMPARE(figure->withoutData, figure->counted - rows);
            qint64 shown = 0;
            for (const ChartElement &element : figure->elements)
                shown += element.rows;
            QCOMPARE(shown, rows);
            if (ratios.empty())
                continue;
            QVERIFY(std::abs(figure->ratio->above - above) <= 1); // a ratio of just 1.01 may fall either way
            QVERIFY(near(figure->ratio->median, sortedQuantile(ratios, 0.5)));
            QVERIFY(near(figure->ratio->highQuartile, sortedQuantile(ratios, 0.75)));
        }
    }

    /// Fibonacci numbers follow the law (Brown and Duncan 1970; Knuth, The Art of Computer Programming 2, 4.2.4); of the first 30, nine begin with 1.
    void firstDigitsOfFibonacciNumbers()
    {
        const auto table = std::make_shared<ColumnTable>();
        table->rows = 30;
        table->amounts.offsets.push_back(0);
        FacetColumn &currency = table->facets[std::size_t(Field::Currency)];
        currency.dictionary = makeDictionary({ "PAB" });
        std::vector<quint32> codes, offsets { 0 };
        qint64 a = 1, b = 1;
        for (quint32 row = 0; row < 30; ++row) {
            table->id.push_back(row + 1);
            table->amounts.currency.push_back(1);
            for (AmountArray *array : { &table->amounts.amount, &table->amounts.contracts, &table->amounts.awards })
                array->push_back(a * amountScale);
            table->amounts.contractCount.push_back(1);
            table->amounts.awardCount.push_back(0);
            table->amounts.offsets.push_back(row + 1);
            codes.push_back(1);
            offsets.push_back(row + 1);
            const qint64 next = a + b;
            a = b;
            b = next;
        }
        currency.setRows(codes, offsets);
        m_table = table;
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
        ChartRequest request;
        request.kind = ChartKind::FirstDigit;
        const auto figure = figureOf(request, {});
        // 1 1 2 3 5 8 13 21 34 55 89 144 233 377 610 987 1597 2584 4181 6765 10946 17711 28657 46368 75025 121393 196418 317811 514229 832040
        const qint64 expected[] = { 9, 5, 4, 2, 3, 2, 1, 3, 1 };
        QCOMPARE(figure->elements.size(), 9);
        for (int digit = 1; digit <= 9; ++digit) {
            QCOMPARE(figure->elements[digit - 1].rows, expected[digit - 1]);
            QVERIFY(near(std::get<BarsShape>(figure->shape).line[digit - 1], 30 * std::log10(1 + 1.0 / digit)));
        }
        double deviation = 0;
        for (int digit = 1; digit <= 9; ++digit)
            deviation += std::abs(double(expected[digit - 1]) / 30 - std::log10(1 + 1.0 / digit)) / 9;
        QVERIFY(near(figure->digits->deviation, deviation));
        QVERIFY(near(figure->digits->magnitudes, std::log10(832040.0)));
    }

    void worksInTime()
    {
        m_table = randomTable(53, { .rows = 5000, .unit = Unit::Projects });
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
        ChartRequest request;
        request.kind = ChartKind::Gantt;
        for (const ChartForm order : { ChartForm::First, ChartForm::Second, ChartForm::Third }) {
            request.form = order;
            const auto figure = figureOf(request, {});
            const auto &shape = std::get<GanttShape>(figure->shape);
            QCOMPARE(figure->elements.size(), shape.bars.size());
            QCOMPARE(qint64(figure->elements.size()) + figure->valuesNotShown + figure->withoutData, figure->counted);
            QVERIFY(figure->elements.size() >= 2000 && figure->valuesNotShown > 0);
            for (int i = 0; i < shape.bars.size(); ++i) {
                const auto row = quint32(std::lower_bound(m_table->id.begin(), m_table->id.end(), figure->elements[i].record) - m_table->id.begin());
                QCOMPARE(shape.bars[i].plannedFrom, m_table->days(RangeField::Start)[row]);
                QCOMPARE(shape.bars[i].plannedTo, m_table->days(RangeField::End)[row]);
                if (!shape.bars[i].goesOn)
                    QCOMPARE(shape.bars[i].actualTo, m_table->days(RangeField::Completion)[row]);
                if (i == 0)
                    continue;
                const auto late = [](const GanttShape::Bar &bar) { return bar.plannedTo == noDay || bar.actualTo == noDay ? -1'000'000 : bar.actualTo - bar.plannedTo; };
                if (order == ChartForm::Second && shape.bars[i].plannedTo != noDay)
                    QVERIFY(shape.bars[i].plannedTo >= shape.bars[i - 1].plannedTo);
                else if (order == ChartForm::Third)
                    QVERIFY(late(shape.bars[i]) <= late(shape.bars[i - 1]));
            }
        }
    }

    void quantilesWithoutSorting()
    {
        std::uniform_real_distribution<float> log(-12, 12);
        for (int n = 1; n < 300; n = n * 3 / 2 + 1) {
            std::vector<float> values;
            for (int i = 0; i < n; ++i)
                values.push_back(i % 7 == 3 ? 1.0F : std::exp(log(m_random)));
            const std::vector<double> found = quantilesOf(values, { 0, 0.25, 0.5, 0.75, 1 });
            const std::vector<double> doubles(values.begin(), values.end());
            int i = 0;
            for (const double part : { 0.0, 0.25, 0.5, 0.75, 1.0 })
                QVERIFY(near(found[std::size_t(i++)], sortedQuantile(doubles, part)));
        }
        QCOMPARE(quantilesOf({}, { 0.5 }), std::vector<double> { 0 });
    }

    void pivotsBecomeCharts()
    {
        ChartRequest pivot;
        pivot.kind = ChartKind::Pivot;
        pivot.field = Field::Method;
        pivot.across = Field::Year;
        QCOMPARE(chartOfPivot(pivot, *m_table).kind, ChartKind::Time);
        QCOMPARE(chartOfPivot(pivot, *m_table).split, std::optional(Field::Method));
        // The bars add up to the cells.
        const auto table = figureOf(pivot, {}), bars = figureOf(chartOfPivot(pivot, *m_table), {});
        const auto sum = [](const ChartFigure &figure, const QString &method) {
            qint64 rows = 0;
            for (const ChartElement &element : figure.elements) {
                if ((element.series == method || element.label == method) && element.conditions.size() == 2)
                    rows += element.rows;
            }
            return rows;
        };
        const QString open = valueLabel(Field::Method, Unit::Processes, QStringLiteral("open"));
        QVERIFY(sum(*bars, open) > 0);
        pivot.measure = ChartMeasure::Median;
        QCOMPARE(chartOfPivot(pivot, *m_table).kind, ChartKind::HeatMap);
        pivot.measure = ChartMeasure::Count;
        pivot.field = Field::Buyer;
        QCOMPARE(chartOfPivot(pivot, *m_table).kind, ChartKind::HeatMap);
    }

private:
    Filter yearsFilter(int round)
    {
        Filter filter;
        if (round % 4 == 0)
            return filter;
        Condition years;
        years.kind = Condition::Kind::Years;
        years.yearFrom = 2010 + int(m_random() % 12);
        years.yearTo = years.yearFrom + int(m_random() % 4);
        filter.conditions.append(years);
        if (round % 4 == 2) {
            Condition method;
            method.field = Field::Method;
            method.values = { QStringLiteral("open"), QStringLiteral("direct") };
            filter.conditions.append(method);
        }
        return filter;
    }

    std::shared_ptr<const ChartFigure> figureOf(const ChartRequest &request, const Filter &filter)
    {
        m_slice = m_engine->run(filter);
        ChartSource source;
        source.slice = m_slice;
        source.sliceOf = [this](const Filter &other) { return m_engine->run(other); };
        source.today = toDay(QDate(2018, 1, 1));
        return makeFigure(request, source);
    }

    std::shared_ptr<const ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
    std::shared_ptr<const Slice> m_slice;
    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(TestFactFigures)
#include "tst_factfigures.moc"
