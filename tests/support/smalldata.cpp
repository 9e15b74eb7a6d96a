// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smalldata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

namespace obra {

QString writeFile(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder + QLatin1Char('/') + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail(qPrintable(QStringLiteral("%1 could not be written").arg(path)), __FILE__, __LINE__);
    return path;
}

ImportReport importInto(const QString &cachePath, const QStringList &files)
{
    ImportOptions options;
    options.cachePath = cachePath;
    const ImportReport report = runImport(files, options);
    if (report.outcome != ImportReport::Outcome::Done)
        QTest::qFail(qPrintable(QStringLiteral("the import failed: %1").arg(report.error)), __FILE__, __LINE__);
    else if (report.read != report.stored + report.duplicates + report.rejected)
        QTest::qFail("read is not stored + duplicates + rejected", __FILE__, __LINE__);
    return report;
}

QStringList practiceFiles(const QStringList &names)
{
    const QDir folder(QStringLiteral(OBRA_SOURCE_DIR "/resources/practice"));
    QStringList paths;
    for (const QString &name : names.isEmpty() ? folder.entryList({ QStringLiteral("*.json.gz") }, QDir::Files, QDir::Name) : names)
        paths.append(folder.filePath(name));
    return paths;
}

QByteArray fileHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex();
}

} // namespace obra
