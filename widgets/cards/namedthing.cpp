// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/namedthing.h"

#include "cards/cardsubject.h"
#include "charts/figureview.h"
#include "filters/facetlist.h"
#include "filters/facetview.h"
#include "table/organizationspane.h"
#include "table/slicetable.h"
#include "tables/organizationsmodel.h"
#include "tables/slicemodel.h"

#include <QTableView>

namespace obra {

namespace {

template<typename Widget>
Widget *ancestor(QWidget *widget)
{
    while (widget) {
        if (auto *found = qobject_cast<Widget *>(widget))
            return found;
        widget = widget->parentWidget();
    }
    return nullptr;
}

} // namespace

std::optional<NamedThing> namedThingOf(const QVector<Condition> &conditions)
{
    for (const Condition &condition : conditions) {
        if (condition.kind == Condition::Kind::Values && !condition.negated && condition.values.size() == 1 && !condition.values.first().isEmpty() && hasCard(condition.field))
            return NamedThing { condition.field, condition.values.first(), {} };
    }
    return std::nullopt;
}

std::optional<NamedThing> namedThingUnder(QWidget *focus)
{
    if (const auto *table = ancestor<SliceTable>(focus)) {
        const QModelIndex index = table->view()->currentIndex();
        const std::optional<Field> field = index.isValid() ? table->model()->fieldOf(index.column()) : std::nullopt;
        const QStringList values = field ? table->model()->valuesAt(index.row(), *field) : QStringList();
        if (field && hasCard(*field) && !values.value(0).isEmpty())
            return NamedThing { *field, values.first(), {} };
        return std::nullopt;
    }
    if (const auto *organizations = ancestor<OrganizationsPane>(focus)) {
        const QString name = organizations->currentName();
        if (!name.isEmpty())
            return NamedThing { organizations->model()->list()->field(), name, {} };
        return std::nullopt;
    }
    if (const auto *facet = ancestor<FacetList>(focus)) {
        const QString value = facet->view()->currentValue();
        if (hasCard(facet->field()) && !value.isEmpty())
            return NamedThing { facet->field(), value, {} };
        return std::nullopt;
    }
    if (const auto *chart = ancestor<FigureView>(focus)) {
        const int element = chart->currentElement();
        if (chart->figure() && element >= 0 && element < chart->figure()->elements.size())
            return namedThingOf(chart->figure()->elements[element].conditions);
    }
    return std::nullopt;
}

} // namespace obra
