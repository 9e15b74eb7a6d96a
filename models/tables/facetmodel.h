// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace obra {

/// The money of a facet's value in one currency.
struct FacetSum
{
    ScaledSum amount = 0;
    QString currency; ///< dictionary value; "" = none said
};

/// The values of one field with their counts, as the facet panel lists them: chosen ones first, then the most frequent, "no data" last.
///
/// Years stay in the order of time. Holds codes only; texts are made for the rows that are looked at.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ValueRole = Qt::UserRole + 1, CountRole, ShareRole, ChosenRole, ExcludedRole, CodeRole, SumRole };
    enum class Order { ByCount, ByName, BySum };

    using QAbstractListModel::QAbstractListModel;

    void setSlice(const std::shared_ptr<const Slice> &slice, Field field);
    /// Only values that hold every word of @p text (in the value or in its label), accents and case aside.
    void setSearch(const QString &text);
    void setOrder(Order order);
    /// The sums (by code) of this slice and field in one currency, shown beside the counts; null: none. Another slice takes them away.
    void setSums(const std::shared_ptr<const std::vector<ScaledSum>> &sums, const QString &currency);
    bool hasSums() const { return m_sums != nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void rebuild();
    QString valueOf(quint32 code) const;
    bool hasWords(quint32 code, const std::vector<std::string> &words) const;

    std::shared_ptr<const Slice> m_slice;
    Field m_field = Field::Year;
    Order m_order = Order::ByCount;
    QString m_search;
    std::vector<FacetValue> m_values;
    std::vector<quint8> m_chosen, m_excluded; ///< by code; a range of years chooses each of its years
    qint64 m_largest = 0;
    std::shared_ptr<const std::vector<ScaledSum>> m_sums;
    QString m_currency; ///< of the sums
};

} // namespace obra

Q_DECLARE_METATYPE(obra::FacetSum)
