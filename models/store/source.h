// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace obra {

/// A file that was imported: enough to cite it and to know it again.
struct SourceInfo
{
    qint64 id = 0;
    QString file;              ///< File name without its folder.
    QString path;              ///< Where it was when it was imported.
    QString sha256;            ///< Of the file as it lies on disk, lower-case hex.
    qint64 bytes = 0;          ///< Size on disk.
    QString kind;              ///< "release-package", "record-package", "release", "project-package" …, "mixed", "unknown"; in an archive: of its content.
    QString publisher, published, license, publicationPolicy, uri, version; ///< Of the package metadata first found.
    QString encoding;          ///< "UTF-8", "UTF-16LE", "ISO-8859-1" …
    QDateTime imported;        ///< UTC.
    qint64 read = 0, stored = 0, duplicates = 0, rejected = 0; ///< documents: read = stored + duplicates + rejected
};

} // namespace obra
