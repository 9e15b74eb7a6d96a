// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/documentsource.h"
#include "ocds/classify.h"
#include "ocds/json.h"
#include "ocds/merge.h"
#include "ocds/records.h"
#include "store/rawdocument.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// What goes from the reading thread to the parsing threads and from there to the writing one: about two megabytes of JSON at a time, in order.

namespace obra {

/// One step of reading: a file or an entry begins or ends, a unit was cut out, something is wrong.
struct ReadEvent
{
    enum class Kind : quint8 { Source, Entry, Unit, Trouble, EntryEnd, SourceEnd };
    Kind kind = Kind::Unit;
    JsonUnit unit; ///< Unit: all but the text
    std::size_t begin = 0, size = 0; ///< Unit: its text in ReadBatch::text
    std::unique_ptr<Issue> issue; ///< Trouble
    QString text; ///< Source: path of the file; Entry: path inside it; EntryEnd: encoding; SourceEnd: SHA-256
    qint64 number = 0; ///< SourceEnd: bytes
};

struct ReadBatch
{
    std::vector<ReadEvent> events;
    std::string text;

    void clear()
    {
        events.clear();
        // One huge unit must not keep its memory for the rest of the import.
        if (text.capacity() > 16 * 1024 * 1024)
            std::string().swap(text);
        text.clear();
    }
};

/// What a package says about itself.
struct PackageMetadata
{
    QString publisher, published, license, publicationPolicy, uri, version;
    bool isEmpty() const
    {
        return publisher.isEmpty() && published.isEmpty() && license.isEmpty() && publicationPolicy.isEmpty()
            && uri.isEmpty() && version.isEmpty();
    }
};

/// The documents of one process or project that came in one unit, and the rows they give if nothing else turns up.
struct ParsedGroup
{
    Unit unit = Unit::Processes;
    std::string ocid;
    std::vector<RawDocument> documents;
    std::vector<JsonValue> values; ///< of the documents, in the batch's arena
    bool isExtracted = false;
    ProcessRecord *process = nullptr; ///< in the batch
    ProjectRecord *project = nullptr;
    CompileBasis basis = CompileBasis::Single;
    int releases = 0;
    std::vector<Issue> issues; ///< of merging and extracting
};

/// A ReadEvent after parsing.
struct ParsedEvent
{
    ReadEvent::Kind kind = ReadEvent::Kind::Unit;
    JsonUnit unit;
    std::unique_ptr<Issue> issue;
    QString text;
    qint64 number = 0;

    DocumentKind content = DocumentKind::Unknown; ///< for the kind of the source
    std::vector<ParsedGroup> groups;
    std::optional<PackageMetadata> metadata;
    std::vector<Issue> issues; ///< of reading this unit
    qint64 rejected = 0;
    qint64 linked = 0, embedded = 0; ///< releases of a record: items of a root, or of a record read whole
    QString encoding; ///< when the text had to be repaired
    qint64 replaced = 0, decoded = 0;
};

/// ParsedEvents and the memory they point into; used again and again.
struct ParsedBatch
{
    std::vector<ParsedEvent> events;
    JsonArena arena;
    std::vector<std::unique_ptr<ProcessRecord>> processes;
    std::vector<std::unique_ptr<ProjectRecord>> projects;
    std::size_t usedProcesses = 0, usedProjects = 0;

    void clear()
    {
        events.clear();
        if (arena.capacity() > 64 * 1024 * 1024)
            arena = JsonArena();
        else
            arena.reset();
        usedProcesses = usedProjects = 0;
        processes.resize(std::min<std::size_t>(processes.size(), 4096));
    }
    ProcessRecord *newProcess()
    {
        if (usedProcesses == processes.size())
            processes.push_back(std::make_unique<ProcessRecord>());
        return processes[usedProcesses++].get();
    }
    ProjectRecord *newProject()
    {
        if (usedProjects == projects.size())
            projects.push_back(std::make_unique<ProjectRecord>());
        return projects[usedProjects++].get();
    }
};

} // namespace obra
