// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"
#include "store/columntable.h"

#include <QSysInfo>

#include <string>

// How a ColumnTable lies in the table column_chunk: each array cut into chunks of chunkRows rows, in the machine's byte order.
//
//   id, text_id                    8 bytes a row
//   day, title_rank, ocid_rank     4 bytes a row
//   tenderers, contracts, releases 2 bytes a row
//   facet.N                        4 bytes a code; N is the number of the Field
//   facet.N.end                    4 bytes a row, only when there are several values: end of the row's codes within the chunk
//   dict.N                         each value after code 0: length (4 bytes) and text, then length and folded text; cut anywhere between values
//   spelling.N, spelling.N.end     fields of organizations: the rows of `organization` behind the codes; read only when merges have been undone
//   amount.end                     4 bytes a row
//   amount.currency, .contract_count, .award_count   2 bytes a cell
//   amount.amount, .contracts, .awards               8 bytes a cell
//   point.end                      4 bytes a row
//   point.longitude, .latitude     4 bytes a point
//   point.quality                  1 byte a point
namespace obra {

inline constexpr quint32 chunkRows = 65'536;

static_assert(QSysInfo::ByteOrder == QSysInfo::LittleEndian, "caches are made for machines that store the low byte first");

inline std::string facetName(Field field) { return "facet." + std::to_string(int(field)); }
inline std::string spellingName(Field field) { return "spelling." + std::to_string(int(field)); }
inline std::string dictionaryName(Field field) { return "dict." + std::to_string(int(field)); }

inline bool isOrganization(Field field)
{
    return field == Field::Buyer || field == Field::ProcuringEntity || field == Field::Supplier;
}

/// Is the field written into the cache? How well a row is placed follows from its points.
inline bool isStored(Field field) { return field != Field::PlaceQuality; }

inline bool hasField(Unit unit, Field field)
{
    return unit == Unit::Processes ? field != Field::Type : field != Field::ProcuringEntity;
}
inline bool isMulti(Unit unit, Field field)
{
    switch (field) {
    case Field::Supplier:
    case Field::Category:
    case Field::Province:
    case Field::Source:
    case Field::Currency:
    case Field::PlaceQuality:
    case Field::Quality:
        return true;
    case Field::Method:
        return unit == Unit::Projects;
    default:
        return false;
    }
}

} // namespace obra
