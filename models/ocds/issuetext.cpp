// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/issue.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <iterator>

namespace obra {

namespace {

struct Text
{
    const char *code;
    const char *problem; ///< %1, %2 … are the arguments, %n the count
    const char *action;
};

// The list of codes. A code is never renamed: it is stored in caches and in saved lists.
// clang-format off
constexpr Text texts[] = {
    // Files and containers
    { "empty-file",
      QT_TRANSLATE_NOOP("Issue", "The file is empty: it has 0 bytes."),
      QT_TRANSLATE_NOOP("Issue", "There was nothing to load from it. Download it again if it should have content.") },
    { "path-unreadable",
      QT_TRANSLATE_NOOP("Issue", "The file or folder cannot be read: %1."),
      QT_TRANSLATE_NOOP("Issue", "It was skipped. Check that it exists and that you may read it.") },
    { "skipped-system-file",
      QT_TRANSLATE_NOOP("Issue", "The archive or folder contains a file that only the operating system uses."),
      QT_TRANSLATE_NOOP("Issue", "It was ignored; it holds no data.") },
    { "truncated-compression",
      QT_TRANSLATE_NOOP("Issue", "The compressed file ends too early: the download was probably cut off."),
      QT_TRANSLATE_NOOP("Issue", "Everything before the break was loaded. Download the file again to have the rest.") },
    { "compression-error",
      QT_TRANSLATE_NOOP("Issue", "The compressed data are damaged: %1."),
      QT_TRANSLATE_NOOP("Issue", "What could be unpacked before the damage was loaded. Download the file again to have the rest.") },
    { "archive-error",
      QT_TRANSLATE_NOOP("Issue", "The archive cannot be opened or read to its end: %1."),
      QT_TRANSLATE_NOOP("Issue", "What could be read before was loaded. Download the archive again to have the rest.") },
    { "archive-empty",
      QT_TRANSLATE_NOOP("Issue", "The archive contains no file."),
      QT_TRANSLATE_NOOP("Issue", "There was nothing to load from it.") },
    { "archive-damaged",
      QT_TRANSLATE_NOOP("Issue", "The archive is damaged: %1 bytes in it are no part of a file."),
      QT_TRANSLATE_NOOP("Issue", "They were skipped, and a file may be missing. Download the archive again to have all.") },
    { "nested-too-deep",
      QT_TRANSLATE_NOOP("Issue", "There is an archive inside an archive inside an archive."),
      QT_TRANSLATE_NOOP("Issue", "It was not opened. Unpack it yourself and load the files that it contains.") },
    { "disk-full",
      QT_TRANSLATE_NOOP("Issue", "There is not enough free space on the disk: %1 MB are needed and %2 MB are free."),
      QT_TRANSLATE_NOOP("Issue", "The import was stopped and your earlier data are unharmed. Free some space and import again.") },
    { "cancelled",
      QT_TRANSLATE_NOOP("Issue", "The import was cancelled."),
      QT_TRANSLATE_NOOP("Issue", "Your data are as they were before the import.") },

    // Text and JSON
    { "encoding-latin1",
      QT_TRANSLATE_NOOP("Issue", "The file is not written in UTF-8; it looks like Western European text (ISO-8859-1)."),
      QT_TRANSLATE_NOOP("Issue", "It was read as ISO-8859-1. Check some names with accents.") },
    { "encoding-utf16",
      QT_TRANSLATE_NOOP("Issue", "The file is written in UTF-16, where the standard asks for UTF-8."),
      QT_TRANSLATE_NOOP("Issue", "It was read as UTF-16; nothing is lost.") },
    { "encoding-replaced",
      QT_TRANSLATE_N_NOOP("Issue", "%n character(s) of the file cannot be read in any known encoding."),
      QT_TRANSLATE_NOOP("Issue", "Each was replaced by the sign “�”; the rest was loaded.") },
    { "not-json",
      QT_TRANSLATE_NOOP("Issue", "The file does not contain JSON data."),
      QT_TRANSLATE_NOOP("Issue", "The file was skipped. Only OCDS and OC4IDS data in JSON format can be loaded.") },
    { "not-recognised",
      QT_TRANSLATE_NOOP("Issue", "The data are neither OCDS nor OC4IDS. Found instead: %1."),
      QT_TRANSLATE_NOOP("Issue", "They were counted as rejected and not loaded.") },
    { "json-error",
      QT_TRANSLATE_NOOP("Issue", "The JSON text has an error: %1."),
      QT_TRANSLATE_NOOP("Issue", "This document was counted as rejected; reading went on after it.") },
    { "json-damaged",
      QT_TRANSLATE_NOOP("Issue", "The JSON text is damaged here: brackets or quotation marks do not match, or a line ends inside a text."),
      QT_TRANSLATE_NOOP("Issue", "This document was counted as rejected; %1 bytes were skipped and reading went on at the next one.") },
    { "truncated-json",
      QT_TRANSLATE_NOOP("Issue", "The JSON text ends in the middle: the file is incomplete."),
      QT_TRANSLATE_NOOP("Issue", "Every complete part before the end was loaded. Download the file again to have the rest.") },
    { "document-too-large",
      QT_TRANSLATE_NOOP("Issue", "A single release, record or project is too large to be read: %1."),
      QT_TRANSLATE_NOOP("Issue", "This one was counted as rejected; the others were loaded.") },

    // Packages, records and releases
    { "package-metadata-missing",
      QT_TRANSLATE_NOOP("Issue", "The package does not say who published it or when."),
      QT_TRANSLATE_NOOP("Issue", "Its content was loaded; the source stays without these details.") },
    { "page-of-many",
      QT_TRANSLATE_NOOP("Issue", "The file is one page of a longer download: it names a next page."),
      QT_TRANSLATE_NOOP("Issue", "This page was loaded. Load the other pages too, or the totals will be too low.") },
    { "version-unusual",
      QT_TRANSLATE_NOOP("Issue", "The package declares an unusual version of the standard: “%1”."),
      QT_TRANSLATE_NOOP("Issue", "It was read by its content, whatever version it declares.") },
    { "ocid-prefix-unusual",
      QT_TRANSLATE_NOOP("Issue", "The identifier “%1” does not have the usual form of an ocid (ocds-, six characters, hyphen)."),
      QT_TRANSLATE_NOOP("Issue", "It was kept as published.") },
    { "release-without-ocid",
      QT_TRANSLATE_NOOP("Issue", "A release has no ocid, so that nobody can tell which contracting process it is about."),
      QT_TRANSLATE_NOOP("Issue", "The release was counted as rejected.") },
    { "release-without-date",
      QT_TRANSLATE_NOOP("Issue", "A release has no date, so that its place in the history of the process is unknown."),
      QT_TRANSLATE_NOOP("Issue", "It was kept, but it could not be merged in order with the other releases.") },
    { "record-without-releases",
      QT_TRANSLATE_NOOP("Issue", "A record has neither releases nor a compiled release."),
      QT_TRANSLATE_NOOP("Issue", "It was not loaded. Ask the publisher for its releases.") },
    { "record-only-links",
      QT_TRANSLATE_NOOP("Issue", "A record only links to its releases on the internet and has no compiled release."),
      QT_TRANSLATE_NOOP("Issue", "There was nothing to load from it; it was counted as rejected. Load the releases that it links to.") },
    { "linked-releases-missing",
      QT_TRANSLATE_NOOP("Issue", "The record lists %1 releases, and %2 of them are only links to the internet."),
      QT_TRANSLATE_NOOP("Issue", "The releases at hand were used; later changes may be missing.") },
    { "empty-package",
      QT_TRANSLATE_NOOP("Issue", "The package has no releases, records or projects in it."),
      QT_TRANSLATE_NOOP("Issue", "The package was read; it adds nothing to your data.") },
    { "issues-folded",
      QT_TRANSLATE_NOOP("Issue", "This file has more than %1 issues of the kind “%2”."),
      QT_TRANSLATE_NOOP("Issue", "The others are counted here and not listed one by one.") },
    { "linked-releases-not-at-hand",
      QT_TRANSLATE_NOOP("Issue", "The record lists %1 releases, but only %2 of them are at hand; the others are links to the internet."),
      QT_TRANSLATE_NOOP("Issue", "The publisher's own compiled release was used, because it knows more.") },
    { "publisher-compiled-differs",
      QT_TRANSLATE_NOOP("Issue", "The publisher's compiled release is not what its releases give when they are merged by the rules."),
      QT_TRANSLATE_NOOP("Issue", "The releases merged here are shown; both stay in the raw data.") },
    { "merge-types-disagree",
      QT_TRANSLATE_NOOP("Issue", "Releases of one process cannot be merged: a field has different types in them."),
      QT_TRANSLATE_NOOP("Issue", "The latest release alone is shown; the others stay in the history.") },
    { "duplicate-object-id",
      QT_TRANSLATE_NOOP("Issue", "Several objects of one list in one release have the same identifier."),
      QT_TRANSLATE_NOOP("Issue", "The last one counts, as the merging rules say; all stay in the raw JSON.") },
    { "duplicate-release",
      QT_TRANSLATE_NOOP("Issue", "The same release was found more than once."),
      QT_TRANSLATE_NOOP("Issue", "It was stored once and otherwise counted as a duplicate.") },
    { "project-without-id",
      QT_TRANSLATE_NOOP("Issue", "A project has no identifier."),
      QT_TRANSLATE_NOOP("Issue", "The project was counted as rejected.") },
    { "project-versions",
      QT_TRANSLATE_NOOP("Issue", "There are several different versions of one project."),
      QT_TRANSLATE_NOOP("Issue", "The latest version is shown; the earlier ones stay in the raw data.") },
    { "structurally-empty",
      QT_TRANSLATE_NOOP("Issue", "It has an identifier, but nothing about planning, tender, awards, contracts or the work itself."),
      QT_TRANSLATE_NOOP("Issue", "It was loaded and counts as one; the publisher must supply its content.") },

    // Single fields
    { "amount-without-currency",
      QT_TRANSLATE_NOOP("Issue", "An amount (%1) has no currency."),
      QT_TRANSLATE_NOOP("Issue", "No currency was guessed; such amounts are summed apart.") },
    { "unknown-currency",
      QT_TRANSLATE_NOOP("Issue", "“%1” is not a currency code of ISO 4217."),
      QT_TRANSLATE_NOOP("Issue", "It was kept as published; its amounts are summed apart from all others.") },
    { "amount-not-a-number",
      QT_TRANSLATE_NOOP("Issue", "An amount is not a number: “%1”."),
      QT_TRANSLATE_NOOP("Issue", "It was left out of tables and sums; the raw JSON keeps it.") },
    { "amount-out-of-range",
      QT_TRANSLATE_NOOP("Issue", "An amount is too large to be real: %1."),
      QT_TRANSLATE_NOOP("Issue", "The amount does not appear in tables and sums; it stays in the raw JSON.") },
    { "amount-rounded",
      QT_TRANSLATE_NOOP("Issue", "An amount has more than four decimals: %1."),
      QT_TRANSLATE_NOOP("Issue", "It was rounded to four decimals for sums.") },
    { "amount-negative",
      QT_TRANSLATE_NOOP("Issue", "An amount is negative: %1."),
      QT_TRANSLATE_NOOP("Issue", "It was kept, and it makes sums smaller.") },
    { "date-not-readable",
      QT_TRANSLATE_NOOP("Issue", "A date is no day between 1900 and 2200: “%1”."),
      QT_TRANSLATE_NOOP("Issue", "The date was left empty; the raw JSON keeps what was written.") },
    { "dates-out-of-order",
      QT_TRANSLATE_NOOP("Issue", "A period ends before it begins: from %1 to %2."),
      QT_TRANSLATE_NOOP("Issue", "Both dates were kept as published.") },
    { "not-a-count",
      QT_TRANSLATE_NOOP("Issue", "A number of tenderers or the like is no whole number: “%1”."),
      QT_TRANSLATE_NOOP("Issue", "The field was treated as missing.") },
    { "coordinates-suspicious",
      QT_TRANSLATE_NOOP("Issue", "The coordinates cannot be right: longitude %1, latitude %2."),
      QT_TRANSLATE_NOOP("Issue", "They were kept as published and marked as doubtful; none was swapped or corrected.") },
    { "coordinates-not-readable",
      QT_TRANSLATE_NOOP("Issue", "A place has coordinates that are not a longitude and a latitude."),
      QT_TRANSLATE_NOOP("Issue", "The place was kept by its name, without a point on the map.") },
    { "supplier-not-in-parties",
      QT_TRANSLATE_N_NOOP("Issue", "%n supplier(s) have an identifier that none of the parties has, for example “%1”."),
      QT_TRANSLATE_NOOP("Issue", "The name in the award was used; further details of the supplier may be missing.") },
    { "unexpected-type",
      QT_TRANSLATE_NOOP("Issue", "Where the standard asks for %1, there is %2."),
      QT_TRANSLATE_NOOP("Issue", "The value was left out of tables; the raw JSON keeps it.") },
    { "object-for-list",
      QT_TRANSLATE_NOOP("Issue", "A single object stands where the standard asks for a list."),
      QT_TRANSLATE_NOOP("Issue", "It was read as a list of one.") },
    { "list-for-object",
      QT_TRANSLATE_NOOP("Issue", "A list stands where the standard asks for a single object."),
      QT_TRANSLATE_NOOP("Issue", "Its first entry was used; the others stay in the raw JSON.") },
};
// clang-format on

struct Word
{
    const char *name;
    const char *text;
};

// What the arguments of some codes name: what a JSON value may be, what can be wrong with compressed data.
constexpr Word kinds[] = {
    {"text", QT_TRANSLATE_NOOP("Issue", "a text")},
    {"number", QT_TRANSLATE_NOOP("Issue", "a number")},
    {"boolean", QT_TRANSLATE_NOOP("Issue", "“true” or “false”")},
    {"list", QT_TRANSLATE_NOOP("Issue", "a list")},
    {"object", QT_TRANSLATE_NOOP("Issue", "an object with fields")},
    {"nothing", QT_TRANSLATE_NOOP("Issue", "nothing")},
    {"checksum", QT_TRANSLATE_NOOP("Issue", "the checksum is wrong")},
    {"code", QT_TRANSLATE_NOOP("Issue", "they cannot be unpacked any further")},
    {"method", QT_TRANSLATE_NOOP("Issue", "they are packed in a way that is not supported, or with a password")},
    {"trailing", QT_TRANSLATE_NOOP("Issue", "something else follows them")},
    {"contents", QT_TRANSLATE_NOOP("Issue", "its table of contents cannot be read")},
};

const Text *find(const QString &code)
{
    const auto found = std::find_if(std::begin(texts), std::end(texts),
                                    [&code](const Text &t) { return code == QLatin1String(t.code); });
    return found == std::end(texts) ? nullptr : found;
}

QString argument(const Issue &issue, qsizetype index)
{
    const QString arg = issue.args.value(index);
    if (issue.code == QLatin1String("unexpected-type") || issue.code == QLatin1String("compression-error")
        || issue.code == QLatin1String("archive-error")) {
        for (const Word &kind : kinds) {
            if (arg == QLatin1String(kind.name))
                return QCoreApplication::translate("Issue", kind.text);
        }
    }
    return arg.isEmpty() ? QStringLiteral("?") : arg;
}

/// The sentence in the current language with its arguments; one pass, so that a "%1" inside an argument stays what it is.
QString sentence(const Issue &issue, const char *source)
{
    const bool counts = QLatin1String(source).contains(QLatin1String("%n"));
    const int count = int(std::clamp<qint64>(issue.count, 0, INT_MAX));
    const QString text = counts ? QCoreApplication::translate("Issue", source, nullptr, count)
                                : QCoreApplication::translate("Issue", source);
    QString out;
    out.reserve(text.size() + 40);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (digit >= 1) {
            out += argument(issue, digit - 1);
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

} // namespace

QString issueProblem(const Issue &issue)
{
    const Text *text = find(issue.code);
    return text ? sentence(issue, text->problem) : issue.code;
}

QString issueAction(const Issue &issue)
{
    const Text *text = find(issue.code);
    return text ? sentence(issue, text->action) : issue.code;
}

QString issueSeverityName(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Info:
        return QCoreApplication::translate("Issue", "Note");
    case Issue::Severity::Warning:
        return QCoreApplication::translate("Issue", "Warning");
    case Issue::Severity::Error:
        return QCoreApplication::translate("Issue", "Error");
    }
    return {};
}

QStringList knownIssueCodes()
{
    QStringList codes;
    for (const Text &text : texts)
        codes.append(QLatin1String(text.code));
    return codes;
}

} // namespace obra
