// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/vectorfile.h"

#include "layers/vectorreaders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QTemporaryDir>

#include <KZip>
#include <KZipFileEntry>

#include <algorithm>
#include <new>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

void failSize(const VectorCollector &collector, qint64 most)
{
    collector.fail(LayerFiles::tr("it is larger than %1. Save a copy with only the part that you need.").arg(QLocale().formattedDataSize(most, 0)));
}

/// All of a text, which is not believed to be as long as anybody says.
QByteArray readAll(QIODevice *device, qint64 most, VectorCollector &collector)
{
    QByteArray bytes;
    while (device && bytes.size() <= most) {
        const QByteArray more = device->read(1 << 20);
        if (more.isEmpty())
            break;
        bytes.append(more);
        collector.check();
    }
    if (bytes.size() > most)
        failSize(collector, most);
    return bytes;
}

QByteArray readText(const QString &path, VectorCollector &collector)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        collector.fail(LayerFiles::tr("it cannot be opened: %1").arg(file.errorString()));
    return readAll(&file, std::min(collector.limits().bytes, collector.limits().textBytes), collector);
}

/// All files of an archive with their paths in it.
void listFiles(const KArchiveDirectory &folder, const QString &path, QVector<QPair<QString, const KZipFileEntry *>> &files, int depth = 0)
{
    constexpr int deepest = 12;
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *entry = folder.entry(name);
        if (entry->isDirectory() && depth < deepest)
            listFiles(static_cast<const KArchiveDirectory &>(*entry), path + name + QLatin1Char('/'), files, depth + 1);
        else if (const auto *file = dynamic_cast<const KZipFileEntry *>(entry))
            files.append({ path + name, file });
    }
}

QByteArray unpackedText(const KZipFileEntry &entry, VectorCollector &collector)
{
    const std::unique_ptr<QIODevice> device(entry.createDevice());
    return readAll(device.get(), std::min(collector.limits().bytes, collector.limits().textBytes), collector);
}

/// Writes an entry to @p path; @p left is how much may be unpacked, for all entries together.
void unpack(const KZipFileEntry &entry, const QString &path, qint64 &left, VectorCollector &collector)
{
    const std::unique_ptr<QIODevice> device(entry.createDevice());
    QFile file(path);
    bool good = device && file.open(QIODevice::WriteOnly);
    while (good) {
        const QByteArray more = device->read(1 << 20);
        if (more.isEmpty())
            break;
        left -= more.size();
        if (left < 0)
            failSize(collector, collector.limits().bytes);
        good = file.write(more) == more.size();
        collector.check();
    }
    if (!good || !file.flush())
        collector.fail(LayerFiles::tr("it cannot be unpacked: %1").arg(file.error() == QFileDevice::NoError && device ? device->errorString() : file.errorString()));
}

void readZip(const QString &path, const QString &layer, VectorData &data, VectorCollector &collector)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        collector.fail(LayerFiles::tr("the archive is damaged. Was it cut off while it was copied?"));
    QVector<QPair<QString, const KZipFileEntry *>> files;
    listFiles(*zip.directory(), QString(), files);
    const auto endsWith = [](const QString &name, const char *suffix) { return name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive) && !name.contains(QLatin1String("__MACOSX")); };
    QStringList shapes;
    for (const auto &[name, entry] : files) {
        if (endsWith(name, ".kml")) // a KMZ, of which the first is the document
            return readKml(unpackedText(*entry, collector), data, collector);
        if (endsWith(name, ".geojson") || endsWith(name, ".json") || endsWith(name, ".topojson"))
            return readJsonShapes(unpackedText(*entry, collector), layer, data, collector);
        if (endsWith(name, ".shp"))
            shapes.append(name);
    }
    if (shapes.isEmpty())
        collector.fail(LayerFiles::tr("the archive has no Shapefile, KML or GeoJSON in it."));
    shapes.sort();
    const auto layerOf = [](const QString &name) { return name.section(QLatin1Char('/'), -1).chopped(4); };
    for (const QString &name : std::as_const(shapes))
        data.layers.append(layerOf(name));
    const qsizetype chosen = layer.isEmpty() ? 0 : data.layers.indexOf(layer);
    if (chosen < 0)
        collector.fail(LayerFiles::tr("it has no layer “%1”; there are: %2.").arg(layer, data.layers.join(QStringLiteral(", "))));
    data.layer = data.layers[chosen];
    const QTemporaryDir folder;
    if (!folder.isValid())
        collector.fail(LayerFiles::tr("it cannot be unpacked: %1").arg(folder.errorString()));
    const QString stem = shapes[chosen].chopped(4);
    static const QStringList used { QStringLiteral(".shp"), QStringLiteral(".shx"), QStringLiteral(".dbf"), QStringLiteral(".prj"), QStringLiteral(".cpg") };
    qint64 left = collector.limits().bytes;
    for (const auto &[name, entry] : files) {
        // Written under names of our own: what stands in the archive must not choose where files go.
        const QString path = folder.filePath(QLatin1String("shape") + name.mid(stem.size()).toLower());
        if (name.startsWith(stem) && used.contains(name.mid(stem.size()), Qt::CaseInsensitive) && !QFile::exists(path))
            unpack(*entry, path, left, collector);
    }
    readShapefile(folder.filePath(QStringLiteral("shape.shp")), data, collector);
}

} // namespace

