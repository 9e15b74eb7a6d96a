// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachereader.h"

namespace obra {

/// An organization that tendered in the same rows as another one.
struct Competitor
{
    QString name;
    std::vector<qint64> ids;   ///< rowids of the rows in which both were
    bool isSupplier = false;   ///< it has won something somewhere, so there is a card of it; said by whoever knows the columns
};

/// Who else tendered in the rows of a supplier.
struct Competitors
{
    qint64 rows = 0;           ///< of the supplier
    qint64 known = 0;          ///< of them, those in which anybody is named as tenderer
    qint64 alone = 0;          ///< of the known ones, those in which nobody else is named
    int total = 0;             ///< all that there are
    std::vector<Competitor> largest; ///< those of most rows, then by name
};

/// @p ids are the rowids beside tenderers.rows (which may end earlier, when it was stopped); @p own is not its own competitor.
Competitors competitorsOf(const Tenderers &tenderers, const std::vector<qint64> &ids, const QString &own, int most = 10);

} // namespace obra
