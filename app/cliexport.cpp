// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "commandline.h"

#include "output/exporter.h"
#include "store/unitfields.h"

#include <QFileInfo>

namespace obra {

int runExportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : { "cache", "unit", "filter", "format", "output", "columns", "sort", "separator", "boundaries", "currency" })
        parser.addOption({ QLatin1String(name), QString(), QStringLiteral("value") });
    parser.addOption({ QStringLiteral("titles"), QString() });
    int exitCode = ExitDone;
    if (!parseCommand(parser, QStringLiteral("export"), arguments, &exitCode))
        return exitCode;
    const auto wrong = [](const QString &text) {
        writeError(QStringLiteral("export: ") + text);
        return static_cast<int>(ExitUsage);
    };
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("“%1” is not an option; a filter goes behind --filter").arg(parser.positionalArguments().first()));
    const QString cachePath = parser.isSet(QStringLiteral("cache")) ? parser.value(QStringLiteral("cache")) : defaultCachePath();
    const std::optional<Unit> unit = unitFromName(parser.isSet(QStringLiteral("unit")) ? parser.value(QStringLiteral("unit")) : QStringLiteral("processes"));
    if (!unit)
        return wrong(QStringLiteral("--unit is processes, projects, contracts, suppliers or buyers"));
    ExportRequest request;
    request.outputPath = parser.value(QStringLiteral("output"));
    if (request.outputPath.isEmpty())
        return wrong(QStringLiteral("--output says which file to write"));
    const std::optional<ExportFormat> format = exportFormatFromName(parser.value(QStringLiteral("format")));
    if (!format)
        return wrong(QStringLiteral("--format is csv, json, xlsx, ods, geojson, kml, gpkg or csv-places"));
    request.format = *format;
    request.titles = parser.isSet(QStringLiteral("titles"));
    const QString separator = parser.isSet(QStringLiteral("separator")) ? parser.value(QStringLiteral("separator")) : QStringLiteral("comma");
    if (separator == QLatin1String("semicolon"))
        request.csv = { QLatin1Char(';'), QLatin1Char(',') };
    else if (separator == QLatin1String("tab"))
        request.csv = { QLatin1Char('\t'), QLatin1Char('.') };
    else if (separator != QLatin1String("comma"))
        return wrong(QStringLiteral("--separator is comma, semicolon (with a decimal comma) or tab"));
    for (const QString &name : parser.value(QStringLiteral("columns")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::optional<ExportColumn> column = exportColumnFromName(name.trimmed());
        if (!column)
            return wrong(QStringLiteral("there is no column “%1”; there are %2").arg(name, exportColumnNames().join(QLatin1String(", "))));
        request.columns.append(*column);
    }
    const bool ofOrganizations = rowsUnit(*unit) != *unit;
    if (ofOrganizations && parser.isSet(QStringLiteral("columns")))
        return wrong(QStringLiteral("suppliers and buyers have no --columns: all are written"));
    if (!ofOrganizations && parser.isSet(QStringLiteral("currency")))
        return wrong(QStringLiteral("--currency is for suppliers and buyers"));
    SortColumn sort = SortColumn::Ocid; // the same whatever was imported first
    bool descending = false;
    request.order = parser.value(QStringLiteral("sort"));
    if (parser.isSet(QStringLiteral("sort")) && !ofOrganizations) {
        descending = request.order.startsWith(QLatin1Char('-'));
        const std::optional<ExportColumn> column = exportColumnFromName(request.order.mid(descending ? 1 : 0));
        if (!column || sortColumnOf(*column) == SortColumn::None)
            return wrong(QStringLiteral("cannot sort by “%1”").arg(request.order));
        sort = sortColumnOf(*column);
    }
    if (const QString problem = addBoundaries(parser.values(QStringLiteral("boundaries"))); !problem.isEmpty())
        return wrong(problem);
    FilterTextError error;
    const Filter filter = parseFilter(parser.value(QStringLiteral("filter")), &error);
    if (error.isError())
        return wrong(QStringLiteral("the filter is wrong at character %1: %2").arg(error.position + 1).arg(error.message));
    if (!QFileInfo::exists(cachePath)) {
        writeError(QStringLiteral("export: there is no cache “%1”").arg(cachePath));
        return ExitFailure;
    }
    try {
        const CacheReader reader(cachePath, readKeptApart(keptApartPath(cachePath)));
        if (ofOrganizations)
            return exportOrganizationList(parser, reader, *unit, filter, request);
        Engine engine = engineOver(reader, *unit);
        const std::shared_ptr<const Slice> slice = engine.run(filter);
        noteUnasked(QStringLiteral("export"), *slice, *unit);
        const ExportResult result = exportRows(reader, *slice, engine.order(*slice, sort, descending), request);
        if (!result.ok) {
            writeError(result.error);
            return ExitFailure;
        }
        if (result.skipped > 0)
            writeError(QStringLiteral("export: %1 rows were left out: what is stored of them cannot be read").arg(result.skipped));
        writeError(QStringLiteral("%1 rows written to %2").arg(result.rows).arg(request.outputPath));
        return result.skipped > 0 ? ExitRejected : ExitDone;
    } catch (const StoreError &storeError) {
        writeError(QStringLiteral("export: “%1”: %2").arg(cachePath, QString::fromUtf8(storeError.what())));
        return ExitFailure;
    }
}

} // namespace obra
