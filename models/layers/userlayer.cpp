// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/userlayer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <new>

namespace obra {

namespace {

struct LayerFiles
{
    Q_DECLARE_TR_FUNCTIONS(LayerFiles)
};

constexpr std::array<const char *, 3> useNames { "boundaries", "overlay", "background" };

LoadedLayer withoutMemory(const UserLayer &layer)
{
    LoadedLayer loaded;
    loaded.layer = layer;
    loaded.problem = LayerFiles::tr("“%1” cannot be used as a layer: %2").arg(QFileInfo(layer.path).fileName(), LayerFiles::tr("it needs more memory than this computer has free."));
    return loaded;
}

} // namespace

std::shared_ptr<const BoundaryLayer> boundariesOf(const VectorData &data, int attribute, const QString &name)
{
    std::vector<std::pair<QString, std::vector<std::vector<WorldPoint>>>> units;
    QHash<QString, size_t> known;
    int number = 0;
    for (const VectorFeature &feature : data.features) {
        ++number;
        const Outline outline = feature.geometry.outline();
        if (outline.isEmpty())
            continue;
        QString key = attribute >= 0 ? feature.values.value(attribute).simplified() : QString();
        if (key.isEmpty())
            key = LayerFiles::tr("No. %1", "an area without a name").arg(number);
        const auto at = known.constFind(key);
        if (at == known.constEnd()) {
            known.insert(key, units.size());
            units.emplace_back(key, std::vector<std::vector<WorldPoint>>());
        }
        auto &rings = units[known.value(key)].second;
        for (int ring = 0; ring < outline.ringCount(); ++ring)
            rings.emplace_back(outline.ring(ring).begin(), outline.ring(ring).end());
    }
    std::vector<BoundaryUnit> made;
    for (const auto &[key, rings] : units) {
        BoundaryUnit unit;
        unit.key = unit.name = key;
        unit.outline = Outline(rings);
        made.push_back(std::move(unit));
    }
    return std::make_shared<BoundaryLayer>(name, QFileInfo(data.path).fileName(), std::move(made));
}

QString freeLayerName(const QString &path, const QStringList &taken)
{
    QString stem = QFileInfo(path).completeBaseName().simplified();
    if (stem.isEmpty())
        stem = QStringLiteral("layer");
    // Bundled layers are called by a country's code, or "world".
    const auto isFree = [&taken](const QString &name) { return name.size() > 2 && name != QLatin1String("world") && !taken.contains(name); };
    if (stem.size() <= 2)
        stem += QStringLiteral("-layer");
    QString name = stem;
    for (int again = 2; !isFree(name); ++again)
        name = QStringLiteral("%1 %2").arg(stem).arg(again);
    return name;
}

LoadedLayer loadUserLayer(const UserLayer &layer, std::shared_ptr<const VectorData> data)
try {
    LoadedLayer loaded;
    loaded.layer = layer;
    loaded.data = std::move(data);
    if (layer.use == UserLayer::Use::Boundaries) {
        loaded.boundaries = boundariesOf(*loaded.data, int(loaded.data->attributes.indexOf(layer.attribute)), layer.name);
        if (loaded.boundaries->units().empty())
            loaded.problem = LayerFiles::tr("“%1” has no areas that could be boundaries. Add it as an overlay.").arg(QFileInfo(layer.path).fileName());
        else
            BoundaryLayer::add(loaded.boundaries);
    }
    return loaded;
} catch (const std::bad_alloc &) {
    return withoutMemory(layer);
}

LoadedLayer loadUserLayer(const UserLayer &layer, std::stop_token stop)
{
    try {
        if (layer.use != UserLayer::Use::Background)
            return loadUserLayer(layer, std::make_shared<const VectorData>(readVectorFile(layer.path, layer.fileLayer, {}, std::move(stop))));
        LoadedLayer loaded;
        loaded.layer = layer;
        loaded.tiles = TileFile::open(layer.path);
        return loaded;
    } catch (const VectorFileError &error) {
        LoadedLayer loaded;
        loaded.layer = layer;
        loaded.problem = error.message();
        return loaded;
    } catch (const std::bad_alloc &) {
        return withoutMemory(layer);
    }
}

QVector<UserLayer> readUserLayers(const QString &path)
{
    QVector<UserLayer> layers;
    QFile file(path);
    constexpr qint64 most = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return layers;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        UserLayer layer;
        const QByteArray use = object.value(QLatin1String("use")).toString().toLatin1();
        const auto known = std::find_if(useNames.begin(), useNames.end(), [&use](const char *name) { return use == name; });
        layer.name = object.value(QLatin1String("name")).toString();
        layer.path = object.value(QLatin1String("path")).toString();
        if (known == useNames.end() || layer.name.isEmpty() || layer.path.isEmpty())
            continue;
        layer.use = UserLayer::Use(known - useNames.begin());
        layer.fileLayer = object.value(QLatin1String("layer")).toString();
        layer.attribute = object.value(QLatin1String("attribute")).toString();
        layer.shown = object.value(QLatin1String("shown")).toBool(true);
        layers.append(layer);
    }
    return layers;
}

bool writeUserLayers(const QString &path, const QVector<UserLayer> &layers)
{
    QJsonArray list;
    for (const UserLayer &layer : layers) {
        list.append(QJsonObject { { QStringLiteral("use"), QLatin1String(useNames[size_t(layer.use)]) }, { QStringLiteral("name"), layer.name },
            { QStringLiteral("path"), layer.path }, { QStringLiteral("layer"), layer.fileLayer }, { QStringLiteral("attribute"), layer.attribute },
            { QStringLiteral("shown"), layer.shown } });
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(list).toJson()) >= 0 && file.commit();
}

} // namespace obra
