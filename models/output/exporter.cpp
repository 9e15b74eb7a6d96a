// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/exporter.h"

#include "ocds/merge.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace obra {

namespace {

constexpr std::size_t pageRows = 500;

/// Pages of texts for the rows, handed on one by one.
template<typename Each>
void forEachRow(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, std::stop_token stop, Each &&each)
{
    for (std::size_t first = 0; first < rows.size(); first += pageRows) {
        if (stop.stop_requested())
            return;
        const std::size_t last = std::min(rows.size(), first + pageRows);
        QVector<qint64> ids;
        for (std::size_t i = first; i < last; ++i)
            ids.append(slice.table().id[rows[i]]);
        const QVector<RowText> texts = reader.rows(slice.unit(), ids);
        for (std::size_t i = first; i < last; ++i)
            each(rows[i], texts.value(static_cast<qsizetype>(i - first)));
    }
}

bool writeCsv(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const QVector<ExportColumn> &columns,
              QSaveFile &file, ExportResult &result, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    QString header;
    for (ExportColumn column : columns)
        header += (header.isEmpty() ? QString() : QStringLiteral(",")) + exportColumnName(column);
    file.write("\xEF\xBB\xBF");
    file.write(header.toUtf8() + "\r\n");
    bool good = true;
    forEachRow(reader, slice, rows, stop, [&](quint32 row, const RowText &text) {
        QString line;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const RowValue value = rowValue(slice.table(), row, text, columns[i]);
            if (i > 0)
                line += QLatin1Char(',');
            line += csvCell(value.text, value.isNumber);
        }
        const QByteArray bytes = line.toUtf8() + "\r\n";
        good = good && file.write(bytes) == bytes.size();
        if (++result.rows % static_cast<qint64>(pageRows) == 0 && progress)
            progress(result.rows);
    });
    return good;
}

/// The members around the records: who published what this was made of.
std::string packageHead(const CacheReader &reader, Unit unit)
{
    const QVector<SourceInfo> sources = reader.sources();
    const auto common = [&sources](auto member) { // said only when all sources agree
        QString value;
        for (const SourceInfo &source : sources) {
            const QString &own = source.*member;
            if (own.isEmpty() || (!value.isEmpty() && value != own))
                return QString();
            value = own;
        }
        return value;
    };
    QStringList publishers;
    QString published;
    for (const SourceInfo &source : sources) {
        if (!source.publisher.isEmpty() && !publishers.contains(source.publisher))
            publishers.append(source.publisher);
        published = std::max(published, source.published);
    }
    std::string head = "{\"uri\":";
    const QString uri = common(&SourceInfo::uri);
    appendJsonString(head, (uri.isEmpty() ? QStringLiteral("about:obra-abierta") : uri).toStdString());
    head += unit == Unit::Processes ? ",\"version\":\"1.1\"" : ",\"version\":\"0.9.5\"";
    head += ",\"publishedDate\":";
    appendJsonString(head, published.toStdString());
    head += ",\"publisher\":{\"name\":";
    appendJsonString(head, publishers.join(QLatin1String("; ")).toStdString());
    head += "}";
    if (const QString license = common(&SourceInfo::license); !license.isEmpty()) {
        head += ",\"license\":";
        appendJsonString(head, license.toStdString());
    }
    head += unit == Unit::Processes ? ",\"records\":[" : ",\"projects\":[";
    return head;
}

bool writePackage(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, QSaveFile &file, ExportResult &result,
                  std::stop_token stop, const std::function<void(qint64)> &progress)
{
    std::string out = packageHead(reader, slice.unit());
    bool good = true;
    JsonArena arena;
    for (quint32 row : rows) {
        if (stop.stop_requested())
            return false;
        arena.reset();
        const JsonValue document = compiledDocument(reader, slice.unit(), slice.table().id[row], arena);
        if (document.isMissing()) {
            ++result.skipped;
            continue;
        }
        out += result.rows++ > 0 ? ",\n" : "\n";
        if (slice.unit() == Unit::Processes) {
            out += "{\"ocid\":";
            appendJson(out, document["ocid"]);
            out += ",\"compiledRelease\":";
            appendJson(out, document);
            out += "}";
        } else {
            appendJson(out, document);
        }
        if (out.size() > 1 << 20) {
            good = good && file.write(out.data(), static_cast<qint64>(out.size())) == static_cast<qint64>(out.size());
            out.clear();
            if (progress)
                progress(result.rows);
        }
    }
    out += "\n]}\n";
    return good && file.write(out.data(), static_cast<qint64>(out.size())) == static_cast<qint64>(out.size());
}

} // namespace

