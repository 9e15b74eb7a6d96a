// SPDX-License-Identifier: GPL-3.0-or-later
#include "globalsearch.h"

#include "explore/searchindex.h"
#include "session.h"
#include "store/cachereader.h"
#include "store/titlereader.h"
#include "threads/handing.h"

namespace obra {

namespace {

constexpr int mostInGroup = 5;

/// Appends what was found, if anything was.
void add(FoundThings &things, const FoundGroup &group)
{
    if (!group.items.isEmpty())
        things.groups.append(group);
}

} // namespace

GlobalSearch::GlobalSearch(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session, &Session::cacheOpened, this, &GlobalSearch::prepare);
    if (session->isOpen())
        prepare();
}

GlobalSearch::~GlobalSearch()
{
    m_stop.request_stop();
}

void GlobalSearch::prepare()
{
    cancel();
    const std::array tables { m_session->table(Unit::Processes), m_session->table(Unit::Projects) };
    m_thread.post([this, tables, path = m_session->cachePath()] {
        m_reader.reset();
        for (std::size_t unit = 0; unit < tables.size(); ++unit)
            m_indexes[unit] = tables[unit] ? std::make_unique<SearchIndex>(tables[unit]) : nullptr;
        try {
            m_titles = std::make_unique<TitleReader>(path);
            m_reader = std::make_unique<CacheReader>(path);
        } catch (const StoreError &) { // the session says it; names can be found all the same
        }
    });
}

void GlobalSearch::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
}

void GlobalSearch::search(const QString &text)
{
    cancel();
    if (text.trimmed().isEmpty() || !m_session->isOpen()) {
        emit found({ text, {} }, true);
        return;
    }
    m_thread.post([this, text, generation = m_generation.load(), stop = m_stop.get_token(), current = m_session->unit()] {
        const auto answer = [this, generation](const FoundThings &things, bool complete) {
            postTo(this, [this, generation, things, complete] {
                if (generation == m_generation)
                    emit found(things, complete);
            });
        };
        if (stop.stop_requested())
            return;
        // What is being looked at comes first; names that only the other unit has are found there.
        std::array units { Unit::Processes, Unit::Projects };
        if (current == Unit::Projects)
            std::swap(units[0], units[1]);
        FoundThings things { text, {} };
        for (const FoundItem::Kind kind : { FoundItem::Kind::Supplier, FoundItem::Kind::Buyer, FoundItem::Kind::Place }) {
            FoundGroup names;
            for (const Unit unit : units) {
                if (names.items.isEmpty() && m_indexes[std::size_t(unit)])
                    names = m_indexes[std::size_t(unit)]->names(kind, text, mostInGroup);
            }
            add(things, names);
        }
        if (stop.stop_requested())
            return;
        answer(things, false);
        FoundThings all { text, {} };
        FoundThings documents { text, {} };
        try {
            for (const Unit unit : units) {
                if (!m_reader || !m_indexes[std::size_t(unit)])
                    continue;
                add(all, m_indexes[std::size_t(unit)]->records(*m_reader, *m_titles, text, mostInGroup, stop));
                add(documents, m_indexes[std::size_t(unit)]->documents(*m_reader, *m_titles, text, mostInGroup, stop));
            }
        } catch (const StoreError &) { // stopped; a cache that cannot be read is said by the session
        }
        if (stop.stop_requested())
            return;
        all.groups += things.groups;
        all.groups += documents.groups;
        answer(all, true);
    });
}

} // namespace obra
