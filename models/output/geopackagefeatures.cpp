// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/unitname.h"
#include "layers/geopackage.h"
#include "layers/vectorfile.h"
#include "output/exportpages.h"
#include "output/featurewriters.h"
#include "output/rowshape.h"

#include <QSet>

namespace obra {

void writeGeoPackage(const FeatureExport &what)
{
    QVector<GeoPackageColumn> columns;
    QSet<QString> names { QStringLiteral("fid"), QStringLiteral("geom") };
    const auto add = [&](const QString &wanted, GeoPackageColumn::Kind kind) {
        QString name = wanted; // SQLite takes "A" and "a" for one column
        for (int again = 2; names.contains(name.toLower()); ++again)
            name = QStringLiteral("%1 %2").arg(wanted).arg(again);
        names.insert(name.toLower());
        columns.append({ name, kind });
    };
    for (const ExportField &field : what.fields) {
        add(field.title, field.kind == ExportCell::Kind::Number ? GeoPackageColumn::Kind::Number
                       : field.kind == ExportCell::Kind::Date   ? GeoPackageColumn::Kind::Date
                                                                : GeoPackageColumn::Kind::Text);
    }
    add(QStringLiteral("location"), GeoPackageColumn::Kind::Text);
    add(QStringLiteral("citation"), GeoPackageColumn::Kind::Text);
    QVector<QPair<QString, QString>> notes = what.citation.facts();
    for (const SourceInfo &source : what.citation.sources)
        notes += Citation::sourceFacts(source);
    try {
        GeoPackageWriter writer(what.file.growingPath(), unitName(what.slice.unit()), columns,
            what.citation.line(), notes);
        forEachExportRow(what.reader, what.slice, what.rows, what.stop, [&](quint32 row, const RowText &text) {
            const RowShape shape = rowShape(what.reader, what.slice, row);
            QStringList values;
            for (const ExportField &field : what.fields) {
                const ExportCell cell = exportCell(what.slice.table(), row, text, field, what.labels);
                values.append(cell.kind == ExportCell::Kind::Empty ? QString() : cell.kind == ExportCell::Kind::Date ? cell.date.toString(Qt::ISODate) : cell.text);
            }
            values.append(shape.location);
            values.append(what.citation.line());
            writer.add(shape.geometry, values);
            what.done(!shape.geometry.isEmpty());
        });
        if (!what.stop.stop_requested())
            writer.finish();
    } catch (const VectorFileError &error) {
        if (error.errorNumber() != 0)
            what.file.fail(error.errorNumber());
        throw ExportError(error.message());
    }
}

} // namespace obra
