// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/facetid.h"

#include <QSet>
#include <QStringList>
#include <QVector>

namespace obra {

/// Which facets are shown, and in which order: pinned ones stand on top. A value; every change makes a new one.
class FacetArrangement
{
public:
    /// The values in the order of allFields with the amount behind the year, then the other ranges; of these most are not shown at first.
    FacetArrangement();

    /// All facets as they stand, those that are not shown among them.
    const QVector<FacetId> &order() const { return m_order; }
    bool isShown(FacetId facet) const { return !m_hidden.contains(facet); }
    bool isPinned(FacetId facet) const { return m_pinned.contains(facet); }
    bool operator==(const FacetArrangement &) const = default;

    FacetArrangement shown(FacetId facet, bool shown) const;
    FacetArrangement pinned(FacetId facet, bool pinned) const;
    /// One place up (-1) or down (1) among those that are pinned, or among those that are not; the same where that is not possible.
    FacetArrangement moved(FacetId facet, int step) const;
    /// With the facets in this order; pinned ones are put on top.
    FacetArrangement ordered(const QVector<FacetId> &order) const;

    /// For what is saved: names in order, "!" before one that is not shown, "*" before one that is pinned.
    QStringList toNames() const;
    /// Names that are not known are passed over, facets that are missing come last, shown or not as at first.
    static FacetArrangement fromNames(const QStringList &names);

private:
    QVector<FacetId> m_order;
    QSet<FacetId> m_hidden, m_pinned;
};

} // namespace obra
