// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap.h"
#include "geo/groundshapes.h"
#include "geo/labels.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace obra;

namespace {
const QString basemapPath = QStringLiteral(OBRA_SOURCE_DIR "/resources/basemap/basemap.bin");

// Shoelace area of a unit at a level, in the unit square.
double area(const Basemap &map, int unit, int level)
{
    double sum = 0;
    const BasemapUnit &u = map.units()[unit];
    for (quint32 ring = u.firstRing; ring < u.firstRing + u.ringCount; ++ring) {
        for (const quint32 reference : map.ringArcs(ring)) {
            const auto points = map.arcPoints(static_cast<int>(reference / 2), level);
            for (size_t i = 1; i < points.size(); ++i) {
                const double part = double(points[i - 1].x) * points[i].y - double(points[i].x) * points[i - 1].y;
                sum += reference & 1 ? -part : part;
            }
        }
    }
    return std::abs(sum) / 2;
}
}

/// The boundaries that the program carries with it.
class TestBasemap : public QObject
{
    Q_OBJECT
    std::shared_ptr<const Basemap> m_map;

    QString regionName(double lon, double lat) const
    {
        const int unit = m_map->regionAt(lon, lat);
        return unit < 0 ? QString() : m_map->units()[unit].name;
    }

private slots:
    void initTestCase()
    {
        QString error;
        m_map = Basemap::load(basemapPath, &error);
        QVERIFY2(m_map, qPrintable(error));
    }

    void isSmall() { QVERIFY(QFile(basemapPath).size() < 1'500'000); }

    void countries()
    {
        QVERIFY(m_map->countryCount() > 230);
        QSet<QString> codes;
        for (int i = 0; i < m_map->countryCount(); ++i) {
            const BasemapUnit &unit = m_map->units()[i];
            QVERIFY(unit.isCountry());
            QVERIFY2(!codes.contains(unit.code), qPrintable(unit.code));
            codes.insert(unit.code);
            if (unit.code.isEmpty())
                continue;
            QCOMPARE(unit.code.size(), 2);
            QVERIFY2(!unit.name.isEmpty(), qPrintable(unit.code));
        }
        const BasemapUnit &panama = m_map->units()[m_map->country(QStringLiteral("pa"))];
        QCOMPARE(panama.name, QStringLiteral("Panama"));
        QCOMPARE(panama.spanishName, QStringLiteral("Panamá"));
        QCOMPARE(m_map->units()[m_map->country(QStringLiteral("DE"))].spanishName, QStringLiteral("Alemania"));
        QCOMPARE(m_map->country(QStringLiteral("ZZ")), -1);
        QCOMPARE(m_map->country(QString()), -1);
        const GeoRect rect = m_map->rect(m_map->country(QStringLiteral("PA")));
        QVERIFY(std::abs(rect.west + 83.05) < 0.1 && std::abs(rect.east + 77.16) < 0.1 && std::abs(rect.south - 7.2) < 0.1 && std::abs(rect.north - 9.63) < 0.1);
    }

    void firstLevelOfPanama()
    {
        const auto [first, last] = m_map->regions(m_map->country(QStringLiteral("PA")));
        QStringList names;
        for (int i = first; i < last; ++i)
            names.append(m_map->units()[i].name);
        const QStringList expected { QStringLiteral("Bocas del Toro"), QStringLiteral("Chiriquí"), QStringLiteral("Coclé"), QStringLiteral("Colón"),
            QStringLiteral("Darién"), QStringLiteral("Emberá-Wounaan"), QStringLiteral("Guna Yala"), QStringLiteral("Herrera"), QStringLiteral("Los Santos"),
            QStringLiteral("Ngäbe-Buglé"), QStringLiteral("Panamá"), QStringLiteral("Panamá Oeste"), QStringLiteral("Veraguas") };
        QCOMPARE(names, expected);
    }

