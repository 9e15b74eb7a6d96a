// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "geo/boundarylayer.h"

#include <memory>
#include <optional>
#include <vector>

namespace obra {

/// Something about a published coordinate that a person should look at. Nothing is ever changed by it.
struct PlaceProblem
{
    enum class Kind : quint8 {
        Zero,            ///< (0, 0): nearly always "not filled in"
        Swapped,         ///< latitude and longitude the other way round would be in the country
        Impossible,      ///< no place on Earth
        OutsideCountry,
        OutsideProvince, ///< some kilometres outside of every province that the record names
        Repeated,        ///< the very same point for many works
        Corrected,       ///< turned round by the user; can be taken back
        Converted        ///< published in metres (UTM), shown at the converted place
    };

    Kind kind = Kind::Zero;
    quint32 row = 0;                   ///< of the table; of Repeated the first one
    GeoPoint point;                    ///< as published (Converted and Corrected: as it is shown)
    std::optional<GeoPoint> proposed;  ///< Swapped: the pair turned round
    QString province;                  ///< OutsideProvince: what the record names
    double metres = 0;                 ///< OutsideProvince: how far outside
    qint64 works = 1;                  ///< Repeated: how many
};

/// What the coordinates are held against.
struct PlaceReviewSettings
{
    std::optional<GeoRect> country;                    ///< nothing: not checked
    std::shared_ptr<const BoundaryLayer> provinces;    ///< null: not checked
    double toleranceMetres = 3000;                     ///< outlines are generalised
    int manyWorks = 5;                                 ///< so many works at one point are worth a look
};

/// Looks at every published point of the slice's rows; by kind, then by row, Repeated with the most works first. Points placed by name are not looked at.
/// Blocks; any thread.
std::vector<PlaceProblem> reviewPlaces(const Slice &slice, const PlaceReviewSettings &settings);

} // namespace obra
