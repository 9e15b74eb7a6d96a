// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/cardview.h"
#include "cardsdesk.h"
#include "names/mergesdialog.h"
#include "namesdesk.h"
#include "search/searchpopup.h"
#include "tables/mergesmodel.h"
#include "windowfixture.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace obra;

namespace {

QByteArray release(int number, const char *supplier, const char *ruc)
{
    const QByteArray identifier = *ruc ? QByteArray(",\"identifier\":{\"scheme\":\"PA-RUC\",\"id\":\"") + ruc + "\"}" : QByteArray();
    const QByteArray n = QByteArray::number(number);
    return "{\"ocid\":\"ocds-names-" + n + "\",\"id\":\"" + n + "\",\"date\":\"2020-01-0" + n + "T00:00:00Z\",\"tag\":[\"compiled\"],\"initiationType\":\"tender\","
           "\"parties\":[{\"id\":\"s\",\"name\":\"" + supplier + "\"" + identifier + ",\"roles\":[\"supplier\"]}],"
           "\"buyer\":{\"id\":\"b\",\"name\":\"Ministerio\"},"
           "\"awards\":[{\"id\":\"1\",\"value\":{\"amount\":100,\"currency\":\"PAB\"},\"suppliers\":[{\"id\":\"s\",\"name\":\"" + supplier + "\"}]}]}\n";
}

} // namespace

/// Names that are one, kept apart and put together again in the real window, by keyboard.
class NamesDeskTest : public QObject, private WindowFixture
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        prepare();
        importInto(m_cache, { writeFile(m_folder.path(), QStringLiteral("names.jsonl"),
                                        release(1, "Constructora Alfa, S.A.", "155590394-2-2014") + release(2, "CONSTRUCTORA ALFA SA", "")
                                            + release(3, "Zapatería Luisa", "155590394-2-2014") + release(4, "Beta", "") + release(5, "BETA", "")
                                            + release(6, "Gamma", "")) });
    }

    void cleanupTestCase() { m_appearance.reset(); }

    void init()
    {
        QFile::remove(keptApartPath(m_cache));
        explore(m_cache);
    }

    void cleanup()
    {
        closeWindow();
    }

    void keepsApartAndUndoesByKeyboard()
    {
        m_session->setFilter(parseFilter(QStringLiteral("supplier:\"Constructora Alfa, S.A.\"")));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->slice()->count(), 3, patience);

        // As one finds it who does not know the menus.
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *search = m_window->findChild<SearchPopup *>();
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(search->line(), QStringLiteral("names that are"));
        QTRY_VERIFY_WITH_TIMEOUT(search->list()->topLevelItemCount() > 0 && !search->findChild<QWidget *>(QStringLiteral("searchStatus"))->isVisible(), patience);
        QTest::keyClick(search->line(), Qt::Key_Return);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        ready();
        QCOMPARE(shown(), QStringList({ QStringLiteral("Beta"), QStringLiteral("Constructora Alfa, S.A.") }));

        QTest::keyClicks(dialog()->searchLine(), QStringLiteral("luisa"));
        QCOMPARE(shown(), QStringList(QStringLiteral("Constructora Alfa, S.A.")));
        QTest::keyClick(dialog()->searchLine(), Qt::Key_Down);
        QVERIFY(dialog()->list()->hasFocus());
        QTest::keyClick(dialog()->list(), Qt::Key_Return);
        QVERIFY(dialog()->spellings()->hasFocus());
        QCOMPARE(dialog()->spellings()->model()->rowCount(), 3);
        QTest::keyClick(dialog()->spellings(), Qt::Key_Down);
        QTest::keyClick(dialog()->spellings(), Qt::Key_Down);
        QCOMPARE(dialog()->spellings()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Zapatería Luisa"));
        QTest::keyClick(dialog()->spellings(), Qt::Key_Delete);

        // The figures follow at once, and it is kept.
        QTRY_COMPARE_WITH_TIMEOUT(m_session->slice()->count(), 2, patience);
        ready();
        QVERIFY(QFileInfo::exists(keptApartPath(m_cache)));
        QCOMPARE(readKeptApart(keptApartPath(m_cache)).size(), 1);
        dialog()->searchLine()->clear();
        QCOMPARE(shown(), QStringList({ QStringLiteral("Zapatería Luisa"), QStringLiteral("Beta"), QStringLiteral("Constructora Alfa, S.A.") }));

        QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->slice()->count(), 3, patience);
        ready();
        QCOMPARE(shown().size(), 2);
        QVERIFY(readKeptApart(keptApartPath(m_cache)).isEmpty());
        QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->slice()->count(), 2, patience);
        ready();

        // Put together again from the list, without undo.
        dialog()->select(QStringLiteral("Zapatería Luisa"));
        auto *act = dialog()->findChild<QPushButton *>(QStringLiteral("mergesAct"));
        QCOMPARE(act->text(), QStringLiteral("&Put together again"));
        QTest::keyClick(act, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->slice()->count(), 3, patience);
        ready();
        QVERIFY(m_window->names()->names()->canUndo());
    }

    void allOfThemAreKeptApartEach()
    {
        m_window->names()->open(QStringLiteral("CONSTRUCTORA ALFA SA")); // a spelling finds its organization
        ready();
        QCOMPARE(dialog()->list()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Constructora Alfa, S.A."));
        dialog()->spellings()->selectAll();
        QTest::keyClick(dialog()->spellings(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->info().organizations, 6, patience); // with the ministry: Alfa, ALFA, Luisa, Beta, Gamma
        ready();
        QCOMPARE(readKeptApart(keptApartPath(m_cache)).size(), 3);
    }

    void whatCannotBeKeptIsSaid()
    {
        m_window->names()->open(QStringLiteral("Beta"));
        ready();
        QVERIFY(QDir().mkpath(keptApartPath(m_cache) + QStringLiteral("/in the way")));
        dialog()->spellings()->selectRow(0);
        QTest::keyClick(dialog()->spellings(), Qt::Key_Delete);
        auto *problem = dialog()->findChild<QLabel *>(QStringLiteral("mergesProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
        QVERIFY(problem->text().contains(QLatin1String("names.json")));
        QVERIFY(m_window->names()->names()->keptApart().isEmpty());
        QVERIFY(QDir(keptApartPath(m_cache)).removeRecursively());
    }

    /// A name as somebody published it opens the card of the organization that it is one with.
    void aSpellingOpensTheCardOfItsOrganization()
    {
        m_window->cards()->openCard(cardOf(Unit::Processes, Field::Supplier, QStringLiteral("Zapatería Luisa")));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->cards()->cardView()->card(), patience);
        QCOMPARE(m_window->cards()->cardView()->subject().value, QStringLiteral("Constructora Alfa, S.A."));
        QCOMPARE(m_window->cards()->cardView()->card()->rows, 3);
    }

    void whoHasOneSpellingIsSaid()
    {
        m_window->names()->open(QStringLiteral("Gamma"));
        ready();
        QCOMPARE(dialog()->list()->model()->rowCount(), 0);
        QVERIFY(dialog()->findChild<QLabel *>(QStringLiteral("mergesEmpty"))->isVisible());
        QCOMPARE(dialog()->searchLine()->text(), QStringLiteral("Gamma"));
    }

private:
    MergesDialog *dialog() const { return m_window->names()->dialog(); }
    void ready()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->names()->names()->isReady() && !m_session->isBusy(), patience);
        QCoreApplication::processEvents();
    }
    QStringList shown() const
    {
        QStringList names;
        const QAbstractItemModel *model = dialog()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
};

QTEST_MAIN(NamesDeskTest)
#include "tst_namesdesk.moc"
