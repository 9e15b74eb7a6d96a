// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesession.h"

#include "casefile/casefile.h"
#include "threads/handing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace obra {

namespace {

constexpr qsizetype mostUndos = 50;

} // namespace

CaseSession::CaseSession(QObject *parent) : QObject(parent) {}

CaseSession::~CaseSession()
{
    m_thread.post([this] { m_file.reset(); });
    m_thread.finish();
}

void CaseSession::report(const QString &problem)
{
    postTo(this, [this, problem] { emit failed(problem); });
}

void CaseSession::open(const QString &path, Missing missing)
{
    m_open = false; // what is changed from now on would be in neither of the two
    m_thread.post([this, path, missing] {
        const QString file = QFileInfo(path).absoluteFilePath();
        const auto refuse = [this](const QString &problem) {
            postTo(this, [this, problem] {
                m_open = !m_path.isEmpty(); // the one from before
                emit failed(problem);
            });
        };
        if (missing == Missing::Refuse && !QFileInfo::exists(file))
            return refuse(tr("The case file “%1” is no longer in “%2”. Was it on a USB stick, or moved?")
                              .arg(QFileInfo(file).fileName(), QDir::toNativeSeparators(QFileInfo(file).absolutePath())));
        try {
            if (!m_file || m_file->path() != file)
                m_file = std::make_unique<CaseFile>(file);
            postTo(this, [this, file, backup = m_file->backup(), views = m_file->views(), corrections = m_file->placeCorrections()] {
                m_open = true;
                m_path = file;
                m_earlierViews.clear(); // those of another file
                showViews(views);
                m_earlierCorrections.clear();
                m_corrections = corrections;
                emit placeCorrectionsChanged();
                emit this->opened(file, backup);
            });
        } catch (const CaseFileError &error) {
            refuse(caseFileProblem(error, file));
        }
    });
}

void CaseSession::showViews(const QVector<SavedView> &views)
{
    m_views = views;
    emit viewsChanged();
}

void CaseSession::setViews(const QVector<SavedView> &views)
{
    if (!m_open || views == m_views)
        return;
    m_earlierViews.append(m_views);
    if (m_earlierViews.size() > mostUndos)
        m_earlierViews.removeFirst();
    showViews(views);
    m_thread.post([this, views, path = m_path] {
        // Another file may have been opened meanwhile; then this list is not its.
        if (!m_file || m_file->path() != path)
            return;
        try {
            m_file->setViews(views);
        } catch (const CaseFileError &error) {
            report(caseFileProblem(error, path));
        }
    });
}

void CaseSession::undoViews()
{
    if (!canUndoViews())
        return;
    QVector<QVector<SavedView>> earlier = m_earlierViews;
    const QVector<SavedView> views = earlier.takeLast();
    setViews(views);
    m_earlierViews = earlier; // undoing is no change that could be undone
}

void CaseSession::setPlaceCorrections(const QVector<PlaceCorrection> &corrections)
{
    if (!m_open || corrections == m_corrections)
        return;
    m_earlierCorrections.append(m_corrections);
    if (m_earlierCorrections.size() > mostUndos)
        m_earlierCorrections.removeFirst();
    m_corrections = corrections;
    emit placeCorrectionsChanged();
    m_thread.post([this, corrections, path = m_path] {
        if (!m_file || m_file->path() != path)
            return;
        try {
            m_file->setPlaceCorrections(corrections);
        } catch (const CaseFileError &error) {
            report(caseFileProblem(error, path));
        }
    });
}

void CaseSession::undoPlaceCorrections()
{
    if (!canUndoPlaceCorrections())
        return;
    QVector<QVector<PlaceCorrection>> earlier = m_earlierCorrections;
    const QVector<PlaceCorrection> corrections = earlier.takeLast();
    setPlaceCorrections(corrections);
    m_earlierCorrections = earlier;
}

void CaseSession::saveCopy(const QString &path)
{
    m_thread.post([this, path] {
        if (!m_file)
            return;
        try {
            m_file->copyTo(path);
            postTo(this, [this, path] { emit copied(path); });
        } catch (const CaseFileError &error) {
            report(caseFileProblem(error, path));
        }
    });
}

void CaseSession::exportView(const SavedView &view, const QString &path)
{
    m_thread.post([this, view, path] {
        QSaveFile file(path);
        const bool good = file.open(QIODevice::WriteOnly) && file.write(savedViewToFile(view)) >= 0 && file.commit();
        if (!good) {
            report(tr("“%1” could not be written: %2").arg(QFileInfo(path).fileName(), file.errorString()));
            return;
        }
        postTo(this, [this, path] { emit exported(path); });
    });
}

void CaseSession::importViews(const QStringList &paths)
{
    m_thread.post([this, paths] {
        for (const QString &path : paths) {
            QFile file(path);
            QString problem;
            std::optional<SavedView> view;
            if (file.open(QIODevice::ReadOnly))
                view = savedViewFromFile(file.read(largestSavedViewFile + 1), &problem);
            else
                problem = file.errorString();
            if (!view) {
                report(tr("“%1” was not imported: %2.").arg(QFileInfo(path).fileName(), problem));
                continue;
            }
            postTo(this, [this, view = *view] { emit imported(view); });
        }
    });
}

} // namespace obra
