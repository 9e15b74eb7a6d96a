// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/workspacestate.h"

#include "explore/unitname.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace obra {

namespace {

constexpr int fileVersion = 1;
constexpr qint64 largestFile = 64 << 20;

QJsonObject toJson(const FilterStep &step)
{
    return { { QStringLiteral("filter"), filterText(step.filter) },
             { QStringLiteral("unit"), unitName(step.unit) },
             { QStringLiteral("rows"), step.rows },
             { QStringLiteral("parent"), step.parent },
             { QStringLiteral("next"), step.next } };
}

FilterStep stepFromJson(const QJsonObject &json)
{
    FilterStep step;
    step.filter = parseFilter(json.value(QStringLiteral("filter")).toString());
    step.unit = unitFromName(json.value(QStringLiteral("unit")).toString()).value_or(Unit::Processes);
    step.rows = json.value(QStringLiteral("rows")).toInteger(-1);
    step.parent = json.value(QStringLiteral("parent")).toInt(-1);
    step.next = json.value(QStringLiteral("next")).toInt(-1);
    return step;
}

} // namespace

QString workspaceStatePath(const QString &folder, const QString &cachePath)
{
    // A cache is known by where it is; its name stands in front for whoever looks into the folder.
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(cachePath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("%1/%2-%3.json").arg(folder, QFileInfo(cachePath).completeBaseName(), QString::fromLatin1(hash));
}

std::optional<WorkspaceState> readWorkspaceState(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const std::optional<Unit> unit = unitFromName(json.value(QStringLiteral("unit")).toString());
    if (json.value(QStringLiteral("version")).toInt() != fileVersion || !unit)
        return std::nullopt;
    WorkspaceState state;
    state.unit = *unit;
    QVector<FilterStep> steps;
    for (const QJsonValue &step : json.value(QStringLiteral("history")).toArray())
        steps.append(stepFromJson(step.toObject()));
    state.history = FilterHistory::fromSteps(steps, json.value(QStringLiteral("position")).toInt(-1));
    const QJsonObject parts = json.value(QStringLiteral("parts")).toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part)
        state.parts.insert(part.key(), QByteArray::fromBase64(part.value().toString().toLatin1()));
    return state;
}

QString writeWorkspaceState(const QString &path, const WorkspaceState &state)
{
    QJsonArray history;
    for (const FilterStep &step : state.history.steps())
        history.append(toJson(step));
    QJsonObject parts;
    for (auto part = state.parts.begin(); part != state.parts.end(); ++part)
        parts.insert(part.key(), QString::fromLatin1(part.value().toBase64()));
    const QJsonObject json { { QStringLiteral("version"), fileVersion },
                             { QStringLiteral("unit"), unitName(state.unit) },
                             { QStringLiteral("history"), history },
                             { QStringLiteral("position"), state.history.position() },
                             { QStringLiteral("parts"), parts } };
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path); // syncs before it replaces
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return file.commit() ? QString() : file.errorString();
}

bool resetWorkspaceState(const QString &path)
{
    if (!QFile::exists(path))
        return true;
    const QString aside = path + QStringLiteral(".before-reset");
    QFile::remove(aside);
    return QFile::rename(path, aside);
}

} // namespace obra
