// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"

namespace obra {

/// True for the history of a value in a versioned release: a list of objects of releaseID, releaseDate, releaseTag and value.
bool isVersionList(const JsonValue &value);

} // namespace obra
