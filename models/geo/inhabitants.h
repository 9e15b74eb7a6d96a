// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace obra {

class BoundaryLayer;

/// Inhabitants of the units of a country, with the year and source that they are of. Immutable; shared between threads.
class Inhabitants
{
public:
    /// CSV with a header as resources/population/README.md says. Null and @p error (in the current language, with the line) when it is not so: a figure that is no whole number
    /// above zero, a unit twice, no year, no source, or more than one of either.
    static std::shared_ptr<const Inhabitants> fromCsv(const QByteArray &text, QString *error = nullptr);
    /// Panama's first level by the census of 2023; null when it is not compiled in.
    static std::shared_ptr<const Inhabitants> bundled();

    /// By unit of the layer, 0 = not known. A unit is known by its key, name or alias.
    std::vector<qint64> of(const BoundaryLayer &layer) const;
    int year() const { return m_year; }
    QString source() const { return m_source; }
    qsizetype size() const { return m_people.size(); }

private:
    QHash<QString, qint64> m_people; // by name as written
    int m_year = 0;
    QString m_source;
};

} // namespace obra
