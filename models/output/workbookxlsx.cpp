// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheetlayout.h"

#include <KZip>

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>

namespace obra {

namespace {

struct XlsxWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

constexpr qsizetype longestCell = 32'767; // UTF-16 units, Excel's own limit
// Beyond this a sheet may grow past 4 GB, which needs an extension of zip that older readers do not know.
constexpr qint64 manyCells = 12'000'000;

/// An Excel workbook through libxlsxwriter, which keeps one row in memory and the rest in files beside the target.
class XlsxWriter : public TableWriter
{
public:
    XlsxWriter(NewFile &file, const TableNotes &notes, qint64 rows, qint64 rowsPerSheet)
        : m_file(file)
        , m_notes(notes)
        , m_rows(rows)
        , m_room(rowsPerSheet - 1)
        , m_names(sheetNames(notes, rows, rowsPerSheet))
        , m_isLarge(rows * notes.fields.size() > manyCells)
    {
        QByteArray folder = QFile::encodeName(QFileInfo(file.growingPath()).absolutePath());
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data(); // copied by the library
        options.use_zip64 = m_isLarge ? LXW_TRUE : LXW_FALSE;
        m_workbook = workbook_new_opt(QFile::encodeName(file.growingPath()).constData(), &options);
        if (!m_workbook)
            m_file.fail(errno);
        setProperties();
        m_header = format();
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
        m_heading = format();
        format_set_bold(m_heading);
        m_wrapped = format();
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        m_top = format();
        format_set_align(m_top, LXW_ALIGN_VERTICAL_TOP);
        m_money = format();
        format_set_num_format(m_money, "#,##0.00##");
        m_count = format();
        format_set_num_format(m_count, "#,##0");
        m_date = format();
        format_set_num_format(m_date, isSpanish() ? "dd/mm/yyyy" : "yyyy-mm-dd");
        startSheet();
    }

    ~XlsxWriter() override
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook); // cancelled
    }

    void addRow(const std::vector<ExportCell> &cells) override
    {
        if (m_row > m_room)
            startSheet();
        for (std::size_t i = 0; i < cells.size(); ++i)
            addCell(lxw_col_t(i), cells[i], m_notes.fields[qsizetype(i)]);
        ++m_row;
    }

    void finish() override
    {
        addReadme();
        errno = 0;
        const lxw_error error = workbook_close(m_workbook);
        m_workbook = nullptr;
        if (error != LXW_NO_ERROR)
            m_file.fail(errno != 0 ? errno : ENOSPC);
        // The library does not tell when its files beside the target could not be written: nobody shall find out in front of Excel.
        if (!m_isLarge && !isComplete())
            m_file.fail(ENOSPC);
    }

private:
    lxw_format *format() { return workbook_add_format(m_workbook); }
    static bool isSpanish() { return QLocale().language() == QLocale::Spanish; }

    void setProperties()
    {
        QByteArray title = m_notes.citation.sentence.toUtf8(), comments = m_notes.citation.line().toUtf8(), author = QByteArrayLiteral("Obra Abierta");
        lxw_doc_properties properties {};
        properties.title = title.data();
        properties.comments = comments.data();
        properties.author = author.data();
        workbook_set_properties(m_workbook, &properties);
    }

