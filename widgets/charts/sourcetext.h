// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/source.h"

#include <QStringList>
#include <QVector>

namespace obra {

/// Where the data of a chart come from, in a line: "Source: Ministerio de Obras Públicas (3 files)".
QString sourceLine(const QVector<SourceInfo> &sources);

} // namespace obra
