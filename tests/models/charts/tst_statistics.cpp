// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/statistics.h"
#include "explore/rangevalues.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace obra;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({ 1.0, std::abs(a), std::abs(b) });
}

/// Type 7 as Hyndman and Fan write it, over a sorted copy.
double sortedQuantile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const double h = double(values.size() - 1) * p;
    const auto below = std::size_t(std::floor(h));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (h - std::floor(h)) * (values[above] - values[below]);
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT
private slots:
    void quantiles_data()
    {
        QTest::addColumn<QVector<double>>("values");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("expected");
        // R's documentation of quantile(): type 7 is its default; quantile(1:10) there gives 1, 3.25, 5.5, 7.75, 10.
        const QVector<double> ten { 7, 1, 3, 9, 5, 10, 2, 8, 6, 4 };
        QTest::newRow("R 1:10 p=0") << ten << 0.0 << 1.0;
        QTest::newRow("R 1:10 p=0.25") << ten << 0.25 << 3.25;
        QTest::newRow("R 1:10 p=0.5") << ten << 0.5 << 5.5;
        QTest::newRow("R 1:10 p=0.75") << ten << 0.75 << 7.75;
        QTest::newRow("R 1:10 p=1") << ten << 1.0 << 10.0;
        // Microsoft's documentation of PERCENTILE.INC: {1, 3, 2, 4} at 0.3 gives 1.9.
        QTest::newRow("PERCENTILE.INC") << QVector<double> { 1, 3, 2, 4 } << 0.3 << 1.9;
        QTest::newRow("one") << QVector<double> { 42 } << 0.75 << 42.0;
        QTest::newRow("none") << QVector<double>() << 0.5 << 0.0;
    }

    void quantiles()
    {
        QFETCH(QVector<double>, values);
        QFETCH(double, p);
        QFETCH(double, expected);
        std::vector<double> copy(values.begin(), values.end());
        QVERIFY(near(quantile(copy, p), expected));
    }

    void boxes_data()
    {
        QTest::addColumn<int>("n");
        for (const int n : { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100, 1001 })
            QTest::addRow("%d", n) << n;
    }

    void boxes()
    {
        QFETCH(int, n);
        std::mt19937 random(static_cast<unsigned>(n));
        for (int round = 0; round < 200; ++round) {
            std::vector<double> values;
            for (int i = 0; i < n; ++i)
                values.push_back(round % 2 ? double(random() % 10) : std::exp(double(random() % 1000) / 100));
            std::vector<double> copy = values;
            const BoxNumbers box = boxOf(copy);
            const double low = sortedQuantile(values, 0.25), high = sortedQuantile(values, 0.75), reach = 1.5 * (high - low);
            QCOMPARE(box.n, qint64(n));
            QVERIFY(near(box.lowQuartile, low));
            QVERIFY(near(box.median, sortedQuantile(values, 0.5)));
            QVERIFY(near(box.highQuartile, high));
            QCOMPARE(box.lowest, *std::min_element(values.begin(), values.end()));
            QCOMPARE(box.highest, *std::max_element(values.begin(), values.end()));
            qint64 beyond = 0;
            double lowWhisker = low, highWhisker = high;
            for (const double value : values) {
                if (value < low - reach || value > high + reach) {
                    ++beyond;
                } else {
                    lowWhisker = std::min(lowWhisker, value);
                    highWhisker = std::max(highWhisker, value);
                }
            }
            QCOMPARE(box.outliers, beyond);
            QVERIFY(near(box.lowWhisker, lowWhisker));
            QVERIFY(near(box.highWhisker, highWhisker));
        }
    }

    void herfindahlOfTheGuidelines()
    {
        // The worked example of the U.S. Department of Justice's page on the index: shares of 30, 30, 20 and 20 percent give 2,600.
        QVERIFY(near(herfindahl({ 30, 30, 20, 20 }), 2600));
        QVERIFY(near(herfindahl({ 5 }), 10000));
        QVERIFY(near(herfindahl(std::vector<double>(50, 7)), 200));
        QCOMPARE(herfindahl({}), 0.0);
        QCOMPARE(herfindahl({ 0, -3 }), 0.0);
    }

    void giniOfKnownShares()
    {
        QVERIFY(near(gini(std::vector<double>(10, 3)), 0));
        QVERIFY(near(gini({ 0, 0, 0, 12 }), 0)); // who holds nothing is not among the holders
        // Two holders of x and 1 - x (x the smaller): the mean difference over twice the mean gives 0.5 - x.
        QVERIFY(near(gini({ 0.1, 0.9 }), 0.4));
        // 1 to n: (n - 1) / (3 n), the discrete form of the third of a uniform distribution (Damgaard and Weiner 2000 write the sum so).
        std::vector<double> values(100);
        std::iota(values.begin(), values.end(), 1);
        QVERIFY(near(gini(values), 99.0 / 300));
    }

    void giniAgainstItsDefinition()
    {
        // Half of the relative mean absolute difference (Gini 1912).
        std::mt19937 random(5);
        for (int round = 0; round < 50; ++round) {
            std::vector<double> values;
            for (unsigned i = 0; i < 2 + random() % 40; ++i)
                values.push_back(1 + double(random() % 1000));
            double difference = 0, sum = 0;
            for (const double a : values) {
                sum += a;
                for (const double b : values)
                    difference += std::abs(a - b);
            }
            QVERIFY(near(gini(values), difference / (2 * double(values.size()) * sum)));
            // It is also twice the area between the curve and the diagonal.
            const std::vector<LorenzPoint> curve = lorenz(values, 1000);
            double area = 0;
            for (std::size_t i = 1; i < curve.size(); ++i)
                area += (curve[i].holders - curve[i - 1].holders) * (curve[i].held + curve[i - 1].held) / 2;
            QVERIFY(near(gini(values), 1 - 2 * area));
        }
    }

    void lorenzIsThinnedOut()
    {
        std::vector<double> values(10000, 1);
        const std::vector<LorenzPoint> curve = lorenz(values, 100);
        QVERIFY(curve.size() <= 102);
        QCOMPARE(curve.front().held, 0.0);
        QCOMPARE(curve.back().held, 1.0);
        for (const LorenzPoint &point : curve)
            QVERIFY(near(point.holders, point.held));
        QVERIFY(lorenz({}).empty());
    }

    void halfOfTheMoney()
    {
        QCOMPARE(holdersOf({ 1, 1, 1, 1 }, 0.5), 2);
        QCOMPARE(holdersOf({ 10, 1, 1, 1 }, 0.5), 1);
        QCOMPARE(holdersOf({ 5, 4, 3, 2, 1 }, 0.8), 3);
        QCOMPARE(holdersOf({}, 0.5), 0);
        QCOMPARE(holdersOf({ 3 }, 0.5), 1);
    }

    void benfordOfThePaper()
    {
        // Benford (1938), table I: 0.301 0.176 0.125 0.097 0.079 0.067 0.058 0.051 0.046.
        const double published[] = { 0.301, 0.176, 0.125, 0.097, 0.079, 0.067, 0.058, 0.051, 0.046 };
        double sum = 0;
        for (int digit = 1; digit <= 9; ++digit) {
            QVERIFY(std::abs(benford(digit) - published[digit - 1]) < 0.0005 + 1e-12);
            sum += benford(digit);
        }
        QVERIFY(near(sum, 1));
        QCOMPARE(benford(0), 0.0);
        // Powers of two follow the law (Raimi 1976): the first 1000 have these first digits.
        std::array<qint64, 9> counts { 301, 176, 125, 97, 79, 69, 56, 52, 45 };
        QVERIFY(benfordDeviation(counts) < 0.0015);
        QVERIFY(benfordDeviation({ 0, 0, 0, 0, 0, 0, 0, 0, 100 }) > 0.1);
        QCOMPARE(benfordDeviation({}), 0.0);
    }

    /// Many values are looked through in another way than few; both give what sorting gives.
    void boxesOfManyValues()
    {
        for (const int kind : { 0, 1, 2, 3 }) {
            std::vector<double> values;
            quint64 state = quint64(kind) + 1;
            for (int i = 0; i < 20'001 - kind; ++i) {
                state = state * 6364136223846793005ULL + 1442695040888963407ULL;
                const double part = double(state >> 11) / double(1ULL << 53);
                values.push_back(kind == 0 ? part * 1e9 : kind == 1 ? std::floor(part * 40) - 8 : kind == 2 ? std::exp(part * 30 - 15) * (part < 0.3 ? -1 : 1) : 5);
            }
            std::vector<double> sorted = values;
            std::sort(sorted.begin(), sorted.end());
            const auto wanted = [&](double p) {
                const double place = double(sorted.size() - 1) * p;
                const auto below = std::size_t(place);
                return sorted[below] + (sorted[std::min(below + 1, sorted.size() - 1)] - sorted[below]) * (place - double(below));
            };
            const BoxNumbers box = boxOf(values);
            QVERIFY(near(box.lowQuartile, wanted(0.25)));
            QVERIFY(near(box.median, wanted(0.5)));
            QVERIFY(near(box.highQuartile, wanted(0.75)));
            QCOMPARE(box.lowest, sorted.front());
            QCOMPARE(box.highest, sorted.back());
            QCOMPARE(box.n, qint64(sorted.size()));
        }
    }

    void firstDigits()
    {
        QCOMPARE(firstDigit(1), 1);
        QCOMPARE(firstDigit(9'999), 9);
        QCOMPARE(firstDigit(-54), 5);
        QCOMPARE(firstDigit(std::numeric_limits<qint64>::min()), 9);
        QCOMPARE(firstDigit(std::numeric_limits<qint64>::max()), 9);
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
