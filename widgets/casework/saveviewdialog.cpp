// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/saveviewdialog.h"

#include "common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace obra {

namespace {

constexpr int longestName = 200;

} // namespace

SaveViewDialog::SaveViewDialog(const QString &sentence, const QStringList &names, QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_name(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_replaces(new QLabel(this))
{
    setObjectName(QStringLiteral("saveViewDialog"));
    setWindowTitle(tr("Save this view"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Name"));
    m_note->setObjectName(QStringLiteral("viewNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_note->setPlaceholderText(tr("What is to be seen here, for later or for others"));
    m_replaces->setWordWrap(true);
    auto *what = new QLabel(sentence, this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("viewSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::updateButtons);

    auto *form = new QFormLayout(this);
    form->addRow(what);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("N&ote:"), m_note);
    form->addRow(m_replaces);
    form->addRow(buttons);
    setMinimumWidth(textWidth(this, 60));
    updateButtons();
}

QString SaveViewDialog::name() const
{
    return m_name->text().simplified();
}

QString SaveViewDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

void SaveViewDialog::updateButtons()
{
    const bool taken = m_names.contains(name());
    m_save->setEnabled(!name().isEmpty());
    m_save->setText(taken ? tr("Replace") : tr("Save"));
    m_replaces->setText(taken ? tr("There is a view of this name. It is replaced; that can be undone in the list of saved views.")
                              : tr("Filter, columns, chart, map and page are saved in the case file."));
}

} // namespace obra
