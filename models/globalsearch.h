// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/foundthings.h"
#include "threads/workerthread.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <stop_token>

namespace obra {

class CacheReader;
class SearchIndex;
class Session;
class TitleReader;

/// Searches everything that a session has open while somebody types: names in the columns, records and documents in the full text.
///
/// Lives on the GUI thread; searches on a thread of its own with a reader of its own. A newer text stops the one being searched; its answer is dropped.
class GlobalSearch : public QObject
{
    Q_OBJECT
public:
    /// @p session must outlive the search.
    explicit GlobalSearch(Session *session, QObject *parent = nullptr);
    ~GlobalSearch() override;

    /// found() follows, first with names alone, then complete. An empty text, or nothing open, finds nothing at once.
    void search(const QString &text);
    /// Answers of the text that is being searched are no longer wanted.
    void cancel();

signals:
    void found(const obra::FoundThings &things, bool complete);

private:
    void prepare();

    Session *m_session;
    std::atomic<quint64> m_generation = 0;
    std::stop_source m_stop;
    std::unique_ptr<CacheReader> m_reader;                  // these three are touched on the thread only
    std::unique_ptr<TitleReader> m_titles;
    std::array<std::unique_ptr<SearchIndex>, 2> m_indexes;
    WorkerThread m_thread { QStringLiteral("search") };     // last: stopped before what it uses goes
};

} // namespace obra
