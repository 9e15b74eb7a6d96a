// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/rangephrases.h"

#include "explore/filternumbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace obra {

namespace {

using Kind = Condition::Kind;

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

QString longDayText(const QDate &day)
{
    return QLocale().toString(day, FilterWords::tr("d MMMM yyyy", "how a date is written, see QLocale::toString()"));
}

QString moneyText(ScaledAmount amount)
{
    return formatAmount(amount, amount % amountScale == 0 ? 0 : amount % (amountScale / 100) == 0 ? 2 : amountDecimals);
}

QString numberText(qint64 number) { return QLocale().toString(number); }

/// The field within a sentence, after "with" or "without".
QString rangeNoun(RangeField field, Unit unit)
{
    switch (field) {
    case RangeField::Date: return FilterWords::tr("date", "after “with”");
    case RangeField::TenderStart: return FilterWords::tr("start of tender", "after “with”");
    case RangeField::TenderEnd: return FilterWords::tr("deadline for tenders", "after “with”");
    case RangeField::Award:
        return unit == Unit::Contracts ? FilterWords::tr("date of award", "after “with”") : FilterWords::tr("first award", "after “with”");
    case RangeField::Signature:
        return unit == Unit::Contracts ? FilterWords::tr("date of signature", "after “with”") : FilterWords::tr("first signature", "after “with”");
    case RangeField::ContractStart: return FilterWords::tr("planned start of contract", "after “with”");
    case RangeField::ContractEnd: return FilterWords::tr("planned end of contract", "after “with”");
    case RangeField::Start: return FilterWords::tr("planned start", "after “with”");
    case RangeField::End: return FilterWords::tr("planned end", "after “with”");
    case RangeField::Completion: return FilterWords::tr("completion date", "after “with”");
    case RangeField::Tenderers: return FilterWords::tr("number of tenderers", "after “with”");
    case RangeField::Contracts: return FilterWords::tr("number of contracts", "after “with”");
    case RangeField::Releases:
        return unit == Unit::Projects ? FilterWords::tr("number of versions", "after “with”") : FilterWords::tr("number of releases", "after “with”");
    case RangeField::Amendments: return FilterWords::tr("number of amendments", "after “with”");
    case RangeField::TenderDays: return FilterWords::tr("days from start of tender to deadline", "after “with”");
    case RangeField::AwardDays: return FilterWords::tr("days from deadline to award", "after “with”");
    case RangeField::SignatureDays: return FilterWords::tr("days from award to signature", "after “with”");
    case RangeField::ContractDays: return FilterWords::tr("days from signature to planned end", "after “with”");
    case RangeField::PlannedDays: return FilterWords::tr("planned duration in days", "after “with”");
    case RangeField::RealDays: return FilterWords::tr("real duration in days", "after “with”");
    case RangeField::FirstDigit: return FilterWords::tr("first digit of the amount", "after “with”");
    case RangeField::Amount: return FilterWords::tr("amount", "after “with”");
    case RangeField::Estimate: return unit == Unit::Projects ? FilterWords::tr("budget", "after “with”") : FilterWords::tr("estimate", "after “with”");
    case RangeField::Paid: return FilterWords::tr("amount paid", "after “with”");
    case RangeField::Awarded: return FilterWords::tr("amount awarded", "after “with”");
    case RangeField::Contracted: return FilterWords::tr("amount contracted", "after “with”");
    }
    return {};
}

QString fieldNoun(Field field, Unit unit)
{
    switch (field) {
    case Field::Year: return FilterWords::tr("a year");
    case Field::Buyer: return unit == Unit::Projects ? FilterWords::tr("a public authority") : FilterWords::tr("a buyer");
    case Field::ProcuringEntity: return FilterWords::tr("a procuring entity");
    case Field::Supplier: return FilterWords::tr("a supplier");
    case Field::Method: return FilterWords::tr("a procurement method");
    case Field::Status: return FilterWords::tr("a status");
    case Field::Category: return unit == Unit::Projects ? FilterWords::tr("a sector") : FilterWords::tr("a category");
    case Field::Type: return FilterWords::tr("a type");
    case Field::Province: return FilterWords::tr("a province");
    case Field::Source: return FilterWords::tr("a source file");
    case Field::PlaceQuality: return FilterWords::tr("a location");
    case Field::Currency: return FilterWords::tr("a currency");
    case Field::Quality: return FilterWords::tr("a defect");
    case Field::ContractStatus: return FilterWords::tr("a contract status");
    }
    return {};
}

QString daysPhrase(const Condition &condition)
{
    const bool not_ = condition.negated;
    const bool from = condition.dayFrom.isValid();
    const bool to = condition.dayTo.isValid();
    if (from && condition.dayFrom == condition.dayTo)
        return (not_ ? FilterWords::tr("not dated %1") : FilterWords::tr("dated %1")).arg(longDayText(condition.dayFrom));
    if (from && to) {
        return (not_ ? FilterWords::tr("not dated from %1 to %2") : FilterWords::tr("dated from %1 to %2"))
            .arg(longDayText(condition.dayFrom), longDayText(condition.dayTo));
    }
    if (from)
        return (not_ ? FilterWords::tr("not dated %1 or later") : FilterWords::tr("dated %1 or later")).arg(longDayText(condition.dayFrom));
    if (to)
        return (not_ ? FilterWords::tr("not dated %1 or earlier") : FilterWords::tr("dated %1 or earlier")).arg(longDayText(condition.dayTo));
    return not_ ? FilterWords::tr("without a date") : FilterWords::tr("with a date");
}

QString amountPhrase(const Condition &condition)
{
    const bool not_ = condition.negated;
    const auto &from = condition.amountFrom;
    const auto &to = condition.amountTo;
    if (from && to && *from == *to)
        return (not_ ? FilterWords::tr("not worth exactly %1") : FilterWords::tr("worth exactly %1")).arg(moneyText(*from));
    if (from && to)
        return (not_ ? FilterWords::tr("not worth %1 to %2") : FilterWords::tr("worth %1 to %2")).arg(moneyText(*from), moneyText(*to));
    if (from && isJustAbove(*from))
        return (not_ ? FilterWords::tr("not worth more than %1") : FilterWords::tr("worth more than %1")).arg(moneyText(*from - 1));
    if (from)
        return (not_ ? FilterWords::tr("not worth %1 or more") : FilterWords::tr("worth %1 or more")).arg(moneyText(*from));
    if (to && isJustBelow(*to))
        return (not_ ? FilterWords::tr("not worth less than %1") : FilterWords::tr("worth less than %1")).arg(moneyText(*to + 1));
    if (to)
        return (not_ ? FilterWords::tr("not worth %1 or less") : FilterWords::tr("worth %1 or less")).arg(moneyText(*to));
    return not_ ? FilterWords::tr("without an amount") : FilterWords::tr("with an amount");
}

/// Of any field but the reference day and the amount, which have words of their own.
QString namedRangePhrase(const Condition &condition, Unit unit, const QString &from, const QString &to)
{
    const bool not_ = condition.negated;
    const bool ofDays = condition.kind == Kind::Days;
    const QString noun = rangeNoun(condition.rangeField(), unit);
    if (from.isEmpty() && to.isEmpty())
        return (not_ ? FilterWords::tr("without %1", "something it has not") : FilterWords::tr("with %1", "something it has")).arg(noun);
    if (from == to) {
        if (ofDays)
            return (not_ ? FilterWords::tr("not with %1 on %2") : FilterWords::tr("with %1 on %2")).arg(noun, from);
        return (not_ ? FilterWords::tr("not with %1 equal to %2") : FilterWords::tr("with %1 equal to %2")).arg(noun, from);
    }
    if (to.isEmpty()) {
        if (ofDays)
            return (not_ ? FilterWords::tr("not with %1 on %2 or later") : FilterWords::tr("with %1 on %2 or later")).arg(noun, from);
        return (not_ ? FilterWords::tr("not with %1 of %2 or more") : FilterWords::tr("with %1 of %2 or more")).arg(noun, from);
    }
    if (from.isEmpty()) {
        if (ofDays)
            return (not_ ? FilterWords::tr("not with %1 on %2 or earlier") : FilterWords::tr("with %1 on %2 or earlier")).arg(noun, to);
        return (not_ ? FilterWords::tr("not with %1 of %2 or less") : FilterWords::tr("with %1 of %2 or less")).arg(noun, to);
    }
    return (not_ ? FilterWords::tr("not with %1 from %2 to %3") : FilterWords::tr("with %1 from %2 to %3")).arg(noun, from, to);
}

/// The ends as people read them, empty where the range is open.
std::pair<QString, QString> endTexts(const Condition &condition)
{
    switch (condition.kind) {
    case Kind::Days:
        return { condition.dayFrom.isValid() ? longDayText(condition.dayFrom) : QString(),
                 condition.dayTo.isValid() ? longDayText(condition.dayTo) : QString() };
    case Kind::Number:
        return { condition.numberFrom ? numberText(*condition.numberFrom) : QString(),
                 condition.numberTo ? numberText(*condition.numberTo) : QString() };
    default:
        return { condition.amountFrom ? moneyText(*condition.amountFrom) : QString(),
                 condition.amountTo ? moneyText(*condition.amountTo) : QString() };
    }
}

QString amountLabel(const Condition &condition)
{
    const auto &from = condition.amountFrom;
    const auto &to = condition.amountTo;
    if (from && !to && isJustAbove(*from))
        return FilterWords::tr("over %1", "amount").arg(moneyText(*from - 1));
    if (to && !from && isJustBelow(*to))
        return FilterWords::tr("under %1", "amount").arg(moneyText(*to + 1));
    if (!from && !to)
        return FilterWords::tr("any", "amount");
    return rangeLabel(from ? moneyText(*from) : QString(), to ? moneyText(*to) : QString());
}

} // namespace

