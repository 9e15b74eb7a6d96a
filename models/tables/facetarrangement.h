// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"

#include <QSet>
#include <QStringList>
#include <QVector>

namespace obra {

/// Which facets are shown, and in which order: pinned ones stand on top. A value; every change makes a new one.
class FacetArrangement
{
public:
    FacetArrangement();

    /// All facets as they stand, those that are not shown among them.
    const QVector<Field> &order() const { return m_order; }
    bool isShown(Field field) const { return !m_hidden.contains(field); }
    bool isPinned(Field field) const { return m_pinned.contains(field); }
    bool operator==(const FacetArrangement &) const = default;

    FacetArrangement shown(Field field, bool shown) const;
    FacetArrangement pinned(Field field, bool pinned) const;
    /// One place up (-1) or down (1) among those that are pinned, or among those that are not; the same where that is not possible.
    FacetArrangement moved(Field field, int step) const;
    /// With the facets in this order; pinned ones are put on top.
    FacetArrangement ordered(const QVector<Field> &order) const;

    /// For what is saved: names in order, "!" before one that is not shown, "*" before one that is pinned.
    QStringList toNames() const;
    /// Names that are not known are passed over, fields that are missing come last.
    static FacetArrangement fromNames(const QStringList &names);

private:
    QVector<Field> m_order;
    QSet<Field> m_hidden, m_pinned;
};

} // namespace obra
