// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/placedrows.h"
#include "explore/unitrows.h"
#include "geo/basemap.h"
#include "output/exporter.h"
#include "layers/vectorfile.h"
#include "store/cachereader.h"
#include "support/smalldata.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace obra;

/// Lines, areas and several points of a project's locations: from the file into the cache, onto the map, and out again.
class ImportShapesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void geometriesAreKept()
    {
        const QByteArray package = R"({"version":"0.9","uri":"x","publishedDate":"2024-01-01T00:00:00Z","publisher":{"name":"x"},"projects":[
            {"id":"line","title":"Carretera","locations":[{"geometry":{"type":"LineString","coordinates":[[-80,8],[-79,8],[-79,9]]}},{"geometry":{"type":"Point","coordinates":[-82,8.5]}}]},
            {"id":"area","title":"Parque","locations":[{"geometry":{"type":"Polygon","coordinates":[[[-80,8],[-79,8],[-79,9],[-80,9],[-80,8]]]}}]},
            {"id":"points","title":"Pozos","locations":[{"description":"Pozos","geometry":{"type":"MultiPoint","coordinates":[[-80,8],[-79,9],[0,0]]}}]},
            {"id":"wild","title":"Mal","locations":[{"geometry":{"type":"LineString","coordinates":[[-80,8],[-79,800]]}}]}]})";
        const QString cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
        importInto(cache, { writeFile(m_folder.path(), QStringLiteral("p.json"), package) });
        const CacheReader reader(cache);
        const auto id = [&reader](const char *name) { return reader.find(Unit::Projects, QLatin1String(name)); };
        const std::vector<OwnedShape> shapes = reader.shapes(Unit::Projects);
        QCOMPARE(shapes.size(), std::size_t(2));
        QCOMPARE(shapes[0].owner, id("line"));
        QCOMPARE(shapes[0].geometry.parts[0].rings[0].size(), std::size_t(3));
        QCOMPARE(shapes[1].owner, id("area"));
        QVERIFY(reader.shapes(Unit::Processes).empty());

        const std::vector<RowPoint> line = reader.points(Unit::Projects, id("line"));
        QCOMPARE(line.size(), std::size_t(2));
        QVERIFY(!line[0].shape.isEmpty() && line[1].shape.isEmpty());
        QVERIFY(std::abs(line[0].longitude + 79) < 0.02 && line[0].latitude < 8.1); // halfway along: some metres behind the corner
        const std::vector<RowPoint> area = reader.points(Unit::Projects, id("area"));
        QVERIFY(std::abs(area[0].longitude + 79.5) < 0.1 && std::abs(area[0].latitude - 8.5) < 0.1); // inside, not on the rim
        const std::vector<RowPoint> points = reader.points(Unit::Projects, id("points"));
        QCOMPARE(points.size(), std::size_t(3));
        QCOMPARE(points[2].quality, PlaceQuality::Suspicious); // (0, 0)
        QCOMPARE(reader.rows(Unit::Projects, { id("points") }).first().place, QStringLiteral("Pozos")); // said once
        QCOMPARE(reader.points(Unit::Projects, id("wild")).size(), std::size_t(1)); // the point from before; no shape to draw

        // A work with many places is one work, for any filter.
        const auto table = reader.columns(Unit::Projects);
        const auto slice = Engine(table, {}).run({});
        QCOMPARE(slice->rowsWithPoint(), qint64(4));
        QCOMPARE(placedPoints(table)->placedRows(slice->rows()), qint64(4));

        ExportRequest request;
        request.format = ExportFormat::GeoJson;
        request.outputPath = m_folder.filePath(QStringLiteral("out.geojson"));
        QVERIFY(exportRows(reader, *slice, slice->rows(), request).ok);
        const VectorData back = readVectorFile(request.outputPath);
        QCOMPARE(back.features.size(), std::size_t(4));
        QVERIFY(back.hasAreas());
        std::size_t lines = 0;
        for (const VectorFeature &feature : back.features)
            lines += std::size_t(feature.geometry.parts[0].kind == Geometry::Kind::Line);
        QCOMPARE(lines, std::size_t(1));
        // A new version of a project takes the shapes of the old one away.
        importInto(cache, { m_folder.filePath(QStringLiteral("p.json")), writeFile(m_folder.path(), QStringLiteral("q.json"),
            R"({"version":"0.9","uri":"y","publishedDate":"2025-01-01T00:00:00Z","publisher":{"name":"x"},"projects":[{"id":"area","updated":"2025-01-01T00:00:00Z","title":"Parque"}]})") });
    }

    void philippines()
    {
        const QString path = QStringLiteral(OBRA_SHARED_DATA "/oc4ids/dpwh-oc4ids-package.json.gz");
        if (!QFileInfo::exists(path))
            QSKIP("the shared data are not there");
        const QString cache = m_folder.filePath(QStringLiteral("dpwh.sqlite"));
        importInto(cache, { path });
        const CacheReader reader(cache);
        const auto table = reader.columns(Unit::Projects);
        Engine engine(table, {});
        const auto all = engine.run({});
        const auto points = placedPoints(table);
        QCOMPARE(all->count(), qint64(691));
        QCOMPARE(points->placedRows(all->rows()), qint64(501));
        QCOMPARE(engine.run(parseFilter(QStringLiteral("-has:place")))->count(), qint64(190));
        // With the first level of the country as boundaries, those that name a province of it are placed; the counts agree with the filter for every unit.
        const auto map = Basemap::load(QStringLiteral(OBRA_SOURCE_DIR "/resources/basemap/basemap.bin"));
        QVERIFY(map);
        const auto layer = BoundaryLayer::firstLevel(*map, QStringLiteral("PH"));
        QVERIFY(layer);
        BoundaryLayer::add(layer); // where filters find it
        const auto rows = UnitRows::find(table, layer);
        const UnitSummary summary = summarizeUnits(*all, rows, {});
        QCOMPARE(summary.inUnits + summary.noPolygon + summary.noPlace, qint64(691));
        qint64 named = 0;
        for (const quint32 row : all->rows())
            named += !points->hasPoint(row) && rows->how[row] != UnitRows::How::NoPlace;
        qInfo("without coordinates: %lld placed by name, %lld name something else, of 190", static_cast<long long>(summary.byName), static_cast<long long>(named - summary.byName));
        for (std::size_t unit = 0; unit < layer->units().size(); ++unit) {
            Condition within;
            within.kind = Condition::Kind::Within;
            within.values = { QStringLiteral("PH"), layer->units()[unit].key };
            QCOMPARE(engine.run(Filter().with(within))->count(), summary.figures[unit].works);
        }
    }
};

QTEST_GUILESS_MAIN(ImportShapesTest)
#include "tst_importshapes.moc"
