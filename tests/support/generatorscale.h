// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace obra::generator {

/// The forms in which many processes are written; their content is the same.
enum class Form : std::uint8_t {
    CompiledLines, ///< JSON Lines, a compiled release each (6.8 KB on average).
    ReleaseLines, ///< JSON Lines, an individual release each, to be merged.
    ReleasePackage, ///< One document with all individual releases.
    Records ///< One record package: releases and compiledRelease.
};

struct ScaleOptions
{
    std::int64_t processes = 0;
    std::int64_t projects = 0; ///< OC4IDS projects, written by writeProjects().
    std::uint64_t seed = 1;
    Form form = Form::CompiledLines;
};

struct ScaleSummary
{
    std::int64_t documents = 0; ///< Releases, records or projects.
    std::int64_t bytes = 0; ///< Of JSON, before compression.
};

/// Streams any number of processes into @p path, compressed when it ends in ".gz". 60,000 suppliers and 500 buyers for a million processes.
/// The same options give the same content everywhere. Throws std::runtime_error.
ScaleSummary writeProcesses(const ScaleOptions &options, const QString &path);
/// A project package; its projects name two each of the processes that writeProcesses() writes with the same options, as far as they go.
ScaleSummary writeProjects(const ScaleOptions &options, const QString &path);

} // namespace obra::generator
