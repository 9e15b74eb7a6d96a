// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/savedviewsdialog.h"

#include "cards/comparison.h"
#include "casesession.h"
#include "common/theme.h"
#include "explore/filter.h"
#include "explore/unitname.h"
#include "tables/savedviewsmodel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace obra {

SavedViewsDialog::SavedViewsDialog(CaseSession *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new SavedViewsModel(this))
{
    setObjectName(QStringLiteral("savedViewsDialog"));
    build();
    connect(m_session, &CaseSession::viewsChanged, this, &SavedViewsDialog::updateViews);
    connect(m_model, &SavedViewsModel::viewsRequested, m_session, &CaseSession::setViews);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedViewsDialog::updateDetails);
    connect(m_list, &QListView::activated, this, [this] {
        if (row() >= 0)
            emit viewChosen(m_model->views()[row()]);
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (row() >= 0)
            emit viewChosen(m_model->views()[row()]);
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        m_list->edit(m_list->currentIndex());
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SavedViewsDialog::removeCurrent);
    connect(m_undo, &QPushButton::clicked, m_session, &CaseSession::undoViews);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (row() >= 0)
            emit exportRequested(m_model->views()[row()]);
    });
    connect(m_import, &QPushButton::clicked, this, &SavedViewsDialog::importRequested);
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareRequested(chosenViews()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SavedViewsDialog::updateDetails);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(new QShortcut(QKeySequence::Undo, m_list), &QShortcut::activated, m_session, &CaseSession::undoViews);
    retranslate();
    updateViews();
}

void SavedViewsDialog::build()
{
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("savedViewsList"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection); // to compare several
    m_list->installEventFilter(this);
    m_empty = new QLabel(m_list);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *inside = new QVBoxLayout(m_list);
    inside->addWidget(m_empty);
    m_picture = new QLabel(this);
    m_picture->setObjectName(QStringLiteral("savedViewPicture"));
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("savedViewSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noteLabel = new QLabel(this);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("savedViewNote"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_noteLabel->setBuddy(m_note);
    const auto button = [this](const char *name, const QString &icon = {}) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false); // Enter belongs to the list
        if (!icon.isEmpty())
            made->setIcon(themedIcon(icon));
        return made;
    };
    m_show = button("savedViewShow");
    m_rename = button("savedViewRename", QStringLiteral("edit"));
    m_up = button("savedViewUp", QStringLiteral("up"));
    m_down = button("savedViewDown", QStringLiteral("down"));
    m_remove = button("savedViewRemove", QStringLiteral("close"));
    m_undo = button("savedViewUndo", QStringLiteral("undo"));
    m_export = button("savedViewExport", QStringLiteral("export"));
    m_import = button("savedViewImport", QStringLiteral("import"));
    m_compare = button("savedViewCompare", QStringLiteral("columns"));
    m_close = button("savedViewsClose");

    auto *order = new QHBoxLayout;
    for (QPushButton *each : { m_up, m_down, m_rename, m_remove })
        order->addWidget(each);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(order);
    auto *right = new QVBoxLayout;
    right->addWidget(m_picture);
    right->addWidget(m_sentence);
    right->addWidget(m_noteLabel);
    right->addWidget(m_note, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing(this, 1.5));
    middle->addLayout(left, 1);
    middle->addLayout(right, 1);
    auto *bottom = new QHBoxLayout;
    for (QPushButton *each : { m_import, m_export, m_undo })
        bottom->addWidget(each);
    bottom->addWidget(m_compare);
    bottom->addStretch();
    bottom->addWidget(m_show);
    bottom->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(this));
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
    resize(textWidth(this, 115), fontMetrics().lineSpacing() * 26);
}

int SavedViewsDialog::row() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

QVector<SavedView> SavedViewsDialog::chosenViews() const
{
    QVector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QVector<SavedView> views;
    for (const int row : std::as_const(rows))
        views.append(m_model->views().value(row));
    return views;
}

void SavedViewsDialog::select(const QString &id)
{
    if (const int found = m_model->rowOf(id); found >= 0)
        m_list->setCurrentIndex(m_model->index(found));
}

void SavedViewsDialog::updateViews()
{
    const int was = row();
    const QString id = was >= 0 ? m_model->views()[was].id : QString();
    m_model->setViews(m_session->views());
    const int now = m_model->rowOf(id);
    const int wanted = now >= 0 ? now : std::clamp(was, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(wanted)); // none when there is nothing
    m_empty->setVisible(m_model->rowCount() == 0);
    updateDetails();
}

