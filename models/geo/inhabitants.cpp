// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/inhabitants.h"

#include "geo/boundarylayer.h"
#include "geo/placename.h"
#include "geo/textcsv.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace obra {

namespace {

struct InhabitantsWords
{
    Q_DECLARE_TR_FUNCTIONS(Inhabitants)
};

constexpr int earliest = 1500, latest = 2200; // years

int columnOf(const QStringList &header, std::initializer_list<const char *> names)
{
    for (int column = 0; column < header.size(); ++column) {
        const QString folded = foldedPlaceName(header[column]);
        for (const char *name : names) {
            if (folded == QLatin1String(name) || header[column].trimmed().toLower() == QLatin1String(name))
                return column;
        }
    }
    return -1;
}

} // namespace

std::shared_ptr<const Inhabitants> Inhabitants::fromCsv(const QByteArray &text, QString *error)
{
    const auto fail = [error](const QString &what) {
        if (error)
            *error = what;
        return std::shared_ptr<const Inhabitants>();
    };
    const std::vector<CsvLine> lines = readCsv(text);
    if (lines.size() < 2)
        return fail(InhabitantsWords::tr("there are no rows"));
    const QStringList &header = lines.front().cells;
    const int unit = columnOf(header, { "unit", "name", "nombre", "provincia", "distrito", "province", "district" });
    const int people = columnOf(header, { "population", "poblacion", "habitantes", "inhabitants" });
    const int year = columnOf(header, { "year", "ano", "anio" }), source = columnOf(header, { "source", "fuente" });
    if (unit < 0 || people < 0 || year < 0 || source < 0)
        return fail(InhabitantsWords::tr("the first line must name the columns unit, population, year and source"));
    auto made = std::make_shared<Inhabitants>();
    QSet<QString> seen;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const QStringList &cells = lines[i].cells;
        const auto at = [&](const QString &what) { return InhabitantsWords::tr("line %1: %2", "number of a line, and what is wrong").arg(lines[i].number).arg(what); };
        bool good = false;
        const qint64 count = cells.value(people).trimmed().toLongLong(&good);
        if (!good || count <= 0)
            return fail(at(InhabitantsWords::tr("“%1” is no number of inhabitants (digits only, without separators)").arg(cells.value(people))));
        const int ofYear = cells.value(year).trimmed().toInt(&good);
        if (!good || ofYear < earliest || ofYear > latest)
            return fail(at(InhabitantsWords::tr("“%1” is no year").arg(cells.value(year))));
        const QString from = cells.value(source).trimmed();
        if (from.isEmpty())
            return fail(at(InhabitantsWords::tr("the source is missing")));
        if (i > 1 && (ofYear != made->m_year || from != made->m_source))
            return fail(at(InhabitantsWords::tr("year and source must be the same in all lines")));
        made->m_year = ofYear;
        made->m_source = from;
        const QString name = cells.value(unit).trimmed(), folded = foldedPlaceName(name);
        if (name.isEmpty() || seen.contains(folded))
            return fail(at(name.isEmpty() ? InhabitantsWords::tr("the name of the unit is missing") : InhabitantsWords::tr("“%1” is there twice").arg(name)));
        seen.insert(folded);
        made->m_people.insert(name, count);
    }
    return made;
}

std::shared_ptr<const Inhabitants> Inhabitants::bundled()
{
    static const std::shared_ptr<const Inhabitants> made = [] {
        QFile file(QStringLiteral(":/population/panama-2023.csv"));
        return file.open(QIODevice::ReadOnly) ? fromCsv(file.readAll()) : nullptr;
    }();
    return made;
}

std::vector<qint64> Inhabitants::of(const BoundaryLayer &layer) const
{
    std::vector<qint64> people(layer.units().size(), 0);
    for (auto it = m_people.constBegin(); it != m_people.constEnd(); ++it) {
        if (const int unit = layer.find(it.key()); unit >= 0)
            people[std::size_t(unit)] += it.value();
    }
    return people;
}

} // namespace obra
