// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/citation.h"
#include "output/exporter.h"
#include "output/newfile.h"

namespace obra {

/// What the writers of features need: which rows with which fields, and where they go. References outlive the call.
struct FeatureExport
{
    const CacheReader &reader;
    const Slice &slice;
    const std::vector<quint32> &rows;
    const QVector<ExportField> &fields;
    bool labels = false;                   ///< values as people read them
    const Citation &citation;
    NewFile &file;
    ExportResult &result;
    std::stop_token stop;
    const std::function<void(qint64)> &progress;

    /// Counts a row that was written.
    void done(bool placed) const
    {
        result.withoutPlace += placed ? 0 : 1;
        if (++result.rows % 500 == 0 && progress)
            progress(result.rows);
    }
};

// One feature a row, also of those without a place, with the citation within. They throw ExportError and StoreError.

/// RFC 7946: longitude before latitude, seven decimals, outer rings counterclockwise.
void writeGeoJson(const FeatureExport &what);
/// KML 2.2 (OGC 07-147r2): a placemark a row with its fields as ExtendedData.
void writeKml(const FeatureExport &what);
/// GeoPackage 1.3: a table of features, and a table `citation`.
void writeGeoPackage(const FeatureExport &what);

} // namespace obra
