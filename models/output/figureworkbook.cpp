// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/figureworkbook.h"

#include "output/newfile.h"
#include "output/sheetlayout.h"

#include <xlsxwriter.h>

#include <QCoreApplication>

#include <cerrno>

namespace obra {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureWorkbook)
};

using Column = FigureTable::Column;

class Workbook
{
public:
    explicit Workbook(NewFile &file)
        : m_file(file)
        , m_workbook(workbook_new(QFile::encodeName(file.growingPath()).constData()))
    {
        if (!m_workbook)
            m_file.fail(errno);
        m_bold = format();
        format_set_bold(m_bold);
        format_set_text_wrap(m_bold);
        format_set_align(m_bold, LXW_ALIGN_VERTICAL_TOP);
        m_wrapped = format();
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        m_number = format();
        format_set_num_format(m_number, "#,##0");
        m_decimal = format();
        format_set_num_format(m_decimal, "#,##0.0##");
        m_money = format();
        format_set_num_format(m_money, "#,##0.00##");
        m_share = format();
        format_set_num_format(m_share, "0.0%");
        m_day = format();
        format_set_num_format(m_day, "yyyy-mm-dd");
    }
    ~Workbook()
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }
    Workbook(const Workbook &) = delete;

    void startSheet(const QString &name)
    {
        m_sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
        if (!m_sheet)
            m_file.fail(errno);
    }
    void freeze(int rows, int columns) { worksheet_freeze_panes(m_sheet, lxw_row_t(rows), lxw_col_t(columns)); }
    void setWidth(int column, double characters) { worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr); }
    void text(int row, int column, const QString &text, bool bold = false, bool wrapped = false)
    {
        // Always as a string: what looks like a formula stays what it is. A cell holds no more than 32,767 characters, and one with more would stay empty.
        constexpr qsizetype most = 32767;
        const QString held = text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), held.toUtf8().constData(), bold ? m_bold : wrapped ? m_wrapped : nullptr);
    }
    void cell(int row, int column, const QVariant &value, Column kind)
    {
        if (!value.isValid())
            return;
        if (kind == Column::Text || (kind == Column::Amount && !isExactInSheet(value.toString()))) {
            text(row, column, value.toString());
            return;
        }
        if (kind == Column::Day) {
            const qint64 days = QDate(1899, 12, 30).daysTo(value.toDate()); // Excel counts from 1900 and takes that for a leap year
            if (value.toDate() >= QDate(1900, 3, 1))
                worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), double(days), m_day);
            else
                text(row, column, value.toDate().toString(Qt::ISODate));
            return;
        }
        lxw_format *const shown = kind == Column::Amount ? m_money : kind == Column::Share ? m_share : value.typeId() == QMetaType::Double ? m_decimal : m_number;
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), kind == Column::Amount ? value.toString().toDouble() : value.toDouble(), shown);
    }
    void close()
    {
        errno = 0;
        const lxw_error error = workbook_close(m_workbook);
        m_workbook = nullptr;
        if (error != LXW_NO_ERROR)
            m_file.fail(errno != 0 ? errno : ENOSPC);
    }

private:
    lxw_format *format() { return workbook_add_format(m_workbook); }

    NewFile &m_file;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr, *m_wrapped = nullptr, *m_number = nullptr, *m_decimal = nullptr, *m_money = nullptr, *m_share = nullptr, *m_day = nullptr;
};

/// Rows below each other, columns beside each other, totals last, as it is on the screen.
void addLaidOut(Workbook &book, const ChartFigure &figure, const CellsShape &cells)
{
    book.startSheet(Words::tr("Table"));
    const int columns = int(cells.columnNames.size());
    book.setWidth(0, 36);
    book.text(0, 0, groupsTitle(figure), true);
    for (int column = 0; column < columns; ++column) {
        book.setWidth(column + 1, 16);
        book.text(0, column + 1, cells.columnNames[column], true);
    }
    const bool derived = figure.request.measure == ChartMeasure::Median || figure.request.measure == ChartMeasure::Mean;
    for (int row = 0; row < cells.rowNames.size(); ++row) {
        book.text(row + 1, 0, cells.rowNames[row], cells.totals && row + 1 == cells.rowNames.size());
        for (int column = 0; column < columns; ++column) {
            const ChartElement &element = figure.elements[row * columns + column];
            if (element.rows == 0)
                continue; // nothing, which is not zero
            if (figure.request.shares && element.share >= 0)
                book.cell(row + 1, column + 1, element.share, Column::Share);
            else if (derived)
                book.cell(row + 1, column + 1, QString::number(element.value, 'f', 2), Column::Amount);
            else if (figure.isMoney())
                book.cell(row + 1, column + 1, QString::fromStdString(amountText(element.sum)), Column::Amount);
            else
                book.cell(row + 1, column + 1, element.rows, Column::Number);
        }
    }
    book.freeze(1, 1);
}

} // namespace

void writeFigureWorkbook(const QString &path, const ChartFigure &figure, const QVector<QPair<QString, QString>> &notes)
{
    NewFile file(path);
    Workbook book(file);
    if (const auto *cells = std::get_if<CellsShape>(&figure.shape); cells && !figure.isEmpty())
        addLaidOut(book, figure, *cells);
    const FigureTable table = figureTable(figure);
    book.startSheet(Words::tr("Figures"));
    for (int column = 0; column < table.headers.size(); ++column) {
        book.setWidth(column, column == 0 ? 44 : 20);
        book.text(0, column, table.headers[column], true);
    }
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.headers.size(); ++column)
            book.cell(row + 1, column, table.rows[row][column], table.columns[column]);
    }
    book.freeze(1, 0);
    book.startSheet(Words::tr("About"));
    book.setWidth(0, 24);
    book.setWidth(1, 110);
    for (int row = 0; row < notes.size(); ++row) {
        book.text(row, 0, notes[row].first, true);
        book.text(row, 1, notes[row].second, false, true);
    }
    book.close();
    file.commit();
}

} // namespace obra
