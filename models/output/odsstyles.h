// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/exportcells.h"

#include <QVector>

class QXmlStreamWriter;

/// The styles that the cells and columns of an OpenDocument spreadsheet name.
namespace obra::ods {

/// Columns: co0, co1 … for the fields, coName and coValue for what explains them. Cells: ceHeader, ceWrapped, ceMoney, ceCount, ceDate.
void writeStyles(QXmlStreamWriter &xml, const QVector<ExportField> &fields);

} // namespace obra::ods
