// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/idlist.h"

#include <QSet>

#include <algorithm>

namespace obra {

namespace {

bool separates(QChar c)
{
    static const QString marks = QString::fromUtf8(",;|\"'`´“”„‘’«»()[]{}<>");
    return c.isSpace() || c.unicode() < 0x20 || c.unicode() == 0xFEFF || c.unicode() == 0x200B || marks.contains(c);
}

bool isHeading(const QString &word)
{
    static const QStringList headings { QStringLiteral("ocid"), QStringLiteral("id"), QStringLiteral("project_id"), QStringLiteral("projectid") };
    return headings.contains(word.toLower());
}

} // namespace

Condition IdList::condition() const
{
    Condition condition;
    condition.kind = Condition::Kind::Ids;
    condition.values = ids;
    return condition;
}

IdList idsFromText(const QString &text)
{
    IdList list;
    QSet<QString> seen;
    bool first = true;
    for (auto at = text.begin(); at != text.end();) {
        at = std::find_if_not(at, text.end(), separates);
        const auto end = std::find_if(at, text.end(), separates);
        if (at == end)
            break;
        const QString id(&*at, end - at);
        at = end;
        if (std::exchange(first, false) && isHeading(id))
            continue;
        if (seen.contains(id)) {
            ++list.repeated;
        } else {
            seen.insert(id);
            list.ids.append(id);
        }
    }
    return list;
}

} // namespace obra
