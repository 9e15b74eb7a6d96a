// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filter.h"

#include "explore/applicability.h"
#include "explore/filterplaces.h"
#include "explore/rangephrases.h"
#include "ocds/codelists.h"
#include "ocds/qualitytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace obra {

namespace {

using Kind = Condition::Kind;

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

constexpr qsizetype mostNamedIds = 20; // a sentence names no more

/// "a", "a or b", "a, b or c".
QString alternatives(const QStringList &texts)
{
    if (texts.size() < 2)
        return texts.join(QString());
    QString text = texts.first();
    for (qsizetype i = 1; i + 1 < texts.size(); ++i)
        text = FilterWords::tr("%1, %2", "list of alternatives").arg(text, texts[i]);
    return FilterWords::tr("%1 or %2", "end of a list of alternatives").arg(text, texts.last());
}

QString quoted(const QString &text) { return FilterWords::tr("“%1”", "a quoted text").arg(text); }

QStringList quotedAll(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(quoted(text));
    return all;
}

QStringList labels(const Condition &condition, Unit unit)
{
    QStringList all;
    for (const QString &value : condition.values)
        all.append(valueLabel(condition.field, unit, value));
    return all;
}

QString degreesText(double degrees) { return QLocale().toString(degrees, 'f', 2); }

QString areaLabel(const GeoRect &area)
{
    return FilterWords::tr("latitude %1 to %2, longitude %3 to %4")
        .arg(degreesText(area.south), degreesText(area.north), degreesText(area.west), degreesText(area.east));
}

QString qualityLabel(const QString &value)
{
    if (value == QLatin1String("exact"))
        return FilterWords::tr("Exact point");
    if (value == QLatin1String("district"))
        return FilterWords::tr("Middle of the district");
    if (value == QLatin1String("province"))
        return FilterWords::tr("Middle of the province");
    if (value == QLatin1String("corrected"))
        return FilterWords::tr("Turned round by you");
    if (value == QLatin1String("suspicious"))
        return FilterWords::tr("Doubtful coordinates");
    return value;
}

/// The codelist of the unit; that of the other one for a code that only it knows, because a filter carries over from unit to unit.
Codelist listWith(const QString &code, Codelist ofProcesses, Codelist ofProjects, bool projects)
{
    const Codelist own = projects ? ofProjects : ofProcesses, other = projects ? ofProcesses : ofProjects;
    return !isKnownCode(own, code) && isKnownCode(other, code) ? other : own;
}

QString valuesPhrase(const Condition &condition, Unit unit)
{
    const QString list = alternatives(labels(condition, unit));
    const bool not_ = condition.negated;
    switch (condition.field) {
    case Field::Year: return (not_ ? FilterWords::tr("not of the year %1") : FilterWords::tr("of the year %1")).arg(list);
    case Field::Buyer:
        if (unit == Unit::Projects)
            return (not_ ? FilterWords::tr("not of the public authority %1") : FilterWords::tr("of the public authority %1")).arg(list);
        return (not_ ? FilterWords::tr("not bought by %1") : FilterWords::tr("bought by %1")).arg(list);
    case Field::ProcuringEntity: return (not_ ? FilterWords::tr("not procured by %1") : FilterWords::tr("procured by %1")).arg(list);
    case Field::Supplier: return (not_ ? FilterWords::tr("not supplied by %1") : FilterWords::tr("supplied by %1")).arg(list);
    case Field::Method: return (not_ ? FilterWords::tr("not by the method %1") : FilterWords::tr("by the method %1")).arg(list);
    case Field::Status: return (not_ ? FilterWords::tr("not with the status %1") : FilterWords::tr("with the status %1")).arg(list);
    case Field::Category:
        if (unit == Unit::Projects)
            return (not_ ? FilterWords::tr("not of the sector %1") : FilterWords::tr("of the sector %1")).arg(list);
        return (not_ ? FilterWords::tr("not of the category %1") : FilterWords::tr("of the category %1")).arg(list);
    case Field::Type: return (not_ ? FilterWords::tr("not of the type %1") : FilterWords::tr("of the type %1")).arg(list);
    case Field::Province: return (not_ ? FilterWords::tr("not in %1", "place") : FilterWords::tr("in %1", "place")).arg(list);
    case Field::Source: return (not_ ? FilterWords::tr("not from the file %1") : FilterWords::tr("from the file %1")).arg(list);
    case Field::PlaceQuality: return (not_ ? FilterWords::tr("not located by: %1") : FilterWords::tr("located by: %1")).arg(list);
    case Field::Currency: return (not_ ? FilterWords::tr("not with money in %1") : FilterWords::tr("with money in %1")).arg(list);
    case Field::Quality: return (not_ ? FilterWords::tr("without the defect %1") : FilterWords::tr("with the defect %1")).arg(list);
    case Field::ContractStatus: return (not_ ? FilterWords::tr("not with the contract status %1") : FilterWords::tr("with the contract status %1")).arg(list);
    }
    return list;
}

QString yearsPhrase(const Condition &condition)
{
    const bool not_ = condition.negated;
    const QString from = QString::number(condition.yearFrom);
    const QString to = QString::number(condition.yearTo);
    if (condition.yearFrom > 0 && condition.yearFrom == condition.yearTo)
        return (not_ ? FilterWords::tr("not of the year %1") : FilterWords::tr("of the year %1")).arg(from);
    if (condition.yearFrom > 0 && condition.yearTo > 0)
        return (not_ ? FilterWords::tr("not of the years %1 to %2") : FilterWords::tr("of the years %1 to %2")).arg(from, to);
    if (condition.yearFrom > 0)
        return (not_ ? FilterWords::tr("not of the year %1 or later") : FilterWords::tr("of the year %1 or later")).arg(from);
    if (condition.yearTo > 0)
        return (not_ ? FilterWords::tr("not of the year %1 or earlier") : FilterWords::tr("of the year %1 or earlier")).arg(to);
    return not_ ? FilterWords::tr("without a year") : FilterWords::tr("of any known year");
}

/// One condition as a part of a sentence, in lower case.
QString conditionPhrase(const Condition &condition, Unit unit)
{
    const bool not_ = condition.negated;
    switch (condition.kind) {
    case Kind::Values: return valuesPhrase(condition, unit);
    case Kind::Years: return yearsPhrase(condition);
    case Kind::Days:
    case Kind::Amount:
    case Kind::Number: return rangePhrase(condition, unit);
    case Kind::Text: {
        const QString words = QLocale().createSeparatedList(quotedAll(condition.values));
        return (not_ ? FilterWords::tr("without %1 in the text") : FilterWords::tr("with %1 in the text")).arg(words);
    }
    case Kind::Ids:
        if (condition.values.size() > mostNamedIds) {
            const int count = int(condition.values.size());
            return not_ ? FilterWords::tr("with none of %n identifier(s)", nullptr, count) : FilterWords::tr("with one of %n identifier(s)", nullptr, count);
        }
        return (not_ ? FilterWords::tr("not with the identifier %1") : FilterWords::tr("with the identifier %1")).arg(alternatives(condition.values));
    case Kind::Has:
        return (not_ ? FilterWords::tr("without %1", "something it has not") : FilterWords::tr("with %1", "something it has"))
            .arg(hasLabel(condition.values.value(0), unit));
    case Kind::Area: return (not_ ? FilterWords::tr("not in the area of %1") : FilterWords::tr("in the area of %1")).arg(areaLabel(condition.area));
    case Kind::Polygon:
    case Kind::Near: return (not_ ? FilterWords::tr("not %1", "a place") : QStringLiteral("%1")).arg(placeLabel(condition));
    case Kind::Within: return (not_ ? FilterWords::tr("not within %1") : FilterWords::tr("within %1")).arg(alternatives(unitLabels(condition)));
    }
    return {};
}

/// The first values and how many more: a chip has to stay short.
QString shortList(const QStringList &texts)
{
    constexpr qsizetype shown = 3;
    if (texts.size() <= shown + 1)
        return alternatives(texts);
    QString text = texts.first();
    for (qsizetype i = 1; i < shown; ++i)
        text = FilterWords::tr("%1, %2", "list of alternatives").arg(text, texts[i]);
    return FilterWords::tr("%1 or %n more", nullptr, int(texts.size() - shown)).arg(text);
}

QString withTitle(const QString &title, const QString &text, bool negated)
{
    return (negated ? FilterWords::tr("%1: not %2", "title and value of a condition") : FilterWords::tr("%1: %2", "title and value of a condition"))
        .arg(title, text);
}

} // namespace

