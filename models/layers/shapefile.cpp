// SPDX-License-Identifier: GPL-3.0-or-later
// ESRI Shapefiles, by shapelib.
#include "layers/vectorreaders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <shapefil.h>

#include <memory>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

template<auto close>
struct Closer
{
    template<typename T> void operator()(T *handle) const { close(handle); }
};
using Shapes = std::unique_ptr<SHPInfo, Closer<SHPClose>>;
using Table = std::unique_ptr<DBFInfo, Closer<DBFClose>>;
using Object = std::unique_ptr<SHPObject, Closer<SHPDestroyObject>>;

/// The file of the same name with another ending, in whatever case it is written; empty when there is none.
QString companion(const QString &path, const QString &suffix)
{
    const QFileInfo info(path);
    const QString wanted = info.completeBaseName() + QLatin1Char('.') + suffix;
    for (const QString &name : info.dir().entryList(QDir::Files)) { // no name filter: "[1]" would be a pattern
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return info.dir().filePath(name);
    }
    return {};
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    constexpr qint64 most = 20000;
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

std::optional<Geometry> geometryOf(const SHPObject &object)
{
    Geometry geometry;
    const auto place = [&object](int i) { return GeoPoint { object.padfX[i], object.padfY[i] }; };
    const auto parts = [&](Geometry::Part *area) {
        const int count = object.nParts > 0 ? object.nParts : (object.nVertices > 0 ? 1 : 0);
        for (int p = 0; p < count; ++p) {
            const int from = object.nParts > 0 ? object.panPartStart[p] : 0, to = p + 1 < object.nParts ? object.panPartStart[p + 1] : object.nVertices;
            if (from < 0 || to > object.nVertices || from > to)
                return false;
            std::vector<GeoPoint> ring;
            for (int i = from; i < to; ++i)
                ring.push_back(place(i));
            if (area && ring.size() >= 3)
                area->rings.push_back(std::move(ring));
            else if (!area && ring.size() >= 2)
                geometry.parts.push_back({ Geometry::Kind::Line, { std::move(ring) } });
        }
        return true;
    };
    switch (object.nSHPType) {
    case SHPT_NULL: return geometry;
    case SHPT_POINT: case SHPT_POINTZ: case SHPT_POINTM:
    case SHPT_MULTIPOINT: case SHPT_MULTIPOINTZ: case SHPT_MULTIPOINTM:
        for (int i = 0; i < object.nVertices; ++i)
            geometry.parts.push_back({ Geometry::Kind::Point, { { place(i) } } });
        return geometry;
    case SHPT_ARC: case SHPT_ARCZ: case SHPT_ARCM:
        return parts(nullptr) ? std::optional(geometry) : std::nullopt;
    case SHPT_POLYGON: case SHPT_POLYGONZ: case SHPT_POLYGONM: {
        Geometry::Part area { Geometry::Kind::Area, {} };
        if (!parts(&area))
            return std::nullopt;
        if (!area.rings.empty())
            geometry.parts.push_back(std::move(area));
        return geometry;
    }
    default: return std::nullopt;
    }
}

} // namespace

void readShapefile(const QString &path, VectorData &data, VectorCollector &collector)
{
    data.format = QStringLiteral("Shapefile");
    const QString dbf = companion(path, QStringLiteral("dbf"));
    for (const char *needed : { "shx", "dbf" }) {
        if (companion(path, QLatin1String(needed)).isEmpty())
            collector.fail(LayerFiles::tr("the file “%1.%2” that belongs to it is missing. A Shapefile is several files of one name; copy all of them, or its .zip.")
                               .arg(QFileInfo(path).completeBaseName(), QLatin1String(needed)));
    }
    if (const QString projection = companion(path, QStringLiteral("prj")); !projection.isEmpty()) {
        const CoordinateSystem system = CoordinateSystem::fromText(QString::fromUtf8(firstBytes(projection)));
        if (system.kind == CoordinateSystem::Kind::Unknown)
            collector.fail(LayerFiles::tr("its coordinates are in “%1”, which this program cannot convert. Save a copy in WGS 84 (EPSG:4326).").arg(system.name));
        collector.setSystem(system);
    } else {
        collector.note(LayerFiles::tr("There is no .prj file; the coordinates were taken for degrees."));
    }
    // The numbers in the headers are not believed: shapelib takes memory for as many records as the index says.
    constexpr qint64 indexHead = 100, indexEntry = 8;
    if (QFileInfo(companion(path, QStringLiteral("shx"))).size() > indexHead + indexEntry * (collector.limits().features + 1))
        collector.fail(LayerFiles::tr("it has more than %1 features. Save a copy with only the part that you need.").arg(QLocale().toString(collector.limits().features)));
    const Shapes shapes(SHPOpen(QFile::encodeName(path).constData(), "rb"));
    if (!shapes)
        collector.fail(LayerFiles::tr("its shapes cannot be read; the .shp or .shx file is damaged."));
    qint64 inRecords = 0;
    for (int record = 0; record < shapes->nRecords; ++record)
        inRecords += shapes->panRecSize[record];
    // Records that lie over each other would be read again and again.
    if (inRecords > QFileInfo(path).size())
        collector.fail(LayerFiles::tr("its shapes cannot be read; the .shp or .shx file is damaged."));
    const Table table(DBFOpen(QFile::encodeName(dbf).constData(), "rb"));
    if (!table)
        collector.fail(LayerFiles::tr("its table cannot be read; the .dbf file is damaged."));
    const bool utf8 = firstBytes(companion(path, QStringLiteral("cpg"))).toLower().contains("utf");
    const auto text = [utf8](const char *bytes) {
        QStringDecoder decode(QStringDecoder::Utf8);
        const QString decoded = decode(QByteArrayView(bytes));
        return utf8 || !decode.hasError() ? decoded : QString::fromLatin1(bytes); // what is valid UTF-8 with accents is nothing else
    };
    int count = 0, type = 0;
    SHPGetInfo(shapes.get(), &count, &type, nullptr, nullptr);
    const int fields = DBFGetFieldCount(table.get()), rows = DBFGetRecordCount(table.get());
    QStringList names;
    for (int field = 0; field < fields; ++field) {
        char name[XBASE_FLDNAME_LEN_READ + 1] = {};
        DBFGetFieldInfo(table.get(), field, name, nullptr, nullptr);
        names.append(text(name));
        collector.attribute(names.last());
    }
    for (int number = 0; number < count; ++number) {
        const QString where = LayerFiles::tr("feature %1").arg(number + 1);
        for (int field = 0; field < fields && number < rows; ++field) {
            if (!DBFIsAttributeNULL(table.get(), number, field)) {
                if (const char *value = DBFReadStringAttribute(table.get(), number, field))
                    collector.setValue(names[field], text(value).trimmed());
            }
        }
        const Object object(SHPReadObject(shapes.get(), number));
        if (object)
            collector.read(object->nVertices);
        std::optional<Geometry> geometry = object ? geometryOf(*object) : std::nullopt;
        if (geometry)
            collector.add(std::move(*geometry), where);
        else
            collector.leaveOut(where, LayerFiles::tr("its shape cannot be read"));
    }
}

} // namespace obra
