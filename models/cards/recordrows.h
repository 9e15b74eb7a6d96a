// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/comparison.h"

// Private to this room.

namespace obra {

/// What records are compared in, appended to @p comparison.
void addRecordRows(Comparison &comparison, const QVector<std::shared_ptr<const RecordDetail>> &records);

} // namespace obra
