// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/issue.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace obra;

namespace {

/// What each code mentions, when it mentions anything.
const QHash<QString, int> &argumentCounts()
{
    static const QHash<QString, int> counts {
        { QStringLiteral("path-unreadable"), 1 }, { QStringLiteral("compression-error"), 1 }, { QStringLiteral("archive-error"), 1 },
        { QStringLiteral("disk-full"), 2 }, { QStringLiteral("archive-damaged"), 1 }, { QStringLiteral("not-recognised"), 1 }, { QStringLiteral("json-error"), 1 }, { QStringLiteral("json-damaged"), 1 },
        { QStringLiteral("document-too-large"), 1 }, { QStringLiteral("version-unusual"), 1 }, { QStringLiteral("ocid-prefix-unusual"), 1 },
        { QStringLiteral("linked-releases-not-at-hand"), 2 }, { QStringLiteral("linked-releases-missing"), 2 },
        { QStringLiteral("issues-folded"), 2 }, { QStringLiteral("amount-without-currency"), 1 },
        { QStringLiteral("unknown-currency"), 1 }, { QStringLiteral("amount-not-a-number"), 1 }, { QStringLiteral("amount-out-of-range"), 1 },
        { QStringLiteral("amount-rounded"), 1 }, { QStringLiteral("amount-negative"), 1 }, { QStringLiteral("date-not-readable"), 1 },
        { QStringLiteral("dates-out-of-order"), 2 }, { QStringLiteral("not-a-count"), 1 }, { QStringLiteral("coordinates-suspicious"), 2 },
        { QStringLiteral("supplier-not-in-parties"), 1 }, { QStringLiteral("unexpected-type"), 2 },
    };
    return counts;
}

Issue issueOf(const QString &code, const QStringList &args = {}, qint64 count = 1)
{
    Issue issue;
    issue.code = code;
    issue.args = args;
    issue.count = count;
    return issue;
}

} // namespace

/// Every code reads as a sentence about what is wrong and one about what was done.
class IssueTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasTwoTexts();
    void textsDiffer();
    void usesItsArguments();
    void argumentsStayWhatTheyAre();
    void survivesMissingArguments();
    void says();
    void counts();
    void knowsTheCodesOfOtherRooms();
    void unknownCodesStandForThemselves();
    void namesSeverities();
};

void IssueTextTest::everyCodeHasTwoTexts()
{
    const QStringList codes = knownIssueCodes();
    QVERIFY(codes.size() >= 40);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    for (const QString &code : codes) {
        const Issue issue = issueOf(code, { QStringLiteral("A"), QStringLiteral("B") });
        for (const QString &text : { issueProblem(issue), issueAction(issue) }) {
            QVERIFY2(text.size() > 10 && text != code, qPrintable(code));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
        for (const QChar c : code)
            QVERIFY2((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-', qPrintable(code));
    }
}

void IssueTextTest::textsDiffer()
{
    QHash<QString, QString> seen;
    for (const QString &code : knownIssueCodes()) {
        const Issue issue = issueOf(code, { QStringLiteral("A"), QStringLiteral("B") });
        for (const QString &text : { issueProblem(issue), issueAction(issue) }) {
            QVERIFY2(!seen.contains(text), qPrintable(code + QLatin1String(" says the same as ") + seen.value(text)));
            seen.insert(text, code);
        }
    }
}

void IssueTextTest::usesItsArguments()
{
    for (const QString &code : knownIssueCodes()) {
        const QStringList args { QStringLiteral("first-argument"), QStringLiteral("second-argument"), QStringLiteral("third-argument") };
        const Issue issue = issueOf(code, args);
        const QString text = issueProblem(issue) + issueAction(issue);
        for (qsizetype i = 0; i < args.size(); ++i)
            QVERIFY2(text.contains(args.at(i)) == (i < argumentCounts().value(code)), qPrintable(code));
    }
    for (auto it = argumentCounts().begin(); it != argumentCounts().end(); ++it)
        QVERIFY2(knownIssueCodes().contains(it.key()), qPrintable(it.key()));
}

void IssueTextTest::argumentsStayWhatTheyAre()
{
    const Issue issue = issueOf(QStringLiteral("dates-out-of-order"), { QStringLiteral("%2 100 %n"), QStringLiteral("%1") });
    QVERIFY(issueProblem(issue).contains(QStringLiteral("from %2 100 %n to %1")));
}

void IssueTextTest::survivesMissingArguments()
{
    for (const QString &code : knownIssueCodes())
        QVERIFY2(!issueProblem(issueOf(code)).contains(u'%'), qPrintable(code));
}

void IssueTextTest::says()
{
    QCOMPARE(issueProblem(issueOf(QStringLiteral("unknown-currency"), { QStringLiteral("MNX") })),
             QStringLiteral("“MNX” is not a currency code of ISO 4217."));
    QCOMPARE(issueProblem(issueOf(QStringLiteral("unexpected-type"), { QStringLiteral("list"), QStringLiteral("number") })),
             QStringLiteral("Where the standard asks for a list, there is a number."));
}

void IssueTextTest::counts()
{
    const Issue issue = issueOf(QStringLiteral("supplier-not-in-parties"), { QStringLiteral("Obras, S.A.") }, 17);
    QVERIFY(issueProblem(issue).contains(QStringLiteral("17")));
    QVERIFY(issueProblem(issueOf(QStringLiteral("encoding-replaced"), {}, 4)).contains(QStringLiteral("4")));
    QVERIFY(!issueProblem(issueOf(QStringLiteral("encoding-replaced"), {}, INT64_MAX)).isEmpty());
}

void IssueTextTest::knowsTheCodesOfOtherRooms()
{
    const QStringList codes = knownIssueCodes();
    for (const char *code : { "empty-file", "not-json", "not-recognised", "json-error", "json-damaged", "truncated-json", "truncated-compression",
                              "compression-error", "archive-error", "nested-too-deep", "encoding-latin1", "encoding-utf16",
                              "encoding-replaced", "document-too-large", "release-without-ocid", "record-without-releases",
                              "linked-releases-not-at-hand", "publisher-compiled-differs", "merge-types-disagree", "release-without-date",
                              "duplicate-object-id", "duplicate-release", "project-without-id", "project-versions", "page-of-many",
                              "package-metadata-missing", "skipped-system-file", "path-unreadable", "disk-full", "version-unusual",
                              "ocid-prefix-unusual", "cancelled" })
        QVERIFY2(codes.contains(QLatin1String(code)), code);
}

void IssueTextTest::unknownCodesStandForThemselves()
{
    QCOMPARE(issueProblem(issueOf(QStringLiteral("no-such-code"))), QStringLiteral("no-such-code"));
    QCOMPARE(issueAction(issueOf(QStringLiteral("no-such-code"))), QStringLiteral("no-such-code"));
}

void IssueTextTest::namesSeverities()
{
    QCOMPARE(issueSeverityName(Issue::Severity::Info), QStringLiteral("Note"));
    QCOMPARE(issueSeverityName(Issue::Severity::Warning), QStringLiteral("Warning"));
    QCOMPARE(issueSeverityName(Issue::Severity::Error), QStringLiteral("Error"));
}

QTEST_GUILESS_MAIN(IssueTextTest)
#include "tst_issuetext.moc"
