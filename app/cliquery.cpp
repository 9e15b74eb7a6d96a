// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "commandline.h"

#include "explore/engine.h"
#include "output/rowvalues.h"
#include "store/cachereader.h"
#include "store/unitfields.h"

#include <QFileInfo>

namespace obra {

namespace {

void writeSums(JsonText &json, const std::vector<CurrencyTotal> &totals)
{
    json.array("sums");
    for (const CurrencyTotal &total : totals) {
        json.object().string("currency", total.currency).decimal("contracts", amountText(total.contracts)).decimal("awards", amountText(total.awards))
            .decimal("sum", amountText(total.amount)).number("contractCount", total.contractCount).number("awardCount", total.awardCount)
            .number("rows", total.rows).end();
    }
    json.end();
}

void writeFacet(JsonText &json, const Slice &slice, Field field, bool withSums)
{
    const Dictionary &dictionary = slice.table().facet(field).dictionary;
    const Dictionary &currencies = slice.table().facet(Field::Currency).dictionary;
    std::vector<std::vector<ScaledSum>> sums;
    if (withSums) {
        for (std::size_t currency = 0; currency < currencies.values.size(); ++currency)
            sums.push_back(slice.sums(field, static_cast<quint16>(currency)));
    }
    json.array(fieldName(field).toUtf8().constData());
    for (const FacetValue &value : slice.facet(field)) {
        const QString text = value.code < dictionary.values.size() ? QString::fromStdString(dictionary.values[value.code]) : QString();
        json.object().string("value", text).string("label", valueLabel(field, slice.unit(), text)).number("count", value.count);
        if (withSums) {
            json.array("sums");
            for (std::size_t currency = 0; currency < sums.size(); ++currency) {
                if (value.code < sums[currency].size() && sums[currency][value.code] != 0)
                    json.object().string("currency", QString::fromStdString(currencies.values[currency])).decimal("sum", amountText(sums[currency][value.code])).end();
            }
            json.end();
        }
        json.end();
    }
    json.end();
}

void writeRows(JsonText &json, const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const QVector<ExportColumn> &columns)
{
    QVector<qint64> ids;
    for (quint32 row : rows)
        ids.append(slice.table().id[row]);
    const QVector<RowText> texts = reader.rows(slice.unit(), ids);
    json.array("rows");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        json.object();
        for (ExportColumn column : columns) {
            const QByteArray name = exportColumnName(column).toUtf8();
            const RowValue value = rowValue(slice.table(), rows[i], texts.value(static_cast<qsizetype>(i)), column);
            if (value.isNull)
                json.null(name.constData());
            else if (value.isNumber)
                json.decimal(name.constData(), value.text.toStdString());
            else
                json.string(name.constData(), value.text);
        }
        json.end();
    }
    json.end();
}

} // namespace

int runQueryCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : { "cache", "unit", "filter", "facet", "sum", "rows", "sort", "columns", "boundaries", "currency" })
        parser.addOption({ QLatin1String(name), QString(), QStringLiteral("value") });
    parser.addOption({ QStringLiteral("json"), QString() });
    int exitCode = ExitDone;
    if (!parseCommand(parser, QStringLiteral("query"), arguments, &exitCode))
        return exitCode;
    const auto wrong = [](const QString &text) {
        writeError(QStringLiteral("query: ") + text);
        return static_cast<int>(ExitUsage);
    };
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("“%1” is not an option; a filter goes behind --filter").arg(parser.positionalArguments().first()));
    const QString cachePath = parser.isSet(QStringLiteral("cache")) ? parser.value(QStringLiteral("cache")) : defaultCachePath();
    const std::optional<Unit> unit = parser.isSet(QStringLiteral("unit")) ? unitFromName(parser.value(QStringLiteral("unit"))) : Unit::Processes;
    if (!unit)
        return wrong(QStringLiteral("--unit is processes, projects, contracts, suppliers or buyers"));
    if (parser.isSet(QStringLiteral("sum")) && parser.value(QStringLiteral("sum")) != QLatin1String("amount"))
        return wrong(QStringLiteral("--sum is amount"));
    if (const QString problem = addBoundaries(parser.values(QStringLiteral("boundaries"))); !problem.isEmpty())
        return wrong(problem);
    FilterTextError error;
    const QString text = parser.value(QStringLiteral("filter"));
    const Filter filter = parseFilter(text, &error);
    if (error.isError())
        return wrong(QStringLiteral("the filter is wrong at character %1: %2\n  %3\n  %4").arg(error.position + 1).arg(error.message, text,
            QString(error.position, QLatin1Char(' ')) + QString(std::max(1, error.length), QLatin1Char('^'))));
    const bool ofOrganizations = rowsUnit(*unit) != *unit;
    if (ofOrganizations && (parser.isSet(QStringLiteral("facet")) || parser.isSet(QStringLiteral("sum")) || parser.isSet(QStringLiteral("columns"))))
        return wrong(QStringLiteral("suppliers and buyers have no --facet, --sum and --columns; ask for those of processes"));
    if (!ofOrganizations && parser.isSet(QStringLiteral("currency")))
        return wrong(QStringLiteral("--currency is for suppliers and buyers"));
    QVector<Field> facets;
    for (const QString &name : parser.values(QStringLiteral("facet"))) {
        const std::optional<Field> field = fieldFromName(name);
        if (!field) {
            QStringList names;
            for (Field known : allFields)
                names.append(fieldName(known));
            return wrong(QStringLiteral("there is no facet “%1”; there are %2").arg(name, names.join(QLatin1String(", "))));
        }
        facets.append(*field);
    }
    QVector<ExportColumn> columns;
    if (parser.isSet(QStringLiteral("columns"))) {
        for (const QString &name : parser.value(QStringLiteral("columns")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const std::optional<ExportColumn> column = exportColumnFromName(name.trimmed());
            if (!column)
                return wrong(QStringLiteral("there is no column “%1”; there are %2").arg(name, exportColumnNames().join(QLatin1String(", "))));
            columns.append(*column);
        }
    } else {
        columns = { ExportColumn::Ocid, ExportColumn::Title, ExportColumn::Buyer, ExportColumn::Date, ExportColumn::Status, ExportColumn::Amount,
                    ExportColumn::Currency };
    }
    SortColumn sort = SortColumn::Ocid; // the same whatever was imported first
    bool descending = false;
    if (parser.isSet(QStringLiteral("sort")) && !ofOrganizations) {
        QString name = parser.value(QStringLiteral("sort"));
        descending = name.startsWith(QLatin1Char('-'));
        if (descending)
            name.remove(0, 1);
        const std::optional<ExportColumn> column = exportColumnFromName(name);
        if (!column || sortColumnOf(*column) == SortColumn::None)
            return wrong(QStringLiteral("cannot sort by “%1”").arg(name));
        sort = sortColumnOf(*column);
    }
    bool isNumber = true;
    const int rowLimit = parser.isSet(QStringLiteral("rows")) ? parser.value(QStringLiteral("rows")).toInt(&isNumber) : 0;
    if (!isNumber || rowLimit < 0)
        return wrong(QStringLiteral("--rows is a number"));
    if (!QFileInfo::exists(cachePath)) {
        writeError(QStringLiteral("query: there is no cache “%1”; make one with: obra-abierta import --cache %1 FILES").arg(cachePath));
        return ExitFailure;
    }

    try {
        const CacheReader reader(cachePath, readKeptApart(keptApartPath(cachePath)));
        if (ofOrganizations)
            return queryOrganizations(parser, reader, *unit, filter, rowLimit);
        Engine engine = engineOver(reader, *unit);
        const std::shared_ptr<const Slice> slice = engine.run(filter);
        noteUnasked(QStringLiteral("query"), *slice, *unit);
        JsonText json;
        json.object().string("unit", unitName(*unit))
            .string("filter", filterText(filter)).string("passedOver", filterText(slice->passedOver())).number("count", slice->count()).number("total", slice->total());
        writeSums(json, slice->totals());
        json.object("facets");
        for (Field field : facets)
            writeFacet(json, *slice, field, parser.isSet(QStringLiteral("sum")));
        json.end();
        std::vector<quint32> rows;
        if (rowLimit > 0)
            rows = engine.order(*slice, sort, descending);
        if (rows.size() > static_cast<std::size_t>(rowLimit))
            rows.resize(static_cast<std::size_t>(rowLimit));
        writeRows(json, reader, *slice, rows, columns);
        writeOut(json.take() + "\n");
    } catch (const StoreError &storeError) {
        writeError(QStringLiteral("query: “%1”: %2").arg(cachePath, QString::fromUtf8(storeError.what())));
        return ExitFailure;
    }
    return ExitDone;
}

} // namespace obra
