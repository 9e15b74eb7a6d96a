// SPDX-License-Identifier: GPL-3.0-or-later
#include "casedesk.h"

#include "appearance.h"
#include "casework/savedviewsdialog.h"
#include "casework/saveviewdialog.h"
#include "common/theme.h"
#include "explore/unitname.h"
#include "importing/messagebar.h"
#include "session.h"
#include "table/exploreworkspace.h"
#include "tables/savedviewsmodel.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QListView>
#include <QPixmap>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace obra {

namespace {

constexpr int mostRecent = 8;
constexpr QSize thumbnailSize(320, 180);

QString usualCasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/case.obra");
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString caseSuffix() { return QStringLiteral(".obra"); }
QString viewSuffix() { return QStringLiteral(".obra-view"); }

/// A text that a menu must not read for a key.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QByteArray thumbnailOf(QWidget *widget)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    widget->grab().scaled(thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&buffer, "PNG");
    return png;
}

} // namespace

CaseDesk::CaseDesk(Session *session, ExploreWorkspace *explore, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_explore(explore)
    , m_messages(messages)
    , m_window(window)
{
    m_viewsMenu.setObjectName(QStringLiteral("viewsMenu"));
    m_save = new QAction(this);
    m_save->setObjectName(QStringLiteral("saveView"));
    m_save->setShortcut(QKeySequence::Save);
    m_edit = new QAction(this);
    m_edit->setObjectName(QStringLiteral("editViews"));
    m_edit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    m_window->addActions({ m_save, m_edit });
    connect(m_save, &QAction::triggered, this, &CaseDesk::saveView);
    connect(m_edit, &QAction::triggered, this, &CaseDesk::editViews);
    connect(&m_viewsMenu, &QMenu::aboutToShow, this, &CaseDesk::fillViews);
    connect(&m_recentMenu, &QMenu::aboutToShow, this, &CaseDesk::fillRecent);

    connect(&m_case, &CaseSession::opened, this, &CaseDesk::caseOpened);
    connect(&m_case, &CaseSession::failed, this, &CaseDesk::caseFailed);
    connect(&m_case, &CaseSession::copied, this, [this](const QString &path) {
        m_messages->showMessage(MessageBar::Kind::Information, tr("A copy of the case file was saved as “%1”.").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_case, &CaseSession::exported, this, [this](const QString &path) {
        m_messages->showMessage(MessageBar::Kind::Information, tr("The view was saved as “%1”.").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_case, &CaseSession::imported, this, [this](SavedView view) {
        QVector<SavedView> views = m_case.views();
        view.name = freeViewName(views, view.name);
        views.append(view);
        m_case.setViews(views);
        m_messages->showMessage(MessageBar::Kind::Information, tr("The view “%1” was taken in.").arg(view.name));
        if (m_dialog)
            m_dialog->select(view.id);
    });
    connect(m_explore, &ExploreWorkspace::viewShown, this, &CaseDesk::tellUnknownValues);
    retranslate();
    fillViews();
}

void CaseDesk::openUsual()
{
    const QString last = openSettings().value(QStringLiteral("caseFile")).toString();
    m_fallBack = !last.isEmpty() && last != usualCasePath();
    if (m_fallBack)
        m_case.open(last, CaseSession::Missing::Refuse);
    else
        m_case.open(usualCasePath());
}

void CaseDesk::open(const QString &path)
{
    m_case.open(path, CaseSession::Missing::Refuse);
}

void CaseDesk::caseOpened(const QString &path, const QString &backup)
{
    m_fallBack = false;
    QSettings settings = openSettings();
    const bool another = settings.value(QStringLiteral("caseFile")).toString() != path && path != usualCasePath();
    settings.setValue(QStringLiteral("caseFile"), path);
    QStringList recent = settings.value(QStringLiteral("recentCases")).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(QStringLiteral("recentCases"), QStringList(recent.mid(0, mostRecent)));
    if (!backup.isEmpty())
        m_messages->showMessage(MessageBar::Kind::Information, tr("The case file was brought to the form of this version. As it was before, it is kept as “%1”.")
                                                                   .arg(QDir::toNativeSeparators(backup)));
    else if (another)
        m_messages->showMessage(MessageBar::Kind::Information, tr("The case file “%1” is open.").arg(QFileInfo(path).fileName()));
    fillViews();
}

void CaseDesk::caseFailed(const QString &problem)
{
    m_messages->showMessage(MessageBar::Kind::Error, problem);
    if (m_fallBack && !m_case.isOpen())
        m_case.open(usualCasePath());
    m_fallBack = false;
    fillViews();
}

void CaseDesk::addFileActions(QMenu *menu)
{
    const auto add = [this, menu](const char *name, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
        menu->addAction(action);
        return action;
    };
    m_new = add("caseNew", &CaseDesk::newFile);
    m_open = add("caseOpen", &CaseDesk::openFile);
    menu->addMenu(&m_recentMenu);
    m_copy = add("caseCopy", &CaseDesk::saveCopy);
    retranslate();
}

void CaseDesk::fillRecent()
{
    m_recentMenu.clear();
    for (const QString &path : openSettings().value(QStringLiteral("recentCases")).toStringList()) {
        QAction *action = m_recentMenu.addAction(menuText(QDir::toNativeSeparators(path)));
        action->setCheckable(true);
        action->setChecked(path == m_case.path());
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (m_recentMenu.isEmpty())
        m_recentMenu.addAction(tr("None yet"))->setEnabled(false);
}

void CaseDesk::fillViews()
{
    m_viewsMenu.clear();
    for (const SavedView &view : m_case.views()) {
        QAction *action = m_viewsMenu.addAction(menuText(view.name));
        action->setToolTip(view.note);
        connect(action, &QAction::triggered, this, [this, view] { applyView(view); });
    }
    if (m_case.views().isEmpty())
        m_viewsMenu.addAction(m_case.isOpen() ? tr("No saved views yet") : tr("No case file is open"))->setEnabled(false);
    m_viewsMenu.addSeparator();
    m_viewsMenu.addActions({ m_save, m_edit });
}

void CaseDesk::newFile()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("New case file"), openSettings().value(QStringLiteral("folder")).toString(),
        tr("Case files (*.obra)"), nullptr, QFileDialog::DontConfirmOverwrite); // one that is there is opened, never replaced
    if (!path.isEmpty())
        m_case.open(withSuffix(path, caseSuffix()));
}

void CaseDesk::openFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open case file"), openSettings().value(QStringLiteral("folder")).toString(),
        tr("Case files (*.obra);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void CaseDesk::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a copy of the case file"), openSettings().value(QStringLiteral("folder")).toString(),
        tr("Case files (*.obra)"));
    if (!path.isEmpty())
        m_case.saveCopy(withSuffix(path, caseSuffix()));
}

void CaseDesk::saveView()
{
    if (!m_case.isOpen()) {
        m_messages->showMessage(MessageBar::Kind::Warning, tr("No case file is open, so that the view cannot be saved. Open one or make a new one in the File menu."));
        return;
    }
    if (!m_session->isOpen())
        return;
    const Unit unit = m_session->unit();
    const Filter filter = m_session->filter();
    SavedView view;
    view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view.unit = unitName(unit);
    view.filter = filterText(filter);
    view.state = m_explore->viewState();
    view.thumbnail = thumbnailOf(m_explore); // before the dialog covers it
    view.created = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch()).toUTC();
    QStringList names;
    for (const SavedView &each : m_case.views())
        names.append(each.name);
    auto *dialog = new SaveViewDialog(filterSentence(filter, unit), names, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, view]() mutable {
        view.name = dialog->name();
        view.note = dialog->note();
        keepView(view);
    });
    dialog->open();
}

