// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtenfile.h"

#include "layers/tilefile.h"
#include "layers/userlayer.h"
#include "layers/vectorfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <KZip>
#include <SQLiteCpp/Database.h>
#include <shapefil.h>

#include <limits>

using namespace obra;

namespace {

const char *const endless = "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT ";

} // namespace

/// Files of shapes made to do harm: each is refused in plain words, or read, in little time and memory. Without bounds several of these tests would not end.
class HostileLayersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) { return writtenFile(m_folder, name, bytes); }

    QString database(const QString &name, const std::string &sql)
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        SQLite::Database made(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        made.exec(sql);
        return path;
    }

    static QString errorOf(const QString &path, const VectorLimits &limits = {}, std::stop_token stop = {})
    {
        try {
            readVectorFile(path, {}, limits, std::move(stop));
        } catch (const VectorFileError &error) {
            return error.message();
        }
        return {};
    }

    /// A Shapefile of squares one degree wide.
    void makeShapes(const QString &stem, int count)
    {
        SHPHandle shapes = SHPCreate(QFile::encodeName(stem).constData(), SHPT_POLYGON);
        DBFHandle table = DBFCreate(QFile::encodeName(stem).constData());
        DBFAddField(table, "NOMBRE", FTString, 10, 0);
        for (int i = 0; i < count; ++i) {
            double x[] = { -80, -80, -79, -79, -80 }, y[] = { 8, 9, 9, 8, 8 };
            SHPObject *object = SHPCreateSimpleObject(SHPT_POLYGON, 5, x, y, nullptr);
            SHPWriteObject(shapes, -1, object);
            SHPDestroyObject(object);
            DBFWriteStringAttribute(table, i, 0, "x");
        }
        SHPClose(shapes);
        DBFClose(table);
    }

    static std::string geoPackage(const std::string &more)
    {
        return "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);"
               "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, '');"
               "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT); INSERT INTO gpkg_contents VALUES ('f', 'features');"
            + more;
    }
    static std::string columnsTable() { return "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER); INSERT INTO gpkg_geometry_columns VALUES ('f', 'geom', 4326);"; }
    static std::string onePoint() { return "x'47500001e6100000010100000000000000000054c00000000000002040'"; } // -80, 8

