// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// The terms of a filter's text for places that are drawn or named on a map: polygon, near, within.
QStringList placeTerms();
bool isPlaceTerm(const QString &name);
/// A condition of the kinds Polygon, Near and Within as text, without the sign of negation; empty when it has nothing to say.
QString placeTerm(const Condition &condition);
/// Reads the values of a term into @p condition; what is wrong with them in the current language, empty when nothing is.
QString readPlaceTerm(const QString &name, const QStringList &values, Condition *condition);

/// Polygon and Near as people read them, in the current language.
QString placeLabel(const Condition &condition);
/// The names of the units of a Within condition as their layer tells them; as they are written when it is not there.
QStringList unitLabels(const Condition &condition);

} // namespace obra
