// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/classes.h"
#include "geo/discs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace obra;

namespace {

double squaresWithin(std::vector<double> values, const std::vector<double> &bounds)
{
    std::vector<std::vector<double>> classes(bounds.size());
    for (const double value : values)
        classes[size_t(std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin())].push_back(value);
    double total = 0;
    for (const std::vector<double> &part : classes) {
        double mean = 0;
        for (const double value : part)
            mean += value / double(part.size());
        for (const double value : part)
            total += (value - mean) * (value - mean);
    }
    return total;
}

// Every way to cut the different values into so many classes.
double leastSquares(const std::vector<double> &values, int classes)
{
    std::vector<double> different = values;
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    classes = std::min<int>(classes, int(different.size()));
    double best = std::numeric_limits<double>::infinity();
    std::vector<int> chosen(different.size() - 1, 0);
    std::fill(chosen.begin(), chosen.begin() + (classes - 1), 1);
    std::sort(chosen.begin(), chosen.end());
    do {
        std::vector<double> bounds;
        for (size_t i = 0; i < chosen.size(); ++i) {
            if (chosen[i])
                bounds.push_back(different[i]);
        }
        bounds.push_back(different.back());
        best = std::min(best, squaresWithin(values, bounds));
    } while (std::next_permutation(chosen.begin(), chosen.end()));
    return best;
}

} // namespace

