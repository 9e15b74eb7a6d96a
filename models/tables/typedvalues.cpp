// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/typedvalues.h"

#include "explore/filternumbers.h"
#include "ocds/dates.h"

#include <QLocale>
#include <QRegularExpression>

namespace obra {

namespace {

/// The number with a decimal point and without grouping; empty where groups are not of three digits: "1.5" in Spain is not fifteen.
QString plainNumber(const QString &text)
{
    const QLocale locale;
    QString plain = text.simplified(); // makes every kind of space a plain one
    plain.replace(locale.groupSeparator(), QLatin1String(" "));
    plain.replace(locale.decimalPoint(), QLatin1String("."));
    static const QRegularExpression ungrouped(QStringLiteral("^\\S*$")), grouped(QStringLiteral("^[-+]?\\d+( \\d{3})+(\\.\\d*)?$")); // Qt writes 1500.000 in Spanish
    if (!ungrouped.match(plain).hasMatch() && !grouped.match(plain).hasMatch())
        return {};
    return plain.remove(QLatin1Char(' '));
}

} // namespace

std::optional<ScaledAmount> typedAmount(const QString &text)
{
    const QString plain = plainNumber(text);
    ScaledAmount amount = 0;
    if (plain.isEmpty() || parseFilterAmount(plain, &amount) != FilterAmountProblem::None)
        return std::nullopt;
    return amount;
}

QString typedText(ScaledAmount amount)
{
    const int decimals = amount % amountScale == 0 ? 0 : amount % (amountScale / 100) == 0 ? 2 : amountDecimals;
    return formatAmount(amount, decimals);
}

QDate typedDay(const QString &text, PeriodEnd end)
{
    const QString plain = text.simplified();
    const auto endOf = [end](const QDate &first, int months) { return end == PeriodEnd::First || !first.isValid() ? first : first.addMonths(months).addDays(-1); };
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})/(\\d{4})$|^(\\d{4})-(\\d{1,2})$"));
    if (year.match(plain).hasMatch())
        return endOf(QDate(plain.toInt(), 1, 1), 12);
    if (const QRegularExpressionMatch match = month.match(plain); match.hasMatch()) {
        const bool yearLast = !match.captured(2).isEmpty();
        return endOf(QDate((yearLast ? match.captured(2) : match.captured(3)).toInt(), (yearLast ? match.captured(1) : match.captured(4)).toInt(), 1), 1);
    }
    QDate day;
    if (parseFilterDay(plain, &day))
        return day;
    // As dayText() would write it: the order of day and month is told by a day that has both apart.
    const bool monthFirst = dayText(QDate(2001, 11, 30)).startsWith(QLatin1String("11"));
    for (const char *format : { monthFirst ? "M/d/yyyy" : "d/M/yyyy", monthFirst ? "M-d-yyyy" : "d-M-yyyy", monthFirst ? "M.d.yyyy" : "d.M.yyyy" }) {
        day = QDate::fromString(plain, QLatin1String(format));
        if (day.isValid())
            return day;
    }
    return {};
}

std::optional<qint64> typedRangeEnd(RangeField field, const QString &text, PeriodEnd end)
{
    if (isMoney(field))
        return typedAmount(text);
    if (isDays(field)) {
        const QDate day = typedDay(text, end);
        return day.isValid() ? std::optional<qint64>(toDay(day)) : std::nullopt;
    }
    return parseFilterNumber(plainNumber(text));
}

QString typedRangeText(RangeField field, qint64 number)
{
    return isMoney(field) ? typedText(number) : isDays(field) ? dayText(toDate(Day(number))) : QLocale().toString(number);
}

} // namespace obra
