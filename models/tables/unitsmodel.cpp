// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/unitsmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace obra {

void UnitsModel::setSummary(std::shared_ptr<const UnitSummary> summary, bool spanish)
{
    beginResetModel();
    m_summary = std::move(summary);
    m_spanish = spanish;
    m_order.resize(m_summary ? m_summary->figures.size() : 0);
    std::iota(m_order.begin(), m_order.end(), 0);
    reorder();
    endResetModel();
}

int UnitsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int UnitsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString UnitsModel::unitName(int unit) const
{
    const BoundaryUnit &named = m_summary->rows->layer->units()[std::size_t(unit)];
    return m_spanish && !named.spanishName.isEmpty() ? named.spanishName : named.name;
}

double UnitsModel::figure(int unit, int column) const
{
    const UnitFigure &figure = m_summary->figures[std::size_t(unit)];
    switch (column) {
    case Works: return double(figure.works);
    case WithAmount: return double(figure.withAmount);
    case Sum: return figure.value(UnitMeasure::Sum);
    case Median: return figure.value(UnitMeasure::Median);
    case Flagged: return figure.value(UnitMeasure::Flagged) * 100;
    case CostChange: return figure.value(UnitMeasure::CostChange) * 100;
    case People: return figure.people > 0 ? double(figure.people) : std::numeric_limits<double>::quiet_NaN();
    case PerThousand: return figure.value(UnitMeasure::PerThousand);
    case ByName: return double(figure.byName);
    default: return 0;
    }
}

QVariant UnitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const int unit = m_order[std::size_t(index.row())];
    if (role == KeyRole)
        return m_summary->rows->layer->units()[std::size_t(unit)].key;
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return unitName(unit);
    const double value = figure(unit, index.column());
    if (std::isnan(value))
        return tr("no data");
    switch (index.column()) {
    case Sum: case Median: case PerThousand: return QLocale().toString(value, 'f', 2);
    case Flagged: case CostChange: return tr("%1 %", "a share").arg(QLocale().toString(value, 'f', 1));
    default: return QLocale().toString(value, 'f', 0);
    }
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString currency = m_summary ? m_summary->currency == QLatin1String("PAB") ? QStringLiteral("B/.") : m_summary->currency : QString();
    switch (section) {
    case Name: return tr("Unit");
    case Works: return tr("Works");
    case WithAmount: return tr("With an amount");
    case Sum: return currency.isEmpty() ? tr("Sum") : tr("Sum (%1)", "currency").arg(currency);
    case Median: return currency.isEmpty() ? tr("Median") : tr("Median (%1)", "currency").arg(currency);
    case Flagged: return tr("With quality flags");
    case CostChange: return tr("Against the estimate");
    case People: return m_summary && m_summary->population ? tr("Inhabitants %1", "a year").arg(m_summary->population->year()) : tr("Inhabitants");
    case PerThousand: return tr("Works per 1,000 inhabitants");
    case ByName: return tr("Placed by name");
    default: return {};
    }
}

void UnitsModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> units;
    for (const QModelIndex &index : before)
        units.push_back(m_order[std::size_t(index.row())]);
    m_column = column;
    m_sorting = order;
    reorder();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(int(std::find(m_order.begin(), m_order.end(), units[std::size_t(i)]) - m_order.begin()), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

// What has no data comes last either way.
void UnitsModel::reorder()
{
    if (!m_summary)
        return;
    std::sort(m_order.begin(), m_order.end());
    if (m_column == Name) {
        std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
            const int compared = QString::localeAwareCompare(unitName(a), unitName(b));
            return m_sorting == Qt::AscendingOrder ? compared < 0 : compared > 0;
        });
        return;
    }
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
        const double x = figure(a, m_column), y = figure(b, m_column);
        if (std::isnan(x) || std::isnan(y))
            return !std::isnan(x) && std::isnan(y);
        return m_sorting == Qt::AscendingOrder ? x < y : x > y;
    });
}

} // namespace obra
