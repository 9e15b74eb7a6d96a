// SPDX-License-Identifier: GPL-3.0-or-later
// GeoPackage (OGC 12-128): features of one table, read and written.
#include "layers/geopackage.h"
#include "layers/untrusteddatabase.h"
#include "layers/vectorreaders.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSet>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <cerrno>
#include <map>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

constexpr int geoPackageId = 0x47504b47; // "GPKG"

std::string quoted(const QString &identifier)
{
    QString text = identifier;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + text.toStdString() + '"';
}

QString textAt(SQLite::Statement &row, int column) { return QString::fromStdString(row.getColumn(column).getString()); }

/// The well-known binary behind the header of a geometry blob (2.1.3); empty when that is none.
std::string_view wkbOf(const SQLite::Column &column)
{
    const std::string_view blob(static_cast<const char *>(column.getBlob()), size_t(column.getBytes()));
    constexpr size_t envelopes[] = { 0, 32, 48, 48, 64 };
    if (blob.size() < 8 || blob[0] != 'G' || blob[1] != 'P')
        return {};
    const auto kind = size_t(quint8(blob[3]) >> 1 & 7);
    if (kind >= std::size(envelopes) || blob.size() < 8 + envelopes[kind])
        return {};
    return blob.substr(8 + envelopes[kind]);
}

constexpr int mostLayers = 1000;
constexpr int largestValue = 256 << 20; // bytes: an outline of sixteen million points
constexpr UntrustedDatabase::Work reading { 1000000000, 300000 };

struct FeatureTable
{
    QString column;
    int system = 0;
};

/// The tables of features by name. Only what is stored: what a view would compute is nobody's boundary.
std::map<QString, FeatureTable> featureTables(UntrustedDatabase &file)
{
    QSet<QString> features;
    SQLite::Statement contents(file.database(), "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' LIMIT " + std::to_string(mostLayers));
    while (contents.executeStep())
        features.insert(textAt(contents, 0));
    std::map<QString, FeatureTable> tables;
    SQLite::Statement columns(file.database(), "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns LIMIT " + std::to_string(mostLayers));
    while (columns.executeStep()) {
        const QString name = textAt(columns, 0);
        if (features.contains(name) && file.isStoredTable(name))
            tables[name] = { textAt(columns, 1), columns.getColumn(2).getInt() };
    }
    return tables;
}

/// The columns that are stored; those that would be computed from others are passed over.
QStringList storedColumns(SQLite::Database &database, const QString &table)
{
    QStringList names;
    SQLite::Statement columns(database, "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden IN (0, 3)");
    columns.bind(1, table.toStdString());
    while (columns.executeStep())
        names.append(textAt(columns, 0));
    return names;
}

