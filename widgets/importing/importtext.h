// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/importjob.h"

#include <QString>

namespace obra {

/// "about 2 minutes"; empty when unknown.
QString timeLeftText(double seconds);
/// What an import did, as a sentence or two in plain words.
QString importOutcomeText(const ImportReport &report);
QString importPhaseText(ImportProgress::Phase phase);

} // namespace obra
