// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/savedview.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace obra {

namespace {

constexpr int fileVersion = 1;

struct SavedViewWords
{
    Q_DECLARE_TR_FUNCTIONS(SavedViewWords)
};

QString formatName()
{
    return QStringLiteral("obra-abierta saved view");
}

} // namespace

QByteArray savedViewToFile(const SavedView &view)
{
    QJsonObject state;
    for (auto part = view.state.begin(); part != view.state.end(); ++part)
        state.insert(part.key(), QString::fromLatin1(part.value().toBase64()));
    const QJsonObject file {
        { QStringLiteral("format"), formatName() },
        { QStringLiteral("version"), fileVersion },
        { QStringLiteral("name"), view.name },
        { QStringLiteral("note"), view.note },
        { QStringLiteral("unit"), view.unit },
        { QStringLiteral("filter"), view.filter },
        { QStringLiteral("created"), view.created.toString(Qt::ISODate) },
        { QStringLiteral("state"), state },
        { QStringLiteral("thumbnail"), QString::fromLatin1(view.thumbnail.toBase64()) },
    };
    return QJsonDocument(file).toJson();
}

std::optional<SavedView> savedViewFromFile(const QByteArray &content, QString *problem)
{
    const auto refuse = [problem](const QString &why) {
        if (problem)
            *problem = why;
        return std::nullopt;
    };
    if (content.size() > largestSavedViewFile)
        return refuse(SavedViewWords::tr("it is too large to be a saved view"));
    const QJsonObject file = QJsonDocument::fromJson(content).object();
    if (file.value(QStringLiteral("format")).toString() != formatName())
        return refuse(SavedViewWords::tr("it is not a saved view of this program"));
    if (file.value(QStringLiteral("version")).toInt() > fileVersion)
        return refuse(SavedViewWords::tr("it was made by a newer version of this program"));
    SavedView view;
    view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view.name = file.value(QStringLiteral("name")).toString().simplified();
    view.note = file.value(QStringLiteral("note")).toString();
    view.unit = file.value(QStringLiteral("unit")).toString();
    view.filter = file.value(QStringLiteral("filter")).toString();
    view.created = QDateTime::fromString(file.value(QStringLiteral("created")).toString(), Qt::ISODate).toUTC();
    const QJsonObject state = file.value(QStringLiteral("state")).toObject();
    for (auto part = state.begin(); part != state.end(); ++part)
        view.state.insert(part.key(), QByteArray::fromBase64(part.value().toString().toLatin1()));
    view.thumbnail = QByteArray::fromBase64(file.value(QStringLiteral("thumbnail")).toString().toLatin1());
    if (view.name.isEmpty() || view.unit.isEmpty())
        return refuse(SavedViewWords::tr("it has no name or does not say what it shows"));
    return view;
}

} // namespace obra
