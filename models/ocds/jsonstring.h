// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"

namespace obra {

/// Unescapes the inside of a JSON string, [begin, end), in place: no escape is shorter than what it stands for. Half a
/// surrogate pair becomes U+FFFD, because real exports hold them. Returns the new end, or null with *bad at the escape
/// that is none.
char *unescape(char *begin, char *end, const char **bad);

/// Where the first byte stands that is no UTF-8; the length when there is none.
std::size_t firstInvalidByte(std::string_view text);

/// What is wrong with the strings of a text that cannot be split into tokens: an unescaped control character, or no
/// closing quote.
JsonError stringProblem(std::string_view text);

} // namespace obra
