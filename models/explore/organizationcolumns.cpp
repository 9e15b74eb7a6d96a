// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/organizationlist.h"

#include <QCoreApplication>

namespace obra {

namespace {

struct OrganizationWords
{
    Q_DECLARE_TR_FUNCTIONS(Organizations)
};

} // namespace

QString organizationColumnName(OrganizationColumn column, Unit unit)
{
    switch (column) {
    case OrganizationColumn::Name: return QStringLiteral("name");
    case OrganizationColumn::Identifier: return QStringLiteral("identifier");
    case OrganizationColumn::Processes: return QStringLiteral("processes");
    case OrganizationColumn::Contracts: return QStringLiteral("contracts");
    case OrganizationColumn::Awards: return QStringLiteral("awards");
    case OrganizationColumn::Others: return unit == Unit::Buyers ? QStringLiteral("suppliers") : QStringLiteral("buyers");
    case OrganizationColumn::Amount: return QStringLiteral("amount");
    case OrganizationColumn::Share: return QStringLiteral("share");
    case OrganizationColumn::OtherMoney: return QStringLiteral("otherMoney");
    case OrganizationColumn::First: return QStringLiteral("first");
    case OrganizationColumn::Last: return QStringLiteral("last");
    }
    return {};
}

std::optional<OrganizationColumn> organizationColumnFromName(const QString &name, Unit unit)
{
    for (int column = 0; column < organizationColumnCount; ++column) {
        if (organizationColumnName(OrganizationColumn(column), unit).compare(name, Qt::CaseInsensitive) == 0)
            return OrganizationColumn(column);
    }
    return std::nullopt;
}

QString organizationColumnTitle(OrganizationColumn column, Unit unit)
{
    const bool buyers = unit == Unit::Buyers;
    switch (column) {
    case OrganizationColumn::Name: return buyers ? OrganizationWords::tr("Buyer") : OrganizationWords::tr("Supplier");
    case OrganizationColumn::Identifier: return OrganizationWords::tr("Identifier");
    case OrganizationColumn::Processes: return OrganizationWords::tr("Processes");
    case OrganizationColumn::Contracts: return OrganizationWords::tr("Contracts");
    case OrganizationColumn::Awards: return OrganizationWords::tr("Awards");
    case OrganizationColumn::Others: return buyers ? OrganizationWords::tr("Suppliers") : OrganizationWords::tr("Buyers");
    case OrganizationColumn::Amount: return OrganizationWords::tr("Amount");
    case OrganizationColumn::Share: return OrganizationWords::tr("Share");
    case OrganizationColumn::OtherMoney: return OrganizationWords::tr("In other currencies");
    case OrganizationColumn::First: return OrganizationWords::tr("First date");
    case OrganizationColumn::Last: return OrganizationWords::tr("Last date");
    }
    return {};
}

QString organizationColumnMeaning(OrganizationColumn column, Unit unit)
{
    const bool buyers = unit == Unit::Buyers;
    switch (column) {
    case OrganizationColumn::Name:
        return OrganizationWords::tr("Spellings that are one organization are one row, under the name that stands for them.");
    case OrganizationColumn::Identifier: return OrganizationWords::tr("The identifiers that were published with its name.");
    case OrganizationColumn::Processes:
        return buyers ? OrganizationWords::tr("How many of the processes it bought in.") : OrganizationWords::tr("How many of the processes it is a supplier of.");
    case OrganizationColumn::Contracts: return OrganizationWords::tr("How many contracts these processes have, with whatever supplier.");
    case OrganizationColumn::Awards: return OrganizationWords::tr("How many awards with a value these processes have, to whatever supplier.");
    case OrganizationColumn::Others:
        return buyers ? OrganizationWords::tr("How many different suppliers these processes have.") : OrganizationWords::tr("How many different buyers these processes have.");
    case OrganizationColumn::Amount:
        return buyers ? OrganizationWords::tr("What these processes count for: their contracts, else their awards. Currencies are never added together.")
                      : OrganizationWords::tr("What these processes count for: their contracts, else their awards. A process of several suppliers counts whole for each. Currencies are never added together.");
    case OrganizationColumn::Share:
        return buyers ? OrganizationWords::tr("Its part of the money of all processes that match, in that currency.")
                      : OrganizationWords::tr("Its part of the money of all processes that match, in that currency. Where processes have several suppliers, the shares come to more than 100 % together.");
    case OrganizationColumn::OtherMoney: return OrganizationWords::tr("What these processes count for in other currencies, each apart.");
    case OrganizationColumn::First: return OrganizationWords::tr("The earliest date of these processes.");
    case OrganizationColumn::Last: return OrganizationWords::tr("The latest date of these processes.");
    }
    return {};
}

} // namespace obra
