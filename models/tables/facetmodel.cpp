// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/facetmodel.h"

#include "explore/valuecodes.h"

#include <QLocale>

#include <algorithm>

namespace obra {

void FacetModel::setSlice(const std::shared_ptr<const Slice> &slice, Field field)
{
    beginResetModel();
    m_slice = slice;
    m_field = field;
    m_sums.reset(); // those were of another slice
    rebuild();
    endResetModel();
}

void FacetModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    rebuild();
    endResetModel();
}

void FacetModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    rebuild();
    endResetModel();
}

void FacetModel::setSums(const std::shared_ptr<const std::vector<ScaledSum>> &sums, const QString &currency)
{
    if (!sums && !m_sums)
        return;
    beginResetModel(); // the order may be by sum
    m_sums = sums;
    m_currency = currency;
    rebuild();
    endResetModel();
}

QString FacetModel::valueOf(quint32 code) const
{
    const std::vector<std::string> &values = m_slice->table().facet(m_field).dictionary.values;
    return code < values.size() ? QString::fromStdString(values[code]) : QString();
}

bool FacetModel::hasWords(quint32 code, const std::vector<std::string> &words) const
{
    const Dictionary &dictionary = m_slice->table().facet(m_field).dictionary;
    const std::string nothing;
    const std::string &folded = code < dictionary.folded.size() ? dictionary.folded[code] : nothing;
    const auto isIn = [&words](const std::string &text) {
        return std::all_of(words.begin(), words.end(), [&](const std::string &word) { return text.find(word) != std::string::npos; });
    };
    if (isIn(folded))
        return true;
    // Codes read otherwise than they are written; names do not, and there may be very many of them.
    constexpr std::size_t fewValues = 500;
    if (code != 0 && dictionary.values.size() > fewValues)
        return false;
    return isIn(foldedName(valueLabel(m_field, m_slice->unit(), valueOf(code)).toStdString()));
}

void FacetModel::rebuild()
{
    m_values.clear();
    m_largest = 0;
    m_chosen.clear();
    m_excluded.clear();
    if (!m_slice)
        return;
    ChosenCodes choice = chosenCodes(m_slice->table(), m_slice->filter(), m_field);
    m_chosen = std::move(choice.chosen);
    m_excluded = std::move(choice.excluded);
    std::vector<std::string> words;
    for (const QString &word : QString::fromStdString(foldedName(m_search.toStdString())).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    for (const FacetValue &value : m_slice->facet(m_field)) {
        m_largest = std::max(m_largest, value.count);
        if (words.empty() || hasWords(value.code, words))
            m_values.push_back(value);
    }
    // Codes follow the folded text, so that ordering by code is ordering by name.
    if (m_order == Order::ByName && m_field != Field::Year)
        std::sort(m_values.begin(), m_values.end(), [](const FacetValue &a, const FacetValue &b) { return a.code < b.code; });
    if (m_order == Order::BySum && m_sums && m_field != Field::Year) {
        std::stable_sort(m_values.begin(), m_values.end(),
                         [this](const FacetValue &a, const FacetValue &b) { return m_sums->at(a.code) > m_sums->at(b.code); });
    }
    std::stable_partition(m_values.begin(), m_values.end(), [](const FacetValue &value) { return value.code != 0; });
    if (m_field == Field::Year)
        return; // stay in the order of time, as the slice gives them
    std::stable_partition(m_values.begin(), m_values.end(),
                          [this](const FacetValue &value) { return m_chosen[value.code] || m_excluded[value.code]; });
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_values.size()))
        return {};
    const FacetValue &value = m_values[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return valueLabel(m_field, m_slice->unit(), valueOf(value.code));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "value: count").arg(valueLabel(m_field, m_slice->unit(), valueOf(value.code)), QLocale().toString(value.count));
    case ValueRole: return valueOf(value.code);
    case CountRole: return value.count;
    case ShareRole: return m_largest > 0 ? static_cast<double>(value.count) / static_cast<double>(m_largest) : 0.0;
    case ChosenRole: return m_chosen[value.code] != 0;
    case ExcludedRole: return m_excluded[value.code] != 0;
    case CodeRole: return value.code;
    case SumRole: // nothing summed up is no money known in this currency, not an amount of zero
        return m_sums && value.code < m_sums->size() && (*m_sums)[value.code] != 0 ? QVariant::fromValue(FacetSum { (*m_sums)[value.code], m_currency }) : QVariant();
    default: return {};
    }
}

QHash<int, QByteArray> FacetModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { ValueRole, "value" }, { CountRole, "count" }, { ShareRole, "share" }, { ChosenRole, "chosen" }, { ExcludedRole, "excluded" }, { CodeRole, "code" }, { SumRole, "sum" } });
    return names;
}

} // namespace obra