QString csvCell(const QString &text, bool isNumber)
{
    QString cell = text;
    // A spreadsheet runs a cell that starts with one of these as a formula (CWE-1236), some of them with the full-width signs, too; numbers are written
    // by us and are safe.
    if (!isNumber && !cell.isEmpty() && QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    if (cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'))) {
        cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
        cell = QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

JsonValue compiledDocument(const CacheReader &reader, Unit unit, qint64 id, JsonArena &arena, bool versioned)
{
    const std::vector<RawDocument> documents = reader.rawDocuments(unit, id);
    JsonParser parser;
    std::vector<ReleaseInput> inputs;
    std::vector<JsonValue> individual;
    JsonValue project;
    std::string projectDate;
    for (const RawDocument &document : documents) {
        bool ok = false;
        const std::string json = decompressJson(document.json, &ok);
        const JsonValue value = ok ? parser.parse(json, arena) : JsonValue();
        if (value.isMissing())
            continue;
        switch (document.kind) {
        case RawDocument::Kind::Project:
            if (project.isMissing() || document.date >= projectDate) {
                project = value;
                projectDate = document.date;
            }
            break;
        case RawDocument::Kind::Individual:
            individual.push_back(value);
            inputs.push_back({ value, ReleaseInput::Kind::Individual, document.listed });
            break;
        case RawDocument::Kind::Compiled:
        case RawDocument::Kind::CompanionCompiled:
            inputs.push_back({ value, ReleaseInput::Kind::Compiled, document.listed });
            break;
        case RawDocument::Kind::Versioned:
        case RawDocument::Kind::CompanionVersioned:
            inputs.push_back({ value, ReleaseInput::Kind::Versioned, document.listed });
            break;
        }
    }
    if (unit == Unit::Projects)
        return project;
    if (versioned) {
        for (JsonValue &release : individual)
            release = upgradeRelease(release, arena);
        return mergeVersioned(individual, arena).value;
    }
    std::vector<Issue> issues;
    return compileProcess(inputs, arena, issues).compiled;
}

ExportResult exportRows(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const ExportRequest &request,
                        std::stop_token stop, const std::function<void(qint64)> &progress)
{
    ExportResult result;
    QSaveFile file(request.outputPath);
    if (!file.open(QIODevice::WriteOnly)) {
        result.error = QCoreApplication::translate("Exporter", "“%1” could not be written: %2").arg(request.outputPath, file.errorString());
        return result;
    }
    bool good = false;
    try {
        if (request.format == ExportFormat::Csv)
            good = writeCsv(reader, slice, rows, request.columns.isEmpty() ? defaultExportColumns(slice.unit()) : request.columns, file, result, stop, progress);
        else
            good = writePackage(reader, slice, rows, file, result, stop, progress);
    } catch (const StoreError &error) {
        file.cancelWriting();
        result.error = QCoreApplication::translate("Exporter", "The data could not be read: %1").arg(QString::fromUtf8(error.what()));
        return result;
    }
    if (stop.stop_requested()) {
        file.cancelWriting();
        result.error = QCoreApplication::translate("Exporter", "The export was cancelled. “%1” is as it was before.").arg(request.outputPath);
        return result;
    }
    if (!good || !file.commit()) {
        result.error = QCoreApplication::translate("Exporter", "“%1” could not be written: %2").arg(request.outputPath, file.errorString());
        return result;
    }
    result.ok = true;
    return result;
}

} // namespace obra
