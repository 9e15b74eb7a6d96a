// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace obra {

/// The ocids or project ids that a pasted text or a file holds: one a line, or apart by spaces, commas, semicolons or tabs, with or without quotation
/// marks; a heading such as "ocid" is passed over. Each once, in the order of the text.
QStringList idsIn(const QString &text);

} // namespace obra