    void startSheet()
    {
        m_sheet = workbook_add_worksheet(m_workbook, m_names[m_sheets].toUtf8().constData());
        if (!m_sheet)
            m_file.fail(errno);
        const qint64 rows = std::min(m_room, m_rows - m_sheets * m_room);
        ++m_sheets;
        const auto lastColumn = lxw_col_t(m_notes.fields.size() - 1);
        for (qsizetype i = 0; i < m_notes.fields.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), columnCharacters(m_notes.fields[i]), nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(std::max<qint64>(0, rows)), lastColumn);
        worksheet_repeat_rows(m_sheet, 0, 0);
        for (qsizetype i = 0; i < m_notes.fields.size(); ++i)
            writeText(0, lxw_col_t(i), m_notes.fields[i].title, m_header);
        m_row = 1;
    }

    void addCell(lxw_col_t column, const ExportCell &cell, const ExportField &field)
    {
        switch (cell.kind) {
        case ExportCell::Kind::Empty:
            break;
        case ExportCell::Kind::Text:
            writeText(lxw_row_t(m_row), column, cell.text, nullptr);
            break;
        case ExportCell::Kind::Number:
            if (isExactInSheet(cell.text))
                worksheet_write_number(m_sheet, lxw_row_t(m_row), column, cell.text.toDouble(), field.column == ExportColumn::Tenderers
                                           || field.column == ExportColumn::Contracts || field.column == ExportColumn::Releases ? m_count : m_money);
            else
                writeText(lxw_row_t(m_row), column, cell.text, nullptr);
            break;
        case ExportCell::Kind::Date:
            // Excel counts from 1900 and takes that for a leap year.
            if (cell.date >= QDate(1900, 3, 1))
                worksheet_write_number(m_sheet, lxw_row_t(m_row), column, double(QDate(1899, 12, 30).daysTo(cell.date)), m_date);
            else
                writeText(lxw_row_t(m_row), column, cell.date.toString(Qt::ISODate), nullptr);
            break;
        }
    }

    /// Always as a string: what looks like a formula stays what it is.
    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        QString fitting = text;
        if (fitting.size() > longestCell) {
            fitting = fitting.left(longestCell - 1) + QChar(0x2026);
            ++m_cut;
        }
        worksheet_write_string(m_sheet, row, column, fitting.toUtf8().constData(), format);
    }

    void addReadme()
    {
        m_sheet = workbook_add_worksheet(m_workbook, readmeName().toUtf8().constData());
        if (!m_sheet)
            m_file.fail(errno);
        worksheet_set_column(m_sheet, 0, 0, 30, nullptr);
        worksheet_set_column(m_sheet, 1, 1, 100, nullptr);
        m_readme = readmeLines(m_notes, m_sheets, m_cut);
        for (qsizetype i = 0; i < m_readme.size(); ++i) {
            const ReadmeLine &line = m_readme[i];
            if (!line.name.isEmpty())
                writeText(lxw_row_t(i), 0, line.name, line.isHeading ? m_heading : m_top);
            if (!line.value.isEmpty())
                writeText(lxw_row_t(i), 1, line.value, m_wrapped);
        }
    }

    /// Reads the sheets back: is every row in them?
    bool isComplete() const
    {
        KZip zip(m_file.growingPath());
        if (!zip.open(QIODevice::ReadOnly))
            return false;
        qint64 rows = 0;
        for (int sheet = 1; sheet <= m_sheets; ++sheet) {
            const KArchiveFile *file = zip.directory()->file(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
            const std::unique_ptr<QIODevice> device(file ? file->createDevice() : nullptr);
            if (!device)
                return false;
            QByteArray carried;
            for (;;) {
                const QByteArray piece = device->read(1 << 20);
                if (piece.isEmpty())
                    break;
                const QByteArray text = carried + piece;
                rows += text.count("<row ");
                carried = text.right(4); // a tag may lie across two pieces, and none fits into four bytes
            }
            if (!carried.endsWith("eet>"))
                return false;
        }
        return rows == m_rows + m_sheets;
    }

    NewFile &m_file;
    TableNotes m_notes;
    qint64 m_rows, m_room;
    QStringList m_names;
    bool m_isLarge;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr, *m_heading = nullptr, *m_wrapped = nullptr, *m_top = nullptr, *m_money = nullptr, *m_count = nullptr, *m_date = nullptr;
    QVector<ReadmeLine> m_readme;
    qint64 m_row = 0; // in the sheet
    int m_sheets = 0;
    qint64 m_cut = 0;
};

} // namespace

std::unique_ptr<TableWriter> makeXlsxWriter(NewFile &file, const TableNotes &notes, qint64 rows, qint64 rowsPerSheet)
{
    return std::make_unique<XlsxWriter>(file, notes, rows, rowsPerSheet);
}

} // namespace obra
