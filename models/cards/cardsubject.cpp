// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/cardsubject.h"

#include <QCoreApplication>

namespace obra {

bool hasCard(Field field)
{
    return isOfOrganizations(field) || field == Field::Province || field == Field::Year;
}

bool isOfOrganizations(Field field)
{
    return field == Field::Supplier || field == Field::Buyer || field == Field::ProcuringEntity;
}

Unit cardUnit(Unit unit)
{
    return unit == Unit::Projects ? Unit::Projects : Unit::Processes;
}

CardSubject cardOf(Unit unit, Field field, const QString &value)
{
    CardSubject subject;
    subject.unit = cardUnit(unit);
    subject.field = field;
    subject.value = value;
    return subject;
}

CardSubject cardOf(Unit unit, const Filter &filter, const QString &name)
{
    CardSubject subject;
    subject.unit = cardUnit(unit);
    subject.filter = filter;
    subject.name = name;
    return subject;
}

Filter rowsOf(const CardSubject &subject)
{
    return subject.field ? Filter().withValues(*subject.field, { subject.value }) : subject.filter;
}

QString titleOf(const CardSubject &subject)
{
    if (subject.field)
        return valueLabel(*subject.field, subject.unit, subject.value);
    if (!subject.name.isEmpty())
        return subject.name;
    return subject.filter.isEmpty() ? QCoreApplication::translate("Card", "Everything") : filterSentence(subject.filter, subject.unit);
}

QString kindOf(const CardSubject &subject)
{
    return subject.field ? fieldTitle(*subject.field, subject.unit) : QCoreApplication::translate("Card", "Filter");
}

} // namespace obra
