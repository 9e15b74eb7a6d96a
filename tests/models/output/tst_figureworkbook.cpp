// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts.h"
#include "explore/engine.h"
#include "output/figureworkbook.h"
#include "output/newfile.h"
#include "support/randomtable.h"

#include <KZip>

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace obra;

namespace {

QByteArray entry(const QString &path, const QString &name)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const KArchiveFile *file = zip.directory()->file(name);
    return file ? file->data() : QByteArray();
}

QStringList sharedTexts(const QString &path)
{
    QStringList texts;
    QXmlStreamReader xml(entry(path, QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t"))
            texts.append(xml.readElementText());
    }
    return texts;
}

/// Texts and numbers of a sheet by cell name ("B2"), read with nothing of the product's code.
QHash<QString, QString> cells(const QString &path, int sheet)
{
    const QStringList texts = sharedTexts(path);
    QHash<QString, QString> found;
    QXmlStreamReader xml(entry(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    QString name, type;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c")) {
            name = xml.attributes().value(QLatin1String("r")).toString();
            type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (xml.name() == QLatin1String("v")) {
            const QString value = xml.readElementText();
            found[name] = type == QLatin1String("s") ? texts.value(value.toInt()) : value;
        }
    }
    return found;
}

} // namespace

/// The figures of charts as workbooks, read back.
class TestFigureWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_table = randomTable(31, { .rows = 500, .suppliers = 12, .buyers = 9 });
        m_engine = std::make_unique<Engine>(m_table, Engine::TextSearch());
    }

    void pivotsAreLaidOut()
    {
        ChartRequest request;
        request.kind = ChartKind::Pivot;
        request.field = Field::Method;
        request.across = Field::Category;
        request.measure = ChartMeasure::Amount;
        const auto figure = figureOf(request);
        const auto &shape = std::get<CellsShape>(figure->shape);
        const QString path = m_folder.filePath(QStringLiteral("pivot.xlsx"));
        writeFigureWorkbook(path, *figure, { { QStringLiteral("Filter"), QStringLiteral("all") } });
        const auto laidOut = cells(path, 1);
        const int columns = int(shape.columnNames.size());
        QVERIFY(columns > 2 && columns < 20);
        for (int column = 0; column < columns; ++column)
            QCOMPARE(laidOut.value(QStringLiteral("%1%2").arg(QChar(u'B' + column)).arg(1)), shape.columnNames[column]);
        for (int row = 0; row < shape.rowNames.size(); ++row) {
            QCOMPARE(laidOut.value(QStringLiteral("A%1").arg(row + 2)), shape.rowNames[row]);
            for (int column = 0; column < columns; ++column) {
                const ChartElement &element = figure->elements[row * columns + column];
                const QString there = laidOut.value(QStringLiteral("%1%2").arg(QChar(u'B' + column)).arg(row + 2));
                QCOMPARE(there.isEmpty(), element.rows == 0);
                const QString exact = QString::fromStdString(amountText(element.sum));
                if (element.rows > 0)
                    QVERIFY2(there == exact || std::abs(there.toDouble() - exact.toDouble()) <= 0.001, qPrintable(there + QStringLiteral(" for ") + exact));
            }
        }
        const auto list = cells(path, 2);
        QCOMPARE(list.value(QStringLiteral("A2")), figure->elements[0].label);
        QCOMPARE(cells(path, 3).value(QStringLiteral("B1")), QStringLiteral("all"));
    }

    void everyKindIsWritten()
    {
        for (const ChartKind kind : chartKinds()) {
            ChartRequest request;
            request.kind = kind;
            request.measure = ChartMeasure::Amount;
            const auto figure = figureOf(request);
            const FigureTable table = figureTable(*figure);
            const QString path = m_folder.filePath(QStringLiteral("kind%1.xlsx").arg(int(kind)));
            writeFigureWorkbook(path, *figure, {});
            const auto list = cells(path, std::holds_alternative<CellsShape>(figure->shape) ? 2 : 1);
            for (int column = 0; column < table.headers.size(); ++column)
                QCOMPARE(list.value(QStringLiteral("%1%2").arg(QChar(u'A' + column)).arg(1)), table.headers[column]);
            for (int row = 0; row < std::min<int>(int(table.rows.size()), 50); ++row)
                QCOMPARE(list.value(QStringLiteral("A%1").arg(row + 2)), table.rows[row][0].toString());
        }
    }

    void textsAreNoFormulas()
    {
        ChartFigure figure;
        BarsShape bars;
        bars.groups = { QStringLiteral("=1+1") };
        figure.shape = bars;
        ChartElement element;
        element.label = bars.groups.first();
        element.rows = 1;
        figure.elements = { element };
        const QString path = m_folder.filePath(QStringLiteral("formula.xlsx"));
        writeFigureWorkbook(path, figure, {});
        QVERIFY(!entry(path, QStringLiteral("xl/worksheets/sheet1.xml")).contains("<f>"));
        QCOMPARE(cells(path, 1).value(QStringLiteral("A2")), QStringLiteral("=1+1"));
    }

    void longTextsAreCutAndNotLost()
    {
        // A filter that names ten thousand records is longer than a cell may be.
        ChartRequest request;
        request.kind = ChartKind::Who;
        const QString path = m_folder.filePath(QStringLiteral("long.xlsx"));
        writeFigureWorkbook(path, *figureOf(request), { { QStringLiteral("Filter as text"), QStringLiteral("ocds-213czf-1,").repeated(10000) } });
        const QString there = cells(path, 2).value(QStringLiteral("B1"));
        QCOMPARE(there.size(), qsizetype(32767));
        QVERIFY(there.startsWith(QStringLiteral("ocds-213czf-1,")) && there.endsWith(QChar(0x2026)));
    }

    void whereNothingCanBeWritten()
    {
        ChartRequest request;
        request.kind = ChartKind::Who;
        QVERIFY_EXCEPTION_THROWN(writeFigureWorkbook(m_folder.filePath(QStringLiteral("no/such/a.xlsx")), *figureOf(request), {}), ExportError);
    }

private:
    std::shared_ptr<const ChartFigure> figureOf(const ChartRequest &request)
    {
        ChartSource source;
        source.slice = m_engine->run({});
        source.sliceOf = [this](const Filter &filter) { return m_engine->run(filter); };
        return makeFigure(request, source);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const ColumnTable> m_table;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestFigureWorkbook)
#include "tst_figureworkbook.moc"
