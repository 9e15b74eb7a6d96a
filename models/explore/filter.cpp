// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filter.h"

#include "explore/rangechoice.h"

#include <algorithm>

namespace obra {

namespace {

constexpr int longestExpandedRange = 200;

bool isValuesOf(const Condition &condition, Field field, bool negated)
{
    return condition.kind == Condition::Kind::Values && condition.field == field && condition.negated == negated;
}

/// Values on a field, or for the year a range of years: what a facet of that field shows as chosen.
bool isChoiceOf(const Condition &condition, Field field, bool negated)
{
    return isValuesOf(condition, field, negated)
        || (field == Field::Year && condition.kind == Condition::Kind::Years && condition.negated == negated);
}

bool hasNothingToSay(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Values:
    case Condition::Kind::Ids:
    case Condition::Kind::Has:
    case Condition::Kind::Text:
        return condition.values.isEmpty();
    case Condition::Kind::Polygon:
        return condition.outline.size() < 3;
    case Condition::Kind::Within:
        return condition.values.size() < 2;
    default:
        return false;
    }
}

bool takesThePlaceOf(const Condition &condition, const Condition &old)
{
    if (condition.negated != old.negated)
        return false;
    const bool ofYear = condition.kind == Condition::Kind::Years
        || (condition.kind == Condition::Kind::Values && condition.field == Field::Year);
    if (ofYear)
        return isChoiceOf(old, Field::Year, condition.negated);
    if (condition.kind != old.kind)
        return false;
    switch (condition.kind) {
    case Condition::Kind::Values:
        return condition.field == old.field;
    case Condition::Kind::Has:
        return condition.values == old.values;
    case Condition::Kind::Text:
        return condition.phrase ? old.phrase && condition.values == old.values : !old.phrase;
    case Condition::Kind::Days:
    case Condition::Kind::Amount:
    case Condition::Kind::Number:
        return condition.rangeField() == old.rangeField();
    default:
        return true;
    }
}

} // namespace

RangeField Condition::rangeField() const
{
    switch (kind) {
    case Kind::Days: return isDays(range) ? range : RangeField::Date;
    case Kind::Number: return isNumber(range) ? range : RangeField::Tenderers;
    default: return isMoney(range) ? range : RangeField::Amount;
    }
}

Condition Condition::onRange(RangeField field)
{
    Condition condition;
    condition.kind = isDays(field) ? Kind::Days : isMoney(field) ? Kind::Amount : Kind::Number;
    condition.range = field;
    return condition;
}

bool Condition::operator==(const Condition &other) const
{
    return kind == other.kind && negated == other.negated && field == other.field && values == other.values && yearFrom == other.yearFrom
        && yearTo == other.yearTo && dayFrom == other.dayFrom && dayTo == other.dayTo && amountFrom == other.amountFrom && amountTo == other.amountTo
        && numberFrom == other.numberFrom && numberTo == other.numberTo && (!isRange() || rangeField() == other.rangeField())
        && orMissing == other.orMissing && phrase == other.phrase && area == other.area && outline == other.outline && centre == other.centre
        && metres == other.metres;
}

QStringList Filter::values(Field field) const
{
    QStringList all;
    for (const Condition &condition : conditions) {
        if (isValuesOf(condition, field, false))
            all += condition.values;
    }
    return all;
}

QStringList Filter::excludedValues(Field field) const
{
    QStringList all;
    for (const Condition &condition : conditions) {
        if (isValuesOf(condition, field, true))
            all += condition.values;
    }
    return all;
}

Filter Filter::withValues(Field field, const QStringList &values, bool negated) const
{
    Filter result;
    bool placed = values.isEmpty();
    const auto place = [&] {
        Condition condition;
        condition.negated = negated;
        condition.field = field;
        condition.values = values;
        result.conditions.append(condition);
        placed = true;
    };
    for (const Condition &condition : conditions) {
        if (!isChoiceOf(condition, field, negated))
            result.conditions.append(condition);
        else if (!placed)
            place(); // where the first one stood, so that chips do not jump
    }
    if (!placed)
        place();
    return result;
}

Filter Filter::toggled(Field field, const QString &value, bool negated) const
{
    QStringList chosen = negated ? excludedValues(field) : values(field);
    if (field == Field::Year) {
        // A range of years that is closed becomes the list of its years; an open one cannot, so the year takes its place.
        for (const Condition &condition : conditions) {
            if (condition.kind != Condition::Kind::Years || condition.negated != negated || condition.yearFrom <= 0
                || condition.yearTo <= 0 || condition.yearTo - condition.yearFrom > longestExpandedRange)
                continue;
            for (int year = condition.yearFrom; year <= condition.yearTo; ++year) {
                if (const QString text = QString::number(year); !chosen.contains(text))
                    chosen.append(text);
            }
        }
    }
    if (chosen.removeAll(value) > 0)
        return withValues(field, chosen, negated);
    chosen.append(value);
    QStringList opposite = negated ? values(field) : excludedValues(field);
    if (opposite.removeAll(value) > 0)
        return withValues(field, opposite, !negated).withValues(field, chosen, negated);
    return withValues(field, chosen, negated);
}

