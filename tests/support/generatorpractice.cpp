// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorpractice.h"

#include "support/generatorjson.h"
#include "support/generatoroutput.h"
#include "support/generatorproject.h"
#include "support/generatorrandom.h"
#include "support/generatorrelease.h"

#include <algorithm>
#include <functional>

namespace obra::generator {

namespace {

constexpr std::uint64_t practiceSeed = 20260630;
constexpr int practiceSuppliers = 600;
constexpr int practiceBuyers = nationalBuyers + 71; // a municipality for every district
constexpr int firstYear = 2018;

constexpr PracticeDefect allDefects[] = {
    {Defect::MissingCurrency, "missing-currency", 4, "contract values without a currency"},
    {Defect::MistypedCurrency, "mistyped-currency", 6,
     "contract values in `pab`, `PBA`, `usd`, `UDS`, `mdl`, `MNX`, one each"},
    {Defect::AmountAsText, "amount-as-text", 4, "contract amounts as JSON strings (`\"125000.50\"`)"},
    {Defect::UnreadableAmount, "unreadable-amount", 2, "contract amounts that are words (`\"B/. 125000 más ITBMS\"`)"},
    {Defect::ZeroAmount, "zero-amount", 3, "contracts worth 0"},
    {Defect::SwappedCoordinates, "swapped-coordinates", 4, "processes whose place has latitude before longitude"},
    {Defect::ZeroCoordinates, "zero-coordinates", 3, "processes whose place is 0, 0"},
    {Defect::TagAsString, "tag-as-string", 4, "processes whose releases have `tag` as a string"},
    {Defect::UnknownSupplier, "unknown-supplier", 5, "processes whose award names suppliers that are no party"},
    {Defect::DuplicateRelease, "duplicate-release", 6,
     "processes of which a release is published twice, word for word"},
    {Defect::RepeatedReleaseId, "repeated-release-id", 2, "processes with two different releases of the same id"},
    {Defect::EndBeforeStart, "end-before-start", 4, "processes whose contracts end before they start"},
    {Defect::EmptyReleases, "empty-releases", 4, "processes whose releases say nothing but the buyer"},
    {Defect::UnknownField, "unknown-field", 3,
     "processes with the field `codigoSistemaDePractica`, which no standard knows"},
    {Defect::MissingTitle, "missing-title", 4, "processes without a title"},
    {Defect::TenderersAsObject, "tenderers-as-object", 2, "processes with `tenderers` as an object"},
    {Defect::PaidTooMuch, "paid-too-much", 3, "processes in which more was paid than the contract is worth"},
    {Defect::ProjectWithoutPlace, "project-without-place", 8, "projects without a place"},
    {Defect::ProjectSwappedCoordinates, "project-swapped-coordinates", 3,
     "projects whose place has latitude before longitude"},
    {Defect::ProjectZeroCoordinates, "project-zero-coordinates", 2, "projects whose place is 0, 0"},
    {Defect::ProjectMissingTitle, "project-missing-title", 3, "projects without a title"},
    {Defect::ProjectUnknownField, "project-unknown-field", 2, "projects with the field `codigoSistemaDePractica`"},
};

bool isOfProjects(Defect defect)
{
    return defect >= Defect::ProjectWithoutPlace;
}

// Whether the defect would show in the process.
bool suits(const Process &process, Defect defect)
{
    switch (defect) {
    case Defect::MissingCurrency:
    case Defect::MistypedCurrency:
    case Defect::AmountAsText:
    case Defect::UnreadableAmount:
    case Defect::ZeroAmount:
    case Defect::EndBeforeStart:
        return process.contracts.size() == 1;
    case Defect::SwappedCoordinates:
    case Defect::ZeroCoordinates:
        return process.longitude != 0;
    case Defect::UnknownSupplier:
    case Defect::TenderersAsObject:
        return !process.awards.empty();
    case Defect::DuplicateRelease:
    case Defect::RepeatedReleaseId:
        return process.events.size() > 2;
    case Defect::PaidTooMuch:
        return process.contracts.size() == 1 && process.contracts.front().terminated;
    default:
        return true;
    }
}

// Gives each defect to as many of the free processes or projects as it shall have, spread over all of them.
template <typename Items, typename Suits, typename Give>
void spreadDefect(Items &items, const PracticeDefect &defect, int offset, Suits suitsItem, Give give)
{
    const int size = static_cast<int>(items.size());
    const int stride = size / defect.count;
    for (int given = 0; given < defect.count; ++given) {
        for (int step = 0; step < size; ++step) {
            auto &item = items[static_cast<std::size_t>((offset + given * stride + step) % size)];
            if (item.defect == Defect::None && suitsItem(item)) {
                give(item, given);
                break;
            }
        }
    }
}

struct Practice
{
    World world {practiceBuyers, practiceSuppliers};
    std::vector<Project> projects;
    std::vector<std::vector<Process>> projectProcesses; ///< by project
    std::vector<Process> processes; ///< those of linked projects first
    PracticeSummary summary;
};

Practice makePractice()
{
    Practice practice;
    int number = 0, elsewhere = 900000;
    for (int i = 0; i < practiceProjects; ++i) {
        Project project = makeProject(practice.world, practiceSeed, i + 1);
        std::vector<Process> processes;
        // Three of four are linked, spread evenly; the others name acts that are not here, or have none yet.
        const bool linked = i % 4 != 3;
        const bool referenced = !linked && (i / 4) % 5 < 3;
        if (linked || referenced) {
            for (const ProjectPart &part : project.parts)
                processes.push_back(makeProcess(practice.world, practiceSeed, linked ? ++number : ++elsewhere, &part));
        }
        if (linked) {
            practice.processes.insert(practice.processes.end(), processes.begin(), processes.end());
            practice.summary.linkedProjects += 1;
            practice.summary.linkedProcesses += static_cast<int>(processes.size());
        }
        practice.projects.push_back(std::move(project));
        practice.projectProcesses.push_back(std::move(processes));
    }
    while (static_cast<int>(practice.processes.size()) < practiceProcesses)
        practice.processes.push_back(makeProcess(practice.world, practiceSeed, ++number));

    int offset = 0;
    for (const PracticeDefect &defect : allDefects) {
        offset += 97;
        practice.summary.defects[defect.defect] = defect.count;
        if (isOfProjects(defect.defect)) {
            spreadDefect(
                practice.projects, defect, offset, [](const Project &) { return true; },
                [&defect](Project &project, int) { project.defect = defect.defect; });
        } else {
            spreadDefect(
                practice.processes, defect, offset,
                [&defect](const Process &process) {
                    return process.projectId.empty() && suits(process, defect.defect);
                },
                [&defect](Process &process, int given) {
                    process.defect = defect.defect;
                    process.defectNumber = given;
                });
        }
    }
    return practice;
}

struct DatedRelease
{
    std::string date, ocid, json;
};

void writeReleases(Practice &practice, const QString &folder)
{
    std::vector<std::vector<DatedRelease>> years(lastYear - firstYear + 1);
    const auto year = [](int day) {
        return static_cast<std::size_t>(std::clamp(yearOf(day), firstYear, lastYear) - firstYear);
    };
    for (const Process &process : practice.processes) {
        if (process.defect != Defect::EmptyReleases) { // what is not written does not count
            practice.summary.awards += static_cast<int>(process.awards.size());
            practice.summary.contracts += static_cast<int>(process.contracts.size());
        }
        for (std::size_t i = 0; i < process.events.size(); ++i) {
            DatedRelease release {releaseDate(process, i), process.ocid, {}};
            JsonText json(release.json);
            writeRelease(json, practice.world, process, i, Detail::Lean);
            const std::size_t place = year(process.events[i].day);
            if (process.defect == Defect::DuplicateRelease && i == 1)
                years[std::min(place + 1, years.size() - 1)].push_back(release);
            years[place].push_back(std::move(release));
        }
    }
    for (std::size_t i = 0; i < years.size(); ++i) {
        std::vector<DatedRelease> &releases = years[i];
        if (releases.empty())
            continue;
        // One process after the other: a third smaller than by date once compressed.
        std::stable_sort(releases.begin(), releases.end(), [](const DatedRelease &a, const DatedRelease &b) {
            return a.ocid != b.ocid ? a.ocid < b.ocid : a.date < b.date;
        });
        const int number = firstYear + static_cast<int>(i);
        const std::string name = "procesos-" + std::to_string(number) + ".json";
        TextOutput output(folder + QLatin1Char('/') + QString::fromStdString(name) + QLatin1String(".gz"));
        std::string head;
        JsonText json(head);
        writePackageStart(json, name, "1.1", number == lastYear ? lastDay() + 5 : dayOf(number + 1, 1, 15));
        json.beginArray("extensions");
        json.text("https://raw.githubusercontent.com/open-contracting-extensions/ocds_location_extension/v1.1.5/"
                  "extension.json");
        json.endArray();
        json.beginArray("releases");
        output.write(head);
        for (std::size_t k = 0; k < releases.size(); ++k) {
            output.write(k == 0 ? "\n" : ",\n");
            output.write(releases[k].json);
        }
        output.write("\n]}\n");
        output.close();
        practice.summary.releases += static_cast<int>(releases.size());
    }
}

void writeProjects(const Practice &practice, const QString &folder)
{
    TextOutput output(folder + QLatin1String("/proyectos.json.gz"));
    std::string text;
    JsonText head(text);
    writePackageStart(head, "proyectos.json", "0.9.5", lastDay() + 5);
    head.beginArray("projects");
    output.write(text);
    for (std::size_t i = 0; i < practice.projects.size(); ++i) {
        text.clear();
        JsonText json(text);
        writeProject(json, practice.world, practice.projects[i], practice.projectProcesses[i], i % 4 != 3);
        output.write(i == 0 ? "\n" : ",\n");
        output.write(text);
    }
    output.write("\n]}\n");
    output.close();
}

void writeReadme(const PracticeSummary &summary, const QString &folder)
{
    const auto count = [](int number) { return std::to_string(number); };
    std::string text = "# Practice data\n\n"
                       "Everything here is invented: *datos de práctica, ficticios*. Provinces, comarcas and districts "
                       "are Panama's; buyers, suppliers, works, "
                       "people, amounts and dates are not. The publisher and every organization say so in their names, "
                       "every description ends with it, "
                       "addresses are in the reserved domain `.example`, and the prefixes `ocds-pa0000-` and "
                       "`oc4ids-pa0000-` are made up.\n\n"
                       "This folder, with this page, is written by `obra-generate --practice resources/practice` "
                       "(`tests/support/generator*`). Do not edit it by hand: "
                       "`tst_generator` makes it again and compares.\n\n"
                       "| file | what |\n|---|---|\n"
                       "| `procesos-YEAR.json.gz` | an OCDS 1.1 release package with the releases of a year: planning, "
                       "tender, award, contract, amendment, implementation |\n"
                       "| `proyectos.json.gz` | an OC4IDS 0.9.5 project package |\n\n"
                       "| what | how many |\n|---|---|\n";
    text += "| processes | " + count(summary.processes) + " |\n| releases, the repeated ones included | "
        + count(summary.releases) + " |\n| awards | " + count(summary.awards) + " |\n| contracts | "
        + count(summary.contracts) + " |\n| projects | " + count(summary.projects)
        + " |\n| projects that name the ocid of a process that is here | " + count(summary.linkedProjects)
        + " |\n| processes of those projects | " + count(summary.linkedProcesses) + " |\n";
    text += "\n## Defects on purpose\n\nReal data have them, so practice has them too; none of these processes belongs "
            "to a project.\n\n"
            "| defect | how many | what |\n|---|---|---|\n";
    for (const PracticeDefect &defect : allDefects)
        text += "| `" + std::string(defect.name) + "` | " + count(defect.count) + " | "
            + std::string(defect.description) + " |\n";
    TextOutput output(folder + QLatin1String("/README.md"));
    output.write(text);
    output.close();
}

} // namespace

std::span<const PracticeDefect> practiceDefects()
{
    return allDefects;
}

PracticeSummary writePractice(const QString &folder)
{
    Practice practice = makePractice();
    practice.summary.processes = static_cast<int>(practice.processes.size());
    practice.summary.projects = static_cast<int>(practice.projects.size());
    writeReleases(practice, folder);
    writeProjects(practice, folder);
    writeReadme(practice.summary, folder);
    return practice.summary;
}

} // namespace obra::generator
