// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/organizationexport.h"

#include "explore/valuecodes.h"
#include "output/tablefile.h"

#include <QCoreApplication>

namespace obra {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr qsizetype mostCurrencies = 8; ///< with columns of their own
constexpr qint64 progressRows = 500;

/// A column of the file: of amounts and shares, that of one currency.
struct Column
{
    OrganizationColumn column = OrganizationColumn::Name;
    quint16 currency = 0;
};

QVector<Column> columnsOf(const OrganizationList &list, std::vector<quint16> *apart)
{
    using C = OrganizationColumn;
    QVector<Column> columns { { C::Name }, { C::Identifier }, { C::Processes }, { C::Contracts }, { C::Awards }, { C::Others } };
    const Dictionary &dictionary = list.slice().table().facet(Field::Currency).dictionary;
    for (const CurrencyTotal &total : list.slice().totals()) {
        if (qsizetype(apart->size()) == mostCurrencies)
            break;
        const std::vector<quint32> codes = codesOf(dictionary, total.currency);
        const auto code = codes.empty() ? quint16(0) : quint16(codes.front());
        apart->push_back(code);
        columns.append({ C::Amount, code });
        columns.append({ C::Share, code });
    }
    if (list.slice().totals().size() > apart->size())
        columns.append({ C::OtherMoney });
    columns.append({ C::First });
    columns.append({ C::Last });
    return columns;
}

ExportField fieldOf(const OrganizationList &list, const Column &column, bool titles)
{
    ExportField field;
    const bool ofCurrency = column.column == OrganizationColumn::Amount || column.column == OrganizationColumn::Share;
    const QString currency = list.currencyText(column.currency);
    if (titles) {
        field.title = organizationColumnTitle(column.column, list.unit());
        if (ofCurrency)
            field.title = ExportTexts::tr("%1 (%2)", "column, currency").arg(field.title, valueLabel(Field::Currency, Unit::Processes, currency));
    } else {
        field.title = organizationColumnName(column.column, list.unit()) + (ofCurrency && !currency.isEmpty() ? QLatin1Char('.') + currency : QString());
    }
    field.meaning = organizationColumnMeaning(column.column, list.unit());
    switch (column.column) {
    case OrganizationColumn::Name:
        field.column = ExportColumn::Supplier; // as wide as names are
        break;
    case OrganizationColumn::Identifier:
    case OrganizationColumn::OtherMoney:
        break;
    case OrganizationColumn::First:
    case OrganizationColumn::Last:
        field.kind = ExportCell::Kind::Date;
        break;
    default:
        field.kind = ExportCell::Kind::Number;
    }
    return field;
}

ExportCell numberCell(const QString &text)
{
    return { ExportCell::Kind::Number, text, {} };
}

ExportCell textCell(const QString &text)
{
    return { text.isEmpty() ? ExportCell::Kind::Empty : ExportCell::Kind::Text, text, {} };
}

ExportCell cellOf(const OrganizationList &list, std::size_t row, const Column &column, const std::vector<quint16> &apart, bool labels)
{
    const OrganizationList::Row &values = list.rows()[row];
    const auto day = [](Day value) { return value == noDay ? ExportCell() : ExportCell { ExportCell::Kind::Date, {}, toDate(value) }; };
    switch (column.column) {
    case OrganizationColumn::Name:
        return textCell(values.code == 0 && labels ? valueLabel(list.field(), Unit::Processes, QString()) : list.name(row));
    case OrganizationColumn::Identifier: return textCell(list.identifier(row));
    case OrganizationColumn::Processes: return numberCell(QString::number(values.processes));
    case OrganizationColumn::Contracts: return numberCell(QString::number(values.contracts));
    case OrganizationColumn::Awards: return numberCell(QString::number(values.awards));
    case OrganizationColumn::Others: return numberCell(QString::number(values.others));
    case OrganizationColumn::Amount: {
        const OrganizationList::Money *money = list.money(row, column.currency);
        return money ? numberCell(QString::fromStdString(amountText(money->sum))) : ExportCell();
    }
    case OrganizationColumn::Share: {
        const std::optional<double> share = list.share(row, column.currency);
        return share ? numberCell(QString::number(*share, 'f', 6)) : ExportCell();
    }
    case OrganizationColumn::OtherMoney: {
        QStringList texts;
        for (const OrganizationList::Money &money : list.money(row)) {
            if (std::find(apart.begin(), apart.end(), money.currency) == apart.end())
                texts.append(list.currencyText(money.currency) + QLatin1Char(' ') + QString::fromStdString(amountText(money.sum)));
        }
        return textCell(texts.join(QLatin1String("; ")));
    }
    case OrganizationColumn::First: return day(values.first);
    case OrganizationColumn::Last: return day(values.last);
    }
    return {};
}

} // namespace

ExportResult exportOrganizations(const CacheReader &reader, const OrganizationList &list, const std::vector<quint32> &rows, const ExportRequest &request,
                                 std::stop_token stop, const std::function<void(qint64)> &progress)
{
    ExportResult result;
    if (!isTable(request.format)) {
        result.error = ExportTexts::tr("“%1” was not written: suppliers and buyers can be exported as a table only (CSV, Excel or LibreOffice).").arg(request.outputPath);
        return result;
    }
    try {
        NewFile file(request.outputPath);
        std::vector<quint16> apart;
        const QVector<Column> columns = columnsOf(list, &apart);
        TableNotes notes;
        notes.titles = request.titles;
        for (const Column &column : columns)
            notes.fields.append(fieldOf(list, column, request.titles));
        notes.citation = citationOf(reader, list.slice(), list.slice().rows(), request.order, request.exported.isValid() ? request.exported : QDateTime::currentDateTime());
        notes.citation.unit = list.unit();
        notes.citation.rows = qint64(rows.size());
        notes.citation.sentence = filterSentence(list.slice().filter(), list.unit());
        const std::unique_ptr<TableWriter> writer = makeTableWriter(file, notes, request, qint64(rows.size()));
        std::vector<ExportCell> cells(std::size_t(columns.size()));
        for (const quint32 row : rows) {
            if (stop.stop_requested()) {
                markCancelled(request, result);
                return result;
            }
            for (qsizetype i = 0; i < columns.size(); ++i)
                cells[std::size_t(i)] = cellOf(list, row, columns[i], apart, request.titles);
            writer->addRow(cells);
            if (++result.rows % progressRows == 0 && progress)
                progress(result.rows);
        }
        writer->finish();
        commitTable(file, notes.citation, request, result);
    } catch (const StoreError &error) {
        result.error = ExportTexts::tr("The data could not be read: %1").arg(QString::fromUtf8(error.what()));
    } catch (const ExportError &error) {
        result.error = error.message();
    }
    return result;
}

} // namespace obra
