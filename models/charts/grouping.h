// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/population.h"
#include "explore/valuecodes.h"

namespace obra {

/// A value, a piece of time, "others" or "no data": what the rows of a chart are put together by.
struct Group
{
    QString label;
    QVector<Condition> conditions;   ///< of the rows in it, beside those of the population
    bool others = false, noData = false;
};

/// Says in which groups a row is. Rows with several values are in several; in "others" are those that are in no other group.
class Grouping
{
public:
    /// The largest @p most values of the field (by money where the population has it), chosen ones in any case; years by year without gaps.
    static Grouping ofField(const Population &population, Field field, const Filter &filter, int most, bool withOthers);
    /// Years, quarters or months of @p field (one of days) from the first row's to the last row's, without gaps unless there would be more than @p most.
    static Grouping ofTime(const Population &population, RangeField field, TimeStep step, int most);

    int size() const { return int(m_groups.size()); }
    const Group &group(int index) const { return m_groups[index]; }
    QStringList labels() const;
    /// Values that there was no room for.
    int valuesNotShown() const { return m_notShown; }
    /// True when a row can be in several groups.
    bool mayOverlap() const { return m_column && m_column->multi; }

    /// Calls @p use(index) for every group that the row is in.
    template<typename Use>
    void forGroups(quint32 row, Use use) const
    {
        if (!m_column) {
            const qint32 group = groupOfDay(row);
            if (group >= 0)
                use(group);
            return;
        }
        bool any = false;
        forDistinctCodes(*m_column, row, [&](quint32 code) {
            if (m_groupOfCode[code] >= 0) {
                any = true;
                use(m_groupOfCode[code]);
            }
        });
        if (!any && m_others >= 0)
            use(m_others);
    }

private:
    void addValue(const ColumnTable &table, Field field, quint32 code);
    qint32 groupOfDay(quint32 row) const;

    QVector<Group> m_groups;
    int m_notShown = 0;
    // By field:
    const FacetColumn *m_column = nullptr;
    std::vector<qint32> m_groupOfCode;
    qint32 m_others = -1;
    // By time:
    const DayArray *m_days = nullptr;
    Day m_firstDay = 0;
    std::vector<qint32> m_groupOfDay;
    qint32 m_noDay = -1;
};

} // namespace obra
