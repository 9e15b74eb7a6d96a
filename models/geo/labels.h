// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/groundshapes.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace obra {

/// A name that wants a place within the outline of its unit.
struct LabelRequest
{
    UnitShape shape;
    QSizeF size;           ///< of the text with the room it wants around
    double priority = 0;   ///< larger ones choose first
};

/// Places names so that each lies within its unit, within @p bounds, and touches no other name and none of @p taken.
///
/// The result has a rectangle for every request, a null one where there is no room. Deterministic; any thread.
std::vector<QRectF> placeLabels(const ScreenShapes &rings, const std::vector<LabelRequest> &requests, const QRectF &bounds, const std::vector<QRectF> &taken);

} // namespace obra
