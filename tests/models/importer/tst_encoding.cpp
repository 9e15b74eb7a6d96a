// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/encoding.h"

#include <QTest>

using namespace obra;

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void decoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QString json = QStringLiteral("{\"título\":\"Construcción 日本 \U0001F3D7\"}");
        const auto encoded = [&json](QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder.encode(json));
        };
        QTest::newRow("UTF-8") << json.toUtf8() << QStringLiteral("UTF-8") << json;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + json.toUtf8() << QStringLiteral("UTF-8") << json;
        for (const bool mark : {true, false}) {
            const char *suffix = mark ? " with mark" : "";
            QTest::addRow("UTF-16LE%s", suffix)
                << encoded(QStringConverter::Utf16LE, mark) << QStringLiteral("UTF-16LE") << json;
            QTest::addRow("UTF-16BE%s", suffix)
                << encoded(QStringConverter::Utf16BE, mark) << QStringLiteral("UTF-16BE") << json;
            QTest::addRow("UTF-32LE%s", suffix)
                << encoded(QStringConverter::Utf32LE, mark) << QStringLiteral("UTF-32LE") << json;
            QTest::addRow("UTF-32BE%s", suffix)
                << encoded(QStringConverter::Utf32BE, mark) << QStringLiteral("UTF-32BE") << json;
        }
        QTest::newRow("empty") << QByteArray() << QStringLiteral("UTF-8") << QString();
        QTest::newRow("one byte") << QByteArray("1") << QStringLiteral("UTF-8") << QStringLiteral("1");
        QTest::newRow("odd end") << QByteArray("\xff\xfe{\0}\0x", 7) << QStringLiteral("UTF-16LE")
                                 << QStringLiteral("{}");
    }

    void decoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        for (qsizetype chunk = 1; chunk <= bytes.size() + 1; ++chunk) {
            TextDecoder decoder({bytes.constData(), static_cast<std::size_t>(std::min<qsizetype>(4, bytes.size()))});
            QCOMPARE(decoder.encoding(), encoding);
            std::string out;
            for (qsizetype at = 0; at < bytes.size(); at += chunk)
                out += decoder.decode(
                    {bytes.constData() + at, static_cast<std::size_t>(std::min(chunk, bytes.size() - at))});
            QCOMPARE(QString::fromStdString(out), text);
            QCOMPARE(decoder.replaced(), 0);
        }
    }

    void repairing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("decoded");
        QTest::addColumn<int>("replaced");
        QTest::newRow("Latin 1") << QByteArray("Construcci\xf3n de a\xf1o") << QStringLiteral("Construcción de año")
                                 << QStringLiteral("ISO-8859-1") << 2 << 0;
        QTest::newRow("Windows") << QByteArray("\x93Obra\x94 \x80 5, a\xf1o") << QStringLiteral("“Obra” € 5, año")
                                 << QStringLiteral("Windows-1252") << 4 << 0;
        QTest::newRow("no such code") << QByteArray("a\x81") << QStringLiteral("a\uFFFD")
                                      << QStringLiteral("Windows-1252") << 0 << 1;
        QTest::newRow("mixed") << QByteArray("a\xc3\xb1o y a\xf1o") << QStringLiteral("año y a\uFFFDo")
                               << QStringLiteral("UTF-8") << 0 << 1;
        QTest::newRow("cut character") << QByteArray("\xc3\xb1 \xe6\x97") << QStringLiteral("ñ \uFFFD\uFFFD")
                                       << QStringLiteral("UTF-8") << 0 << 2;
        QTest::newRow("surrogate") << QByteArray("\xc3\xb1 \xed\xa0\x80") << QStringLiteral("ñ \uFFFD\uFFFD\uFFFD")
                                   << QStringLiteral("UTF-8") << 0 << 3;
        QTest::newRow("overlong") << QByteArray("\xc3\xb1 \xc0\xaf") << QStringLiteral("ñ \uFFFD\uFFFD")
                                  << QStringLiteral("UTF-8") << 0 << 2;
    }

    void repairing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        QFETCH(int, decoded);
        QFETCH(int, replaced);
        const RepairedText repaired = repairUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(QString::fromStdString(repaired.utf8), text);
        QCOMPARE(repaired.encoding, encoding);
        QCOMPARE(repaired.decoded, decoded);
        QCOMPARE(repaired.replaced, replaced);
    }

    void everyByteSequenceBecomesUtf8()
    {
        for (int a = 0; a < 256; ++a) {
            for (int b = 0; b < 256; ++b) {
                const char bytes[] = {'\xc3', '\xb1', char(a), char(b), 'z'};
                const std::string utf8 = repairUtf8({bytes, sizeof bytes}).utf8;
                QStringDecoder strict(QStringConverter::Utf8);
                const QString text = strict.decode(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
                QVERIFY(!strict.hasError());
                QVERIFY(text.endsWith(QLatin1Char('z')));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
