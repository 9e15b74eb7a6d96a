// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QToolButton;

namespace obra {

/// One condition of the filter as a button with a × of its own; a padlock says that it stays when all are cleared.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString &label, bool negated, bool locked, QWidget *parent = nullptr);

    bool isLocked() const { return m_locked; }
    /// Why the condition is not asked of the rows that are shown: the chip is dimmed and says so. Empty: it is asked.
    void setPassedOver(const QString &reason);
    bool isPassedOver() const { return !m_reason.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();
    /// L: locked, or no longer.
    void lockToggled();
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
    int lockWidth() const; ///< of the padlock, 0 without

    bool m_negated = false;
    bool m_locked = false;
    QString m_reason;
    QToolButton *m_remove = nullptr;
};

} // namespace obra
