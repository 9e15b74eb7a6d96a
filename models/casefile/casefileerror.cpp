// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefileerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace obra {

namespace {

struct CaseFileWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseFileWords)
};

} // namespace

QString caseFileProblem(const CaseFileError &error, const QString &path)
{
    const QFileInfo info(path);
    const QString file = info.fileName();
    switch (error.reason()) {
    case CaseFileError::Reason::NotACaseFile:
        return CaseFileWords::tr("“%1” is not a case file of this program. It was left as it is; choose another file.").arg(file);
    case CaseFileError::Reason::NewerVersion:
        return CaseFileWords::tr("The case file “%1” was made by a newer version of this program. It was left as it is; open it with that version.").arg(file);
    case CaseFileError::Reason::NotWritable:
        return CaseFileWords::tr("The case file “%1” cannot be written in the folder “%2”. Copy it to a folder of your own and open it there.")
            .arg(file, QDir::toNativeSeparators(info.absolutePath()));
    case CaseFileError::Reason::InUse:
        return CaseFileWords::tr("The case file “%1” is open in another window of this program. Close it there, or open another case file.").arg(file);
    case CaseFileError::Reason::DiskFull:
        return CaseFileWords::tr("There is no space left for the case file “%1”. Free some space; what you change meanwhile is saved with the next change.").arg(file);
    case CaseFileError::Reason::Damaged:
        return CaseFileWords::tr("The case file “%1” is damaged. Open a backup of it (the files beside it with “.bak-” in their name) or a copy.").arg(file);
    case CaseFileError::Reason::Other:
        break;
    }
    return CaseFileWords::tr("The case file “%1” could not be opened or saved: %2").arg(file, QString::fromUtf8(error.what()));
}

} // namespace obra
