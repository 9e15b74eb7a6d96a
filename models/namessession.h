// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachereader.h"

#include <QObject>

namespace obra {

class Session;

/// Which names are one organization in what a session has open, for the windows: the merges, those that the user has undone, and every change of that
/// to be taken back.
///
/// Lives on the GUI thread and never blocks it. A change is kept at once and opens the cache again, so that every figure follows.
class NamesSession : public QObject
{
    Q_OBJECT
public:
    /// @p session must outlive it.
    explicit NamesSession(Session *session, QObject *parent = nullptr);

    /// Reads the merges when they are not known yet; changed() follows. They are read again with every other cache, from then on.
    void load();
    /// False while they are being read, and when nothing is open.
    bool isReady() const { return m_ready; }
    /// By name; empty until isReady().
    const QVector<OrganizationMerge> &merges() const { return m_merges; }
    /// What the user keeps apart, in the order in which it was done.
    const QVector<OrganizationMerge> &keptApart() const { return m_keptApart; }

    /// Makes an organization of their own of some spellings (places in merge.spellings); when that is all of them, each becomes one.
    void keepApart(const OrganizationMerge &merge, const QVector<int> &spellings);
    /// Takes back what keptApart()[@p index] says.
    void putTogether(int index);
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

signals:
    void changed();
    /// The last change could not be kept; everything is as it was before.
    void failed(const QString &problem);

private:
    void setList(const KeptApartList &list);
    void cacheOpened();
    void ask();

    Session *m_session;
    QVector<OrganizationMerge> m_merges, m_keptApart;
    KeptApartList m_list;                 // as it shall be; the session's follows when the cache has been opened again
    QVector<KeptApartList> m_undo, m_redo;
    QString m_path;                       // of the cache that the steps are of
    bool m_ready = false, m_wanted = false, m_stale = true;
};

} // namespace obra
