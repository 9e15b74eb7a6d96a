// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/idsdialog.h"
#include "store/cachereader.h"
#include "support/smalldata.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace obra;

/// A list of ocids: which of them the data have.
class IdsDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_cache = m_folder.filePath(QStringLiteral("cache.sqlite"));
        importInto(m_cache, practiceFiles());
        const CacheReader reader(m_cache);
        const auto table = reader.columns(Unit::Processes);
        const QVector<RowText> rows = reader.rows(Unit::Processes, { table->id[3], table->id[700] });
        m_ids = { rows[0].ocid, rows[1].ocid };
    }

    void init()
    {
        m_dialog = std::make_unique<IdsDialog>(m_cache, Unit::Processes);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QVERIFY(!ok()->isEnabled());
    }

    void cleanup() { m_dialog.reset(); }

    void saysWhatIsThereAndWhatIsNot()
    {
        text()->setPlainText(m_ids[0] + QStringLiteral(", ocds-no-such\n") + m_ids[1] + QLatin1Char(' ') + m_ids[0]);
        QTRY_VERIFY(ok()->isEnabled());
        QCOMPARE(m_dialog->ids(), m_ids);
        const auto *missing = m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("idsMissing"));
        QVERIFY(missing->isVisible());
        QCOMPARE(missing->toPlainText(), QStringLiteral("ocds-no-such"));
        QVERIFY(answer().contains(QLatin1String("2")) && answer().contains(QLatin1String("3")));
        text()->setPlainText(m_ids[1]);
        QVERIFY(!ok()->isEnabled()); // until it has been looked for
        QTRY_VERIFY(ok()->isEnabled());
        QCOMPARE(m_dialog->ids(), QStringList { m_ids[1] });
        QVERIFY(!missing->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void nothingFoundIsNothingToShow()
    {
        text()->setPlainText(QStringLiteral("a b c"));
        QTRY_VERIFY(m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("idsMissing"))->isVisible());
        QVERIFY(!ok()->isEnabled());
        QVERIFY(m_dialog->ids().isEmpty());
    }

    void readsAFile()
    {
        m_dialog->readFile(writeFile(m_folder.path(), QStringLiteral("ids.csv"), QStringLiteral("ocid\r\n%1\r\n%2\r\n").arg(m_ids[1], m_ids[0]).toUtf8()));
        QTRY_VERIFY(ok()->isEnabled());
        QCOMPARE(m_dialog->ids(), (QStringList { m_ids[1], m_ids[0] }));
        m_dialog->readFile(m_folder.filePath(QStringLiteral("no such file.txt")));
        QTRY_VERIFY(answer().contains(QLatin1String("no such file.txt")));
        QVERIFY(!ok()->isEnabled());
    }

    void cacheThatIsGone()
    {
        IdsDialog dialog(m_folder.filePath(QStringLiteral("gone.sqlite")), Unit::Processes);
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("idsText"))->setPlainText(QStringLiteral("ocds-1"));
        const auto *label = dialog.findChild<QLabel *>(QStringLiteral("idsAnswer"));
        const QString looking = label->text();
        QTRY_VERIFY(label->text() != looking);
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("idsOk"))->isEnabled());
    }

private:
    QPlainTextEdit *text() const { return m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("idsText")); }
    QPushButton *ok() const { return m_dialog->findChild<QPushButton *>(QStringLiteral("idsOk")); }
    QString answer() const { return m_dialog->findChild<QLabel *>(QStringLiteral("idsAnswer"))->text(); }

    QTemporaryDir m_folder;
    QString m_cache;
    QStringList m_ids;
    std::unique_ptr<IdsDialog> m_dialog;
};

QTEST_MAIN(IdsDialogTest)
#include "tst_idsdialog.moc"
