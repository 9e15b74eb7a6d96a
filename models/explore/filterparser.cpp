// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filter.h"
#include "explore/filternumbers.h"
#include "explore/filterplaces.h"
#include "explore/filtertokens.h"
#include "explore/rangechoice.h"

#include <QCoreApplication>

namespace obra {

namespace {

using Kind = Condition::Kind;
using Operator = FilterToken::Operator;

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

// Terms that are not facet fields.
const QLatin1String ocidTerm("ocid");
const QLatin1String hasTerm("has");
const QLatin1String areaTerm("area");
const QLatin1String textTerm("text");
const QLatin1String phraseTerm("phrase");

QString termNames()
{
    QStringList names;
    for (const Field field : allFields)
        names.append(fieldName(field));
    for (const RangeField field : allRangeFields)
        names.append(rangeFieldName(field));
    for (const QLatin1String &term : { ocidTerm, hasTerm, areaTerm, textTerm, phraseTerm })
        names.append(QString(term));
    names += placeTerms();
    return names.join(QLatin1String(", "));
}

/// Reads terms into conditions.
class FilterParser
{
public:
    explicit FilterParser(const QString &text) : m_text(text) {}
    Filter parse(FilterTextError *error);

private:
    bool readTerm(const FilterToken &token);
    bool readText(const FilterToken &token);
    bool readField(const FilterToken &token, Field field);
    bool readYears(const FilterToken &token);
    bool readRange(const FilterToken &token, RangeField field);
    bool readDays(const FilterToken &token, Condition condition);
    bool readCompared(const FilterToken &token, Condition condition);
    bool readHas(const FilterToken &token);
    bool readArea(const FilterToken &token);
    bool readPlace(const FilterToken &token);
    bool readDay(const FilterToken::Value &value, const QString &text, QDate *day);
    bool readNumber(const FilterToken::Value &value, const QString &text, bool money, std::optional<std::int64_t> *number);
    bool failComparison(const FilterToken &token);
    bool onlyValue(const FilterToken &token, const QString &message);
    void add(const FilterToken &token, Condition condition);
    bool fail(int position, int length, const QString &message);
    bool fail(const FilterToken::Value &value, const QString &message) { return fail(value.position, value.length, message); }

    const QString &m_text;
    Filter m_filter;
    qsizetype m_words = -1; // the condition of all plain words
    FilterTextError m_error;
};

bool FilterParser::fail(int position, int length, const QString &message)
{
    m_error = { position, length, message };
    return false;
}

void FilterParser::add(const FilterToken &token, Condition condition)
{
    condition.negated = token.negated;
    m_filter.conditions.append(condition);
}

Filter FilterParser::parse(FilterTextError *error)
{
    FilterTokenizer tokenizer(m_text);
    while (const std::optional<FilterToken> token = tokenizer.next()) {
        if (!readTerm(*token))
            break;
    }
    if (error)
        *error = m_error.isError() ? m_error : tokenizer.error();
    return m_filter;
}

bool FilterParser::readTerm(const FilterToken &token)
{
    if (token.op == Operator::None)
        return readText(token);
    const QString name = token.name.toLower();
    if (const std::optional<RangeField> range = rangeFieldFromName(name))
        return readRange(token, *range);
    const std::optional<Field> field = fieldFromName(name);
    const bool known = field || name == ocidTerm || name == hasTerm || name == areaTerm || isPlaceTerm(name) || name == textTerm || name == phraseTerm;
    if (!known) {
        return fail(token.namePosition, int(token.name.size()),
                    FilterWords::tr("There is no field “%1”. The fields are: %2. To look for the words, put them in quotation marks.")
                        .arg(token.name, termNames()));
    }
    if (token.op != Operator::Colon)
        return failComparison(token);
    if (field == Field::Year)
        return readYears(token);
    if (field)
        return readField(token, *field);
    if (name == hasTerm)
        return readHas(token);
    if (name == areaTerm)
        return readArea(token);
    if (isPlaceTerm(name))
        return readPlace(token);
    Condition condition;
    condition.kind = name == ocidTerm ? Kind::Ids : Kind::Text;
    condition.phrase = name == phraseTerm;
    for (const FilterToken::Value &value : token.values) {
        if (value.text.isEmpty())
            return fail(value, FilterWords::tr("There is nothing between the quotation marks."));
        condition.values.append(value.text);
    }
    add(token, condition);
    return true;
}

bool FilterParser::readText(const FilterToken &token)
{
    const FilterToken::Value &value = token.values.first();
    if (value.text.isEmpty())
        return fail(value, FilterWords::tr("There is nothing between the quotation marks."));
    Condition condition;
    condition.kind = Kind::Text;
    condition.phrase = value.quoted;
    condition.values = { value.text };
    if (condition.phrase || token.negated) {
        add(token, condition);
    } else if (m_words >= 0) {
        m_filter.conditions[m_words].values.append(value.text);
    } else {
        m_words = m_filter.conditions.size();
        add(token, condition);
    }
    return true;
}

bool FilterParser::readField(const FilterToken &token, Field field)
{
    Condition condition;
    condition.field = field;
    for (const FilterToken::Value &value : token.values) {
        const bool none = !value.quoted && value.text.compare(noneWord(), Qt::CaseInsensitive) == 0;
        condition.values.append(none ? QStringLiteral("") : value.text);
    }
    add(token, condition);
    return true;
}

bool FilterParser::readYears(const FilterToken &token)
{
    const auto isRange = [](const FilterToken::Value &value) { return !value.quoted && value.text.contains(QLatin1String("..")); };
    if (token.values.size() == 1 && isRange(token.values.first())) {
        const FilterToken::Value &value = token.values.first();
        const qsizetype dots = value.text.indexOf(QLatin1String(".."));
        const QString from = value.text.left(dots);
        const QString to = value.text.mid(dots + 2);
        const std::optional<int> first = parseYear(from);
        const std::optional<int> last = parseYear(to);
        if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last))
            return fail(value, FilterWords::tr("“%1” is not a range of years. Write it as 2019..2023, 2019.. or ..2023.").arg(value.text));
        if (first && last && *first > *last)
            return fail(value, FilterWords::tr("The range “%1” ends before it begins.").arg(value.text));
        Condition condition;
        condition.kind = Kind::Years;
        condition.yearFrom = first.value_or(0);
        condition.yearTo = last.value_or(0);
        add(token, condition);
        return true;
    }
    for (const FilterToken::Value &value : token.values) {
        if (isRange(value))
            return fail(value, FilterWords::tr("A range of years stands alone. Write “year:” again for the other years."));
        if (!value.quoted && !parseYear(value.text) && value.text.compare(noneWord(), Qt::CaseInsensitive) != 0)
            return fail(value, FilterWords::tr("“%1” is not a year. Write it as 2019, or several as 2019,2021 or 2019..2023.").arg(value.text));
    }
    return readField(token, Field::Year);
}

