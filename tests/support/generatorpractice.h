// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/generatorprocess.h"

#include <QString>

#include <map>
#include <string_view>

namespace obra::generator {

inline constexpr int practiceProcesses = 3000;
inline constexpr int practiceProjects = 400;
inline constexpr int practiceLinkedProjects = 300; ///< Name the ocid of processes that are there.
inline constexpr int practiceReferencedProjects =
    60; ///< Name act numbers of processes that are not there; the rest has no process yet.

/// What was put into the practice data.
struct PracticeSummary
{
    int processes = 0, projects = 0, linkedProjects = 0, linkedProcesses = 0;
    int releases = 0; ///< With the repeated ones.
    int contracts = 0, awards = 0;
    std::map<Defect, int> defects;
};

/// A defect of the practice data: its name in README.md and how many processes or projects have it.
struct PracticeDefect
{
    Defect defect;
    std::string_view name;
    int count;
    std::string_view description;
};
std::span<const PracticeDefect> practiceDefects();

/// Writes the practice data (procesos-YEAR.json.gz, proyectos.json.gz, README.md) into the existing folder @p folder. Throws std::runtime_error.
PracticeSummary writePractice(const QString &folder);

} // namespace obra::generator
