// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace obra {

/// Puts a page of simple HTML together; everything handed to it as text is escaped, what is already HTML is called so.
class HtmlWriter
{
public:
    HtmlWriter(const QString &lineColor, const QString &quietColor) : m_line(lineColor), m_quiet(quietColor) {}

    static QString escaped(const QString &text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")); }
    static QString link(const QString &target, const QString &text);
    QString quiet(const QString &text) const { return QStringLiteral("<span style='color:%1'>%2</span>").arg(m_quiet, escaped(text)); }

    /// A heading that folds its section; false when it is folded and its content must not be written.
    bool section(const QString &id, const QString &title, qsizetype count, bool folded);
    /// Name and value side by side; nothing when the value is empty. @p html is HTML.
    void row(const QString &name, const QString &html);
    void beginRows();
    void endRows();
    void beginTable(const QStringList &headings, const QList<int> &numbers = {});
    void tableRow(const QStringList &htmlCells);
    void endTable();
    void paragraph(const QString &html);
    QString take() const { return m_html; }

private:
    QString m_html, m_line, m_quiet;
    QList<int> m_numbers;
};

} // namespace obra
