// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace obra::generator {

// The practice data as they are shipped, read with nothing of the generator's or the product's own code.

struct Shipped
{
    QList<QJsonObject> packages, releases, projects;
    QHash<QString, QList<QJsonObject>> byOcid;
    int repeated = 0; ///< Releases that are there twice, word for word.
    QHash<QString, QSet<QString>> found; ///< Name of a defect → ocids or project ids that have it.
};
Shipped readShipped();

/// Where resources/practice lies.
QString practiceFolder();
/// The content of a file, decompressed when its name ends in ".gz"; empty when it cannot be read.
QByteArray contentOf(const QString &path);
/// Where a point [longitude, latitude] lies: "inside" the province, "swapped", "zero" or "outside".
QString pointState(const QJsonArray &coordinates, const QString &province);
/// The provinces and comarcas that pointState() knows.
QStringList knownProvinces();

} // namespace obra::generator
