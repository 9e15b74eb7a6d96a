// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"

namespace obra {

/// How many members of a release the schema of OCDS 1.1.4 does not know, at any depth; what lies below an unknown member is not counted.
/// Known are also the names of OCDS 1.0, translations such as "title_es", and the extensions bids, enquiries, location, lots,
/// participation fee, process title and project. Any thread.
int additionalReleaseFields(const JsonValue &release);
/// The same for a project by the schema of OC4IDS 0.9.5, with the older budgetBreakdown. Any thread.
int additionalProjectFields(const JsonValue &project);

} // namespace obra
