// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/amount.h"
#include "store/columntable.h"

#include <QDate>

#include <optional>

namespace obra {

/// An amount as people type it, with or without the separators of the current locale; nothing when it is none.
std::optional<ScaledAmount> typedAmount(const QString &text);
/// The amount as typedAmount() reads it again, without decimals that say nothing.
QString typedText(ScaledAmount amount);

enum class PeriodEnd : quint8 { First, Last };
/// A day as people type it: as dayText() writes it, yyyy-mm-dd, or a month (mm/yyyy, yyyy-mm) or year, of which it is the first or last day. Invalid when
/// it is none.
QDate typedDay(const QString &text, PeriodEnd end);

/// What stands for an end of a range of @p field (see RangeChoice), as people type it; nothing when it is none.
std::optional<qint64> typedRangeEnd(RangeField field, const QString &text, PeriodEnd end);
/// The end as typedRangeEnd() reads it again.
QString typedRangeText(RangeField field, qint64 number);

} // namespace obra
