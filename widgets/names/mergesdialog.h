// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace obra {

class MergesModel;
class NamesSession;
class SpellingsModel;

/// Which names are taken for one organization and why, and the way to say that they are not.
///
/// Above the organizations, found while typing; below the spellings of the one that is chosen. Every change is made at once and can be undone.
class MergesDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p names must outlive the dialog.
    MergesDialog(NamesSession *names, QWidget *parent);

    /// Chooses the organization of this name, when it has several spellings; else shows that it was looked for.
    void select(const QString &name);
    QTableView *list() const { return m_list; }
    QTableView *spellings() const { return m_spellings; }
    QLineEdit *searchLine() const { return m_search; }

signals:
    /// The card of the organization shown under this name is asked for.
    void cardRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void applyFilter();
    void updateSpellings();
    void updateButtons();
    void act();
    int row() const;
    QVector<int> chosenSpellings() const;

    NamesSession *m_names;
    MergesModel *m_model = nullptr;
    SpellingsModel *m_spellingsModel = nullptr;
    QLabel *m_explanation = nullptr, *m_count = nullptr, *m_empty = nullptr, *m_problem = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_show = nullptr;
    QTableView *m_list = nullptr, *m_spellings = nullptr;
    QPushButton *m_act = nullptr, *m_card = nullptr, *m_undo = nullptr, *m_redo = nullptr, *m_close = nullptr;
    QString m_wanted; // to be chosen as soon as the merges are there
};

} // namespace obra
