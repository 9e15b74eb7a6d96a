// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sheetlayout.h"

#include <algorithm>

namespace obra {

int columnCharacters(const ExportField &field)
{
    constexpr int narrow = 10, common = 16, names = 34, titles = 60;
    int wanted = common;
    if (field.isCurrency)
        wanted = narrow;
    else if (field.kind == ExportCell::Kind::Number)
        wanted = 18;
    else if (field.kind == ExportCell::Kind::Date)
        wanted = 12;
    else if (field.column == ExportColumn::Title || field.column == ExportColumn::Description)
        wanted = titles;
    else if (field.column == ExportColumn::Buyer || field.column == ExportColumn::ProcuringEntity || field.column == ExportColumn::Supplier)
        wanted = names;
    else if (field.column == ExportColumn::Ocid || field.column == ExportColumn::Source)
        wanted = 28;
    return std::max(wanted, std::min(int(field.title.size()) + 4, names)); // room for the filter's arrow
}

bool isExactInSheet(const QString &decimal)
{
    constexpr qsizetype digitsHeld = 15;
    const qsizetype point = decimal.indexOf(QLatin1Char('.'));
    QString digits;
    for (const QChar sign : decimal) {
        if (sign.isDigit())
            digits += sign;
    }
    if (point >= 0) {
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
    }
    while (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    return digits.size() <= digitsHeld;
}

} // namespace obra
