// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace obra {

/// A list of values to tick, each with its count at the right; a click anywhere on a row, or Space, ticks it.
class ChoiceView : public QListView
{
    Q_OBJECT
public:
    explicit ChoiceView(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void toggle(const QModelIndex &index);
};

} // namespace obra
