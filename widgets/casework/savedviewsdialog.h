// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/savedview.h"

#include <QDialog>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace obra {

class CaseSession;
class SavedViewsModel;

/// The saved views of the case file as a list to put in order, rename, describe, give away and take in.
///
/// Every change is made at once and can be undone; nothing asks twice. All by keyboard: Enter shows a view, F2 renames, Delete deletes, Alt+Up and Alt+Down
/// move, Ctrl+Z undoes.
class SavedViewsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p session must outlive the dialog.
    SavedViewsDialog(CaseSession *session, QWidget *parent);

    QListView *list() const { return m_list; }
    void select(const QString &id);

signals:
    void viewChosen(const obra::SavedView &view);
    void exportRequested(const obra::SavedView &view);
    void importRequested();
    /// These side by side; one alone: with what is shown now.
    void compareRequested(const QVector<obra::SavedView> &views);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void updateViews();
    void updateDetails();
    int row() const;
    QVector<SavedView> chosenViews() const;
    void move(int by);
    void removeCurrent();
    void saveNote();

    CaseSession *m_session;
    SavedViewsModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_picture = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_noteLabel = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QString m_shownId; // whose note is in the field
    QPushButton *m_show = nullptr, *m_rename = nullptr, *m_up = nullptr, *m_down = nullptr, *m_remove = nullptr, *m_undo = nullptr, *m_export = nullptr,
                *m_import = nullptr, *m_compare = nullptr, *m_close = nullptr;
};

} // namespace obra
