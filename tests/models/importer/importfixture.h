// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/importjob.h"
#include "store/cachereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>

// What the tests of the import share: small data, a cache in a folder that goes away, and a form in which caches can be compared.

namespace obra {

/// What a cache holds, in a form that can be compared and read.
struct Content
{
    CacheInfo info;
    std::map<std::string, QString> sums; // by currency
    std::map<std::string, QString> facetSums; // by field and value
};

inline Content contentOf(const QString &cache)
{
    Content content;
    const CacheReader reader(cache);
    content.info = reader.info();
    for (const Unit unit : storedUnits) {
        const auto table = reader.columns(unit);
        std::map<std::string, std::array<ScaledSum, 3>> sums;
        const auto &currencies = table->facet(Field::Currency).dictionary.values;
        for (quint32 row = 0; row < table->rows; ++row) {
            for (quint32 cell = table->amounts.offsets[row]; cell < table->amounts.offsets[row + 1]; ++cell) {
                auto &sum = sums[std::to_string(int(unit)) + currencies[table->amounts.currency[cell]]];
                sum[0] += table->amounts.contracts[cell];
                sum[1] += table->amounts.awards[cell];
                sum[2] += table->amounts.amount[cell];
            }
            const QStringList line = {QString::number(table->day[row]), QString::number(table->tenderers[row]),
                                      unit == Unit::Contracts ? QString::number(table->amendments[row])
                                                              : QString::number(table->contracts[row]) + QLatin1Char(' ') + QString::number(table->releases[row])};
            content.facetSums["row " + std::to_string(int(unit)) + ' ' + std::to_string(table->ocidRank[row])] =
                line.join(QLatin1Char(' '));
        }
        for (const auto &[currency, sum] : sums)
            content.sums[currency] =
                QString::fromStdString(amountText(sum[0]) + ' ' + amountText(sum[1]) + ' ' + amountText(sum[2]));
        for (const Field field : allFields) {
            const FacetColumn &facet = table->facet(field);
            std::map<std::string, int> counts;
            for (quint32 row = 0; row < table->rows; ++row) {
                for (const quint32 code : facet.row(row))
                    ++counts[facet.dictionary.values[code]];
            }
            for (const auto &[value, count] : counts)
                content.facetSums[std::to_string(int(unit)) + '/' + std::to_string(int(field)) + '/' + value] =
                    QString::number(count);
        }
    }
    return content;
}

inline QByteArray release(int process, int number, const QByteArray &extra = {})
{
    return QStringLiteral("{\"ocid\":\"ocds-213czf-%1\",\"id\":\"%1-%2\",\"date\":\"2020-01-%3T00:00:00Z\",\"tag\":[\"%"
                          "4\"],\"initiationType\":\"tender\","
                          "\"tender\":{\"id\":\"t\",\"title\":\"Obra %1 versión "
                          "%2\",\"status\":\"active\"}%5,\"contracts\":[{\"id\":\"c\",\"value\":{\"amount\":%6,"
                          "\"currency\":\"USD\"}}]}")
        .arg(process)
        .arg(number)
        .arg(number + 1, 2, 10, QLatin1Char('0'))
        .arg(number ? QStringLiteral("contractAmendment") : QStringLiteral("contract"))
        .arg(QString::fromUtf8(extra))
        .arg(process * 100 + number)
        .toUtf8();
}

/// A folder for one test, with files and a cache in it.
class ImportFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString cache() const { return path(QStringLiteral("cache.sqlite")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    ImportReport import(const QStringList &paths, bool keep = true, const QString &cachePath = {}) const
    {
        ImportOptions options;
        options.cachePath = cachePath.isEmpty() ? cache() : cachePath;
        options.keepExisting = keep;
        const ImportReport report = runImport(paths, options);
        check(report);
        return report;
    }

    /// What holds for every report.
    static void check(const ImportReport &report)
    {
        QCOMPARE(report.read, report.stored + report.duplicates + report.rejected);
        qint64 read = 0, rejected = 0;
        for (const SourceInfo &source : report.sources) {
            QCOMPARE(source.read, source.stored + source.duplicates + source.rejected);
            read += source.read;
            rejected += source.rejected;
        }
        if (report.outcome == ImportReport::Outcome::Done) {
            QVERIFY2(report.error.isEmpty(), qPrintable(report.error));
            QCOMPARE(report.read, read);
            QCOMPARE(report.rejected, rejected);
        }
        for (const Issue &issue : report.issues)
            QVERIFY2(knownIssueCodes().contains(issue.code), qPrintable(issue.code));
    }

    /// Nothing half-written is left.
    bool isClean() const { return QDir(m_folder.path()).entryList({QStringLiteral("*part*")}, QDir::Files).isEmpty(); }

private:
    QTemporaryDir m_folder;
};

inline QStringList sortedCodes(const ImportReport &report)
{
    QStringList codes;
    for (const Issue &issue : report.issues)
        codes.append(issue.code);
    codes.sort();
    return codes;
}

} // namespace obra
