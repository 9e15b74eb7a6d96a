// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "casedesk.h"
#include "casesession.h"
#include "exporting/exportbar.h"
#include "importing/messagebar.h"
#include "record/recordview.h"
#include "support/smalldata.h"
#include "tables/savedviewsmodel.h"
#include "viewsagree.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

namespace {
constexpr int patience = 60000; // sanitizers and busy machines
} // namespace

/// A whole piece of work in the real window without a mouse. Keys go to the window that has the focus, as from the window system, so that shortcuts,
/// mnemonics, popups and the order of Tab are those that people meet.
class KeyboardOnlyTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setLanguage(QStringLiteral("en"));
        importInto(m_folder.filePath(QStringLiteral("cache.sqlite")), practiceFiles());
        m_session = std::make_unique<Session>();
        m_session->openCache(m_folder.filePath(QStringLiteral("cache.sqlite")));
        m_window = std::make_unique<MainWindow>(m_session.get(), m_appearance.get());
        m_window->resize(1366, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->slice(), patience);
        m_window->desk()->caseSession()->open(m_folder.filePath(QStringLiteral("case.obra"))); // as main() does
        QTRY_VERIFY_WITH_TIMEOUT(m_window->desk()->caseSession()->isOpen(), patience);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
        m_appearance.reset();
    }

    void aWholePieceOfWork()
    {
        // Open what was loaded.
        QCOMPARE(m_window->screen(), MainWindow::Screen::Start);
        QVERIFY(tabTo("continueButton"));
        press(Qt::Key_Return);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        settle();

        // Three facets: each by its list, the last by its two ends.
        QVERIFY(paneWith("facetHeader_year"));
        QVERIFY(tabTo("facetView_method"));
        press(Qt::Key_Space);
        settle();
        QCOMPARE(m_session->filter().values(Field::Method).size(), 1);
        QCOMPARE(focusName(), QStringLiteral("facetView_method"));
        QVERIFY(tabTo("facetView_status"));
        press(Qt::Key_Down); // the completed ones are those with money
        press(Qt::Key_X);
        settle();
        QCOMPARE(m_session->filter().excludedValues(Field::Status).size(), 1);
        const RangeHistogram *amounts = m_window->explore()->facetPanel()->rangeFacet(RangeField::Amount)->chooser()->histogram();
        QTRY_VERIFY(amounts->bars().size() > 5); // made aside
        QVERIFY(tabBackTo("rangeLower"));
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QTRY_VERIFY(saysSomethingOf(m_session->filter(), RangeField::Amount)); // and of its currency, as the data have several
        settle();
        const qsizetype conditions = m_session->filter().conditions.size();
        QVERIFY(rangeChoice(m_session->filter(), RangeField::Amount).from.has_value());
        agree();
        const qint64 three = m_session->slice()->count();
        QVERIFY(three > 0 && three < m_session->slice()->total());

        // Search.
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(focusName(), QStringLiteral("filterEdit"));
        type(QStringLiteral("calle"));
        press(Qt::Key_Return);
        settle();
        QCOMPARE(m_session->filter().conditions.size(), conditions + 1);
        QVERIFY(m_session->slice()->count() > 0 && m_session->slice()->count() <= three);
        agree();

        // Sort, by the popup of a column; the keyboard comes back to the cell.
        QVERIFY(paneWith("sliceTable"));
        const SliceModel *model = m_window->explore()->table()->model();
        const int column = columnOf(SliceModel::Amount);
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step < 40 && table()->currentIndex().column() != SliceModel::Amount; ++step)
            press(Qt::Key_Right);
        QCOMPARE(table()->currentIndex().column(), int(SliceModel::Amount));
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(QApplication::activePopupWidget());
        QCOMPARE(QApplication::activePopupWidget()->objectName(), QStringLiteral("columnFilterPopup"));
        QVERIFY(tabTo("sortDown"));
        press(Qt::Key_Return);
        QTRY_COMPARE(model->sortKeys().size(), 1);
        QVERIFY(model->sortKeys().first().column == SortColumn::Amount && model->sortKeys().first().descending);
        QTRY_COMPARE(focusName(), QStringLiteral("sliceTable"));
        QCOMPARE(columnOf(table()->currentIndex().column()), column);

        // Open a record, and back to its row.
        press(Qt::Key_Down);
        const int row = table()->currentIndex().row();
        QSignalSpy shown(m_window.get(), &MainWindow::recordShown);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Record);
        QCOMPARE(m_window->record()->record()->id, model->idAt(row));
        press(Qt::Key_Escape);
        QCOMPARE(m_window->screen(), MainWindow::Screen::Explore);
        QCOMPARE(table()->currentIndex().row(), row);
        QCOMPARE(focusName(), QStringLiteral("sliceTable"));

        // Save the view.
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(dialog("saveViewDialog"));
        QTRY_COMPARE(focusName(), QStringLiteral("viewName"));
        type(QStringLiteral("Streets"));
        press(Qt::Key_O, Qt::AltModifier); // the note, by its mnemonic
        QCOMPARE(focusName(), QStringLiteral("viewNote"));
        type(QStringLiteral("dear ones"));
        QVERIFY(tabTo("viewSave"));
        press(Qt::Key_Space);
        QTRY_VERIFY(!dialog("saveViewDialog"));
        QTRY_VERIFY2(message().contains(QStringLiteral("Streets")), qPrintable(message()));

        // Export, by mnemonics.
        const QString path = m_folder.filePath(QStringLiteral("streets.csv"));
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog("exportDialog"));
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog("exportDialog")));
        press(Qt::Key_F, Qt::AltModifier);
        QCOMPARE(focusName(), QStringLiteral("exportPath"));
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(!dialog("exportDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path) && message().contains(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.count("\r\n") == m_session->slice()->count() + 1, written.left(300) + QByteArray::number(m_session->slice()->count()));

        // Undo, and redo.
        m_window->activateWindow(); // a window manager does it; here is none
        QTRY_VERIFY(QApplication::activeWindow() == m_window.get());
        press(Qt::Key_Z, Qt::ControlModifier);
        settle();
        QCOMPARE(m_session->filter().conditions.size(), conditions);
        QCOMPARE(m_session->slice()->count(), three);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QCOMPARE(m_session->filter().conditions.size(), conditions + 1);
        agree();
    }

    /// Each menu opens by its letter, and Escape gives the keyboard back.
    void menusByTheirLetters()
    {
        QVERIFY(paneWith("sliceTable"));
        for (const Qt::Key key : { Qt::Key_F, Qt::Key_E, Qt::Key_V, Qt::Key_D, Qt::Key_H }) {
            press(key, Qt::AltModifier);
            QTRY_VERIFY2(qobject_cast<QMenu *>(QApplication::activePopupWidget()), QKeySequence(Qt::ALT | key).toString().toUtf8().constData());
            press(Qt::Key_Escape);
            press(Qt::Key_Escape);
            QTRY_COMPARE(focusName(), QStringLiteral("sliceTable"));
        }
    }

    /// From the popup of a column the keyboard comes back to the table, however the popup is left.
    void backFromTheColumnFilter_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Escape") << int(Qt::Key_Escape);
        QTest::newRow("Enter") << int(Qt::Key_Return);
    }

    void backFromTheColumnFilter()
    {
        QFETCH(int, key);
        QVERIFY(paneWith("sliceTable"));
        const QModelIndex cell = table()->currentIndex();
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(QApplication::activePopupWidget());
        press(Qt::Key(key));
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QTRY_COMPARE(focusName(), QStringLiteral("sliceTable"));
        QCOMPARE(table()->currentIndex(), cell);
        press(Qt::Key_Right); // and is heard there
        QVERIFY(table()->currentIndex() != cell);
    }

