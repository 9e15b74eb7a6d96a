// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"
#include "store/unitfields.h"

#include <QSysInfo>

#include <string>

// How a ColumnTable lies in the table column_chunk: each array cut into chunks of chunkRows rows, in the machine's byte order. Chunks of packed
// arrays begin with a ChunkHeader; their numbers take as many bytes as the largest of the chunk needs.
//
//   id, text_id                    packed, one a row
//   process                        packed rowids of the processes of contracts, one a row
//   day, title_rank, ocid_rank     packed, one a row
//   phase.N                        packed days, one a row; N is the number of the RangeField
//   tenderers, contracts, releases, amendments   packed, one a row, where the unit has them
//   facet.N                        packed codes, one a row; N is the number of the Field
//   set.N.end, set.N               packed ends and members of the sets of a field of several values
//   dict.N                         each value after code 0: length (4 bytes) and text, then length and folded text; cut anywhere between values
//   spelling.N, spelling.N.count   fields of organizations: packed rows of `organization` behind the codes, and how many a row has; read only
//                                  when merges have been undone
//   MONEY.cells                    packed number of cells, one a row; MONEY is amount, estimate or paid
//   MONEY.currency, .amount        packed codes, amounts (see packedAmounts()), one a cell
//   amount.contracts, .awards, .contract_count, .award_count   the same
//   point.points                   packed number of points, one a row
//   point.longitude, .latitude     4 bytes a point
//   point.quality                  1 byte a point
namespace obra {

inline constexpr quint32 chunkRows = 65'536;

static_assert(QSysInfo::ByteOrder == QSysInfo::LittleEndian, "caches are made for machines that store the low byte first");

inline std::string facetName(Field field) { return "facet." + std::to_string(int(field)); }
inline std::string spellingName(Field field) { return "spelling." + std::to_string(int(field)); }
inline std::string dictionaryName(Field field) { return "dict." + std::to_string(int(field)); }

inline std::string setName(Field field) { return "set." + std::to_string(int(field)); }
inline std::string phaseName(RangeField field) { return "phase." + std::to_string(int(field)); }

/// In front of a packed chunk: @p count numbers of @p width bytes; of amounts, @p count short numbers of four bytes and @p width long ones of eight.
struct ChunkHeader
{
    quint32 count = 0, width = 0;
};

template <typename T, typename Coding>
std::string packedChunk(const PackedArray<T, Coding> &values)
{
    const ChunkHeader header { quint32(values.size()), quint32(values.width()) };
    std::string data(reinterpret_cast<const char *>(&header), sizeof header);
    return data.append(reinterpret_cast<const char *>(values.bytes()), values.size() * values.width());
}

inline std::string packedAmounts(const AmountArray &amounts)
{
    const ChunkHeader header { quint32(amounts.size()), quint32(amounts.longAmounts().size()) };
    std::string data(reinterpret_cast<const char *>(&header), sizeof header);
    data.append(reinterpret_cast<const char *>(amounts.shortNumbers().data()), amounts.size() * sizeof(qint32));
    return data.append(reinterpret_cast<const char *>(amounts.longAmounts().data()), amounts.longAmounts().size() * sizeof(ScaledAmount));
}

inline bool isOrganization(Field field)
{
    return field == Field::Buyer || field == Field::ProcuringEntity || field == Field::Supplier;
}

/// Is the field written into the cache? How well a row is placed follows from its points.
inline bool isStored(Field field) { return field != Field::PlaceQuality; }

} // namespace obra
