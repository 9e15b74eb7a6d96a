// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/compilephase.h"

#include "importer/compilerows.h"
#include "importer/orderedworkers.h"

#include <unordered_set>

namespace obra {

namespace {

constexpr qint64 batchBytes = 2 * 1024 * 1024;
constexpr std::size_t batchOwners = 512;

struct OwnerDocuments
{
    Unit unit = Unit::Processes;
    qint64 owner = 0;
    std::vector<RawDocument> documents;
};

struct CompileInput
{
    std::vector<OwnerDocuments> owners;
    std::size_t used = 0;
};

struct CompiledOwner
{
    Unit unit = Unit::Processes;
    qint64 owner = 0;
    std::string ocid;
    std::unique_ptr<ProcessRecord> process = std::make_unique<ProcessRecord>();
    std::unique_ptr<ProjectRecord> project = std::make_unique<ProjectRecord>();
    CompileBasis basis = CompileBasis::Single;
    int releases = 0;
    qint64 entry = 0, offset = -1, line = -1;
    std::vector<Issue> issues;
};

struct CompileOutput
{
    std::vector<CompiledOwner> owners;
    std::size_t used = 0;
    JsonArena arena;
};

void compile(OwnerDocuments &in, JsonParser &parser, JsonArena &arena, CompiledOwner &out)
{
    out.unit = in.unit;
    out.owner = in.owner;
    out.ocid.clear();
    out.issues.clear();
    std::vector<JsonValue> values;
    for (RawDocument &document : in.documents) {
        bool good = false;
        const std::string json = jsonText(document, &good);
        const JsonValue value = good ? parser.parse(json, arena) : JsonValue();
        if (value.isMissing())
            throw StoreError(StoreError::Reason::Damaged, "a raw document of the cache cannot be read");
        values.push_back(value);
        if (out.ocid.empty())
            out.ocid = value[in.unit == Unit::Processes ? "ocid" : "id"].text();
    }
    if (values.empty())
        throw StoreError(StoreError::Reason::Damaged, "a process of the cache has no raw document");
    const RawDocument &first = in.documents.front();
    out.entry = first.entry;
    out.offset = first.offset;
    out.line = first.line;
    if (in.unit == Unit::Processes) {
        out.releases = compileRows(in.documents, values, out.ocid, arena, *out.process, &out.basis, out.issues);
    } else {
        out.releases = static_cast<int>(in.documents.size());
        compileProjectRows(in.documents, values, out.ocid, arena, *out.project, out.issues);
    }
}

using Workers = OrderedWorkers<CompileInput, CompileOutput>;

void put(CompileOutput &results, CacheWriter &writer, CacheFiller &filler, IssueCollector &issues)
{
    for (std::size_t i = 0; i < results.used; ++i) {
        CompiledOwner &result = results.owners[i];
        if (result.unit == Unit::Processes)
            writer.putProcess(result.owner, *result.process, result.basis, result.releases);
        else
            writer.putProject(result.owner, *result.project, result.releases);
        for (Issue &issue : result.issues) {
            issue.file = filler.entryName(result.entry);
            issue.offset = result.offset;
            issue.line = result.line;
            issues.addOwned(std::move(issue), filler.sourceOf(result.entry), result.unit, result.owner);
        }
    }
}

} // namespace

void compileTouched(CacheWriter &writer, CacheFiller &filler, IssueCollector &issues, int threads, std::stop_token stop,
                    const std::function<void(qint64 done, qint64 total)> &progress)
{
    std::vector<std::pair<Unit, qint64>> todo;
    for (const Unit unit : {Unit::Processes, Unit::Projects}) {
        for (const qint64 owner : filler.ownersToCompile(unit))
            todo.emplace_back(unit, owner);
    }
    if (todo.empty())
        return;

    std::vector<JsonParser> parsers(static_cast<std::size_t>(threads));
    Workers workers(threads, 4, [&parsers, &stop](int worker, CompileInput &in, CompileOutput &out) {
        out.arena.reset();
        out.used = 0;
        if (out.owners.size() < in.used)
            out.owners.resize(in.used);
        for (std::size_t i = 0; i < in.used && !stop.stop_requested(); ++i)
            compile(in.owners[i], parsers[static_cast<std::size_t>(worker)], out.arena, out.owners[out.used++]);
        in.used = 0;
    });

    const auto total = static_cast<qint64>(todo.size());
    qint64 done = 0;
    std::size_t next = 0;
    auto batch = std::make_unique<CompileInput>();
    std::unique_ptr<CompileOutput> results;
    std::unordered_set<std::string> recompiled; // were in the cache before
    for (;;) {
        if (stop.stop_requested())
            throw StoreError(StoreError::Reason::Cancelled, "stopped");
        if (next < todo.size() && workers.hasRoom()) {
            qint64 bytes = 0;
            while (next < todo.size() && batch->used < batchOwners && bytes < batchBytes) {
                if (batch->owners.size() == batch->used)
                    batch->owners.emplace_back();
                OwnerDocuments &owner = batch->owners[batch->used++];
                std::tie(owner.unit, owner.owner) = todo[next++];
                writer.readRawDocuments(owner.unit, owner.owner, owner.documents);
                for (const RawDocument &document : owner.documents)
                    bytes += document.size;
            }
            workers.submit(batch);
            if (next == todo.size())
                workers.close();
            continue;
        }
        const Workers::Taken taken = workers.take(results, std::chrono::milliseconds(50));
        if (taken == Workers::Taken::End)
            break;
        if (taken == Workers::Taken::Yes) {
            put(*results, writer, filler, issues);
            for (std::size_t i = 0; i < results->used; ++i) {
                const CompiledOwner &owner = results->owners[i];
                if (filler.isOld(owner.unit, owner.owner))
                    recompiled.insert(owner.ocid);
            }
            done += static_cast<qint64>(results->used);
        }
        progress(done, total);
    }
    if (done != total)
        throw StoreError(StoreError::Reason::Cancelled, "stopped");
    if (!recompiled.empty())
        issues.removeStale(recompiled);
}

} // namespace obra
