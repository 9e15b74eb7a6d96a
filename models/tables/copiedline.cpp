// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/copiedline.h"

namespace obra {

QString copiedLine(const QStringList &cells)
{
    QStringList flat;
    for (QString cell : cells) {
        for (const char16_t sign : { u'\t', u'\n', u'\r' })
            cell.replace(QChar(sign), QLatin1Char(' '));
        flat.append(cell);
    }
    return flat.join(QLatin1Char('\t'));
}

} // namespace obra
