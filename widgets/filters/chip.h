// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QToolButton;

namespace obra {

/// One condition of the filter as a button with a × of its own.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString &label, bool negated, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();
    /// An arrow key: -1 to the chip before, 1 to the one after.
    void moveRequested(int step);
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void retranslate();
    int padding() const;
    int removeWidth() const;

    bool m_negated = false;
    QToolButton *m_remove = nullptr;
};

} // namespace obra
