// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptapart.h"

#include "store/cachewriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace obra {

namespace {

constexpr int formatVersion = 1;

[[noreturn]] void fail(StoreError::Reason reason, const QString &path, const QString &what)
{
    throw StoreError(reason, (path + QStringLiteral(": ") + what).toStdString());
}

} // namespace

KeptApartList keptApartWith(const KeptApartList &list, const KeptApart &apart)
{
    KeptApartList result;
    for (KeptApart other : list) {
        other.removeIf([&apart](const OrganizationSpelling &spelling) { return apart.contains(spelling); });
        if (!other.isEmpty())
            result.append(other);
    }
    if (!apart.isEmpty())
        result.append(apart);
    return result;
}

QString keptApartPath(const QString &cachePath)
{
    return cachePath + QStringLiteral(".names.json");
}

KeptApartList readKeptApart(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        fail(StoreError::Reason::Other, path, file.errorString());
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (whole.value(QLatin1String("version")).toInt() != formatVersion || !whole.value(QLatin1String("keptApart")).isArray())
        fail(StoreError::Reason::Damaged, path, QStringLiteral("this is no list of names kept apart; move the file away to go on without it"));
    KeptApartList list;
    for (const QJsonValue &group : whole.value(QLatin1String("keptApart")).toArray()) {
        KeptApart apart;
        for (const QJsonValue &member : group.toArray())
            apart.append({ member.toObject().value(QLatin1String("name")).toString(), member.toObject().value(QLatin1String("identifier")).toString() });
        if (!apart.isEmpty())
            list.append(apart);
    }
    return list;
}

void writeKeptApart(const QString &path, const KeptApartList &list)
{
    QJsonArray groups;
    for (const KeptApart &apart : list) {
        QJsonArray group;
        for (const OrganizationSpelling &member : apart)
            group.append(QJsonObject { { QStringLiteral("name"), member.name }, { QStringLiteral("identifier"), member.identifier } });
        groups.append(group);
    }
    const QJsonObject whole { { QStringLiteral("version"), formatVersion }, { QStringLiteral("keptApart"), groups } };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(whole).toJson()) < 0 || !file.commit())
        fail(StoreError::Reason::Other, path, file.errorString());
}

} // namespace obra
