// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace obra {

/// A record of a CSV file and the line that it begins on, from 1.
struct CsvLine
{
    QStringList cells;
    qsizetype number = 1;
};

/// Reads UTF-8 CSV by RFC 4180 (quotation marks, doubled within), a byte order mark passed over; semicolons and tabs separate where the first line has them
/// and no comma. Empty lines are left out. Never fails: what is not closed ends at the end.
std::vector<CsvLine> readCsv(const QByteArray &data);

} // namespace obra
