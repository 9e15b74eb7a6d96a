// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/amount.h"
#include "ocds/records.h"

#include <QString>

namespace obra {

/// A number as short as can be read at a glance, in the current language and locale: "950", "12.3 k", "4.1 M", "7.2 bn".
QString shortNumber(double number);
/// An amount with its currency in short: "B/. 12.3 M"; @p currency is the dictionary's value, "" when none is said.
QString shortAmount(ScaledSum amount, const QString &currency, Unit unit);
/// An amount in full: "B/. 12,345,678.90".
QString fullAmount(ScaledSum amount, const QString &currency, Unit unit);
/// What stands before an amount: "B/.", "MXN", or words when no currency is said.
QString currencyLabel(const QString &currency, Unit unit);
/// The amount in units of the currency, for drawing only.
double amountToDouble(ScaledSum amount);

} // namespace obra
