// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/amount.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace obra {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Decimal text taken apart: the digits lie in `digits` (with perhaps one point among them), the value is 0.d1d2d3… × 10^magnitude.
struct Decimal
{
    std::string_view digits; ///< From the first to the last digit that is not zero; empty for zero.
    std::int64_t magnitude = 0;
    bool negative = false;
};

/// The exponent of "e+12"; far too large ones stay far too large without overflowing. False when there is no digit.
bool readExponent(std::string_view text, std::int64_t *exponent)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty())
        return false;
    std::int64_t value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return false;
        value = std::min<std::int64_t>(value * 10 + (c - '0'), 1'000'000'000'000'000);
    }
    *exponent = negative ? -value : value;
    return true;
}

bool readDecimal(std::string_view text, Decimal *decimal)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        decimal->negative = text.front() == '-';
        text.remove_prefix(1);
    }

    std::int64_t exponent = 0;
    const std::size_t end = text.find_first_of("eE");
    if (end != std::string_view::npos) {
        if (!readExponent(text.substr(end + 1), &exponent))
            return false;
        text = text.substr(0, end);
    }

    constexpr std::size_t none = std::string_view::npos;
    std::size_t point = none;
    std::size_t first = none;
    std::size_t last = none;
    bool anyDigit = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '.') {
            if (point != none)
                return false;
            point = i;
        } else if (isDigit(text[i])) {
            anyDigit = true;
            if (text[i] != '0') {
                first = first == none ? i : first;
                last = i;
            }
        } else {
            return false;
        }
    }
    if (!anyDigit)
        return false;
    if (first == none)
        return true;
    point = point == none ? text.size() : point;
    // How many digits stand between the first one that counts and the point; negative for zeros after the point.
    const auto before = point > first ? std::int64_t(point - first) : -std::int64_t(first - point - 1);
    decimal->digits = text.substr(first, last - first + 1);
    decimal->magnitude = before + exponent;
    return true;
}

} // namespace

AmountStatus parseAmount(std::string_view text, ScaledAmount *amount)
{
    *amount = 0;
    Decimal decimal;
    if (!readDecimal(text, &decimal))
        return AmountStatus::NotANumber;
    if (decimal.digits.empty())
        return AmountStatus::Exact;

    const std::int64_t wanted = decimal.magnitude + amountDecimals; // digits of the scaled integer
    if (wanted > 19)
        return AmountStatus::OutOfRange;
    std::uint64_t value = 0;
    std::int64_t taken =
        std::min<std::int64_t>(wanted, 0); // zeros between the last wanted place and the first digit come first
    int next = taken < 0 ? 0 : -1; // the first digit that is cut off
    bool more = false; // anything but zero behind it
    for (const char c : decimal.digits) {
        if (c == '.')
            continue;
        if (taken >= 0 && taken < wanted)
            value = value * 10 + std::uint64_t(c - '0');
        else if (next < 0)
            next = c - '0';
        else
            more = more || c != '0';
        ++taken;
    }
    for (; taken < wanted; ++taken)
        value *= 10;

    const bool rounded = next > 0 || more;
    if (next > 5 || (next == 5 && (more || value % 2 == 1)))
        ++value;
    if (value > std::uint64_t(INT64_MAX))
        return AmountStatus::OutOfRange;
    *amount = decimal.negative ? -ScaledAmount(value) : ScaledAmount(value);
    return rounded ? AmountStatus::Rounded : AmountStatus::Exact;
}

namespace {

__extension__ using Magnitude = unsigned __int128;

Magnitude magnitudeOf(ScaledSum amount)
{
    return amount < 0 ? -Magnitude(amount) : Magnitude(amount);
}

std::string digitsOf(Magnitude value)
{
    std::string digits;
    do {
        digits.insert(digits.begin(), char('0' + int(value % 10)));
        value /= 10;
    } while (value != 0);
    return digits;
}

} // namespace

