// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filter.h"

#include "explore/filternumbers.h"
#include "explore/filterplaces.h"
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

QString longDayText(const QDate &day)
{
    return QLocale().toString(day, FilterWords::tr("d MMMM yyyy", "how a date is written, see QLocale::toString()"));
}

QString moneyText(ScaledAmount amount)
{
    return formatAmount(amount, amount % amountScale == 0 ? 0 : amount % (amountScale / 100) == 0 ? 2 : amountDecimals);
}

QString degreesText(double degrees) { return QLocale().toString(degrees, 'f', 2); }

QString hasLabel(const QString &what)
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
    return what;
}

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
    if (value == QLatin1String("suspicious"))
        return FilterWords::tr("Doubtful coordinates");
    return value;
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

/// One condition as a part of a sentence, in lower case.
QString conditionPhrase(const Condition &condition, Unit unit)
{
    const bool not_ = condition.negated;
    switch (condition.kind) {
    case Kind::Values: return valuesPhrase(condition, unit);
    case Kind::Years: return yearsPhrase(condition);
    case Kind::Days: return daysPhrase(condition);
    case Kind::Amount: return amountPhrase(condition);
    case Kind::Text: {
        const QString words = QLocale().createSeparatedList(quotedAll(condition.values));
        return (not_ ? FilterWords::tr("without %1 in the text") : FilterWords::tr("with %1 in the text")).arg(words);
    }
    case Kind::Ids:
        return (not_ ? FilterWords::tr("not with the identifier %1") : FilterWords::tr("with the identifier %1")).arg(alternatives(condition.values));
    case Kind::Has:
        return (not_ ? FilterWords::tr("without %1", "something it has not") : FilterWords::tr("with %1", "something it has"))
            .arg(hasLabel(condition.values.value(0)));
    case Kind::Area: return (not_ ? FilterWords::tr("not in the area of %1") : FilterWords::tr("in the area of %1")).arg(areaLabel(condition.area));
    case Kind::Polygon:
    case Kind::Near: return (not_ ? FilterWords::tr("not %1", "a place") : QStringLiteral("%1")).arg(placeLabel(condition));
    case Kind::Within: return (not_ ? FilterWords::tr("not within %1") : FilterWords::tr("within %1")).arg(alternatives(unitLabels(condition)));
    }
    return {};
}

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
    case Field::Status: return FilterWords::tr("Status");
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
    case Field::Status: return codeLabel(projects ? Codelist::ProjectStatus : Codelist::TenderStatus, value);
    case Field::Category: return codeLabel(projects ? Codelist::ProjectSector : Codelist::ProcurementCategory, value);
    case Field::Type: return projects ? codeLabel(Codelist::ProjectType, value) : value;
    case Field::PlaceQuality: return qualityLabel(value);
    case Field::Currency: return value == QLatin1String("PAB") ? QStringLiteral("B/.") : value;
    case Field::Quality: return defectLabel(value);
    default: return value;
    }
}

QString filterSentence(const Filter &filter, Unit unit)
{
    QString sentence;
    for (const Condition &condition : filter.conditions) {
        const QString phrase = conditionPhrase(condition, unit);
        sentence = sentence.isEmpty() ? phrase : FilterWords::tr("%1, %2", "conditions that all hold").arg(sentence, phrase);
    }
    if (sentence.isEmpty())
        return unit == Unit::Projects ? FilterWords::tr("All projects.") : FilterWords::tr("All contracting processes.");
    return unit == Unit::Projects ? FilterWords::tr("Projects %1.", "conditions").arg(sentence)
                                  : FilterWords::tr("Contracting processes %1.", "conditions").arg(sentence);
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
    case Kind::Days: {
        const auto day = [](const QDate &date) { return date.isValid() ? longDayText(date) : QString(); };
        const bool open = !condition.dayFrom.isValid() && !condition.dayTo.isValid();
        return labelled(FilterWords::tr("Date"), open ? FilterWords::tr("any", "date") : rangeLabel(day(condition.dayFrom), day(condition.dayTo)));
    }
    case Kind::Amount: return labelled(FilterWords::tr("Amount"), amountLabel(condition));
    case Kind::Text: {
        const QString text = condition.phrase ? shortList(quotedAll(condition.values)) : condition.values.join(u' ');
        return labelled(FilterWords::tr("Text"), text);
    }
    case Kind::Ids: return labelled(FilterWords::tr("Identifier"), shortList(condition.values));
    case Kind::Has:
        return (condition.negated ? FilterWords::tr("Without %1", "something it has not") : FilterWords::tr("With %1", "something it has"))
            .arg(hasLabel(condition.values.value(0)));
    case Kind::Area: return labelled(FilterWords::tr("Area"), areaLabel(condition.area));
    case Kind::Polygon:
    case Kind::Near: return labelled(FilterWords::tr("Area"), placeLabel(condition));
    case Kind::Within: return labelled(FilterWords::tr("Within"), shortList(unitLabels(condition)));
    }
    return {};
}

} // namespace obra