private slots:
    void outlineThatGoesUpAndDown()
    {
        // Listed in each of 4,096 strips, its edges would be more than four thousand million.
        std::vector<WorldPoint> ring;
        constexpr int teeth = 550000;
        for (int i = 0; i < teeth; ++i) {
            ring.push_back({ 0.1 + 0.8 * i / teeth, 0.2 });
            ring.push_back({ 0.1 + 0.8 * (i + 0.5) / teeth, 0.8 });
        }
        const Outline outline({ ring });
        QVERIFY(!outline.contains({ 0.05, 0.5 }));
        QVERIFY(outline.contains({ 0.1 + 0.8 * 300000.5 / teeth, 0.8 - 1e-7 }));
        QVERIFY(!outline.contains({ 0.1 + 0.8 * 300000.0 / teeth, 0.8 - 1e-7 }));
        (void)outline.pole(); // ends
    }

    void topologyThatNamesOneArcAgainAndAgain()
    {
        QByteArray arc, rings;
        for (int i = 0; i < 20000; ++i)
            arc += QByteArray(i ? "," : "") + "[" + QByteArray::number(i % 7) + ",1]";
        for (int i = 0; i < 100000; ++i)
            rings += i ? ",[0]" : "[0]";
        const QString error = errorOf(write(QStringLiteral("t.json"), R"({"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[)" + rings + R"(]}},"arcs":[[)" + arc + "]]}"));
        QVERIFY2(error.contains(QStringLiteral("20,000,000")), qPrintable(error));
    }

    void jsonOfManySmallValues()
    {
        VectorLimits limits;
        limits.jsonValues = 1000;
        const QString error = errorOf(write(QStringLiteral("v.json"), R"({"type":"FeatureCollection","features":[)" + QByteArray("0,").repeated(2000) + "0]}"), limits);
        QVERIFY2(error.contains(QStringLiteral("1,000")), qPrintable(error));
    }

    void featuresThatAreLeftOutCount()
    {
        VectorLimits limits;
        limits.features = 1000;
        const QString error = errorOf(write(QStringLiteral("n.json"), R"({"type":"FeatureCollection","features":[)" + QByteArray("{},").repeated(2000) + "{}]}"), limits);
        QVERIFY2(error.contains(QStringLiteral("1,000")), qPrintable(error));
    }

    void oneWideFeatureAmongMany()
    {
        // Each feature gets a cell for each attribute that any feature has.
        QByteArray wide, many;
        for (int i = 0; i < 290; ++i)
            wide += QByteArray(i ? "," : "") + "\"a" + QByteArray::number(i) + "\":1";
        const QByteArray shape = R"("geometry":{"type":"Point","coordinates":[1,1]}})";
        for (int i = 0; i < 100000; ++i)
            many += R"(,{"type":"Feature","properties":null,)" + shape;
        const QString error = errorOf(write(QStringLiteral("w.json"), R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{)" + wide + "}," + shape + many + "]}"));
        QVERIFY2(error.contains(QStringLiteral("20,000,000")), qPrintable(error));
    }

    void kmlThatIsTooMuch_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("says");
        QTest::newRow("many outer borders") << "<Placemark><Polygon>" + QByteArray("<outerBoundaryIs><LinearRing/></outerBoundaryIs>").repeated(300000) + "</Polygon></Placemark>" << QStringLiteral("placed");
        QTest::newRow("places of one line") << "<Placemark><LineString><coordinates>" + QByteArray("1,1 ").repeated(3000000) + "</coordinates></LineString></Placemark>" << QStringLiteral("2,000,000");
        QTest::newRow("nested") << QByteArray("<a>").repeated(500000) << QStringLiteral("1000");
        QTest::newRow("nested in a name") << "<Placemark><name>" + QByteArray("<a>").repeated(500000) << QStringLiteral("1000");
        QByteArray attributes = "<a ";
        for (int i = 0; i < 200000; ++i)
            attributes += "a" + QByteArray::number(i) + "=\">\" ";
        QTest::newRow("attributes") << attributes + "/>" << QStringLiteral("line 1");
    }

    void kmlThatIsTooMuch()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, says);
        VectorLimits limits;
        limits.points = 2000000;
        const QString error = errorOf(write(QStringLiteral("k.kml"), "<kml><Document>" + inside + "</Document></kml>"), limits);
        QVERIFY2(error.contains(says), qPrintable(error));
    }

    void kmlMayHaveLongTexts()
    {
        const QByteArray text = QByteArray("<p title='a>b'>it's <b>").repeated(10000);
        const QString path = write(QStringLiteral("d.kml"), "<kml><!-- " + text + " --><Document><Placemark><description><![CDATA[" + text
            + "]]></description><Point><coordinates>\n-80,8,0\n</coordinates></Point></Placemark></Document></kml>");
        QCOMPARE(errorOf(path), QString());
    }

    void archiveWithMoreThanIsUsed()
    {
        makeShapes(m_folder.filePath(QStringLiteral("z")), 2);
        const QString path = m_folder.filePath(QStringLiteral("z.zip"));
        KZip zip(path);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        for (const char *suffix : { "shp", "shx", "dbf" })
            QVERIFY(zip.addLocalFile(m_folder.filePath(QLatin1String("z.") + QLatin1String(suffix)), QLatin1String("z.") + QLatin1String(suffix)));
        zip.writeFile(QStringLiteral("z.aux"), QByteArray(4 << 20, '\0')); // a bomb would be larger
        zip.writeFile(QStringLiteral("z.sbn"), QByteArray(4 << 20, '\0'));
        zip.close();
        VectorLimits limits;
        limits.bytes = 1 << 20;
        QCOMPARE(errorOf(path, limits), QString());
        limits.bytes = 300; // of all together
        const QString error = errorOf(path, limits);
        QVERIFY2(error.contains(QStringLiteral("larger")), qPrintable(error));
    }

    void archiveOfZeros()
    {
        const QString path = m_folder.filePath(QStringLiteral("bomb.kmz"));
        KZip zip(path);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.writeFile(QStringLiteral("doc.kml"), QByteArray(64 << 20, '\0'));
        zip.close();
        VectorLimits limits;
        limits.textBytes = 1 << 20;
        const QString error = errorOf(path, limits);
        QVERIFY2(error.contains(QStringLiteral("larger")), qPrintable(error));
    }

    void shapefileNameWithBrackets()
    {
        // As browsers call a file that is downloaded again.
        makeShapes(m_folder.filePath(QStringLiteral("mapa[1]")), 2);
        QCOMPARE(errorOf(m_folder.filePath(QStringLiteral("mapa[1].shp"))), QString());
    }

    void shapefileWhoseRecordsAreAllOne()
    {
        // An index of 200,000 records that all are the same 1.6 MB.
        const QString stem = m_folder.filePath(QStringLiteral("same"));
        SHPHandle shapes = SHPCreate(QFile::encodeName(stem).constData(), SHPT_ARC);
        std::vector<double> x(100000, -80), y(100000, 8);
        x.back() = std::numeric_limits<double>::quiet_NaN();
        SHPObject *object = SHPCreateSimpleObject(SHPT_ARC, int(x.size()), x.data(), y.data(), nullptr);
        SHPWriteObject(shapes, -1, object);
        SHPDestroyObject(object);
        SHPClose(shapes);
        DBFHandle table = DBFCreate(QFile::encodeName(stem).constData());
        DBFAddField(table, "N", FTString, 1, 0);
        DBFWriteStringAttribute(table, 0, 0, "x");
        DBFClose(table);
        QFile index(stem + QStringLiteral(".shx"));
        QVERIFY(index.open(QIODevice::ReadOnly));
        QByteArray bytes = index.readAll();
        index.close();
        bytes = bytes.first(100) + bytes.sliced(100, 8).repeated(200000);
        qToBigEndian<qint32>(qint32(bytes.size() / 2), bytes.data() + 24);
        write(QStringLiteral("same.shx"), bytes);
        const QString error = errorOf(stem + QStringLiteral(".shp"));
        QVERIFY2(error.contains(QStringLiteral("damaged")), qPrintable(error));
    }

    void shapefileOfMoreRecordsThanMayBe()
    {
        makeShapes(m_folder.filePath(QStringLiteral("many")), 20);
        VectorLimits limits;
        limits.features = 10;
        const QString error = errorOf(m_folder.filePath(QStringLiteral("many.shp")), limits);
        QVERIFY2(error.contains(QStringLiteral("10 ")), qPrintable(error));
    }

    void shapefileWithLyingHeaders()
    {
        makeShapes(m_folder.filePath(QStringLiteral("lie")), 3);
        for (const char *suffix : { "shp", "shx", "dbf" }) {
            const QString name = QLatin1String("lie.") + QLatin1String(suffix);
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray good = file.readAll();
            file.close();
            for (const int at : { 4, 8, 10, 24, 28, 32, 100, 104, 112, 144, 148, 152 }) {
                for (const char value : { '\x7f', '\xff', '\x80' }) {
                    QByteArray bytes = good;
                    if (at + 4 > bytes.size())
                        continue;
                    for (int i = 0; i < 4; ++i)
                        bytes[at + i] = i == 0 ? value : '\xff';
                    write(name, bytes);
                    errorOf(m_folder.filePath(QStringLiteral("lie.shp"))); // may be read or refused, and ends
                }
            }
            write(name, good);
        }
        QCOMPARE(errorOf(m_folder.filePath(QStringLiteral("lie.shp"))), QString());
    }

    void databaseThatNeverEnds_data()
    {
        QTest::addColumn<std::string>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("view of columns") << geoPackage(std::string("CREATE VIEW gpkg_geometry_columns AS ") + endless + "'x' AS table_name, 'geom' AS column_name, 4326 AS srs_id FROM n;"
            "CREATE TABLE f (fid INTEGER PRIMARY KEY, geom BLOB)") << QStringLiteral("no GeoPackage");
        QTest::newRow("features are a view") << geoPackage(columnsTable() + "CREATE VIEW f AS " + endless + "i AS fid, " + onePoint() + " AS geom FROM n") << QStringLiteral("no table of features");
        QTest::newRow("features are a virtual table") << geoPackage(columnsTable() + "CREATE VIRTUAL TABLE f USING fts5(geom)") << QStringLiteral("no table of features");
        QTest::newRow("the same table again and again") << geoPackage(columnsTable()
            + "INSERT INTO gpkg_contents SELECT 'f', 'features' FROM (WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i FROM n);"
              "INSERT INTO gpkg_geometry_columns SELECT 'f', 'geom', 4326 FROM gpkg_contents; CREATE TABLE f (fid INTEGER PRIMARY KEY, geom BLOB);") << QStringLiteral("nothing in it");
    }

    void databaseThatNeverEnds()
    {
        QFETCH(std::string, sql);
        QFETCH(QString, says);
        const QString error = errorOf(database(QStringLiteral("e.gpkg"), sql));
        QVERIFY2(error.contains(says), qPrintable(error));
    }

    void computedColumnsAreNotComputed()
    {
        const VectorData data = readVectorFile(database(QStringLiteral("c.gpkg"), geoPackage(columnsTable()
            + "CREATE TABLE f (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT, heavy TEXT AS (hex(zeroblob(400000000))));"
              "INSERT INTO f (geom, name) SELECT " + onePoint() + ", 'x' FROM (VALUES (1), (2), (3))")));
        QCOMPARE(data.features.size(), size_t(3));
        QCOMPARE(data.attributes, QStringList({ QStringLiteral("fid"), QStringLiteral("name") }));
    }

    void tilesThatNeverEnd()
    {
        const std::string metadata = "CREATE TABLE metadata (name TEXT, value TEXT);";
        const QString path = database(QStringLiteral("v.mbtiles"), metadata + "CREATE VIEW tiles AS " + endless + "30 AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'aa' AS tile_data FROM n");
        QVERIFY_EXCEPTION_THROWN(TileFile::open(path), VectorFileError);
        // One that can be opened, and then keeps whoever asks for a tile: the answer comes, and is nothing.
        const QString slow = database(QStringLiteral("s.mbtiles"), metadata + "CREATE TABLE t (z, c, r, d); INSERT INTO t VALUES (0, 0, 0, x'aa');"
            "CREATE VIEW tiles AS SELECT z AS zoom_level, (" + endless + "count(*) FROM n) AS tile_column, r AS tile_row, d AS tile_data FROM t");
        const auto tiles = TileFile::open(slow);
        QVERIFY(tiles->tile(0, 0, 0).isEmpty());
        QVERIFY(tiles->tile(0, 0, 0).isEmpty());
    }

    void stopping()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString path = database(QStringLiteral("stop.gpkg"), geoPackage(columnsTable() + "CREATE TABLE f (fid INTEGER PRIMARY KEY, geom BLOB); INSERT INTO f (geom) VALUES (" + onePoint() + ")"));
        QVERIFY(errorOf(path, {}, stop.get_token()).contains(QStringLiteral("stopped")));
        QCOMPARE(errorOf(path), QString());
    }

    void coordinateSystems_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QString>("says");
        QTest::newRow("NAD 27") << QByteArray("urn:ogc:def:crs:EPSG::4267") << QStringLiteral("few hundred metres"); // as the older maps of Panama are in
        QTest::newRow("WGS 84") << QByteArray("urn:ogc:def:crs:EPSG::4326") << QString();
        QTest::newRow("SIRGAS") << QByteArray("EPSG:4674") << QString();
    }

    void coordinateSystems()
    {
        QFETCH(QByteArray, system);
        QFETCH(QString, says);
        const VectorData data = readVectorFile(write(QStringLiteral("crs.json"), R"({"type":"FeatureCollection","crs":{"properties":{"name":")" + system
            + R"("}},"features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[-80,8]}}]})"));
        QCOMPARE(data.notes.isEmpty(), says.isEmpty());
        QVERIFY2(data.notes.join(u' ').contains(says), qPrintable(data.notes.join(u' ')));
    }

    void zonesThatAreNone()
    {
        makeShapes(m_folder.filePath(QStringLiteral("zone")), 1);
        write(QStringLiteral("zone.prj"), R"(PROJCS["WGS_1984_UTM_Zone_0N",GEOGCS["GCS_WGS_1984"]])");
        const QString error = errorOf(m_folder.filePath(QStringLiteral("zone.shp")));
        QVERIFY2(error.contains(QStringLiteral("cannot convert")), qPrintable(error));
    }
};

QTEST_GUILESS_MAIN(HostileLayersTest)
#include "tst_hostilelayers.moc"
