// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filternumbers.h"

#include <algorithm>

namespace obra {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

constexpr ScaledAmount hundredth = amountScale / 100;

} // namespace

FilterAmountProblem parseFilterAmount(const QString &text, ScaledAmount *amount)
{
    QStringView digits(text);
    if (digits.startsWith(u'-') || digits.startsWith(u'+'))
        digits = digits.mid(1);
    const qsizetype point = digits.indexOf(u'.');
    if (!areDigits(point < 0 ? digits : digits.left(point)) || (point >= 0 && !areDigits(digits.mid(point + 1))))
        return FilterAmountProblem::NotANumber;
    const QByteArray plain = (text.startsWith(u'+') ? text.mid(1) : text).toLatin1();
    switch (parseAmount(std::string_view(plain.constData(), std::size_t(plain.size())), amount)) {
    case AmountStatus::Exact: return FilterAmountProblem::None;
    case AmountStatus::Rounded: return FilterAmountProblem::TooManyDecimals;
    case AmountStatus::OutOfRange: return FilterAmountProblem::OutOfRange;
    case AmountStatus::NotANumber: break;
    }
    return FilterAmountProblem::NotANumber;
}

QString writtenAmount(ScaledAmount amount)
{
    std::string text = amountText(amount);
    if (text.find('.') != std::string::npos) {
        while (text.back() == '0')
            text.pop_back();
        if (text.back() == '.')
            text.pop_back();
    }
    return QString::fromStdString(text);
}

bool isJustAbove(ScaledAmount amount)
{
    return amount > -largestFilterAmount && (amount - 1) % hundredth == 0;
}

bool isJustBelow(ScaledAmount amount)
{
    return amount < largestFilterAmount && (amount + 1) % hundredth == 0;
}

std::optional<std::int64_t> parseFilterNumber(const QString &text)
{
    QStringView digits(text);
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits = digits.mid(1);
    if (!areDigits(digits) || digits.size() > 15)
        return std::nullopt;
    return negative ? -digits.toLongLong() : digits.toLongLong();
}

std::optional<int> parseYear(const QString &text)
{
    if (!areDigits(text) || text.size() > 4)
        return std::nullopt;
    const int year = text.toInt();
    return year > 0 ? std::optional(year) : std::nullopt;
}

bool parseFilterDay(const QString &text, QDate *day)
{
    const QStringView view(text);
    if (view.size() != 10 || view[4] != u'-' || view[7] != u'-' || !areDigits(view.left(4)) || !areDigits(view.mid(5, 2)) || !areDigits(view.mid(8, 2)))
        return false;
    *day = QDate(view.left(4).toInt(), view.mid(5, 2).toInt(), view.mid(8, 2).toInt());
    return day->isValid();
}

} // namespace obra
