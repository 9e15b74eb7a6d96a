// SPDX-License-Identifier: GPL-3.0-or-later
// How JsonSplitter hands over what it has cut out, and how it keeps count of where it is.
#include "importer/splitter.h"

#include <algorithm>

namespace obra {

namespace {

constexpr std::size_t lookBehind =
    1024; // bytes kept before what is being read: indentation, backslashes before a quote

} // namespace

void JsonSplitter::giveRoot(std::size_t end)
{
    m_state = State::Between;
    m_inRootObject = false;
    if (m_hasItems) {
        if (m_tooLarge || static_cast<qint64>(end - m_shellFrom) > m_limit) {
            refuseTooLarge();
            giveShell(true);
        } else {
            m_shell.append(text(m_shellFrom, end));
            giveShell(m_shellDamaged);
        }
    } else if (m_tooLarge || static_cast<qint64>(end - m_rootStart) > m_limit) {
        refuseTooLarge();
    } else {
        m_rootSignature.learn(m_text, m_rootStart, end);
        JsonUnit unit;
        unit.offset = m_rootOffset;
        unit.line = m_rootLine;
        give(unit, text(m_rootStart, end));
    }
}

void JsonSplitter::giveItem(std::size_t end)
{
    ++m_items;
    if (m_tooLarge || static_cast<qint64>(end - m_valueStart) > m_limit) {
        refuseTooLarge();
        return;
    }
    if (m_text[m_valueStart] == '{')
        m_itemSignature.learn(m_text, m_valueStart, end);
    JsonUnit unit;
    unit.context = m_itemContext;
    unit.offset = m_unitOffset;
    unit.line = m_unitLine;
    give(unit, text(m_valueStart, end));
}

// A damaged shell ends behind the array whose items were given.
void JsonSplitter::giveShell(bool damaged)
{
    if (damaged && !m_shell.ends_with('}'))
        m_shell += "]}";
    JsonUnit unit;
    unit.offset = m_rootOffset;
    unit.line = m_rootLine;
    unit.isShell = true;
    unit.isDamaged = damaged;
    unit.items = m_items;
    const std::string shell = std::move(m_shell);
    m_shell.clear();
    m_hasItems = m_inRootObject = false;
    give(unit, shell);
}

void JsonSplitter::give(JsonUnit unit, std::string_view json)
{
    unit.root = m_root;
    unit.json = json;
    if (!unit.isHead)
        ++m_units;
    m_sink.unit(unit);
}

void JsonSplitter::refuseTooLarge()
{
    m_tooLarge = false;
    report(Issue::Severity::Error, QStringLiteral("document-too-large"), {limitText()}, m_unitOffset, m_unitLine);
}

void JsonSplitter::report(Issue::Severity severity, const QString &code, const QStringList &args, qint64 offset,
                          qint64 line)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.args = args;
    issue.offset = offset;
    issue.line = line;
    m_spoke = true;
    m_sink.issue(std::move(issue));
}

// ---- positions

std::size_t JsonSplitter::unitStart() const
{
    switch (m_state) {
    case State::Between:
    case State::Items:
    case State::Ignore:
    case State::Resync:
        return m_pos;
    default:
        break;
    }
    if (m_place != Place::Member)
        return m_valueStart;
    return m_hasItems ? m_shellFrom : m_rootStart;
}

std::size_t JsonSplitter::keepFrom() const
{
    std::size_t from = m_tooLarge ? m_pos : unitStart();
    if (m_tooLarge && (m_state == State::Text || m_state == State::KeyString))
        from =
            std::max(from, m_stringAt); // an endless string; what is kept is for the backslashes before its next quote
    return from > lookBehind ? from - lookBehind : 0;
}

// Drops what is no longer needed.
void JsonSplitter::compact()
{
    const std::size_t drop = keepFrom();
    if (drop == 0 || (drop < 65536 && drop < m_text.size() / 2))
        return;
    countTo(drop);
    m_text.erase(0, drop);
    m_base += static_cast<qint64>(drop);
    for (std::size_t *at : {&m_pos, &m_counted, &m_rootStart, &m_valueStart, &m_stringAt, &m_shellFrom})
        *at -= std::min(*at, drop);
}

qint64 JsonSplitter::lineAt(std::size_t at) const
{
    if (at < m_counted)
        return m_line - static_cast<qint64>(countLines(text(at, m_counted)));
    return m_line + static_cast<qint64>(countLines(text(m_counted, at)));
}

void JsonSplitter::countTo(std::size_t at)
{
    if (at <= m_counted)
        return;
    m_line = lineAt(at);
    m_counted = at;
}

std::string_view JsonSplitter::guard() const
{
    const Signature &signature = m_place == Place::Item ? m_itemSignature : m_rootSignature;
    return signature.atLineStart() ? signature.firstKey() : std::string_view();
}

} // namespace obra
