// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace obra {

/// What stands where there is nothing to show: why, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// @p icon is a themedIcon() name; buttons with an empty text are not there.
    void setContent(const QString &icon, const QString &title, const QString &text, const QString &firstButton = {}, const QString &secondButton = {});

signals:
    void firstRequested();
    void secondRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
};

} // namespace obra
