// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/amount.h"
#include "ocds/records.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace obra;

Q_DECLARE_METATYPE(obra::AmountStatus)

/// Money is exact, and names meet only where they should.
class AmountTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void writesPlainText_data();
    void writesPlainText();
    void textComesBack();
    void sumsBeyond64Bits();
    void formatsForPeople();
    void knowsCurrencies();
    void knowsTheWholeCodelist();
    void foldsNames_data();
    void foldsNames();
    void foldsTheSameOnBothWays();
};

void AmountTest::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AmountStatus>("status");
    QTest::addColumn<qint64>("amount");
    const auto row = [](const char *text, AmountStatus status, qint64 amount) { QTest::newRow(text) << QByteArray(text) << status << amount; };
    using A = AmountStatus;
    row("0", A::Exact, 0);
    row("-0", A::Exact, 0);
    row("0.0000000", A::Exact, 0);
    row("0e999999999999999999999", A::Exact, 0);
    row("50", A::Exact, 500000);
    row(" 50 ", A::Exact, 500000);
    row("+50", A::Exact, 500000);
    row("-3", A::Exact, -30000);
    row("1234.5", A::Exact, 12345000);
    row("1234.50000000", A::Exact, 12345000);
    row("000123.4500", A::Exact, 1234500);
    row(".5", A::Exact, 5000);
    row("5.", A::Exact, 50000);
    row("1.2e6", A::Exact, 12000000000);
    row("1.2E+6", A::Exact, 12000000000);
    row("1200e-2", A::Exact, 120000);
    row("12345e-4", A::Exact, 12345);
    row("0.0001", A::Exact, 1);
    row("2692314541.99", A::Exact, 26923145419900);
    row("2692314541.9900000", A::Exact, 26923145419900);
    // Half to even
    row("0.00005", A::Rounded, 0);
    row("0.00015", A::Rounded, 2);
    row("0.00025", A::Rounded, 2);
    row("0.00035", A::Rounded, 4);
    row("0.000050000000000000000000000000001", A::Rounded, 1);
    row("0.00004999999999999999999999999999", A::Rounded, 0);
    row("-0.00015", A::Rounded, -2);
    row("-0.00025", A::Rounded, -2);
    row("0.000001", A::Rounded, 0);
    row("0.0000099", A::Rounded, 0);
    row("1e-400", A::Rounded, 0);
    row("1e-99999999999999999999", A::Rounded, 0);
    row("107481.00000000001", A::Rounded, 1074810000);
    row("9.99999", A::Rounded, 100000);
    row("0.99995", A::Rounded, 10000);
    row("0.99985", A::Rounded, 9998);
    // The end of the range
    row("922337203685477.5807", A::Exact, INT64_MAX);
    row("-922337203685477.5807", A::Exact, -INT64_MAX);
    row("922337203685477.58074", A::Rounded, INT64_MAX);
    row("922337203685477.5808", A::OutOfRange, 0);
    row("922337203685477.58075", A::OutOfRange, 0);
    row("-922337203685477.5808", A::OutOfRange, 0);
    row("999999999999999.9999", A::OutOfRange, 0);
    row("1e15", A::OutOfRange, 0);
    row("1e400", A::OutOfRange, 0);
    row("1e99999999999999999999", A::OutOfRange, 0);
    row("99999999999999999999999999999999999999999999999", A::OutOfRange, 0);
    row("100000000000000000000000000000e-20", A::Exact, 10000000000000);
    row("0.00000000000000000000000000001e30", A::Exact, 100000);
    for (const char *text : { "", " ", "-", "+", ".", "-.", "e5", "1e", "1e+", "1e5.", "1.2.3", "1,234.50", "12 345", "B/. 5", "5 USD", "NaN",
                              "Infinity", "0x10", "--1", "1-", "null" })
        QTest::newRow(qPrintable(QLatin1String("not a number: ") + QLatin1String(text))) << QByteArray(text) << A::NotANumber << qint64(0);
    QTest::newRow("with a zero byte") << QByteArray("1\0002", 3) << A::NotANumber << qint64(0);
}

void AmountTest::parses()
{
    QFETCH(QByteArray, text);
    ScaledAmount amount = -1;
    const AmountStatus status = parseAmount({ text.data(), std::size_t(text.size()) }, &amount);
    QTEST(status, "status");
    QTEST(qint64(amount), "amount");
}

void AmountTest::writesPlainText_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64(0) << QByteArray("0.00");
    QTest::newRow("smallest") << qint64(1) << QByteArray("0.0001");
    QTest::newRow("negative") << qint64(-12) << QByteArray("-0.0012");
    QTest::newRow("two") << qint64(12345000) << QByteArray("1234.50");
    QTest::newRow("three") << qint64(12345670) << QByteArray("1234.567");
    QTest::newRow("largest") << qint64(INT64_MAX) << QByteArray("922337203685477.5807");
    QTest::newRow("least") << qint64(INT64_MIN) << QByteArray("-922337203685477.5808");
}

void AmountTest::writesPlainText()
{
    QFETCH(qint64, amount);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(amountText(amount)), text);
}

void AmountTest::textComesBack()
{
    for (ScaledAmount amount = -1'000'003; amount < 1'000'000; amount += 777) {
        ScaledAmount again = 0;
        QCOMPARE(parseAmount(amountText(amount), &again), AmountStatus::Exact);
        QCOMPARE(again, amount);
    }
}

