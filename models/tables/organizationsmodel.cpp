// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/organizationsmodel.h"

#include "explore/valuecodes.h"

#include <QLocale>

#include <algorithm>

namespace obra {

void OrganizationsModel::setList(const std::shared_ptr<const OrganizationList> &list)
{
    beginResetModel();
    m_list = list;
    rearrange();
    endResetModel();
}

/// Within a reset.
void OrganizationsModel::rearrange()
{
    m_order.clear();
    m_currency = 0;
    if (!m_list)
        return;
    m_currency = m_list->mainCurrency().value_or(0);
    if (!m_chosenCurrency.isNull() && currencies().contains(m_chosenCurrency)) {
        const std::vector<quint32> codes = codesOf(m_list->slice().table().facet(Field::Currency).dictionary, m_chosenCurrency);
        m_currency = codes.empty() ? m_currency : quint16(codes.front());
    }
    m_order = m_list->order(m_sort, m_currency);
}

QString OrganizationsModel::currency() const
{
    return m_list ? m_list->currencyText(m_currency) : QString();
}

void OrganizationsModel::setCurrency(const QString &currency)
{
    const QString wanted = currency.isNull() ? QStringLiteral("") : currency; // none said is one, too
    if (wanted == m_chosenCurrency && !m_chosenCurrency.isNull())
        return;
    beginResetModel();
    m_chosenCurrency = wanted;
    rearrange();
    endResetModel();
}

QStringList OrganizationsModel::currencies() const
{
    QStringList all;
    if (m_list) {
        for (const CurrencyTotal &total : m_list->slice().totals())
            all.append(total.currency.isNull() ? QStringLiteral("") : total.currency);
    }
    return all;
}

void OrganizationsModel::setSort(const OrganizationSort &sort)
{
    if (sort == m_sort)
        return;
    beginResetModel();
    m_sort = sort;
    rearrange();
    endResetModel();
    emit sortChanged();
}

int OrganizationsModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_order.begin(), m_order.end(), [&](quint32 row) { return m_list->name(row) == name; });
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int OrganizationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int OrganizationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : organizationColumnCount;
}

QString OrganizationsModel::money(const OrganizationList::Money &money) const
{
    const QString currency = m_list->currencyText(money.currency);
    const QString amount = formatAmount(money.sum);
    return currency.isEmpty() ? amount : valueLabel(Field::Currency, Unit::Processes, currency) + QChar(QChar::Nbsp) + amount;
}

QString OrganizationsModel::text(int row, OrganizationColumn column) const
{
    const std::size_t listed = listRow(row);
    const OrganizationList::Row &values = m_list->rows()[listed];
    const QLocale locale;
    switch (column) {
    case OrganizationColumn::Name: return values.code == 0 ? tr("(nobody named)") : m_list->name(listed);
    case OrganizationColumn::Identifier: return m_list->identifier(listed);
    case OrganizationColumn::Processes: return locale.toString(values.processes);
    case OrganizationColumn::Contracts: return locale.toString(values.contracts);
    case OrganizationColumn::Awards: return locale.toString(values.awards);
    case OrganizationColumn::Others: return locale.toString(values.others);
    case OrganizationColumn::Amount: {
        const OrganizationList::Money *own = m_list->money(listed, m_currency);
        return own ? money(*own) : QString();
    }
    case OrganizationColumn::Share: {
        const std::optional<double> share = m_list->share(listed, m_currency);
        if (!share)
            return {};
        const double percent = *share * 100;
        if (percent > 0 && percent < 0.05)
            return tr("under %1 %", "a small percentage").arg(locale.toString(0.1, 'f', 1));
        return tr("%1 %", "a percentage").arg(locale.toString(percent, 'f', 1));
    }
    case OrganizationColumn::OtherMoney: {
        QStringList texts; // never added
        for (const OrganizationList::Money &each : m_list->money(listed)) {
            if (each.currency != m_currency)
                texts.append(money(each));
        }
        return texts.join(QLatin1String(" + "));
    }
    case OrganizationColumn::First: return dayText(toDate(values.first));
    case OrganizationColumn::Last: return dayText(toDate(values.last));
    }
    return {};
}

QVariant OrganizationsModel::data(const QModelIndex &index, int role) const
{
    if (!m_list || !index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = OrganizationColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: {
        const QString shown = text(index.row(), column);
        return shown.size() > 12 ? shown : QString();
    }
    case Qt::AccessibleTextRole: return tr("%1: %2", "column: value").arg(organizationColumnTitle(column, m_list->unit()), text(index.row(), column));
    case Qt::TextAlignmentRole: {
        const bool isText = column == OrganizationColumn::Name || column == OrganizationColumn::Identifier || column == OrganizationColumn::First || column == OrganizationColumn::Last;
        return QVariant::fromValue(Qt::Alignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    default: return {};
    }
}

QVariant OrganizationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = OrganizationColumn(section);
    const Unit unit = m_list ? m_list->unit() : Unit::Suppliers;
    switch (role) {
    case Qt::DisplayRole: return organizationColumnTitle(column, unit);
    case Qt::ToolTipRole: return organizationColumnMeaning(column, unit);
    default: return {};
    }
}

void OrganizationsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < organizationColumnCount)
        setSort({ OrganizationColumn(column), order == Qt::DescendingOrder });
}

} // namespace obra
