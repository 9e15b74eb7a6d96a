// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"

#include "casefile/caseconnection.h"
#include "casefile/placecorrectionrows.h"
#include "casefile/savedviewrows.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>

namespace obra {

namespace {

constexpr qint64 headerBytes = 100;      // of an SQLite file
constexpr qint64 applicationIdAt = 68;

/// Refuses what is there but no case file, before SQLite opens it and puts files of its own beside it.
void checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw CaseFileError(CaseFileError::Reason::NotWritable, "cannot be read: " + file.errorString().toStdString());
    const QByteArray header = file.read(headerBytes);
    quint32 id = 0;
    for (qint64 at = applicationIdAt; at < applicationIdAt + 4 && at < header.size(); ++at)
        id = id << 8 | quint8(header[at]);
    if (header.size() < headerBytes || !header.startsWith("SQLite format 3") || id != quint32(caseApplicationId))
        throw CaseFileError(CaseFileError::Reason::NotACaseFile, "not a case file");
}

/// One step and its version in one transaction: a file is of the old version or of the new one, never between.
void runMigrations(CaseConnection &connection, std::span<const CaseMigration> schema, int from)
{
    connection.run([&](SQLite::Database &database) {
        for (std::size_t step = std::size_t(from); step < schema.size(); ++step) {
            SQLite::Transaction transaction(database);
            database.exec(schema[step].sql);
            database.exec("PRAGMA user_version = " + std::to_string(step + 1));
            transaction.commit();
        }
    });
}

void makeFile(const QString &path, std::span<const CaseMigration> schema)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    {
        CaseConnection connection(part, CaseConnection::Mode::Make);
        connection.run([](SQLite::Database &database) { database.exec("PRAGMA application_id = " + std::to_string(caseApplicationId)); });
        runMigrations(connection, schema, 0);
    }
    replaceFile(part, path);
}

/// `case.obra.bak-1-2026-11-25`, with a number behind when there is one of that day already.
QString backupPath(const QString &path, int version)
{
    const QString name = QStringLiteral("%1.bak-%2-%3").arg(path).arg(version).arg(QDate::currentDate().toString(Qt::ISODate));
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

} // namespace

struct CaseFile::Private
{
    explicit Private(const QString &file) : path(file), connection(file, CaseConnection::Mode::Use) {}

    QString path;
    CaseConnection connection;
    QString backup;
    QVector<SavedView> views; // as they are in the file
    QVector<PlaceCorrection> corrections;
};

CaseFile::CaseFile(const QString &path, std::span<const CaseMigration> schema)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(file).size() == 0) // not there, or empty
        makeFile(file, schema);
    checkHeader(file);
    d = std::make_unique<Private>(file);
    const int version = d->connection.integer("PRAGMA user_version");
    if (version > int(schema.size()))
        throw CaseFileError(CaseFileError::Reason::NewerVersion, "version " + std::to_string(version));
    if (version < int(schema.size())) {
        d->backup = backupPath(file, version);
        copyTo(d->backup);
        runMigrations(d->connection, schema, version);
    }
    d->views = d->connection.run(readSavedViews);
    if (schema.size() >= 2) // tests open files by a schema of their own
        d->corrections = d->connection.run(readPlaceCorrections);
}

CaseFile::~CaseFile() = default;

QString CaseFile::path() const
{
    return d->path;
}

QString CaseFile::backup() const
{
    return d->backup;
}

const QVector<SavedView> &CaseFile::views() const
{
    return d->views;
}

void CaseFile::setViews(const QVector<SavedView> &views)
{
    d->connection.run([&](SQLite::Database &database) { writeSavedViews(database, d->views, views); });
    d->views = views;
}

const QVector<PlaceCorrection> &CaseFile::placeCorrections() const
{
    return d->corrections;
}

void CaseFile::setPlaceCorrections(const QVector<PlaceCorrection> &corrections)
{
    d->connection.run([&](SQLite::Database &database) { writePlaceCorrections(database, corrections); });
    d->corrections = corrections;
}

void CaseFile::copyTo(const QString &path) const
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (target == d->path)
        throw CaseFileError(CaseFileError::Reason::InUse, "a file cannot be copied onto itself");
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    d->connection.copyTo(part);
    replaceFile(part, target);
}

} // namespace obra
