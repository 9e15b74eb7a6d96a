// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorscale.h"

#include "support/generatorjson.h"
#include "support/generatoroutput.h"
#include "support/generatorproject.h"
#include "support/generatorrandom.h"
#include "support/generatorrelease.h"

#include <algorithm>

namespace obra::generator {

namespace {

World scaleWorld(const ScaleOptions &options)
{
    const std::int64_t suppliers = std::clamp<std::int64_t>(options.processes * 6 / 100, 200, 2000000);
    const std::int64_t buyers = std::clamp<std::int64_t>(options.processes / 2000, nationalBuyers + 71, 500);
    return World(static_cast<int>(buyers), static_cast<int>(suppliers));
}

std::string packageStart(std::string_view name, std::string_view version, std::string_view array)
{
    std::string text;
    JsonText json(text);
    writePackageStart(json, name, version, lastDay() + 5);
    json.beginArray(array);
    return text;
}

void appendRecord(std::string &text, const World &world, const Process &process)
{
    JsonText json(text);
    json.beginObject();
    json.text("ocid", process.ocid);
    json.beginArray("releases");
    for (std::size_t event = 0; event < process.events.size(); ++event)
        writeRelease(json, world, process, event, Detail::Full);
    json.endArray();
    std::string compiled;
    JsonText compiledJson(compiled);
    writeCompiled(compiledJson, world, process, Detail::Full);
    json.raw("compiledRelease", compiled);
    json.endObject();
}

} // namespace

ScaleSummary writeProcesses(const ScaleOptions &options, const QString &path)
{
    const World world = scaleWorld(options);
    TextOutput output(path);
    ScaleSummary summary;
    const bool lines = options.form == Form::CompiledLines || options.form == Form::ReleaseLines;
    if (!lines) {
        const bool records = options.form == Form::Records;
        output.write(
            packageStart(records ? "registros.json" : "publicaciones.json", "1.1", records ? "records" : "releases"));
    }
    std::string text;
    const auto add = [&] {
        if (!lines && summary.documents > 0)
            output.write(",");
        output.write(text);
        if (lines)
            output.write("\n");
        text.clear();
        ++summary.documents;
    };
    for (std::int64_t i = 0; i < options.processes; ++i) {
        const Process process = makeProcess(world, options.seed, static_cast<int>(i + 1));
        if (options.form == Form::CompiledLines) {
            JsonText json(text);
            writeCompiled(json, world, process, Detail::Full);
            add();
        } else if (options.form == Form::Records) {
            appendRecord(text, world, process);
            add();
        } else {
            for (std::size_t event = 0; event < process.events.size(); ++event) {
                JsonText json(text);
                writeRelease(json, world, process, event, Detail::Full);
                add();
            }
        }
    }
    if (!lines)
        output.write("]}\n");
    summary.bytes = output.bytes();
    output.close();
    return summary;
}

ScaleSummary writeProjects(const ScaleOptions &options, const QString &path)
{
    const World world = scaleWorld(options);
    TextOutput output(path);
    output.write(packageStart("proyectos.json", "0.9.5", "projects"));
    ScaleSummary summary;
    std::string text;
    for (std::int64_t i = 0; i < options.projects; ++i) {
        std::vector<Process> processes;
        for (std::int64_t number = 2 * i + 1; number <= std::min(2 * i + 2, options.processes); ++number)
            processes.push_back(makeProcess(world, options.seed, static_cast<int>(number)));
        text.clear();
        JsonText json(text);
        writeProject(json, world, makeProject(world, options.seed, static_cast<int>(i + 1)), processes, true);
        if (i > 0)
            output.write(",");
        output.write(text);
        ++summary.documents;
    }
    output.write("]}\n");
    summary.bytes = output.bytes();
    output.close();
    return summary;
}

} // namespace obra::generator
