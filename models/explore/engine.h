// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace obra {

/// Columns that the table can be sorted by.
enum class SortColumn : quint8 { None, Ocid, Title, Date, Buyer, ProcuringEntity, Supplier, Method, Status, Category, Type, Province, Source, Amount, Tenderers, Contracts, Releases,
                               ContractStatus, Award, Signature, ContractStart, ContractEnd, Amendments, Paid };

/// One of the columns that rows are sorted by, the most important first.
struct SortKey
{
    SortColumn column = SortColumn::None;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// Answers filters over the columns of one unit. One thread at a time (the query worker); keeps what did not change since the last filter.
class Engine
{
public:
    /// text_ids (sorted) for words (each the start of a word; a trailing * changes nothing) or one phrase; called on the engine's thread.
    using TextSearch = std::function<std::vector<qint64>(const QStringList &words, const QStringList &phrases, std::stop_token stop)>;

    /// rowids of ocids (of the processes, also for contracts) or project ids in the order asked, 0 where there is none (CacheReader::find()); called on the engine's thread.
    using IdSearch = std::function<std::vector<qint64>(const QStringList &ids, std::stop_token stop)>;

    /// Without @p search no text is found, without @p ids no ocid.
    Engine(std::shared_ptr<const ColumnTable> table, TextSearch search, IdSearch ids = {});
    ~Engine();

    /// The slice of @p filter, of which what does not apply to the unit is passed over (see appliesTo()); null when stopped. Stops within 10 ms (and what the searches need). What they throw comes through.
    std::shared_ptr<const Slice> run(const Filter &filter, std::stop_token stop = {});
    /// The slice's rows in the order of @p column, empty when stopped; ties by ocid, None by row. Rows without data come last either way. @p currency: for Amount (0xffff = the slice's main one).
    std::vector<quint32> order(const Slice &slice, SortColumn column, bool descending, quint16 currency = 0xffff, std::stop_token stop = {}) const;
    /// The same by several columns: where the first ones are equal (or both without data), the next one decides.
    std::vector<quint32> order(const Slice &slice, const QVector<SortKey> &keys, quint16 currency = 0xffff, std::stop_token stop = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace obra

Q_DECLARE_METATYPE(obra::SortKey)
