// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/placename.h"

#include <array>

namespace obra {

QString foldedPlaceName(const QString &name)
{
    QString folded;
    for (const QChar &c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            folded += c.toLower();
        else if (!c.isMark())
            folded += u' ';
    }
    folded = folded.simplified();
    constexpr std::array<const char16_t *, 8> kinds = { u"provincia", u"distrito", u"comarca", u"municipio", u"corregimiento", u"province", u"district", u"region" };
    for (const char16_t *kind : kinds) {
        const QString word = QString::fromUtf16(kind) + u' ';
        if (!folded.startsWith(word) || folded.size() == word.size())
            continue;
        folded.remove(0, word.size());
        for (const QLatin1String &of : { QLatin1String("de "), QLatin1String("of "), QLatin1String("especial ") }) {
            if (folded.startsWith(of) && folded.size() > of.size())
                folded.remove(0, of.size());
        }
        break;
    }
    return folded;
}

} // namespace obra
