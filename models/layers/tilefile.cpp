// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/tilefile.h"

#include "layers/untrusteddatabase.h"
#include "layers/vectorfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

constexpr int deepestZoom = 22;
constexpr int largestTile = 8 << 20; // bytes
// Tiles may be a view over others, and without an index; a map that is drawn cannot wait for ever.
constexpr UntrustedDatabase::Work opening { 200000000, 60000 };
constexpr UntrustedDatabase::Work oneTile { 20000000, 1000 };

[[noreturn]] void fail(const QString &path, const QString &what)
{
    throw VectorFileError(LayerFiles::tr("“%1” cannot be the background: %2").arg(QFileInfo(path).fileName(), what));
}

} // namespace

struct TileFile::Private
{
    explicit Private(const QString &path) : path(path), file(path, 2 * largestTile) {}

    QString path, name, attribution;
    int lowest = 0, highest = 0;
    std::optional<GeoRect> bounds;
    QMutex mutex;
    UntrustedDatabase file;
    std::unique_ptr<SQLite::Statement> select;
};

TileFile::TileFile() = default;
TileFile::~TileFile() = default;

std::shared_ptr<const TileFile> TileFile::open(const QString &path)
{
    std::shared_ptr<TileFile> file(new TileFile);
    try {
        file->d = std::make_unique<Private>(path);
        Private &d = *file->d;
        d.file.allow(opening);
        SQLite::Database &database = d.file.database();
        SQLite::Statement parts(database, "SELECT count(*) FROM sqlite_master WHERE name IN ('tiles', 'metadata')");
        if (!parts.executeStep() || parts.getColumn(0).getInt() != 2)
            fail(path, LayerFiles::tr("it is a database, but no MBTiles file."));
        SQLite::Statement metadata(database, "SELECT name, value FROM metadata LIMIT 1000");
        while (metadata.executeStep()) {
            const std::string key = metadata.getColumn(0).getString();
            const QString value = QString::fromStdString(metadata.getColumn(1).getString());
            static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
            if (key == "name") {
                d.name = value.left(100);
            } else if (key == "attribution") {
                d.attribution = QString(value).remove(markup).simplified().left(200);
            } else if (key == "format" && (value == QLatin1String("pbf") || value == QLatin1String("mvt"))) {
                fail(path, LayerFiles::tr("it holds vector tiles. Choose a file of raster tiles (PNG or JPEG)."));
            } else if (key == "bounds") {
                const QStringList numbers = value.split(QLatin1Char(','));
                if (numbers.size() == 4) {
                    const GeoRect rect { numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble() };
                    if (rect.west >= -180 && rect.west < rect.east && rect.east <= 180 && rect.south >= -90 && rect.south < rect.north && rect.north <= 90)
                        d.bounds = rect;
                }
            }
        }
        // Each by itself: an index answers such a question at once, however many tiles there are.
        const auto zoom = [&database, &path](const char *which) {
            SQLite::Statement found(database, std::string("SELECT ") + which + "(zoom_level) FROM tiles WHERE zoom_level BETWEEN 0 AND ?1");
            found.bind(1, deepestZoom);
            if (!found.executeStep() || found.getColumn(0).isNull())
                fail(path, LayerFiles::tr("there are no tiles in it."));
            return found.getColumn(0).getInt();
        };
        d.lowest = zoom("min");
        d.highest = zoom("max");
        d.select = std::make_unique<SQLite::Statement>(database, "SELECT tile_data FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3");
        if (d.name.isEmpty())
            d.name = QFileInfo(path).completeBaseName();
    } catch (const SQLite::Exception &error) {
        if (error.getErrorCode() == SQLITE_INTERRUPT)
            fail(path, LayerFiles::tr("reading it would take longer than any file of tiles should. It may be damaged."));
        fail(path, QFileInfo::exists(path) ? LayerFiles::tr("it is no MBTiles file, or it is damaged: %1").arg(QString::fromUtf8(error.what())) : LayerFiles::tr("it is not there any more."));
    }
    return file;
}

QString TileFile::path() const { return d->path; }
QString TileFile::name() const { return d->name; }
QString TileFile::attribution() const { return d->attribution; }
int TileFile::lowestZoom() const { return d->lowest; }
int TileFile::highestZoom() const { return d->highest; }
std::optional<GeoRect> TileFile::bounds() const { return d->bounds; }

QByteArray TileFile::tile(int zoom, int column, int row) const
{
    if (zoom < d->lowest || zoom > d->highest || column < 0 || row < 0 || column >= 1 << zoom || row >= 1 << zoom)
        return {};
    const QMutexLocker lock(&d->mutex);
    try {
        d->file.allow(oneTile);
        d->select->reset();
        d->select->bind(1, zoom);
        d->select->bind(2, column);
        d->select->bind(3, (1 << zoom) - 1 - row); // the file counts from the south
        if (!d->select->executeStep())
            return {};
        const SQLite::Column data = d->select->getColumn(0);
        return data.getBytes() > largestTile ? QByteArray() : QByteArray(static_cast<const char *>(data.getBlob()), data.getBytes());
    } catch (const SQLite::Exception &) {
        return {}; // a damaged page: a hole in the picture
    }
}

} // namespace obra
