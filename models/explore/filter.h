// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geopoint.h"
#include "geo/georect.h"
#include "store/columntable.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace obra {

/// One condition of a filter: what must hold (or must not, when negated) of a row.
struct Condition
{
    enum class Kind : quint8 {
        Values,   ///< field is any of values; "" stands for "no data"
        Years,    ///< year between from and to (open ends: 0)
        Days,     ///< day of `range` between dayFrom and dayTo (invalid = open)
        Amount,   ///< money of `range` in any currency between amountFrom and amountTo
        Text,     ///< full text: every word as the start of a word ("puente" finds "puentes"), or the exact phrase when phrase is set
        Ids,      ///< ocid or project id is any of values
        Has,      ///< has something: values[0] is one of hasNames()
        Area,     ///< has a point inside the rectangle
        Polygon,  ///< has a point inside the outline
        Near,     ///< has a point at most metres from centre
        Within,   ///< belongs to a unit of a boundary layer (see UnitFinder): values[0] names the layer, the others its units
        Number    ///< number of `range` between numberFrom and numberTo
    };

    Kind kind = Kind::Values;
    bool negated = false;
    Field field = Field::Year;              ///< Values
    QStringList values;                     ///< Values, Ids, Has, Text (one word or phrase a value)
    int yearFrom = 0, yearTo = 0;           ///< Years
    QDate dayFrom, dayTo;                   ///< Days
    std::optional<ScaledAmount> amountFrom, amountTo; ///< Amount
    std::optional<std::int64_t> numberFrom, numberTo; ///< Number
    /// Days, Amount, Number: what the range is of; see rangeField(). A field of another kind stands for Date, Amount or Tenderers.
    RangeField range = RangeField::Date;
    bool orMissing = false;                 ///< Days, Amount, Number: rows without data meet the condition, too
    bool phrase = false;                    ///< Text
    GeoRect area;                           ///< Area
    QVector<GeoPoint> outline;              ///< Polygon: three points or more, closed by itself
    GeoPoint centre;                        ///< Near
    double metres = 0;                      ///< Near

    bool isRange() const { return kind == Kind::Days || kind == Kind::Amount || kind == Kind::Number; }
    /// What the range is of; only for isRange().
    RangeField rangeField() const;
    /// A condition on a range of @p field, open at both ends.
    static Condition onRange(RangeField field);
    bool operator==(const Condition &other) const;
};

/// What the user is looking at: conditions that all must hold. A value type; every change makes a new one.
///
/// Positive conditions on one field (Values, and Years for Field::Year) are alternatives of each other, as are their values: any of them will do.
/// A positive Values condition on Field::Currency also says in which currencies positive Amount conditions have to be met (whatever their range).
struct Filter
{
    QVector<Condition> conditions;

    bool isEmpty() const { return conditions.isEmpty(); }
    bool operator==(const Filter &) const = default;

    /// The positive values chosen in @p field, empty when none.
    QStringList values(Field field) const;
    QStringList excludedValues(Field field) const;
    /// With exactly @p values chosen (removes the condition when empty).
    Filter withValues(Field field, const QStringList &values, bool negated = false) const;
    /// Adds @p value to the chosen ones, or takes it away when it is there. What is chosen is no longer excluded, and the other way round.
    Filter toggled(Field field, const QString &value, bool negated = false) const;
    /// Replaces a condition of the same kind (and field and negation), else appends. Years and values of the year replace each other; phrases and
    /// Has conditions stand beside each other. A condition without values takes the old one away.
    Filter with(const Condition &condition) const;
    Filter without(int index) const;
    /// The positive condition on a range of @p field, null when there is none.
    const Condition *rangeOf(RangeField field) const;
};

