// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/searchindex.h"

#include "explore/valuecodes.h"
#include "store/cachereader.h"
#include "store/titlereader.h"

#include <algorithm>
#include <tuple>

namespace obra {

namespace {

constexpr qsizetype mostNamesInFilter = 1000;
constexpr std::size_t titlesLookedAt = 400;     // what is not among the newest of the best is not the best
constexpr std::size_t recordsLookedThrough = 5000;
constexpr qsizetype shortestWord = 3;           // shorter ones match nearly everything, and take long to

/// The words as a filter's text condition has them; none when all are too short to search for.
QStringList textWords(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool any = std::any_of(words.begin(), words.end(), [](const QString &word) { return word.size() >= shortestWord; });
    return any ? words : QStringList();
}

Filter wordsFilter(const QStringList &words)
{
    Condition condition;
    condition.kind = Condition::Kind::Text;
    condition.values = words;
    return Filter().with(condition);
}

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<const ColumnTable> table) : m_table(std::move(table)) {}

const std::vector<quint32> &SearchIndex::rowsOfCodes(Field field)
{
    std::vector<quint32> &rows = m_rowsOfCodes[std::size_t(field)];
    if (rows.empty()) {
        const FacetColumn &column = m_table->facet(field);
        rows.resize(codeCount(column.dictionary));
        for (quint32 row = 0; row < m_table->rows; ++row)
            forDistinctCodes(column, row, [&rows](quint32 code) { ++rows[code]; });
    }
    return rows;
}

FoundGroup SearchIndex::names(FoundItem::Kind kind, const QString &text, int most)
{
    FoundGroup group;
    group.kind = kind;
    group.unit = m_table->unit;
    const std::optional<Field> field = fieldOfKind(kind);
    const std::vector<std::string> words = foldedWords(text);
    if (!field || words.empty())
        return group;
    const Dictionary &dictionary = m_table->facet(*field).dictionary;
    const std::vector<quint32> &rows = rowsOfCodes(*field);
    struct Hit { int rank; quint32 code; };
    std::vector<Hit> hits;
    for (quint32 code = 1; code < dictionary.folded.size(); ++code) {
        if (rows[code] == 0)
            continue; // a name that only another field has
        if (const int rank = matchRank(dictionary.folded[code], words); rank >= 0)
            hits.push_back({ rank, code });
    }
    const std::size_t shown = std::min(hits.size(), std::size_t(most));
    std::partial_sort(hits.begin(), hits.begin() + std::ptrdiff_t(shown), hits.end(), [&rows](const Hit &a, const Hit &b) {
        return std::tuple(a.rank, ~rows[a.code], a.code) < std::tuple(b.rank, ~rows[b.code], b.code);
    });
    group.total = qint64(hits.size());
    for (std::size_t i = 0; i < shown; ++i) {
        FoundItem item;
        item.kind = kind;
        item.unit = m_table->unit;
        item.title = QString::fromStdString(dictionary.values[hits[i].code]);
        item.rows = rows[hits[i].code];
        group.items.append(item);
    }
    if (group.total > 0 && group.total <= mostNamesInFilter) {
        QStringList values;
        for (const Hit &hit : hits)
            values.append(QString::fromStdString(dictionary.values[hit.code]));
        group.all = Filter().withValues(*field, values);
    }
    return group;
}

std::vector<quint32> SearchIndex::textRows(const CacheReader &reader, const QStringList &words, const QStringList &phrases, std::stop_token stop)
{
    if (m_rowOfText.size() != m_table->rows) {
        m_rowOfText.reserve(m_table->rows);
        for (quint32 row = 0; row < m_table->rows; ++row)
            m_rowOfText.emplace_back(m_table->textId[row], row);
        if (!std::is_sorted(m_rowOfText.begin(), m_rowOfText.end()))
            std::sort(m_rowOfText.begin(), m_rowOfText.end());
    }
    std::vector<quint32> rows;
    auto at = m_rowOfText.cbegin(); // both are sorted
    for (const qint64 textId : reader.search(words, phrases, stop)) {
        at = std::lower_bound(at, m_rowOfText.cend(), std::pair(textId, quint32(0)));
        if (at != m_rowOfText.cend() && at->first == textId)
            rows.push_back(at->second);
    }
    return rows;
}

FoundGroup SearchIndex::records(const CacheReader &reader, TitleReader &titles, const QString &text, int most, std::stop_token stop)
{
    const bool projects = m_table->unit == Unit::Projects;
    FoundGroup group;
    group.kind = projects ? FoundItem::Kind::Project : FoundItem::Kind::Process;
    group.unit = m_table->unit;
    const auto makeItem = [&](const TitleReader::RecordTitle &record) {
        FoundItem item;
        item.kind = group.kind;
        item.unit = group.unit;
        item.id = record.id;
        item.title = record.title.isEmpty() ? record.ocid : record.title;
        item.detail = record.ocid;
        return item;
    };
    const qint64 named = reader.find(m_table->unit, text.trimmed());
    if (named != 0)
        group.items.append(makeItem(titles.record(m_table->unit, named)));
    const QStringList words = textWords(text);
    std::vector<quint32> rows;
    if (!words.isEmpty())
        rows = textRows(reader, words, {}, stop);
    if (rows.empty()) {
        group.total = group.items.size();
        return group;
    }
    group.total = qint64(rows.size());
    group.all = wordsFilter(words);

    std::vector<quint32> inOrder; // rows in which the words stand in this order
    if (words.size() > 1) {
        inOrder = textRows(reader, {}, { text.simplified() }, stop);
        std::sort(inOrder.begin(), inOrder.end());
    }
    if (stop.stop_requested())
        return {};
    struct Candidate { bool apart; Day day; quint32 row; };
    std::vector<Candidate> candidates;
    candidates.reserve(rows.size());
    for (const quint32 row : rows)
        candidates.push_back({ !std::binary_search(inOrder.begin(), inOrder.end(), row), m_table->day[row], row });
    const std::size_t looked = std::min(candidates.size(), titlesLookedAt);
    std::partial_sort(candidates.begin(), candidates.begin() + std::ptrdiff_t(looked), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.apart != b.apart ? b.apart : a.day != b.day ? a.day > b.day : a.row < b.row;
    });
    const std::vector<std::string> folded = foldedWords(text);
    QVector<TitleReader::RecordTitle> found;
    std::vector<std::pair<int, int>> ranked;
    for (std::size_t i = 0; i < looked; ++i) {
        found.append(titles.record(m_table->unit, m_table->id[candidates[i].row]));
        const int rank = matchRank(foldedName(found.last().title.toStdString()), folded);
        ranked.emplace_back(rank < 0 ? 4 : rank, int(i)); // found in its description, names, items or documents
    }
    std::sort(ranked.begin(), ranked.end());
    for (const auto &[rank, place] : ranked) {
        if (group.items.size() < most && found[place].id != named)
            group.items.append(makeItem(found[place]));
    }
    return group;
}

