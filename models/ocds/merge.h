// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"
#include "ocds/issue.h"

#include <optional>
#include <span>
#include <string>

namespace obra {

enum class MergeProblem : std::uint8_t { None, InconsistentTypes, MissingDate, NoReleases };

struct MergeResult
{
    JsonValue value;              ///< The compiled or versioned release, in the arena; Missing when it could not be merged.
    MergeProblem problem = MergeProblem::None;
    std::string path;             ///< Where the types disagree.
    std::vector<std::string> duplicateIds; ///< Paths of arrays in which two objects of one release had the same id (last one won).
};

/// Merges individual releases of one ocid by the rules of OCDS 1.1 (standard.open-contracting.org, "Merging"), with the merge flags of
/// release schema 1.1.4: sorted by `date` as text (stable), later values overwrite, null removes, arrays of objects by id,
/// whole lists where the schema says so. Gives what the reference library gives.
MergeResult mergeCompiled(std::span<const JsonValue> releases, JsonArena &arena);
/// The versioned release of the same releases.
MergeResult mergeVersioned(std::span<const JsonValue> releases, JsonArena &arena);
/// The compiled release that a versioned release stands for (its last values).
JsonValue compiledFromVersioned(const JsonValue &versioned, JsonArena &arena);

/// OCDS 1.0 shapes turned into 1.1 (parties, amendments, transactions); a release that needs nothing comes back as it is.
/// Applied whatever version the package declares, because real 1.1 files still carry 1.0 parts.
JsonValue upgradeRelease(const JsonValue &release, JsonArena &arena);

/// One piece of evidence about a process: an individual, compiled or versioned release, with what its record promised.
struct ReleaseInput
{
    enum class Kind : std::uint8_t { Individual = 0, Compiled = 1, Versioned = 2 };
    JsonValue release;
    Kind kind = Kind::Individual;
    int listedReleases = 0;   ///< compiled from a record: how many releases (embedded or linked) the record lists
};

enum class CompileBasis : std::uint8_t { Single = 0, Merged = 1, Publisher = 2, Latest = 3 };

struct CompileOutcome
{
    JsonValue compiled;
    CompileBasis basis = CompileBasis::Single;
};

/// The compiled release of one process out of everything at hand. Individual releases are merged when the record (if any) lists no more than
/// are at hand; otherwise the publisher's compiled release of the latest date is used. Where both exist and differ an Issue says so; releases that cannot be merged keep
/// the latest and raise an Issue. @p inputs come in a fixed order (source hash, entry, offset), so that the answer does not depend on the order of import.
CompileOutcome compileProcess(std::span<const ReleaseInput> inputs, JsonArena &arena, std::vector<Issue> &issues);

} // namespace obra