void readTable(UntrustedDatabase &file, const QString &layer, VectorData &data, VectorCollector &collector)
{
    SQLite::Database &database = file.database();
    const std::map<QString, FeatureTable> tables = featureTables(file);
    for (const auto &[name, table] : tables)
        data.layers.append(name);
    if (data.layers.isEmpty())
        collector.fail(LayerFiles::tr("it has no table of features."));
    data.layer = layer.isEmpty() ? data.layers.first() : layer;
    const auto chosen = tables.find(data.layer);
    if (chosen == tables.end())
        collector.fail(LayerFiles::tr("it has no layer “%1”; there are: %2.").arg(data.layer, data.layers.join(QStringLiteral(", "))));
    CoordinateSystem system;
    SQLite::Statement systems(database, "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?1");
    systems.bind(1, chosen->second.system);
    if (chosen->second.system > 0 && systems.executeStep())
        system = textAt(systems, 0).compare(QLatin1String("EPSG"), Qt::CaseInsensitive) == 0 ? CoordinateSystem::fromEpsg(systems.getColumn(1).getInt()) : CoordinateSystem::fromText(textAt(systems, 2));
    if (system.kind == CoordinateSystem::Kind::Unknown)
        collector.fail(LayerFiles::tr("its coordinates are in “%1”, which this program cannot convert. Save a copy in WGS 84 (EPSG:4326).").arg(system.name));
    collector.setSystem(system);
    const QStringList names = storedColumns(database, data.layer);
    int shape = -1;
    std::string list;
    for (int column = 0; column < names.size(); ++column) {
        list += (column > 0 ? ", " : "") + quoted(names[column]);
        if (names[column].compare(chosen->second.column, Qt::CaseInsensitive) == 0)
            shape = column;
        else
            collector.attribute(names[column]);
    }
    if (shape < 0)
        collector.fail(LayerFiles::tr("the column “%1” that should hold the shapes is missing.").arg(chosen->second.column));
    SQLite::Statement rows(database, "SELECT " + list + " FROM " + quoted(data.layer) + " LIMIT " + std::to_string(collector.limits().features + 1));
    qsizetype number = 0;
    qint64 bytes = 0;
    while (rows.executeStep()) {
        const QString where = LayerFiles::tr("feature %1").arg(++number);
        for (int column = 0; column < names.size(); ++column)
            bytes += rows.getColumn(column).getBytes();
        if (bytes > 2 * collector.limits().bytes) // more than the file holds: its pages lead back to themselves
            collector.fail(LayerFiles::tr("it is damaged: %1").arg(QStringLiteral("database disk image is malformed")));
        for (int column = 0; column < names.size(); ++column) {
            const SQLite::Column value = rows.getColumn(column);
            if (column != shape && !value.isNull() && !value.isBlob())
                collector.setValue(names[column], QString::fromStdString(value.getString()));
        }
        const SQLite::Column blob = rows.getColumn(shape);
        if (blob.isNull())
            collector.leaveOut(where, LayerFiles::tr("it has no shape"));
        else if (std::optional<Geometry> geometry = fromWkb(wkbOf(blob)))
            collector.add(std::move(*geometry), where);
        else
            collector.leaveOut(where, LayerFiles::tr("its shape cannot be read"));
    }
}

} // namespace

void readGeoPackage(const QString &path, const QString &layer, VectorData &data, VectorCollector &collector)
{
    data.format = QStringLiteral("GeoPackage");
    try {
        UntrustedDatabase file(path, largestValue, collector.stopToken());
        file.allow(reading);
        for (const char *table : { "gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys" }) {
            if (file.isStoredTable(QLatin1String(table)))
                continue;
            SQLite::Statement tiles(file.database(), "SELECT count(*) FROM sqlite_master WHERE name = 'tiles'");
            collector.fail(tiles.executeStep() && tiles.getColumn(0).getInt() > 0 ? LayerFiles::tr("it holds pictures of a map (MBTiles). Open it as the background of the map.")
                                                                                  : LayerFiles::tr("it is a database, but no GeoPackage."));
        }
        readTable(file, layer, data, collector);
    } catch (const SQLite::Exception &error) {
        collector.check();
        if (error.getErrorCode() == SQLITE_INTERRUPT)
            collector.fail(LayerFiles::tr("reading it would take longer than any file of shapes should. It may be damaged."));
        collector.fail(LayerFiles::tr("it is damaged: %1").arg(QString::fromUtf8(error.what())));
    }
}

struct GeoPackageWriter::Private
{
    explicit Private(const QString &path) : database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {}

    SQLite::Database database;
    std::unique_ptr<SQLite::Transaction> transaction;
    std::unique_ptr<SQLite::Statement> insert;
    QString table;
    double west = 180, south = 90, east = -180, north = -90;

    /// @p self may be empty until @p work has made it.
    template<typename Work>
    static void run(const std::unique_ptr<Private> &self, Work &&work)
    {
        try {
            work();
        } catch (const SQLite::Exception &error) {
            const int last = errno; // a failed commit does not tell sqlite3_system_errno()
            const int told = self ? sqlite3_system_errno(self->database.getHandle()) : 0;
            const int system = error.getErrorCode() == SQLITE_FULL ? ENOSPC : told != 0 ? told : error.getErrorCode() == SQLITE_IOERR ? last : 0;
            throw VectorFileError(QString::fromUtf8(error.what()), system);
        }
    }
};

