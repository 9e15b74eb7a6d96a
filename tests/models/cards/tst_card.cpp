// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/comparison.h"
#include "cards/competitors.h"
#include "explore/engine.h"
#include "explore/valuecodes.h"
#include "support/randomtable.h"

#include <QLocale>
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

struct World
{
    World(quint32 seed, const RandomTableOptions &options)
        : table(randomTable(seed, options))
        , engine(table, searchOf(*table), [](const QStringList &ids, std::stop_token) {
            std::vector<qint64> found;
            for (const QString &id : ids)
                found.push_back(idOf(id));
            return found;
        })
    {
    }
    std::shared_ptr<const Card> card(const CardSubject &subject, const QString &currency = {})
    {
        ChartSource source;
        source.sliceOf = [this](const Filter &filter) { return engine.run(filter); };
        return makeCard(subject, currency, source);
    }
    std::shared_ptr<ColumnTable> table;
    Engine engine;
};

/// What a figure says, counted once more over the rows that its filter finds: one row after the other.
struct Counted
{
    qint64 rows = 0, contracts = 0, tenderers = 0, known = 0, one = 0, awardCount = 0, contractCount = 0, without = 0;
    ScaledSum amount = 0, contracted = 0, awarded = 0;
    Day first = noDay, last = noDay;
    std::set<quint32> buyers, suppliers;
};

Counted countRows(const ColumnTable &table, const std::vector<quint32> &rows, const QString &currency)
{
    Counted counted;
    for (const quint32 row : rows) {
        ++counted.rows;
        counted.contracts += table.contracts.empty() ? 0 : table.contracts[row];
        if (!table.tenderers.empty() && table.tenderers[row] >= 0) {
            ++counted.known;
            counted.tenderers += table.tenderers[row];
            counted.one += table.tenderers[row] == 1;
        }
        if (!table.day.empty() && table.day[row] != noDay) {
            counted.first = counted.first == noDay ? table.day[row] : std::min(counted.first, table.day[row]);
            counted.last = counted.last == noDay ? table.day[row] : std::max(counted.last, table.day[row]);
        }
        for (const quint32 code : table.facet(Field::Buyer).row(row))
            counted.buyers.insert(code);
        for (const quint32 code : table.facet(Field::Supplier).row(row))
            counted.suppliers.insert(code);
        const AmountColumn &cells = table.amounts;
        if (cells.offsets.empty() || cells.offsets[row] == cells.offsets[row + 1]) {
            ++counted.without;
            continue;
        }
        for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
            if (QString::fromStdString(table.facet(Field::Currency).dictionary.values[cells.currency[cell]]) != currency)
                continue;
            counted.amount += cells.amount[cell];
            counted.contracted += cells.contracts[cell];
            counted.awarded += cells.awards[cell];
            counted.contractCount += cells.contractCount[cell];
            counted.awardCount += cells.awardCount[cell];
        }
    }
    counted.buyers.erase(0);
    counted.suppliers.erase(0);
    return counted;
}

QString describe(const Card &card, const QString &what, const std::optional<Filter> &filter)
{
    return QStringLiteral("card %1 | %2 | behind %3").arg(filterText(card.filter), what, filter ? filterText(*filter) : QStringLiteral("-"));
}

QVector<CardSubject> subjectsOf(const ColumnTable &table, std::mt19937 &random, int count)
{
    QVector<CardSubject> subjects;
    const std::array fields { Field::Supplier, Field::Buyer, Field::ProcuringEntity, Field::Province, Field::Year };
    for (int i = 0; i < count; ++i) {
        if (i % 2 == 0) {
            subjects.append(cardOf(table.unit, i % 6 == 0 ? Filter() : randomFilter(random, table, 3)));
            continue;
        }
        const Field field = fields[random() % fields.size()];
        const std::vector<std::string> &values = table.facet(field).dictionary.values;
        if (!values.empty())
            subjects.append(cardOf(table.unit, field, QString::fromStdString(values[random() % values.size()])));
    }
    return subjects;
}

} // namespace

