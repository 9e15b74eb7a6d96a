// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/documentsource.h"
#include "importer/jsonscanner.h"
#include "importer/signature.h"

#include <string>
#include <string_view>

namespace obra {

/// Cuts a stream of JSON text into the units that are parsed one by one, in memory bounded by the largest unit.
///
/// Understood are values one after the other (JSON Lines, pretty-printed, separated by white space, commas or record separators), a root array
/// whose items count as roots, and root objects whose `releases`, `records` or `projects` is an array: its items are given one by one, the
/// rest of the object (the shell) after them. Damage costs the unit it is in: reading goes on at the next place that starts like the units before
/// or at the next line that starts an object. One object for one entry; one thread.
class JsonSplitter
{
public:
    static constexpr qint64 defaultUnitLimit = 128 * 1024 * 1024;

    /// @p sink is called from feed() and finish(); a unit longer than @p unitLimit bytes is refused with an Issue.
    explicit JsonSplitter(JsonSink sink, qint64 unitLimit = defaultUnitLimit);

    /// The next bytes, UTF-8 without a byte order mark, in pieces of any size. False when the rest of the entry is of no use (not JSON).
    bool feed(std::string_view utf8);
    /// The end. @p cut: somebody else has already said that the entry is not whole, so an unfinished unit is no news.
    void finish(bool cut = false);

    qint64 bytes() const { return m_base + static_cast<qint64>(m_text.size()); } ///< fed so far
    qint64 units() const { return m_units; } ///< given so far, without heads

private:
    enum class State : quint8 {
        Between,
        Key,
        KeyString,
        Colon,
        Value,
        Comma,
        Items,
        Nested,
        Text,
        Scalar,
        Resync,
        Ignore
    };
    enum class Place : quint8 { Root, Member, Item };

    void run();
    bool step();
    bool stepBetween();
    bool stepKey();
    bool stepKeyString();
    bool stepValue();
    bool stepItems();
    bool stepNested();
    bool stepText();
    bool stepScalar();
    bool stepResync();
    bool skipSpace(std::string_view also = {});
    bool findStringEnd(std::size_t &at, bool *broken);

    void beginRootObject();
    void beginItems();
    void valueDone();
    void giveRoot(std::size_t end);
    void giveItem(std::size_t end);
    void giveShell(bool damaged);
    void give(JsonUnit unit, std::string_view json);
    void refuseTooLarge();

    void trouble();
    void broken(std::size_t at);
    void garbage();
    void resume(std::size_t at, bool asItem);
    void endOfText();
    void report(Issue::Severity severity, const QString &code, const QStringList &args, qint64 offset, qint64 line);

    QString limitText() const { return QStringLiteral("> %1 MB").arg(m_limit >> 20); }
    std::size_t unitStart() const;
    std::size_t keepFrom() const;
    void compact();
    qint64 offsetAt(std::size_t at) const { return m_base + static_cast<qint64>(at); }
    qint64 lineAt(std::size_t at) const;
    void countTo(std::size_t at);
    std::string_view guard() const;
    std::string_view text(std::size_t from, std::size_t to) const
    {
        return std::string_view(m_text).substr(from, to - from);
    }

    JsonSink m_sink;
    const qint64 m_limit;
    JsonScanner m_scanner;
    std::string m_text; // what is still needed, from m_base on
    qint64 m_base = 0;
    std::size_t m_pos = 0;
    std::size_t m_counted = 0; // line feeds before it are in m_line
    qint64 m_line = 1;

    State m_state = State::Between;
    Place m_place = Place::Root;
    std::size_t m_rootStart = 0, m_valueStart = 0, m_stringAt = 0;
    qint64 m_unitOffset = 0, m_unitLine = 1;
    int m_members = 0;
    JsonUnit::Context m_itemContext = JsonUnit::Context::Root;
    bool m_keySplits = false; // the member's array is given item by item
    bool m_inRootArray = false, m_inRootObject = false, m_hasItems = false, m_hasOcid = false, m_hasId = false;
    bool m_tooLarge = false, m_final = false, m_cut = false, m_spoke = false;
    qint64 m_rootOffset = 0, m_rootLine = 1;
    qint64 m_root = -1, m_items = 0, m_arrayRoots = 0, m_units = 0;
    std::string m_shell;
    bool m_shellDamaged = false;
    std::size_t m_shellFrom = 0; // what follows is still to be added to the shell
    Signature m_rootSignature, m_itemSignature;

    bool m_resyncItems = false, m_resyncAtEnd = false, m_garbage = false;
    qint64 m_brokenOffset = 0, m_brokenLine = 1, m_brokenStart = 0;
    qint64 m_readAgain = 0; // bytes gone through more than once, bounded so that hostile files cannot make it quadratic
};

} // namespace obra
