// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/tablewriter.h"

#include "explore/unitname.h"

#include <QCoreApplication>
#include <QLocale>

namespace obra {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

} // namespace

QStringList sheetNames(Unit unit, qint64 rows, qint64 rowsPerSheet)
{
    const QString name = unit == Unit::Projects ? TableWords::tr("Projects", "name of a sheet")
        : unit == Unit::Processes             ? TableWords::tr("Processes", "name of a sheet")
                                              : unitTitle(unit);
    const qint64 room = rowsPerSheet - 1;
    const qint64 sheets = std::max<qint64>(1, (rows + room - 1) / room);
    if (sheets == 1)
        return { name };
    QStringList names;
    for (qint64 i = 1; i <= sheets; ++i)
        names.append(name + QLatin1Char(' ') + QString::number(i));
    return names;
}

QStringList sheetNames(const TableNotes &notes, qint64 rows, qint64 rowsPerSheet)
{
    return notes.sheet.isEmpty() ? sheetNames(notes.citation.unit, rows, rowsPerSheet) : QStringList { notes.sheet };
}

QString readmeName()
{
    return TableWords::tr("Readme", "name of a sheet");
}

QVector<ReadmeLine> readmeLines(const TableNotes &notes, int sheets, qint64 cutTexts)
{
    QVector<ReadmeLine> lines;
    const auto heading = [&lines](const QString &text) {
        if (!lines.isEmpty())
            lines.append(ReadmeLine());
        lines.append({ text, {}, true });
    };
    heading(TableWords::tr("About this file"));
    for (const auto &[name, value] : notes.citation.facts())
        lines.append({ name, value });
    if (sheets > 1)
        lines.append({ TableWords::tr("Sheets"), TableWords::tr("The rows go on over %n sheets, because a sheet takes no more than 1,048,576.", nullptr, sheets) });
    if (cutTexts > 0)
        lines.append({ TableWords::tr("Texts"), TableWords::tr("%n texts were longer than a cell can be; they end in “…”.", nullptr, int(cutTexts)) });
    lines.append({ TableWords::tr("Cite it as"), notes.citation.line() });
    heading(TableWords::tr("Sources"));
    for (qsizetype i = 0; i < notes.citation.sources.size(); ++i) {
        if (i > 0)
            lines.append(ReadmeLine());
        for (const auto &[name, value] : Citation::sourceFacts(notes.citation.sources[i]))
            lines.append({ name, value });
    }
    heading(TableWords::tr("Columns"));
    for (const ExportField &field : notes.fields)
        lines.append({ field.title, !field.meaning.isEmpty() ? field.meaning : exportColumnMeaning(field.isCurrency ? ExportColumn::Currency : field.column, notes.citation.unit) });
    return lines;
}

} // namespace obra
