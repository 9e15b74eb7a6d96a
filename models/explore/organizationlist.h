// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <QHash>

#include <optional>
#include <span>
#include <stop_token>

namespace obra {

/// The columns of a list of suppliers or buyers.
enum class OrganizationColumn : quint8 { Name, Identifier, Processes, Contracts, Awards, Others, Amount, Share, OtherMoney, First, Last };
inline constexpr int organizationColumnCount = 11;

struct OrganizationSort
{
    OrganizationColumn column = OrganizationColumn::Amount;
    bool descending = true;
    bool operator==(const OrganizationSort &) const = default;
};

/// What stands for an organization's name: its identifiers, joined. By the label that the columns show.
using OrganizationIdentifiers = QHash<QString, QString>;

/// The suppliers or the buyers of a slice of processes, each a row; an immutable value.
///
/// A process counts whole for each of its suppliers, as in the facet, so that the figures of a row are those of the processes behind it, and shares may come
/// to more than everything. Where the filter chooses suppliers (buyers), only these are rows: what is behind a row can always be asked for.
class OrganizationList
{
public:
    struct Row
    {
        quint32 code = 0;             ///< in the dictionary of field(); 0 = nobody said who
        qint64 processes = 0;
        qint64 contracts = 0;         ///< of these processes
        qint64 awards = 0;            ///< of these processes, with a value
        quint32 others = 0;           ///< different buyers of a supplier, suppliers of a buyer
        Day first = noDay, last = noDay; ///< reference days
        quint32 moneyEnd = 0;
    };
    struct Money
    {
        quint16 currency = 0;         ///< code of Field::Currency
        ScaledSum sum = 0;
        qint64 processes = 0;         ///< with money in it
    };

    /// @p slice is of processes, @p unit Suppliers or Buyers. Null when stopped.
    static std::shared_ptr<const OrganizationList> of(const std::shared_ptr<const Slice> &slice, Unit unit,
                                                      const std::shared_ptr<const OrganizationIdentifiers> &identifiers = {}, std::stop_token stop = {});

    Unit unit() const { return m_unit; }
    const Slice &slice() const { return *m_slice; }
    std::shared_ptr<const Slice> sharedSlice() const { return m_slice; }
    Field field() const { return m_unit == Unit::Buyers ? Field::Buyer : Field::Supplier; }
    Field otherField() const { return m_unit == Unit::Buyers ? Field::Supplier : Field::Buyer; }

    /// By name; who is not named comes first.
    const std::vector<Row> &rows() const { return m_rows; }
    /// Rows that are somebody.
    qint64 count() const { return qint64(m_rows.size()) - (!m_rows.empty() && m_rows.front().code == 0); }
    QString name(std::size_t row) const;       ///< as the filter names it, "" where nobody is named
    QString identifier(std::size_t row) const;
    /// The money of a row, a cell a currency, in the order of the slice's totals.
    std::span<const Money> money(std::size_t row) const;
    const Money *money(std::size_t row, quint16 currency) const; ///< null when there is none
    /// Part of the slice's money in that currency, 0 to 1; nothing where there is no money, or the slice's adds up to nothing.
    std::optional<double> share(std::size_t row, quint16 currency) const;
    /// The currency that most processes of the slice have; nothing when none has any.
    std::optional<quint16> mainCurrency() const;
    QString currencyText(quint16 currency) const; ///< as a filter names it

    /// All rows, sorted; those without data last either way, ties by name. @p currency is that of Amount and Share.
    std::vector<quint32> order(const OrganizationSort &sort, quint16 currency) const;
    /// The filter that has the processes behind a row.
    Filter rowsBehind(std::size_t row) const;

private:
    std::shared_ptr<const Slice> m_slice;
    std::shared_ptr<const OrganizationIdentifiers> m_identifiers;
    Unit m_unit = Unit::Suppliers;
    std::vector<Row> m_rows;
    std::vector<Money> m_money;
    std::vector<ScaledSum> m_totals; ///< of the slice, by code of the currency
};

/// Stable English name, for the command line and files: name identifier processes contracts awards buyers (suppliers) amount share otherMoney first last.
QString organizationColumnName(OrganizationColumn column, Unit unit);
std::optional<OrganizationColumn> organizationColumnFromName(const QString &name, Unit unit);
/// In the current language.
QString organizationColumnTitle(OrganizationColumn column, Unit unit);
QString organizationColumnMeaning(OrganizationColumn column, Unit unit);

} // namespace obra
