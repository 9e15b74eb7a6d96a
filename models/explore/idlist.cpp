// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/idlist.h"

#include <QSet>

namespace obra {

QStringList idsIn(const QString &text)
{
    QStringList ids;
    QSet<QString> seen;
    QString id;
    const auto take = [&] {
        const bool heading = ids.isEmpty() && (id.compare(QLatin1String("ocid"), Qt::CaseInsensitive) == 0 || id.compare(QLatin1String("id"), Qt::CaseInsensitive) == 0);
        if (!id.isEmpty() && !heading && !seen.contains(id)) {
            seen.insert(id);
            ids.append(id);
        }
        id.clear();
    };
    bool quoted = false; // an id with a space in it can only stand in quotation marks
    for (const QChar character : text) {
        if (character == u'"') {
            quoted = !quoted;
            continue;
        }
        const bool ends = character == u'\n' || character == u'\r' || (!quoted && (character.isSpace() || character == u',' || character == u';'));
        if (ends) {
            quoted = false;
            take();
        } else if (character != QChar::ByteOrderMark) {
            id += character;
        }
    }
    take();
    return ids;
}

} // namespace obra
