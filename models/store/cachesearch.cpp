// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cacherows.h"

#include <algorithm>

namespace obra {

namespace {

/// A letter or number that the full text index knows; all else only separates words.
bool hasWord(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

/// What people type becomes one FTS5 string, in which nothing but the quotation mark means anything.
QString quoted(QString text)
{
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    text.replace(QChar(0), QLatin1Char(' '));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

std::vector<qint64> searchTexts(SqlConnection &connection, const QStringList &words, const QStringList &phrases)
{
    QStringList conditions;
    for (const QString &word : words)
        if (hasWord(word))
            conditions.append(quoted(word) + QLatin1Char('*'));
    for (const QString &phrase : phrases)
        if (hasWord(phrase))
            conditions.append(quoted(phrase));

    std::vector<qint64> found;
    if (conditions.isEmpty()) {
        // Nothing was asked, so that everything answers.
        SqlStatement rows(connection, "SELECT text_id FROM process UNION ALL SELECT text_id FROM project");
        while (rows.step())
            found.push_back(rows.integer(0));
        std::sort(found.begin(), found.end());
        return found;
    }
    conditions.removeDuplicates();
    const QByteArray query = conditions.join(QLatin1String(" AND ")).toUtf8();
    SqlStatement rows(connection, "SELECT rowid FROM search WHERE search MATCH ?1");
    rows.bindText(1, std::string_view(query.constData(), std::size_t(query.size())));
    while (rows.step())
        found.push_back(rows.integer(0));
    if (!std::is_sorted(found.begin(), found.end()))
        std::sort(found.begin(), found.end());
    return found;
}

} // namespace obra
