// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtenfile.h"

#include "geo/boundarylayer.h"
#include "layers/geopackage.h"
#include "layers/jsongeometry.h"
#include "layers/tilefile.h"
#include "layers/vectorfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <KZip>
#include <SQLiteCpp/Database.h>
#include <shapefil.h>

#include <cmath>
#include <random>

using namespace obra;

namespace {

const QByteArray square = R"("geometry":{"type":"Polygon","coordinates":[[[-80,8],[-79,8],[-79,9],[-80,9],[-80,8]]]})";

bool near(double a, double b, double by = 1e-6) { return std::abs(a - b) <= by; }

} // namespace

/// Files of shapes that users bring along: each format, what is refused and in what words, and nonsense.
class VectorFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) { return writtenFile(m_folder, name, bytes); }

    QString errorOf(const QString &path, const QString &layer = {}, const VectorLimits &limits = {})
    {
        try {
            readVectorFile(path, layer, limits);
        } catch (const VectorFileError &error) {
            return error.message();
        }
        return {};
    }

    /// Two squares and a point, with names.
    void makeShapefile(const QString &stem, const char *projection, double factor = 1, bool utm = false)
    {
        SHPHandle shapes = SHPCreate(QFile::encodeName(stem).constData(), SHPT_POLYGON);
        DBFHandle table = DBFCreate(QFile::encodeName(stem).constData());
        DBFAddField(table, "NOMBRE", FTString, 40, 0);
        DBFAddField(table, "HAB", FTInteger, 9, 0);
        for (int i = 0; i < 2; ++i) {
            double x[] = { -80.0 + i, -80.0 + i, -79.0 + i, -79.0 + i, -80.0 + i }, y[] = { 8, 9, 9, 8, 8 };
            for (int p = 0; p < 5; ++p) {
                x[p] = utm ? 500000 + (x[p] + 81) * 110000 : x[p] * factor;
                y[p] = utm ? y[p] * 110600 : y[p] * factor;
            }
            SHPObject *object = SHPCreateSimpleObject(SHPT_POLYGON, 5, x, y, nullptr);
            SHPWriteObject(shapes, -1, object);
            SHPDestroyObject(object);
            DBFWriteStringAttribute(table, i, 0, i ? "Coclé" : "Colón");
            DBFWriteIntegerAttribute(table, i, 1, 100 + i);
        }
        SHPClose(shapes);
        DBFClose(table);
        if (projection)
            write(QFileInfo(stem).fileName() + QStringLiteral(".prj"), projection);
    }