/// What is promised of every figure: it is of the rows that it opens.
class CardTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyFigureIsOfTheRowsItOpens_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("projects");
        QTest::addColumn<bool>("sparse");
        QTest::newRow("processes") << quint32(3) << false << false;
        QTest::newRow("projects") << quint32(4) << true << false;
        QTest::newRow("sparse") << quint32(6) << false << true;
        QTest::newRow("sparse projects") << quint32(9) << true << true;
    }

    void everyFigureIsOfTheRowsItOpens()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, projects);
        QFETCH(bool, sparse);
        World world(seed, { .rows = 500, .suppliers = 14, .buyers = 11, .sparse = sparse, .unit = projects ? Unit::Projects : Unit::Processes });
        const ColumnTable &table = *world.table;
        std::mt19937 random(seed);
        int figures = 0, opened = 0;
        for (const CardSubject &subject : subjectsOf(table, random, 120)) {
            const auto card = world.card(subject, random() % 3 == 0 ? text("USD") : QString());
            QVERIFY(card);
            QCOMPARE(card->rows, world.engine.run(rowsOf(subject))->count());
            for (const CardFigure &figure : card->figures) {
                ++figures;
                if (!figure.filter)
                    continue;
                ++opened;
                const auto behind = world.engine.run(*figure.filter);
                const QString what = describe(*card, figure.id, figure.filter);
                QVERIFY2(behind->count() == figure.rows, qPrintable(what + QStringLiteral(": %1 said %2").arg(behind->count()).arg(figure.rows)));
                const Counted counted = countRows(table, behind->rows(), figure.currency);
                const auto is = [&](const char *id) { return figure.id == QLatin1String(id) || figure.id.startsWith(QLatin1String(id) + QLatin1Char(':')); };
                bool good = true;
                if (figure.kind == CardFigure::Kind::Money)
                    good = figure.sum == (is("amount") ? counted.amount : is("contracts") ? counted.contracted : counted.awarded)
                        && figure.count == (is("amount") ? counted.rows : is("contracts") ? counted.contractCount : counted.awardCount);
                else if (is("contracts"))
                    good = figure.count == counted.contracts;
                else if (is("tenderersMean"))
                    good = !figure.isKnown || qFuzzyCompare(figure.part, double(counted.tenderers) / double(counted.known));
                else if (is("oneTenderer"))
                    good = figure.count == counted.one && counted.one == counted.rows;
                else if (is("buyers"))
                    good = figure.count == qint64(counted.buyers.size());
                else if (is("suppliers"))
                    good = figure.count == qint64(counted.suppliers.size());
                else if (is("withoutMoney"))
                    good = figure.count == counted.without;
                else if (is("firstDay") || is("lastDay"))
                    good = figure.day == QDate(1970, 1, 1).addDays(counted.first) && counted.first == counted.last;
                else if (figure.kind == CardFigure::Kind::Count)
                    good = figure.count == counted.rows;
                QVERIFY2(good, qPrintable(what));
            }
            for (const CardParts &list : card->lists) {
                for (const CardPart &part : list.parts) {
                    const QString what = describe(*card, fieldName(list.field) + QLatin1Char('=') + part.value, part.filter);
                    QVERIFY2(world.engine.run(part.filter)->count() == part.rows, qPrintable(what));
                    if (part.moneyFilter) {
                        const Counted counted = countRows(table, world.engine.run(*part.moneyFilter)->rows(), card->currency);
                        QVERIFY2(counted.rows == part.moneyRows && counted.amount == part.sum, qPrintable(what + filterText(*part.moneyFilter)));
                    }
                    if (part.wholeFilter) {
                        const Counted counted = countRows(table, world.engine.run(*part.wholeFilter)->rows(), card->currency);
                        QVERIFY2(counted.rows == part.wholeRows && counted.amount == part.whole, qPrintable(what + filterText(*part.wholeFilter)));
                        QVERIFY(part.whole <= 0 || part.moneyRows == 0 || qFuzzyCompare(1 + part.share, 1 + double(part.sum) / double(part.whole)));
                    }
                }
            }
            // Amount shown + without any = all rows that there are, in as many buckets as there are currencies.
            if (card->trend) {
                for (const ChartElement &element : card->trend->elements)
                    QCOMPARE(world.engine.run(rowsBehind(*card->trend, element))->count(), element.rows);
            }
        }
        QVERIFY2(opened * 10 > figures * 8, qPrintable(QStringLiteral("%1 of %2 figures open").arg(opened).arg(figures)));
    }

    void unknownIsNeverZero()
    {
        World world(6, { .rows = 50, .sparse = true });
        const auto card = world.card(cardOf(Unit::Processes, Field::Supplier, text("Nobody at all")));
        QVERIFY(card);
        QCOMPARE(card->rows, 0);
        QCOMPARE(card->unknownValues, QStringList(text("Nobody at all")));
        QVERIFY(!card->hasMoney);
        for (const CardFigure &figure : card->figures) {
            if (figure.kind == CardFigure::Kind::Day || figure.kind == CardFigure::Kind::Mean)
                QVERIFY2(!figure.isKnown, qPrintable(figure.id));
        }
    }

    void stopsWhenAsked()
    {
        World world(2, { .rows = 50 });
        std::stop_source stop;
        stop.request_stop();
        ChartSource source;
        source.sliceOf = [&](const Filter &filter) { return world.engine.run(filter, stop.get_token()); };
        source.stop = stop.get_token();
        QVERIFY(!makeCard(cardOf(Unit::Processes, Filter()), {}, source));
    }

    void competitors()
    {
        Tenderers tenderers;
        tenderers.names = { text("Own"), text("Alfa"), text("Beta"), text("Gamma") };
        tenderers.rows = { { 0, 1 }, { 0 }, {}, { 1, 2 }, { 0, 1, 3 } };
        const Competitors found = competitorsOf(tenderers, { 10, 11, 12, 13, 14, 15 }, text("Own"), 2);
        QCOMPARE(found.rows, 6);
        QCOMPARE(found.known, 4);
        QCOMPARE(found.alone, 1);
        QCOMPARE(found.total, 3);
        QCOMPARE(int(found.largest.size()), 2);
        QCOMPARE(found.largest[0].name, text("Alfa"));
        QCOMPARE(found.largest[0].ids, std::vector<qint64>({ 10, 13, 14 }));
        QCOMPARE(found.largest[1].name, text("Beta")); // as often as Gamma, and before it
        QCOMPARE(competitorsOf({}, {}, text("Own")).known, 0);
    }

    /// A comparison says what the cards say, and marks what differs.
    void comparesAsTheCardsSay()
    {
        World world(5, { .rows = 600, .suppliers = 8, .buyers = 5 });
        std::mt19937 random(5);
        for (int round = 0; round < 20; ++round) {
            QVector<std::shared_ptr<const Card>> cards;
            const int count = 2 + round % 4;
            for (const CardSubject &subject : subjectsOf(*world.table, random, count))
                cards.append(world.card(subject));
            const Comparison comparison = compareCards(cards);
            QCOMPARE(comparison.columns(), cards.size());
            QCOMPARE(comparison.filters.size(), cards.size());
            for (const ComparedRow &row : comparison.rows) {
                QCOMPARE(row.values.size(), cards.size());
                std::set<QString> texts;
                std::vector<double> numbers;
                for (qsizetype column = 0; column < cards.size(); ++column) {
                    const ComparedValue &value = row.values[column];
                    if (value.filter)
                        QCOMPARE(world.engine.run(*value.filter)->count(), value.rows);
                    if (!value.text.isEmpty())
                        texts.insert(value.plain.isEmpty() ? value.text : value.plain);
                    if (value.number)
                        numbers.push_back(*value.number);
                    const auto figure = std::find_if(cards[column]->figures.begin(), cards[column]->figures.end(), [&](const CardFigure &each) { return each.id == row.id; });
                    if (figure != cards[column]->figures.end())
                        QCOMPARE(value.text, figure->isKnown ? figureText(*figure, Unit::Processes) : QString());
                }
                QCOMPARE(row.differs, texts.size() > 1);
                std::sort(numbers.begin(), numbers.end());
                if (row.largest >= 0)
                    QVERIFY(*row.values[row.largest].number == numbers.back() && numbers[numbers.size() - 2] < numbers.back());
                if (row.smallest >= 0)
                    QVERIFY(*row.values[row.smallest].number == numbers.front() && numbers[1] > numbers.front());
            }
        }
    }

    void theSameAmountDoesNotDiffer()
    {
        const auto record = [](const char *amount) {
            auto made = std::make_shared<RecordDetail>();
            made->ocid = text(amount);
            made->budget = { text(amount), text("USD"), text("USD") };
            return made;
        };
        const auto differs = [&](const char *a, const char *b) {
            const Comparison comparison = compareRecords({ record(a), record(b) });
            const auto row = std::find_if(comparison.rows.begin(), comparison.rows.end(), [](const ComparedRow &each) { return each.id == QLatin1String("budget:USD"); });
            return row != comparison.rows.end() && row->differs;
        };
        QVERIFY(!differs("1000", "1000.00"));
        QVERIFY(!differs("1e3", "1000.0"));
        QVERIFY(differs("1000", "1000.01"));
        QVERIFY(differs("1000.00001", "1000.00002")); // as published, where there are more decimals than amounts know
    }

    void saysMoneyInFull()
    {
        CardFigure figure;
        figure.kind = CardFigure::Kind::Money;
        figure.currency = text("PAB");
        figure.sum = ScaledSum(12'345'678) * amountScale + amountScale / 2;
        QCOMPARE(figureText(figure, Unit::Processes), text("B/.\u00a012,345,678.50"));
        figure.kind = CardFigure::Kind::Share;
        figure.part = 0.1234;
        QCOMPARE(figureText(figure, Unit::Processes), text("12.3 %"));
    }
};

QTEST_GUILESS_MAIN(CardTest)
#include "tst_card.moc"
