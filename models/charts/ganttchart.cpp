// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/makers.h"

#include <algorithm>
#include <limits>

namespace obra {

namespace {

constexpr std::size_t mostWorks = 3000; ///< nobody scrolls through more, and each needs its name from the cache

using Bar = GanttShape::Bar;

/// Works: planned from start to end, real from the start to the completion. Processes: planned from the signature to the end of the contract,
/// real from the start of the tender to the signature, which is what their data tell.
class Works
{
public:
    Works(const ColumnTable &table, Day today)
        : m_today(today)
        , m_projects(table.unit == Unit::Projects)
        , m_status(table.facet(Field::Status))
        , m_days { &table.days(RangeField::Start),       &table.days(RangeField::End),       &table.days(RangeField::Completion),
                   &table.days(RangeField::TenderStart), &table.days(RangeField::Signature), &table.days(RangeField::ContractEnd) }
    {
        const std::vector<std::string> &values = m_status.dictionary.values;
        const auto found = std::find(values.begin(), values.end(), "implementation");
        if (found != values.end())
            m_implementation = quint32(found - values.begin());
    }

    Bar bar(quint32 row) const
    {
        const auto day = [&](int which) { return m_days[which]->empty() ? noDay : (*m_days[which])[row]; };
        Bar bar;
        if (!m_projects) {
            bar.plannedFrom = day(4);
            bar.plannedTo = day(5);
            bar.actualFrom = day(3);
            bar.actualTo = bar.actualFrom == noDay ? noDay : day(4);
            return bar;
        }
        bar.plannedFrom = day(0);
        bar.plannedTo = day(1);
        bar.actualTo = day(2);
        if (bar.actualTo != noDay) {
            bar.actualFrom = bar.plannedFrom;
        } else if (m_implementation > 0 && m_status.row(row).first() == m_implementation && bar.plannedFrom != noDay && bar.plannedFrom <= m_today) {
            bar.actualFrom = bar.plannedFrom;
            bar.actualTo = m_today;
            bar.goesOn = true;
        }
        return bar;
    }

private:
    Day m_today;
    bool m_projects;
    const FacetColumn &m_status;
    quint32 m_implementation = 0;
    const DayArray *m_days[6];
};

Day firstDay(const Bar &bar)
{
    Day first = noDay;
    for (const Day day : { bar.actualFrom, bar.plannedFrom, bar.plannedTo, bar.actualTo }) {
        if (day != noDay)
            first = first == noDay ? day : std::min(first, day);
    }
    return first;
}

bool isBackwards(const Bar &bar)
{
    const auto backwards = [](Day from, Day to) { return from != noDay && to != noDay && to < from; };
    return backwards(bar.plannedFrom, bar.plannedTo) || backwards(bar.actualFrom, bar.actualTo);
}

/// What the works are sorted by, least first; the largest number when it is not known.
qint64 keyOf(const Bar &bar, ChartForm order, Unit unit)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const auto days = [](Day from, Day to) { return from != noDay && to != noDay ? -(qint64(to) - from) : last; };
    switch (order) {
    case ChartForm::First: return firstDay(bar);
    case ChartForm::Second: return bar.plannedTo == noDay ? last : bar.plannedTo;
    case ChartForm::Third: break;
    }
    return unit == Unit::Projects ? days(bar.plannedTo, bar.actualTo) : days(bar.plannedFrom, bar.plannedTo);
}

} // namespace

bool makeGanttChart(const ChartSource &source, ChartFigure &figure)
{
    figure.request.measure = ChartMeasure::Count;
    const Population population = populationOf(source, figure.filter, false, figure);
    if (!population.base)
        return false;
    const ColumnTable &table = population.table();
    const Works works(table, source.today);
    std::vector<std::pair<qint64, quint32>> order;
    order.reserve(population.rows.size());
    for (const quint32 row : population.rows) {
        const Bar bar = works.bar(row);
        if (firstDay(bar) == noDay) {
            ++figure.withoutData;
            continue;
        }
        figure.backwards += isBackwards(bar);
        order.emplace_back(keyOf(bar, figure.request.form, figure.unit), row);
    }
    const std::size_t shown = std::min(order.size(), mostWorks);
    if (shown < order.size()) // parting first is quicker than keeping a heap of thousands
        std::nth_element(order.begin(), order.begin() + std::ptrdiff_t(shown), order.end());
    std::sort(order.begin(), order.begin() + std::ptrdiff_t(shown));
    figure.valuesNotShown = int(order.size() - shown);
    QVector<qint64> records;
    for (std::size_t i = 0; i < shown; ++i)
        records.append(table.id[order[i].second]);
    const QVector<RecordName> names = source.namesOf ? source.namesOf(records) : QVector<RecordName>();
    GanttShape shape;
    shape.today = source.today;
    for (int i = 0; i < int(shown); ++i) {
        const Bar bar = works.bar(order[std::size_t(i)].second);
        const RecordName name = names.value(i);
        ChartElement element;
        element.label = name.title.isEmpty() ? name.id : name.title;
        element.record = records[i];
        element.rows = 1;
        element.value = bar.plannedFrom != noDay && bar.plannedTo != noDay ? double(bar.plannedTo - bar.plannedFrom) : 0;
        if (!name.id.isEmpty()) {
            Condition condition;
            condition.kind = Condition::Kind::Ids;
            condition.values = { name.id };
            element.conditions = { condition };
        }
        element.chosen = isChosen(figure.filter, element.conditions);
        shape.bars.append(bar);
        figure.elements.append(element);
    }
    figure.shape = std::move(shape);
    return true;
}

} // namespace obra
