// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/card.h"
#include "works/recorddetail.h"

namespace obra {

inline constexpr int mostCompared = 5;

/// What one of the compared says about one thing.
struct ComparedValue
{
    QString text;                   ///< as people read it, in the current language; empty: nothing is known
    QString plain;                  ///< a number as decimal text with a point, for files; empty: none
    std::optional<double> number;   ///< to tell the largest and the smallest; none: not to be measured
    std::optional<Filter> filter;   ///< finds the rows behind it
    qint64 rows = 0;
};

/// One thing in which they are compared.
struct ComparedRow
{
    QString id;                     ///< stable and English
    QString section;                ///< in the current language
    QString label;
    QString unit;                   ///< "USD", "%"; empty: a number or text
    QVector<ComparedValue> values;  ///< one a column
    bool differs = false;           ///< two of those that are known are not the same
    int largest = -1, smallest = -1; ///< columns; -1 where that means nothing: one number only, or several that are largest
};

/// Two to five things side by side; immutable.
struct Comparison
{
    Unit unit = Unit::Processes;
    QVector<CardSubject> subjects;  ///< one a column; empty when records are compared
    QVector<qint64> records;        ///< rowids, one a column; empty when subjects are compared
    QStringList kinds, titles;      ///< one a column, in the current language
    QVector<Filter> filters;        ///< one a column: finds all its rows
    QVector<ComparedRow> rows;

    qsizetype columns() const { return titles.size(); }
};

/// Of cards of one unit; the figures are the same as theirs. Texts are in the current language. Any thread.
Comparison compareCards(const QVector<std::shared_ptr<const Card>> &cards);
/// Of records of one unit.
Comparison compareRecords(const QVector<std::shared_ptr<const RecordDetail>> &records);

/// "12.3 %", and "—" never: the caller says what nothing is. In the current locale.
QString figureText(const CardFigure &figure, Unit unit);
/// "B/. 1,234.50"; @p currency is the dictionary's value.
QString moneyText(ScaledSum sum, const QString &currency, Unit unit);

} // namespace obra
