// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/mergerules.h"

#include <algorithm>

namespace obra {

namespace {

/// Fields that a merged release does not carry on: `omitWhenMerged` in release schema 1.1.4.
constexpr std::string_view omitted[] = {"id", "date", "tag"};

/// Lists that a later release replaces as a whole, because release schema 1.1.4 says `wholeListMerge`, because their items may be something else than
/// objects, or because the objects in them have no `id`.
constexpr std::string_view wholeLists[] = {
    "awards/amendment/changes",
    "awards/amendments/changes",
    "awards/items/additionalClassifications",
    "awards/suppliers/additionalIdentifiers",
    "buyer/additionalIdentifiers",
    "contracts/amendment/changes",
    "contracts/amendments/changes",
    "contracts/implementation/transactions/payee/additionalIdentifiers",
    "contracts/implementation/transactions/payer/additionalIdentifiers",
    "contracts/items/additionalClassifications",
    "contracts/relatedProcesses/relationship",
    "parties/additionalIdentifiers",
    "parties/roles",
    "relatedProcesses/relationship",
    "tender/additionalProcurementCategories",
    "tender/amendment/changes",
    "tender/amendments/changes",
    "tender/items/additionalClassifications",
    "tender/procuringEntity/additionalIdentifiers",
    "tender/submissionMethod",
    "tender/tenderers/additionalIdentifiers",
};

void add(MergeRule &rule, std::string_view path, MergeRule::Strategy strategy)
{
    const std::size_t slash = path.find('/');
    const std::string_view name = path.substr(0, slash);
    auto place = std::find_if(rule.children.begin(), rule.children.end(),
                              [name](const MergeRule &child) { return child.key == name; });
    if (place == rule.children.end())
        place = rule.children.insert(place, MergeRule {name, MergeRule::Strategy::Normal, {}});
    if (slash == std::string_view::npos)
        place->strategy = strategy;
    else
        add(*place, path.substr(slash + 1), strategy);
}

MergeRule build()
{
    MergeRule root;
    for (const std::string_view path : omitted)
        add(root, path, MergeRule::Strategy::Omit);
    for (const std::string_view path : wholeLists)
        add(root, path, MergeRule::Strategy::WholeList);
    return root;
}

} // namespace

const MergeRule *MergeRule::child(std::string_view name) const
{
    for (const MergeRule &rule : children) {
        if (rule.key == name)
            return &rule;
    }
    return nullptr;
}

const MergeRule &mergeRules()
{
    static const MergeRule root = build();
    return root;
}

} // namespace obra
