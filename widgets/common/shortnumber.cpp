// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/shortnumber.h"

#include "explore/filter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace obra {

QString shortNumber(double number)
{
    const QLocale locale;
    // Rounded before the unit is chosen, so that 999,999 becomes 1 M and not 1,000 k.
    const auto scaled = [&](double divisor) {
        const double value = number / divisor;
        const int decimals = std::abs(value) < 99.95 ? 1 : 0;
        QString text = locale.toString(value, 'f', decimals);
        const QString zero = locale.decimalPoint() + locale.zeroDigit();
        if (decimals == 1 && text.endsWith(zero))
            text.chop(zero.size());
        return text;
    };
    const double size = std::abs(number);
    if (size >= 999.5e9)
        return QCoreApplication::translate("ShortNumber", "%1 tn", "trillions, 10^12").arg(scaled(1e12));
    if (size >= 999.5e6)
        return QCoreApplication::translate("ShortNumber", "%1 bn", "thousand millions, 10^9").arg(scaled(1e9));
    if (size >= 999.5e3)
        return QCoreApplication::translate("ShortNumber", "%1 M", "millions, 10^6").arg(scaled(1e6));
    if (size >= 9999.5)
        return QCoreApplication::translate("ShortNumber", "%1 k", "thousands, 10^3").arg(scaled(1e3));
    const bool whole = std::abs(number - std::round(number)) < 1e-9;
    return locale.toString(number, 'f', whole || size >= 100 ? 0 : 2);
}

double amountToDouble(ScaledSum amount)
{
    return double(amount) / double(amountScale);
}

QString currencyLabel(const QString &currency, Unit unit)
{
    return currency.isEmpty() ? QCoreApplication::translate("ShortNumber", "(no currency)") : valueLabel(Field::Currency, unit, currency);
}

QString shortAmount(ScaledSum amount, const QString &currency, Unit unit)
{
    return QCoreApplication::translate("ShortNumber", "%1 %2", "currency and amount").arg(currencyLabel(currency, unit), shortNumber(amountToDouble(amount)));
}

QString fullAmount(ScaledSum amount, const QString &currency, Unit unit)
{
    return QCoreApplication::translate("ShortNumber", "%1 %2", "currency and amount").arg(currencyLabel(currency, unit), formatAmount(amount));
}

} // namespace obra
