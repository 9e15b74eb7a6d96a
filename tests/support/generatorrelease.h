// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/generatorprocess.h"

#include <string>

namespace obra::generator {

class JsonText;

/// How much a release says: what practice needs, or about as much as a real compiled release (6.8 KB).
enum class Detail : std::uint8_t { Lean, Full };

/// One event of a process as an individual release of OCDS 1.1.
///
/// The releases of a process merge into exactly what writeCompiled() writes, but for id, date and tag.
void writeRelease(JsonText &json, const World &world, const Process &process, std::size_t event, Detail detail);
void writeCompiled(JsonText &json, const World &world, const Process &process, Detail detail);
std::string releaseId(const Process &process, std::size_t event);
std::string releaseDate(const Process &process, std::size_t event);
std::string_view stageTag(Stage stage);

/// The members of a package that come before its array; @p name ends its uri. Leaves the object open.
void writePackageStart(JsonText &json, std::string_view name, std::string_view version, int publishedDay);

} // namespace obra::generator