    void pointInPolygon_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        const auto row = [](const char *name, double lon, double lat, const char *country, const char *region) {
            QTest::newRow(name) << lon << lat << QString::fromLatin1(country) << QString::fromUtf8(region);
        };
        row("Santiago", -80.98, 8.10, "PA", "Veraguas");
        row("David", -82.43, 8.43, "PA", "Chiriquí");
        row("Tocumen", -79.35, 9.07, "PA", "Panamá");
        row("La Chorrera", -79.80, 8.90, "PA", "Panamá Oeste");
        row("Capira", -79.88, 8.76, "PA", "Panamá Oeste");
        row("Chepo", -79.09, 9.16, "PA", "Panamá");
        row("Isla del Rey", -78.90, 8.38, "PA", "Panamá");
        row("Penonomé", -80.35, 8.52, "PA", "Coclé");
        row("Las Tablas", -80.28, 7.77, "PA", "Los Santos");
        row("Yaviza", -77.69, 8.16, "PA", "Darién");
        row("Manila", 120.99, 14.60, "PH", "Manila");
        row("Asunción", -57.55, -25.32, "PY", "Central");
        row("Paris", 2.35, 48.86, "FR", "Paris");
        row("Maseru in Lesotho, not in the South Africa around it", 27.75, -29.45, "LS", "Maseru");
        row("Pacific", -120.0, 0.0, "", "");
        row("Bay of Panama", -79.2, 8.7, "", "");
    }
    void pointInPolygon()
    {
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(QString, country);
        QFETCH(QString, region);
        const int unit = m_map->countryAt(lon, lat);
        QCOMPARE(unit < 0 ? QString() : m_map->units()[unit].code, country);
        if (region != QLatin1String("Central") && region != QLatin1String("Paris") && region != QLatin1String("Maseru"))
            QCOMPARE(regionName(lon, lat), region);
        else
            QVERIFY(m_map->regionAt(lon, lat) >= 0);
    }

    void notOnEarth()
    {
        QCOMPARE(m_map->countryAt(std::nan(""), 8), -1);
        QCOMPARE(m_map->regionAt(661000, 990000), -1);
    }

    // The regions of Panama cover the country once: on a grid every place in the country is in exactly one of them, and none elsewhere.
    void regionsCoverPanamaOnce()
    {
        const int panama = m_map->country(QStringLiteral("PA"));
        const auto [first, last] = m_map->regions(panama);
        int inside = 0;
        for (double lat = 7.005; lat < 9.8; lat += 0.03) {
            for (double lon = -83.2003; lon < -77; lon += 0.03) {
                const WorldPoint p = toWorld(lon, lat);
                int count = 0;
                for (int i = first; i < last; ++i)
                    count += m_map->contains(i, p);
                const bool in = m_map->contains(panama, p);
                inside += in;
                QVERIFY2(count == (in ? 1 : 0), qPrintable(QStringLiteral("%1 %2: %3").arg(lon).arg(lat).arg(count)));
            }
        }
        QVERIFY(inside > 5000);
    }

    // No gaps and no overlaps at any level: the regions of a country add up to the country.
    void levelsFitTogether_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : { "PA", "CR", "CO", "PY", "MX", "AM", "ZA" })
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void levelsFitTogether()
    {
        QFETCH(QString, code);
        const int country = m_map->country(code);
        const auto [first, last] = m_map->regions(country);
        QVERIFY(last > first);
        for (int level = 0; level < Basemap::levelCount; ++level) {
            double sum = 0;
            for (int i = first; i < last; ++i)
                sum += area(*m_map, i, level);
            const double whole = area(*m_map, country, level);
            QVERIFY(whole > 0);
            QVERIFY2(std::abs(sum / whole - 1) < 1e-6, qPrintable(QStringLiteral("level %1: %2").arg(level).arg(sum / whole, 0, 'g', 12)));
        }
    }

    void shapesAreCutAtTheView()
    {
        for (const double zoom : { 1.5, 5.0, 8.0, 15.0 }) {
            const Viewport view(toWorld(-82.9, 8.4), zoom, { 900, 600 });
            const GroundShapes shapes = groundShapes(*m_map, view, 16, true);
            QVERIFY(shapes.land.count() > 0);
            const QRectF kept = QRectF(QPointF(0, 0), view.size()).adjusted(-16.01, -16.01, 16.01, 16.01);
            for (const ScreenShapes *part : { &shapes.land, &shapes.coasts, &shapes.countryBorders, &shapes.regionBorders, &shapes.unitRings }) {
                for (const QPointF p : part->points)
                    QVERIFY(kept.contains(p));
            }
        }
    }

    void coarseLevelsAreSubsets()
    {
        for (int arc = 0; arc < m_map->arcCount(); arc += 37) {
            for (int level = 1; level < Basemap::levelCount; ++level) {
                const auto fine = m_map->arcPoints(arc, level - 1), coarse = m_map->arcPoints(arc, level);
                QVERIFY(coarse.size() >= 2 && coarse.size() <= fine.size());
                QCOMPARE(coarse.front().x, fine.front().x);
                QCOMPARE(coarse.back().y, fine.back().y);
                size_t at = 0;
                for (const BoundaryPoint p : coarse) {
                    while (at < fine.size() && (fine[at].x != p.x || fine[at].y != p.y))
                        ++at;
                    QVERIFY(at < fine.size());
                }
            }
        }
    }

    void noLineAcrossTheDateLine()
    {
        const Viewport view({}, 2, { 1024, 1024 });
        const GroundShapes shapes = groundShapes(*m_map, view, 16, true);
        for (const ScreenShapes *lines : { &shapes.coasts, &shapes.countryBorders, &shapes.regionBorders }) {
            for (int p = 0; p < lines->count(); ++p) {
                const auto line = lines->part(p);
                for (size_t i = 1; i < line.size(); ++i) {
                    QVERIFY(std::abs(line[i].x() - line[i - 1].x()) < 200);
                    // nor along the edge, where the source cuts Siberia, Fiji and Antarctica
                    QVERIFY(!(line[i].x() > 1023.6 && line[i - 1].x() > 1023.6) && !(line[i].x() < 0.4 && line[i - 1].x() < 0.4));
                    QVERIFY(!(line[i].y() > 1023.9 && line[i - 1].y() > 1023.9));
                }
            }
        }
    }

    void labelsStayInside()
    {
        const Viewport view = Viewport({}, 3, { 700, 500 }).fitted(m_map->rect(m_map->country(QStringLiteral("PA"))), 20);
        const GroundShapes shapes = groundShapes(*m_map, view, 16, true);
        std::vector<LabelRequest> requests;
        for (const UnitShape &shape : shapes.units)
            requests.push_back({ shape, QSizeF(6.5 * m_map->units()[shape.unit].name.size(), 14), m_map->units()[shape.unit].isCountry() ? 2.0 : 1.0 });
        const QRectF bounds(0, 0, 700, 500), obstacle(300, 200, 60, 60);
        const std::vector<QRectF> placed = placeLabels(shapes.unitRings, requests, bounds, { obstacle });
        QCOMPARE(placed.size(), requests.size());
        int found = 0;
        for (size_t i = 0; i < placed.size(); ++i) {
            if (placed[i].isNull())
                continue;
            ++found;
            QVERIFY(bounds.contains(placed[i]));
            QVERIFY(!placed[i].intersects(obstacle));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!placed[i].intersects(placed[j]));
            for (const QPointF corner : { placed[i].topLeft(), placed[i].topRight(), placed[i].bottomLeft(), placed[i].bottomRight(), placed[i].center() }) {
                const QPointF nearer = corner + (placed[i].center() - corner) * 0.05;
                QVERIFY2(m_map->contains(requests[i].shape.unit, view.unproject(nearer)), qPrintable(m_map->units()[requests[i].shape.unit].name));
            }
        }
        QVERIFY(found >= 5);
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("data");
        QFile file(basemapPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header only") << good.left(48);
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("longer") << good + QByteArray("x");
        QTest::newRow("other file") << QByteArray(100000, 'a');
        QByteArray flipped = good;
        flipped[500000] = static_cast<char>(flipped[500000] ^ 1);
        QTest::newRow("one bit") << flipped;
    }
    void damage()
    {
        QFETCH(QByteArray, data);
        QString error;
        QVERIFY(!Basemap::fromData(data, &error));
        QVERIFY(!error.isEmpty());
    }

    // With a checksum that fits, so that the bound checks themselves are met.
    void damageBehindTheChecksum()
    {
        QFile file(basemapPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        const auto checksum = [](const QByteArray &body) {
            quint32 crc = 0xFFFFFFFFu;
            for (const char c : body) {
                crc ^= static_cast<unsigned char>(c);
                for (int bit = 0; bit < 8; ++bit)
                    crc = crc & 1 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
            }
            return crc ^ 0xFFFFFFFFu;
        };
        quint32 seed = 1;
        int refused = 0;
        for (int round = 0; round < 40; ++round) {
            QByteArray bad = good;
            for (int n = 0; n < 20; ++n) {
                seed = seed * 1664525u + 1013904223u;
                const int at = round % 2 ? 16 + static_cast<int>(seed >> 8) % 32 : 48 + static_cast<int>((seed >> 4) % quint32(bad.size() - 48));
                bad[at] = static_cast<char>(seed >> 24);
            }
            const quint32 crc = checksum(bad.mid(48));
            for (int i = 0; i < 4; ++i)
                bad[8 + i] = static_cast<char>(crc >> (8 * i));
            refused += !Basemap::fromData(bad);
        }
        QVERIFY(refused >= 20);
        QString error;
        QVERIFY(!Basemap::load(QStringLiteral("/nowhere/basemap.bin"), &error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBasemap)
#include "tst_basemap.moc"
