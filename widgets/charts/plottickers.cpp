// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plottickers.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

class ShortTicker : public QCPAxisTicker
{
public:
    std::function<QString(double)> text;

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return text ? text(tick) : QString(); }
};

/// Powers of ten, every so many of them.
class PowerTicker : public QCPAxisTicker
{
public:
    std::function<QString(double)> text;
    int most = 8;

protected:
    QVector<double> createTickVector(double, const QCPRange &range) override
    {
        const int first = int(std::ceil(std::log10(std::max(range.lower, 1e-9)) - 1e-9));
        const int last = int(std::floor(std::log10(std::max(range.upper, 1e-9)) + 1e-9));
        const int step = std::max(1, (last - first + most) / std::max(most, 1));
        QVector<double> ticks;
        for (int power = first; power <= last; power += step)
            ticks.append(std::pow(10.0, power));
        return ticks;
    }
    double getTickStep(const QCPRange &) override { return 1; }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return text ? text(tick) : QString(); }
};

} // namespace

void setNumberTicks(QCPAxis *axis, int count, const std::function<QString(double)> &text)
{
    auto ticker = QSharedPointer<ShortTicker>::create();
    ticker->text = text;
    ticker->setTickCount(std::max(count, 2));
    axis->setTicker(ticker);
    axis->setTicks(true);
    axis->setTickLabels(true);
}

void setLogTicks(QCPAxis *axis, int count, const std::function<QString(double)> &text)
{
    auto ticker = QSharedPointer<PowerTicker>::create();
    ticker->text = text;
    ticker->most = count;
    axis->setTicker(ticker);
    axis->setTicks(true);
    axis->setTickLabels(true);
}

void setNameTicks(QCPAxis *axis, const QVector<double> &places, const QStringList &names)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < places.size() && i < names.size(); ++i)
        ticker->addTick(places[i], names[i]);
    ticker->setSubTickCount(0);
    axis->setTicker(ticker);
    axis->setTicks(true);
    axis->setTickLabels(true);
}

} // namespace obra
