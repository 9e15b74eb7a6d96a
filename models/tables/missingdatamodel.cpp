// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/missingdatamodel.h"

#include "explore/filter.h"
#include "tables/facetmodel.h"

#include <QLocale>

namespace obra {

void MissingDataModel::set(qint64 count, double share, bool chosen, bool excluded)
{
    m_count = count;
    m_share = share;
    m_chosen = chosen;
    m_excluded = excluded;
    emit dataChanged(index(0), index(0));
}

QVariant MissingDataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString label = valueLabel(Field::Buyer, Unit::Processes, QString());
    switch (role) {
    case Qt::DisplayRole: return label;
    case Qt::AccessibleTextRole: return tr("%1: %2", "value: count").arg(label, QLocale().toString(m_count));
    case FacetModel::ValueRole: return QString();
    case FacetModel::CountRole: return m_count;
    case FacetModel::ShareRole: return m_share;
    case FacetModel::ChosenRole: return m_chosen;
    case FacetModel::ExcludedRole: return m_excluded;
    default: return {};
    }
}

} // namespace obra
