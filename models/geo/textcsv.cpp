// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/textcsv.h"

namespace obra {

std::vector<CsvLine> readCsv(const QByteArray &data)
{
    QString text = QString::fromUtf8(data);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const QString heading = text.section(u'\n', 0, 0);
    const QChar separator = heading.contains(u',') ? u',' : heading.contains(u';') ? u';' : heading.contains(u'\t') ? u'\t' : u',';
    std::vector<CsvLine> lines;
    CsvLine line;
    QString cell;
    bool quoted = false;
    qsizetype number = 1;
    const auto endLine = [&] {
        line.cells.append(cell.trimmed());
        cell.clear();
        if (line.cells.size() > 1 || !line.cells.first().isEmpty())
            lines.push_back(line);
        line = { {}, number };
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n')
            ++number;
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && cell.trimmed().isEmpty()) {
            cell.clear();
            quoted = true;
        } else if (c == separator) {
            line.cells.append(cell.trimmed());
            cell.clear();
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !line.cells.isEmpty())
        endLine();
    return lines;
}

} // namespace obra