/// Stable English names used in filter text and on the command line: year buyer entity supplier method status contractstatus category type province
/// location source currency quality.
QString fieldName(Field field);
std::optional<Field> fieldFromName(const QString &name);      ///< also sector, place, procuringEntity, publicAuthority, flag as other names
/// date tenderstart deadline awarded signed contractstart contractend start end completed tenderers contracts releases amendments tenderdays awarddays
/// signingdays contractdays planneddays realdays firstdigit amount estimate paid awardvalue contractvalue.
QString rangeFieldName(RangeField field);
std::optional<RangeField> rangeFieldFromName(const QString &name);
/// Title in the current language, e.g. "Deadline for tenders".
QString rangeFieldTitle(RangeField field, Unit unit);
/// Title in the current language, e.g. "Buyer" or, for projects, "Public authority".
QString fieldTitle(Field field, Unit unit);
/// A value as people read it: code labels, "(no data)" for "", "B/." for PAB; names as they are.
QString valueLabel(Field field, Unit unit, const QString &value);

struct FilterTextError
{
    int position = -1;   ///< UTF-16 index where it goes wrong, -1 = no error
    int length = 0;
    QString message;     ///< in the current language
    bool isError() const { return position >= 0; }
};

/// The text that the window shows, saves and the command line takes, e.g. `year:2019..2023 buyer:"Ministerio de Obras Públicas" method:open,selective
/// amount>=100000 -status:cancelled puente "calle central" has:place`. Round-trips: parseFilter(filterText(f)) == f.
///
/// Terms stand apart by spaces and must all hold; a leading `-` turns a term round.
///     puente central           words, each the beginning of a word; all plain words of the text are one condition
///     "calle central"          these words, whole and in this order
///     text:"a:b",c  phrase:"a b","c d"   the same spelt out, for words that look like a term and for more than one group
///     FIELD:value,value        any of the values; FIELD is one of fieldName(); `none` (without quotes) = no data
///     year:2019..2023  year:2019..  year:..2020
///     date:2019-01-01..2019-12-31  date:2019-01-01  date:..2019-12-31
///         and of other days: tenderstart deadline awarded signed contractstart contractend start end completed
///     amount>=1000  amount>1000  amount<=1000  amount<1000  amount=1000  amount:1000..2000.50   (a decimal point, no grouping)
///         and of other money: estimate paid awardvalue contractvalue
///     tenderers=1  tenderers>=2  tenderers:2..5   whole numbers; also contracts, releases, amendments and the days between two phases:
///         tenderdays (start of the tender to the deadline) awarddays (deadline to award) signingdays (award to signature)
///         contractdays (signature to the planned end) planneddays realdays (a project's start to its planned end, to its completion)
///         firstdigit (of the amount)
///     deadline:2020-01-01..,none   estimate:1000..,none   tenderers:..3,none   the range, or no data; `deadline:none` alone is -has:deadline
///     ocid:a,b   has:place   area:west,south,east,north
///     polygon:longitude,latitude,longitude,latitude,…   near:longitude,latitude,metres   within:LAYER,unit,unit
/// Values with a space, comma, quotation mark, backslash, parenthesis or a leading `-`, and a value that is really "none", stand in quotation
/// marks, where \" \\ \n \r \t stand for the characters that cannot stand for themselves.
/// Conditions without any value cannot be written and are left out.
QString filterText(const Filter &filter);
/// The conditions up to the first error, if there is one.
Filter parseFilter(const QString &text, FilterTextError *error = nullptr);

/// The filter as a sentence in the current language; conditions that do not apply to the unit stand apart at its end, e.g. "Years 2019 to 2023, bought by Ministerio de Obras Públicas, not cancelled, with “puente”."
QString filterSentence(const Filter &filter, Unit unit);
/// The words that a Has condition can name: place (a point), award, contract, every fieldName(), and every rangeFieldName() that can be missing.
QStringList hasNames();
/// One chip: the text of one condition as people read it, e.g. "Year: 2019–2023".
QString conditionLabel(const Condition &condition, Unit unit);

} // namespace obra
