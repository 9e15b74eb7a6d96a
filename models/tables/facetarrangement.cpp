// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/facetarrangement.h"

#include "explore/filter.h"

#include <algorithm>

namespace obra {

FacetArrangement::FacetArrangement()
    : m_order(allFields.begin(), allFields.end())
{
}

FacetArrangement FacetArrangement::shown(Field field, bool shown) const
{
    FacetArrangement result = *this;
    if (shown)
        result.m_hidden.remove(field);
    else
        result.m_hidden.insert(field);
    return result;
}

FacetArrangement FacetArrangement::pinned(Field field, bool pinned) const
{
    FacetArrangement result = *this;
    if (pinned)
        result.m_pinned.insert(field);
    else
        result.m_pinned.remove(field);
    return result.ordered(m_order);
}

FacetArrangement FacetArrangement::moved(Field field, int step) const
{
    FacetArrangement result = *this;
    const qsizetype from = m_order.indexOf(field);
    const qsizetype to = from + step;
    if (from >= 0 && to >= 0 && to < m_order.size() && isPinned(m_order[to]) == isPinned(field))
        result.m_order.move(from, to);
    return result;
}

FacetArrangement FacetArrangement::ordered(const QVector<Field> &order) const
{
    FacetArrangement result = *this;
    result.m_order.clear();
    for (const Field field : order) {
        if (!result.m_order.contains(field))
            result.m_order.append(field);
    }
    for (const Field field : allFields) {
        if (!result.m_order.contains(field))
            result.m_order.append(field);
    }
    std::stable_partition(result.m_order.begin(), result.m_order.end(), [&result](Field field) { return result.isPinned(field); });
    return result;
}

QStringList FacetArrangement::toNames() const
{
    QStringList names;
    for (const Field field : m_order)
        names.append((isShown(field) ? QString() : QStringLiteral("!")) + (isPinned(field) ? QStringLiteral("*") : QString()) + fieldName(field));
    return names;
}

FacetArrangement FacetArrangement::fromNames(const QStringList &names)
{
    FacetArrangement result;
    QVector<Field> order;
    for (QString name : names) {
        const bool hidden = name.startsWith(u'!');
        name = name.mid(hidden ? 1 : 0);
        const bool isPinned = name.startsWith(u'*');
        const std::optional<Field> field = fieldFromName(name.mid(isPinned ? 1 : 0));
        if (!field)
            continue;
        order.append(*field);
        if (hidden)
            result.m_hidden.insert(*field);
        if (isPinned)
            result.m_pinned.insert(*field);
    }
    return result.ordered(order);
}

} // namespace obra
