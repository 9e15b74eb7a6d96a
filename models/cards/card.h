// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/cardsubject.h"
#include "charts/chartfigure.h"
#include "charts/chartsource.h"

#include <memory>

namespace obra {

/// One figure of a card, with the filter that finds exactly the rows it is made of.
struct CardFigure
{
    enum class Kind : quint8 {
        Count,    ///< count
        Money,    ///< sum in currency, never of several
        Share,    ///< part, 0 to 1
        Mean,     ///< part, any number
        Day       ///< day
    };

    QString id;                    ///< stable and English: what is the same in two cards has the same one
    QString label;                 ///< in the current language
    Kind kind = Kind::Count;
    bool isKnown = true;           ///< false: nobody published it; never shown as zero
    qint64 count = 0;
    ScaledSum sum = 0;             ///< 1/10000
    QString currency;              ///< Money: dictionary value
    double part = 0;
    QDate day;
    std::optional<Filter> filter;  ///< none where a filter cannot say it
    qint64 rows = 0;               ///< rows that the filter finds
};

/// One name in a list of a card: what of the subject belongs to it.
struct CardPart
{
    QString value;                 ///< as a filter names it; "" = no data
    qint64 rows = 0;               ///< rows of the subject that have it
    Filter filter;                 ///< finds them
    qint64 moneyRows = 0;          ///< of them, those with money in the card's currency
    ScaledSum sum = 0;             ///< their money in it
    std::optional<Filter> moneyFilter;
    double share = -1;             ///< see CardParts::shareOfValue; -1 where there is nothing to divide
    qint64 wholeRows = 0;          ///< rows behind what is divided by
    ScaledSum whole = 0;           ///< what is divided by, in the card's currency
    std::optional<Filter> wholeFilter;
};

/// The names of one field among the rows of a card, the largest first.
struct CardParts
{
    Field field = Field::Buyer;
    bool shareOfValue = false;     ///< shares are of all money of that value (the buyer's), not of the subject's
    bool mayOverlap = false;       ///< a row with several values counts whole for each
    int values = 0;                ///< all values there are, "no data" aside
    QVector<CardPart> parts;       ///< the largest, "no data" last
};

/// All that a card tells of its subject; immutable. Every figure is of the rows that rowsOf(subject) finds in the whole data.
struct Card
{
    CardSubject subject;
    Filter filter;                 ///< rowsOf(subject)
    qint64 rows = 0;
    qint64 total = 0;              ///< rows of the unit
    QStringList unknownValues;     ///< names that these data do not have
    QString currency;              ///< of the shares and the trend: that asked for, else that of most rows
    bool hasMoney = false;
    QStringList currencies;        ///< all that there are, most rows first
    QVector<CardFigure> figures;
    qint64 severalSuppliers = 0;   ///< rows in which the subject is one of several suppliers, and for which it counts whole
    QVector<CardParts> lists;
    std::shared_ptr<const ChartFigure> trend; ///< by year (of a year: by month); null when no row has a year
};

/// Makes the card of a subject; null when stopped. source.slice must be the slice of any filter over the table, source.sliceOf is used for the others.
/// Any thread that may call source.sliceOf. Texts are in the current language.
std::shared_ptr<const Card> makeCard(const CardSubject &subject, const QString &currency, const ChartSource &source);

/// How many names a list has at most.
inline constexpr int mostCardParts = 10;

} // namespace obra
