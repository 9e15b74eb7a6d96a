// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/amount.h"
#include "ocds/dates.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <vector>

namespace obra {

/// Numbers from 0 on are stored as they are.
template <typename T>
struct PlainCoding
{
    static quint64 stored(T value) { return quint64(value); }
    static T value(quint64 stored) { return T(stored); }
};

/// -1 stands for unknown and is stored as 0.
struct UnknownFirstCoding
{
    static quint64 stored(qint16 value) { return quint16(value + 1); }
    static qint16 value(quint64 stored) { return qint16(qint64(stored) - 1); }
};

/// Two bytes are enough for the days from 1900 to 2079; noDay is 0.
struct DayCoding
{
    static constexpr Day before1900 = -25'568;
    static quint64 stored(Day day) { return day == noDay ? 0 : quint32(day) - quint32(before1900); }
    static Day value(quint64 stored) { return stored == 0 ? noDay : Day(quint32(stored) + quint32(before1900)); }
};

/// Numbers that take as few bytes each as the largest of them needs; read like a vector, filled at its end.
template <typename T, typename Coding = PlainCoding<T>>
class PackedArray
{
public:
    using value_type = T;

    class Iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = T;

        Iterator() = default;
        Iterator(const PackedArray *array, std::size_t at) : m_array(array), m_at(at) {}
        T operator*() const { return (*m_array)[m_at]; }
        T operator[](std::ptrdiff_t by) const { return (*m_array)[m_at + std::size_t(by)]; }
        Iterator &operator++() { ++m_at; return *this; }
        Iterator operator++(int) { return { m_array, m_at++ }; }
        Iterator &operator--() { --m_at; return *this; }
        Iterator operator--(int) { return { m_array, m_at-- }; }
        Iterator &operator+=(std::ptrdiff_t by) { m_at += std::size_t(by); return *this; }
        Iterator &operator-=(std::ptrdiff_t by) { m_at -= std::size_t(by); return *this; }
        Iterator operator+(std::ptrdiff_t by) const { return { m_array, m_at + std::size_t(by) }; }
        Iterator operator-(std::ptrdiff_t by) const { return { m_array, m_at - std::size_t(by) }; }
        std::ptrdiff_t operator-(const Iterator &other) const { return std::ptrdiff_t(m_at) - std::ptrdiff_t(other.m_at); }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }
        auto operator<=>(const Iterator &other) const { return m_at <=> other.m_at; }

    private:
        const PackedArray *m_array = nullptr;
        std::size_t m_at = 0;
    };

    PackedArray() = default;
    PackedArray(std::initializer_list<T> values) { append(values); }
    PackedArray(const std::vector<T> &values) { append(values); }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    Iterator begin() const { return { this, 0 }; }
    Iterator end() const { return { this, m_size }; }
    T back() const { return (*this)[m_size - 1]; }
    T operator[](std::size_t at) const
    {
        switch (m_width) {
        case 1: return Coding::value(m_bytes[at]);
        case 2: return Coding::value(read<quint16>(at));
        case 4: return Coding::value(read<quint32>(at));
        default: return Coding::value(read<quint64>(at));
        }
    }
    bool operator==(const PackedArray &other) const { return m_size == other.m_size && std::equal(begin(), end(), other.begin()); }

    /// Calls @p use with a pointer to what is stored, as the unsigned type that it is stored in: what loops over many rows work on.
    template <typename Use>
    decltype(auto) visit(Use &&use) const
    {
        switch (m_width) {
        case 1: return use(m_bytes.data());
        case 2: return use(reinterpret_cast<const quint16 *>(m_bytes.data()));
        case 4: return use(reinterpret_cast<const quint32 *>(m_bytes.data()));
        default: return use(reinterpret_cast<const quint64 *>(m_bytes.data()));
        }
    }

    void push_back(T value)
    {
        const quint64 stored = Coding::stored(value);
        widen(widthOf(stored));
        m_bytes.resize((m_size + 1) * m_width);
        write(m_size++, stored);
    }
    void set(std::size_t at, T value)
    {
        const quint64 stored = Coding::stored(value);
        widen(widthOf(stored));
        write(at, stored);
    }
    template <typename Values>
    void append(const Values &values)
    {
        reserve(m_size + values.size());
        for (const T value : values)
            push_back(value);
    }
    void assign(std::size_t count, T value)
    {
        clear();
        append(std::vector<T>(count, value));
    }
    void reserve(std::size_t count)
    {
        m_reserved = std::max(m_reserved, count);
        m_bytes.reserve(m_reserved * m_width);
    }
    void clear()
    {
        m_bytes.clear();
        m_size = 0;
        m_width = 1;
    }

    /// What is stored, for writing it to a file and reading it back: @p width is 1, 2, 4 or 8 bytes a number.
    std::size_t width() const { return m_width; }
    const quint8 *bytes() const { return m_bytes.data(); }
    void appendStored(std::size_t width, const void *bytes, std::size_t count)
    {
        widen(width);
        if (width == m_width) {
            const auto from = static_cast<const quint8 *>(bytes);
            m_bytes.insert(m_bytes.end(), from, from + count * width);
            m_size += count;
            return;
        }
        m_bytes.resize((m_size + count) * m_width);
        for (std::size_t i = 0; i < count; ++i) {
            quint64 stored = 0;
            std::memcpy(&stored, static_cast<const quint8 *>(bytes) + i * width, width);
            write(m_size++, stored);
        }
    }

    qint64 memoryBytes() const { return qint64(m_bytes.capacity()); }