void AmountTest::sumsBeyond64Bits()
{
    ScaledSum sum = 0;
    for (int i = 0; i < 1'000'000; ++i)
        sum += INT64_MAX;
    QCOMPARE(amountText(sum), std::string("922337203685477580700.00"));
    QCOMPARE(amountText(-sum), std::string("-922337203685477580700.00"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(formatAmount(sum), QStringLiteral("922,337,203,685,477,580,700.00"));
}

void AmountTest::formatsForPeople()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(formatAmount(0), QStringLiteral("0.00"));
    QCOMPARE(formatAmount(12345678900), QStringLiteral("1,234,567.89"));
    QCOMPARE(formatAmount(-5000), QStringLiteral("-0.50"));
    QCOMPARE(formatAmount(-1), QStringLiteral("0.00")); // no "-0.00"
    QCOMPARE(formatAmount(10050), QStringLiteral("1.00")); // half to even
    QCOMPARE(formatAmount(10150), QStringLiteral("1.02"));
    QCOMPARE(formatAmount(12345, 4), QStringLiteral("1.2345"));
    QCOMPARE(formatAmount(25000, 0), QStringLiteral("2"));
    QCOMPARE(formatAmount(35000, 0), QStringLiteral("4"));
    QCOMPARE(formatAmount(12345, -1), QStringLiteral("1.2345"));
    QCOMPARE(formatAmount(12300, -1), QStringLiteral("1.23"));
    QCOMPARE(formatAmount(10000, 9), QStringLiteral("1.0000"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(formatAmount(12345678900), QStringLiteral("1.234.567,89"));
    QLocale::setDefault(QLocale::c());
}

void AmountTest::knowsCurrencies()
{
    for (const char *code : { "PAB", "USD", "MXN", "PYG", "AMD", "XXX", "ZWR", "AED", "ZWL", "ADP" })
        QVERIFY2(isKnownCurrency(code), code);
    for (const char *code : { "", "MNX", "mdl", "usd", "US", "USDX", "Usd", "B/.", "AAA", "ZZZ", "   ", "\xC3\x81U" })
        QVERIFY2(!isKnownCurrency(code), code);
}

void AmountTest::knowsTheWholeCodelist()
{
    QFile file(QStringLiteral(OBRA_SHARED_DATA "/reference/codelists/ocds/currency.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reference codelists are not at hand");
    file.readLine();
    int count = 0;
    while (!file.atEnd()) {
        const QByteArray code = file.readLine().split(',').first().trimmed();
        if (code.isEmpty())
            continue;
        QVERIFY2(isKnownCurrency({ code.data(), std::size_t(code.size()) }), code.constData());
        ++count;
    }
    QVERIFY(count > 290);
    int known = 0;
    std::string code = "AAA";
    for (code[0] = 'A'; code[0] <= 'Z'; ++code[0])
        for (code[1] = 'A'; code[1] <= 'Z'; ++code[1])
            for (code[2] = 'A'; code[2] <= 'Z'; ++code[2])
                known += isKnownCurrency(code) ? 1 : 0;
    QCOMPARE(known, count); // and no others
}

void AmountTest::foldsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char *folded) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(folded); };
    row("", "");
    row("   ", "");
    row("---", "");
    row("PANAMA SA", "panama sa");
    row("Panamá  S.A.", "panama sa");
    row("Panamá, S. A.", "panama sa");
    row("Panamá S.A", "panama sa");
    row("Constructora  \tNúñez & Hijos, S. de R.L.", "constructora nunez hijos s de rl");
    row("Empresa, S.A. de C.V.", "empresa sa de cv");
    row("J.Pérez", "j perez");
    row("No.5 Inc.", "no 5 inc");
    row("Lote 1. 2", "lote 1 2");
    row("Ministerio de Obras Públicas (MOP)", "ministerio de obras publicas mop");
    row("M?XICO", "m?xico");
    row("MEXICO", "mexico");
    row("MÉXICO", "mexico");
    row("M\xEF\xBF\xBDXICO", "m?xico"); // U+FFFD
    row("Straße", "strasse");
    row("Łódź Øre", "łodz øre");
    row("Ελλάδα", "ελλαδα");
    row("А.О. Завод", "ао завод");
    row("Nº 3", "nº 3");
    row("e\xCC\x81toile", "etoile"); // combining accent
    row("\xF0\x9D\x94\xB8""B", "\xF0\x9D\x94\xB8""b"); // beyond the first plane
}

void AmountTest::foldsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(foldedName(name.toStdString())), folded);
}

void AmountTest::foldsTheSameOnBothWays()
{
    // Any letter outside Latin-1 sends the whole name through the slow way; both must agree.
    const std::string slow = " \xD0\xB6"; // U+0436
    for (char16_t c = 0x20; c < 0x100; ++c) {
        const std::string name = (QStringLiteral("Xy") + QChar(c) + QStringLiteral("z w")).toStdString();
        QCOMPARE(foldedName(name + slow), foldedName(name) + slow);
    }
    QCOMPARE(foldedName("broken \xC3"), std::string("broken ?"));
    QCOMPARE(foldedName("broken \xFF name"), std::string("broken ? name"));
}

QTEST_GUILESS_MAIN(AmountTest)
#include "tst_amount.moc"