/// A range for a chip; at least one end is there.
QString rangeLabel(const QString &from, const QString &to)
{
    if (from == to)
        return from;
    if (to.isEmpty())
        return FilterWords::tr("from %1", "open range").arg(from);
    if (from.isEmpty())
        return FilterWords::tr("up to %1", "open range").arg(to);
    return FilterWords::tr("%1–%2", "range").arg(from, to);
}

QString hasLabel(const QString &what, Unit unit)
{
    if (what == QLatin1String("place"))
        return FilterWords::tr("a place on the map");
    if (what == QLatin1String("amount"))
        return FilterWords::tr("an amount");
    if (what == QLatin1String("supplier"))
        return FilterWords::tr("a supplier");
    if (what == QLatin1String("date"))
        return FilterWords::tr("a date");
    if (what == QLatin1String("tenderers"))
        return FilterWords::tr("a number of tenderers");
    if (what == QLatin1String("award"))
        return FilterWords::tr("an award with a value");
    if (what == QLatin1String("contract"))
        return FilterWords::tr("a contract");
    if (const std::optional<RangeField> range = rangeFieldFromName(what))
        return rangeNoun(*range, unit);
    const std::optional<Field> field = fieldFromName(what);
    return field ? fieldNoun(*field, unit) : what;
}

