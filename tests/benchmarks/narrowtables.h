// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/histogram.h"
#include "explore/slice.h"

#include <QStringList>
#include <QVector>

#include <functional>

namespace obra::bench {

/// The columns of one unit as the narrow tables that a good SQL schema for such questions has (all of them whole numbers), and what a slice and
/// its histograms tell as SQL over them:
///   proc     a row each: row, a code for every field of one value, the days, numbers, and the month of the day
///   v_FIELD  the fields of several values: row, code (0 alone where there is none)
///   money    a row's cell a currency: row, currency, amount, contracts, awards (1/10000), contract_count, award_count, step (of the histogram)
///   estimate the same of the estimate: row, currency, amount
class NarrowTables
{
public:
    /// The rows of an answer as text, in the order of QStringList.
    using Answer = QVector<QStringList>;
    using Cells = std::vector<qint64>;

    explicit NarrowTables(const ColumnTable &table);

    struct Table
    {
        QString name;
        QStringList columns;
        std::function<void(const std::function<void(const Cells &)> &)> forEachRow;
    };
    const QVector<Table> &tables() const { return m_tables; }
    /// Files NAME.csv in @p folder, without titles.
    void writeCsv(const QString &folder) const;

    /// One statement for the number of rows, for each facet, for the totals, and for the histograms of day and amount (in @p currency).
    QStringList questions(const Filter &filter, quint16 currency) const;
    /// What the statements must give.
    QVector<Answer> answers(const Slice &slice, const Histogram &days, const Histogram &amounts) const;

private:
    QString where(const Filter &filter, std::optional<Field> butField = {}, std::optional<RangeField> butRange = {}) const;
    void add(const QString &name, const QStringList &columns, std::function<void(const std::function<void(const Cells &)> &)> forEachRow);

    const ColumnTable &m_table;
    QVector<Table> m_tables;
};

} // namespace obra::bench
