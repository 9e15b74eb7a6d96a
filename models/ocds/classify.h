// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"

#include <QString>

namespace obra {

/// What a JSON value is, told by its content and never by a file's name.
enum class DocumentKind : std::uint8_t {
    Unknown, ReleasePackage, RecordPackage, Release, CompiledRelease, VersionedRelease, Record, ProjectPackage, Project
};

/// Follows the shapes of OCDS 1.1 packaging and OC4IDS 0.9; a record is also a root with `compiledRelease` and no `ocid`, even when
/// `releases` stands beside it. A package whose array is empty is a package.
DocumentKind classify(const JsonValue &value);
/// The stable name used in reports: "release-package", "record", "project" …
QString documentKindName(DocumentKind kind);
/// For people who gave us something else: the kind of value and its first keys, e.g. "object with keys type, features".
QString describeUnknown(const JsonValue &value);

/// True when the release is compiled (its tags contain "compiled"; `tag` may also be a string in real data).
bool isCompiled(const JsonValue &release);
/// A linked release: url, but no ocid and nothing else of a release.
bool isLinkedRelease(const JsonValue &release);

} // namespace obra
