// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "exporting/exportbar.h"
#include "importing/messagebar.h"
#include "mainwindow.h"
#include "support/smalldata.h"
#include "table/exploreworkspace.h"
#include "table/slicetable.h"
#include "tables/slicemodel.h"

#include <KZip>

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace obra;

namespace {

constexpr int patience = 20000; // sanitizers and busy machines

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of a file without its header, counted in its own way.
qint64 rowsOf(const QString &path)
{
    const QByteArray suffix = QFileInfo(path).suffix().toUtf8();
    if (suffix == "csv")
        return contentOf(path).count("\r\n") - 1;
    if (suffix == "json")
        return QJsonDocument::fromJson(contentOf(path)).object().value(QLatin1String("records")).toArray().size();
    if (suffix == "geojson")
        return QJsonDocument::fromJson(contentOf(path)).object().value(QLatin1String("features")).toArray().size();
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return -1;
    const bool excel = suffix == "xlsx";
    const KArchiveFile *file = zip.directory()->file(excel ? QStringLiteral("xl/worksheets/sheet1.xml") : QStringLiteral("content.xml"));
    if (!file)
        return -1;
    const QByteArray xml = file->data();
    return excel ? xml.count("<row ") - 1 : xml.left(xml.indexOf("</table:table>")).count("<table:table-row>") - 1;
}

} // namespace

/// Exporting from the real window, by keyboard.
class ExportingTest : public QObject
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
    }

    void init()
    {
        m_session = std::make_unique<Session>();
        m_session->openCache(m_folder.filePath(QStringLiteral("cache.sqlite")));
        m_window = std::make_unique<MainWindow>(m_session.get(), m_appearance.get());
        m_window->resize(1200, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->slice(), patience);
        m_window->showScreen(MainWindow::Screen::Explore);
        filter(QStringLiteral("year:2020..2022 method:open"));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void cleanupTestCase() { m_appearance.reset(); }

    // On a small screen the lines beside the formats were cut through the middle of their letters.
    void nothingIsCut()
    {
        ExportDialog *dialog = openDialog();
        QVERIFY(dialog);
        int lines = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (!label->wordWrap() || !label->isVisible())
                continue;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            ++lines;
        }
        QVERIFY(lines >= 8);
        dialog->reject();
    }

    void byKeyboardToEachFormat_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : { "xlsx", "ods", "csv", "json", "geojson" })
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }

    void byKeyboardToEachFormat()
    {
        QFETCH(QString, suffix);
        const QString path = m_folder.filePath(QStringLiteral("out.") + suffix);
        QVERIFY(m_session->slice()->count() > 50 && m_session->slice()->count() < m_session->slice()->total());
        ExportDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("exportCount"))->text().contains(QLocale().toString(m_session->slice()->count())));
        auto *format = dialog->findChild<QRadioButton *>(QStringLiteral("export-") + suffix);
        format->setFocus(Qt::TabFocusReason);
        QTest::keyClick(format, Qt::Key_Space);
        auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"));
        QVERIFY2(edit->text().endsWith(QLatin1Char('.') + suffix), qPrintable(edit->text()));
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        QTest::keyClicks(edit, path);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(path), patience);
        QVERIFY2(message().contains(QLocale().toString(m_session->slice()->count())), qPrintable(message()));
        QCOMPARE(rowsOf(path), m_session->slice()->count());
        QVERIFY(child<ExportBar>("exportBar")->isHidden());
    }

    /// The columns and the order are those that the table shows at that moment.
    void asTheTableShowsIt()
    {
        QTableView *view = child<QTableView>("sliceTable");
        QHeaderView *header = view->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            header->setSectionHidden(column, column != SliceModel::Ocid && column != SliceModel::Source && column != SliceModel::Date && column != SliceModel::Tenderers);
        header->moveSection(header->visualIndex(SliceModel::Date), 0);
        const auto *model = m_window->explore()->table()->model();
        const std::vector<quint32> unsorted = model->shownRows();
        m_window->explore()->table()->sortBy(SliceModel::Date, false);
        m_window->explore()->table()->sortBy(SliceModel::Date, false); // up, then down
        QTRY_VERIFY_WITH_TIMEOUT(model->shownRows() != unsorted, patience);
        QStringList shown;
        for (const int column : m_window->explore()->table()->shownColumns())
            shown.append(model->headerData(column, Qt::Horizontal).toString());

        const QString path = m_folder.filePath(QStringLiteral("shown.csv"));
        ExportDialog *dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("exportCount"))->text().contains(QStringLiteral("Date, descending")));
        dialog->findChild<QRadioButton *>(QStringLiteral("export-csv"))->setChecked(true);
        dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(path), patience);
        const QStringList lines = QString::fromUtf8(contentOf(path).mid(3)).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.first().split(QLatin1Char(',')), shown);
        QStringList dates;
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            dates.append(lines[i].section(QLatin1Char(','), 0, 0));
        QCOMPARE(dates.size(), m_session->slice()->count());
        QVERIFY(std::is_sorted(dates.begin(), dates.end(), std::greater<>()));
        QVERIFY(contentOf(m_folder.filePath(QStringLiteral("shown.readme.txt"))).contains("Date, descending"));
    }

    void cancelled()
    {
        filter(QString());
        const QString path = writeFile(m_folder.path(), QStringLiteral("old.json"), "as it was");
        ExportDialog *dialog = openDialog();
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(QStringLiteral("export-json"))->setChecked(true);
        dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(path);
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("exportNotice"))->text().isEmpty()); // it will be replaced
        dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(path.chopped(5)); // the same file: the end is added
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("exportNotice"))->text().isEmpty());
        dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(child<ExportBar>("exportBar")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier); // one at a time, and it is said
        QVERIFY(!message().isEmpty());
        QTest::mouseClick(child<QToolButton>("exportCancel"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(path), patience);
        QVERIFY2(message().contains(QStringLiteral("cancelled")), qPrintable(message()));
        QCOMPARE(contentOf(path), QByteArray("as it was"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        ExportDialog *dialog = openDialog();
        QVERIFY(dialog);
        const QString path = m_folder.filePath(QStringLiteral("no/such/folder.xlsx"));
        dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"))->setText(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(path), patience);
        QVERIFY2(message().contains(QStringLiteral("folder does not exist")), qPrintable(message()));
    }

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    QString message() const { return child<MessageBar>("messageBar")->text(); }

    void filter(const QString &text)
    {
        m_session->setFilter(parseFilter(text));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(qint64(m_window->explore()->table()->model()->rowCount()), m_session->slice()->count(), patience);
    }

    ExportDialog *openDialog()
    {
        child<MessageBar>("messageBar")->hide();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_window->findChild<ExportDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return nullptr;
        return dialog;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ExportingTest)
#include "tst_exporting.moc"
