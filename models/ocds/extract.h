// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"
#include "ocds/records.h"

namespace obra {

/// Takes the rows out of a compiled release (OCDS 1.1; 1.0 shapes must have been upgraded). Never fails: what has the wrong type is left out
/// and said in @p issues (ocid and path set; file and position are the caller's). Views in @p record point into @p compiled's arena or @p arena.
/// Both records are reset first and may be reused to spare allocations.
void extractProcess(const JsonValue &compiled, JsonArena &arena, ProcessRecord &record, std::vector<Issue> &issues);
/// The same for an OC4IDS project (0.9.x).
void extractProject(const JsonValue &project, JsonArena &arena, ProjectRecord &record, std::vector<Issue> &issues);

} // namespace obra
