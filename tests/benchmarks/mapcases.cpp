// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "explore/engine.h"
#include "explore/placedrows.h"
#include "geo/basemap.h"
#include "geo/clusters.h"
#include "geo/discs.h"
#include "map/groundpainter.h"
#include "map/mapview.h"
#include "map/pointslayer.h"
#include "support/randomtable.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <random>

namespace obra::bench {

namespace {

constexpr int width = 1920, height = 1080;

/// Works spread over Panama as works are: half of them around a few towns.
std::shared_ptr<const ColumnTable> manyWorks(quint32 count)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> longitude(-83, -77.2F), latitude(7.2F, 9.6F);
    std::normal_distribution<float> near(0, 0.05F);
    const std::vector<std::pair<float, float>> towns { { -79.52F, 8.98F }, { -82.43F, 8.43F }, { -79.9F, 9.35F }, { -80.98F, 8.1F } };
    RandomTableOptions options;
    options.rows = count;
    const std::shared_ptr<ColumnTable> table = randomTable(1, options);
    PointColumn &points = table->points;
    points = {};
    points.offsets.push_back(0);
    for (quint32 i = 0; i < count; ++i) {
        const auto &town = towns[random() % towns.size()];
        points.longitude.push_back(i % 2 ? longitude(random) : town.first + near(random));
        points.latitude.push_back(i % 2 ? latitude(random) : town.second + near(random));
        points.quality.push_back(quint8(PlaceQuality::Point));
        points.offsets.push_back(i + 1);
    }
    return table;
}

/// What the window's thread does for one frame: the key or the wheel, and the painting.
double frame(MapView &view, QImage &image, QEvent &&event)
{
    return secondsOf([&] {
        QCoreApplication::sendEvent(&view, &event);
        view.render(&image, {}, {}, QWidget::DrawChildren);
    }) * 1000;
}

void waitForPicture(const MapView &view)
{
    while (view.isGroundPending())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

} // namespace

Sample mapFrames(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Sample sample;
    TextTable table({ QStringLiteral("map at 1920×1080"), QStringLiteral("median ms"), QStringLiteral("95th percentile ms") });
    const auto add = [&table](const QString &name, QVector<double> times) {
        std::sort(times.begin(), times.end());
        table.add({ name, number(median(times)), number(times[std::min<qsizetype>(times.size() - 1, times.size() * 95 / 100)]) });
    };
    const Viewport whole = Viewport({}, 1, QSizeF(width, height)).fitted(GeoRect { -83.1, 7.1, -77.1, 9.7 }, 8);
    QVector<double> grounds;
    std::shared_ptr<const Basemap> map;
    const double loading = secondsOf([&map] { map = Basemap::bundled(); }) * 1000;
    sample.wrong = !map;
    for (int i = 0; i < 9; ++i) {
        GroundRequest request;
        request.view = i % 3 ? whole.zoomedAt({ width / 2.0, height / 2.0 }, whole.zoom() + i) : Viewport({}, 0, QSizeF(width, height)).fitted(WorldBox(), 0);
        request.colors = MapColors::light();
        grounds.append(secondsOf([&] { paintGround(map.get(), request); }) * 1000);
    }
    table.add({ QStringLiteral("loading the basemap, once"), number(loading), QString() });
    add(QStringLiteral("the ground of a view"), grounds);
    for (const quint32 count : { 100000u, 1000000u }) {
        const std::shared_ptr<const ColumnTable> table = manyWorks(count);
        const std::shared_ptr<const Slice> slice = Engine(table, {}).run({});
        const std::shared_ptr<const PlacedPoints> points = placedPoints(table);
        MapData data;
        data.points = points;
        data.rows = std::shared_ptr<const std::vector<quint32>>(slice, &slice->rows());
        const auto layer = std::make_shared<PointsLayer>(slice, points, PointsStyle(), nullptr);
        MapView view;
        view.resize(width, height);
        view.setData(data);
        view.showRect({ -83.1, 7.1, -77.1, 9.7 });
        QImage image(width, height, QImage::Format_RGB32);
        for (const bool groups : { false, true }) {
            view.setMarksShown(groups);
            view.setLayers(groups ? std::vector<std::shared_ptr<const MapLayer>>() : std::vector<std::shared_ptr<const MapLayer>> { layer });
            waitForPicture(view);
            QVector<double> pans, zooms;
            for (int i = 0; i < 60; ++i) {
                const Qt::Key arrows[] = { Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down };
                pans.append(frame(view, image, QKeyEvent(QEvent::KeyPress, arrows[i / 3 % 4], Qt::NoModifier)));
                QCoreApplication::processEvents(); // what was drawn off this thread comes in here
            }
            for (int i = 0; i < 30; ++i) {
                const QPointF at(900, 500);
                zooms.append(frame(view, image, QWheelEvent(at, at, {}, { 0, i % 10 < 5 ? 120 : -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false)));
                QCoreApplication::processEvents();
            }
            waitForPicture(view);
            const QString what = groups ? QStringLiteral("groups") : QStringLiteral("points");
            add(QStringLiteral("%1 works as %2, a step of panning").arg(count).arg(what), pans);
            add(QStringLiteral("%1 works as %2, a step of zooming").arg(count).arg(what), zooms);
            sample.seconds = median(pans) / 1000;
        }
        QVector<double> drawn, clusters;
        QImage pixels(width, height, QImage::Format_ARGB32_Premultiplied);
        for (int i = 0; i < 15; ++i) {
            const Viewport zoomed = whole.zoomedAt({ 900, 500 }, whole.zoom() + 0.2 * i);
            drawn.append(secondsOf([&] {
                pixels.fill(0);
                layer->write({ reinterpret_cast<quint32 *>(pixels.bits()), pixels.width(), pixels.height(), pixels.bytesPerLine() / 4 }, zoomed, 1, MapColors::light());
            }) * 1000);
            clusters.append(secondsOf([&] { sample.wrong = clusterPoints(*points, slice->rows(), zoomed).clusters().empty() || sample.wrong; }) * 1000);
        }
        add(QStringLiteral("%1 works: all discs of a picture, off the window's thread").arg(count), drawn);
        add(QStringLiteral("%1 works: clustering").arg(count), clusters);
    }
    sample.peakMB = peakMemoryMB();
    sample.notes.append(table.text());
    return sample;
}

} // namespace obra::bench
