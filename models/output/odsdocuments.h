// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/citation.h"

#include <QByteArray>
#include <QStringList>

/// The small documents beside the cells in an OpenDocument 1.2 spreadsheet.
namespace obra::ods {

inline const QString mimeType = QStringLiteral("application/vnd.oasis.opendocument.spreadsheet");

QByteArray manifestXml();
QByteArray metaXml(const Citation &citation);
QByteArray stylesXml();
/// Keeps the header in sight on each of these sheets.
QByteArray settingsXml(const QStringList &sheets);

} // namespace obra::ods
