// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// The ocids or project ids that a pasted text or a file names.
struct IdList
{
    QStringList ids;         ///< each once, in the order of first mention
    qsizetype repeated = 0;  ///< mentions beyond the first

    /// The condition that finds them.
    Condition condition() const;
};

/// Reads ids out of @p text, whatever stands between them: spaces, line ends, commas, semicolons, tabs, vertical lines; quotation marks and
/// brackets around them go, as does a heading ("ocid", "id", "project_id"). Hundreds of thousands in an instant.
IdList idsFromText(const QString &text);

} // namespace obra
