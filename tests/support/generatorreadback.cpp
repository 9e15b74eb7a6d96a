// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorreadback.h"

#include <KCompressionDevice>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace obra::generator {

QString practiceFolder()
{
    return QStringLiteral(OBRA_SOURCE_DIR "/resources/practice");
}

QByteArray contentOf(const QString &path)
{
    if (!path.endsWith(QLatin1String(".gz"))) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    KCompressionDevice file(path, KCompressionDevice::GZip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

struct Box
{
    double west, south, east, north;
};

// Loose boxes around today's provinces and comarcas, from any atlas; each lies within Panama's own.
const QHash<QString, Box> &provinceBoxes()
{
    static const QHash<QString, Box> boxes = {
        {QStringLiteral("Bocas del Toro"), {-82.95, 8.80, -81.70, 9.65}},
        {QStringLiteral("Coclé"), {-80.85, 8.05, -80.00, 8.90}},
        {QStringLiteral("Colón"), {-80.95, 8.60, -79.20, 9.65}},
        {QStringLiteral("Chiriquí"), {-83.05, 8.00, -81.60, 8.98}},
        {QStringLiteral("Darién"), {-78.60, 7.20, -77.15, 8.95}},
        {QStringLiteral("Herrera"), {-81.05, 7.50, -80.30, 8.20}},
        {QStringLiteral("Los Santos"), {-80.85, 7.20, -79.95, 8.05}},
        {QStringLiteral("Panamá"), {-79.80, 8.15, -78.30, 9.45}},
        {QStringLiteral("Panamá Oeste"), {-80.30, 8.40, -79.50, 9.25}},
        {QStringLiteral("Veraguas"), {-81.95, 7.15, -80.60, 8.95}},
        {QStringLiteral("Guna Yala"), {-79.30, 8.55, -77.30, 9.65}},
        {QStringLiteral("Emberá-Wounaan"), {-78.40, 7.55, -77.20, 8.80}},
        {QStringLiteral("Ngäbe-Buglé"), {-82.30, 8.20, -81.10, 9.25}},
    };
    return boxes;
}

} // namespace

QStringList knownProvinces()
{
    return provinceBoxes().keys();
}

QString pointState(const QJsonArray &coordinates, const QString &province)
{
    const double x = coordinates.at(0).toDouble(), y = coordinates.at(1).toDouble();
    const Box box = provinceBoxes().value(province);
    if (x == 0 && y == 0)
        return QStringLiteral("zero");
    if (x >= box.west && x <= box.east && y >= box.south && y <= box.north)
        return QStringLiteral("inside");
    if (y >= box.west && y <= box.east && x >= box.south && x <= box.north)
        return QStringLiteral("swapped");
    return QStringLiteral("outside");
}

namespace {

void findInRelease(Shipped &shipped, const QJsonObject &release, QSet<QString> &partyIds)
{
    const QString ocid = release.value(QLatin1String("ocid")).toString();
    const auto mark = [&](const char *defect) { shipped.found[QLatin1String(defect)].insert(ocid); };
    if (release.value(QLatin1String("tag")).isString())
        mark("tag-as-string");
    if (release.contains(QLatin1String("codigoSistemaDePractica")))
        mark("unknown-field");
    for (const QJsonValue &party : release.value(QLatin1String("parties")).toArray())
        partyIds.insert(party.toObject().value(QLatin1String("id")).toString());
    const QJsonObject tender = release.value(QLatin1String("tender")).toObject();
    if (tender.contains(QLatin1String("description")) && !tender.contains(QLatin1String("title")))
        mark("missing-title");
    if (tender.value(QLatin1String("tenderers")).isObject())
        mark("tenderers-as-object");
    for (const QJsonValue &item : tender.value(QLatin1String("items")).toArray()) {
        const QJsonObject place = item.toObject().value(QLatin1String("deliveryLocation")).toObject();
        if (place.isEmpty())
            continue;
        const QString province = item.toObject()
                                     .value(QLatin1String("deliveryAddress"))
                                     .toObject()
                                     .value(QLatin1String("region"))
                                     .toString();
        const QString state = pointState(
            place.value(QLatin1String("geometry")).toObject().value(QLatin1String("coordinates")).toArray(), province);
        if (state != QLatin1String("inside"))
            shipped.found[state + QLatin1String("-coordinates")].insert(ocid);
    }
    for (const QJsonValue &entry : release.value(QLatin1String("awards")).toArray())
        for (const QJsonValue &supplier : entry.toObject().value(QLatin1String("suppliers")).toArray())
            if (!partyIds.contains(supplier.toObject().value(QLatin1String("id")).toString()))
                mark("unknown-supplier");
    static const QStringList typos {QStringLiteral("pab"), QStringLiteral("PBA"), QStringLiteral("usd"),
                                    QStringLiteral("UDS"), QStringLiteral("mdl"), QStringLiteral("MNX")};
    for (const QJsonValue &entry : release.value(QLatin1String("contracts")).toArray()) {
        const QJsonObject contract = entry.toObject();
        const QJsonObject period = contract.value(QLatin1String("period")).toObject();
        if (!period.isEmpty()
            && period.value(QLatin1String("endDate")).toString() < period.value(QLatin1String("startDate")).toString())
            mark("end-before-start");
        const QJsonObject value = contract.value(QLatin1String("value")).toObject();
        if (value.isEmpty())
            continue;
        const QJsonValue amount = value.value(QLatin1String("amount"));
        bool readable = false;
        amount.toString().toDouble(&readable);
        if (amount.isString())
            mark(readable ? "amount-as-text" : "unreadable-amount");
        else if (amount.toDouble() == 0)
            mark("zero-amount");
        if (!value.contains(QLatin1String("currency")))
            mark("missing-currency");
        else if (typos.contains(value.value(QLatin1String("currency")).toString()))
            mark("mistyped-currency");
    }
}

void findInProcess(Shipped &shipped, const QString &ocid, const QList<QJsonObject> &releases)
{
    QSet<QString> partyIds;
    QHash<QString, QSet<QByteArray>> contentsById;
    QList<QJsonObject> ordered = releases;
    std::stable_sort(ordered.begin(), ordered.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value(QLatin1String("date")).toString() < b.value(QLatin1String("date")).toString();
    });
    QHash<QString, double> worth, paid; // by contract
    bool empty = true;
    QSet<QByteArray> contents;
    for (const QJsonObject &release : std::as_const(ordered)) {
        const QByteArray content = QJsonDocument(release).toJson(QJsonDocument::Compact);
        if (contents.contains(content)) {
            shipped.found[QStringLiteral("duplicate-release")].insert(ocid);
            ++shipped.repeated;
            continue;
        }
        contents.insert(content);
        contentsById[release.value(QLatin1String("id")).toString()].insert(content);
        empty = empty && release.size() <= 7;
        findInRelease(shipped, release, partyIds);
        for (const QJsonValue &entry : release.value(QLatin1String("contracts")).toArray()) {
            const QString contract = entry.toObject().value(QLatin1String("id")).toString();
            const QJsonValue amount =
                entry.toObject().value(QLatin1String("value")).toObject().value(QLatin1String("amount"));
            if (amount.isDouble())
                worth[contract] = amount.toDouble();
            for (const QJsonValue &payment : entry.toObject()
                                                 .value(QLatin1String("implementation"))
                                                 .toObject()
                                                 .value(QLatin1String("transactions"))
                                                 .toArray())
                paid[contract] += payment.toObject()
                                      .value(QLatin1String("value"))
                                      .toObject()
                                      .value(QLatin1String("amount"))
                                      .toDouble();
        }
    }
    if (empty)
        shipped.found[QStringLiteral("empty-releases")].insert(ocid);
    for (auto it = worth.constBegin(); it != worth.constEnd(); ++it)
        if (it.value() > 0 && paid.value(it.key()) > it.value() * 1.001)
            shipped.found[QStringLiteral("paid-too-much")].insert(ocid);
    for (const QSet<QByteArray> &ofOneId : std::as_const(contentsById))
        if (ofOneId.size() > 1)
            shipped.found[QStringLiteral("repeated-release-id")].insert(ocid);
}

void findInProject(Shipped &shipped, const QJsonObject &project)
{
    const auto mark = [&](const QString &defect) {
        shipped.found[defect].insert(project.value(QLatin1String("id")).toString());
    };
    if (!project.contains(QLatin1String("title")))
        mark(QStringLiteral("project-missing-title"));
    if (project.contains(QLatin1String("codigoSistemaDePractica")))
        mark(QStringLiteral("project-unknown-field"));
    const QJsonArray locations = project.value(QLatin1String("locations")).toArray();
    if (locations.isEmpty())
        mark(QStringLiteral("project-without-place"));
    for (const QJsonValue &location : locations) {
        const QJsonObject geometry = location.toObject().value(QLatin1String("geometry")).toObject();
        const QString province =
            location.toObject().value(QLatin1String("address")).toObject().value(QLatin1String("region")).toString();
        QJsonArray point = geometry.value(QLatin1String("coordinates")).toArray();
        if (geometry.value(QLatin1String("type")).toString() == QLatin1String("LineString"))
            point = point.at(1).toArray();
        const QString state = pointState(point, province);
        if (state != QLatin1String("inside"))
            mark(QLatin1String("project-") + state + QLatin1String("-coordinates"));
    }
}

} // namespace

Shipped readShipped()
{
    Shipped shipped;
    const QDir folder(practiceFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.gz")}, QDir::Files, QDir::Name)) {
        const QJsonObject package = QJsonDocument::fromJson(contentOf(folder.filePath(name))).object();
        for (const QJsonValue &release : package.value(QLatin1String("releases")).toArray()) {
            shipped.releases.append(release.toObject());
            shipped.byOcid[release.toObject().value(QLatin1String("ocid")).toString()].append(release.toObject());
        }
        for (const QJsonValue &project : package.value(QLatin1String("projects")).toArray())
            shipped.projects.append(project.toObject());
        shipped.packages.append(package);
    }
    for (auto it = shipped.byOcid.constBegin(); it != shipped.byOcid.constEnd(); ++it)
        findInProcess(shipped, it.key(), it.value());
    for (const QJsonObject &project : std::as_const(shipped.projects))
        findInProject(shipped, project);
    return shipped;
}

} // namespace obra::generator
