// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"

#include <string>
#include <string_view>

namespace obra {

/// True when @p a shows a name better than @p b: more lower-case and accented letters ("Ministerio de Obras Públicas" before
/// "MINISTERIO DE OBRAS PUBLICAS"), then the smaller text. A strict total order, so that the choice does not depend on which came first.
bool isBetterSpelling(std::string_view a, std::string_view b);

/// @p name without white space at the ends, and runs of it as one space.
std::string simplifiedName(std::string_view name);

/// The text by which two spellings of a name are the same: foldedName() (in which a '?' that stands for a lost letter stays), but a name of
/// nothing but signs stays as it is. Empty only for an empty name.
std::string nameKey(std::string_view name);
/// The key of an organization without a name: its identifier with scheme, else its local id; starts with '#', as no name does. Empty when it has neither.
std::string namelessKey(const OrganizationRecord &organization);
/// What to show for a key that namelessKey() made.
std::string namelessLabel(std::string_view key);

} // namespace obra
