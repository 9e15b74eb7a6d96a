// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/exporter.h"

#include "ocds/merge.h"
#include "output/exportpages.h"
#include "output/featurewriters.h"
#include "output/packagewriter.h"
#include "output/rowshape.h"
#include "output/tablefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace obra {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr qint64 progressRows = 500;

void writeTable(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const ExportRequest &request, TableNotes notes,
                NewFile &file, ExportResult &result, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    const qsizetype fields = notes.fields.size();
    const bool places = request.format == ExportFormat::CsvPlaces;
    if (places) {
        for (const char *name : { "longitude", "latitude", "location", "geometry" })
            notes.fields.append({ ExportColumn::Ocid, false, QLatin1String(name), ExportCell::Kind::Text });
    }
    const std::unique_ptr<TableWriter> writer = makeTableWriter(file, notes, request, qint64(rows.size()));
    std::vector<ExportCell> cells(std::size_t(notes.fields.size()));
    forEachExportRow(reader, slice, rows, stop, [&](quint32 row, const RowText &text) {
        for (qsizetype i = 0; i < fields; ++i)
            cells[std::size_t(i)] = exportCell(slice.table(), row, text, notes.fields[i], request.titles);
        if (places) {
            const RowShape shape = rowShape(reader, slice, row);
            const std::optional<GeoPoint> point = shape.geometry.representative();
            result.withoutPlace += point ? 0 : 1;
            const auto number = [&](double value) { return point ? ExportCell { ExportCell::Kind::Number, coordinateText(value), {} } : ExportCell(); };
            const auto text = [](const QString &value) { return value.isEmpty() ? ExportCell() : ExportCell { ExportCell::Kind::Text, value, {} }; };
            cells[std::size_t(fields)] = number(point ? point->longitude : 0);
            cells[std::size_t(fields) + 1] = number(point ? point->latitude : 0);
            cells[std::size_t(fields) + 2] = text(shape.location);
            cells[std::size_t(fields) + 3] = text(toWkt(shape.geometry));
        }
        writer->addRow(cells);
        if (++result.rows % progressRows == 0 && progress)
            progress(result.rows);
    });
    if (!stop.stop_requested())
        writer->finish();
}

void writeFeatures(const FeatureExport &what, ExportFormat format)
{
    if (format == ExportFormat::GeoJson)
        writeGeoJson(what);
    else if (format == ExportFormat::Kml)
        writeKml(what);
    else
        writeGeoPackage(what);
}

} // namespace

QString exportNotesPath(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QLatin1Char('.') + ExportTexts::tr("readme", "part of a file name, lower case") + QStringLiteral(".txt");
}

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return QStringLiteral("csv");
    case ExportFormat::Json: return QStringLiteral("json");
    case ExportFormat::Xlsx: return QStringLiteral("xlsx");
    case ExportFormat::Ods: return QStringLiteral("ods");
    case ExportFormat::GeoJson: return QStringLiteral("geojson");
    case ExportFormat::Kml: return QStringLiteral("kml");
    case ExportFormat::GeoPackage: return QStringLiteral("gpkg");
    case ExportFormat::CsvPlaces: return QStringLiteral("csv-places");
    }
    return {};
}

QString exportFormatSuffix(ExportFormat format)
{
    return exportFormatName(format == ExportFormat::CsvPlaces ? ExportFormat::Csv : format);
}

bool hasPlaces(ExportFormat format)
{
    return format == ExportFormat::GeoJson || format == ExportFormat::Kml || format == ExportFormat::GeoPackage || format == ExportFormat::CsvPlaces;
}

std::optional<ExportFormat> exportFormatFromName(const QString &name)
{
    for (const ExportFormat format : allExportFormats) {
        if (exportFormatName(format) == name)
            return format;
    }
    return std::nullopt;
}

JsonValue compiledDocument(const CacheReader &reader, Unit unit, qint64 id, JsonArena &arena, bool versioned)
{
    return compiledDocument(reader.rawDocuments(unit, id), unit, arena, versioned);
}

JsonValue compiledDocument(const std::vector<RawDocument> &documents, Unit unit, JsonArena &arena, bool versioned)
{
    JsonParser parser;
    std::vector<ReleaseInput> inputs;
    std::vector<JsonValue> individual;
    JsonValue project;
    std::string projectDate;
    for (const RawDocument &document : documents) {
        bool ok = false;
        const std::string json = jsonText(document, &ok);
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
    try {
        NewFile file(request.outputPath);
        TableNotes notes;
        notes.fields = exportFields(request.columns.isEmpty() ? defaultExportColumns(slice.unit()) : request.columns, slice.unit(), request.titles);
        notes.citation = citationOf(reader, slice, rows, request.order, request.exported.isValid() ? request.exported : QDateTime::currentDateTime());
        if (request.format == ExportFormat::Json)
            writePackage(reader, slice, rows, notes.citation, file, result, stop, progress);
        else if (hasPlaces(request.format) && request.format != ExportFormat::CsvPlaces)
            writeFeatures({ reader, slice, rows, notes.fields, request.titles, notes.citation, file, result, stop, progress }, request.format);
        else
            writeTable(reader, slice, rows, request, notes, file, result, stop, progress);
        if (stop.stop_requested()) {
            markCancelled(request, result);
            return result;
        }
        commitTable(file, notes.citation, request, result);
    } catch (const StoreError &error) {
        result.error = ExportTexts::tr("The data could not be read: %1").arg(QString::fromUtf8(error.what()));
    } catch (const ExportError &error) {
        result.error = error.message();
    }
    return result;
}

} // namespace obra
