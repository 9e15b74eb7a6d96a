// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"

namespace obra {

// What charts say in words; all in the current language.

/// The question that a kind of chart answers, and what people who know charts call it.
QString chartQuestion(ChartKind kind);
QString chartTechnicalName(ChartKind kind);
/// What is shown and what is most to be seen in it.
QString figureTitle(const ChartFigure &figure);
/// How many rows are counted, and all that is not shown.
QString figureSubtitle(const ChartFigure &figure);
/// One element in full.
QString elementText(const ChartFigure &figure, int element);
/// The chart for people who cannot see it: how many elements and the largest ones.
QString figureDescription(const ChartFigure &figure);
/// Why there is nothing to draw, and what to do.
QString emptyTitle(const ChartFigure &figure);
QString emptyText(const ChartFigure &figure);

} // namespace obra
