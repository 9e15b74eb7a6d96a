// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/placeproblemsmodel.h"

#include <QLocale>

namespace obra {

namespace {

QString degreesText(double degrees) { return QLocale().toString(degrees, 'f', 5); }

} // namespace

void PlaceProblemsModel::setProblems(std::vector<PlaceProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int PlaceProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

int PlaceProblemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant PlaceProblemsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid() || index.row() >= rowCount())
        return {};
    using Kind = PlaceProblem::Kind;
    const PlaceProblem &problem = m_problems[std::size_t(index.row())];
    const auto pair = [](const GeoPoint &point) { return tr("latitude %1, longitude %2").arg(degreesText(point.latitude), degreesText(point.longitude)); };
    if (index.column() == Published)
        return pair(problem.point);
    if (index.column() == Problem) {
        switch (problem.kind) {
        case Kind::Zero: return tr("Latitude and longitude are 0");
        case Kind::Swapped: return tr("Latitude and longitude seem swapped");
        case Kind::Impossible: return tr("No place on Earth");
        case Kind::OutsideCountry: return tr("Outside the country");
        case Kind::OutsideProvince: return tr("Outside the named province");
        case Kind::Repeated: return tr("The same point for many works");
        case Kind::Corrected: return tr("Turned round by you");
        case Kind::Converted: return tr("Published in metres (UTM)");
        }
    }
    if (index.column() == Detail) {
        switch (problem.kind) {
        case Kind::Swapped: return tr("Turned round: %1", "a place").arg(pair(*problem.proposed));
        case Kind::OutsideProvince:
            return tr("%1 km outside %2").arg(QLocale().toString(problem.metres / 1000, 'f', problem.metres < 10000 ? 1 : 0), problem.province);
        case Kind::Repeated: return tr("%Ln work(s) there", nullptr, int(problem.works));
        case Kind::Corrected: return tr("Published: %1", "a place").arg(pair({ problem.point.latitude, problem.point.longitude }));
        case Kind::Converted: return tr("Converted to degrees, approximate");
        default: return QString();
        }
    }
    return {};
}

QVariant PlaceProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Problem: return tr("What to look at");
    case Published: return tr("Coordinates");
    case Detail: return tr("Detail");
    default: return {};
    }
}

} // namespace obra