bool FilterParser::onlyValue(const FilterToken &token, const QString &message)
{
    if (token.values.size() == 1)
        return true;
    const FilterToken::Value &first = token.values.first();
    const FilterToken::Value &last = token.values.last();
    return fail(first.position, last.position + last.length - first.position, message);
}

bool FilterParser::readDay(const FilterToken::Value &value, const QString &text, QDate *day)
{
    *day = QDate();
    if (text.isEmpty() || parseFilterDay(text, day))
        return true;
    return fail(value, FilterWords::tr("“%1” is not a date of the calendar. Write it as 2019-12-31 (year, month, day).").arg(text));
}

bool FilterParser::failComparison(const FilterToken &token)
{
    return fail(token.namePosition, token.values.first().position - token.namePosition,
                FilterWords::tr("Only amounts and numbers can be compared so. Write “%1:” and the values.").arg(token.name));
}

bool FilterParser::readRange(const FilterToken &token, RangeField field)
{
    const auto isNone = [](const FilterToken::Value &value) { return !value.quoted && value.text.compare(noneWord(), Qt::CaseInsensitive) == 0; };
    Condition condition = Condition::onRange(field);
    // Where there always is a number, "none" is none and falls through to be refused.
    if (token.op == Operator::Colon && token.values.size() == 1 && isNone(token.values.first()) && canBeMissing(field)) {
        condition = {}; // no data at all: the same as not having it
        condition.kind = Kind::Has;
        condition.values = { rangeFieldName(field) };
        condition.negated = !token.negated;
        m_filter.conditions.append(condition);
        return true;
    }
    FilterToken range = token;
    if (token.op == Operator::Colon && token.values.size() == 2 && isNone(token.values.last())) {
        condition.orMissing = true;
        range.values.removeLast();
    }
    return isDays(field) ? readDays(range, condition) : readCompared(range, condition);
}

bool FilterParser::readDays(const FilterToken &token, Condition condition)
{
    if (token.op != Operator::Colon)
        return failComparison(token);
    if (!onlyValue(token, FilterWords::tr("A date condition is one day or one range, such as 2019-01-01..2019-12-31.")))
        return false;
    const FilterToken::Value &value = token.values.first();
    const qsizetype dots = value.text.indexOf(QLatin1String(".."));
    if (dots < 0) {
        if (!readDay(value, value.text.isEmpty() ? QStringLiteral("?") : value.text, &condition.dayFrom))
            return false;
        condition.dayTo = condition.dayFrom;
    } else if (!readDay(value, value.text.left(dots), &condition.dayFrom) || !readDay(value, value.text.mid(dots + 2), &condition.dayTo)) {
        return false;
    }
    if (condition.dayFrom.isValid() && condition.dayTo.isValid() && condition.dayFrom > condition.dayTo)
        return fail(value, FilterWords::tr("The range “%1” ends before it begins.").arg(value.text));
    add(token, condition);
    return true;
}

