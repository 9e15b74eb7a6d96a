// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <optional>

namespace obra {

/// A facet of the panel: the values of a field, or a range of days, numbers or money.
class FacetId
{
public:
    FacetId(Field field) : m_number(int(field)) {}              // NOLINT: each field is a facet
    FacetId(RangeField field) : m_number(fieldCount + int(field)) {} // NOLINT

    bool isRange() const { return m_number >= fieldCount; }
    Field field() const { return Field(m_number); }                         ///< only when it is no range
    RangeField rangeField() const { return RangeField(m_number - fieldCount); } ///< only for a range
    /// fieldName() or rangeFieldName().
    QString name() const { return isRange() ? rangeFieldName(rangeField()) : fieldName(field()); }
    static std::optional<FacetId> fromName(const QString &name)
    {
        if (const std::optional<Field> field = fieldFromName(name))
            return FacetId(*field);
        if (const std::optional<RangeField> range = rangeFieldFromName(name))
            return FacetId(*range);
        return std::nullopt;
    }
    QString title(Unit unit) const { return isRange() ? rangeFieldTitle(rangeField(), unit) : fieldTitle(field(), unit); }
    /// 0 … facetCount - 1.
    int number() const { return m_number; }
    static FacetId fromNumber(int number) { return number < fieldCount ? FacetId(Field(number)) : FacetId(RangeField(number - fieldCount)); }
    bool operator==(const FacetId &) const = default;

private:
    int m_number;
};

inline constexpr int facetCount = fieldCount + rangeFieldCount;
inline size_t qHash(FacetId facet, size_t seed = 0) { return ::qHash(facet.number(), seed); }

} // namespace obra

Q_DECLARE_METATYPE(obra::FacetId)
