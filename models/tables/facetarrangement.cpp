// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/facetarrangement.h"

#include <algorithm>

namespace obra {

FacetArrangement::FacetArrangement()
    : m_order(allFields.begin(), allFields.end())
{
    m_order.insert(1, FacetId(RangeField::Amount));
    for (const RangeField field : allRangeFields) {
        if (field == RangeField::Amount)
            continue;
        m_order.append(FacetId(field));
        // The others are for those who ask for them: a panel of thirty facets would hide those that everybody uses.
        if (field != RangeField::Date && field != RangeField::Tenderers)
            m_hidden.insert(FacetId(field));
    }
}

FacetArrangement FacetArrangement::shown(FacetId facet, bool shown) const
{
    FacetArrangement result = *this;
    if (shown)
        result.m_hidden.remove(facet);
    else
        result.m_hidden.insert(facet);
    return result;
}

FacetArrangement FacetArrangement::pinned(FacetId facet, bool pinned) const
{
    FacetArrangement result = *this;
    if (pinned)
        result.m_pinned.insert(facet);
    else
        result.m_pinned.remove(facet);
    return result.ordered(m_order);
}

FacetArrangement FacetArrangement::moved(FacetId facet, int step) const
{
    FacetArrangement result = *this;
    const qsizetype from = m_order.indexOf(facet);
    const qsizetype to = from + step;
    if (from >= 0 && to >= 0 && to < m_order.size() && isPinned(m_order[to]) == isPinned(facet))
        result.m_order.move(from, to);
    return result;
}

FacetArrangement FacetArrangement::ordered(const QVector<FacetId> &order) const
{
    FacetArrangement result = *this;
    result.m_order.clear();
    for (const FacetId facet : order) {
        if (!result.m_order.contains(facet))
            result.m_order.append(facet);
    }
    for (const FacetId facet : FacetArrangement().m_order) {
        if (!result.m_order.contains(facet))
            result.m_order.append(facet);
    }
    std::stable_partition(result.m_order.begin(), result.m_order.end(), [&result](FacetId facet) { return result.isPinned(facet); });
    return result;
}

QStringList FacetArrangement::toNames() const
{
    QStringList names;
    for (const FacetId facet : m_order)
        names.append((isShown(facet) ? QString() : QStringLiteral("!")) + (isPinned(facet) ? QStringLiteral("*") : QString()) + facet.name());
    return names;
}

FacetArrangement FacetArrangement::fromNames(const QStringList &names)
{
    FacetArrangement result;
    QVector<FacetId> order;
    for (QString name : names) {
        const bool hidden = name.startsWith(u'!');
        name = name.mid(hidden ? 1 : 0);
        const bool isPinned = name.startsWith(u'*');
        const std::optional<FacetId> facet = FacetId::fromName(name.mid(isPinned ? 1 : 0));
        if (!facet)
            continue;
        order.append(*facet);
        if (hidden)
            result.m_hidden.insert(*facet);
        else
            result.m_hidden.remove(*facet);
        if (isPinned)
            result.m_pinned.insert(*facet);
    }
    return result.ordered(order);
}

} // namespace obra
