// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHeaderView;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace obra {

/// A popup that says which columns of a table are shown and in which order; what it changes is seen at once.
class ColumnChooser : public QFrame
{
    Q_OBJECT
public:
    /// @p header must outlive the popup, which deletes itself when it closes.
    explicit ColumnChooser(QHeaderView *header, QWidget *parent = nullptr);

    void popup(const QPoint &globalPosition);

signals:
    void resetRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void search(const QString &text);
    void showColumn(QListWidgetItem *item);
    void move(int step);

    QHeaderView *m_header;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace obra
