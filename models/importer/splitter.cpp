// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/splitter.h"

#include <algorithm>
#include <cstring>

namespace obra {

namespace {

constexpr std::size_t scalarLimit = 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool startsScalar(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == 't' || c == 'f' || c == 'n' || c == 'N';
}

bool isScalar(std::string_view token)
{
    return token == "true" || token == "false" || token == "null" || token == "NaN"
        || token.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

} // namespace

JsonSplitter::JsonSplitter(JsonSink sink, qint64 unitLimit)
    : m_sink(std::move(sink))
    , m_limit(unitLimit)
{
}

bool JsonSplitter::feed(std::string_view utf8)
{
    if (m_state == State::Ignore)
        return false;
    compact();
    m_text.append(utf8);
    run();
    if (!m_tooLarge && m_state != State::Resync && static_cast<qint64>(m_text.size() - unitStart()) > m_limit)
        m_tooLarge = true;
    return m_state != State::Ignore;
}

void JsonSplitter::finish(bool cut)
{
    m_final = true;
    m_cut = cut;
    run();
    endOfText();
}

void JsonSplitter::run()
{
    while (step()) { }
}

bool JsonSplitter::step()
{
    switch (m_state) {
    case State::Between:
        return stepBetween();
    case State::Key:
    case State::Colon:
    case State::Comma:
        return stepKey();
    case State::KeyString:
        return stepKeyString();
    case State::Value:
        return stepValue();
    case State::Items:
        return stepItems();
    case State::Nested:
        return stepNested();
    case State::Text:
        return stepText();
    case State::Scalar:
        return stepScalar();
    case State::Resync:
        return stepResync();
    case State::Ignore:
        return false;
    }
    return false;
}

// True when there is something after the white space.
bool JsonSplitter::skipSpace(std::string_view also)
{
    while (m_pos < m_text.size() && (isSpace(m_text[m_pos]) || also.find(m_text[m_pos]) != std::string_view::npos))
        ++m_pos;
    return m_pos < m_text.size();
}

bool JsonSplitter::stepBetween()
{
    if (!skipSpace(",\x1e"))
        return false;
    const char c = m_text[m_pos];
    if (c == '{') {
        beginRootObject();
    } else if (c == '[' && !m_inRootArray) {
        m_inRootArray = true;
        m_arrayRoots = 0;
        ++m_pos;
    } else if (c == ']' && m_inRootArray) {
        m_inRootArray = false;
        ++m_pos;
        if (m_arrayRoots == 0) {
            ++m_root;
            JsonUnit unit;
            unit.offset = offsetAt(m_pos - 1);
            unit.line = lineAt(m_pos - 1);
            give(unit, "[]");
        }
    } else if (c == '[' || c == '"' || startsScalar(c)) {
        ++m_root;
        ++m_arrayRoots;
        m_place = Place::Root;
        m_valueStart = m_pos;
        countTo(m_pos);
        m_unitOffset = offsetAt(m_pos);
        m_unitLine = m_line;
        m_stringAt = 0;
        m_scanner.start();
        m_state = c == '[' ? State::Nested : c == '"' ? State::Text : State::Scalar;
    } else {
        garbage();
    }
    return true;
}

void JsonSplitter::beginRootObject()
{
    ++m_root;
    ++m_arrayRoots;
    countTo(m_pos);
    m_rootStart = m_pos;
    m_rootOffset = m_unitOffset = offsetAt(m_pos);
    m_rootLine = m_unitLine = m_line;
    m_inRootObject = true;
    m_hasItems = m_hasOcid = m_hasId = m_shellDamaged = false;
    m_items = 0;
    m_members = 0;
    m_place = Place::Member;
    m_state = State::Key;
    ++m_pos;
}

// Between the members of a root object: a key or the end, a colon, a comma or the end.
bool JsonSplitter::stepKey()
{
    if (!skipSpace())
        return false;
    const char c = m_text[m_pos];
    if (m_state == State::Colon && c == ':') {
        m_state = State::Value;
        ++m_pos;
    } else if (m_state == State::Comma && c == ',') {
        m_state = State::Key;
        ++m_pos;
    } else if (m_state == State::Key && c == '"') {
        m_state = State::KeyString;
        m_stringAt = 0;
    } else if (m_state != State::Colon && c == '}') {
        ++m_pos;
        giveRoot(m_pos);
    } else {
        trouble();
    }
    return true;
}

bool JsonSplitter::stepKeyString()
{
    std::size_t end = 0;
    bool isBroken = false;
    if (!findStringEnd(end, &isBroken)) {
        if (isBroken)
            broken(end);
        return isBroken;
    }
    const std::string_view key = text(m_pos + 1, end);
    m_keySplits = true;
    if (key == "releases")
        m_itemContext = JsonUnit::Context::Release;
    else if (key == "records" && !m_hasOcid)
        m_itemContext = JsonUnit::Context::Record;
    else if (key == "projects" && !m_hasOcid
             && !m_hasId) // a bare project or release may call something of its own "projects"
        m_itemContext = JsonUnit::Context::Project;
    else
        m_keySplits = false;
    m_hasOcid = m_hasOcid || key == "ocid";
    m_hasId = m_hasId || key == "id";
    ++m_members;
    m_pos = end + 1;
    m_state = State::Colon;
    return true;
}

bool JsonSplitter::stepValue()
{
    if (!skipSpace())
        return false;
    const char c = m_text[m_pos];
    if (c == '{' && m_text[m_pos - 1] == '\n' && !guard().empty()) {
        const std::string_view line = text(m_pos, m_text.size()).substr(0, guard().size());
        if (line == guard()) {
            broken(m_pos);
            return true;
        }
        if (!m_final && line.size() < guard().size() && guard().starts_with(line))
            return false;
    }
    m_place = Place::Member;
    m_valueStart = m_pos;
    m_stringAt = 0;
    if (c == '[' && m_keySplits) {
        beginItems();
    } else if (c == '{' || c == '[') {
        m_scanner.start();
        m_state = State::Nested;
    } else if (c == '"') {
        m_state = State::Text;
    } else if (c == ',' || c == '}' || c == ']' || c == ':') {
        trouble();
    } else {
        m_state = State::Scalar;
    }
    return true;
}

void JsonSplitter::beginItems()
{
    const bool first = !m_hasItems;
    ++m_pos;
    if (m_tooLarge) {
        m_tooLarge = false;
        m_shellDamaged = true;
        report(Issue::Severity::Error, QStringLiteral("document-too-large"), {limitText()}, m_rootOffset, m_rootLine);
        if (first)
            m_shell = m_itemContext == JsonUnit::Context::Release ? "{\"releases\":["
                : m_itemContext == JsonUnit::Context::Record      ? "{\"records\":["
                                                                  : "{\"projects\":[";
        else
            m_shell += "],\"\":[";
    } else if (first) {
        m_rootSignature.learn(m_text, m_rootStart, m_pos);
        m_shell.assign(text(m_rootStart, m_pos));
    } else {
        m_shell.append(text(m_shellFrom, m_pos));
    }
    m_hasItems = true;
    m_itemSignature.clear();
    m_state = State::Items;
    if (first && m_members > 1 && !m_shellDamaged) {
        JsonUnit head;
        head.offset = m_rootOffset;
        head.line = m_rootLine;
        head.isHead = true;
        give(head, m_shell + "]}");
    }
}

bool JsonSplitter::stepItems()
{
    if (!skipSpace(","))
        return false;
    const char c = m_text[m_pos];
    if (c == ']') {
        m_shellFrom = m_pos++;
        m_place = Place::Member;
        m_state = State::Comma;
        return true;
    }
    if (c != '{' && c != '[' && c != '"' && !startsScalar(c)) {
        broken(m_pos);
        return true;
    }
    m_place = Place::Item;
    m_valueStart = m_pos;
    m_stringAt = 0;
    countTo(m_pos);
    m_unitOffset = offsetAt(m_pos);
    m_unitLine = m_line;
    m_scanner.start();
    m_state = c == '"' ? State::Text : startsScalar(c) ? State::Scalar : State::Nested;
    return true;
}

bool JsonSplitter::stepNested()
{
    switch (m_scanner.scan(m_text, m_valueStart, m_pos, guard(), m_final)) {
    case JsonScanner::Result::Closed:
        valueDone();
        return true;
    case JsonScanner::Result::NeedMore:
        return false;
    case JsonScanner::Result::Broken:
        broken(m_pos);
        return true;
    }
    return false;
}

// The closing quote of the string that opens at m_pos.
bool JsonSplitter::findStringEnd(std::size_t &at, bool *isBroken)
{
    std::size_t from = std::max(m_stringAt, m_pos + 1);
    while (from < m_text.size()) {
        const char *begin = m_text.data() + from;
        const auto *quote = static_cast<const char *>(std::memchr(begin, '"', m_text.size() - from));
        const std::size_t end = quote ? static_cast<std::size_t>(quote - m_text.data()) : m_text.size();
        if (const void *newline = std::memchr(begin, '\n', end - from)) {
            at = static_cast<std::size_t>(static_cast<const char *>(newline) - m_text.data());
            *isBroken = true;
            return false;
        }
        if (!quote)
            break;
        std::size_t backslashes = 0;
        while (end - backslashes > m_pos + 1 && m_text[end - 1 - backslashes] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0) {
            at = end;
            return true;
        }
        from = end + 1;
    }
    m_stringAt = m_text.size();
    return false;
}

bool JsonSplitter::stepText()
{
    std::size_t end = 0;
    bool isBroken = false;
    if (!findStringEnd(end, &isBroken)) {
        if (isBroken)
            broken(end);
        return isBroken;
    }
    m_pos = end + 1;
    valueDone();
    return true;
}

bool JsonSplitter::stepScalar()
{
    const std::size_t end = std::min(m_text.find_first_of(" \t\r\n,:]}[{\"\x1e", m_valueStart), m_text.size());
    const std::string_view token = text(m_valueStart, end);
    if (token.size() <= scalarLimit && end == m_text.size() && !m_final)
        return false;
    const bool good = token.size() <= scalarLimit && isScalar(token);
    if (m_place == Place::Member && !good) {
        trouble(); // NaN and the like: simdjson says what is wrong with it
    } else if (!good && m_place == Place::Item) {
        broken(m_valueStart);
    } else if (!good) {
        --m_root;
        --m_arrayRoots;
        m_pos = m_valueStart;
        garbage();
    } else {
        m_pos = end;
        valueDone();
    }
    return true;
}

void JsonSplitter::valueDone()
{
    switch (m_place) {
    case Place::Member:
        m_state = State::Comma;
        break;
    case Place::Item:
        giveItem(m_pos);
        m_state = State::Items;
        break;
    case Place::Root:
        m_state = State::Between;
        m_inRootObject = false;
        if (m_tooLarge || static_cast<qint64>(m_pos - m_valueStart) > m_limit) {
            refuseTooLarge();
        } else {
            JsonUnit unit;
            unit.offset = m_unitOffset;
            unit.line = m_unitLine;
            give(unit, text(m_valueStart, m_pos));
        }
        break;
    }
}

} // namespace obra