QString rangeFieldTitle(RangeField field, Unit unit)
{
    switch (field) {
    case RangeField::Date: return FilterWords::tr("Date");
    case RangeField::TenderStart: return FilterWords::tr("Start of tender");
    case RangeField::TenderEnd: return FilterWords::tr("Deadline for tenders");
    case RangeField::Award: return unit == Unit::Contracts ? FilterWords::tr("Award") : FilterWords::tr("First award");
    case RangeField::Signature: return unit == Unit::Contracts ? FilterWords::tr("Signature") : FilterWords::tr("First signature");
    case RangeField::ContractStart: return FilterWords::tr("Planned start of contract");
    case RangeField::ContractEnd: return FilterWords::tr("Planned end of contract");
    case RangeField::Start: return FilterWords::tr("Planned start");
    case RangeField::End: return FilterWords::tr("Planned end");
    case RangeField::Completion: return FilterWords::tr("Completion");
    case RangeField::Tenderers: return FilterWords::tr("Tenderers");
    case RangeField::Contracts: return FilterWords::tr("Contracts");
    case RangeField::Releases: return unit == Unit::Projects ? FilterWords::tr("Versions") : FilterWords::tr("Releases");
    case RangeField::Amendments: return FilterWords::tr("Amendments");
    case RangeField::TenderDays: return FilterWords::tr("Days from start of tender to deadline");
    case RangeField::AwardDays: return FilterWords::tr("Days from deadline to award");
    case RangeField::SignatureDays: return FilterWords::tr("Days from award to signature");
    case RangeField::ContractDays: return FilterWords::tr("Days from signature to planned end");
    case RangeField::PlannedDays: return FilterWords::tr("Planned duration in days");
    case RangeField::RealDays: return FilterWords::tr("Real duration in days");
    case RangeField::FirstDigit: return FilterWords::tr("First digit of the amount");
    case RangeField::Amount: return FilterWords::tr("Amount");
    case RangeField::Estimate: return unit == Unit::Projects ? FilterWords::tr("Budget") : FilterWords::tr("Estimate");
    case RangeField::Paid: return FilterWords::tr("Paid");
    case RangeField::Awarded: return FilterWords::tr("Awarded");
    case RangeField::Contracted: return FilterWords::tr("Contracted");
    }
    return {};
}

QString rangePhrase(const Condition &condition, Unit unit)
{
    QString phrase;
    if (condition.rangeField() == RangeField::Date) {
        phrase = daysPhrase(condition);
    } else if (condition.rangeField() == RangeField::Amount) {
        phrase = amountPhrase(condition);
    } else {
        const auto [from, to] = endTexts(condition);
        phrase = namedRangePhrase(condition, unit, from, to);
    }
    if (!condition.orMissing)
        return phrase;
    // Turned round, the whole of it does not hold: neither the range nor having no data.
    return (condition.negated ? FilterWords::tr("%1 and with that data", "a range that is not met") : FilterWords::tr("%1 or without that data", "a range")).arg(phrase);
}

QString rangeText(const Condition &condition)
{
    QString text;
    const auto [from, to] = endTexts(condition);
    if (condition.kind == Kind::Amount)
        text = amountLabel(condition);
    else if (from.isEmpty() && to.isEmpty())
        text = condition.kind == Kind::Days ? FilterWords::tr("any", "date") : FilterWords::tr("any", "number");
    else
        text = rangeLabel(from, to);
    if (!condition.orMissing)
        return text;
    return (condition.negated ? FilterWords::tr("%1, nor without data", "a range after “not”") : FilterWords::tr("%1, or no data", "a range")).arg(text);
}

} // namespace obra
