// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filter.h"
#include "start/startpage.h"
#include "support/markedlanguage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace obra;

class StartPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_page = std::make_unique<StartPage>();
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void withoutData()
    {
        QVERIFY(button("openButton")->isVisible());
        QVERIFY(button("practiceButton")->isVisible());
        QVERIFY(!button("continueButton")->isVisible());
        for (QPushButton *card : cards())
            QVERIFY(!card->isEnabled());
        QVERIFY(!m_page->findChild<QLabel *>(QStringLiteral("loadedSummary"))->text().isEmpty());
    }

    void withData()
    {
        fill(7);
        QVERIFY(button("continueButton")->isVisible());
        for (QPushButton *card : cards())
            QVERIFY(card->isEnabled());
        const QString summary = m_page->findChild<QLabel *>(QStringLiteral("loadedSummary"))->text();
        QVERIFY2(summary.contains(QLocale().toString(1234)), qPrintable(summary));
        QVERIFY(summary.contains(QLatin1String("file0.json")));
        QVERIFY(!summary.contains(QLatin1String("file6.json"))); // counted, not listed
        QVERIFY(summary.contains(QLatin1Char('2')));
        m_page->clearCache();
        QVERIFY(!button("continueButton")->isVisible());
    }

    void buttonsSayWhatIsWanted_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("open") << QByteArray("openButton") << QByteArray(SIGNAL(openRequested()));
        QTest::newRow("folder") << QByteArray("openFolderButton") << QByteArray(SIGNAL(openFolderRequested()));
        QTest::newRow("practice") << QByteArray("practiceButton") << QByteArray(SIGNAL(practiceRequested()));
        QTest::newRow("continue") << QByteArray("continueButton") << QByteArray(SIGNAL(continueRequested()));
    }

    void buttonsSayWhatIsWanted()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, wanted);
        fill(1);
        QSignalSpy spy(m_page.get(), wanted.constData());
        QTest::mouseClick(button(name.constData()), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QTest::keyClick(button(name.constData()), Qt::Key_Return);
        QCOMPARE(spy.count(), 2);
        QTest::keyClick(button(name.constData()), Qt::Key_Space);
        QCOMPARE(spy.count(), 3);
    }

    void questionsAreFilters()
    {
        fill(1);
        QSignalSpy spy(m_page.get(), &StartPage::questionChosen);
        QVERIFY(cards().size() >= 4);
        for (QPushButton *card : cards()) {
            QTest::keyClick(card, Qt::Key_Return);
            FilterTextError error;
            const Filter filter = parseFilter(spy.last().at(1).toString(), &error);
            QVERIFY2(!error.isError(), qPrintable(error.message));
            QVERIFY(!filter.isEmpty());
            QVERIFY(!card->text().isEmpty());
        }
        QCOMPARE(spy.count(), cards().size());
    }

    void keyboardReachesEverything()
    {
        fill(1);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
        QCOMPARE(QApplication::focusWidget(), button("openButton"));
        QSet<QWidget *> reached;
        for (int i = 0; i < 30; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QPushButton *each : m_page->findChildren<QPushButton *>())
            QVERIFY2(reached.contains(each), qPrintable(each->objectName()));
    }

    void speaksAnotherLanguageAtOnce()
    {
        fill(7);
        {
            const MarkedLanguage language;
            QCoreApplication::processEvents();
            for (QPushButton *each : m_page->findChildren<QPushButton *>())
                QVERIFY2(each->text().startsWith(QStringLiteral("¶")), qPrintable(each->text()));
            int marked = 0;
            for (QLabel *label : m_page->findChildren<QLabel *>())
                marked += label->text().startsWith(QStringLiteral("¶"));
            QVERIFY(marked >= 5);
        }
        QCoreApplication::processEvents();
        for (QPushButton *each : m_page->findChildren<QPushButton *>())
            QVERIFY2(!each->text().contains(QStringLiteral("¶")), qPrintable(each->text()));
    }

    void followsTheColours()
    {
        const QPalette light = QApplication::palette();
        QPalette dark(QColor(0x30, 0x30, 0x30), QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        for (QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(label->palette().color(QPalette::WindowText).lightness() > 120, qPrintable(label->text()));
        QApplication::setPalette(light);
    }

private:
    QPushButton *button(const char *name) const
    {
        auto *found = m_page->findChild<QPushButton *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    QList<QPushButton *> cards() const { return m_page->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^question\\d$"))); }

    void fill(int files)
    {
        CacheInfo info;
        info.processes = 1234;
        QVector<SourceInfo> sources(files);
        for (int i = 0; i < files; ++i)
            sources[i].file = QStringLiteral("file%1.json").arg(i);
        m_page->setCache(info, sources);
    }

    std::unique_ptr<StartPage> m_page;
};

QTEST_MAIN(StartPageTest)
#include "tst_startpage.moc"
