// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geopoint.h"
#include "store/columntable.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace obra {

/// That somebody looked at a published coordinate and said: latitude and longitude are exchanged.
struct PlaceCorrection
{
    Unit unit = Unit::Processes;
    QString record;              ///< ocid or project id
    double longitude = 0, latitude = 0; ///< as published
    QDateTime decided;           ///< UTC

    /// The same published place of the same record, whenever it was decided.
    bool isSame(const PlaceCorrection &other) const;
    bool operator==(const PlaceCorrection &) const = default;
};

/// A published place of a row that is to be turned round.
struct TurnedPlace
{
    qint64 id = 0;               ///< rowid of the process (also for its contracts) or project
    double longitude = 0, latitude = 0; ///< as published
};

/// The table with those places turned round and marked PlaceQuality::Corrected; the table itself when none of them is in it. Any thread.
std::shared_ptr<const ColumnTable> withCorrections(const std::shared_ptr<const ColumnTable> &table, const std::vector<TurnedPlace> &places);

} // namespace obra