void CaseDesk::keepView(SavedView view)
{
    QVector<SavedView> views = m_case.views();
    const auto same = std::find_if(views.begin(), views.end(), [&view](const SavedView &each) { return each.name == view.name; });
    if (same != views.end()) {
        view.id = same->id;
        *same = view;
    } else {
        views.append(view);
    }
    m_case.setViews(views);
    m_messages->showMessage(MessageBar::Kind::Information, tr("The view “%1” is saved.").arg(view.name));
}

void CaseDesk::editViews()
{
    if (!m_dialog) {
        m_dialog = new SavedViewsDialog(&m_case, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SavedViewsDialog::viewChosen, this, [this](const SavedView &view) {
            m_dialog->close();
            applyView(view);
        });
        connect(m_dialog, &SavedViewsDialog::exportRequested, this, &CaseDesk::exportView);
        connect(m_dialog, &SavedViewsDialog::importRequested, this, &CaseDesk::importViews);
        connect(m_dialog, &SavedViewsDialog::compareRequested, this, [this](const QVector<SavedView> &views) {
            m_dialog->close();
            emit compareRequested(views);
        });
    }
    m_dialog->show();
    m_dialog->activateWindow();
    m_dialog->list()->setFocus();
}

void CaseDesk::applyView(const SavedView &view)
{
    const std::optional<Unit> unit = unitFromName(view.unit);
    FilterTextError error;
    const Filter filter = parseFilter(view.filter, &error);
    if (!unit || error.isError()) {
        m_messages->showMessage(MessageBar::Kind::Error, tr("The view “%1” was made by a newer version of this program and cannot be shown by this one.").arg(view.name));
        return;
    }
    m_applied = view.name;
    emit exploreRequested();
    m_explore->showView(*unit, filter, view.state);
}

