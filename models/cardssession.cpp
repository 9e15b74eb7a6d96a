// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardssession.h"

#include "explore/valuecodes.h"
#include "session.h"

namespace obra {

namespace {

ChartSource sourceOf(Engine &engine, const std::stop_token &stop)
{
    ChartSource source;
    source.sliceOf = [&engine, stop](const Filter &filter) { return engine.run(filter, stop); };
    source.stop = stop;
    return source;
}

} // namespace

CardsSession::CardsSession(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session, &Session::cacheOpened, this, [this] { m_stale = true; });
    // Rows and records come from the new cache from the first slice on.
    connect(session, &Session::sliceChanged, this, [this] {
        if (std::exchange(m_stale, false))
            askAgain();
    });
}

CardsSession::~CardsSession()
{
    m_cardStop.request_stop();
    m_comparisonStop.request_stop();
}

std::stop_token CardsSession::restart(std::stop_source &source)
{
    source.request_stop();
    source = std::stop_source();
    return source.get_token();
}

void CardsSession::askAgain()
{
    if (m_subject)
        open(*m_subject, m_currency);
    if (const std::function<void()> again = m_compareAgain) // it puts another in its place, and must not go with it
        again();
}

void CardsSession::open(const CardSubject &subject, const QString &currency)
{
    m_subject = subject;
    m_currency = currency;
    const std::stop_token stop = restart(m_cardStop);
    const std::shared_ptr<const ColumnTable> table = m_session->table(subject.unit);
    const bool isKnown = !subject.field || !isOfOrganizations(*subject.field) || !table || !codesOf(table->facet(*subject.field).dictionary, subject.value).empty();
    if (isKnown) {
        make(subject, currency, stop);
        return;
    }
    m_session->askReader(this, [this, subject, currency, stop](const CacheReader &reader) -> Session::Answer {
        CardSubject shown = subject;
        if (const QString name = reader.shownName(subject.value); !name.isEmpty())
            shown.value = name;
        return [this, subject, shown, currency, stop] {
            if (stop.stop_requested())
                return;
            if (!(shown == subject)) {
                m_subject = shown;
                emit renamed(subject, shown);
            }
            make(shown, currency, stop);
        };
    });
}

void CardsSession::make(const CardSubject &subject, const QString &currency, std::stop_token stop)
{
    m_session->askEngine(subject.unit, this, [this, subject, currency, stop](Engine &engine) -> Session::Answer {
        const std::shared_ptr<const Card> card = makeCard(subject, currency, sourceOf(engine, stop));
        if (!card)
            return {};
        auto ids = std::make_shared<std::vector<qint64>>();
        if (subject.field == Field::Supplier) {
            const std::shared_ptr<const Slice> slice = engine.run(card->filter, stop);
            if (!slice)
                return {};
            for (const quint32 row : slice->rows())
                ids->push_back(slice->table().id[row]);
        }
        return [this, card, ids, stop] {
            if (stop.stop_requested())
                return;
            emit cardReady(card);
            askNames(card->subject, ids, stop);
        };
    });
}

void CardsSession::askNames(const CardSubject &subject, const std::shared_ptr<const std::vector<qint64>> &ids, std::stop_token stop)
{
    if (!subject.field || !isOfOrganizations(*subject.field))
        return;
    m_session->askReader(this, [this, subject, ids, stop](const CacheReader &reader) -> Session::Answer {
        if (stop.stop_requested())
            return {};
        auto names = std::make_shared<CardNames>();
        names->organization = reader.organization(subject.value);
        names->identifiers = reader.identifiers(subject.value);
        if (subject.field == Field::Supplier)
            names->competitors = competitorsOf(reader.tenderers(subject.unit, *ids, stop), *ids, subject.value);
        if (stop.stop_requested())
            return {};
        return [this, subject, names, stop] {
            if (stop.stop_requested())
                return;
            if (const std::shared_ptr<const ColumnTable> table = m_session->table(subject.unit); table && names->competitors) {
                for (Competitor &competitor : names->competitors->largest)
                    competitor.isSupplier = !codesOf(table->facet(Field::Supplier).dictionary, competitor.name).empty();
            }
            emit namesReady(subject, names);
        };
    });
}

void CardsSession::compare(const QVector<CardSubject> &subjects)
{
    m_compareAgain = [this, subjects] { compare(subjects); };
    const std::stop_token stop = restart(m_comparisonStop);
    if (subjects.isEmpty())
        return;
    m_session->askEngine(subjects.first().unit, this, [this, subjects, stop](Engine &engine) -> Session::Answer {
        QVector<std::shared_ptr<const Card>> cards;
        for (const CardSubject &subject : subjects) {
            cards.append(makeCard(subject, {}, sourceOf(engine, stop)));
            if (!cards.last())
                return {};
        }
        const auto comparison = std::make_shared<const Comparison>(compareCards(cards));
        return [this, comparison, stop] {
            if (!stop.stop_requested())
                emit comparisonReady(comparison);
        };
    });
}

void CardsSession::compareRecords(Unit unit, const QVector<qint64> &ids)
{
    // Rowids mean something in this cache only: with another one there is nothing to compare again.
    m_compareAgain = nullptr;
    const std::stop_token stop = restart(m_comparisonStop);
    m_session->askReader(this, [this, unit, ids, stop](const CacheReader &reader) -> Session::Answer {
        QVector<std::shared_ptr<const RecordDetail>> records;
        for (const qint64 id : ids) {
            if (stop.stop_requested())
                return {};
            records.append(loadRecord(reader, unit, id));
        }
        const auto comparison = std::make_shared<const Comparison>(obra::compareRecords(records));
        return [this, comparison, stop] {
            if (!stop.stop_requested())
                emit comparisonReady(comparison);
        };
    });
}

void CardsSession::findRows(const CardSubject &subject, const std::vector<qint64> &ids)
{
    m_session->askReader(this, [this, subject, ids](const CacheReader &reader) -> Session::Answer {
        Condition listed;
        listed.kind = Condition::Kind::Ids;
        listed.values = reader.ocids(subject.unit, ids);
        return [this, subject, listed] { emit rowsReady(subject.unit, rowsOf(subject).with(listed)); };
    });
}

qint64 CardsSession::rowsInOtherUnit(const CardSubject &subject) const
{
    const std::shared_ptr<const ColumnTable> table = m_session->table(subject.unit == Unit::Processes ? Unit::Projects : Unit::Processes);
    if (!subject.field || !table)
        return 0;
    const FacetColumn &column = table->facet(*subject.field);
    const std::vector<quint32> codes = codesOf(column.dictionary, subject.value);
    qint64 rows = 0;
    for (quint32 row = 0; row < table->rows && !codes.empty(); ++row) {
        const RowCodes values = column.row(row);
        rows += std::any_of(values.begin(), values.end(), [&codes](quint32 code) { return std::find(codes.begin(), codes.end(), code) != codes.end(); });
    }
    return rows;
}

} // namespace obra
