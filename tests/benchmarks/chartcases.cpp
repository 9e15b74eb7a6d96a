// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "charts/charts.h"
#include "charts/figuretext.h"
#include "charts/figureview.h"
#include "explore/engine.h"
#include "store/cachereader.h"
#include "store/titlereader.h"

#include <QApplication>

#include <random>

namespace obra::bench {

namespace {

constexpr int repetitions = 9;

struct NamedRequest
{
    QString name;
    ChartRequest request;
};

/// Every chart in each of its forms, numbers and amounts.
QVector<NamedRequest> requests()
{
    QVector<NamedRequest> all;
    const auto add = [&all](const QString &name, ChartKind kind, auto &&change) {
        ChartRequest request;
        request.kind = kind;
        change(request);
        all.append({ name, request });
    };
    const auto amount = [](ChartRequest &request) { request.measure = ChartMeasure::Amount; };
    const auto nothing = [](ChartRequest &) {};
    const auto form = [](ChartForm form) { return [form](ChartRequest &request) { request.form = form; }; };
    add(QStringLiteral("time, numbers a year"), ChartKind::Time, nothing);
    add(QStringLiteral("time, amounts a year by method"), ChartKind::Time, [](ChartRequest &request) {
        request.measure = ChartMeasure::Amount;
        request.split = Field::Method;
    });
    add(QStringLiteral("time, numbers a month"), ChartKind::Time, [](ChartRequest &request) { request.step = TimeStep::Month; });
    add(QStringLiteral("time, amounts a month by award"), ChartKind::Time, [](ChartRequest &request) {
        request.measure = ChartMeasure::Amount;
        request.step = TimeStep::Month;
        request.range = RangeField::Award;
    });
    add(QStringLiteral("who, amounts by buyer"), ChartKind::Who, amount);
    add(QStringLiteral("who, amounts by supplier"), ChartKind::Who, [](ChartRequest &request) {
        request.measure = ChartMeasure::Amount;
        request.field = Field::Supplier;
    });
    add(QStringLiteral("concentration, Pareto"), ChartKind::Concentration, amount);
    add(QStringLiteral("concentration, Lorenz"), ChartKind::Concentration, [](ChartRequest &request) {
        request.measure = ChartMeasure::Amount;
        request.form = ChartForm::Second;
    });
    add(QStringLiteral("concentration by buyer"), ChartKind::Concentration, form(ChartForm::Third));
    add(QStringLiteral("distribution, histogram"), ChartKind::Distribution, nothing);
    add(QStringLiteral("distribution, boxes by buyer"), ChartKind::Distribution, form(ChartForm::Second));
    add(QStringLiteral("competition, tenderers"), ChartKind::Competition, nothing);
    add(QStringLiteral("competition, single bids by buyer"), ChartKind::Competition, form(ChartForm::Second));
    add(QStringLiteral("phases, histogram"), ChartKind::Phases, nothing);
    add(QStringLiteral("phases, all as boxes"), ChartKind::Phases, form(ChartForm::Second));
    add(QStringLiteral("phases, boxes by buyer"), ChartKind::Phases, form(ChartForm::Third));
    add(QStringLiteral("scatter, estimate and contract"), ChartKind::Scatter, nothing);
    add(QStringLiteral("heat map, buyer and year"), ChartKind::HeatMap, nothing);
    add(QStringLiteral("heat map, amounts, method and month"), ChartKind::HeatMap, [](ChartRequest &request) {
        request.measure = ChartMeasure::Amount;
        request.field = Field::Method;
        request.acrossMonths = true;
    });
    add(QStringLiteral("threshold"), ChartKind::Threshold, nothing);
    add(QStringLiteral("first digits"), ChartKind::FirstDigit, nothing);
    add(QStringLiteral("works in time, without names"), ChartKind::Gantt, nothing);
    add(QStringLiteral("pivot, sums, method and year"), ChartKind::Pivot, [](ChartRequest &request) {
        request.measure = ChartMeasure::Amount;
        request.field = Field::Method;
    });
    add(QStringLiteral("pivot, medians, method and year"), ChartKind::Pivot, [](ChartRequest &request) {
        request.measure = ChartMeasure::Median;
        request.field = Field::Method;
    });
    return all;
}

/// A scatter plot of so many points around the line of equal amounts.
std::shared_ptr<const ChartFigure> manyPoints(quint32 count)
{
    std::mt19937 random(1);
    std::normal_distribution<float> size(4.5F, 1), ratio(0.02F, 0.15F);
    auto figure = std::make_shared<ChartFigure>();
    figure->request.kind = ChartKind::Scatter;
    figure->request.measure = ChartMeasure::Amount;
    figure->request.currency = QStringLiteral("PAB");
    figure->request.range = RangeField::Estimate;
    figure->request.against = RangeField::Contracted;
    figure->base = figure->counted = count;
    ScatterShape shape;
    for (quint32 i = 0; i < count; ++i) {
        const float x = size(random);
        shape.points.push_back({ x, x + ratio(random), i });
        shape.records.push_back(i + 1);
    }
    ChartElement element;
    element.rows = count;
    figure->elements.append(element);
    shape.cells.append({ 4, 4 });
    figure->shape = std::move(shape);
    return figure;
}

void addFrames(TextTable &table, const QString &name, FigureView &view, const std::function<void(int)> &change)
{
    QVector<double> times;
    for (int i = 0; i < repetitions + 2; ++i) {
        const double milliseconds = secondsOf([&] {
                                        change(i);
                                        QCoreApplication::processEvents(); // the plot is painted anew
                                        view.grab();
                                    })
            * 1000;
        if (i >= 2)
            times.append(milliseconds);
    }
    std::sort(times.begin(), times.end());
    table.add({ name, number(median(times), 2), number(times.last(), 2) });
}

} // namespace

Sample charts(const BenchData &data, int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Sample sample;
    const QString path = data.cache();
    const CacheReader reader(path);
    const std::shared_ptr<const ColumnTable> table = reader.columns(Unit::Processes);
    Engine engine(table, {});
    ChartSource source;
    source.slice = engine.run({});
    source.sliceOf = [&engine](const Filter &filter) { return engine.run(filter); };
    TextTable results({ QStringLiteral("chart of all %1 processes").arg(table->rows), QStringLiteral("median ms"), QStringLiteral("slowest ms"), QStringLiteral("elements") });
    QVector<double> all;
    for (const NamedRequest &named : requests()) {
        QVector<double> times;
        qsizetype elements = 0;
        for (int i = 0; i < repetitions; ++i)
            times.append(secondsOf([&] { elements = makeFigure(named.request, source)->elements.size(); }) * 1000);
        std::sort(times.begin(), times.end());
        all.append(median(times));
        results.add({ named.name, number(median(times), 2), number(times.last(), 2), QString::number(elements) });
    }
    source.namesOf = [&path](const QVector<qint64> &records) {
        TitleReader titles(path);
        QVector<RecordName> names;
        for (const qint64 record : records)
            names.append({ titles.record(Unit::Processes, record).title, QString() });
        return names;
    };
    ChartRequest works;
    works.kind = ChartKind::Gantt;
    QVector<double> named;
    for (int i = 0; i < 3; ++i)
        named.append(secondsOf([&] { makeFigure(works, source); }) * 1000);
    results.add({ QStringLiteral("works in time, with names from the cache"), number(median(named), 2), QString(), QString() });

    TextTable frames({ QStringLiteral("painting at 1280×640"), QStringLiteral("median ms"), QStringLiteral("slowest ms") });
    FigureView view;
    view.resize(1280, 640);
    view.show();
    for (const quint32 count : { 100'000u, 1'000'000u }) {
        view.setFigure(manyPoints(count));
        addFrames(frames, QStringLiteral("scatter plot of %1 points, zooming").arg(count), view, [&view](int i) { view.zoom(i % 2 ? 1.05 : 0.9); });
    }
    view.setFigure(makeFigure(works, source));
    addFrames(frames, QStringLiteral("works in time, scrolling"), view, [&view](int i) { view.setCurrentElement(i * 97); });
    ChartRequest months;
    months.step = TimeStep::Month;
    view.setFigure(makeFigure(months, source));
    addFrames(frames, QStringLiteral("bars a month, zooming"), view, [&view](int i) { view.zoom(i % 2 ? 1.1 : 0.8); });
    sample.seconds = median(all) / 1000;
    sample.processes = table->rows;
    sample.peakMB = peakMemoryMB();
    sample.notes.append(results.text());
    sample.notes.append(frames.text());
    return sample;
}

} // namespace obra::bench