private:
    /// The window that the window system sends keys to. A popup takes the focus from the window on this platform, and nobody gives it back; where people
    /// work popups never have it.
    QWindow *focusWindow() const
    {
        if (!QGuiApplication::focusWindow()) {
            QWidget *active = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.get();
            active->activateWindow();
            [[maybe_unused]] const bool activated = QTest::qWaitForWindowActive(active);
        }
        return QGuiApplication::focusWindow();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWindow *window = focusWindow();
        QVERIFY(window);
        QTest::keyClick(window, key, modifiers);
    }

    void type(const QString &text) const
    {
        QWindow *window = focusWindow();
        QVERIFY(window);
        for (const QChar sign : text)
            QTest::keyClick(window, sign.toLatin1());
    }

    /// The widget that keys go to.
    static QString focusName()
    {
        const QWidget *popup = QApplication::activePopupWidget();
        const QWidget *focus = popup ? popup->focusWidget() : QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }

    bool walkTo(const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, int most) const
    {
        QStringList passed;
        for (int step = 0; step < most; ++step) {
            if (focusName() == QLatin1String(name))
                return true;
            passed.append(focusName());
            press(key, modifiers);
        }
        qWarning().noquote() << name << "is not on the way:" << passed.join(QLatin1Char(' '));
        return false;
    }

    bool tabTo(const char *name) const { return walkTo(name, Qt::Key_Tab, Qt::NoModifier, 120); }
    bool tabBackTo(const char *name) const { return walkTo(name, Qt::Key_Backtab, Qt::ShiftModifier, 120); }
    bool paneWith(const char *name) const { return walkTo(name, Qt::Key_F6, Qt::NoModifier, 8); }

    QDialog *dialog(const char *name) const
    {
        auto *found = m_window->findChild<QDialog *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }

    QTableView *table() const { return m_window->explore()->table()->view(); }
    int columnOf(int logical) const { return table()->horizontalHeader()->visualIndex(logical); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }

    void settle()
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        QCoreApplication::processEvents();
    }

    void agree()
    {
        QString problem;
        QTRY_VERIFY2((problem = disagreement(*m_session, *m_window)).isEmpty(), qPrintable(problem));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(KeyboardOnlyTest)
#include "tst_keyboardonly.moc"