void SavedViewsDialog::updateDetails()
{
    if (!m_shownId.isEmpty() && (row() < 0 || m_model->views()[row()].id != m_shownId))
        saveNote(); // of the one that was shown
    const int current = row();
    const bool any = current >= 0;
    for (QPushButton *each : { m_show, m_rename, m_remove, m_export })
        each->setEnabled(any);
    m_up->setEnabled(current > 0);
    m_down->setEnabled(any && current + 1 < m_model->rowCount());
    m_undo->setEnabled(m_session->canUndoViews());
    m_import->setEnabled(m_session->isOpen());
    const QVector<SavedView> chosen = chosenViews();
    const bool sameUnit = std::all_of(chosen.begin(), chosen.end(), [&chosen](const SavedView &view) { return view.unit == chosen.first().unit; });
    m_compare->setEnabled(!chosen.isEmpty() && chosen.size() <= mostCompared && sameUnit);
    m_note->setEnabled(any);
    const SavedView view = any ? m_model->views()[current] : SavedView();
    QPixmap picture;
    picture.loadFromData(view.thumbnail, "PNG");
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_picture->setAccessibleName(tr("Picture of the view"));
    if (any) {
        const std::optional<Unit> unit = unitFromName(view.unit);
        m_sentence->setText(unit ? filterSentence(parseFilter(view.filter), *unit) : view.filter);
    } else {
        m_sentence->clear();
    }
    if (m_shownId != view.id || !m_note->hasFocus()) { // never under the fingers of who writes
        m_shownId = view.id;
        m_note->setPlainText(view.note);
    }
}

void SavedViewsDialog::move(int by)
{
    m_session->setViews(m_model->moved(row(), by));
}

void SavedViewsDialog::removeCurrent()
{
    if (row() >= 0)
        m_session->setViews(m_model->without(row()));
}

void SavedViewsDialog::saveNote()
{
    const int shown = m_model->rowOf(m_shownId);
    const QString note = m_note->toPlainText().trimmed();
    if (shown < 0 || m_model->views()[shown].note == note)
        return;
    QVector<SavedView> views = m_model->views();
    views[shown].note = note;
    m_session->setViews(views);
}

bool SavedViewsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        saveNote();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (key->key() == Qt::Key_Delete)
            removeCurrent();
        else if (alt && key->key() == Qt::Key_Up)
            move(-1);
        else if (alt && key->key() == Qt::Key_Down)
            move(1);
        else
            return QDialog::eventFilter(watched, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SavedViewsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateDetails();
    }
    QDialog::changeEvent(event);
}

void SavedViewsDialog::retranslate()
{
    setWindowTitle(tr("Saved views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setAccessibleDescription(tr("Enter shows a view, F2 renames it, Delete deletes it, Alt+Up and Alt+Down move it, Ctrl+Z undoes."));
    m_empty->setText(tr("Nothing saved yet. Filter the data, then choose “Save this view” (Ctrl+S)."));
    m_noteLabel->setText(tr("&Note:"));
    m_note->setAccessibleName(tr("Note"));
    m_show->setText(tr("&Show"));
    m_rename->setText(tr("&Rename"));
    m_rename->setToolTip(tr("Rename (F2)"));
    m_remove->setText(tr("&Delete"));
    m_remove->setToolTip(tr("Delete (Del); can be undone"));
    m_undo->setText(tr("&Undo"));
    m_undo->setToolTip(tr("Undo the last change of the list (Ctrl+Z)"));
    for (const auto &[each, text] : { std::pair { m_up, tr("Move up (Alt+Up)") }, std::pair { m_down, tr("Move down (Alt+Down)") } }) {
        each->setToolTip(text);
        each->setAccessibleName(text);
    }
    m_export->setText(tr("&Export…"));
    m_export->setToolTip(tr("Save this view as a small file for others"));
    m_import->setText(tr("&Import…"));
    m_import->setToolTip(tr("Take in views that others have exported"));
    m_compare->setText(tr("C&ompare"));
    m_compare->setToolTip(tr("Put the chosen views side by side; one alone beside what is shown now"));
    m_close->setText(tr("&Close"));
}

} // namespace obra
