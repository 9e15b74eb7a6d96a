// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace obra {

/// The case file could not be opened, read or written; what() is for the log, caseFileProblem() for people.
class CaseFileError : public std::runtime_error
{
public:
    /// InUse: another running program holds it. NotWritable: the file or its folder cannot be written to, or is not there. DiskFull also where a limit
    /// of the file system or a quota is met.
    enum class Reason { Other, NotACaseFile, NewerVersion, NotWritable, InUse, DiskFull, Damaged };

    CaseFileError(Reason reason, const std::string &message) : std::runtime_error(message), m_reason(reason) {}
    Reason reason() const { return m_reason; }

private:
    Reason m_reason;
};

/// What went wrong with the file at @p path and what to do, in the current language. Any thread.
QString caseFileProblem(const CaseFileError &error, const QString &path);

} // namespace obra
