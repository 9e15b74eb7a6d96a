// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachereader.h"
#include "store/cachewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <deque>
#include <map>

namespace obra {

/// Makes small caches by hand for the tests of the store.
class CacheFixture
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }
    QString folder() const { return m_folder.path(); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

inline qint64 addFile(CacheWriter &writer, const char *name, const char *sha256, const QString &entryPath = {})
{
    SourceInfo source;
    source.file = QString::fromUtf8(name);
    source.sha256 = QString::fromUtf8(sha256);
    source.imported = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), QTimeZone::utc());
    return writer.addEntry(writer.addSource(source), entryPath);
}

inline RawDocument document(qint64 owner, qint64 entry, quint64 hash, Unit unit = Unit::Processes)
{
    RawDocument document;
    document.unit = unit;
    document.owner = owner;
    document.entry = entry;
    document.offset = 100;
    document.kind = unit == Unit::Projects ? RawDocument::Kind::Project : RawDocument::Kind::Individual;
    document.hash = hash;
    const std::string json = "{\"n\":" + std::to_string(hash) + "}";
    document.size = qint64(json.size());
    document.json = compressJson(json);
    return document;
}

inline OrganizationRecord organization(std::string_view name)
{
    OrganizationRecord record;
    record.name = name;
    return record;
}

/// Texts must be literals or outlive the record.
inline ProcessRecord process(std::string_view ocid, std::string_view title = "Puente sobre el río")
{
    ProcessRecord record;
    record.ocid = ocid;
    record.title = title;
    record.text = title;
    return record;
}

inline ProjectRecord project(std::string_view id, std::string_view title = "Carretera")
{
    ProjectRecord record;
    record.id = id;
    record.title = title;
    record.text = title;
    return record;
}

inline void addContract(ProcessRecord &record, std::string_view amount, std::string_view currency)
{
    ContractRecord contract;
    contract.value = { amount, currency };
    record.contracts.push_back(contract);
}

inline void addAward(ProcessRecord &record, std::string_view amount, std::string_view currency, std::vector<OrganizationRecord> suppliers = {})
{
    AwardRecord award;
    award.value = { amount, currency };
    award.suppliers = std::move(suppliers);
    record.awards.push_back(award);
}

inline qint64 put(CacheWriter &writer, const ProcessRecord &record, int releases = 1)
{
    const qint64 id = writer.owner(Unit::Processes, record.ocid, nullptr);
    writer.putProcess(id, record, CompileBasis::Single, releases);
    return id;
}

inline qint64 put(CacheWriter &writer, const ProjectRecord &record)
{
    const qint64 id = writer.owner(Unit::Projects, record.id, nullptr);
    writer.putProject(id, record, 1);
    return id;
}

/// The values of one row in one field.
inline QStringList values(const ColumnTable &table, Field field, quint32 row)
{
    const FacetColumn &facet = table.facet(field);
    QStringList list;
    for (const quint32 code : facet.row(row)) {
        if (code != 0)
            list.append(QString::fromStdString(facet.dictionary.values[code]));
    }
    return list;
}

/// The money of one row: "PAB 12.00 (contracts 12.00/1, awards 3.00/2)" …
inline QStringList money(const ColumnTable &table, quint32 row)
{
    QStringList list;
    const AmountColumn &a = table.amounts;
    for (quint32 i = a.offsets[row]; i < a.offsets[row + 1]; ++i)
        list.append(QStringLiteral("%1 %2 (%3/%4, %5/%6)")
                        .arg(QString::fromStdString(table.facet(Field::Currency).dictionary.values[a.currency[i]]),
                             QString::fromStdString(amountText(a.amount[i])), QString::fromStdString(amountText(a.contracts[i])))
                        .arg(a.contractCount[i])
                        .arg(QString::fromStdString(amountText(a.awards[i])))
                        .arg(a.awardCount[i]));
    return list;
}

/// A kind of money of one row: "PAB 12.00".
inline QStringList moneyOf(const ColumnTable &table, RangeField field, quint32 row)
{
    QStringList list;
    const MoneyColumn &cells = table.money(field);
    for (quint32 i = cells.offsets.empty() ? 0 : cells.offsets[row]; !cells.offsets.empty() && i < cells.offsets[row + 1]; ++i)
        list.append(QString::fromStdString(table.facet(Field::Currency).dictionary.values[cells.currency[i]]) + u' '
                    + QString::fromStdString(amountText(cells.amount[i])));
    return list;
}

/// Everything a table says, without rowids: equal data must give equal texts, whatever the order it came in.
inline QString dump(const CacheReader &reader, Unit unit)
{
    const auto table = reader.columns(unit);
    std::map<QString, QString> lines;
    for (quint32 row = 0; row < table->rows; ++row) {
        const RowText text = reader.rows(unit, { table->id[row] }).constFirst();
        QStringList line = { text.title, text.buyer, text.procuringEntity, text.suppliers, text.place, text.source, text.category };
        for (const Field field : allFields)
            line.append(values(*table, field, row).join(QLatin1Char('|')));
        line.append(money(*table, row));
        line.append(QStringLiteral("day %1 title %2 ocid %3 n %4 %5 %6").arg(table->day[row]).arg(table->titleRank[row]).arg(table->ocidRank[row])
                        .arg(table->tenderers[row]).arg(table->contracts[row]).arg(table->releases[row]));
        for (const RangeField field : allRangeFields) {
            if (isMoney(field))
                line.append(moneyOf(*table, field, row).join(QLatin1Char('|')));
            else if (isDays(field) && table->has(field))
                line.append(QString::number(table->days(field)[row]));
        }
        for (quint32 i = table->points.offsets[row]; i < table->points.offsets[row + 1]; ++i)
            line.append(QStringLiteral("%1/%2/%3").arg(table->points.longitude[i]).arg(table->points.latitude[i]).arg(table->points.quality[i]));
        for (const RawDocument &raw : reader.rawDocuments(unit, table->id[row]))
            line.append(QStringLiteral("%1 %2 %3 %4").arg(reader.entryName(raw.entry)).arg(raw.offset).arg(raw.hash).arg(raw.listed));
        lines[text.ocid] = line.join(QLatin1String("; "));
    }
    QString result;
    for (const auto &[ocid, line] : lines)
        result += ocid + QLatin1String(": ") + line + QLatin1Char('\n');
    for (const Field field : allFields) {
        const Dictionary &dictionary = table->facet(field).dictionary;
        for (std::size_t i = 0; i < dictionary.values.size(); ++i)
            result += QString::fromStdString(dictionary.values[i] + '=' + dictionary.folded[i] + ' ');
        result += QLatin1Char('\n');
    }
    const CacheInfo info = reader.info();
    return result + QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9").arg(info.processes).arg(info.projects).arg(info.contracts).arg(info.awards)
        .arg(info.releases).arg(info.milestones).arg(info.payments).arg(info.documents).arg(info.organizations);
}

/// The reason of the StoreError that @p call throws, or -1.
template<typename Call>
int reasonOf(Call &&call)
{
    try {
        call();
    } catch (const StoreError &error) {
        return int(error.reason());
    }
    return -1;
}

} // namespace obra
