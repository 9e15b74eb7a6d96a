// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/csvwriter.h"

#include "output/tablewriter.h"

namespace obra {

namespace {

/// RFC 4180 in UTF-8, with the byte order mark without which Excel takes accents for something else.
class CsvWriter : public TableWriter
{
public:
    CsvWriter(NewFile &file, const TableNotes &notes, const CsvStyle &style)
        : m_file(file)
        , m_style(style)
        , m_buffer("\xEF\xBB\xBF")
    {
        for (qsizetype i = 0; i < notes.fields.size(); ++i)
            add(csvCell(notes.fields[i].title, false, m_style.separator), i == 0);
        m_buffer += "\r\n";
    }

    void addRow(const std::vector<ExportCell> &cells) override
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            add(text(cells[i]), i == 0);
        m_buffer += "\r\n";
        if (m_buffer.size() > 1 << 18)
            flush();
    }

    void finish() override { flush(); }

private:
    QString text(const ExportCell &cell) const
    {
        switch (cell.kind) {
        case ExportCell::Kind::Date:
            return cell.date.toString(Qt::ISODate);
        case ExportCell::Kind::Number: {
            QString number = cell.text;
            if (m_style.decimalPoint != QLatin1Char('.'))
                number.replace(QLatin1Char('.'), m_style.decimalPoint);
            return csvCell(number, true, m_style.separator);
        }
        default:
            return csvCell(cell.text, false, m_style.separator);
        }
    }
    void add(const QString &cell, bool first)
    {
        if (!first)
            m_buffer += char(m_style.separator.unicode());
        m_buffer += cell.toUtf8();
    }
    void flush()
    {
        m_file.write(m_buffer);
        m_buffer.clear();
    }

    NewFile &m_file;
    CsvStyle m_style;
    QByteArray m_buffer;
};

} // namespace

QString csvCell(const QString &text, bool isNumber, QChar separator)
{
    QString cell = text;
    // A spreadsheet runs a cell that starts with one of these as a formula (CWE-1236), some of them with the full-width signs, too; numbers are written
    // by us and are safe.
    if (!isNumber && !cell.isEmpty() && QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    if (cell.contains(QLatin1Char('"')) || cell.contains(separator) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'))) {
        cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
        cell = QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

std::unique_ptr<TableWriter> makeCsvWriter(NewFile &file, const TableNotes &notes, const CsvStyle &style)
{
    return std::make_unique<CsvWriter>(file, notes, style);
}

} // namespace obra