class TestClasses : public QObject
{
    Q_OBJECT

private slots:
    void veryManyValues()
    {
        // Two heaps with a gap, of as many values as a layer of parcels has units: exactly, they would take half an hour.
        std::vector<double> values;
        for (int i = 0; i < 200000; ++i)
            values.push_back(i < 150000 ? i * 1e-5 : 100 + i * 1e-5);
        const ClassBounds two = classify(values, 2, Classing::Jenks);
        QCOMPARE(two.count(), 2);
        QCOMPARE(two.counts, std::vector<int>({ 150000, 50000 }));
        const ClassBounds five = classify(values, 5, Classing::Jenks);
        QCOMPARE(five.count(), 5);
        QCOMPARE(five.bounds.back(), values.back());
    }

private slots:
    void worked_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("classes");
        QTest::addColumn<int>("classing");
        QTest::addColumn<QList<double>>("bounds");
        QTest::addColumn<QList<int>>("counts");
        const double none = std::nan("");
        using L = QList<double>;
        using N = QList<int>;
        QTest::newRow("quantiles") << L { 1, 2, 3, 4, 5, 6, 7, 8 } << 4 << int(Classing::Quantile) << L { 2, 4, 6, 8 } << N { 2, 2, 2, 2 };
        QTest::newRow("quantiles of ties") << L { 1, 1, 1, 1, 1, 9 } << 3 << int(Classing::Quantile) << L { 1, 9 } << N { 5, 1 };
        QTest::newRow("equal intervals") << L { 0, 1, 2, 10 } << 5 << int(Classing::EqualInterval) << L { 2, 4, 6, 8, 10 } << N { 3, 0, 0, 0, 1 };
        QTest::newRow("Jenks") << L { 1, 2, 4, 5, 7, 9, 10, 20 } << 3 << int(Classing::Jenks) << L { 5, 10, 20 } << N { 4, 3, 1 };
        QTest::newRow("fewer values than classes") << L { 3, 3, 7 } << 5 << int(Classing::Jenks) << L { 3, 7 } << N { 2, 1 };
        QTest::newRow("one value") << L { 4 } << 3 << int(Classing::EqualInterval) << L { 4 } << N { 1 };
        QTest::newRow("not numbers are left out") << L { none, 1, std::numeric_limits<double>::infinity(), 2 } << 2 << int(Classing::Quantile) << L { 1, 2 } << N { 1, 1 };
        QTest::newRow("nothing") << L { none } << 3 << int(Classing::Quantile) << L {} << N {};
    }
    void worked()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, classes);
        QFETCH(int, classing);
        QFETCH(QList<double>, bounds);
        QFETCH(QList<int>, counts);
        const std::vector<double> all(values.begin(), values.end());
        const ClassBounds made = classify(all, classes, Classing(classing));
        QCOMPARE(QList<double>(made.bounds.begin(), made.bounds.end()), bounds);
        QCOMPARE(QList<int>(made.counts.begin(), made.counts.end()), counts);
    }

    void outsideTheClasses()
    {
        const ClassBounds made = classify(std::vector<double> { 5, 20, 40 }, 3, Classing::Quantile);
        QCOMPARE(made.classOf(5), 0);
        QCOMPARE(made.classOf(5.01), 1);
        QCOMPARE(made.classOf(1000), 2);
        QCOMPARE(made.classOf(-1000), 0);
    }

    void jenksIsTheBest()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 150; ++round) {
            std::vector<double> values(size_t(3 + random() % 9));
            for (double &value : values)
                value = double(random() % 40) + (round % 3 == 0 ? 1e9 : 0);
            const int classes = int(1 + random() % 5);
            const ClassBounds made = classify(values, classes, Classing::Jenks);
            const double best = leastSquares(values, classes);
            QVERIFY2(squaresWithin(values, made.bounds) <= best * (1 + 1e-9) + 1e-6, qPrintable(QString::number(best)));
        }
    }

    void everyValueHasItsClass()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 400; ++round) {
            std::vector<double> values(size_t(1 + random() % 60));
            for (double &value : values)
                value = double(random() % 1000) / 7;
            const auto classing = Classing(random() % 3);
            const int classes = int(1 + random() % 9);
            const ClassBounds made = classify(values, classes, classing);
            QVERIFY(made.count() >= 1 && made.count() <= classes);
            QVERIFY(std::is_sorted(made.bounds.begin(), made.bounds.end()));
            int total = 0;
            for (const int count : made.counts)
                total += count;
            QCOMPARE(total, int(values.size()));
            for (const double value : values) {
                const int c = made.classOf(value);
                QVERIFY(value <= made.bounds[size_t(c)] && (c == 0 || value > made.bounds[size_t(c) - 1]));
            }
        }
    }

    // A stamp cut at the border writes what the whole one would have written there, and nothing outside.
    void discsAreCutAtTheBorder()
    {
        constexpr int size = 24, around = 40;
        for (const double radius : { 0.5, 2.5, 4.0, 7.3 }) {
            const DiscStamp stamp(radius, 0xff0072b2, 0xffffffff, 1.0);
            for (int x = -9; x < size + 9; x += 3) {
                for (int y = -9; y < size + 9; y += 4) {
                    std::vector<quint32> small(size * size, 0xff102030), large((size + 2 * around) * (size + 2 * around), 0xff102030);
                    stamp.write({ small.data(), size, size, size }, x + 0.5, y + 0.5);
                    stamp.write({ large.data(), size + 2 * around, size + 2 * around, size + 2 * around }, x + around + 0.5, y + around + 0.5);
                    for (int line = 0; line < size; ++line) {
                        const auto from = large.begin() + (line + around) * (size + 2 * around) + around;
                        QVERIFY(std::equal(from, from + size, small.begin() + line * size));
                    }
                }
            }
        }
    }

    void discsCoverTheirArea()
    {
        constexpr int size = 31;
        for (const double radius : { 2.5, 5.0, 9.0 }) {
            std::vector<quint32> pixels(size * size, 0);
            DiscStamp(radius, 0xffffffff, 0xffffffff, 0).write({ pixels.data(), size, size, size }, 15.5, 15.5);
            double cover = 0;
            for (const quint32 pixel : pixels) {
                cover += (pixel >> 24) / 255.0;
                QCOMPARE((pixel >> 16) & 255, pixel >> 24); // premultiplied white
            }
            const double area = M_PI * radius * radius;
            QVERIFY2(std::abs(cover - area) < 0.08 * area, qPrintable(QStringLiteral("%1 %2").arg(cover).arg(area)));
            QCOMPARE(pixels[15 * size + 15], 0xffffffffu);
        }
        std::vector<quint32> far(4, 7);
        DiscStamp(3, 0xff000000, 0xff000000, 0).write({ far.data(), 2, 2, 2 }, 1e300, -1e300);
        QCOMPARE(far, std::vector<quint32>(4, 7));
    }

    void atChosenLimits()
    {
        const std::vector<double> values { 1, 2, 3, 10, std::nan("") };
        const ClassBounds classes = classifyAt(values, std::vector<double> { 3, 2, 2, INFINITY });
        QCOMPARE(classes.bounds, std::vector<double>({ 2, 3, 10 }));
        QCOMPARE(classes.counts, std::vector<int>({ 2, 1, 1 }));
        QCOMPARE(classes.lowest, 1.0);
        QCOMPARE(classifyAt(values, {}).bounds, std::vector<double>({ 10 }));
        QCOMPARE(classifyAt(values, std::vector<double> { 20 }).counts, std::vector<int>({ 4 }));
        QCOMPARE(classifyAt({}, std::vector<double> { 20 }).count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestClasses)
#include "tst_classes.moc"
