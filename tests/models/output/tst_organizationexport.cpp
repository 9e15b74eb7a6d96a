// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/valuecodes.h"
#include "output/organizationexport.h"
#include "support/smalldata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

namespace {

/// The lines of a CSV file in cells; quotation marks as RFC 4180 has them.
QVector<QStringList> csvLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll()).mid(1); // the byte order mark
    QVector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (quoted) {
            if (sign != QLatin1Char('"'))
                cell += sign;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                cell += text[++i];
            else
                quoted = false;
        } else if (sign == QLatin1Char('"')) {
            quoted = true;
        } else if (sign == QLatin1Char(',')) {
            line.append(std::exchange(cell, QString()));
        } else if (sign == QLatin1Char('\n')) {
            line.append(std::exchange(cell, QString()));
            lines.append(std::exchange(line, {}));
        } else if (sign != QLatin1Char('\r')) {
            cell += sign;
        }
    }
    return lines;
}

} // namespace

class TestOrganizationExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        importInto(cache(), practiceFiles({ QStringLiteral("procesos-2018.json.gz"), QStringLiteral("procesos-2019.json.gz") }));
        m_reader = std::make_unique<CacheReader>(cache());
        m_engine = std::make_unique<Engine>(m_reader->columns(Unit::Processes), nullptr);
    }

    void csvSaysWhatTheListSays_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::newRow("suppliers") << Unit::Suppliers;
        QTest::newRow("buyers") << Unit::Buyers;
    }

    void csvSaysWhatTheListSays()
    {
        QFETCH(Unit, unit);
        const auto list = listOf(unit, QStringLiteral("method:open"));
        const std::vector<quint32> order = list->order({ OrganizationColumn::Processes, true }, *list->mainCurrency());
        ExportRequest request;
        request.outputPath = m_folder.filePath(QStringLiteral("list.csv"));
        const ExportResult result = exportOrganizations(*m_reader, *list, order, request);
        QVERIFY2(result.ok, qPrintable(result.error));
        QCOMPARE(result.rows, qint64(order.size()));
        const QVector<QStringList> lines = csvLines(request.outputPath);
        QCOMPARE(lines.size(), qsizetype(order.size()) + 1);
        const QStringList &head = lines.first();
        const int others = int(head.indexOf(unit == Unit::Buyers ? QStringLiteral("suppliers") : QStringLiteral("buyers")));
        const int amount = int(head.indexOf(QStringLiteral("amount.PAB")));
        QVERIFY(others > 0 && amount > 0);
        const auto balboas = quint16(codesOf(list->slice().table().facet(Field::Currency).dictionary, QStringLiteral("PAB")).front());
        for (std::size_t i = 0; i < order.size(); ++i) {
            const QStringList &cells = lines[qsizetype(i) + 1];
            const OrganizationList::Row &row = list->rows()[order[i]];
            QCOMPARE(cells.size(), head.size());
            QCOMPARE(cells[0], list->name(order[i]));
            QCOMPARE(cells[1], list->identifier(order[i]));
            QCOMPARE(cells[2], QString::number(row.processes));
            QCOMPARE(cells[others], QString::number(row.others));
            const OrganizationList::Money *money = list->money(order[i], balboas);
            QCOMPARE(cells[amount], money ? QString::fromStdString(amountText(money->sum)) : QString());
            QCOMPARE(cells.last(), row.last == noDay ? QString() : toDate(row.last).toString(Qt::ISODate));
        }
        QFile notes(result.notesPath);
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QVERIFY(notes.readAll().contains("method:open"));
    }

    void spreadsheets()
    {
        const auto list = listOf(Unit::Suppliers, {});
        for (const ExportFormat format : { ExportFormat::Xlsx, ExportFormat::Ods }) {
            ExportRequest request;
            request.format = format;
            request.titles = true;
            request.outputPath = m_folder.filePath(QStringLiteral("list.") + exportFormatName(format));
            const ExportResult result = exportOrganizations(*m_reader, *list, list->order({}, *list->mainCurrency()), request);
            QVERIFY2(result.ok, qPrintable(result.error));
            QFile file(request.outputPath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.read(2), QByteArray("PK"));
        }
    }

    void whatIsNoTableIsRefused()
    {
        const auto list = listOf(Unit::Buyers, {});
        for (const ExportFormat format : { ExportFormat::Json, ExportFormat::GeoJson }) {
            ExportRequest request;
            request.format = format;
            request.outputPath = m_folder.filePath(QStringLiteral("list.") + exportFormatName(format));
            const ExportResult result = exportOrganizations(*m_reader, *list, list->order({}, *list->mainCurrency()), request);
            QVERIFY(!result.ok);
            QVERIFY(result.error.contains(request.outputPath));
            QVERIFY(!QFile::exists(request.outputPath));
        }
    }

    void cancelledLeavesTheOldFile()
    {
        const auto list = listOf(Unit::Buyers, {});
        ExportRequest request;
        request.outputPath = m_folder.filePath(QStringLiteral("old.csv"));
        QFile old(request.outputPath);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(exportOrganizations(*m_reader, *list, list->order({}, *list->mainCurrency()), request, stop.get_token()).cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

private:
    QString cache() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }
    std::shared_ptr<const OrganizationList> listOf(Unit unit, const QString &filter)
    {
        return OrganizationList::of(m_engine->run(parseFilter(filter)), unit, std::make_shared<const OrganizationIdentifiers>(m_reader->identifiersByLabel()));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CacheReader> m_reader;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestOrganizationExport)
#include "tst_organizationexport.moc"
