// SPDX-License-Identifier: GPL-3.0-or-later
#include "namessession.h"

#include "session.h"

namespace obra {

NamesSession::NamesSession(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session, &Session::cacheOpened, this, &NamesSession::cacheOpened);
    // The rows are read from the new cache from the first slice on.
    connect(session, &Session::sliceChanged, this, &NamesSession::ask);
    connect(session, &Session::mergesReady, this, [this](const QVector<OrganizationMerge> &merges, const QVector<OrganizationMerge> &keptApart) {
        if (m_stale || keptApart.size() != m_list.size())
            return; // of the cache before
        m_merges = merges;
        m_keptApart = keptApart;
        m_ready = true;
        emit changed();
    });
    connect(session, &Session::keptApartFailed, this, [this](const QString &problem) {
        m_list = m_session->keptApart();
        m_undo.clear(); // which of the steps was the one that failed is not known
        m_redo.clear();
        m_ready = m_session->isOpen();
        emit changed();
        emit failed(problem);
    });
    if (session->isOpen())
        cacheOpened();
}

void NamesSession::cacheOpened()
{
    m_stale = true;
    if (m_path != m_session->cachePath()) {
        m_path = m_session->cachePath();
        m_undo.clear();
        m_redo.clear();
    }
    m_list = m_session->keptApart();
    m_ready = false;
    emit changed();
}

void NamesSession::load()
{
    m_wanted = true;
    if (!m_session->isBusy())
        ask();
}

void NamesSession::ask()
{
    if (!m_wanted || !m_stale || !m_session->isOpen() || !m_session->slice())
        return;
    m_stale = false;
    m_session->requestMerges();
}

void NamesSession::setList(const KeptApartList &list)
{
    m_list = list;
    m_ready = false;
    emit changed();
    m_session->setKeptApart(list);
}

void NamesSession::keepApart(const OrganizationMerge &merge, const QVector<int> &spellings)
{
    KeptApart chosen;
    for (const int spelling : spellings) {
        if (spelling >= 0 && spelling < merge.spellings.size())
            chosen.append(merge.spellings[spelling].spelling);
    }
    if (!m_ready || chosen.isEmpty())
        return;
    KeptApartList list = m_list;
    if (chosen.size() == merge.spellings.size()) {
        for (const OrganizationSpelling &spelling : std::as_const(chosen))
            list = keptApartWith(list, { spelling });
    } else {
        list = keptApartWith(list, chosen);
    }
    if (list == m_list)
        return;
    m_undo.append(m_list);
    m_redo.clear();
    setList(list);
}

void NamesSession::putTogether(int index)
{
    if (!m_ready || index < 0 || index >= m_list.size())
        return;
    KeptApartList list = m_list;
    list.removeAt(index);
    m_undo.append(m_list);
    m_redo.clear();
    setList(list);
}

void NamesSession::undo()
{
    if (!m_ready || m_undo.isEmpty())
        return;
    m_redo.append(m_list);
    setList(m_undo.takeLast());
}

void NamesSession::redo()
{
    if (!m_ready || m_redo.isEmpty())
        return;
    m_undo.append(m_list);
    setList(m_redo.takeLast());
}

} // namespace obra
