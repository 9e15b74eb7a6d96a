// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filter.h"
#include "explore/filternumbers.h"
#include "explore/filterplaces.h"
#include "explore/filtertokens.h"

#include <algorithm>

namespace obra {

namespace {

using Kind = Condition::Kind;

QString writtenList(const QStringList &values)
{
    QStringList written;
    for (const QString &value : values)
        written.append(writtenValue(value));
    return written.join(u',');
}

QString writtenValues(const Condition &condition)
{
    QStringList written;
    for (const QString &value : condition.values) {
        if (value.isEmpty())
            written.append(noneWord());
        else if (condition.field == Field::Year && !parseYear(value))
            written.append(quotedValue(value));
        else
            written.append(writtenValue(value));
    }
    return fieldName(condition.field) + u':' + written.join(u',');
}

/// "NAME:FROM..TO", with ",none" for rows without data.
QString writtenRange(const Condition &condition, const QString &from, const QString &to)
{
    const QString range = QStringLiteral("%1:%2..%3").arg(rangeFieldName(condition.rangeField()), from, to);
    return condition.orMissing ? range + u',' + noneWord() : range;
}

QString writtenAmounts(const Condition &condition)
{
    const QString name = rangeFieldName(condition.rangeField());
    const auto &from = condition.amountFrom;
    const auto &to = condition.amountTo;
    if ((from && to && *from != *to) || (!from && !to) || condition.orMissing)
        return writtenRange(condition, from ? writtenAmount(*from) : QString(), to ? writtenAmount(*to) : QString());
    if (from && to)
        return name + u'=' + writtenAmount(*from);
    if (from && isJustAbove(*from))
        return name + u'>' + writtenAmount(*from - 1);
    if (from)
        return name + QStringLiteral(">=") + writtenAmount(*from);
    if (isJustBelow(*to))
        return name + u'<' + writtenAmount(*to + 1);
    return name + QStringLiteral("<=") + writtenAmount(*to);
}

QString writtenNumbers(const Condition &condition)
{
    const QString name = rangeFieldName(condition.rangeField());
    const auto &from = condition.numberFrom;
    const auto &to = condition.numberTo;
    if ((from && to && *from != *to) || (!from && !to) || condition.orMissing)
        return writtenRange(condition, from ? QString::number(*from) : QString(), to ? QString::number(*to) : QString());
    if (from && to)
        return name + u'=' + QString::number(*from);
    return from ? name + QStringLiteral(">=") + QString::number(*from) : name + QStringLiteral("<=") + QString::number(*to);
}

QString writtenDays(const Condition &condition)
{
    const QString from = condition.dayFrom.isValid() ? condition.dayFrom.toString(Qt::ISODate) : QString();
    if (condition.dayFrom.isValid() && condition.dayFrom == condition.dayTo && !condition.orMissing)
        return rangeFieldName(condition.rangeField()) + u':' + from;
    return writtenRange(condition, from, condition.dayTo.isValid() ? condition.dayTo.toString(Qt::ISODate) : QString());
}

QString writtenYears(const Condition &condition)
{
    const auto year = [](int number) { return number > 0 ? QString::number(number) : QString(); };
    return QStringLiteral("year:%1..%2").arg(year(condition.yearFrom), year(condition.yearTo));
}

QString writtenArea(const GeoRect &area)
{
    const auto degrees = [](double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); };
    return QStringLiteral("area:%1,%2,%3,%4").arg(degrees(area.west), degrees(area.south), degrees(area.east), degrees(area.north));
}

/// @p plainWords: words may stand without `text:`, because no other condition's do.
QString writtenText(const Condition &condition, bool plainWords)
{
    QStringList written;
    if (condition.phrase) {
        for (const QString &value : condition.values)
            written.append(quotedValue(value));
        return (written.size() == 1 ? QString() : QStringLiteral("phrase:")) + written.join(u',');
    }
    const bool plain = std::all_of(condition.values.begin(), condition.values.end(), isPlainWord);
    if (plain && (condition.negated ? condition.values.size() == 1 : plainWords))
        return condition.values.join(u' ');
    return QStringLiteral("text:") + writtenList(condition.values);
}

} // namespace

QString filterText(const Filter &filter)
{
    QStringList terms;
    bool wordsWritten = false;
    for (const Condition &condition : filter.conditions) {
        QString term;
        const bool listed = condition.kind == Kind::Values || condition.kind == Kind::Ids || condition.kind == Kind::Has || condition.kind == Kind::Text;
        if (listed && condition.values.isEmpty())
            continue;
        switch (condition.kind) {
        case Kind::Values: term = writtenValues(condition); break;
        case Kind::Years: term = writtenYears(condition); break;
        case Kind::Days: term = writtenDays(condition); break;
        case Kind::Amount: term = writtenAmounts(condition); break;
        case Kind::Number: term = writtenNumbers(condition); break;
        case Kind::Ids: term = QStringLiteral("ocid:") + writtenList(condition.values); break;
        case Kind::Has: term = QStringLiteral("has:") + writtenValue(condition.values.first()); break;
        case Kind::Area: term = writtenArea(condition.area); break;
        case Kind::Polygon:
        case Kind::Near:
        case Kind::Within: term = placeTerm(condition); break;
        case Kind::Text:
            term = writtenText(condition, !wordsWritten);
            if (!condition.phrase && !condition.negated && !term.startsWith(QLatin1String("text:")))
                wordsWritten = true;
            break;
        }
        if (!term.isEmpty())
            terms.append(condition.negated ? u'-' + term : term);
    }
    return terms.join(u' ');
}

} // namespace obra
