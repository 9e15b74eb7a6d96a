// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/comparison.h"
#include "output/exporter.h"

namespace obra {

/// Writes a comparison as a table with a line for each thing compared and a column for each of the compared: numbers as numbers, what is not known empty.
///
/// Csv, Xlsx and Ods only; each with its citation, like every other export. A file that is there already is replaced only when the new one is
/// complete. Blocks; worker thread.
ExportResult exportComparison(const Comparison &comparison, const QVector<SourceInfo> &sources, const QString &path, ExportFormat format, const CsvStyle &csv = {});

} // namespace obra
