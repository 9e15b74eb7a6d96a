// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "support/randomtable.h"
#include "tables/slicemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace obra;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

struct Request
{
    quint64 generation = 0;
    int first = 0;
    QVector<qint64> ids;
};

/// Texts as the cache would give them, telling which row they belong to.
QVector<RowText> answer(const Request &request)
{
    QVector<RowText> rows;
    for (const qint64 id : request.ids) {
        RowText row;
        row.id = id;
        row.ocid = ocidOf(id);
        row.title = QStringLiteral("Title %1").arg(id);
        row.tenderAmount = QStringLiteral("1234.5");
        row.tenderCurrency = QStringLiteral("PAB");
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestSliceModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void empty();
    void valuesOfTheColumns();
    void severalCurrencies();
    void pagesComeWhenLookedAt();
    void stalePagesAreDropped();
    void failedPagesAreAskedForAgain();
    void oldPagesAreForgotten();
    void sortingAsksForAnOrder();
    void staleOrdersAreDropped();
    void rowsAndIds();
    void headers();
    void tableWithoutColumns();

private:
    std::shared_ptr<const Slice> slice(const char *filter = "") { return Engine(m_table, {}).run(parseFilter(text(filter))); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const { return m_model->index(row, column).data(role).toString(); }
    void deliver();

    std::shared_ptr<ColumnTable> m_table;
    std::unique_ptr<SliceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QVector<Request> m_requests;
};

void TestSliceModel::init()
{
    m_tester.reset();
    m_table = randomTable(41, { .rows = 1050 });
    m_model = std::make_unique<SliceModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_requests.clear();
    connect(m_model.get(), &SliceModel::pageNeeded, this,
            [this](quint64 generation, int first, const QVector<qint64> &ids) { m_requests.append({ generation, first, ids }); });
}

void TestSliceModel::deliver()
{
    QCoreApplication::processEvents();
    const QVector<Request> requests = m_requests;
    m_requests.clear();
    for (const Request &request : requests)
        m_model->setPage(request.generation, request.first, answer(request));
}

void TestSliceModel::empty()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(SliceModel::ColumnCount));
    QCOMPARE(m_model->idAt(0), 0);
    m_model->setSlice(slice("buyer:nobody"));
    QCOMPARE(m_model->rowCount(), 0);
    m_model->sort(SliceModel::Title);
    m_model->setSlice(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSliceModel::valuesOfTheColumns()
{
    const auto some = slice("method:open has:date tenderers has:tenderers");
    const auto all = slice("method:open has:date has:tenderers");
    m_model->setSlice(all);
    QCOMPARE(m_model->rowCount(), int(all->count()));
    QVERIFY(some->count() == 0 && all->count() > 10);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const quint32 r = m_model->tableRow(row);
        QCOMPARE(r, all->rows()[std::size_t(row)]);
        QCOMPARE(cell(row, SliceModel::Method), text("Open"));
        QCOMPARE(cell(row, SliceModel::Tenderers), QString::number(m_table->tenderers[r]));
        QCOMPARE(cell(row, SliceModel::Date), dayText(toDate(m_table->day[r])));
        QCOMPARE(m_model->valuesAt(row, Field::Method), QStringList { text("open") });
        const QStringList suppliers = m_model->valuesAt(row, Field::Supplier);
        QCOMPARE(cell(row, SliceModel::Supplier), suppliers.join(text("; ")).trimmed());
        QVERIFY(cell(row, SliceModel::Method, Qt::AccessibleTextRole).contains(text(": Open")));
        QVERIFY(m_model->index(row, SliceModel::Amount).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    }
    QVERIFY(!m_model->index(0, 0).data(Qt::DecorationRole).isValid());
}

void TestSliceModel::severalCurrencies()
{
    const auto table = std::make_shared<ColumnTable>();
    table->rows = 3;
    table->id = table->textId = { 1, 2, 3 };
    table->day.assign(3, noDay);
    table->tenderers.assign(3, -1);
    table->contracts = table->releases = { 1, 1, 1 };
    FacetColumn &currency = table->facets[std::size_t(Field::Currency)];
    currency.dictionary = makeDictionary({ "EUR", "PAB" });
    currency.multi = true;
    currency.setRows({ 1, 2 }, { 0, 2, 2, 2 });
    table->amounts.offsets = { 0, 2, 3, 3 };
    table->amounts.currency = { 1, 2, 0 };
    table->amounts.amount = table->amounts.contracts = table->amounts.awards = { 3 * amountScale, 12345 * amountScale, 7 * amountScale };
    table->amounts.contractCount = table->amounts.awardCount = { 1, 1, 1 };
    m_model->setSlice(Engine(table, {}).run({}));
    const QString nbsp(QChar::Nbsp);
    QCOMPARE(cell(0, SliceModel::Amount), text("EUR") + nbsp + text("3.00 + B/.") + nbsp + text("12,345.00"));
    QCOMPARE(cell(1, SliceModel::Amount), text("7.00"));
    QCOMPARE(cell(2, SliceModel::Amount), QString());
    QCOMPARE(cell(2, SliceModel::Tenderers), QString());
    QCOMPARE(cell(2, SliceModel::Date), QString());
}

void TestSliceModel::pagesComeWhenLookedAt()
{
    m_model->setSlice(slice());
    QCoreApplication::processEvents();
    m_requests.clear(); // what the tester looked at
    for (int row = 300; row < 340; ++row)
        QCOMPARE(cell(row, SliceModel::Title), text("…"));
    for (int row = 1040; row < 1050; ++row)
        cell(row, SliceModel::Ocid);
    QVERIFY(m_requests.isEmpty()); // not before the view has said all that it wants
    QCoreApplication::processEvents();
    QCOMPARE(m_requests.size(), 2);
    QCOMPARE(m_requests[0].first, 300);
    QCOMPARE(m_requests[0].ids.size(), 100);
    QCOMPARE(m_requests[0].ids.first(), m_table->id[300]);
    QCOMPARE(m_requests[1].first, 1000);
    QCOMPARE(m_requests[1].ids.size(), 50);
    cell(310, SliceModel::Title);
    QCoreApplication::processEvents();
    QCOMPARE(m_requests.size(), 2); // asked once
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    deliver();
    QVERIFY(changed.count() >= 2);
    for (int row = 300; row < 400; ++row)
        QCOMPARE(cell(row, SliceModel::Title), QStringLiteral("Title %1").arg(m_table->id[std::size_t(row)]));
    QCOMPARE(cell(1049, SliceModel::Ocid), ocidOf(m_table->id[1049]));
    QCOMPARE(cell(300, SliceModel::TenderValue), text("B/.") + QChar(QChar::Nbsp) + text("1,234.50"));
    QCOMPARE(m_model->ocids({ 300, 301 }), (QStringList { ocidOf(m_table->id[300]), ocidOf(m_table->id[301]) }));
}

void TestSliceModel::stalePagesAreDropped()
{
    m_model->setSlice(slice());
    cell(0, SliceModel::Title);
    QCoreApplication::processEvents();
    QVERIFY(!m_requests.isEmpty());
    const QVector<Request> old = m_requests;
    m_model->setSlice(slice("method:open"));
    for (const Request &request : old)
        m_model->setPage(request.generation, request.first, answer(request));
    QCOMPARE(cell(0, SliceModel::Title), text("…"));
    m_requests.clear();
    deliver();
    QCOMPARE(cell(0, SliceModel::Title), QStringLiteral("Title %1").arg(m_model->idAt(0)));
    // Pages that were never asked for are dropped, too.
    m_model->setPage(m_requests.isEmpty() ? old.last().generation + 1 : 0, 99'900, answer(old.last()));
    m_model->setPage(old.last().generation + 1, -100, answer(old.last()));
    QCOMPARE(cell(0, SliceModel::Title), QStringLiteral("Title %1").arg(m_model->idAt(0)));
}

void TestSliceModel::failedPagesAreAskedForAgain()
{
    m_model->setSlice(slice());
    cell(500, SliceModel::Title);
    QCoreApplication::processEvents();
    const Request request = m_requests.last();
    QCOMPARE(request.first, 500);
    m_model->setPage(request.generation, request.first, {});
    QCOMPARE(cell(500, SliceModel::Title), text("…"));
    m_requests.clear();
    QCoreApplication::processEvents();
    QCOMPARE(m_requests.size(), 1);
    deliver();
    QCOMPARE(cell(500, SliceModel::Title), QStringLiteral("Title %1").arg(m_table->id[500]));
}

void TestSliceModel::oldPagesAreForgotten()
{
    m_tester.reset(); // looks at cells by itself
    m_table = randomTable(42, { .rows = 10'000 });
    m_model->setSlice(slice());
    for (int row = 0; row < 10'000; row += 100) {
        cell(row, SliceModel::Title);
        deliver();
        cell(0, SliceModel::Title); // looked at all the time: stays
    }
    QVERIFY(cell(0, SliceModel::Title) != text("…"));
    QVERIFY(cell(9'900, SliceModel::Title) != text("…"));
    QCOMPARE(cell(200, SliceModel::Title), text("…"));
    deliver();
    QVERIFY(cell(200, SliceModel::Title) != text("…"));
}

void TestSliceModel::sortingAsksForAnOrder()
{
    Engine engine(m_table, {});
    const auto all = engine.run({});
    m_model->setSlice(all);
    QVector<std::pair<SortColumn, bool>> wanted;
    connect(m_model.get(), &SliceModel::orderNeeded, m_model.get(), [&](SortColumn column, bool descending) { wanted.append({ column, descending }); });
    m_model->sort(SliceModel::Date, Qt::DescendingOrder);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted[0] == std::make_pair(SortColumn::Date, true));
    QCOMPARE(m_model->tableRow(0), 0U); // not yet
    const std::vector<quint32> rows = engine.order(*all, SortColumn::Date, true);
    m_model->setOrder(all, rows, SortColumn::Date, true);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->tableRow(row), rows[std::size_t(row)]);
    // Another filter: the order is asked for again.
    m_model->setSlice(engine.run(parseFilter(text("method:open"))));
    QCOMPARE(wanted.size(), 2);
    QVERIFY(wanted[1] == std::make_pair(SortColumn::Date, true));
    m_model->sort(-1);
    QVERIFY(wanted[2].first == SortColumn::None);
}

void TestSliceModel::staleOrdersAreDropped()
{
    Engine engine(m_table, {});
    const auto all = engine.run({});
    const auto some = engine.run(parseFilter(text("method:open")));
    m_model->setSlice(all);
    m_model->sort(SliceModel::Title);
    const std::vector<quint32> rows = engine.order(*all, SortColumn::Title, false);
    m_model->setSlice(some);
    m_model->setOrder(all, rows, SortColumn::Title, false);
    QCOMPARE(m_model->rowCount(), int(some->count()));
    m_model->sort(SliceModel::Date);
    m_model->setOrder(some, engine.order(*some, SortColumn::Title, false), SortColumn::Title, false);
    QCOMPARE(m_model->tableRow(0), some->rows()[0]); // another column is wanted by now
}

void TestSliceModel::rowsAndIds()
{
    const auto some = slice("-method:open");
    m_model->setSlice(some);
    for (int row = 0; row < m_model->rowCount(); row += 17)
        QCOMPARE(m_model->rowOf(m_model->idAt(row)), row);
    QCOMPARE(m_model->rowOf(0), -1);
    QCOMPARE(m_model->rowOf(m_table->id.back() + 1), -1);
    QCOMPARE(m_model->idAt(-1), 0);
    QCOMPARE(m_model->idAt(m_model->rowCount()), 0);
    const auto open = slice("method:open");
    QCOMPARE(m_model->rowOf(m_table->id[open->rows()[0]]), -1); // in the table, not in the slice
}

void TestSliceModel::headers()
{
    for (const Unit unit : { Unit::Processes, Unit::Projects }) {
        m_table = randomTable(43, { .rows = 5, .unit = unit });
        m_model->setSlice(slice());
        QStringList titles;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            titles.append(m_model->headerData(column, Qt::Horizontal).toString());
            QVERIFY(!titles.last().isEmpty());
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        QCOMPARE(titles.removeDuplicates(), 0);
        QCOMPARE(titles.contains(text("Public authority")), unit == Unit::Projects);
    }
}

void TestSliceModel::tableWithoutColumns()
{
    m_table = randomTable(45, { .rows = 20, .sparse = true }); // no provinces, entities, points, tenderers, amounts
    m_table->tenderers.assign(20, -1);
    m_model->setSlice(slice());
    for (int column = 0; column < m_model->columnCount(); ++column)
        cell(3, column);
    QCOMPARE(cell(3, SliceModel::Amount), QString());
    QCOMPARE(cell(3, SliceModel::Province), QString());
}

QTEST_GUILESS_MAIN(TestSliceModel)
#include "tst_slicemodel.moc"
