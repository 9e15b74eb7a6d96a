// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/codelists.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace obra;

namespace {

constexpr Codelist allLists[] = {
    Codelist::ProcurementMethod, Codelist::TenderStatus, Codelist::AwardStatus, Codelist::ContractStatus, Codelist::ProcurementCategory,
    Codelist::ReleaseTag, Codelist::PartyRole, Codelist::MilestoneType, Codelist::MilestoneStatus, Codelist::DocumentType,
    Codelist::InitiationType, Codelist::ProjectSector, Codelist::ProjectStatus, Codelist::ProjectType, Codelist::ContractingProcessStatus,
    Codelist::ContractNature
};

/// Stands for a translation: turns every title around, and answers with the note where there is one.
class Mirror : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *note, int) const override
    {
        if (qstrcmp(context, "Codelist") != 0)
            return {};
        QString text = QString::fromLatin1(source) + QLatin1Char('|') + QString::fromLatin1(note ? note : "");
        std::reverse(text.begin(), text.end());
        return text;
    }
};

} // namespace

/// Codes have titles; unknown ones stay what they are.
class CodelistsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTitles();
    void everyCodeHasATitleOnce();
    void keepsUnknownCodes();
    void isTranslated();
    void holdsTheReferenceLists_data();
    void holdsTheReferenceLists();
};

void CodelistsTest::hasTitles()
{
    QCOMPARE(codeLabel(Codelist::ProcurementMethod, QStringLiteral("open")), QStringLiteral("Open"));
    QCOMPARE(codeLabel(Codelist::ProjectSector, QStringLiteral("transport.road")), QStringLiteral("Road transport"));
    QCOMPARE(codeLabel(Codelist::ProjectStatus, QStringLiteral("implementation")), QStringLiteral("Implementation"));
    QCOMPARE(codeLabel(Codelist::ProjectStatus, QStringLiteral("completed")), QStringLiteral("Completed"));
    QCOMPARE(codeLabel(Codelist::ReleaseTag, QStringLiteral("contractTermination")), QStringLiteral("Contract termination"));
    QCOMPARE(codes(Codelist::ProcurementCategory).mid(0, 2), QStringList({ QStringLiteral("goods"), QStringLiteral("services") }));
}

void CodelistsTest::everyCodeHasATitleOnce()
{
    for (const Codelist list : allLists) {
        const QStringList all = codes(list);
        QVERIFY(!all.isEmpty());
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        for (const QString &code : all) {
            QVERIFY(isKnownCode(list, code));
            const QString title = codeLabel(list, code);
            QVERIFY2(!title.isEmpty() && title.at(0).isUpper(), qPrintable(code));
        }
    }
}

void CodelistsTest::keepsUnknownCodes()
{
    for (const Codelist list : allLists) {
        for (const char *code : { "", "Open", "noSuchCode", "licitación" }) {
            QVERIFY(!isKnownCode(list, QString::fromUtf8(code)));
            QCOMPARE(codeLabel(list, QString::fromUtf8(code)), QString::fromUtf8(code));
        }
    }
}

void CodelistsTest::isTranslated()
{
    Mirror mirror;
    QVERIFY(QCoreApplication::installTranslator(&mirror));
    QCOMPARE(codeLabel(Codelist::ProcurementMethod, QStringLiteral("open")), QStringLiteral("|nepO"));
    // "Active" is said of a tender, an award or a contract: languages with genders need to know.
    QCOMPARE(codeLabel(Codelist::TenderStatus, QStringLiteral("active")), QStringLiteral("rednet|evitcA"));
    QCOMPARE(codeLabel(Codelist::ContractStatus, QStringLiteral("active")), QStringLiteral("tcartnoc|evitcA"));
    QCoreApplication::removeTranslator(&mirror);
    QCOMPARE(codeLabel(Codelist::TenderStatus, QStringLiteral("active")), QStringLiteral("Active"));
}

void CodelistsTest::holdsTheReferenceLists_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("file");
    const auto row = [](Codelist list, const char *file) { QTest::newRow(file) << int(list) << QString::fromLatin1(file); };
    row(Codelist::ProcurementMethod, "ocds/method.csv");
    row(Codelist::TenderStatus, "ocds/tenderStatus.csv");
    row(Codelist::AwardStatus, "ocds/awardStatus.csv");
    row(Codelist::ContractStatus, "ocds/contractStatus.csv");
    row(Codelist::ProcurementCategory, "ocds/procurementCategory.csv");
    row(Codelist::ReleaseTag, "ocds/releaseTag.csv");
    row(Codelist::PartyRole, "ocds/partyRole.csv");
    row(Codelist::PartyRole, "oc4ids/partyRole.csv");
    row(Codelist::MilestoneType, "ocds/milestoneType.csv");
    row(Codelist::MilestoneStatus, "ocds/milestoneStatus.csv");
    row(Codelist::DocumentType, "oc4ids/documentType.csv");
    row(Codelist::InitiationType, "ocds/initiationType.csv");
    row(Codelist::ProjectSector, "oc4ids/projectSector.csv");
    row(Codelist::ProjectStatus, "oc4ids/projectStatus.csv");
    row(Codelist::ProjectType, "oc4ids/projectType.csv");
    row(Codelist::ContractingProcessStatus, "oc4ids/contractingProcessStatus.csv");
    row(Codelist::ContractNature, "oc4ids/contractNature.csv");
}

void CodelistsTest::holdsTheReferenceLists()
{
    QFETCH(int, list);
    QFETCH(QString, file);
    QFile csv(QStringLiteral(OBRA_SHARED_DATA "/reference/codelists/") + file);
    if (!csv.open(QIODevice::ReadOnly))
        QSKIP("the reference codelists are not at hand");
    const QString head = QString::fromUtf8(csv.readLine()).remove(QChar(0xFEFF));
    QVERIFY(head.startsWith(QLatin1String("Code,")));
    int read = 0;
    while (!csv.atEnd()) {
        const QString code = QString::fromUtf8(csv.readLine()).section(QLatin1Char(','), 0, 0).trimmed();
        if (code.isEmpty())
            continue;
        QVERIFY2(isKnownCode(Codelist(list), code), qPrintable(code));
        ++read;
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(CodelistsTest)
#include "tst_codelists.moc"
