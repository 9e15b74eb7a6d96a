// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace obra {

/// A spelling of a name together with the identifier it came with: what is one row of `organization`, named in a way that holds in any cache.
struct OrganizationSpelling
{
    QString name;        ///< Without white space at the ends and runs of it; empty where only the identifier is known.
    QString identifier;  ///< identifierKey(); empty when there is none.

    bool operator==(const OrganizationSpelling &) const = default;
};

/// A merge that the user has undone: these spellings are not one with any other, whatever identifier or name they share. Among themselves they stay
/// as the rules have it.
using KeptApart = QVector<OrganizationSpelling>;

/// All merges that the user has undone: the user's own work, applied whenever a cache is opened and never written into it.
using KeptApartList = QVector<KeptApart>;

/// @p list with one more undone merge: @p apart stays apart, and is no longer a part of any other.
KeptApartList keptApartWith(const KeptApartList &list, const KeptApart &apart);

/// Where the undone merges of a cache lie: beside it.
QString keptApartPath(const QString &cachePath);
/// Reads them; empty when there is no such file. Throws StoreError (Damaged) when it cannot be read or understood, so that nobody writes over it.
KeptApartList readKeptApart(const QString &path);
/// Replaces the file when the new one is complete; throws StoreError.
void writeKeptApart(const QString &path, const KeptApartList &list);

} // namespace obra