QString fieldTitle(Field field, Unit unit)
{
    const bool projects = unit == Unit::Projects;
    switch (field) {
    case Field::Year: return FilterWords::tr("Year");
    case Field::Buyer: return projects ? FilterWords::tr("Public authority") : FilterWords::tr("Buyer");
    case Field::ProcuringEntity: return FilterWords::tr("Procuring entity");
    case Field::Supplier: return FilterWords::tr("Supplier");
    case Field::Method: return FilterWords::tr("Procurement method");
    case Field::Status: return unit == Unit::Contracts ? FilterWords::tr("Status of the process") : FilterWords::tr("Status");
    case Field::ContractStatus: return FilterWords::tr("Contract status");
    case Field::Category: return projects ? FilterWords::tr("Sector") : FilterWords::tr("Category");
    case Field::Type: return projects ? FilterWords::tr("Project type") : FilterWords::tr("Type");
    case Field::Province: return FilterWords::tr("Province");
    case Field::Source: return FilterWords::tr("Source file");
    case Field::Currency: return FilterWords::tr("Currency");
    case Field::PlaceQuality: return FilterWords::tr("Quality of place");
    case Field::Quality: return FilterWords::tr("Data quality");
    }
    return {};
}

QString valueLabel(Field field, Unit unit, const QString &value)
{
    if (value.isEmpty())
        return field == Field::PlaceQuality ? FilterWords::tr("No place") : field == Field::Quality ? FilterWords::tr("(no defect found)") : FilterWords::tr("(no data)");
    const bool projects = unit == Unit::Projects;
    switch (field) {
    case Field::Method: return codeLabel(Codelist::ProcurementMethod, value);
    case Field::Status: return codeLabel(listWith(value, Codelist::TenderStatus, Codelist::ProjectStatus, projects), value);
    case Field::ContractStatus: return codeLabel(Codelist::ContractStatus, value);
    case Field::Category: return codeLabel(listWith(value, Codelist::ProcurementCategory, Codelist::ProjectSector, projects), value);
    case Field::Type: return codeLabel(Codelist::ProjectType, value);
    case Field::PlaceQuality: return qualityLabel(value);
    case Field::Currency: return value == QLatin1String("PAB") ? QStringLiteral("B/.") : value;
    case Field::Quality: return defectLabel(value);
    default: return value;
    }
}

