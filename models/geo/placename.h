// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace obra {

/// A place's name as it is compared: lower case, without accents and punctuation, and without what kind of unit it is ("Provincia de", "Distrito de",
/// "Comarca", "Municipio de", "Corregimiento de"). "Comarca Ngäbe - Buglé" is "ngabe bugle".
QString foldedPlaceName(const QString &name);

} // namespace obra
