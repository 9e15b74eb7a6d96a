// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/jsondiff.h"
#include "ocds/merge.h"
#include "ocds/mergeorder.h"

#include <algorithm>
#include <array>

namespace obra {

namespace {

constexpr std::array<std::string_view, 3> releaseMetadata = {"id", "date", "tag"};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What is at hand of one process, upgraded, sorted by kind.
class Evidence
{
public:
    Evidence(std::span<const ReleaseInput> inputs, JsonArena &arena, std::vector<Issue> &issues)
        : m_arena(arena)
        , m_issues(issues)
    {
        for (const ReleaseInput &input : inputs) {
            if (!input.release.isObject())
                continue;
            switch (input.kind) {
            case ReleaseInput::Kind::Individual:
                m_individuals.push_back(upgradeRelease(input.release, arena));
                break;
            case ReleaseInput::Kind::Compiled:
                m_mostListed = std::max(m_mostListed, input.listedReleases);
                keepLatest(upgradeRelease(input.release, arena), input.listedReleases);
                break;
            case ReleaseInput::Kind::Versioned:
                m_versioned.push_back(input.release);
                break;
            }
        }
        if (m_individuals.empty() && m_compiled.isMissing()) {
            for (const JsonValue &versioned : m_versioned)
                keepLatest(upgradeRelease(compiledFromVersioned(versioned, arena), arena), 0);
        }
        for (const ReleaseInput &input : inputs) {
            const JsonValue &ocid = input.release["ocid"];
            if (m_ocid.isEmpty() && !ocid.text().empty())
                m_ocid = fromUtf8(ocid.text());
        }
    }

    CompileOutcome outcome()
    {
        if (m_individuals.empty())
            return {m_compiled, CompileBasis::Publisher};
        if (!m_compiled.isMissing()
            && m_mostListed > static_cast<int>(std::min<std::size_t>(m_individuals.size(), 1'000'000'000)))
            return {m_compiled, CompileBasis::Publisher};
        CompileOutcome outcome = merged();
        if (!m_compiled.isMissing() && outcome.basis != CompileBasis::Latest)
            compareWithPublisher(outcome.compiled);
        return outcome;
    }

private:
    void keepLatest(const JsonValue &compiled, int listed)
    {
        // Of equal dates the one whose record lists more, then the one that came first.
        const std::string_view date = compiled["date"].stringText();
        const std::string_view known = m_compiled["date"].stringText();
        if (m_compiled.isMissing() || date > known || (date == known && listed > m_listed)) {
            m_compiled = compiled;
            m_listed = listed;
        }
    }

    CompileOutcome merged()
    {
        std::vector<JsonValue> sorted;
        if (!sortedByDate(m_individuals, sorted)) {
            const auto undated = std::count_if(sorted.begin(), sorted.end(),
                                               [](const JsonValue &release) { return !release["date"].isString(); });
            raise(Issue::Severity::Warning, QStringLiteral("release-without-date"), {QString::number(undated)},
                  QStringLiteral("date"));
        }
        MergeResult result = mergeInOrder(sorted, false, m_arena);
        for (const std::string &path : result.duplicateIds)
            raise(Issue::Severity::Warning, QStringLiteral("duplicate-object-id"), {fromUtf8(path)}, fromUtf8(path));
        if (result.problem == MergeProblem::None)
            return {result.value, sorted.size() == 1 ? CompileBasis::Single : CompileBasis::Merged};
        raise(Issue::Severity::Error, QStringLiteral("merge-types-disagree"), {QString::number(sorted.size())},
              fromUtf8(result.path));
        const MergeResult latest = mergeInOrder(std::span(sorted).last(1), false, m_arena);
        return {latest.problem == MergeProblem::None ? latest.value : sorted.back(), CompileBasis::Latest};
    }

    void compareWithPublisher(const JsonValue &ours)
    {
        // What merging leaves out of ours (nulls, empty lists) must not count as a difference.
        const MergeResult theirs = mergeInOrder(std::span(&m_compiled, 1), false, m_arena);
        const JsonValue &compiled = theirs.problem == MergeProblem::None ? theirs.value : m_compiled;
        if (const auto path = firstDifference(ours, compiled, releaseMetadata)) {
            // A compiled release without a record does not say which releases it was made from.
            const auto severity = m_listed == 0 ? Issue::Severity::Info : Issue::Severity::Warning;
            raise(severity, QStringLiteral("publisher-compiled-differs"), {fromUtf8(*path)}, fromUtf8(*path));
        }
    }

    void raise(Issue::Severity severity, const QString &code, const QStringList &args, const QString &path)
    {
        Issue issue;
        issue.severity = severity;
        issue.code = code;
        issue.args = args;
        issue.ocid = m_ocid;
        issue.path = path;
        m_issues.push_back(std::move(issue));
    }

    JsonArena &m_arena;
    std::vector<Issue> &m_issues;
    std::vector<JsonValue> m_individuals, m_versioned;
    JsonValue m_compiled; // the publisher's, of the latest date
    int m_listed = 0; // releases that its record lists
    int m_mostListed = 0; // that any record lists
    QString m_ocid;
};

} // namespace

CompileOutcome compileProcess(std::span<const ReleaseInput> inputs, JsonArena &arena, std::vector<Issue> &issues)
{
    return Evidence(inputs, arena, issues).outcome();
}

} // namespace obra
