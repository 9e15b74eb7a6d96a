// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesdesk.h"

#include "common/theme.h"
#include "explore/valuecodes.h"
#include "names/mergesdialog.h"
#include "session.h"

#include <QAction>
#include <QMainWindow>

namespace obra {

NamesDesk::NamesDesk(Session *session, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_names(session)
    , m_action(new QAction(this))
{
    m_action->setObjectName(QStringLiteral("names"));
    m_action->setIcon(themedIcon(QStringLiteral("people")));
    m_window->addAction(m_action);
    connect(m_action, &QAction::triggered, this, [this] { open(); });
    retranslate();
}

MergesDialog *NamesDesk::dialog() const
{
    return m_dialog;
}

void NamesDesk::open(const QString &name)
{
    if (!m_session->isOpen())
        return;
    if (!m_dialog) {
        m_dialog = new MergesDialog(&m_names, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &MergesDialog::cardRequested, this, &NamesDesk::showCard);
    }
    if (!name.isEmpty())
        m_dialog->select(name);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void NamesDesk::showCard(const QString &name)
{
    // As supplier where it is one, else as whatever else it is.
    const bool projectsFirst = m_session->unit() == Unit::Projects;
    for (const Unit unit : { projectsFirst ? Unit::Projects : Unit::Processes, projectsFirst ? Unit::Processes : Unit::Projects }) {
        const std::shared_ptr<const ColumnTable> table = m_session->table(unit);
        if (!table)
            continue;
        for (const Field field : { Field::Supplier, Field::Buyer, Field::ProcuringEntity }) {
            if (codesOf(table->facet(field).dictionary, name).empty())
                continue;
            emit cardRequested(unit, field, name);
            m_window->activateWindow();
            return;
        }
    }
}

void NamesDesk::retranslate()
{
    m_action->setText(tr("&Names that are one…"));
    m_action->setToolTip(tr("Which spellings are taken for one organization, and why"));
    m_action->setStatusTip(m_action->toolTip());
}

} // namespace obra