GeoPackageWriter::GeoPackageWriter(const QString &path, const QString &table, const QVector<GeoPackageColumn> &columns, const QString &description,
                                   const QVector<QPair<QString, QString>> &notes)
{
    Private::run(d, [&] {
        d = std::make_unique<Private>(path);
        d->table = table;
        SQLite::Database &database = d->database;
        database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = " + std::to_string(geoPackageId) + "; PRAGMA user_version = 10300");
        d->transaction = std::make_unique<SQLite::Transaction>(database);
        // Requirements 10 to 23 of the standard, with the three systems that every file must name.
        database.exec(R"sql(
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,
    definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system');
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');
INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', 'longitude and latitude in degrees');
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE citation (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT, value TEXT);
INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('citation', 'attributes', 'citation');
)sql");
        std::string create = "CREATE TABLE " + quoted(table) + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY";
        std::string insert = "INSERT INTO " + quoted(table) + " VALUES (NULL, ?";
        for (const GeoPackageColumn &column : columns) {
            create += ", " + quoted(column.name) + (column.kind == GeoPackageColumn::Kind::Number ? " REAL" : column.kind == GeoPackageColumn::Kind::Date ? " DATE" : " TEXT");
            insert += ", ?";
        }
        database.exec(create + ")");
        SQLite::Statement content(database, "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?1, 'features', ?1, ?2, 4326)");
        content.bind(1, table.toStdString());
        content.bind(2, description.toStdString());
        content.exec();
        SQLite::Statement column(database, "INSERT INTO gpkg_geometry_columns VALUES (?1, 'geom', 'GEOMETRY', 4326, 0, 0)");
        column.bind(1, table.toStdString());
        column.exec();
        SQLite::Statement note(database, "INSERT INTO citation (name, value) VALUES (?1, ?2)");
        for (const auto &[name, value] : notes) {
            note.bind(1, name.toStdString());
            note.bind(2, value.toStdString());
            note.exec();
            note.reset();
        }
        d->insert = std::make_unique<SQLite::Statement>(database, insert + ")");
    });
}

GeoPackageWriter::~GeoPackageWriter() = default;

void GeoPackageWriter::add(const Geometry &geometry, const QStringList &values)
{
    Private::run(d, [&] {
        SQLite::Statement &insert = *d->insert;
        QByteArray blob;
        if (geometry.isEmpty()) {
            insert.bind(1);
        } else {
            blob = QByteArray("GP\0\1\xe6\x10\0\0", 8) + toWkb(geometry); // version 1, little endian, no envelope, system 4326
            insert.bindNoCopy(1, static_cast<const void *>(blob.constData()), int(blob.size()));
            for (const Geometry::Part &part : geometry.parts) {
                for (const auto &ring : part.rings) {
                    for (const GeoPoint &point : ring) {
                        d->west = std::min(d->west, point.longitude);
                        d->east = std::max(d->east, point.longitude);
                        d->south = std::min(d->south, point.latitude);
                        d->north = std::max(d->north, point.latitude);
                    }
                }
            }
        }
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values[i].isNull())
                insert.bind(int(i) + 2);
            else
                insert.bind(int(i) + 2, values[i].toStdString()); // the column's affinity makes numbers of numbers
        }
        insert.exec();
        insert.reset();
        insert.clearBindings();
    });
}

void GeoPackageWriter::finish()
{
    Private::run(d, [&] {
        d->insert.reset();
        if (d->west <= d->east) {
            SQLite::Statement box(d->database, "UPDATE gpkg_contents SET min_x = ?2, min_y = ?3, max_x = ?4, max_y = ?5 WHERE table_name = ?1");
            box.bind(1, d->table.toStdString());
            box.bind(2, d->west);
            box.bind(3, d->south);
            box.bind(4, d->east);
            box.bind(5, d->north);
            box.exec();
        }
        d->transaction->commit();
        d->transaction.reset();
    });
    d.reset();
}

} // namespace obra
