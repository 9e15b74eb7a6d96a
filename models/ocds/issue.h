// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace obra {

/// Something worth telling about the data: where it is, what is wrong, and what was done about it.
///
/// An Issue is a plain value that crosses threads and is stored in the cache. It keeps a stable code and arguments instead
/// of a finished sentence, so that the list reads in whichever language the window has when it is shown.
struct Issue
{
    enum class Severity : quint8 { Info = 0, Warning = 1, Error = 2 };

    Severity severity = Severity::Warning;
    QString code;        ///< Stable kebab-case code, e.g. "truncated-compression"; the list is in issuetext.cpp.
    QStringList args;    ///< What the sentence of that code mentions, e.g. the currency found.
    QString file;        ///< Source file, then the entry inside an archive after " › ".
    qint64 offset = -1;  ///< Byte offset in the decompressed entry, -1 unknown.
    qint64 line = -1;    ///< Line in the decompressed entry counted from 1, -1 unknown.
    QString ocid;        ///< ocid or project id, empty unknown.
    QString path;        ///< JSON path such as "contracts/0/value/currency", empty unknown.
    qint64 count = 1;    ///< How many times: equal issues of a file may be folded into one.

    bool operator==(const Issue &) const = default;
};

/// What is wrong, as one sentence in the language of the installed translators. Any thread.
QString issueProblem(const Issue &issue);
/// What was done about it, as one sentence. Any thread.
QString issueAction(const Issue &issue);
/// "Error", "Warning", "Note" in the current language.
QString issueSeverityName(Issue::Severity severity);
/// Every code that issueProblem() has a sentence for.
QStringList knownIssueCodes();

} // namespace obra
