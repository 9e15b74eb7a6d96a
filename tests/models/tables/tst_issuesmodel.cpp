// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/issuesmodel.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace obra;

namespace {

Issue issue(Issue::Severity severity, const QString &code, const QStringList &args, const QString &file, qint64 line, qint64 offset, const QString &ocid, const QString &path, qint64 count = 1)
{
    Issue made;
    made.severity = severity;
    made.code = code;
    made.args = args;
    made.file = file;
    made.line = line;
    made.offset = offset;
    made.ocid = ocid;
    made.path = path;
    made.count = count;
    return made;
}

std::vector<Issue> someIssues()
{
    const QStringList codes = knownIssueCodes();
    return { issue(Issue::Severity::Error, codes.value(0), { QStringLiteral("x") }, QStringLiteral("Año.zip › a.json"), 12, 3456, {}, {}),
             issue(Issue::Severity::Warning, codes.value(1), { QStringLiteral("MNX") }, QStringLiteral("b.json"), -1, 7890, QStringLiteral("ocds-213czf-1"), QStringLiteral("contracts/0/value/currency"), 3),
             issue(Issue::Severity::Info, codes.value(2), {}, QStringLiteral("=cmd|' /C calc'!A0"), -1, -1, QStringLiteral("ocds-213czf-2"), QStringLiteral("-danger")),
             issue(Issue::Severity::Info, QStringLiteral("a-code-of-tomorrow"), {}, QStringLiteral("c \"quoted\", with comma.json"), 1, -1, {}, {}, 1234) };
}

} // namespace

class IssuesModelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isAModel()
    {
        IssuesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setIssues(someIssues());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), int(IssuesModel::ColumnCount));
        QCOMPARE(model.totalCount(), 4);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        for (int row = 0; row < 4; ++row) {
            for (int column : { IssuesModel::Severity, IssuesModel::Problem, IssuesModel::File })
                QVERIFY2(!model.index(row, column).data().toString().isEmpty(), qPrintable(QStringLiteral("%1 %2").arg(row).arg(column)));
        }
        for (int column = 0; column < IssuesModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QCOMPARE(model.index(0, IssuesModel::Place).data().toString(), QStringLiteral("line 12"));
        QCOMPARE(model.index(1, IssuesModel::Place).data().toString(), QStringLiteral("byte 7,890"));
        QCOMPARE(model.index(2, IssuesModel::Place).data().toString(), QString());
        QCOMPARE(model.index(0, IssuesModel::Count).data().toString(), QString());
        QCOMPARE(model.index(3, IssuesModel::Count).data().toString(), QStringLiteral("1,234"));
        QVERIFY(!model.index(4, 0).isValid());
        QVERIFY(!model.data({}).isValid());
        model.setIssues({});
        QCOMPARE(model.rowCount(), 0);
    }

    void filters_data()
    {
        QTest::addColumn<int>("severity"); // -1: all
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("files");
        const QStringList all { QStringLiteral("Año.zip › a.json"), QStringLiteral("b.json"), QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("c \"quoted\", with comma.json") };
        QTest::newRow("all") << -1 << QString() << all;
        QTest::newRow("errors") << int(Issue::Severity::Error) << QString() << all.mid(0, 1);
        QTest::newRow("notes") << int(Issue::Severity::Info) << QString() << all.mid(2);
        QTest::newRow("accents and case aside") << -1 << QStringLiteral("ANO.zip") << all.mid(0, 1);
        QTest::newRow("a place in the JSON") << -1 << QStringLiteral("contracts/0/value") << all.mid(1, 1);
        QTest::newRow("all words") << -1 << QStringLiteral("213czf-1 b.json") << all.mid(1, 1);
        QTest::newRow("not both") << -1 << QStringLiteral("213czf-1 comma") << QStringList();
        QTest::newRow("words and severity") << int(Issue::Severity::Warning) << QStringLiteral("comma") << QStringList();
        QTest::newRow("blanks") << -1 << QStringLiteral("   ") << all;
    }

    void filters()
    {
        QFETCH(int, severity);
        QFETCH(QString, words);
        QFETCH(QStringList, files);
        IssuesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssues(someIssues());
        model.setFilter(severity < 0 ? std::optional<Issue::Severity>() : Issue::Severity(severity), words);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.index(row, IssuesModel::File).data().toString());
        QCOMPARE(shown, files);
        QCOMPARE(model.totalCount(), 4);
        model.setIssues(someIssues()); // the filter stays
        QCOMPARE(model.rowCount(), files.size());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFilter(severity < 0 ? std::optional<Issue::Severity>() : Issue::Severity(severity), words);
        QCOMPARE(resets.count(), 0); // nothing has changed
        model.retranslate();
        QCOMPARE(model.rowCount(), files.size());
    }

    void csvIsGuarded()
    {
        IssuesModel model;
        model.setIssues(someIssues());
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(model.writeCsv(buffer));
        const QString text = QString::fromUtf8(buffer.data());
        QVERIFY(buffer.data().startsWith("\xEF\xBB\xBFseverity,code,"));
        QCOMPARE(text.count(QLatin1String("\r\n")), 5);
        QVERIFY(text.endsWith(QLatin1String("\r\n")));
        QVERIFY(text.contains(QLatin1String("\"'=cmd|' /C calc'!A0\"")));
        QVERIFY(text.contains(QLatin1String("\"'-danger\"")));
        QVERIFY(text.contains(QLatin1String("\"c \"\"quoted\"\", with comma.json\"")));
        QVERIFY(text.contains(QLatin1String(",3456,12,"))); // byte and line as plain numbers
        QVERIFY(text.contains(QLatin1String(",1234\r\n")));

        model.setFilter(Issue::Severity::Error, {});
        QBuffer one;
        QVERIFY(one.open(QIODevice::WriteOnly));
        QVERIFY(model.writeCsv(one));
        QCOMPARE(one.data().count("\r\n"), 2); // what is shown is what is saved

        QBuffer closed;
        QVERIFY(closed.open(QIODevice::ReadOnly));
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QVERIFY(!model.writeCsv(closed));
    }

    void manyAreQuick()
    {
        IssuesModel model;
        std::vector<Issue> issues;
        for (int i = 0; i < 20000; ++i)
            issues.push_back(issue(Issue::Severity(i % 3), knownIssueCodes().value(i % 7), {}, QStringLiteral("f%1.json").arg(i), i, i, {}, {}));
        model.setIssues(issues);
        model.setFilter(Issue::Severity::Warning, QStringLiteral("f199"));
        int expected = 0;
        for (int i = 0; i < 20000; ++i)
            expected += i % 3 == int(Issue::Severity::Warning) && QStringLiteral("f%1.json").arg(i).contains(QLatin1String("f199"));
        QCOMPARE(model.rowCount(), expected);
    }
};

QTEST_GUILESS_MAIN(IssuesModelTest)
#include "tst_issuesmodel.moc"
