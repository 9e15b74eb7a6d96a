// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefileerror.h"
#include "casefile/caseschema.h"
#include "casefile/savedview.h"
#include "explore/placecorrections.h"

#include <QVector>

#include <memory>

namespace obra {

/// The user's own work in one file (`*.obra`, SQLite): saved views, corrections of places. Small and precious: every change is on the disk when its function returns.
///
/// One thread, and never the GUI's. Held for itself alone while it is open. Functions throw CaseFileError.
class CaseFile
{
public:
    /// Opens the case file, or makes one (and its folder) where there is none. A file of an older version is migrated, after a backup of it was put beside
    /// it as `name.obra.bak-<version>-<date>`; when that fails the file stays of the old version. @p schema is for tests.
    explicit CaseFile(const QString &path, std::span<const CaseMigration> schema = caseMigrations());
    ~CaseFile();
    CaseFile(const CaseFile &) = delete;

    QString path() const;
    /// The backup made while opening, empty when none was needed.
    QString backup() const;

    /// In their order.
    const QVector<SavedView> &views() const;
    /// Replaces all views in one step; only what differs is written.
    void setViews(const QVector<SavedView> &views);

    /// What the user decided of coordinates, in the order of deciding.
    const QVector<PlaceCorrection> &placeCorrections() const;
    /// Replaces all of them in one step.
    void setPlaceCorrections(const QVector<PlaceCorrection> &corrections);

    /// A whole copy as one file; what is there is replaced only when the copy is complete. Not onto itself.
    void copyTo(const QString &path) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace obra
