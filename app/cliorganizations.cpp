// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "commandline.h"

#include "explore/valuecodes.h"
#include "output/organizationexport.h"

// Suppliers and buyers for query and export: rows that are put together from the processes of a slice.

namespace obra {

namespace {

/// The sort that the options ask for; nothing with *problem said when they are wrong.
std::optional<OrganizationSort> sortOf(const QCommandLineParser &parser, Unit unit, QString *problem)
{
    OrganizationSort sort; // by the sum, the largest first
    if (!parser.isSet(QStringLiteral("sort")))
        return sort;
    QString name = parser.value(QStringLiteral("sort"));
    sort.descending = name.startsWith(QLatin1Char('-'));
    if (sort.descending)
        name.remove(0, 1);
    const std::optional<OrganizationColumn> column = organizationColumnFromName(name, unit);
    if (!column) {
        QStringList names;
        for (int each = 0; each < organizationColumnCount; ++each)
            names.append(organizationColumnName(OrganizationColumn(each), unit));
        *problem = QStringLiteral("cannot sort by “%1”; there are %2").arg(name, names.join(QLatin1String(", ")));
        return std::nullopt;
    }
    sort.column = *column;
    return sort;
}

/// The currency of sums and shares: that of --currency, else that of most processes.
std::optional<quint16> currencyOf(const QCommandLineParser &parser, const OrganizationList &list, QString *problem)
{
    if (!parser.isSet(QStringLiteral("currency")))
        return list.mainCurrency().value_or(0);
    const QString wanted = parser.value(QStringLiteral("currency"));
    QStringList known;
    for (const CurrencyTotal &total : list.slice().totals()) {
        if (total.currency == wanted)
            return quint16(codesOf(list.slice().table().facet(Field::Currency).dictionary, wanted).front());
        known.append(total.currency.isEmpty() ? QStringLiteral("\"\"") : total.currency);
    }
    *problem = QStringLiteral("no process that matches has money in “%1”; there is %2").arg(wanted, known.join(QLatin1String(", ")));
    return std::nullopt;
}

std::shared_ptr<const OrganizationList> listOf(const CacheReader &reader, Unit unit, const Filter &filter)
{
    Engine engine = engineOver(reader, unit);
    const auto slice = engine.run(filter);
    return OrganizationList::of(slice, unit, std::make_shared<const OrganizationIdentifiers>(reader.identifiersByLabel()));
}

void writeMoney(JsonText &json, const OrganizationList &list, std::size_t row)
{
    json.array("sums");
    for (const OrganizationList::Money &money : list.money(row)) {
        json.object().string("currency", list.currencyText(money.currency)).decimal("sum", amountText(money.sum)).number("processes", money.processes);
        if (const std::optional<double> share = list.share(row, money.currency))
            json.real("share", *share);
        json.end();
    }
    json.end();
}

void writeDay(JsonText &json, const char *key, Day day)
{
    if (day == noDay)
        json.null(key);
    else
        json.string(key, toDate(day).toString(Qt::ISODate));
}

} // namespace

int queryOrganizations(const QCommandLineParser &parser, const CacheReader &reader, Unit unit, const Filter &filter, int rowLimit)
{
    QString problem;
    const std::optional<OrganizationSort> sort = sortOf(parser, unit, &problem);
    const auto list = sort ? listOf(reader, unit, filter) : nullptr;
    const std::optional<quint16> currency = list ? currencyOf(parser, *list, &problem) : std::nullopt;
    if (!currency) {
        writeError(QStringLiteral("query: ") + problem);
        return ExitUsage;
    }
    noteUnasked(QStringLiteral("query"), list->slice(), unit);
    JsonText json;
    json.object().string("unit", unitName(unit)).string("filter", filterText(filter)).string("passedOver", filterText(list->slice().passedOver()))
        .number("count", list->count()).number("processes", list->slice().count()).string("currency", list->currencyText(*currency));
    json.array("sums");
    for (const CurrencyTotal &total : list->slice().totals())
        json.object().string("currency", total.currency).decimal("sum", amountText(total.amount)).number("processes", total.rows).end();
    json.end();
    std::vector<quint32> rows = list->order(*sort, *currency);
    rows.resize(std::min(rows.size(), std::size_t(rowLimit)));
    json.array("rows");
    for (const quint32 row : rows) {
        const OrganizationList::Row &values = list->rows()[row];
        json.object().string("name", list->name(row)).string("identifier", list->identifier(row)).number("processes", values.processes)
            .number("contracts", values.contracts).number("awards", values.awards).number(unit == Unit::Buyers ? "suppliers" : "buyers", values.others);
        writeMoney(json, *list, row);
        writeDay(json, "first", values.first);
        writeDay(json, "last", values.last);
        json.end();
    }
    json.end();
    writeOut(json.take() + "\n");
    return ExitDone;
}

int exportOrganizationList(const QCommandLineParser &parser, const CacheReader &reader, Unit unit, const Filter &filter, const ExportRequest &request)
{
    QString problem;
    const std::optional<OrganizationSort> sort = sortOf(parser, unit, &problem);
    const auto list = sort ? listOf(reader, unit, filter) : nullptr;
    const std::optional<quint16> currency = list ? currencyOf(parser, *list, &problem) : std::nullopt;
    if (!currency) {
        writeError(QStringLiteral("export: ") + problem);
        return ExitUsage;
    }
    noteUnasked(QStringLiteral("export"), list->slice(), unit);
    const ExportResult result = exportOrganizations(reader, *list, list->order(*sort, *currency), request);
    if (!result.ok) {
        writeError(result.error);
        return ExitFailure;
    }
    writeError(QStringLiteral("%1 rows written to %2").arg(result.rows).arg(request.outputPath));
    return ExitDone;
}

} // namespace obra
