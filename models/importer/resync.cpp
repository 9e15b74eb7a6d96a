// SPDX-License-Identifier: GPL-3.0-or-later
// What JsonSplitter does about damage: it finds the next place where reading can go on, and says what was lost.
#include "importer/splitter.h"

#include <algorithm>
#include <cstring>

namespace obra {

namespace {

constexpr qint64 notJsonLimit = 1 << 20; // how far to look for JSON behind other text at the start
constexpr qint64 readAgainSlack = 64 * 1024 * 1024;

} // namespace

// The members of a root do not follow each other as they should. While nothing of it was given, it is taken as one piece that simdjson
// will refuse with a better reason, and that ends where its brackets end.
void JsonSplitter::trouble()
{
    if (m_hasItems || m_tooLarge) {
        broken(m_pos);
        return;
    }
    m_place = Place::Root;
    m_pos = m_valueStart = m_rootStart;
    m_scanner.start();
    m_state = State::Nested;
}

// The unit being read cannot go on at @p at.
void JsonSplitter::broken(std::size_t at)
{
    const bool inUnit = m_state != State::Items && !(m_place == Place::Member && m_hasItems);
    const std::size_t start = inUnit ? unitStart() : at;
    m_brokenOffset = offsetAt(at);
    m_brokenLine = lineAt(at);
    m_brokenStart = inUnit ? m_unitOffset : offsetAt(at);
    std::size_t from = inUnit ? start + 1 : at;
    const qint64 again = static_cast<qint64>(at - std::min(from, at));
    if (m_tooLarge || static_cast<qint64>(at - start) > m_limit
        || m_readAgain + again > 4 * offsetAt(at) + readAgainSlack)
        from = at;
    else
        m_readAgain += again;
    if (m_place == Place::Item && inUnit) {
        ++m_items;
        if (m_itemSignature.items() == 0 && at > start && m_text[start] == '{')
            m_itemSignature.learn(m_text, start, at); // the first item: the others will have the same first key
    }
    m_tooLarge = false;
    m_resyncItems = m_hasItems;
    m_resyncAtEnd = m_garbage = false;
    m_pos = from;
    m_state = State::Resync;
}

// Something between the roots that starts no value.
void JsonSplitter::garbage()
{
    const char c = m_text[m_pos];
    m_brokenOffset = m_brokenStart = offsetAt(m_pos);
    m_brokenLine = lineAt(m_pos);
    if (c == '}' || c == ']') {
        report(Issue::Severity::Error, QStringLiteral("json-damaged"), {QStringLiteral("1")}, m_brokenOffset,
               m_brokenLine);
        ++m_pos;
        return;
    }
    if (c == '<' && m_root < 0 && !m_inRootArray) { // HTML or XML
        report(Issue::Severity::Error, QStringLiteral("not-json"), {}, m_brokenOffset, m_brokenLine);
        m_state = State::Ignore;
        return;
    }
    m_resyncItems = m_resyncAtEnd = false;
    m_garbage = true;
    ++m_pos;
    m_state = State::Resync;
}

bool JsonSplitter::stepResync()
{
    const std::size_t need = std::max({m_itemSignature.bytes().size(), m_rootSignature.bytes().size(), std::size_t(2)});
    const bool atStart = m_garbage && m_root < 0;
    while (m_pos < m_text.size()) {
        const void *brace = std::memchr(m_text.data() + m_pos, '{', m_text.size() - m_pos);
        m_pos = brace ? static_cast<std::size_t>(static_cast<const char *>(brace) - m_text.data()) : m_text.size();
        if (atStart && offsetAt(m_pos) > notJsonLimit) {
            report(Issue::Severity::Error, QStringLiteral("not-json"), {}, m_brokenStart, m_brokenLine);
            m_state = State::Ignore;
            return false;
        }
        if (!brace || (!m_final && m_pos + need > m_text.size()))
            return false;
        const bool lineStart = offsetAt(m_pos) == 0 || m_text[m_pos - 1] == '\n';
        const bool likeItem =
            m_resyncItems && (!m_resyncAtEnd || m_itemSignature.isStrong()) && m_itemSignature.matches(m_text, m_pos);
        if (likeItem || (lineStart && m_resyncItems && m_itemSignature.atLineStart())) {
            resume(m_pos, true);
            return true;
        }
        if (lineStart || (m_rootSignature.isStrong() && m_rootSignature.matches(m_text, m_pos))) {
            resume(m_pos, false);
            return true;
        }
        ++m_pos;
    }
    return false;
}

// Reading goes on at @p at: the next item of the same array, or a new root.
void JsonSplitter::resume(std::size_t at, bool asItem)
{
    report(Issue::Severity::Error, QStringLiteral("json-damaged"), {QString::number(offsetAt(at) - m_brokenStart)},
           m_brokenOffset, m_brokenLine);
    m_pos = at;
    if (asItem) {
        m_shellDamaged = true;
        m_state = State::Items;
        return;
    }
    if (m_hasItems)
        giveShell(true);
    m_inRootObject = false;
    m_place = Place::Root;
    m_state = State::Between;
}

void JsonSplitter::endOfText()
{
    const auto isOpen = [this] {
        return m_state != State::Between && m_state != State::Ignore && m_state != State::Resync
            && m_state != State::Items;
    };
    // What swallowed the rest may have been one damaged unit: those behind it are looked for before all of it is given up.
    while (isOpen() && !m_tooLarge) {
        broken(m_text.size());
        m_resyncAtEnd = true;
        run();
        if (m_state == State::Resync)
            break;
    }
    if (m_state == State::Ignore)
        return;
    const qint64 end = offsetAt(m_text.size());
    if (m_tooLarge) {
        refuseTooLarge();
    } else if (m_state == State::Resync && !m_resyncAtEnd) {
        if (m_garbage && m_root < 0)
            report(Issue::Severity::Error, QStringLiteral("not-json"), {}, m_brokenStart, m_brokenLine);
        else
            report(Issue::Severity::Error, QStringLiteral("json-damaged"), {QString::number(end - m_brokenStart)},
                   m_brokenOffset, m_brokenLine);
    } else if (m_state == State::Resync || m_state == State::Items || m_inRootArray) {
        if (!m_cut) {
            const qint64 start = m_state == State::Resync ? m_brokenStart : end;
            report(Issue::Severity::Error, QStringLiteral("truncated-json"), {QString::number(end - start)}, end,
                   lineAt(m_text.size()));
        }
    } else if (m_root < 0 && !m_spoke && !m_cut) {
        report(Issue::Severity::Error, QStringLiteral("empty-file"), {}, -1, -1);
    }
    if (m_hasItems && m_state != State::Between)
        giveShell(true);
    m_state = State::Ignore;
}

} // namespace obra
