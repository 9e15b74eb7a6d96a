// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/tablewriter.h"

// Private to the writers of spreadsheets.

namespace obra {

/// The width of a column in characters: of what mostly stands in it, and of its title.
int columnCharacters(const ExportField &field);

/// Can a spreadsheet, which holds 15 digits of a number, show this one as it is?
bool isExactInSheet(const QString &decimal);

} // namespace obra
