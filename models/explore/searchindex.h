// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/foundthings.h"
#include "store/columntable.h"

#include <memory>
#include <stop_token>

namespace obra {

class CacheReader;
class TitleReader;

/// Finds names, records and documents in the columns and the full text of one unit. One thread; keeps what it counted for the next text.
///
/// Names are searched in the dictionaries, accents and case folded; records in the full text, as a filter's words are.
class SearchIndex
{
public:
    explicit SearchIndex(std::shared_ptr<const ColumnTable> table);

    /// Names of @p kind, best first, then those of most rows. The filter for all of them is left out when they are more than a filter should name.
    FoundGroup names(FoundItem::Kind kind, const QString &text, int most);
    /// Records whose text has all words, or whose identifier it is: titles that answer best first, then the words in this order, then the newest.
    /// Empty when stopped, and for words that are all shorter than three letters. Throws StoreError, as does documents().
    FoundGroup records(const CacheReader &reader, TitleReader &titles, const QString &text, int most, std::stop_token stop = {});
    /// Documents whose title has all words, of the newest records first. Looks through some thousand records, then says that there may be more.
    FoundGroup documents(const CacheReader &reader, TitleReader &titles, const QString &text, int most, std::stop_token stop = {});

private:
    const std::vector<quint32> &rowsOfCodes(Field field);
    std::vector<quint32> textRows(const CacheReader &reader, const QStringList &words, const QStringList &phrases, std::stop_token stop);

    std::shared_ptr<const ColumnTable> m_table;
    std::array<std::vector<quint32>, fieldCount> m_rowsOfCodes; // by Field, then code
    std::vector<std::pair<qint64, quint32>> m_rowOfText;         // text_id, row; sorted
};

} // namespace obra
