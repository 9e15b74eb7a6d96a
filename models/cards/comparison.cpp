// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/comparison.h"

#include "cards/recordrows.h"
#include "ocds/amount.h"
#include "ocds/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace obra {

namespace {

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString currencyTitle(const QString &currency, Unit unit)
{
    return currency.isEmpty() ? CompareWords::tr("(no currency)") : valueLabel(Field::Currency, unit, currency);
}

ComparedValue valueOf(const CardFigure &figure, Unit unit)
{
    ComparedValue value;
    value.filter = figure.filter;
    value.rows = figure.rows;
    if (!figure.isKnown)
        return value;
    value.text = figureText(figure, unit);
    switch (figure.kind) {
    case CardFigure::Kind::Count:
        value.plain = QString::number(figure.count);
        value.number = double(figure.count);
        break;
    case CardFigure::Kind::Money:
        value.plain = QString::fromStdString(amountText(figure.sum));
        value.number = double(figure.sum);
        break;
    case CardFigure::Kind::Share:
        value.plain = QString::number(figure.part * 100, 'f', 2);
        value.number = figure.part;
        break;
    case CardFigure::Kind::Mean:
        value.plain = QString::number(figure.part, 'f', 2);
        value.number = figure.part;
        break;
    case CardFigure::Kind::Day:
        break;
    }
    return value;
}

/// Says whether the values of a row differ, and which is the largest.
void mark(ComparedRow &row)
{
    QStringList known;
    int largest = -1, smallest = -1, numbers = 0;
    for (int i = 0; i < row.values.size(); ++i) {
        const ComparedValue &value = row.values[i];
        if (value.text.isEmpty())
            continue;
        // Two amounts that read the same but for hidden digits are not the same.
        known.append(value.plain.isEmpty() ? value.text : value.plain);
        if (!value.number)
            continue;
        ++numbers;
        if (largest < 0 || *value.number > *row.values[largest].number)
            largest = i;
        if (smallest < 0 || *value.number < *row.values[smallest].number)
            smallest = i;
    }
    known.removeDuplicates();
    row.differs = known.size() > 1;
    if (numbers < 2 || !row.differs)
        return;
    const auto alone = [&row](int best) {
        return std::count_if(row.values.begin(), row.values.end(), [&](const ComparedValue &value) { return value.number && *value.number == *row.values[best].number; }) == 1;
    };
    if (alone(largest))
        row.largest = largest;
    if (alone(smallest))
        row.smallest = smallest;
}

QString sectionOf(const QString &id)
{
    if (id.contains(QLatin1Char(':')) || id == QLatin1String("withoutMoney"))
        return CompareWords::tr("Money");
    if (id.startsWith(QLatin1String("tenderers")) || id == QLatin1String("oneTenderer"))
        return CompareWords::tr("Competition");
    return id.endsWith(QLatin1String("Day")) ? CompareWords::tr("Dates") : CompareWords::tr("How many");
}

/// The figures of all cards, each once, in the order of the cards.
void addFigures(Comparison &comparison, const QVector<std::shared_ptr<const Card>> &cards)
{
    QStringList sections { CompareWords::tr("How many"), CompareWords::tr("Money"), CompareWords::tr("Competition"), CompareWords::tr("Dates") };
    QVector<ComparedRow> rows;
    QHash<QString, int> places;
    for (qsizetype column = 0; column < cards.size(); ++column) {
        for (const CardFigure &figure : cards[column]->figures) {
            if (!places.contains(figure.id)) {
                places.insert(figure.id, int(rows.size()));
                ComparedRow row;
                row.id = figure.id;
                row.section = sectionOf(figure.id);
                row.label = figure.kind == CardFigure::Kind::Money
                    ? CompareWords::tr("%1, %2", "what is summed, currency").arg(figure.label, currencyTitle(figure.currency, comparison.unit))
                    : figure.label;
                row.unit = figure.kind == CardFigure::Kind::Money ? figure.currency : figure.kind == CardFigure::Kind::Share ? QStringLiteral("%") : QString();
                row.values.resize(cards.size());
                rows.append(row);
            }
            rows[places[figure.id]].values[column] = valueOf(figure, comparison.unit);
        }
    }
    for (const QString &section : std::as_const(sections)) {
        for (const ComparedRow &row : std::as_const(rows)) {
            if (row.section == section)
                comparison.rows.append(row);
        }
    }
}

/// How the rows spread over the values of a field: only where every card has all of them, so that what is missing is none.
void addMix(Comparison &comparison, const QVector<std::shared_ptr<const Card>> &cards, Field field)
{
    QVector<const CardParts *> lists;
    QStringList values;
    for (const std::shared_ptr<const Card> &card : cards) {
        const auto list = std::find_if(card->lists.begin(), card->lists.end(), [field](const CardParts &parts) { return parts.field == field; });
        if (list == card->lists.end() || list->values > mostCardParts || card->filter.rangeOf(RangeField::Amount))
            return;
        lists.append(&*list);
        for (const CardPart &part : list->parts) {
            if (!values.contains(part.value))
                values.append(part.value);
        }
    }
    for (const QString &value : std::as_const(values)) {
        ComparedRow row;
        row.id = fieldName(field) + QLatin1Char('=') + value;
        row.section = fieldTitle(field, comparison.unit);
        row.label = valueLabel(field, comparison.unit, value);
        row.unit = QStringLiteral("%");
        for (qsizetype column = 0; column < cards.size(); ++column) {
            const Card &card = *cards[column];
            const auto part = std::find_if(lists[column]->parts.begin(), lists[column]->parts.end(), [&](const CardPart &each) { return each.value == value; });
            CardFigure share;
            share.kind = CardFigure::Kind::Share;
            share.isKnown = card.rows > 0;
            share.rows = part == lists[column]->parts.end() ? 0 : part->rows;
            share.part = card.rows > 0 ? double(share.rows) / double(card.rows) : 0;
            if (part != lists[column]->parts.end())
                share.filter = part->filter;
            row.values.append(valueOf(share, comparison.unit));
        }
        comparison.rows.append(row);
    }
}

} // namespace

