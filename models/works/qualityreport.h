// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <memory>
#include <stop_token>

namespace obra {

/// What is wrong and what is missing in the records that a slice shows; every number has a filter that gives just its rows. Immutable.
struct QualityReport
{
    /// Rows with one flag (see QualityFlag). Like a facet, it counts under all conditions but those on the flags themselves.
    struct Problem
    {
        QString flag;
        qint64 rows = 0;
    };
    /// Rows of one year, buyer or source; a row that was read from two files is in the groups of both.
    struct Group
    {
        QString value;               ///< as filters name it; "" = no data
        qint64 rows = 0;
    };
    /// What a record may have or lack.
    struct Check
    {
        Condition has;               ///< holds where it is there
        qint64 missing = 0;          ///< rows of the slice without it
        QVector<qint64> missingIn;   ///< by group
    };

    Unit unit = Unit::Processes;
    Filter filter;
    qint64 rows = 0;                 ///< of the slice
    qint64 rowsForProblems = 0;      ///< under all conditions but those on the flags
    qint64 withoutProblem = 0;       ///< of these
    QVector<Problem> problems;       ///< all that were looked for, most frequent first
    Field groupedBy = Field::Year;
    QVector<Group> groups;           ///< years in their order, others the largest first, at most mostGroups
    qint64 allGroups = 0;            ///< how many there are
    QVector<Check> checks;

    static constexpr int mostGroups = 40;

    Filter filterOfProblem(int problem) const;
    Filter filterWithoutProblem() const;
    /// The rows that lack it; @p group -1: of the whole slice.
    Filter filterOfMissing(int check, int group = -1) const;
    /// The rows that have it.
    Filter filterOfPresent(int check, int group = -1) const;
};

/// Null when stopped. Any thread. @p groupBy: Year, Buyer or Source.
std::shared_ptr<const QualityReport> qualityReport(const Slice &slice, Field groupBy, std::stop_token stop = {});

/// What a check is about, in the current language: "Buyer", "Place on the map" …
QString checkTitle(const Condition &has, Unit unit);

} // namespace obra
