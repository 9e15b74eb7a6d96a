// SPDX-License-Identifier: GPL-3.0-or-later
// What only the files of makeCard() know.
#pragma once

#include "cards/card.h"

#include <vector>

namespace obra {

/// The rows of a subject that have money in one currency (count for something in it, or have awards in it), and the filter that finds them.
struct MoneyRows
{
    quint16 code = 0;
    std::vector<quint32> rows;
    std::vector<quint32> cells;    ///< beside rows: where the money stands
    std::optional<Filter> filter;
};

/// Puts one card together; its figures are in makecard.cpp, its lists of names in cardlists.cpp.
class CardMaker
{
public:
    CardMaker(const CardSubject &subject, const QString &currency, const ChartSource &source) : m_source(source), m_card(std::make_shared<Card>())
    {
        m_card->subject = subject;
        m_card->filter = rowsOf(subject);
        m_card->currency = currency;
    }
    std::shared_ptr<const Card> make();

private:
    const ColumnTable &table() const { return m_slice->table(); }
    bool stopped() const { return m_source.stop.stop_requested(); }
    enum class MoneyIn { Amounts, AwardsToo };
    std::optional<MoneyRows> moneyRows(const QString &currency, MoneyIn in) const;
    void addCount(const QString &id, const QString &label, qint64 count, const std::optional<Filter> &filter, qint64 rows);
    void addRows(const QString &id, const QString &label, qint64 rows, const std::optional<Filter> &filter) { addCount(id, label, rows, filter, rows); }
    void addUnitFigures();
    void addTenderers();
    void addDays();
    bool addMoney();
    void addCurrency(const QString &currency, const MoneyRows &money, const MoneyRows &inAwards);
    qint64 distinct(Field field) const;
    void addList(Field field, bool shareOfValue);
    void addWholes(CardParts &list, const std::vector<quint32> &codes);
    bool addTrend();

    const ChartSource &m_source;
    std::shared_ptr<Card> m_card;
    std::shared_ptr<const Slice> m_slice;
    MoneyRows m_money; ///< in the card's currency
};

} // namespace obra
