// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/comparisonexport.h"

#include "output/tablewriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace obra {

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonExport)
};

ExportField fieldOf(const QString &title, const QString &meaning, ExportCell::Kind kind = ExportCell::Kind::Text)
{
    ExportField field;
    field.title = title;
    field.meaning = meaning;
    field.kind = kind;
    return field;
}

ExportCell textCell(const QString &text)
{
    ExportCell cell;
    if (!text.isEmpty()) {
        cell.kind = ExportCell::Kind::Text;
        cell.text = text;
    }
    return cell;
}

TableNotes notesOf(const Comparison &comparison, const QVector<SourceInfo> &sources)
{
    TableNotes notes;
    notes.titles = true;
    notes.sheet = ComparisonWords::tr("Comparison", "name of a sheet");
    notes.fields.append(fieldOf(ComparisonWords::tr("Section"), ComparisonWords::tr("What the line is about.")));
    notes.fields.append(fieldOf(ComparisonWords::tr("What is compared"), ComparisonWords::tr("What the numbers and texts of the line say.")));
    notes.fields.append(fieldOf(ComparisonWords::tr("Unit"), ComparisonWords::tr("The currency of amounts, % for shares, nothing for numbers and texts.")));
    notes.fields.append(fieldOf(ComparisonWords::tr("Differs"), ComparisonWords::tr("≠ where two that are known are not the same.")));
    QStringList names, filters;
    for (qsizetype i = 0; i < comparison.columns(); ++i) {
        const QString name = ComparisonWords::tr("%1: %2", "kind, name").arg(comparison.kinds[i], comparison.titles[i]);
        const QString filter = filterText(comparison.filters[i]);
        notes.fields.append(fieldOf(comparison.titles[i], filter.isEmpty() ? name : ComparisonWords::tr("%1. Filter to type: %2", "name, filter").arg(name, filter), ExportCell::Kind::Number));
        names.append(name);
        filters.append(filter);
    }
    notes.citation.unit = comparison.unit;
    notes.citation.rows = -1; // several sets of them
    notes.citation.sentence = ComparisonWords::tr("Comparison of %1", "list of names").arg(names.join(QStringLiteral("; ")));
    notes.citation.exported = QDateTime::currentDateTime();
    notes.citation.sources = sources;
    return notes;
}

} // namespace

ExportResult exportComparison(const Comparison &comparison, const QVector<SourceInfo> &sources, const QString &path, ExportFormat format, const CsvStyle &csv)
{
    ExportResult result;
    try {
        const TableNotes notes = notesOf(comparison, sources);
        NewFile file(path);
        const std::unique_ptr<TableWriter> writer = format == ExportFormat::Csv ? makeCsvWriter(file, notes, csv)
            : format == ExportFormat::Xlsx                                      ? makeXlsxWriter(file, notes, comparison.rows.size(), largestSheet)
                                                                                : makeOdsWriter(file, notes, comparison.rows.size(), largestSheet);
        for (const ComparedRow &row : comparison.rows) {
            std::vector<ExportCell> cells { textCell(row.section), textCell(row.label), textCell(row.unit), textCell(row.differs ? QStringLiteral("≠") : QString()) };
            for (const ComparedValue &value : row.values) {
                if (value.plain.isEmpty()) {
                    cells.push_back(textCell(value.text));
                    continue;
                }
                ExportCell number;
                number.kind = ExportCell::Kind::Number;
                number.text = value.plain;
                cells.push_back(number);
            }
            writer->addRow(cells);
            ++result.rows;
        }
        writer->finish();
        if (format == ExportFormat::Csv) {
            result.notesPath = exportNotesPath(path);
            NewFile notesFile(result.notesPath);
            QString text = notes.citation.text();
            for (qsizetype i = 0; i < notes.fields.size(); ++i)
                text += ComparisonWords::tr("%1: %2", "name and value").arg(notes.fields[i].title, notes.fields[i].meaning) + QLatin1String("\r\n");
            notesFile.write("\xEF\xBB\xBF" + text.toUtf8());
            file.commit();
            notesFile.commit();
        } else {
            file.commit();
        }
        result.ok = true;
    } catch (const ExportError &error) {
        result.error = error.message();
    }
    return result;
}

} // namespace obra