QString moneyText(ScaledSum sum, const QString &currency, Unit unit)
{
    return currencyTitle(currency, unit) + QChar(0xa0) + formatAmount(sum);
}

QString figureText(const CardFigure &figure, Unit unit)
{
    const QLocale locale;
    switch (figure.kind) {
    case CardFigure::Kind::Count: return locale.toString(qlonglong(figure.count));
    case CardFigure::Kind::Money: return moneyText(figure.sum, figure.currency, unit);
    case CardFigure::Kind::Share: return CompareWords::tr("%1 %", "a share").arg(locale.toString(figure.part * 100, 'f', 1));
    case CardFigure::Kind::Mean: return locale.toString(figure.part, 'f', 2);
    case CardFigure::Kind::Day: return dayText(figure.day);
    }
    return {};
}

Comparison compareCards(const QVector<std::shared_ptr<const Card>> &cards)
{
    Comparison comparison;
    if (cards.isEmpty())
        return comparison;
    comparison.unit = cards.first()->subject.unit;
    for (const std::shared_ptr<const Card> &card : cards) {
        comparison.subjects.append(card->subject);
        comparison.kinds.append(kindOf(card->subject));
        comparison.titles.append(titleOf(card->subject));
        comparison.filters.append(card->filter);
    }
    addFigures(comparison, cards);
    for (const Field field : { Field::Method, Field::Category, Field::Status })
        addMix(comparison, cards, field);
    for (ComparedRow &row : comparison.rows)
        mark(row);
    return comparison;
}

Comparison compareRecords(const QVector<std::shared_ptr<const RecordDetail>> &records)
{
    Comparison comparison;
    if (records.isEmpty())
        return comparison;
    comparison.unit = records.first()->unit;
    for (const std::shared_ptr<const RecordDetail> &record : records) {
        comparison.records.append(record->id);
        comparison.kinds.append(record->ocid);
        comparison.titles.append(record->title.isEmpty() ? record->ocid : record->title);
        Condition only;
        only.kind = Condition::Kind::Ids;
        only.values = { record->ocid };
        comparison.filters.append(Filter().with(only));
    }
    addRecordRows(comparison, records);
    for (ComparedRow &row : comparison.rows)
        mark(row);
    return comparison;
}

} // namespace obra
