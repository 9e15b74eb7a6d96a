// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/processrows.h"

#include "geo/coordinatechecks.h"
#include "layers/jsongeometry.h"

#include <algorithm>
#include <array>
#include <optional>

namespace obra {

namespace {

std::string removeFrom(const std::string &table)
{
    return "DELETE FROM " + table + " WHERE id BETWEEN ?1 AND ?2";
}

bool startsWithIgnoringCase(std::string_view text, std::string_view lowerCasePrefix)
{
    return text.size() >= lowerCasePrefix.size()
        && std::equal(lowerCasePrefix.begin(), lowerCasePrefix.end(), text.begin(),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? char(b + ('a' - 'A')) : b); });
}

bool allOnEarth(const Geometry &geometry)
{
    for (const Geometry::Part &part : geometry.parts) {
        for (const auto &ring : part.rings) {
            if (!std::all_of(ring.begin(), ring.end(), [](const GeoPoint &point) { return isOnEarth(point.longitude, point.latitude); }))
                return false;
        }
    }
    return true;
}

} // namespace

CommonRows::CommonRows(SqlConnection &connection, Organizations &organizations, ChildIds &ids, const std::string &prefix)
    : m_organizations(organizations)
    , m_ids(ids)
    , m_text(connection, "INSERT INTO search (rowid, text) VALUES (?1, ?2)")
    , m_party(connection, "INSERT INTO " + prefix + "party (id, organization, roles) VALUES (?1, ?2, ?3)")
    , m_milestone(connection, "INSERT INTO " + prefix + "milestone (id, due, met, section, milestone_id, type, status, title)"
                              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
    , m_document(connection, "INSERT INTO " + prefix + "document (id, published, section, document_id, type, title, url)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    , m_place(connection, "INSERT INTO " + prefix + "place (id, quality, longitude, latitude, region, locality, country, description)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
    , m_shape(connection, "INSERT INTO " + prefix + "place_shape (id, owner, shape) VALUES (?1, ?2, ?3)")
    , m_removeParty(connection, removeFrom(prefix + "party"))
    , m_removeMilestone(connection, removeFrom(prefix + "milestone"))
    , m_removeDocument(connection, removeFrom(prefix + "document"))
    , m_removePlace(connection, removeFrom(prefix + "place"))
    , m_removeShape(connection, removeFrom(prefix + "place_shape"))
{
}

void CommonRows::remove(qint64 parent)
{
    m_ids.removeAll(parent, m_removeParty);
    m_ids.removeAll(parent, m_removeMilestone);
    m_ids.removeAll(parent, m_removeDocument);
    m_ids.removeAll(parent, m_removePlace);
    m_ids.removeAll(parent, m_removeShape);
}

void CommonRows::putText(qint64 textId, const std::string &text)
{
    if (text.empty())
        return;
    m_text.bind(1, textId);
    m_text.bindText(2, text);
    m_text.run();
}

void CommonRows::putParties(qint64 parent, const std::vector<OrganizationRecord> &parties, bool panama)
{
    qint64 n = 0;
    for (const OrganizationRecord &party : parties) {
        const qint64 organization = m_organizations.id(party, panama);
        if (organization == 0)
            continue;
        m_party.bind(1, m_ids.id(parent, n++));
        m_party.bind(2, organization);
        m_party.bind(3, party.roles);
        m_party.run();
    }
}

void CommonRows::putMilestones(qint64 parent, const std::vector<MilestoneRecord> &milestones)
{
    qint64 n = 0;
    for (const MilestoneRecord &milestone : milestones) {
        m_milestone.bind(1, m_ids.id(parent, n++));
        m_milestone.bindDay(2, milestone.dueDate);
        m_milestone.bindDay(3, milestone.dateMet);
        m_milestone.bind(4, milestone.section);
        m_milestone.bind(5, milestone.id);
        m_milestone.bind(6, milestone.type);
        m_milestone.bind(7, milestone.status);
        m_milestone.bind(8, milestone.title);
        m_milestone.run();
    }
}

void CommonRows::putDocuments(qint64 parent, const std::vector<DocumentRecord> &documents)
{
    qint64 n = 0;
    for (const DocumentRecord &document : documents) {
        m_document.bind(1, m_ids.id(parent, n++));
        m_document.bindDay(2, document.datePublished);
        m_document.bind(3, document.section);
        m_document.bind(4, document.id);
        m_document.bind(5, document.type);
        m_document.bind(6, document.title);
        m_document.bind(7, document.url);
        m_document.run();
    }
}

// Several points of one place are as many places; of a line or an area the row has a point that stands for it.
void CommonRows::putPlaces(qint64 parent, const std::vector<PlaceRecord> &places)
{
    qint64 n = 0;
    for (const PlaceRecord &place : places) {
        const std::optional<Geometry> geometry = place.geometry.isMissing() ? std::nullopt : geometryFromJson(place.geometry);
        if (!place.hasPoint() || !geometry || geometry->isEmpty()) {
            putPlace(m_ids.id(parent, n++), place);
        } else if (geometry->isPoints()) {
            for (const Geometry::Part &part : geometry->parts) {
                PlaceRecord point = place;
                point.longitude = part.rings[0][0].longitude;
                point.latitude = part.rings[0][0].latitude;
                const bool zero = point.longitude == 0 && point.latitude == 0;
                point.quality = zero || !isOnEarth(point.longitude, point.latitude) ? PlaceQuality::Suspicious : PlaceQuality::Point;
                putPlace(m_ids.id(parent, n++), point);
            }
        } else {
            const qint64 id = m_ids.id(parent, n++);
            PlaceRecord shaped = place;
            const bool good = allOnEarth(*geometry);
            if (const std::optional<GeoPoint> middle = good ? geometry->representative() : std::nullopt) {
                shaped.longitude = middle->longitude;
                shaped.latitude = middle->latitude;
            }
            putPlace(id, shaped);
            if (!good)
                continue; // what is published is in the record; it cannot be drawn
            const QByteArray shape = toWkb(*geometry);
            m_shape.bind(1, id);
            m_shape.bind(2, parent);
            m_shape.bindBlob(3, shape.constData(), std::size_t(shape.size()));
            m_shape.run();
        }
    }
}

void CommonRows::putPlace(qint64 id, const PlaceRecord &place)
{
    m_place.bind(1, id);
    m_place.bind(2, qint64(place.quality));
    if (place.hasPoint()) {
        m_place.bind(3, place.longitude);
        m_place.bind(4, place.latitude);
    } else {
        m_place.bindNull(3);
        m_place.bindNull(4);
    }
    m_place.bind(5, place.region);
    m_place.bind(6, place.locality);
    m_place.bind(7, place.country);
    m_place.bind(8, place.description);
    m_place.run();
}

bool isPanamanian(std::string_view ocid, const std::vector<OrganizationRecord> &parties, const std::vector<PlaceRecord> &places)
{
    // The two registered prefixes of Panama, and those of the practice data.
    constexpr std::array<std::string_view, 4> prefixes = { "ocds-emvi6n", "ocds-7b5xqb", "ocds-practica", "ocds-pa0000" };
    for (const std::string_view prefix : prefixes)
        if (startsWithIgnoringCase(ocid, prefix))
            return true;
    for (const OrganizationRecord &party : parties)
        if (party.scheme.starts_with("PA-"))
            return true;
    for (const PlaceRecord &place : places) {
        if (place.country.empty())
            continue;
        if (place.country == "PA" || place.country == "PAN")
            return true;
        if (place.country.size() < 16 && foldedName(place.country) == "panama")
            return true;
    }
    return false;
}

} // namespace obra