Filter Filter::with(const Condition &condition) const
{
    Filter result;
    bool placed = hasNothingToSay(condition);
    for (const Condition &old : conditions) {
        if (!takesThePlaceOf(condition, old)) {
            result.conditions.append(old);
        } else if (!placed) {
            result.conditions.append(condition);
            placed = true;
        }
    }
    if (!placed)
        result.conditions.append(condition);
    return result;
}

Filter Filter::without(int index) const
{
    Filter result = *this;
    if (index >= 0 && index < result.conditions.size())
        result.conditions.removeAt(index);
    return result;
}

const Condition *Filter::rangeOf(RangeField field) const
{
    const auto found = std::find_if(conditions.begin(), conditions.end(), [field](const Condition &condition) {
        return condition.isRange() && !condition.negated && condition.rangeField() == field;
    });
    return found == conditions.end() ? nullptr : &*found;
}

QString rangeFieldName(RangeField field)
{
    switch (field) {
    case RangeField::Date: return QStringLiteral("date");
    case RangeField::TenderStart: return QStringLiteral("tenderstart");
    case RangeField::TenderEnd: return QStringLiteral("deadline");
    case RangeField::Award: return QStringLiteral("awarded");
    case RangeField::Signature: return QStringLiteral("signed");
    case RangeField::ContractStart: return QStringLiteral("contractstart");
    case RangeField::ContractEnd: return QStringLiteral("contractend");
    case RangeField::Start: return QStringLiteral("start");
    case RangeField::End: return QStringLiteral("end");
    case RangeField::Completion: return QStringLiteral("completed");
    case RangeField::Tenderers: return QStringLiteral("tenderers");
    case RangeField::Contracts: return QStringLiteral("contracts");
    case RangeField::Releases: return QStringLiteral("releases");
    case RangeField::Amendments: return QStringLiteral("amendments");
    case RangeField::TenderDays: return QStringLiteral("tenderdays");
    case RangeField::AwardDays: return QStringLiteral("awarddays");
    case RangeField::SignatureDays: return QStringLiteral("signingdays");
    case RangeField::ContractDays: return QStringLiteral("contractdays");
    case RangeField::PlannedDays: return QStringLiteral("planneddays");
    case RangeField::RealDays: return QStringLiteral("realdays");
    case RangeField::FirstDigit: return QStringLiteral("firstdigit");
    case RangeField::Amount: return QStringLiteral("amount");
    case RangeField::Estimate: return QStringLiteral("estimate");
    case RangeField::Paid: return QStringLiteral("paid");
    case RangeField::Awarded: return QStringLiteral("awardvalue");
    case RangeField::Contracted: return QStringLiteral("contractvalue");
    }
    return {};
}

std::optional<RangeField> rangeFieldFromName(const QString &name)
{
    const QString wanted = name.toLower();
    for (const RangeField field : allRangeFields) {
        if (rangeFieldName(field) == wanted)
            return field;
    }
    return std::nullopt;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Year: return QStringLiteral("year");
    case Field::Buyer: return QStringLiteral("buyer");
    case Field::ProcuringEntity: return QStringLiteral("entity");
    case Field::Supplier: return QStringLiteral("supplier");
    case Field::Method: return QStringLiteral("method");
    case Field::Status: return QStringLiteral("status");
    case Field::Category: return QStringLiteral("category");
    case Field::Type: return QStringLiteral("type");
    case Field::Province: return QStringLiteral("province");
    case Field::Source: return QStringLiteral("source");
    case Field::Currency: return QStringLiteral("currency");
    case Field::PlaceQuality: return QStringLiteral("location");
    case Field::Quality: return QStringLiteral("quality");
    case Field::ContractStatus: return QStringLiteral("contractstatus");
    }
    return {};
}

std::optional<Field> fieldFromName(const QString &name)
{
    const QString wanted = name.toLower();
    for (const Field field : allFields) {
        if (fieldName(field) == wanted)
            return field;
    }
    struct OtherName
    {
        QLatin1String name;
        Field field;
    };
    static constexpr OtherName others[] = {
        { QLatin1String("sector"), Field::Category },           { QLatin1String("place"), Field::Province },
        { QLatin1String("procuringentity"), Field::ProcuringEntity }, { QLatin1String("publicauthority"), Field::Buyer },
        { QLatin1String("flag"), Field::Quality },
    };
    for (const OtherName &other : others) {
        if (wanted == other.name)
            return other.field;
    }
    return std::nullopt;
}

QStringList hasNames()
{
    QStringList names { QStringLiteral("place"),     QStringLiteral("amount"), QStringLiteral("supplier"), QStringLiteral("date"),
                        QStringLiteral("tenderers"), QStringLiteral("award"),  QStringLiteral("contract") };
    const auto add = [&names](const QString &name) {
        if (!names.contains(name))
            names.append(name);
    };
    for (const Field field : allFields)
        add(fieldName(field));
    for (const RangeField field : allRangeFields) {
        if (canBeMissing(field))
            add(rangeFieldName(field));
    }
    return names;
}

} // namespace obra