namespace {

/// All conditions of @p filter, joined.
QString phraseOf(const Filter &filter, Unit unit)
{
    QString sentence;
    for (const Condition &condition : filter.conditions) {
        const QString phrase = conditionPhrase(condition, unit);
        sentence = sentence.isEmpty() ? phrase : FilterWords::tr("%1, %2", "conditions that all hold").arg(sentence, phrase);
    }
    return sentence;
}

QString sentenceOf(const QString &conditions, Unit unit)
{
    if (conditions.isEmpty()) {
        switch (unit) {
        case Unit::Processes: return FilterWords::tr("All contracting processes.");
        case Unit::Projects: return FilterWords::tr("All projects.");
        case Unit::Contracts: return FilterWords::tr("All contracts.");
        case Unit::Suppliers: return FilterWords::tr("The suppliers of all contracting processes.");
        case Unit::Buyers: return FilterWords::tr("The buyers of all contracting processes.");
        }
    }
    switch (unit) {
    case Unit::Processes: return FilterWords::tr("Contracting processes %1.", "conditions").arg(conditions);
    case Unit::Projects: return FilterWords::tr("Projects %1.", "conditions").arg(conditions);
    case Unit::Contracts: return FilterWords::tr("Contracts %1.", "conditions").arg(conditions);
    case Unit::Suppliers: return FilterWords::tr("Suppliers of contracting processes %1.", "conditions").arg(conditions);
    case Unit::Buyers: return FilterWords::tr("Buyers of contracting processes %1.", "conditions").arg(conditions);
    }
    return conditions;
}

} // namespace

QString filterSentence(const Filter &filter, Unit unit)
{
    const QString sentence = sentenceOf(phraseOf(applicablePart(filter, unit), unit), unit);
    const QString passedOver = phraseOf(inapplicablePart(filter, unit), unit);
    if (passedOver.isEmpty())
        return sentence;
    return FilterWords::tr("%1 Not asked here, because it means nothing for these rows: %2.", "sentence, conditions").arg(sentence, passedOver);
}

QString conditionLabel(const Condition &condition, Unit unit)
{
    const auto labelled = [&](const QString &title, const QString &text) { return withTitle(title, text, condition.negated); };
    switch (condition.kind) {
    case Kind::Values: return labelled(fieldTitle(condition.field, unit), shortList(labels(condition, unit)));
    case Kind::Years: {
        const auto year = [](int number) { return number > 0 ? QString::number(number) : QString(); };
        const bool open = condition.yearFrom <= 0 && condition.yearTo <= 0;
        return labelled(fieldTitle(Field::Year, unit), open ? FilterWords::tr("any", "year") : rangeLabel(year(condition.yearFrom), year(condition.yearTo)));
    }
    case Kind::Days:
    case Kind::Amount:
    case Kind::Number: return labelled(rangeFieldTitle(condition.rangeField(), unit), rangeText(condition));
    case Kind::Text: {
        const QString text = condition.phrase ? shortList(quotedAll(condition.values)) : condition.values.join(u' ');
        return labelled(FilterWords::tr("Text"), text);
    }
    case Kind::Ids: return labelled(FilterWords::tr("Identifier"), shortList(condition.values));
    case Kind::Has:
        return (condition.negated ? FilterWords::tr("Without %1", "something it has not") : FilterWords::tr("With %1", "something it has"))
            .arg(hasLabel(condition.values.value(0), unit));
    case Kind::Area: return labelled(FilterWords::tr("Area"), areaLabel(condition.area));
    case Kind::Polygon:
    case Kind::Near: return labelled(FilterWords::tr("Area"), placeLabel(condition));
    case Kind::Within: return labelled(FilterWords::tr("Within"), shortList(unitLabels(condition)));
    }
    return {};
}

} // namespace obra
