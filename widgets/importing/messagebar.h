// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace obra {

/// A line inside the window that says what happened; it never stops the work as a dialog would.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @p text (plain text) until it is closed or replaced; screen readers are told.
    void showMessage(Kind kind, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Information;
    QLabel *m_icon = nullptr;
    QLabel *m_label = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace obra
