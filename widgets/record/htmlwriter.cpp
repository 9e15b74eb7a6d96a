// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/htmlwriter.h"

#include <QLocale>

namespace obra {

QString HtmlWriter::link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(target.toHtmlEscaped(), escaped(text));
}

bool HtmlWriter::section(const QString &id, const QString &title, qsizetype count, bool folded)
{
    const QString number = count >= 0 ? QStringLiteral(" (%1)").arg(QLocale().toString(static_cast<qlonglong>(count))) : QString();
    m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4' style='margin-top:14px'><tr><td style='border-bottom:1px solid %1'>"
                             "<a name='%2'></a><a href='toggle:%2' style='text-decoration:none; font-weight:600; font-size:large'>%3 %4%5</a></td></tr></table>")
                  .arg(m_line, id, folded ? QStringLiteral("▸") : QStringLiteral("▾"), escaped(title), number);
    return !folded;
}

void HtmlWriter::beginRows()
{
    m_html += QStringLiteral("<table cellspacing='0' cellpadding='3' style='margin-top:4px'>");
}

void HtmlWriter::row(const QString &name, const QString &html)
{
    if (!html.isEmpty())
        m_html += QStringLiteral("<tr><td style='padding-right:18px'>%1</td><td>%2</td></tr>").arg(quiet(name), html);
}

void HtmlWriter::endRows()
{
    m_html += QLatin1String("</table>");
}

void HtmlWriter::beginTable(const QStringList &headings, const QList<int> &numbers)
{
    m_numbers = numbers;
    m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4' style='margin-top:4px'><tr>");
    for (int i = 0; i < headings.size(); ++i)
        m_html += QStringLiteral("<td align='%1' style='border-bottom:1px solid %2; padding-right:14px'>%3</td>")
                      .arg(numbers.contains(i) ? QStringLiteral("right") : QStringLiteral("left"), m_line, quiet(headings[i]));
    m_html += QLatin1String("</tr>");
}

void HtmlWriter::tableRow(const QStringList &htmlCells)
{
    m_html += QLatin1String("<tr>");
    for (int i = 0; i < htmlCells.size(); ++i)
        m_html += QStringLiteral("<td valign='top' align='%1' style='padding-right:14px'>%2</td>")
                      .arg(m_numbers.contains(i) ? QStringLiteral("right") : QStringLiteral("left"), htmlCells[i]);
    m_html += QLatin1String("</tr>");
}

void HtmlWriter::endTable()
{
    m_html += QLatin1String("</table>");
}

void HtmlWriter::paragraph(const QString &html)
{
    m_html += QStringLiteral("<p style='margin-top:4px; margin-bottom:4px'>%1</p>").arg(html);
}

} // namespace obra
