// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/qualitytext.h"

#include "ocds/qualityflags.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace obra {

namespace {

struct Quality
{
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

std::optional<QualityFlag> flagOf(const QString &name)
{
    const std::string text = name.toStdString();
    const auto found = std::find(qualityFlagNames.begin(), qualityFlagNames.end(), text);
    if (found == qualityFlagNames.end())
        return std::nullopt;
    return QualityFlag(found - qualityFlagNames.begin());
}

} // namespace

QString defectLabel(const QString &flag)
{
    const std::optional<QualityFlag> known = flagOf(flag);
    if (!known)
        return flag;
    switch (*known) {
    case QualityFlag::EmptyRelease: return Quality::tr("Empty record");
    case QualityFlag::TagMismatch: return Quality::tr("Tags do not fit the sections");
    case QualityFlag::NoSupplierParty: return Quality::tr("Supplier is not among the parties");
    case QualityFlag::ImpossibleDate: return Quality::tr("Impossible date");
    case QualityFlag::MissingAmount: return Quality::tr("Amount missing");
    case QualityFlag::ZeroAmount: return Quality::tr("Amount of zero");
    case QualityFlag::PlaceholderAmount: return Quality::tr("Placeholder amount");
    case QualityFlag::MissingCurrency: return Quality::tr("Amount without currency");
    case QualityFlag::MixedCurrency: return Quality::tr("Several currencies");
    case QualityFlag::Duplicate: return Quality::tr("Published more than once");
    }
    return flag;
}

QString defectMeaning(const QString &flag)
{
    const std::optional<QualityFlag> known = flagOf(flag);
    if (!known)
        return {};
    switch (*known) {
    case QualityFlag::EmptyRelease: return Quality::tr("The record has an identifier and nothing else: no tender, award, contract or work is told.");
    case QualityFlag::TagMismatch: return Quality::tr("The release tags announce sections that are not there, or say nothing of sections that are.");
    case QualityFlag::NoSupplierParty: return Quality::tr("A supplier cannot be found in the list of parties, neither by its id nor by its name.");
    case QualityFlag::ImpossibleDate:
        return Quality::tr("A date cannot be read, lies before 1970 or after 2100, ends before it starts, or an award or signature comes before the tender opened.");
    case QualityFlag::MissingAmount: return Quality::tr("Something was awarded, contracted or planned, and no amount is told.");
    case QualityFlag::ZeroAmount: return Quality::tr("One of the amounts is exactly zero.");
    case QualityFlag::PlaceholderAmount: return Quality::tr("One of the amounts looks filled in because the form asked for it: 0.01, 1, 12345 or 99999.");
    case QualityFlag::MissingCurrency: return Quality::tr("One of the amounts does not say in which currency it is.");
    case QualityFlag::MixedCurrency: return Quality::tr("The amounts of one record are in different currencies.");
    case QualityFlag::Duplicate: return Quality::tr("The same document lies in several places of the files that were loaded.");
    }
    return {};
}

QString defectAdvice(const QString &flag)
{
    const std::optional<QualityFlag> known = flagOf(flag);
    if (!known)
        return {};
    switch (*known) {
    case QualityFlag::EmptyRelease: return Quality::tr("Look for the process on the portal and ask the publisher for the rest; count it as not disclosed.");
    case QualityFlag::TagMismatch: return Quality::tr("Trust the sections, not the tags, and tell the publisher.");
    case QualityFlag::NoSupplierParty: return Quality::tr("Identify the company by its name with care: the data do not tell its registration.");
    case QualityFlag::ImpossibleDate: return Quality::tr("Do not compute delays from these records before you have seen the documents.");
    case QualityFlag::MissingAmount: return Quality::tr("Ask the entity for the amount; the totals are too low without it.");
    case QualityFlag::ZeroAmount: return Quality::tr("Do not read zero as free of charge: find out whether the amount is unknown.");
    case QualityFlag::PlaceholderAmount: return Quality::tr("Check it against the contract before you add it up.");
    case QualityFlag::MissingCurrency: return Quality::tr("These amounts stand in a total of their own; find their currency in the documents.");
    case QualityFlag::MixedCurrency: return Quality::tr("Compare each currency by itself; one of them may be a typing error.");
    case QualityFlag::Duplicate: return Quality::tr("Nothing to do: it was counted once. Many of them tell of a portal whose pages shift.");
    }
    return {};
}

} // namespace obra
