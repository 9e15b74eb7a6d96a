// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/issue.h"
#include "ocds/json.h"
#include "ocds/merge.h"
#include "ocds/records.h"
#include "store/rawdocument.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace obra {

/// The rows of a process out of its documents: compileProcess(), extractProcess() and what only the import knows. @p ocid becomes the record's.
/// Returns the number of releases behind the process.
int compileRows(std::span<const RawDocument> documents, std::span<const JsonValue> values, std::string_view ocid,
                JsonArena &arena, ProcessRecord &record, CompileBasis *basis, std::vector<Issue> &issues);
/// The rows of a project: of its latest version.
void compileProjectRows(std::span<const RawDocument> documents, std::span<const JsonValue> values, std::string_view id,
                        JsonArena &arena, ProjectRecord &record, std::vector<Issue> &issues);
/// The tags of a release, apart by commas.
std::string joinedTags(const JsonValue &tag);

} // namespace obra
