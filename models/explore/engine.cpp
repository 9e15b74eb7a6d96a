// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"

#include "explore/applicability.h"
#include "explore/ordering.h"
#include "explore/rangechoice.h"
#include "explore/ranges.h"
#include "explore/rowtests.h"
#include "explore/slicecounter.h"
#include "geo/boundarylayer.h"

#include <QScopeGuard>

#include <algorithm>
#include <list>

namespace obra {

namespace {

constexpr std::size_t spareMasks = 24;  // kept beyond those of the last filter: undo, and conditions taken away and put back
constexpr std::size_t mostOrders = 6;
constexpr quint16 mainCurrency = 0xffff;

/// What a mask depends on; equal conditions give equal masks.
struct MaskKey
{
    int field = -1; // -1: one condition that is not on a field
    QVector<Condition> conditions;
    bool operator==(const MaskKey &) const = default;
};

struct CachedMask
{
    MaskKey key;
    RowMask fails;
    QStringList unknown;
    quint64 used = 0; // number of the run that used it last
};

struct CachedOrder
{
    QVector<SortKey> keys;
    quint16 currency = 0;
    std::vector<quint32> rows;
};

bool isOnField(const Condition &condition, Field field)
{
    return (condition.kind == Condition::Kind::Values && condition.field == field && !condition.values.isEmpty())
        || (condition.kind == Condition::Kind::Years && field == Field::Year);
}

MaskKey keyOfField(const Filter &filter, Field field)
{
    MaskKey key;
    key.field = int(field);
    for (const Condition &condition : filter.conditions) {
        if (isOnField(condition, field))
            key.conditions.append(condition);
    }
    return key;
}

QStringList wordsOf(const Condition &condition)
{
    QStringList words;
    for (const QString &value : condition.values) {
        QString word = value.trimmed();
        if (!condition.phrase) { // every word is the beginning of one
            while (word.endsWith(u'*'))
                word.chop(1);
            if (!word.isEmpty())
                word += u'*';
        }
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace

struct Engine::Private
{
    std::shared_ptr<const ColumnTable> table;
    TextSearch search;
    IdSearch ids;
    SliceCounter counter;
    std::list<CachedMask> masks;
    std::list<CachedOrder> orders; // last used first
    quint64 runs = 0;

    Private(std::shared_ptr<const ColumnTable> t, TextSearch s, IdSearch i)
        : table(std::move(t))
        , search(std::move(s))
        , ids(std::move(i))
        , counter(table)
    {
    }

    CachedMask *cached(const MaskKey &key)
    {
        for (CachedMask &mask : masks) {
            if (mask.key == key) {
                mask.used = runs;
                return &mask;
            }
        }
        return nullptr;
    }

    CachedMask *keep(CachedMask &&mask)
    {
        mask.used = runs;
        masks.push_back(std::move(mask));
        return &masks.back();
    }

    void dropOldMasks()
    {
        const auto inUse = std::size_t(std::count_if(masks.begin(), masks.end(), [&](const CachedMask &m) { return m.used == runs; }));
        while (masks.size() > inUse + spareMasks) {
            masks.erase(std::min_element(masks.begin(), masks.end(),
                                         [](const CachedMask &a, const CachedMask &b) { return a.used < b.used; }));
        }
    }

    /// Null when stopped.
    CachedMask *runTest(MaskKey key, const RowTest &test, QStringList unknown, std::stop_token stop)
    {
        CachedMask mask { std::move(key), RowMask(table->rows), std::move(unknown), 0 };
        quint8 *const fails = mask.fails.data();
        if (!forRanges(table->rows, stop, [&](int, quint32 from, quint32 to) { test(from, to, fails); }))
            return nullptr;
        return keep(std::move(mask));
    }

    CachedMask *fieldMask(const Filter &filter, Field field, std::stop_token stop)
    {
        MaskKey key = keyOfField(filter, field);
        if (CachedMask *mask = cached(key))
            return mask;
        const ChosenCodes codes = chosenCodes(*table, filter, field);
        return runTest(std::move(key), fieldTest(*table, field, codes), codes.unknown, stop);
    }

    /// Of a positive condition on an amount when currencies are chosen.
    CachedMask *currencyMask(const Filter &filter, const Condition &condition, std::stop_token stop)
    {
        MaskKey key = keyOfField(filter, Field::Currency);
        key.conditions.append(condition);
        if (CachedMask *mask = cached(key))
            return mask;
        return runTest(std::move(key), chosenCurrencyTest(*table, condition, chosenCodes(*table, filter, Field::Currency)), {}, stop);
    }

    /// Null when stopped; *ignored when the condition asks for nothing.
    CachedMask *otherMask(const Condition &condition, bool *ignored, std::stop_token stop)
    {
        MaskKey key;
        key.conditions = { condition };
        *ignored = false;
        if (CachedMask *mask = cached(key))
            return mask;
        if (condition.kind == Condition::Kind::Text) {
            const QStringList words = wordsOf(condition);
            *ignored = words.isEmpty();
            if (*ignored)
                return nullptr;
            std::vector<qint64> found;
            if (search)
                found = search(condition.phrase ? QStringList() : words, condition.phrase ? words : QStringList(), stop);
            if (stop.stop_requested())
                return nullptr; // what was found may not be all
            return keep({ std::move(key), textMask(*table, found, condition.negated), {}, 0 });
        }
        if (condition.kind == Condition::Kind::Ids) {
            *ignored = condition.values.isEmpty();
            if (*ignored)
                return nullptr;
            std::vector<qint64> found;
            if (ids)
                found = ids(condition.values, stop);
            if (stop.stop_requested())
                return nullptr;
            found.resize(std::size_t(condition.values.size()), 0);
            QStringList unknown;
            for (qsizetype i = 0; i < condition.values.size(); ++i) {
                if (found[std::size_t(i)] == 0)
                    unknown.append(condition.values[i]);
            }
            unknown.removeDuplicates();
            return keep({ std::move(key), idMask(*table, found, condition.negated), unknown, 0 });
        }
        QStringList unknown;
        if (condition.kind == Condition::Kind::Has && !hasNames().contains(condition.values.value(0)))
            unknown = condition.values;
        if (condition.kind == Condition::Kind::Within) {
            const std::shared_ptr<const BoundaryLayer> layer = BoundaryLayer::named(condition.values.value(0));
            for (const QString &value : condition.values.mid(layer ? 1 : 0)) {
                if (!layer || layer->find(value) < 0)
                    unknown.append(value);
            }
        }
        return runTest(std::move(key), conditionTest(*table, condition), unknown, stop);
    }
};

Engine::Engine(std::shared_ptr<const ColumnTable> table, TextSearch search, IdSearch ids)
    : d(std::make_unique<Private>(std::move(table), std::move(search), std::move(ids)))
{
}

Engine::~Engine() = default;

std::shared_ptr<const Slice> Engine::run(const Filter &filter, std::stop_token stop)
{
    if (stop.stop_requested())
        return nullptr;
    ++d->runs;
    const auto tidy = qScopeGuard([this] { d->dropOldMasks(); }); // also when stopped halfway
    const auto slice = std::make_shared<Slice>();
    slice->m_table = d->table;
    slice->m_filter = filter;
    const auto note = [&](const CachedMask &mask) { slice->m_unknownValues += mask.unknown; };

    SliceMasks masks;
    std::array<bool, fieldCount> done {};
    const Filter asked = applicablePart(filter, d->table->unit);
    const bool choosesCurrency = std::any_of(asked.conditions.begin(), asked.conditions.end(), [](const Condition &condition) {
        return !condition.negated && isOnField(condition, Field::Currency);
    });
    for (const Condition &condition : asked.conditions) {
        const bool onField = condition.kind == Condition::Kind::Values || condition.kind == Condition::Kind::Years;
        if (onField) {
            const Field field = condition.kind == Condition::Kind::Years ? Field::Year : condition.field;
            if (done[std::size_t(field)] || !isOnField(condition, field))
                continue;
            done[std::size_t(field)] = true;
            const CachedMask *mask = d->fieldMask(filter, field, stop);
            if (!mask)
                return nullptr;
            note(*mask);
            masks.fields[std::size_t(field)] = &mask->fails;
        } else {
            bool ignored = false;
            const CachedMask *mask = d->otherMask(condition, &ignored, stop);
            if (ignored)
                continue;
            if (!mask)
                return nullptr;
            note(*mask);
            const auto ofRange = std::find_if(allRangeFields.begin(), allRangeFields.end(), [&](RangeField field) { return isOnRange(condition, field); });
            if (ofRange == allRangeFields.end()) {
                masks.others.push_back(&mask->fails);
                continue;
            }
            const auto range = std::size_t(*ofRange); // its rows with data and without are siblings, too
            masks.ranges[range].push_back(&mask->fails);
            if (choosesCurrency && condition.kind == Condition::Kind::Amount && !condition.negated) {
                const CachedMask *inCurrency = d->currencyMask(filter, condition, stop);
                if (!inCurrency)
                    return nullptr;
                masks.inCurrency[range].push_back(&inCurrency->fails);
            }
        }
    }
    slice->m_unknownValues.removeDuplicates();
    if (!d->counter.fill(*slice, masks, stop))
        return nullptr;
    return slice;
}

std::vector<quint32> Engine::order(const Slice &slice, SortColumn column, bool descending, quint16 currency, std::stop_token stop) const
{
    return order(slice, QVector<SortKey> { { column, descending } }, currency, std::move(stop));
}

std::vector<quint32> Engine::order(const Slice &slice, const QVector<SortKey> &wanted, quint16 currency, std::stop_token stop) const
{
    QVector<SortKey> keys = wanted;
    keys.removeIf([](const SortKey &key) { return key.column == SortColumn::None; });
    if (keys.isEmpty() || &slice.table() != d->table.get())
        return slice.rows();
    if (std::none_of(keys.cbegin(), keys.cend(), [](const SortKey &key) { return key.column == SortColumn::Amount || key.column == SortColumn::Paid; })) {
        currency = 0;
    } else if (currency == mainCurrency) {
        const std::vector<quint32> codes
            = slice.totals().empty() ? std::vector<quint32>() : codesOf(d->table->facet(Field::Currency).dictionary, slice.totals().front().currency);
        currency = codes.empty() ? quint16(0) : quint16(codes.front());
    }
    auto &orders = d->orders;
    auto cached = std::find_if(orders.begin(), orders.end(), [&](const CachedOrder &order) {
        return order.keys == keys && order.currency == currency;
    });
    if (cached == orders.end()) {
        CachedOrder order { keys, currency, sortedRows(*d->table, keys, currency, stop) };
        if (stop.stop_requested() || order.rows.size() != d->table->rows)
            return {};
        orders.push_front(std::move(order));
        if (orders.size() > mostOrders)
            orders.pop_back();
        cached = orders.begin();
    } else {
        orders.splice(orders.begin(), orders, cached);
    }
    const std::vector<quint32> &all = cached->rows;
    if (slice.count() == slice.total())
        return all;
    // Walk all rows in order and keep those of the slice: one byte a row is read, which is quicker than sorting them again.
    std::vector<quint32> rows(slice.rows().size() + 1);
    std::size_t size = 0;
    for (const quint32 row : all) {
        rows[size] = row; // written always, kept when it belongs
        size += slice.contains(row);
    }
    rows.resize(size);
    return rows;
}

} // namespace obra
