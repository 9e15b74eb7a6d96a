// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/extractparts.h"

#include <algorithm>
#include <functional>

namespace obra {

namespace {

constexpr std::size_t longestText = 4096;
constexpr std::size_t longestSearchText = 65536;
constexpr std::size_t longestArgument = 80;
/// How many different values of one code (currencies that nobody knows) a record reports apart.
constexpr int mostVariants = 8;

/// The first @p most bytes without a broken character at the end.
std::string_view shortened(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Names used as arguments of the Issue "unexpected-type"; issuetext.cpp knows their words.
std::string_view kindName(const JsonValue &value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Object:
        return "object";
    case JsonValue::Kind::Array:
        return "list";
    case JsonValue::Kind::String:
        return "text";
    case JsonValue::Kind::Number:
        return "number";
    case JsonValue::Kind::True:
    case JsonValue::Kind::False:
        return "boolean";
    case JsonValue::Kind::Null:
    case JsonValue::Kind::Missing:
        break;
    }
    return "nothing";
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

const JsonValue missing;

} // namespace

QString JsonPath::text() const
{
    QString before = m_parent ? m_parent->text() : QString();
    const QString own = m_index >= 0 ? QString::number(m_index) : toQString(m_key);
    return before.isEmpty() ? own : before + QLatin1Char('/') + own;
}

bool SeenHashes::insert(std::size_t hash)
{
    hash += hash == 0 ? 1 : 0; // 0 marks a free slot
    if ((m_used + 1) * 2 > m_slots.size()) {
        std::vector<std::size_t> old = std::move(m_slots);
        m_slots.assign(std::max<std::size_t>(128, old.size() * 4), 0);
        m_used = 0;
        for (const std::size_t kept : old) {
            if (kept != 0)
                insert(kept);
        }
    }
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot] == hash)
            return false;
    }
    m_slots[slot] = hash;
    ++m_used;
    return true;
}

void SearchText::add(std::string_view text)
{
    text = shortened(trimmed(text), longestText);
    if (text.empty() || m_out.size() + 1 + text.size() > longestSearchText)
        return;
    if (!m_seen.insert(std::hash<std::string_view>()(text)))
        return;
    if (!m_out.empty())
        m_out += '\n';
    m_out += text;
}

Extraction::Extraction(std::string_view id, JsonArena &arena, std::vector<Issue> &issues)
    : m_id(toQString(shortened(id, longestText)))
    , m_arena(arena)
    , m_issues(issues)
    , m_firstIssue(issues.size())
{
}

void Extraction::report(Issue::Severity severity, const char *code, std::initializer_list<std::string_view> args,
                        const JsonPath &path)
{
    const QLatin1String name(code);
    const bool byValue = name == QLatin1String("unknown-currency");
    Issue *last = nullptr;
    int variants = 0;
    for (std::size_t i = m_firstIssue; i < m_issues.size(); ++i) {
        Issue &issue = m_issues[i];
        if (issue.code != name)
            continue;
        last = &issue;
        ++variants;
        if (!byValue || issue.args.value(0) == toQString(shortened(*args.begin(), longestArgument))) {
            issue.severity = std::max(issue.severity, severity);
            ++issue.count;
            return;
        }
    }
    if (last && variants >= mostVariants) {
        ++last->count;
        return;
    }
    Issue issue;
    issue.severity = severity;
    issue.code = name;
    for (const std::string_view arg : args)
        issue.args.append(toQString(shortened(arg, longestArgument)));
    issue.ocid = m_id;
    issue.path = path.text();
    m_issues.push_back(std::move(issue));
}

bool Extraction::hasReported(const char *code) const
{
    return std::any_of(m_issues.begin() + std::ptrdiff_t(m_firstIssue), m_issues.end(),
                       [name = QLatin1String(code)](const Issue &issue) { return issue.code == name; });
}

void Extraction::unexpectedType(std::string_view expected, const JsonValue &found, const JsonPath &path)
{
    report(Issue::Severity::Warning, "unexpected-type", {expected, kindName(found)}, path);
}

std::string_view Extraction::text(const JsonValue &value, const JsonPath &path)
{
    if (value.isString() || value.isNumber())
        return value.text();
    if (value.hasValue())
        unexpectedType("text", value, path);
    return {};
}

std::string_view Extraction::joined(const JsonValue &value, const JsonPath &path)
{
    if (!value.isArray())
        return text(value, path);
    if (value.size() == 1)
        return text(value.at(0), path);
    std::string all;
    for (const JsonValue &item : value.items()) {
        const std::string_view word = text(item, path);
        if (word.empty() || hasWord(all, word))
            continue;
        if (!all.empty())
            all += ',';
        all += word;
    }
    return all.empty() ? std::string_view() : m_arena.copy(all);
}

Day Extraction::day(const JsonValue &value, const JsonPath &path)
{
    const std::string_view written = text(value, path);
    if (written.empty())
        return noDay;
    const Day day = parseDay(written);
    if (day == noDay && !trimmed(written).empty())
        report(Issue::Severity::Info, "date-not-readable", {written}, path);
    return day;
}

