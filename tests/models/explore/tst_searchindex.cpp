// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/searchindex.h"
#include "explore/valuecodes.h"
#include "store/cachereader.h"
#include "store/titlereader.h"
#include "support/smalldata.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <set>

using namespace obra;

/// What is found, against going through everything by hand.
class SearchIndexTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
        importInto(cache, practiceFiles({ QStringLiteral("procesos-2019.json.gz"), QStringLiteral("proyectos.json.gz") }));
        m_reader = std::make_unique<CacheReader>(cache);
        m_titles = std::make_unique<TitleReader>(cache);
    }

    void namesAreThoseOfTheDictionary_data() { units(); }
    void namesAreThoseOfTheDictionary()
    {
        QFETCH(Unit, unit);
        const std::shared_ptr<const ColumnTable> table = m_reader->columns(unit);
        SearchIndex index(table);
        std::mt19937 random(7);
        int foundSome = 0;
        for (const FoundItem::Kind kind : { FoundItem::Kind::Supplier, FoundItem::Kind::Buyer, FoundItem::Kind::Place }) {
            const Field field = *fieldOfKind(kind);
            const Dictionary &dictionary = table->facet(field).dictionary;
            for (int turn = 0; turn < 60 && dictionary.folded.size() > 1; ++turn) {
                // A piece of a name, cut anywhere.
                const std::string &name = dictionary.folded[1 + random() % (dictionary.folded.size() - 1)];
                const std::size_t from = random() % name.size();
                const QString text = QString::fromStdString(name.substr(from, 1 + random() % 12)).simplified();
                const std::vector<std::string> words = foldedWords(text);
                std::set<QString> expected;
                for (std::size_t code = 1; code < dictionary.folded.size(); ++code) {
                    bool all = !words.empty();
                    for (const std::string &word : words)
                        all = all && dictionary.folded[code].find(word) != std::string::npos;
                    if (all && rowsOf(*table, field, quint32(code)) > 0)
                        expected.insert(QString::fromStdString(dictionary.values[code]));
                }
                const FoundGroup group = index.names(kind, text, 5);
                QVERIFY2(group.total == qint64(expected.size()), qPrintable(text));
                QCOMPARE(group.items.size(), std::min<qsizetype>(5, qsizetype(expected.size())));
                int rank = 0;
                for (const FoundItem &item : group.items) {
                    QVERIFY(expected.count(item.title));
                    QCOMPARE(item.rows, rowsOf(*table, field, codesOf(dictionary, item.title)[0]));
                    const int own = matchRank(foldedName(item.title.toStdString()), words);
                    QVERIFY(own >= rank); // best first
                    rank = own;
                }
                if (!expected.empty()) {
                    QVERIFY(group.all);
                    const QStringList values = group.all->values(field);
                    QCOMPARE((std::set<QString>(values.begin(), values.end())), expected);
                    ++foundSome;
                }
            }
        }
        QVERIFY(foundSome > 50);
    }

    void recordsAreThoseOfTheFilter_data() { units(); }
    void recordsAreThoseOfTheFilter()
    {
        QFETCH(Unit, unit);
        const std::shared_ptr<const ColumnTable> table = m_reader->columns(unit);
        SearchIndex index(table);
        Engine engine(table, [this](const QStringList &words, const QStringList &phrases, std::stop_token stop) { return m_reader->search(words, phrases, stop); },
                      [this, unit](const QStringList &ids, std::stop_token) {
                          std::vector<qint64> found;
                          for (const QString &id : ids)
                              found.push_back(m_reader->find(unit, id));
                          return found;
                      });
        for (const QString &text : { QStringLiteral("puente"), QStringLiteral("construcción"), QStringLiteral("escuela san"), QStringLiteral("rehabilitacion de"),
                                     QStringLiteral("agua"), QStringLiteral("zzzz"), QStringLiteral("acta") }) {
            const FoundGroup group = index.records(*m_reader, *m_titles, text, 5);
            if (group.total > 0) {
                QVERIFY(group.all);
                QCOMPARE(engine.run(*group.all)->count(), group.total);
                QCOMPARE(group.items.size(), std::min<qsizetype>(5, qsizetype(group.total)));
            }
            int rank = 0;
            for (const FoundItem &item : group.items) {
                QVERIFY(item.id > 0);
                QVERIFY(!item.detail.isEmpty());
                int own = matchRank(foldedName(item.title.toStdString()), foldedWords(text));
                own = own < 0 ? 4 : own;
                QVERIFY2(own >= rank, qPrintable(text));
                rank = own;
            }

            // Documents, by going through all of them.
            const FoundGroup documents = index.documents(*m_reader, *m_titles, text, 5);
            const std::shared_ptr<const Slice> slice = engine.run(parseFilter(text));
            qint64 titles = 0, records = 0;
            for (const quint32 row : slice->rows()) {
                qint64 here = 0;
                for (const QString &title : m_titles->documents(unit, table->id[row]))
                    here += matchRank(foldedName(title.toStdString()), foldedWords(text)) >= 0 ? 1 : 0;
                titles += here;
                records += here > 0 ? 1 : 0;
            }
            QVERIFY(!documents.atLeast);
            QCOMPARE(documents.total, titles);
            QCOMPARE(documents.items.size(), std::min<qsizetype>(5, qsizetype(titles)));
            if (documents.all)
                QCOMPARE(engine.run(*documents.all)->count(), records);
            else
                QVERIFY(records == 0 || records > 1000);
        }
    }

    void anIdentifierIsFoundFirst()
    {
        const std::shared_ptr<const ColumnTable> table = m_reader->columns(Unit::Processes);
        SearchIndex index(table);
        for (const quint32 row : { 0u, 17u, table->rows - 1 }) {
            const TitleReader::RecordTitle record = m_titles->record(Unit::Processes, table->id[row]);
            const FoundGroup group = index.records(*m_reader, *m_titles, record.ocid, 5);
            QVERIFY(!group.items.isEmpty());
            QCOMPARE(group.items[0].id, table->id[row]);
            QCOMPARE(group.items[0].detail, record.ocid);
            QCOMPARE(std::count_if(group.items.begin(), group.items.end(), [&](const FoundItem &item) { return item.id == table->id[row]; }), 1);
        }
    }

    void wordsTooShortAreLeft()
    {
        SearchIndex index(m_reader->columns(Unit::Processes));
        QCOMPARE(index.records(*m_reader, *m_titles, QStringLiteral("a"), 5).items.size(), 0);
        QCOMPARE(index.documents(*m_reader, *m_titles, QStringLiteral("de la"), 5).items.size(), 0);
        QCOMPARE(index.records(*m_reader, *m_titles, QString(), 5).items.size(), 0);
        QCOMPARE(index.names(FoundItem::Kind::Supplier, QString(), 5).items.size(), 0);
        QCOMPARE(index.names(FoundItem::Kind::Process, QStringLiteral("a"), 5).items.size(), 0);
    }

    void stops()
    {
        SearchIndex index(m_reader->columns(Unit::Processes));
        std::stop_source stop;
        stop.request_stop();
        bool stopped = false;
        try {
            stopped = index.records(*m_reader, *m_titles, QStringLiteral("puente"), 5, stop.get_token()).items.isEmpty();
        } catch (const StoreError &error) {
            stopped = error.reason() == StoreError::Reason::Cancelled;
        }
        QVERIFY(stopped);
    }

private:
    static void units()
    {
        QTest::addColumn<Unit>("unit");
        QTest::newRow("processes") << Unit::Processes;
        QTest::newRow("projects") << Unit::Projects;
    }

    static qint64 rowsOf(const ColumnTable &table, Field field, quint32 code)
    {
        qint64 rows = 0;
        for (quint32 row = 0; row < table.rows; ++row)
            forDistinctCodes(table.facet(field), row, [&](quint32 each) { rows += each == code ? 1 : 0; });
        return rows;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CacheReader> m_reader;
    std::unique_ptr<TitleReader> m_titles;
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