private slots:
    void geoJson()
    {
        const VectorData data = readVectorFile(write(QStringLiteral("a.geojson"),
            "\xEF\xBB\xBF{\"type\":\"FeatureCollection\",\"features\":["
            "{\"type\":\"Feature\",\"id\":7,\"properties\":{\"nombre\":\"Col\xC3\xB3n\",\"n\":5,\"nada\":null}," + square + "},"
            R"({"type":"Feature","properties":{"nombre":"Vía"},"geometry":{"type":"GeometryCollection","geometries":[
               {"type":"MultiLineString","coordinates":[[[-80,8,12],[-79,8,3]]]},{"type":"Point","coordinates":[-80,8]}]}},
               {"type":"Feature","properties":{"nombre":"sin"},"geometry":null}]})"));
        QCOMPARE(data.format, QStringLiteral("GeoJSON"));
        QCOMPARE(data.attributes, QStringList({ QStringLiteral("nombre"), QStringLiteral("n"), QStringLiteral("nada"), QStringLiteral("id") }));
        QCOMPARE(data.features.size(), size_t(2));
        QCOMPARE(data.features[0].values, QStringList({ QStringLiteral("Colón"), QStringLiteral("5"), QString(), QStringLiteral("7") }));
        QCOMPARE(data.features[1].geometry.parts.size(), size_t(2));
        QCOMPARE(data.features[1].values.size(), qsizetype(4));
        QVERIFY(data.hasAreas());
        QCOMPARE(data.nameAttribute(), 0);
        QCOMPARE(data.notes.size(), qsizetype(1));
        QVERIFY2(data.notes[0].contains(QStringLiteral("feature 3")), qPrintable(data.notes[0]));
    }

    void oldGeoJsonInUtm()
    {
        const VectorData data = readVectorFile(write(QStringLiteral("utm.json"),
            R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32617"}},
               "features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[661000,993000]}}]})"));
        const GeoPoint point = data.features[0].geometry.parts[0].rings[0][0];
        QVERIFY(near(point.longitude, -79.5345, 0.01));
        QVERIFY(near(point.latitude, 8.981, 0.01));
        QVERIFY(data.notes.join(QLatin1Char(' ')).contains(QStringLiteral("32617")));
    }

    void topoJson()
    {
        // Two squares that share an edge, quantised; the second goes back along the shared arc.
        const VectorData data = readVectorFile(write(QStringLiteral("t.topojson"),
            R"({"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[-80,8]},
               "objects":{"provincias":{"type":"GeometryCollection","geometries":[
                 {"type":"Polygon","properties":{"n":"A"},"arcs":[[0,1]]},{"type":"Polygon","properties":{"n":"B"},"arcs":[[-1,2]]}]},
                 "otros":{"type":"Point","coordinates":[2,2]}},
               "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]]})"));
        QCOMPARE(data.format, QStringLiteral("TopoJSON"));
        QCOMPARE(data.layers, QStringList({ QStringLiteral("provincias"), QStringLiteral("otros") }));
        QCOMPARE(data.features.size(), size_t(2));
        std::vector<BoundaryUnit> units;
        for (const VectorFeature &feature : data.features)
            units.push_back({ feature.values[0], feature.values[0], {}, {}, feature.geometry.outline() });
        const BoundaryLayer layer(QStringLiteral("t"), {}, units);
        QCOMPARE(layer.unitAt(toWorld(-79.5, 8.5)), 0);
        QCOMPARE(layer.unitAt(toWorld(-78.5, 8.5)), 1);
        const VectorData other = readVectorFile(m_folder.filePath(QStringLiteral("t.topojson")), QStringLiteral("otros"));
        QVERIFY(near(other.features[0].geometry.parts[0].rings[0][0].longitude, -79));
    }

    void kml()
    {
        const QByteArray kml = R"(<?xml version="1.0" encoding="UTF-8"?><kml><Document><Folder><Placemark><name>Bocas</name>
            <ExtendedData><Data name="cod"><value>1</value></Data><SchemaData schemaUrl="#s"><SimpleData name="hab">12</SimpleData></SchemaData></ExtendedData>
            <MultiGeometry><Polygon><innerBoundaryIs><LinearRing><coordinates>-79.6,8.4 -79.4,8.4 -79.4,8.6 -79.6,8.4</coordinates></LinearRing></innerBoundaryIs>
            <outerBoundaryIs><LinearRing><coordinates>
            -80,8,0 -79,8,0
            -79,9,0 -80,9,0 -80,8,0</coordinates></LinearRing></outerBoundaryIs></Polygon><LineString><coordinates>-80,8 -79,9</coordinates></LineString></MultiGeometry>
            </Placemark></Folder></Document></kml>)";
        const VectorData data = readVectorFile(write(QStringLiteral("a.kml"), kml));
        QCOMPARE(data.format, QStringLiteral("KML"));
        QCOMPARE(data.features.size(), size_t(1));
        QCOMPARE(data.features[0].values, QStringList({ QStringLiteral("Bocas"), QStringLiteral("1"), QStringLiteral("12") }));
        const Outline outline = data.features[0].geometry.outline();
        QVERIFY(outline.contains(toWorld(-79.9, 8.1)));
        QVERIFY(!outline.contains(toWorld(-79.45, 8.45))); // the hole, which the file names first
        const QString path = m_folder.filePath(QStringLiteral("a.kmz"));
        KZip zip(path);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.writeFile(QStringLiteral("doc.kml"), kml);
        zip.close();
        QCOMPARE(readVectorFile(path).features.size(), size_t(1));
    }

    void shapefile_data()
    {
        QTest::addColumn<QByteArray>("projection");
        QTest::addColumn<bool>("utm");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("geographic") << QByteArray(R"(GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257]]])") << false;
        QTest::newRow("utm") << QByteArray(R"(PROJCS["WGS_1984_UTM_Zone_17N",GEOGCS["GCS_WGS_1984"]])") << true;
    }

    void shapefile()
    {
        QFETCH(QByteArray, projection);
        QFETCH(bool, utm);
        QDir(m_folder.path()).remove(QStringLiteral("shape.prj"));
        makeShapefile(m_folder.filePath(QStringLiteral("shape")), projection.isEmpty() ? nullptr : projection.constData(), 1, utm);
        const QString zipPath = m_folder.filePath(QStringLiteral("shape.zip"));
        {
            KZip zip(zipPath);
            QVERIFY(zip.open(QIODevice::WriteOnly));
            for (const QString &name : QDir(m_folder.path()).entryList({ QStringLiteral("shape.*") })) {
                if (!name.endsWith(QLatin1String(".zip")))
                    QVERIFY(zip.addLocalFile(m_folder.filePath(name), QStringLiteral("capas/") + name.toUpper()));
            }
            zip.close();
        }
        for (const QString &path : { m_folder.filePath(QStringLiteral("shape.shp")), zipPath }) {
            const VectorData data = readVectorFile(path);
            QCOMPARE(data.format, QStringLiteral("Shapefile"));
            QCOMPARE(data.attributes, QStringList({ QStringLiteral("NOMBRE"), QStringLiteral("HAB") }));
            QCOMPARE(data.features.size(), size_t(2));
            QCOMPARE(data.features[1].values, QStringList({ QStringLiteral("Coclé"), QStringLiteral("101") }));
            const std::optional<GeoPoint> middle = data.features[0].geometry.representative();
            QVERIFY(middle && near(middle->longitude, -79.5, 0.05) && near(middle->latitude, 8.5, 0.05));
        }
    }

    void shapefileThatLacksFiles()
    {
        makeShapefile(m_folder.filePath(QStringLiteral("lone")), nullptr);
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("lone.dbf"))));
        const QString error = errorOf(m_folder.filePath(QStringLiteral("lone.shp")));
        QVERIFY2(error.contains(QStringLiteral("lone.shp")) && error.contains(QStringLiteral("lone.dbf")), qPrintable(error));
    }

    void geoPackageRoundTrip()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.gpkg"));
        Geometry area { { { Geometry::Kind::Area, { { { -80, 8 }, { -79, 8 }, { -79, 9 } } } } } };
        GeoPackageWriter writer(path, QStringLiteral("obras \"x\""), { { QStringLiteral("título"), GeoPackageColumn::Kind::Text }, { QStringLiteral("monto"), GeoPackageColumn::Kind::Number } },
            QStringLiteral("cita"), { { QStringLiteral("fuente"), QStringLiteral("DPWH") } });
        writer.add(area, { QStringLiteral("Puente"), QStringLiteral("12.5") });
        writer.add({}, { QStringLiteral("sin lugar"), QString() });
        writer.finish();
        const VectorData data = readVectorFile(path);
        QCOMPARE(data.layers, QStringList { QStringLiteral("obras \"x\"") });
        QCOMPARE(data.attributes, QStringList({ QStringLiteral("fid"), QStringLiteral("título"), QStringLiteral("monto") }));
        QCOMPARE(data.features.size(), size_t(1)); // the other has no shape, which is told
        QCOMPARE(data.features[0].values[1], QStringLiteral("Puente"));
        QCOMPARE(data.features[0].geometry.parts[0].rings[0].size(), size_t(4)); // closed
        SQLite::Database database(path.toStdString());
        QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), 0x47504b47);
        QCOMPARE(QString::fromStdString(database.execAndGet("SELECT value FROM citation").getString()), QStringLiteral("DPWH"));
        QCOMPARE(database.execAndGet("SELECT min_x FROM gpkg_contents WHERE data_type = 'features'").getDouble(), -80.0);
        QCOMPARE(database.execAndGet("SELECT typeof(monto) FROM \"obras \"\"x\"\"\" WHERE fid = 1").getString(), std::string("real"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) { QTest::newRow(name) << bytes << QString::fromUtf8(says); };
        row("empty", "", "empty");
        row("text", "hola", "none of GeoJSON");
        row("cut", "{\"type\":\"FeatureCollection\",\n\"features\":[", "line 2");
        row("other JSON", R"({"uri":"x","releases":[]})", "Import");
        row("no features", R"({"type":"FeatureCollection","features":[]})", "nothing in it");
        row("projected", R"({"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[661000,993000]}})", "661000");
        row("unknown system", R"({"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:2100"}},"features":[]})", "EPSG:2100");
        row("text as number", R"({"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":["x",9]}})", "feature 1");
        row("infinite", R"({"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1e999,9]}})", "feature 1");
        row("html", "<html><body/></html>", "no KML");
        row("xml cut", "<kml><Document><Placemark>", "line 1");
        row("zip cut", QByteArray("PK\3\4") + QByteArray(100, 'x'), "damaged");
        row("not a database", QByteArray("SQLite format 3\0", 16) + QByteArray(200, 'x'), "damaged");
        row("shape cut", QByteArray("\0\0\x27\x0a", 4) + QByteArray(100, 'x'), "missing");
        QByteArray nested = "1";
        for (int i = 0; i < 2000; ++i)
            nested = '[' + nested + ']';
        row("nested", R"({"type":"Feature","geometry":{"type":"Polygon","coordinates":)" + nested + "}}", "JSON");
        QByteArray folders = "<kml>";
        for (int i = 0; i < 500; ++i)
            folders += "<Folder>";
        row("nested folders", folders, "64");
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString error = errorOf(write(QStringLiteral("bad.file"), bytes));
        QVERIFY2(error.contains(QStringLiteral("bad.file")), qPrintable(error)); // names the file
        QVERIFY2(error.contains(says), qPrintable(error));
    }

    void limits()
    {
        QByteArray many = R"({"type":"FeatureCollection","features":[)";
        for (int i = 0; i < 50; ++i)
            many += (i ? "," : "") + QByteArray(R"({"type":"Feature","properties":{},)") + square + '}';
        const QString path = write(QStringLiteral("many.geojson"), many + "]}");
        QCOMPARE(errorOf(path), QString());
        VectorLimits limits;
        limits.features = 49;
        QVERIFY(errorOf(path, {}, limits).contains(QStringLiteral("49")));
        limits = {};
        limits.points = 100;
        QVERIFY(errorOf(path, {}, limits).contains(QStringLiteral("100")));
        limits = {};
        limits.bytes = 1000;
        QVERIFY(!errorOf(path, {}, limits).isEmpty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(readVectorFile(path, {}, {}, stop.get_token()), VectorFileError);
    }

    void crossingRingsAreTold()
    {
        const VectorData data = readVectorFile(write(QStringLiteral("bow.json"),
            R"({"type":"Feature","properties":{"n":"x"},"geometry":{"type":"Polygon","coordinates":[[[-80,8],[-79,9],[-79,8],[-80,9],[-80,8]]]}})"));
        QCOMPARE(data.notes.size(), qsizetype(1));
        QVERIFY2(data.notes[0].contains(QStringLiteral("cross")) && data.notes[0].contains(QStringLiteral("feature 1")), qPrintable(data.notes[0]));
    }

    void selfCrossingAgainstBruteForce()
    {
        std::mt19937 random(4);
        std::uniform_real_distribution<double> coordinate(0, 1);
        int crossing = 0;
        for (int round = 0; round < 300; ++round) {
            std::vector<GeoPoint> ring;
            for (int i = 0; i < 3 + round % 6; ++i)
                ring.push_back({ coordinate(random), coordinate(random) });
            bool expected = false;
            const size_t n = ring.size();
            for (size_t a = 0; a < n; ++a) {
                for (size_t b = a + 1; b < n; ++b) {
                    if ((a + 1) % n == b || (b + 1) % n == a)
                        continue;
                    const GeoPoint &p = ring[a], &q = ring[(a + 1) % n], &r = ring[b], &s = ring[(b + 1) % n];
                    const double d = (q.longitude - p.longitude) * (s.latitude - r.latitude) - (q.latitude - p.latitude) * (s.longitude - r.longitude);
                    const double t = ((r.longitude - p.longitude) * (s.latitude - r.latitude) - (r.latitude - p.latitude) * (s.longitude - r.longitude)) / d;
                    const double u = ((r.longitude - p.longitude) * (q.latitude - p.latitude) - (r.latitude - p.latitude) * (q.longitude - p.longitude)) / d;
                    expected = expected || (t >= 0 && t <= 1 && u >= 0 && u <= 1);
                }
            }
            crossing += expected;
            QCOMPARE(selfCrossing(ring).has_value(), expected);
        }
        QVERIFY(crossing > 50 && crossing < 280);
    }

    void wkb()
    {
        const Geometry mixed { { { Geometry::Kind::Point, { { { -79.5, 8.9 } } } }, { Geometry::Kind::Line, { { { 1, 2 }, { 3, 4 } } } },
            { Geometry::Kind::Area, { { { 0, 0 }, { 1, 0 }, { 1, 1 } }, { { 0.2, 0.1 }, { 0.3, 0.1 }, { 0.3, 0.2 } } } } } };
        const QByteArray bytes = toWkb(mixed);
        const std::optional<Geometry> back = fromWkb({ bytes.constData(), size_t(bytes.size()) });
        QVERIFY(back);
        QCOMPARE(back->parts.size(), size_t(3));
        QCOMPARE(back->parts[2].rings.size(), size_t(2));
        QCOMPARE(back->parts[1].rings[0][1].latitude, 4.0);
        for (qsizetype cut = 0; cut < bytes.size(); ++cut)
            QVERIFY(!fromWkb({ bytes.constData(), size_t(cut) }));
        // Big endian, with heights (EWKB and ISO): POINT Z (1 2 3).
        QVERIFY(fromWkb(std::string_view("\0\x80\0\0\1\x3f\xf0\0\0\0\0\0\0\x40\0\0\0\0\0\0\0\x40\x08\0\0\0\0\0\0", 29)));
        QVERIFY(fromWkb(std::string_view("\0\0\0\x03\xe9\x3f\xf0\0\0\0\0\0\0\x40\0\0\0\0\0\0\0\x40\x08\0\0\0\0\0\0", 29)));
    }

    void geoJsonWriting()
    {
        std::string out;
        // Clockwise outside is turned round, rings are closed, seven decimals.
        appendGeoJson(out, Geometry { { { Geometry::Kind::Area, { { { 0, 0 }, { 0, 1 }, { 1.123456789, 1 } } } } } });
        QCOMPARE(out, std::string(R"({"type":"Polygon","coordinates":[[[0,0],[1.1234568,1],[0,1],[0,0]]]})"));
        out.clear();
        appendGeoJson(out, {});
        QCOMPARE(out, std::string("null"));
    }

    void nonsenseNeverCrashes()
    {
        makeShapefile(m_folder.filePath(QStringLiteral("fuzz")), nullptr);
        QVector<QByteArray> seeds;
        for (const char *name : { "a.geojson", "t.topojson", "a.kml", "a.kmz", "a.gpkg", "shape.zip" }) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            seeds.append(file.readAll());
        }
        std::mt19937 random(7);
        int read = 0, refused = 0;
        const auto attempt = [&](const QString &path) {
            try {
                readVectorFile(path);
                ++read;
            } catch (const VectorFileError &error) {
                ++refused;
                QVERIFY(!error.message().isEmpty());
            }
        };
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes = seeds[round % seeds.size()];
            for (int change = 0; change < 1 + int(random() % 6); ++change)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            if (random() % 4 == 0)
                bytes.truncate(qsizetype(random() % size_t(bytes.size())));
            attempt(write(QStringLiteral("fuzz.file"), bytes));
        }
        for (const char *suffix : { "shp", "shx", "dbf" }) {
            const QString path = m_folder.filePath(QStringLiteral("fuzz.") + QLatin1String(suffix));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray good = file.readAll();
            file.close();
            for (int round = 0; round < 60; ++round) {
                QByteArray bytes = good;
                for (int change = 0; change < 3; ++change)
                    bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
                write(QFileInfo(path).fileName(), bytes);
                attempt(m_folder.filePath(QStringLiteral("fuzz.shp")));
            }
            write(QFileInfo(path).fileName(), good);
        }
        QVERIFY(read > 0 && refused > 0);
    }

    void tiles()
    {
        const QString path = m_folder.filePath(QStringLiteral("t.mbtiles"));
        {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec("CREATE TABLE metadata (name TEXT, value TEXT); CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);"
                          "INSERT INTO metadata VALUES ('name', 'Relieve'), ('format', 'png'), ('attribution', '<a href=\"x\">© IGN</a>'), ('bounds', '-83,7,-77,10');"
                          "INSERT INTO tiles VALUES (1, 0, 0, x'aa'), (1, 0, 1, x'bb')");
        }
        const auto file = TileFile::open(path);
        QCOMPARE(file->name(), QStringLiteral("Relieve"));
        QCOMPARE(file->attribution(), QStringLiteral("© IGN"));
        QCOMPARE(file->tile(1, 0, 0), QByteArray("\xbb")); // the north
        QCOMPARE(file->tile(1, 0, 1), QByteArray("\xaa"));
        QVERIFY(file->tile(1, 1, 1).isEmpty());
        QVERIFY(file->tile(5, 0, 0).isEmpty());
        QVERIFY(file->bounds() && file->bounds()->north == 10);
        {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec("UPDATE metadata SET value = 'pbf' WHERE name = 'format'");
        }
        QVERIFY_EXCEPTION_THROWN(TileFile::open(path), VectorFileError);
        QVERIFY_EXCEPTION_THROWN(TileFile::open(m_folder.filePath(QStringLiteral("a.gpkg"))), VectorFileError);
        QVERIFY_EXCEPTION_THROWN(TileFile::open(write(QStringLiteral("no.mbtiles"), "hola")), VectorFileError);
        // Opened as shapes, it says where it belongs.
        QVERIFY(errorOf(path).contains(QStringLiteral("background")));
    }
};

QTEST_GUILESS_MAIN(VectorFileTest)
#include "tst_vectorfile.moc"