void Extraction::period(const JsonValue &value, const JsonPath &path, Day *start, Day *end)
{
    const JsonValue &period = object(value, path);
    *start = day(period["startDate"], path / "startDate");
    *end = day(period["endDate"], path / "endDate");
    if (*start != noDay && *end != noDay && *end < *start)
        report(Issue::Severity::Info, "dates-out-of-order", {period["startDate"].text(), period["endDate"].text()},
               path);
}

int Extraction::count(const JsonValue &value, const JsonPath &path)
{
    const std::string_view written = trimmed(text(value, path));
    if (written.empty())
        return -1;
    constexpr ScaledAmount most = 1'000'000 * amountScale;
    ScaledAmount amount = 0;
    if (parseAmount(written, &amount) != AmountStatus::Exact || amount < 0 || amount > most
        || amount % amountScale != 0) {
        report(Issue::Severity::Warning, "not-a-count", {written}, path);
        return -1;
    }
    return int(amount / amountScale);
}

Money Extraction::money(const JsonValue &value, const JsonPath &path, const JsonValue &currencyBeside)
{
    Money money;
    const bool bare = value.isNumber() || value.isString();
    const JsonValue &whole = bare ? missing : object(value, path);
    const JsonPath amountPath = path / "amount";
    const JsonValue &amount = bare ? value : whole["amount"];
    money.amount = trimmed(text(amount, bare ? path : amountPath));
    money.currency = trimmed(text(bare ? currencyBeside : whole["currency"], path / "currency"));
    if (money.amount.empty())
        return money;

    const JsonPath &where = bare ? path : amountPath;
    ScaledAmount scaled = 0;
    switch (parseAmount(money.amount, &scaled)) {
    case AmountStatus::Exact:
        break;
    case AmountStatus::Rounded:
        report(Issue::Severity::Info, "amount-rounded", {money.amount}, where);
        break;
    case AmountStatus::OutOfRange:
        report(Issue::Severity::Warning, "amount-out-of-range", {money.amount}, where);
        money.amount = {};
        return money;
    case AmountStatus::NotANumber:
        report(Issue::Severity::Warning, "amount-not-a-number", {money.amount}, where);
        money.amount = {};
        return money;
    }
    if (scaled < 0)
        report(Issue::Severity::Info, "amount-negative", {money.amount}, where);
    if (money.currency.empty()) // a nought without a currency harms no sum
        report(scaled == 0 ? Issue::Severity::Info : Issue::Severity::Warning, "amount-without-currency",
               {money.amount}, path);
    else if (!isKnownCurrency(money.currency))
        report(Issue::Severity::Warning, "unknown-currency", {money.currency}, path / "currency");
    return money;
}

std::span<const JsonValue> Extraction::list(const JsonValue &value, const JsonPath &path)
{
    if (value.isArray())
        return value.items();
    if (!value.hasValue())
        return {};
    if (value.isObject() && value.size() == 0)
        return {};
    if (value.isObject())
        report(Issue::Severity::Info, "object-for-list", {}, path);
    return {&value, 1};
}

const JsonValue &Extraction::object(const JsonValue &value, const JsonPath &path)
{
    if (value.isObject())
        return value;
    if (value.isArray()) {
        if (value.size() == 0)
            return missing;
        const JsonValue &first = value.at(0);
        if (first.isObject()) {
            report(Issue::Severity::Info, "list-for-object", {}, path);
            return first;
        }
    }
    if (value.hasValue())
        unexpectedType("object", value, path);
    return missing;
}

void Extraction::documents(const JsonValue &owner, const JsonPath &path, std::string_view section,
                           std::vector<DocumentRecord> &out)
{
    const JsonPath listPath = path / "documents";
    forEachObject(owner["documents"], listPath, [&](const JsonValue &document, const JsonPath &at) {
        out.push_back({.id = text(document["id"], at / "id"),
                       .type = text(document["documentType"], at / "documentType"),
                       .title = text(document["title"], at / "title"),
                       .url = text(document["url"], at / "url"),
                       .section = section,
                       .datePublished = day(document["datePublished"], at / "datePublished")});
    });
}

void Extraction::milestones(const JsonValue &owner, const JsonPath &path, std::string_view section,
                            std::vector<MilestoneRecord> &out, std::vector<DocumentRecord> &documentsOut)
{
    const JsonPath listPath = path / "milestones";
    forEachObject(owner["milestones"], listPath, [&](const JsonValue &milestone, const JsonPath &at) {
        out.push_back({.id = text(milestone["id"], at / "id"),
                       .title = text(milestone["title"], at / "title"),
                       .type = text(milestone["type"], at / "type"),
                       .status = text(milestone["status"], at / "status"),
                       .section = section,
                       .dueDate = day(milestone["dueDate"], at / "dueDate"),
                       .dateMet = day(milestone["dateMet"], at / "dateMet")});
        documents(milestone, at, section, documentsOut);
    });
}

Day earlier(Day a, Day b)
{
    if (a == noDay || b == noDay)
        return a == noDay ? b : a;
    return std::min(a, b);
}

bool hasWord(std::string_view commaSeparated, std::string_view word)
{
    while (!commaSeparated.empty()) {
        const std::size_t comma = std::min(commaSeparated.find(','), commaSeparated.size());
        if (commaSeparated.substr(0, comma) == word)
            return true;
        commaSeparated.remove_prefix(std::min(comma + 1, commaSeparated.size()));
    }
    return false;
}

} // namespace obra
