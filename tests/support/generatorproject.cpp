// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorproject.h"

#include "support/generatorplaces.h"
#include "support/generatorrandom.h"

#include <algorithm>

namespace obra::generator {

Project makeProject(const World &world, std::uint64_t seed, int number)
{
    Random random(mixSeed(seed, 2, static_cast<std::uint64_t>(number)));
    Project project;
    project.number = number;
    project.id = "oc4ids-pa0000-" + padded(number, 4);
    int total = 0;
    for (const Kind &kind : World::kinds())
        total += kind.category == "works" ? kind.weight : 0;
    int left = static_cast<int>(random.below(static_cast<std::uint32_t>(total)));
    for (const Kind &kind : World::kinds()) {
        if (kind.category != "works")
            break; // works come first
        left -= kind.weight;
        if (left < 0)
            break;
        ++project.kind;
    }
    const Kind &kind = World::kinds()[static_cast<std::size_t>(project.kind)];
    int weights = 0;
    for (const Place &place : places())
        weights += place.weight;
    left = static_cast<int>(random.below(static_cast<std::uint32_t>(weights)));
    for (const Place &place : places()) {
        left -= place.weight;
        if (left < 0)
            break;
        ++project.place;
    }
    const Place &place = places()[static_cast<std::size_t>(project.place)];
    const auto local = world.localBuyers(project.place);
    project.owner = !local.empty() && random.chance(350)
        ? local[random.skewed(static_cast<std::uint32_t>(local.size()))]
        : kind.buyer;
    project.longitude = place.longitude + random.between(-1100, 1100) * 10;
    project.latitude = place.latitude + random.between(-1100, 1100) * 10;
    project.community = static_cast<int>(random.below(static_cast<std::uint32_t>(communities().size())));
    const auto other = (static_cast<std::size_t>(project.community) + 1 + random.below(20)) % communities().size();
    project.title = filled(random.pick(kind.titles), communities()[static_cast<std::size_t>(project.community)],
                           communities()[other], project.place);
    const std::int64_t works =
        std::max<std::int64_t>(random.spread(kind.median * 2, kind.spread), 60000) / 1000 * 100000;
    project.budget = works / 100 * random.between(102, 125);
    // Rather lately than long ago, so that there are works going on.
    project.startDay = dayOf(2026, 4, 15) - static_cast<int>(random.skewed(3000));

    ProjectPart part;
    part.projectId = project.id;
    part.projectTitle = project.title;
    part.title = project.title;
    part.buyer = project.owner;
    part.place = project.place;
    part.longitude = project.longitude;
    part.latitude = project.latitude;
    part.kind = project.kind;
    part.value = works;
    part.tenderDay = std::min(project.startDay + random.between(180, 420), lastDay() - 10);
    project.parts.push_back(part);
    if (random.chance(480)) {
        part.kind = World::supervisionKind();
        part.title = "Supervisión de la obra: " + project.title;
        part.value = works / 1000 * random.between(35, 90);
        part.tenderDay = std::min(project.parts.front().tenderDay + random.between(5, 60), lastDay() - 5);
        project.parts.push_back(part);
    }
    if (random.chance(260)) {
        part.kind = World::designKind();
        part.title = "Estudio y diseño de la obra: " + project.title;
        part.value = works / 1000 * random.between(20, 60);
        part.tenderDay = std::min(project.startDay + random.between(130, 170), lastDay() - 15);
        project.parts.push_back(part);
    }
    return project;
}

} // namespace obra::generator