private:
    static std::size_t widthOf(quint64 stored) { return stored < 0x100 ? 1 : stored < 0x10000 ? 2 : stored < 0x1'0000'0000 ? 4 : 8; }
    template <typename Stored>
    Stored read(std::size_t at) const
    {
        return reinterpret_cast<const Stored *>(m_bytes.data())[at];
    }
    void write(std::size_t at, quint64 stored) { std::memcpy(m_bytes.data() + at * m_width, &stored, m_width); }
    void widen(std::size_t width)
    {
        if (width <= m_width)
            return;
        std::vector<quint8> wide;
        wide.reserve(std::max(m_reserved, m_size + 1) * width);
        wide.resize(m_size * width);
        for (std::size_t i = 0; i < m_size; ++i)
            std::memcpy(wide.data() + i * width, m_bytes.data() + i * m_width, m_width);
        m_bytes = std::move(wide);
        m_width = width;
    }

    std::vector<quint8> m_bytes;
    std::size_t m_size = 0, m_reserved = 0;
    std::size_t m_width = 1;
};

using DayArray = PackedArray<Day, DayCoding>;
using CountArray = PackedArray<quint16>;
using TendererArray = PackedArray<qint16, UnknownFirstCoding>;
using CodeArray = PackedArray<quint32>;
using CurrencyArray = PackedArray<quint16>;
using IdArray = PackedArray<qint64>;

/// Rising numbers of which neighbours are close, such as where each row's cells begin: a byte each, and a whole number for every 64.
class OffsetArray
{
public:
    OffsetArray() = default;
    OffsetArray(std::initializer_list<quint32> values)
    {
        for (const quint32 value : values)
            push_back(value);
    }
    std::size_t size() const { return m_after.size(); }
    bool empty() const { return m_after.empty(); }
    quint32 operator[](std::size_t at) const { return m_base[at / blockSize] + m_after[at]; }
    quint32 back() const { return (*this)[size() - 1]; }
    bool operator==(const OffsetArray &) const = default;

    void push_back(quint32 value)
    {
        if (m_after.size() % blockSize == 0)
            m_base.push_back(value);
        m_after.push_back(value - m_base.back());
    }
    void assign(std::size_t count, quint32 value)
    {
        *this = {};
        for (std::size_t i = 0; i < count; ++i)
            push_back(value);
    }
    void reserve(std::size_t count)
    {
        m_after.reserve(count);
        m_base.reserve(count / blockSize + 1);
    }
    /// Calls @p use with a function that gives the number at a place: what loops over many rows read by.
    template <typename Use>
    decltype(auto) visit(Use &&use) const
    {
        return m_after.visit([&](const auto *after) {
            return use([base = m_base.data(), after](std::size_t at) { return base[at / blockSize] + quint32(after[at]); });
        });
    }
    qint64 memoryBytes() const { return qint64(m_base.capacity() * sizeof(quint32)) + m_after.memoryBytes(); }

private:
    static constexpr std::size_t blockSize = 64;
    std::vector<quint32> m_base;
    PackedArray<quint32> m_after;
};

/// Exact amounts in four bytes each, as long as they are whole hundredths from 0 to 21 million; the others lie apart, whole.
class AmountArray
{
public:
    AmountArray() = default;
    AmountArray(std::initializer_list<ScaledAmount> values)
    {
        for (const ScaledAmount value : values)
            push_back(value);
    }
    std::size_t size() const { return m_short.size(); }
    bool empty() const { return m_short.empty(); }
    ScaledAmount operator[](std::size_t at) const
    {
        const qint32 number = m_short[at];
        return number >= 0 ? number * hundredth : m_long[std::size_t(~number)];
    }
    ScaledAmount back() const { return (*this)[size() - 1]; }
    bool operator==(const AmountArray &other) const
    {
        if (size() != other.size())
            return false;
        for (std::size_t i = 0; i < size(); ++i) {
            if ((*this)[i] != other[i])
                return false;
        }
        return true;
    }

    void push_back(ScaledAmount amount)
    {
        if (amount >= 0 && amount % hundredth == 0 && amount / hundredth <= std::numeric_limits<qint32>::max()) {
            m_short.push_back(qint32(amount / hundredth));
        } else {
            m_short.push_back(~qint32(m_long.size()));
            m_long.push_back(amount);
        }
    }
    void reserve(std::size_t count) { m_short.reserve(count); }

    /// What is stored, for writing it to a file and reading it back. False when a number of the file points outside of its long amounts.
    const std::vector<qint32> &shortNumbers() const { return m_short; }
    const std::vector<ScaledAmount> &longAmounts() const { return m_long; }
    bool appendStored(const void *shortNumbers, std::size_t count, const void *longAmounts, std::size_t longCount)
    {
        const std::size_t first = m_short.size();
        const auto before = qint32(m_long.size());
        m_short.resize(first + count);
        m_long.resize(m_long.size() + longCount);
        if (count > 0)
            std::memcpy(m_short.data() + first, shortNumbers, count * sizeof(qint32));
        if (longCount > 0)
            std::memcpy(m_long.data() + before, longAmounts, longCount * sizeof(ScaledAmount));
        bool good = true;
        for (std::size_t i = first; i < m_short.size(); ++i) {
            if (m_short[i] < 0) {
                good &= std::size_t(~m_short[i]) < longCount;
                m_short[i] -= before;
            }
        }
        return good;
    }
    qint64 memoryBytes() const { return qint64(m_short.capacity() * sizeof(qint32) + m_long.capacity() * sizeof(ScaledAmount)); }

private:
    static constexpr ScaledAmount hundredth = amountScale / 100;
    std::vector<qint32> m_short; ///< hundredths, or ~(place in m_long)
    std::vector<ScaledAmount> m_long;
};

} // namespace obra
