// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"

#include <string>
#include <string_view>

namespace obra {

/// A Panamanian RUC or cédula in one form: its groups joined by dashes, without leading zeros, spaces, "RUC" before it and check digit behind it
/// ("8-nt-1-012345 D.V. 45" gives "8-NT-1-12345", "155590394-2-2014-21" gives "155590394-2-2014"). Empty when @p text is no such number.
///
/// Known are tomo-folio-asiento of firms and persons, PE-, E- and N- of persons, and -NT-, -AV- and -PI-. A fourth group of one or two digits is the
/// check digit, which follows from the others and tells nobody apart.
std::string normalRuc(std::string_view text);

/// The identifier by which two mentions are one organization, as people read it: "RUC 155590394-2-2014", "MX-RFC GAC9804221A1"; empty when it has none
/// that can be trusted. @p panama: numbers without a scheme, and local ids that look like it, are RUCs.
///
/// Not trusted, because many would share it or it is a name: a placeholder ("0", "999999999", "123456", "no aplica"), one without any digit
/// ("GACM"), and without a scheme one of fewer than eight signs or five digits. See also OrganizationOrder.
std::string identifierKey(const OrganizationRecord &organization, bool panama);
/// The scheme that identifierKey() put before the number ("RUC", "MX-RFC"), empty where the publisher said none.
std::string_view schemeOfKey(std::string_view key);

/// Whether two folded names may well mean the same: equal but for spaces and signs that got lost, half of the words of the shorter one are in the
/// other, or one is made of the other's initials.
bool areNamesAlike(std::string_view a, std::string_view b);

} // namespace obra
