// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/identifiers.h"

#include <QTest>

using namespace obra;

/// The same number meets itself however it was typed, and numbers that tell nobody apart are not trusted.
class IdentifiersTest : public QObject
{
    Q_OBJECT

private slots:
    void rucs_data();
    void rucs();
    void keys_data();
    void keys();
    void schemes();
    void likeness_data();
    void likeness();
};

void IdentifiersTest::rucs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ruc");
    const auto firm = QStringLiteral("155590394-2-2014");
    for (const char *text : { "155590394-2-2014", "155590394-2-2014 DV 21", "155590394-2-2014 D.V. 21", "155590394-2-2014-21", "155590394-2-2014DV21",
                              " 155590394 - 2 - 2014  dv: 21", "155590394 2 2014", "155590394/2/2014", "RUC 155590394-2-2014", "R.U.C. 155590394-2-2014 D.V.",
                              "155590394\xE2\x80\x93" "2\xE2\x80\x93" "2014", "155590394-2-2014 DV", "PA-RUC-155590394-2-2014" })
        QTest::newRow(text) << QString::fromUtf8(text) << firm;
    QTest::newRow("body") << "8-NT-1-12345" << "8-NT-1-12345";
    QTest::newRow("body, zeros") << "8-nt-01-0012345 DV 7" << "8-NT-1-12345";
    QTest::newRow("body, joined") << "8NT-1-12345-07" << "8-NT-1-12345";
    QTest::newRow("person") << "08-0123-00456" << "8-123-456";
    QTest::newRow("person, check digit") << "8-723-45 DV 01" << "8-723-45";
    QTest::newRow("foreigner") << "E-8-123456" << "E-8-123456";
    QTest::newRow("abroad") << "PE-12-345" << "PE-12-345";
    QTest::newRow("naturalized") << "N-19-1234 dv 5" << "N-19-1234";
    QTest::newRow("indigenous") << "1AV-123-456" << "1-AV-123-456";
    QTest::newRow("four groups, no check digit") << "155590394-2-2014-2101" << "";
    QTest::newRow("two groups") << "155590394-2014" << "";
    QTest::newRow("too short") << "1-2-3" << "";
    QTest::newRow("word") << "8-XX-1-12345" << "";
    QTest::newRow("act number") << "2026-1-10-01-08-LP-000209" << "";
    QTest::newRow("nothing") << "" << "";
    QTest::newRow("only DV") << "DV 21" << "";
}

void IdentifiersTest::rucs()
{
    QFETCH(QString, text);
    QFETCH(QString, ruc);
    QCOMPARE(QString::fromStdString(normalRuc(text.toStdString())), ruc);
    if (!ruc.isEmpty())
        QCOMPARE(QString::fromStdString(normalRuc(ruc.toStdString())), ruc); // one form is its own form
}

void IdentifiersTest::keys_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("panama");
    QTest::addColumn<QString>("key");
    QTest::newRow("RUC by scheme") << "PA-RUC" << "155590394-2-2014 DV 21" << "7" << false << "RUC 155590394-2-2014";
    QTest::newRow("Registro Público") << "PA-PRP" << "155590394-2-2014" << "7" << false << "RUC 155590394-2-2014";
    QTest::newRow("RUC without scheme in Panama") << "" << "155590394-2-2014-21" << "" << true << "RUC 155590394-2-2014";
    QTest::newRow("RUC as local id in Panama") << "" << "" << "155590394-2-2014" << true << "RUC 155590394-2-2014";
    QTest::newRow("the same elsewhere") << "" << "" << "155590394-2-2014" << false << "";
    QTest::newRow("a local id is no identifier") << "" << "" << "19" << true << "";
    QTest::newRow("another shape in Panama") << "PA-RUC" << "A-77/01" << "" << true << "PA-RUC A7701";
    QTest::newRow("another country") << "mx-rfc" << "gac 980422-1a1" << "" << false << "MX-RFC GAC9804221A1";
    QTest::newRow("another country, in Panama") << "ES-CIF" << "B-1234567" << "" << true << "ES-CIF B1234567";
    QTest::newRow("scheme said twice") << "AM-TIN" << "AM-TIN-00018357" << "" << false << "AM-TIN 00018357";
    QTest::newRow("no scheme, long") << "" << "INA-770420-DW1" << "" << false << "ID INA770420DW1";
    QTest::newRow("no scheme, short") << "" << "12345" << "" << false << "";
    QTest::newRow("no scheme, few digits") << "" << "ALANRAMIREZ1" << "" << false << "";
    QTest::newRow("no digit") << "MK-009KDH999" << "GACM" << "" << false << "";
    QTest::newRow("zero") << "MX-RFC" << "0" << "" << false << "";
    QTest::newRow("nines") << "MX-RFC" << "99-999-999" << "" << false << "";
    QTest::newRow("counted") << "EC-RUC" << "123456789" << "" << false << "";
    QTest::newRow("zeros in Panama") << "PA-RUC" << "0-000-0000" << "" << true << "";
    QTest::newRow("nines in Panama") << "PA-RUC" << "9-999-9999" << "" << true << "";
    QTest::newRow("does not apply") << "" << "NO APLICA" << "" << false << "";
}

void IdentifiersTest::keys()
{
    QFETCH(QString, scheme);
    QFETCH(QString, identifier);
    QFETCH(QString, id);
    QFETCH(bool, panama);
    QFETCH(QString, key);
    const std::string schemeText = scheme.toStdString(), identifierText = identifier.toStdString(), idText = id.toStdString();
    OrganizationRecord organization;
    organization.scheme = schemeText;
    organization.identifier = identifierText;
    organization.id = idText;
    QCOMPARE(QString::fromStdString(identifierKey(organization, panama)), key);
}

void IdentifiersTest::schemes()
{
    QCOMPARE(schemeOfKey("RUC 8-NT-1-12345"), std::string_view("RUC"));
    QCOMPARE(schemeOfKey("MX-RFC X1"), std::string_view("MX-RFC"));
    QCOMPARE(schemeOfKey("ID COC000315HY4"), std::string_view());
}

void IdentifiersTest::likeness_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    QTest::newRow("equal") << "constructora abc" << "constructora abc" << true;
    QTest::newRow("spaces and forms") << "portabanos 2000 s a de c v" << "porta banos 2000 sa de cv" << true;
    QTest::newRow("lost letters") << "comisi?n federal" << "comision federal" << true;
    QTest::newRow("half of the words") << "instituto mexicano de administracion publica" << "instituto nacional de administracion publica" << true;
    QTest::newRow("a unit of it") << "ministerio de obras publicas" << "ministerio de obras publicas direccion de contratos" << true;
    QTest::newRow("initials") << "mop" << "ministerio de obras publicas" << true;
    QTest::newRow("different") << "constructora abc sa" << "zapateria luisa sa" << false;
    QTest::newRow("only the form is shared") << "alfa sa de cv" << "beta sa de cv" << false;
    QTest::newRow("a letter is no initials") << "m" << "ministerio" << false;
}

void IdentifiersTest::likeness()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, alike);
    QCOMPARE(areNamesAlike(a.toStdString(), b.toStdString()), alike);
    QCOMPARE(areNamesAlike(b.toStdString(), a.toStdString()), alike);
}

QTEST_APPLESS_MAIN(IdentifiersTest)
#include "tst_identifiers.moc"
