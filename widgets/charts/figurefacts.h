// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"

#include <QStringList>

namespace obra {

// The sentences of the charts about competition, time, digits and works; all in the current language.

/// What these charts show, and the most important thing in it; empty for other kinds.
QString factsTitle(const ChartFigure &figure);
/// What must be known to read them rightly, a sentence each.
QStringList factsSentences(const ChartFigure &figure);
/// What is said of rows that lack what the chart is about.
QString withoutDataText(const ChartFigure &figure);
/// One element in words; empty when it is said like those of other charts.
QString factsElementText(const ChartFigure &figure, int element);
/// Why nothing is drawn, and what to do about it; empty when there is nothing special to say.
QString factsEmptyText(const ChartFigure &figure);

/// "12 days".
QString daysText(double days);
/// "4.5 %".
QString percentText(double part);
/// "1,204 processes".
QString rowsText(qint64 rows, Unit unit);

} // namespace obra
