// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace obra {

/// Asks for the name and the note of a view that is to be saved.
class SaveViewDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p sentence says what is looked at; @p names are taken, and saying one of them again replaces that view.
    SaveViewDialog(const QString &sentence, const QStringList &names, QWidget *parent);

    QString name() const;
    QString note() const;

private:
    void updateButtons();

    QStringList m_names;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_replaces = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace obra
