// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// Everything that people see is there in each language: no text waits for its translation, and no placeholder got lost on the way.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void complete_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *language : { "es", "en" })
            QTest::newRow(language) << QStringLiteral(OBRA_SOURCE_DIR "/translations/obra-abierta_%1.ts").arg(QLatin1String(language));
    }

    void complete()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QXmlStreamReader xml(&file);
        QString context, source;
        QStringList unfinished, wrong;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == QLatin1String("translation")) {
                if (xml.attributes().hasAttribute(QLatin1String("type")))
                    unfinished.append(context + QLatin1String(": ") + source);
                const QStringList forms = textsOf(xml);
                for (const QString &form : forms) {
                    if (form.isEmpty() || placeholders(form, forms.size() > 1) != placeholders(source, forms.size() > 1))
                        wrong.append(QStringLiteral("%1: “%2” → “%3”").arg(context, source, form));
                }
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(messages > 1000);
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(QLatin1Char('\n'))));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

private:
    static QStringList textsOf(QXmlStreamReader &xml)
    {
        QStringList forms;
        QString text;
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement: forms.append(xml.readElementText()); break; // numerusform
            case QXmlStreamReader::Characters: text += xml.text(); break;
            case QXmlStreamReader::EndElement: return forms.isEmpty() ? QStringList { text } : forms;
            default: break;
            }
        }
        return forms;
    }

    /// %1, %2 …; of a plural form "%n" may be a word ("one record").
    static QStringList placeholders(const QString &text, bool plural)
    {
        static const QRegularExpression number(QStringLiteral("%L?(\\d|n)"));
        QStringList found;
        for (auto match = number.globalMatch(text); match.hasNext();) {
            const QString which = match.next().captured(1);
            if (!plural || which != QLatin1String("n"))
                found.append(which);
        }
        found.sort();
        found.removeDuplicates();
        return found;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
