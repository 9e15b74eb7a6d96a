// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/savedview.h"
#include "explore/placecorrections.h"
#include "threads/workerthread.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <memory>

namespace obra {

class CaseFile;

/// The case file that is open, for the windows: what the user keeps, and every change of it on the disk at once.
///
/// Lives on the GUI thread and never blocks it; the file is touched on a thread of its own. Lists are whole values: a change is a new list.
class CaseSession : public QObject
{
    Q_OBJECT
public:
    explicit CaseSession(QObject *parent = nullptr);
    ~CaseSession() override; ///< Waits for what is being written.

    enum class Missing { Make, Refuse };
    /// Opens a case file or, where there is none and @p missing says so, makes one; opened() or failed() follows. Until then nothing can be changed; after failed() the one from before is open.
    void open(const QString &path, Missing missing = Missing::Make);
    bool isOpen() const { return m_open; }
    QString path() const { return m_path; }

    /// In their order; empty when none is open.
    const QVector<SavedView> &views() const { return m_views; }
    /// A new list, which undoViews() takes back; viewsChanged() at once, failed() when it could not be written (it is kept and written with the next
    /// change). Nothing when no case file is open.
    void setViews(const QVector<SavedView> &views);
    bool canUndoViews() const { return !m_earlierViews.isEmpty(); }
    void undoViews();

    /// What was decided of coordinates; empty when none is open.
    const QVector<PlaceCorrection> &placeCorrections() const { return m_corrections; }
    /// A new list, which undoPlaceCorrections() takes back; placeCorrectionsChanged() at once, failed() when it could not be written. Nothing when no case file is open.
    void setPlaceCorrections(const QVector<PlaceCorrection> &corrections);
    bool canUndoPlaceCorrections() const { return !m_earlierCorrections.isEmpty(); }
    void undoPlaceCorrections();

    /// Writes a whole copy; copied() or failed() follows.
    void saveCopy(const QString &path);
    /// Writes a view as a file of its own; exported() or failed() follows.
    void exportView(const SavedView &view, const QString &path);
    /// Reads views out of such files; imported() follows for each that is one, failed() for the others.
    void importViews(const QStringList &paths);

signals:
    void opened(const QString &path, const QString &backup);
    void failed(const QString &problem);
    void viewsChanged();
    void placeCorrectionsChanged();
    void copied(const QString &path);
    void exported(const QString &path);
    void imported(const obra::SavedView &view);

private:
    void showViews(const QVector<SavedView> &views);
    void report(const QString &problem);

    bool m_open = false;
    QString m_path;
    QVector<SavedView> m_views;
    QVector<QVector<SavedView>> m_earlierViews;
    QVector<PlaceCorrection> m_corrections;
    QVector<QVector<PlaceCorrection>> m_earlierCorrections;
    std::unique_ptr<CaseFile> m_file; // touched on the thread only
    WorkerThread m_thread { QStringLiteral("case file") }; // last: stopped before what it uses goes
};

} // namespace obra