void CaseDesk::tellUnknownValues()
{
    const std::shared_ptr<const Slice> slice = m_session->slice();
    if (!slice || m_applied.isEmpty())
        return;
    if (!slice->unknownValues().isEmpty())
        m_messages->showMessage(MessageBar::Kind::Warning, tr("The view “%1” asks for values that the open data do not have: %2.")
                                                               .arg(m_applied, QLocale().createSeparatedList(slice->unknownValues().mid(0, 10))));
    else
        m_messages->hide(); // what was said before is not about this view
    m_applied.clear();
}

void CaseDesk::exportView(const SavedView &view)
{
    QString name = view.name;
    name.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]")), QStringLiteral("-")); // what file systems do not take
    const QString path = QFileDialog::getSaveFileName(m_dialog, tr("Export the view"), openSettings().value(QStringLiteral("folder")).toString() + QLatin1Char('/') + name + viewSuffix(),
        tr("Saved views (*.obra-view)"));
    if (!path.isEmpty())
        m_case.exportView(view, withSuffix(path, viewSuffix()));
}

void CaseDesk::importViews()
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_dialog, tr("Import views"), openSettings().value(QStringLiteral("folder")).toString(),
        tr("Saved views (*.obra-view);;All files (*)"));
    if (!paths.isEmpty())
        m_case.importViews(paths);
}

void CaseDesk::retranslate()
{
    m_viewsMenu.setTitle(tr("&Saved views"));
    m_recentMenu.setTitle(tr("&Recent case files"));
    m_save->setText(tr("Save this &view…"));
    m_save->setStatusTip(tr("Give filter, columns, chart, map and page a name"));
    m_edit->setText(tr("&Edit saved views…"));
    m_edit->setStatusTip(tr("Put in order, rename, describe, export and import saved views"));
    if (!m_new)
        return;
    m_new->setText(tr("&New case file…"));
    m_new->setStatusTip(tr("A file for saved views of another piece of work"));
    m_open->setText(tr("Open &case file…"));
    m_copy->setText(tr("Sa&ve a copy of the case file…"));
}

} // namespace obra
