// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/foundthings.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace obra {

/// The search over everything: a line to type in, and below it what was found, in groups, while typing.
///
/// Lies over the middle of its parent's upper edge. Up and Down choose while the line keeps the keyboard, Enter takes, Escape closes.
class SearchPopup : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget *parent);

    /// What can be run, as it is now (titles without the mark of their key).
    void setCommands(const QVector<FoundItem> &commands);
    /// Opens with the last text selected.
    void open();
    /// The answer to a text; dropped when another one stands in the line.
    void setFound(const FoundThings &things, bool complete);

    QLineEdit *line() const { return m_line; }
    QTreeWidget *list() const { return m_list; }

signals:
    void searchRequested(const QString &text);
    void closed();
    void itemChosen(const obra::FoundItem &item);
    /// The card of a name.
    void cardChosen(const obra::FoundItem &item);
    /// All of a group: the group's filter is wanted.
    void allChosen(const obra::FoundGroup &group);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void place();
    void search();
    void fill();
    void addGroup(const FoundGroup &group);
    void step(int by);
    void choose(QTreeWidgetItem *item, bool card = false);
    void updateStatus();

    QLineEdit *m_line = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_status = nullptr;
    QVector<FoundItem> m_commands;
    FoundThings m_things;            // of the text in the line, or of one before it while that is searched
    QVector<FoundGroup> m_shown;     // m_things and the commands, in the order of the list
    bool m_complete = true;
    QPointer<QWidget> m_before;      // had the keyboard
};

} // namespace obra
