// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/jsongeometry.h"
#include "output/exportpages.h"
#include "output/featurewriters.h"
#include "output/rowshape.h"

namespace obra {

namespace {

void appendProperty(std::string &out, const ExportField &field, const ExportCell &cell)
{
    appendJsonString(out, field.title.toStdString());
    out += ':';
    switch (cell.kind) {
    case ExportCell::Kind::Empty:
        out += "null";
        break;
    case ExportCell::Kind::Number:
        out += cell.text.toStdString();
        break;
    case ExportCell::Kind::Date:
        appendJsonString(out, cell.date.toString(Qt::ISODate).toStdString());
        break;
    case ExportCell::Kind::Text:
        appendJsonString(out, cell.text.toStdString());
        break;
    }
}

} // namespace

void writeGeoJson(const FeatureExport &what)
{
    std::string out = "{\"type\":\"FeatureCollection\",\"citation\":" + what.citation.json() + ",\"features\":[";
    std::string cited;
    appendJsonString(cited, what.citation.line().toStdString());
    forEachExportRow(what.reader, what.slice, what.rows, what.stop, [&](quint32 row, const RowText &text) {
        const RowShape shape = rowShape(what.reader, what.slice, row);
        out += what.result.rows > 0 ? ",\n" : "\n";
        out += "{\"type\":\"Feature\",\"id\":";
        appendJsonString(out, (what.slice.unit() == Unit::Contracts ? text.ocid + QLatin1Char('#') + text.contractId : text.ocid).toStdString());
        out += ",\"geometry\":";
        appendGeoJson(out, shape.geometry);
        out += ",\"properties\":{";
        for (const ExportField &field : what.fields) {
            appendProperty(out, field, exportCell(what.slice.table(), row, text, field, what.labels));
            out += ',';
        }
        if (!shape.location.isEmpty())
            out += "\"location\":\"" + shape.location.toStdString() + "\",";
        out += "\"citation\":" + cited + "}}";
        if (out.size() > 1 << 20) {
            what.file.write(out.data(), qint64(out.size()));
            out.clear();
        }
        what.done(!shape.geometry.isEmpty());
    });
    out += "\n]}\n";
    what.file.write(out.data(), qint64(out.size()));
}

} // namespace obra
