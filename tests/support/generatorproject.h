// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/generatorprocess.h"

#include <string>
#include <vector>

namespace obra::generator {

class JsonText;

/// A public work as OC4IDS tells it, with the contracting processes that it needs.
struct Project
{
    int number = 0;
    std::string id, title;
    int kind = 0, place = 0, owner = 0, community = 0;
    int longitude = 0, latitude = 0;
    int startDay = 0; ///< When it was identified.
    std::int64_t budget = 0; ///< Cents of a balboa.
    std::vector<ProjectPart> parts; ///< Construction first, then supervision and design as the case may be.
    Defect defect = Defect::None;
};

Project makeProject(const World &world, std::uint64_t seed, int number);

/// Writes @p project with the summaries of @p processes. @p linked: they name their ocid; otherwise they have only the number of the act.
void writeProject(JsonText &json, const World &world, const Project &project, const std::vector<Process> &processes,
                  bool linked);

} // namespace obra::generator