FoundGroup SearchIndex::documents(const CacheReader &reader, TitleReader &titles, const QString &text, int most, std::stop_token stop)
{
    FoundGroup group;
    group.kind = FoundItem::Kind::Document;
    group.unit = m_table->unit;
    const QStringList words = textWords(text);
    const std::vector<std::string> folded = foldedWords(text);
    if (words.isEmpty() || folded.empty())
        return group;
    std::vector<quint32> rows = textRows(reader, words, {}, stop);
    std::sort(rows.begin(), rows.end(), [this](quint32 a, quint32 b) { return m_table->day[a] != m_table->day[b] ? m_table->day[a] > m_table->day[b] : a < b; });
    QStringList ids; // of the records that have such documents
    std::vector<std::pair<int, FoundItem>> found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (stop.stop_requested())
            return {};
        if (i == recordsLookedThrough) {
            group.atLeast = true;
            break;
        }
        const qint64 id = m_table->id[rows[i]];
        bool has = false;
        for (const QString &title : titles.documents(m_table->unit, id)) {
            const int rank = matchRank(foldedName(title.toStdString()), folded);
            if (rank < 0)
                continue;
            has = true;
            ++group.total;
            if (found.size() >= std::size_t(most) * 20)
                continue; // counted all the same
            FoundItem item;
            item.kind = group.kind;
            item.unit = group.unit;
            item.id = id;
            item.title = title;
            found.emplace_back(rank, item);
        }
        if (has)
            ids.append(titles.record(m_table->unit, id).ocid);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, item] : found) {
        if (group.items.size() < most)
            group.items.append(item);
    }
    for (FoundItem &item : group.items) {
        const TitleReader::RecordTitle record = titles.record(m_table->unit, item.id);
        item.detail = record.title.isEmpty() ? record.ocid : record.title;
    }
    if (!group.atLeast && !ids.isEmpty() && ids.size() <= mostNamesInFilter) {
        Condition condition;
        condition.kind = Condition::Kind::Ids;
        condition.values = ids;
        group.all = Filter().with(condition);
    }
    return group;
}

} // namespace obra
