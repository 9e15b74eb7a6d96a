// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/exportpages.h"
#include "output/packagewriter.h"

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

constexpr int decimals = 7; // a centimetre, more than anybody measures

void appendCoordinates(std::string &out, const RowPoint &point)
{
    out += '[' + QByteArray::number(std::round(point.longitude * 1e7) / 1e7, 'g', 3 + decimals).toStdString() + ','
        + QByteArray::number(std::round(point.latitude * 1e7) / 1e7, 'g', 3 + decimals).toStdString() + ']';
}

/// How far the points can be trusted, by the least of them; the names of the filter's field "location".
const char *locationName(const std::vector<RowPoint> &points)
{
    const auto any = [&points](PlaceQuality quality) { return std::any_of(points.begin(), points.end(), [quality](const RowPoint &point) { return point.quality == quality; }); };
    if (any(PlaceQuality::Suspicious))
        return "\"suspicious\"";
    if (any(PlaceQuality::ProvinceCentre))
        return "\"province\"";
    return any(PlaceQuality::DistrictCentre) ? "\"district\"" : "\"exact\"";
}

/// RFC 7946, 3.1: none, one or several points. What lies nowhere on earth is no point of a map.
void appendGeometry(std::string &out, const std::vector<RowPoint> &points)
{
    if (points.empty()) {
        out += "null";
        return;
    }
    out += points.size() == 1 ? "{\"type\":\"Point\",\"coordinates\":" : "{\"type\":\"MultiPoint\",\"coordinates\":[";
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCoordinates(out, points[i]);
    }
    out += points.size() == 1 ? "}" : "]}";
}

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

void writeGeoJson(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const QVector<ExportField> &fields, bool labels,
                  const Citation &citation, NewFile &file, ExportResult &result, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    std::string out = "{\"type\":\"FeatureCollection\",\"citation\":" + citation.json() + ",\"features\":[";
    std::string cited;
    appendJsonString(cited, citation.line().toStdString());
    forEachExportRow(reader, slice, rows, stop, [&](quint32 row, const RowText &text) {
        std::vector<RowPoint> points = reader.points(slice.unit(), slice.table().id[row]);
        std::erase_if(points, [](const RowPoint &point) { return std::abs(point.longitude) > 180 || std::abs(point.latitude) > 90; });
        result.withoutPlace += points.empty() ? 1 : 0;
        out += result.rows++ > 0 ? ",\n" : "\n";
        out += "{\"type\":\"Feature\",\"id\":";
        appendJsonString(out, (slice.unit() == Unit::Contracts ? text.ocid + QLatin1Char('#') + text.contractId : text.ocid).toStdString());
        out += ",\"geometry\":";
        appendGeometry(out, points);
        out += ",\"properties\":{";
        for (const ExportField &field : fields) {
            appendProperty(out, field, exportCell(slice.table(), row, text, field, labels));
            out += ',';
        }
        if (!points.empty())
            out += "\"location\":" + std::string(locationName(points)) + ',';
        out += "\"citation\":" + cited + "}}";
        if (out.size() > 1 << 20) {
            file.write(out.data(), qint64(out.size()));
            out.clear();
        }
        if (progress && result.rows % 500 == 0)
            progress(result.rows);
    });
    out += "\n]}\n";
    file.write(out.data(), qint64(out.size()));
}

} // namespace obra
