// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "geo/basemap.h"
#include "geo/clusters.h"
#include "geo/discs.h"
#include "map/groundpainter.h"

#include <QGuiApplication>
#include <QImage>

#include <algorithm>
#include <random>

namespace obra::bench {

namespace {

constexpr int width = 1920, height = 1080;

/// Works spread over Panama as works are: half of them around a few towns.
std::shared_ptr<const PlacedPoints> manyPoints(quint32 count)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> longitude(-83, -77.2F), latitude(7.2F, 9.6F);
    std::normal_distribution<float> near(0, 0.05F);
    const std::vector<std::pair<float, float>> towns { { -79.52F, 8.98F }, { -82.43F, 8.43F }, { -79.9F, 9.35F }, { -80.98F, 8.1F } };
    std::vector<quint32> offsets { 0 };
    std::vector<float> x, y;
    for (quint32 i = 0; i < count; ++i) {
        const auto &town = towns[random() % towns.size()];
        x.push_back(i % 2 ? longitude(random) : town.first + near(random));
        y.push_back(i % 2 ? latitude(random) : town.second + near(random));
        offsets.push_back(i + 1);
    }
    return std::make_shared<PlacedPoints>(offsets, x, y);
}

/// One picture of all points, as the map's layer of points writes it.
void writeFrame(QImage &image, const PlacedPoints &points, const Viewport &view, const DiscStamp &stamp)
{
    image.fill(0);
    const PixelBuffer buffer { reinterpret_cast<quint32 *>(image.bits()), image.width(), image.height(), image.bytesPerLine() / 4 };
    const double scale = view.worldPixels() / 4294967296.0;
    const QPointF origin = view.project(WorldPoint { 0, 0 });
    for (quint32 row = 0; row < points.rowCount(); ++row) {
        for (quint32 i = points.begin(row); i < points.end(row); ++i)
            stamp.write(buffer, origin.x() + points.x(i) * scale, origin.y() + points.y(i) * scale);
    }
}

} // namespace

Sample mapFrames(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
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
        const auto points = manyPoints(count);
        std::vector<quint32> rows(count);
        for (quint32 row = 0; row < count; ++row)
            rows[row] = row;
        QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
        const DiscStamp stamp(count > 200000 ? 2 : 2.5, 0xff0072b2, 0xffffffff, 0.5);
        QVector<double> pans, zooms, clusters;
        for (int i = 0; i < 30; ++i) {
            const Viewport panned = whole.panned({ 8.0 * i, 5.0 * i }), zoomed = whole.zoomedAt({ 900, 500 }, whole.zoom() + 0.1 * i);
            pans.append(secondsOf([&] { writeFrame(image, *points, panned, stamp); }) * 1000);
            zooms.append(secondsOf([&] { writeFrame(image, *points, zoomed, stamp); }) * 1000);
            if (i < 9)
                clusters.append(secondsOf([&] { sample.wrong = clusterPoints(*points, rows, zoomed).clusters().empty() || sample.wrong; }) * 1000);
        }
        add(QStringLiteral("%1 points, a step of panning").arg(count), pans);
        add(QStringLiteral("%1 points, a step of zooming").arg(count), zooms);
        add(QStringLiteral("%1 points, clustering").arg(count), clusters);
        sample.seconds = median(pans) / 1000;
    }
    sample.peakMB = peakMemoryMB();
    sample.notes.append(table.text());
    return sample;
}

} // namespace obra::bench
