// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"
#include "charts/chartsource.h"

namespace obra {

/// The chart of a slice; null when stopped. Any thread that may call source.sliceOf. Texts are in the current language.
std::shared_ptr<const ChartFigure> makeFigure(const ChartRequest &request, const ChartSource &source);

/// Fields that have any value in the table, of those that charts are made by.
QVector<Field> chartFields(const ColumnTable &table);
/// Does the table know such days, numbers or money, and can a filter ask for them of its unit?
bool isKnown(const ColumnTable &table, RangeField field);
/// The days between phases that the table knows, in their order; the money that a scatter plot can show.
QVector<RangeField> phaseFields(const ColumnTable &table);
QVector<RangeField> moneyFields(const ColumnTable &table);
/// The chart that shows what a pivot table shows: bars in time that are split, where one of its fields is time and the other one can split bars,
/// else a heat map.
ChartRequest chartOfPivot(const ChartRequest &pivot, const ColumnTable &table);
/// Those of them that bars can be split by: a row has one value at most.
QVector<Field> splitFields(const ColumnTable &table);

} // namespace obra
