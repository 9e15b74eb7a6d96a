// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/elidedlabel.h"
#include "record/phasebar.h"
#include "record/recordview.h"
#include "support/markedlanguage.h"
#include "support/smalldata.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

using namespace obra;

namespace {

const char project[] = R"({"version":"0.9.5","projects":[{"id":"oc4ids-abc123-1","title":"Corredor","status":"implementation","contractingProcesses":[{"id":"ocds-213czf-1","summary":{"ocid":"ocds-213czf-1","title":"Puente"}}]}]})";

} // namespace

class RecordViewTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
        importInto(cache, { QStringLiteral(OBRA_TEST_DATA "/hostile-releases.jsonl"), writeFile(m_folder.path(), QStringLiteral("b.json"), project) });
        const CacheReader reader(cache);
        m_process = loadRecord(reader, Unit::Processes, reader.find(Unit::Processes, QStringLiteral("ocds-213czf-1")));
        m_project = loadRecord(reader, Unit::Projects, reader.find(Unit::Projects, QStringLiteral("oc4ids-abc123-1")));
    }

    void init()
    {
        m_view = std::make_unique<RecordView>();
        m_view->resize(1000, 700);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setRecord(m_process);
    }
    void cleanup() { m_view.reset(); }

    void showsTheRecord()
    {
        QCOMPARE(m_view->findChild<ElidedLabel *>(QStringLiteral("recordTitle"))->text(), m_process->title);
        QCOMPARE(child<QLabel>("recordOcid")->text(), QStringLiteral("ocds-213czf-1"));
        const QString text = body()->toPlainText();
        for (const char *part : { "Sol S.A.", "Contrato", "Pliego", "Corredor", "EUR", "+50.0 %", "hostile-releases.jsonl" })
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(text.contains(QStringLiteral("Más acero")));
        QVERIFY(text.contains(QLatin1String("A & B <x> #1? 100%"))); // as it is written, not as HTML
        const QString history = child<QTextBrowser>("recordHistory")->toPlainText();
        QVERIFY2(history.contains(QLatin1String("contracts/c1/value/amount")), qPrintable(history));
        QVERIFY(history.contains(QLatin1String("100")) && history.contains(QLatin1String("150")));
        QVERIFY(history.indexOf(QLatin1String("r3")) < history.indexOf(QLatin1String("r1"))); // newest first
        QVERIFY(!body()->toHtml().contains(QLatin1String("x.png")));
        QVERIFY(m_view->findChild<PhaseBar *>()->accessibleDescription().contains(QLatin1String("Contract")));
        m_view->setRecord(m_project);
        QCOMPARE(m_view->findChild<ElidedLabel *>(QStringLiteral("recordTitle"))->text(), QStringLiteral("Corredor"));
        QVERIFY(!m_view->grab().isNull());
    }

    void contactsAreShownOnDemand()
    {
        QVERIFY(!body()->toPlainText().contains(QLatin1String("ana@obras.example")));
        follow(QStringLiteral("contacts:"));
        QVERIFY(body()->toPlainText().contains(QLatin1String("ana@obras.example")));
        m_view->setRecord(m_process); // not for the next record
        QVERIFY(!body()->toPlainText().contains(QLatin1String("ana@obras.example")));
    }

    void sectionsFold()
    {
        QVERIFY(body()->toPlainText().contains(QLatin1String("Pliego")));
        follow(QStringLiteral("toggle:documents"));
        QVERIFY(!body()->toPlainText().contains(QLatin1String("Pliego")));
        follow(QStringLiteral("toggle:documents"));
        QVERIFY(body()->toPlainText().contains(QLatin1String("Pliego")));
        const QString history = child<QTextBrowser>("recordHistory")->toPlainText();
        follow(QStringLiteral("toggle:version3"));
        QVERIFY(child<QTextBrowser>("recordHistory")->toPlainText().size() < history.size());
    }

    void linksGoWhereTheySay()
    {
        QSignalSpy values(m_view.get(), &RecordView::valueClicked), records(m_view.get(), &RecordView::recordRequested);
        follow(link(QStringLiteral("value:buyer")));
        QCOMPARE(values.count(), 1);
        QCOMPARE(values[0][0].value<Field>(), Field::Buyer);
        QCOMPARE(values[0][1].toString(), QStringLiteral("A & B <x> #1? 100%"));
        follow(link(QStringLiteral("value:supplier")));
        QCOMPARE(values.last()[1].toString(), QStringLiteral("Sol S.A."));
        follow(link(QStringLiteral("record:1/")));
        QCOMPARE(records.count(), 1);
        QCOMPARE(records[0][0].value<Unit>(), Unit::Projects);
        QCOMPARE(records[0][1].toLongLong(), m_project->id);
        m_view->setRecord(m_project);
        follow(link(QStringLiteral("record:0/")));
        QCOMPARE(records.last()[0].value<Unit>(), Unit::Processes);
        QCOMPARE(records.last()[1].toLongLong(), m_process->id);
        follow(QStringLiteral("nonsense:1"));
        follow(QStringLiteral("value:colour?x"));
        QCOMPARE(records.count(), 2);
        QCOMPARE(values.count(), 2);
    }

    void keyboardFollowsLinks()
    {
        QSignalSpy values(m_view.get(), &RecordView::valueClicked);
        body()->setFocus();
        for (int i = 0; i < 40 && values.isEmpty(); ++i) {
            QTest::keyClick(body(), Qt::Key_Tab);
            if (body()->textCursor().charFormat().anchorHref().startsWith(QLatin1String("value:")) && body()->hasFocus())
                QTest::keyClick(body(), Qt::Key_Return);
        }
        QCOMPARE(values.count(), 1);
    }

    void nothingLeavesTheProgramUnasked_data()
    {
        QTest::addColumn<int>("document");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("buttons");
        QTest::newRow("web") << 0 << QStringLiteral("https://compras.example/pliego.pdf?a=1&b=%20x") << 3;
        QTest::newRow("file") << 1 << QStringLiteral("file:///etc/passwd") << 2; // cannot be opened at all
    }

    void nothingLeavesTheProgramUnasked()
    {
        QFETCH(int, document);
        QFETCH(QString, address);
        QFETCH(int, buttons);
        bool asked = false;
        QTimer::singleShot(0, this, [&] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question)
                return;
            asked = true;
            QVERIFY(question->text().contains(QUrl(address).toString()));
            QCOMPARE(question->textFormat(), Qt::PlainText);
            QCOMPARE(question->buttons().size(), buttons);
            QCOMPARE(question->buttonRole(question->defaultButton()), QMessageBox::RejectRole);
            question->defaultButton()->click();
        });
        follow(link(QStringLiteral("url:"), document));
        QVERIFY(asked);
    }

    void keysAndButtons_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("back") << QByteArray("recordBack") << int(Qt::Key_Escape) << int(Qt::NoModifier) << QByteArray(SIGNAL(backRequested()));
        QTest::newRow("back, as in a browser") << QByteArray("recordBack") << int(Qt::Key_Left) << int(Qt::AltModifier) << QByteArray(SIGNAL(backRequested()));
        QTest::newRow("next") << QByteArray("recordNext") << int(Qt::Key_F8) << int(Qt::NoModifier) << QByteArray(SIGNAL(nextRequested()));
        QTest::newRow("previous") << QByteArray("recordPrevious") << int(Qt::Key_F8) << int(Qt::ShiftModifier) << QByteArray(SIGNAL(previousRequested()));
    }

    void keysAndButtons()
    {
        QFETCH(QByteArray, button);
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QByteArray, wanted);
        QSignalSpy spy(m_view.get(), wanted.constData());
        auto *tool = child<QToolButton>(button.constData());
        QVERIFY(!tool->text().isEmpty());
        QTest::mouseClick(tool, Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        for (int tab = 0; tab < 3; ++tab) {
            auto *tabs = child<QTabWidget>("recordTabs");
            tabs->setCurrentIndex(tab);
            tabs->currentWidget()->setFocus();
            if (!QApplication::focusWidget() || !m_view->isAncestorOf(QApplication::focusWidget()))
                tabs->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
            QCOMPARE(spy.count(), tab + 2);
        }
    }

    void keysWorkAfterTheNextRecord()
    {
        QSignalSpy next(m_view.get(), &RecordView::nextRequested), back(m_view.get(), &RecordView::backRequested);
        m_view->setFocus();
        for (int i = 1; i <= 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
            QCOMPARE(next.count(), i);
            m_view->setLoading();
            QVERIFY(child<QLabel>("recordMessage")->isVisible());
            m_view->setRecord(i % 2 == 1 ? m_project : m_process);
            QVERIFY(QApplication::focusWidget() && m_view->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
    }

    void copiesTheIdentifier()
    {
        QTest::mouseClick(child<QToolButton>("recordCopy"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("ocds-213czf-1"));
    }

    void rawJson()
    {
        auto *tabs = child<QTabWidget>("recordTabs");
        tabs->setCurrentIndex(2);
        auto *choice = child<QComboBox>("rawChoice");
        auto *text = child<QPlainTextEdit>("rawJson");
        QCOMPARE(choice->count(), 4); // compiled, and three as they came
        QVERIFY(text->toPlainText().contains(QLatin1String("\"compiled\"")));
        QVERIFY(text->isReadOnly());
        choice->setCurrentIndex(3);
        QVERIFY(text->toPlainText().contains(QLatin1String("\"r3\"")));
        QVERIFY(!text->toPlainText().contains(QLatin1String("\"r1\"")));
        QTest::keyClicks(child<QLineEdit>("rawSearch"), QStringLiteral("acero"));
        QTest::keyClick(child<QLineEdit>("rawSearch"), Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText(), QStringLiteral("acero"));
        m_view->setRecord(m_project);
        QCOMPARE(choice->count(), 2);
        QVERIFY(text->toPlainText().contains(QLatin1String("oc4ids-abc123-1")));
    }

    void failures()
    {
        m_view->setError(QStringLiteral("<i>gone</i>"));
        auto *message = child<QLabel>("recordMessage");
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(QLatin1String("<i>gone</i>")));
        const MarkedLanguage language;
        QCoreApplication::processEvents();
        QVERIFY(message->text().startsWith(QStringLiteral("¶")));
        QVERIFY(message->text().contains(QLatin1String("<i>gone</i>")));
        m_view->setRecord(m_process);
        QVERIFY(!message->isVisible());
    }

    void speaksAnotherLanguageAtOnce()
    {
        {
            const MarkedLanguage language;
            QCoreApplication::processEvents();
            for (const char *name : { "recordBack", "recordNext", "recordPrevious", "recordCopy" })
                QVERIFY(child<QToolButton>(name)->text().startsWith(QStringLiteral("¶")));
            for (int tab = 0; tab < 3; ++tab)
                QVERIFY(child<QTabWidget>("recordTabs")->tabText(tab).startsWith(QStringLiteral("¶")));
            QVERIFY(body()->toPlainText().contains(QStringLiteral("¶Documents")));
            QVERIFY(child<QTextBrowser>("recordHistory")->toPlainText().contains(QStringLiteral("¶Before")));
            QVERIFY(m_view->findChild<PhaseBar *>()->accessibleDescription().contains(QStringLiteral("¶")));
            QVERIFY(child<QComboBox>("rawChoice")->itemText(0).startsWith(QStringLiteral("¶")));
        }
        QCoreApplication::processEvents();
        QVERIFY(!body()->toPlainText().contains(QStringLiteral("¶")));
    }

    void followsTheColours()
    {
        const QPalette light = QApplication::palette();
        const QString before = body()->toHtml();
        QPalette dark(QColor(0x30, 0x30, 0x30), QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Base, Qt::black);
        for (QPalette::ColorRole role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
            dark.setColor(role, Qt::white);
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        QVERIFY(body()->toHtml() != before);
        QApplication::setPalette(light);
    }

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_view->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    QTextBrowser *body() const { return child<QTextBrowser>("recordBody"); }

    /// What a click on a link does.
    void follow(const QString &href) { emit body()->anchorClicked(QUrl(href)); }

    /// The target of the link number @p index that begins so.
    QString link(const QString &begin, int index = 0) const
    {
        QStringList found;
        for (QTextBlock block = body()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString href = part.fragment().charFormat().anchorHref();
                if (href.startsWith(begin) && !found.contains(href))
                    found.append(href);
            }
        }
        if (index >= found.size())
            qFatal("There is no link %s.", qPrintable(begin));
        return found[index];
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const RecordDetail> m_process, m_project;
    std::unique_ptr<RecordView> m_view;
};

QTEST_MAIN(RecordViewTest)
#include "tst_recordview.moc"
