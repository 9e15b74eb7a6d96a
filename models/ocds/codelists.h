// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace obra {

enum class Codelist : quint8 {
    ProcurementMethod, TenderStatus, AwardStatus, ContractStatus, ProcurementCategory, ReleaseTag, PartyRole, MilestoneType, MilestoneStatus,
    DocumentType, InitiationType, ProjectSector, ProjectStatus, ProjectType, ContractingProcessStatus, ContractNature
};

/// The title of a code in the language of the installed translators; a code that the list does not know comes back as it is.
QString codeLabel(Codelist list, const QString &code);
bool isKnownCode(Codelist list, const QString &code);
QStringList codes(Codelist list);

} // namespace obra