bool VectorData::hasAreas() const
{
    return std::any_of(features.begin(), features.end(), [](const VectorFeature &feature) {
        return std::any_of(feature.geometry.parts.begin(), feature.geometry.parts.end(), [](const Geometry::Part &part) { return part.kind == Geometry::Kind::Area; });
    });
}

int VectorData::nameAttribute() const
{
    int best = -1;
    double bestScore = -1;
    // Dialogs ask this: of very many features, some tell enough.
    constexpr size_t mostLookedAt = 2000;
    const size_t step = features.size() / mostLookedAt + 1;
    for (int attribute = 0; attribute < attributes.size(); ++attribute) {
        QSet<QString> different;
        qsizetype filled = 0, letters = 0;
        for (size_t i = 0; i < features.size(); i += step) {
            const QString value = features[i].values.value(attribute);
            filled += !value.isEmpty();
            letters += std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
            different.insert(value);
        }
        const auto count = double((features.size() + step - 1) / step);
        const QString name = attributes[attribute].toLower();
        const bool called = name.contains(QLatin1String("nom")) || name.contains(QLatin1String("name")) || name.contains(QLatin1String("prov")) || name.contains(QLatin1String("dist"));
        const double score = double(different.size()) / count + double(filled) / count + 2 * double(letters) / count + (called ? 1 : 0);
        if (score > bestScore) {
            bestScore = score;
            best = attribute;
        }
    }
    return best;
}

QString vectorFilePatterns()
{
    return QStringLiteral("*.geojson *.json *.topojson *.kml *.kmz *.gpkg *.zip *.shp");
}

namespace {

void readByContent(const QString &path, const QString &layer, VectorData &data, VectorCollector &collector)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        collector.fail(LayerFiles::tr("it cannot be opened: %1").arg(file.errorString()));
    if (file.size() == 0)
        collector.fail(LayerFiles::tr("it is empty."));
    if (file.size() > collector.limits().bytes)
        failSize(collector, collector.limits().bytes);
    const QByteArray head = file.read(200);
    file.close();
    QByteArray text = head;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    if (head.startsWith("SQLite format 3")) {
        readGeoPackage(path, layer, data, collector);
    } else if (head.startsWith("PK\3\4")) {
        readZip(path, layer, data, collector);
    } else if (head.startsWith(QByteArray("\0\0\x27\x0a", 4))) {
        readShapefile(path, data, collector);
    } else if (text.startsWith('<')) {
        readKml(readText(path, collector), data, collector);
    } else if (text.startsWith('{')) {
        QByteArray bytes = readText(path, collector);
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        readJsonShapes(bytes, layer, data, collector);
    } else {
        collector.fail(LayerFiles::tr("it is none of GeoJSON, TopoJSON, Shapefile, GeoPackage and KML."));
    }
    collector.finish();
}

} // namespace

VectorData readVectorFile(const QString &path, const QString &layer, const VectorLimits &limits, std::stop_token stop)
{
    VectorData data;
    data.path = path;
    VectorCollector collector(data, limits, std::move(stop));
    try {
        readByContent(path, layer, data, collector);
    } catch (const std::bad_alloc &) {
        collector.fail(LayerFiles::tr("it needs more memory than this computer has free."));
    }
    return data;
}

} // namespace obra