std::string amountText(ScaledSum amount)
{
    std::string digits = digitsOf(magnitudeOf(amount));
    if (digits.size() <= std::size_t(amountDecimals))
        digits.insert(0, std::size_t(amountDecimals) + 1 - digits.size(), '0');
    digits.insert(digits.size() - amountDecimals, 1, '.');
    for (int i = 0; i < amountDecimals - 2 && digits.back() == '0'; ++i)
        digits.pop_back();
    return amount < 0 ? "-" + digits : digits;
}

QString formatAmount(ScaledSum amount, int decimals)
{
    const QLocale locale;
    Magnitude value = magnitudeOf(amount);
    if (decimals < 0) {
        decimals = amountDecimals;
        for (Magnitude rest = value; decimals > 2 && rest % 10 == 0; rest /= 10)
            --decimals;
    }
    decimals = std::min(decimals, amountDecimals);

    Magnitude unit = 1; // of the last decimal shown, in 1/10000
    for (int i = decimals; i < amountDecimals; ++i)
        unit *= 10;
    const Magnitude rest = value % unit;
    value /= unit;
    if (rest * 2 > unit || (rest * 2 == unit && value % 2 == 1))
        ++value;

    const bool negative = amount < 0 && value != 0;
    std::string digits = digitsOf(value);
    if (digits.size() <= std::size_t(decimals))
        digits.insert(0, std::size_t(decimals) + 1 - digits.size(), '0');
    const QString whole = QString::fromLatin1(digits.data(), qsizetype(digits.size()) - decimals);

    QString text;
    bool fits = false;
    const qlonglong wholeNumber = whole.toLongLong(&fits);
    if (fits) { // the locale knows its own ways of grouping
        text = locale.toString(wholeNumber);
    } else {
        for (qsizetype i = 0; i < whole.size(); ++i) {
            if (i > 0 && (whole.size() - i) % 3 == 0)
                text += locale.groupSeparator();
            text += whole.at(i);
        }
    }
    if (decimals > 0) {
        text += locale.decimalPoint();
        for (std::size_t i = digits.size() - std::size_t(decimals); i < digits.size(); ++i)
            text += locale.toString(digits[i] - '0');
    }
    return negative ? locale.negativeSign() + text : text;
}

namespace {

// ISO 4217, current codes first, then withdrawn ones, as the currency codelist of OCDS 1.1.
constexpr std::string_view currencyCodes = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND "
                                           "BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
                                           "CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB "
                                           "EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD "
                                           "HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW "
                                           "KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
                                           "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR "
                                           "NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
                                           "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLL SOS SRD SSP STN SVC SYP SZL THB "
                                           "TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN "
                                           "UYI UYU UYW UZS VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XDR XOF "
                                           "XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWL "
                                           "ADP AFA ALK AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK "
                                           "BGL BOP BRB BRC BRE BRN BRR BUK BYB BYR CHC CSD "
                                           "CSJ CSK CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS "
                                           "GQE GRD GWE GWP HRD IEP ILP ILR ISJ ITL LAJ LSM "
                                           "LTL LTT LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG "
                                           "PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT "
                                           "SKK SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU "
                                           "XFO XFU XRE YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC "
                                           "ZWD ZWN ZWR";

constexpr std::size_t currencyIndex(char a, char b, char c)
{
    return (std::size_t(a - 'A') * 26 + std::size_t(b - 'A')) * 26 + std::size_t(c - 'A');
}

/// One bit for each of the 17,576 codes of three letters: one load and a shift for every amount that is read.
constexpr auto currencyBits = [] {
    std::array<std::uint64_t, 26 * 26 * 26 / 64 + 1> bits {};
    for (std::size_t i = 0; i + 2 < currencyCodes.size(); i += 4) {
        const std::size_t index = currencyIndex(currencyCodes[i], currencyCodes[i + 1], currencyCodes[i + 2]);
        bits[index / 64] |= std::uint64_t(1) << (index % 64);
    }
    return bits;
}();

} // namespace

bool isKnownCurrency(std::string_view code)
{
    if (code.size() != 3)
        return false;
    for (const char c : code) {
        if (c < 'A' || c > 'Z')
            return false;
    }
    const std::size_t index = currencyIndex(code[0], code[1], code[2]);
    return (currencyBits[index / 64] >> (index % 64)) & 1;
}

} // namespace obra
