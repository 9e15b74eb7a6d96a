// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace obra {

/// A CSV cell: quoted when needed, guarded against being run as a formula when it is text.
QString csvCell(const QString &text, bool isNumber = false, QChar separator = QLatin1Char(','));

} // namespace obra
