// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dropoverlay.h"
#include "importing/importassistant.h"
#include "importing/importtext.h"
#include "importing/messagebar.h"
#include "session.h"
#include "support/markedlanguage.h"
#include "support/smalldata.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace obra;

namespace {

constexpr int patience = 60000;
enum Page { Choice, Progress, Result };

} // namespace

class ImportAssistantTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>();
        m_session->openCache(m_folder->filePath(QStringLiteral("cache.sqlite")));
        m_assistant = std::make_unique<ImportAssistant>(m_session.get());
        m_assistant->resize(1000, 700);
        m_assistant->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_assistant.get()));
        m_assistant->activateWindow();
        m_bad = writeFile(m_folder->path(), QStringLiteral("half.jsonl"), R"({"ocid":"ocds-213czf-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["tender"],"initiationType":"tender","tender":{"id":"1","title":"x"}}
{"ocid":"ocds-213czf-2","id":"1", oh
{"ocid":"ocds-213czf-3","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"initiationType":"tender","contracts":[{"id":"1","value":{"amount":5,"currency":"MNX"}}]}
)");
    }

    void cleanup()
    {
        m_assistant.reset();
        m_session.reset();
        m_folder.reset();
    }

    void choosing()
    {
        QSignalSpy files(m_assistant.get(), &ImportAssistant::chooseFilesRequested), folders(m_assistant.get(), &ImportAssistant::chooseFolderRequested);
        m_assistant->setFiles({ m_bad, m_folder->path() });
        m_assistant->setFiles({ m_bad }); // once is enough
        QCOMPARE(m_assistant->currentIndex(), int(Choice));
        auto *list = child<QListWidget>("importFiles");
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(QLatin1String("half.jsonl")));
        QVERIFY(child<QPushButton>("importStart")->text().contains(QLatin1Char('2')));
        QVERIFY(!child<QRadioButton>("importFresh")->isVisible()); // there is nothing to keep
        list->item(1)->setSelected(true);
        QTest::mouseClick(child<QPushButton>("importRemove"), Qt::LeftButton);
        QCOMPARE(list->count(), 1);
        list->item(0)->setSelected(true);
        QTest::keyClick(child<QPushButton>("importRemove"), Qt::Key_Return);
        QCOMPARE(list->count(), 0);
        QVERIFY(!child<QPushButton>("importStart")->isEnabled());
        QTest::mouseClick(child<QPushButton>("importAddFiles"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>("importAddFolder"), Qt::LeftButton);
        QCOMPARE(files.count(), 1);
        QCOMPARE(folders.count(), 1);
    }

    void loadsAndReports()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_assistant.get()));
        m_assistant->setFiles({ m_bad });
        QCOMPARE(QApplication::focusWidget(), child<QPushButton>("importStart"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_session->isImporting());
        QCOMPARE(m_assistant->currentIndex(), int(Progress));
        QVERIFY(child<QPushButton>("importCancel")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_assistant->currentIndex(), int(Result), patience);
        QVERIFY(number(0).contains(QLatin1Char('3')));
        QVERIFY(number(1).contains(QLatin1Char('2')));
        QVERIFY(number(2).contains(QLatin1Char('0')));
        QVERIFY(number(3).contains(QLatin1Char('1')));
        QCOMPARE(child<QTableView>("sourcesTable")->model()->rowCount(), 1);
        QVERIFY(!child<QLabel>("importResult")->text().isEmpty());

        // The issues: all, by severity, by words.
        auto *table = child<QTableView>("issuesTable");
        const int all = table->model()->rowCount();
        QVERIFY(all >= 2);
        child<QComboBox>("issuesSeverity")->setCurrentIndex(1);
        const int errors = table->model()->rowCount();
        QVERIFY(errors >= 1 && errors < all);
        child<QComboBox>("issuesSeverity")->setCurrentIndex(0);
        QTest::keyClicks(child<QLineEdit>("issuesSearch"), QStringLiteral("mnx"));
        QVERIFY(table->model()->rowCount() >= 1 && table->model()->rowCount() < all);
        QTest::keyClicks(child<QLineEdit>("issuesSearch"), QStringLiteral(" nothing like this"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!child<QPushButton>("issuesSave")->isEnabled());
        child<QLineEdit>("issuesSearch")->clear();
        QCOMPARE(table->model()->rowCount(), all);
        QVERIFY(child<QPushButton>("issuesSave")->isEnabled());

        QSignalSpy explore(m_assistant.get(), &ImportAssistant::exploreRequested);
        QTest::keyClick(child<QPushButton>("importExplore"), Qt::Key_Return);
        QCOMPARE(explore.count(), 1);

        // Again, and anew: a choice for once.
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen(), patience);
        QTest::mouseClick(child<QPushButton>("importMore"), Qt::LeftButton);
        QCOMPARE(m_assistant->currentIndex(), int(Choice));
        QCOMPARE(child<QListWidget>("importFiles")->count(), 0);
        m_assistant->setFiles(practiceFiles({ QStringLiteral("proyectos.json.gz") }));
        QVERIFY(child<QRadioButton>("importFresh")->isVisible());
        QVERIFY(child<QRadioButton>("importKeep")->isChecked());
        child<QRadioButton>("importFresh")->setChecked(true);
        QTest::mouseClick(child<QPushButton>("importStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_assistant->currentIndex(), int(Result), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->info().projects, 400, patience);
        QCOMPARE(m_session->info().processes, 0);
        m_assistant->setFiles({ m_bad });
        QVERIFY(child<QRadioButton>("importKeep")->isChecked());
    }

    void cancels()
    {
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        m_assistant->setFiles(practiceFiles());
        QTest::mouseClick(child<QPushButton>("importStart"), Qt::LeftButton);
        m_assistant->showLastReport(); // nothing to report yet: how far it is
        QCOMPARE(m_assistant->currentIndex(), int(Progress));
        QTest::mouseClick(child<QPushButton>("importCancel"), Qt::LeftButton);
        QVERIFY(!child<QPushButton>("importCancel")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QCOMPARE(finished[0][0].value<ImportReport>().outcome, ImportReport::Outcome::Cancelled);
        QCOMPARE(m_assistant->currentIndex(), int(Result));
        QVERIFY(!child<QPushButton>("importExplore")->isEnabled()); // still nothing there
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("cache.sqlite"))));
        m_assistant->setFiles({ m_bad }); // and can be used again
        QTest::mouseClick(child<QPushButton>("importStart"), Qt::LeftButton);
        QVERIFY(child<QPushButton>("importCancel")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, patience);
        QCOMPARE(finished[1][0].value<ImportReport>().outcome, ImportReport::Outcome::Done);
    }

    void showsProgress()
    {
        emit m_session->importStarted();
        ImportProgress progress;
        progress.phase = ImportProgress::Phase::Reading;
        progress.percent = 42;
        progress.bytesDone = 42'000'000;
        progress.bytesTotal = 100'000'000;
        progress.bytesPerSecond = 2e6;
        progress.secondsLeft = 29;
        progress.read = 12345;
        progress.file = QStringLiteral("archive.zip › <b>entry</b>.json");
        emit m_session->importProgressed(progress);
        QCOMPARE(child<QProgressBar>("importProgress")->value(), 42);
        bool file = false, counts = false;
        for (QLabel *label : m_assistant->findChildren<QLabel *>()) {
            file = file || label->text() == progress.file;
            counts = counts || label->text().contains(QLocale().toString(12345));
            if (label->text() == progress.file)
                QCOMPARE(label->textFormat(), Qt::PlainText); // names are the publisher's
        }
        QVERIFY(file);
        QVERIFY(counts);
    }

    void remembersTheLastReport()
    {
        m_assistant->setFiles({ m_bad });
        QTest::mouseClick(child<QPushButton>("importStart"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->slice(), patience);
        const int issues = child<QTableView>("issuesTable")->model()->rowCount();
        ImportAssistant tomorrow(m_session.get());
        tomorrow.showLastReport();
        QCOMPARE(tomorrow.currentIndex(), int(Result));
        QVERIFY(tomorrow.findChild<QLabel *>(QStringLiteral("importNumber0"))->text().contains(QLatin1Char('3')));
        QTRY_COMPARE_WITH_TIMEOUT(tomorrow.findChild<QTableView *>(QStringLiteral("issuesTable"))->model()->rowCount(), issues, patience);
    }

    void speaksAnotherLanguageAtOnce()
    {
        m_assistant->setFiles({ m_bad });
        QTest::mouseClick(child<QPushButton>("importStart"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_assistant->currentIndex(), int(Result), patience);
        const MarkedLanguage language;
        QCoreApplication::processEvents();
        for (QPushButton *button : m_assistant->findChildren<QPushButton *>())
            QVERIFY2(button->text().startsWith(QStringLiteral("¶")), qPrintable(button->objectName() + QLatin1Char(' ') + button->text()));
        for (QRadioButton *button : m_assistant->findChildren<QRadioButton *>())
            QVERIFY2(button->text().startsWith(QStringLiteral("¶")), qPrintable(button->text()));
        QVERIFY(child<QLabel>("importResult")->text().startsWith(QStringLiteral("¶")));
        for (const char *name : { "issuesTable", "sourcesTable" }) {
            const QAbstractItemModel *model = child<QTableView>(name)->model();
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(model->headerData(column, Qt::Horizontal).toString().startsWith(QStringLiteral("¶")));
        }
        QVERIFY(child<QTableView>("issuesTable")->model()->index(0, 1).data().toString().startsWith(QStringLiteral("¶")));
        QVERIFY(child<QComboBox>("issuesSeverity")->itemText(1).startsWith(QStringLiteral("¶")));
    }

    void timeLeft_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << -1.0 << QString();
        QTest::newRow("soon") << 3.0 << QStringLiteral("a few seconds left");
        QTest::newRow("seconds") << 28.0 << QStringLiteral("about 30 second(s) left");
        QTest::newRow("minutes") << 170.0 << QStringLiteral("about 3 minute(s) left");
        QTest::newRow("hours") << 8000.0 << QStringLiteral("about 2 hour(s) left");
    }

    void timeLeft()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(timeLeftText(seconds), text);
    }

    void messages()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        window.show();
        QVERIFY(bar->text().isEmpty());
        bar->showMessage(MessageBar::Kind::Error, QStringLiteral("<b>No</b>"));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), QStringLiteral("<b>No</b>"));
        QCOMPARE(bar->accessibleName(), QStringLiteral("<b>No</b>"));
        QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
    }

    void filesAreDroppedAnywhere()
    {
        QWidget window;
        window.resize(400, 300);
        auto *line = new QLineEdit(&window);
        auto *overlay = new DropOverlay(&window);
        QSignalSpy dropped(overlay, &DropOverlay::filesDropped);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QMimeData words;
        words.setText(QStringLiteral("words"));
        QDragEnterEvent enterWords({ 10, 10 }, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enterWords);
        QVERIFY(!overlay->isVisible());

        QMimeData files;
        files.setUrls({ QUrl::fromLocalFile(m_bad), QUrl(QStringLiteral("https://example.org/x.json")) });
        QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction); // what is dropped stays where it is
        QVERIFY(overlay->isVisible());
        QCOMPARE(window.childAt(line->geometry().center()), static_cast<QWidget *>(overlay)); // not the line to type in
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(overlay, &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList { m_bad });
        QVERIFY(!overlay->isVisible());

        QCoreApplication::sendEvent(&window, &enter);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(overlay, &leave);
        QVERIFY(!overlay->isVisible());
    }

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_assistant->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    QString number(int index) const { return child<QLabel>(qPrintable(QStringLiteral("importNumber%1").arg(index)))->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportAssistant> m_assistant;
    QString m_bad;
};

QTEST_MAIN(ImportAssistantTest)
#include "tst_importassistant.moc"