bool FilterParser::readNumber(const FilterToken::Value &value, const QString &text, bool money, std::optional<std::int64_t> *number)
{
    if (!money) {
        *number = parseFilterNumber(text);
        return *number || fail(value, FilterWords::tr("“%1” is not a whole number. Write it without grouping, such as 1000.").arg(text));
    }
    ScaledAmount amount = 0;
    switch (parseFilterAmount(text, &amount)) {
    case FilterAmountProblem::None: *number = amount; return true;
    case FilterAmountProblem::NotANumber:
        return fail(value, FilterWords::tr("“%1” is not an amount. Write it with a decimal point and without grouping, such as 100000.50.").arg(text));
    case FilterAmountProblem::TooManyDecimals:
        return fail(value, FilterWords::tr("“%1” has more than four decimals.").arg(text));
    case FilterAmountProblem::OutOfRange: break;
    }
    return fail(value, FilterWords::tr("“%1” is too large.").arg(text));
}

bool FilterParser::readCompared(const FilterToken &token, Condition condition)
{
    const bool money = condition.kind == Kind::Amount;
    if (!onlyValue(token, FilterWords::tr("A condition on an amount or number has one value or one range. Write numbers without grouping, such as 100000 "
                                          "or 100000..200000.")))
        return false;
    const FilterToken::Value &value = token.values.first();
    std::optional<std::int64_t> &from = money ? condition.amountFrom : condition.numberFrom;
    std::optional<std::int64_t> &to = money ? condition.amountTo : condition.numberTo;
    const qsizetype dots = value.text.indexOf(QLatin1String(".."));
    if (dots >= 0 && token.op == Operator::Colon) {
        if ((dots > 0 && !readNumber(value, value.text.left(dots), money, &from))
            || (dots + 2 < value.text.size() && !readNumber(value, value.text.mid(dots + 2), money, &to)))
            return false;
        if (from && to && *from > *to)
            return fail(value, FilterWords::tr("The range “%1” ends before it begins.").arg(value.text));
        add(token, condition);
        return true;
    }
    std::optional<std::int64_t> number;
    if (!readNumber(value, value.text, money, &number))
        return false;
    const bool excludes = token.op == Operator::Greater || token.op == Operator::Less;
    if (excludes && std::abs(*number) >= (money ? largestFilterAmount : largestFilterNumber))
        return fail(value, FilterWords::tr("“%1” is too large.").arg(value.text));
    switch (token.op) { // amounts are integers of 1/10000, so that the next one is known
    case Operator::Greater: from = *number + 1; break;
    case Operator::GreaterEqual: from = number; break;
    case Operator::Less: to = *number - 1; break;
    case Operator::LessEqual: to = number; break;
    default: from = to = number; break;
    }
    add(token, condition);
    return true;
}

bool FilterParser::readHas(const FilterToken &token)
{
    const QStringList names = hasNames();
    for (const FilterToken::Value &value : token.values) {
        if (!names.contains(value.text.toLower())) {
            return fail(value, FilterWords::tr("There is no “has:%1”. It can be: %2.").arg(value.text, names.join(QLatin1String(", "))));
        }
    }
    for (const FilterToken::Value &value : token.values) {
        Condition condition;
        condition.kind = Kind::Has;
        condition.values = { value.text.toLower() };
        add(token, condition);
    }
    return true;
}

bool FilterParser::readArea(const FilterToken &token)
{
    Condition condition;
    condition.kind = Kind::Area;
    GeoRect &area = condition.area;
    double *const edges[] = { &area.west, &area.south, &area.east, &area.north };
    bool good = token.values.size() == 4;
    for (int i = 0; good && i < 4; ++i) {
        *edges[i] = token.values[i].text.toDouble(&good);
        const double most = i % 2 == 0 ? 180 : 90;
        good = good && *edges[i] >= -most && *edges[i] <= most;
    }
    if (!good || area.south > area.north) {
        return fail(token.position, token.length,
                    FilterWords::tr("An area is four numbers of degrees: west, south, east and north, such as area:-83.1,7.2,-77.1,9.7."));
    }
    add(token, condition);
    return true;
}

bool FilterParser::readPlace(const FilterToken &token)
{
    QStringList values;
    for (const FilterToken::Value &value : token.values)
        values.append(value.text);
    Condition condition;
    const QString problem = readPlaceTerm(token.name.toLower(), values, &condition);
    if (!problem.isEmpty())
        return fail(token.position, token.length, problem);
    add(token, condition);
    return true;
}

} // namespace

Filter parseFilter(const QString &text, FilterTextError *error)
{
    return FilterParser(text).parse(error);
}

} // namespace obra
