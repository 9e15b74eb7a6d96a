// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/basemap.h"
#include "geo/boundarylayer.h"
#include "geo/coordinatechecks.h"
#include "geo/gazetteer.h"
#include "geo/placename.h"
#include "geo/projected.h"
#include "geo/textcsv.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace obra;

namespace {
const QString csvPath = QStringLiteral(OBRA_SOURCE_DIR "/resources/gazetteer/panama.csv");
const QString basemapPath = QStringLiteral(OBRA_SOURCE_DIR "/resources/basemap/basemap.bin");
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
}

/// The names of Panama's units, and the outlines they have.
class TestGazetteer : public QObject
{
    Q_OBJECT
    std::shared_ptr<const Gazetteer> m_names;
    std::shared_ptr<const Basemap> m_map;
    std::shared_ptr<const BoundaryLayer> m_layer;

    QString found(const QString &region, const QString &locality) const
    {
        const int place = m_names->find(region, locality);
        return place < 0 ? QString() : m_names->places()[size_t(place)].code;
    }

private slots:
    void initTestCase()
    {
        QString error;
        m_names = Gazetteer::load(csvPath, &error);
        QVERIFY2(m_names, qPrintable(error));
        m_map = Basemap::load(basemapPath);
        QVERIFY(m_map);
        m_layer = BoundaryLayer::firstLevel(*m_map, QStringLiteral("PA"));
        QVERIFY(m_layer);
    }

    void counts()
    {
        QMap<GazetteerPlace::Level, int> levels;
        for (const GazetteerPlace &place : m_names->places())
            ++levels[place.level];
        QCOMPARE(levels[GazetteerPlace::Level::Province], 10);
        QCOMPARE(levels[GazetteerPlace::Level::Comarca], 4);
        QCOMPARE(levels[GazetteerPlace::Level::SubComarca], 2);
        QCOMPARE(levels[GazetteerPlace::Level::District], 82);
    }

    // All of the first level is found by its name, each alias, and a point inside; what has no outline is known to have none.
    void firstLevelIsFound()
    {
        QStringList withoutOutline;
        for (size_t i = 0; i < m_names->places().size(); ++i) {
            const GazetteerPlace &place = m_names->places()[i];
            if (!place.isFirstLevel())
                continue;
            QStringList names = place.aliases;
            names << place.name << place.name.toUpper();
            for (const QString &name : std::as_const(names))
                QCOMPARE(m_names->firstLevel(name), int(i));
            const int unit = m_layer->find(place.name);
            if (unit < 0) {
                withoutOutline.append(place.name);
                continue;
            }
            QCOMPARE(m_layer->units()[size_t(unit)].name, place.name);
            const WorldPoint pole = m_layer->units()[size_t(unit)].outline.pole();
            QCOMPARE(m_layer->unitAt(pole), unit);
            const int region = m_map->regionAt(worldLongitude(pole.x), worldLatitude(pole.y));
            QVERIFY(region >= 0);
            QCOMPARE(m_map->units()[size_t(region)].name, place.name);
        }
        QCOMPARE(withoutOutline, QStringList({ text("Naso Tjër Di"), text("Guna de Madugandí"), text("Guna de Wargandí") }));
        QCOMPARE(m_layer->units().size(), size_t(13));
    }

    // No gaps and no overlaps: the areas of the units add up to the country's, and no point of a fine grid is in two or in none.
    void firstLevelCoversTheCountryOnce()
    {
        const auto world = BoundaryLayer::countries(*m_map);
        const BoundaryUnit &panama = world->units()[size_t(world->find(QStringLiteral("PA")))];
        double sum = 0;
        for (const BoundaryUnit &unit : m_layer->units())
            sum += unit.outline.area();
        const double metres = metresPerWorldUnit(8.5);
        const double differs = std::abs(sum - panama.outline.area()) * metres * metres / 1e6;
        QVERIFY2(differs < 15, qPrintable(QStringLiteral("%1 km²").arg(differs))); // of 75,000: islands that the source has on one level only
        int inside = 0, gaps = 0, overlaps = 0;
        for (double x = panama.outline.box().left; x < panama.outline.box().right; x += 1.0 / 36000) { // 1.1 km
            for (double y = panama.outline.box().top; y < panama.outline.box().bottom; y += 1.0 / 36000) {
                int in = 0;
                for (const BoundaryUnit &unit : m_layer->units())
                    in += unit.outline.contains({ x, y });
                const bool land = panama.outline.contains({ x, y });
                inside += land;
                gaps += land && in == 0;
                overlaps += in > 1;
            }
        }
        QVERIFY(inside > 50000);
        QCOMPARE(overlaps, 0);
        QVERIFY2(gaps < 15, qPrintable(QString::number(gaps)));
    }

    // The seats stand in their province; coasts are generalised, so a harbour may lie some kilometres off.
    void seatsLieInTheirProvince()
    {
        int seats = 0;
        for (const GazetteerPlace &place : m_names->places()) {
            if (place.isFirstLevel() || !place.point)
                continue;
            ++seats;
            const int unit = m_layer->find(m_names->places()[size_t(place.parent)].name);
            QVERIFY2(unit >= 0, qPrintable(place.name));
            const Outline &outline = m_layer->units()[size_t(unit)].outline;
            const WorldPoint p = toWorld(place.point->longitude, place.point->latitude);
            const double off = outline.contains(p) ? 0 : outline.distanceToEdge(p) * metresPerWorldUnit(place.point->latitude);
            QVERIFY2(off < (place.approximate ? 20000 : 6000), qPrintable(QStringLiteral("%1: %2 m outside").arg(place.name).arg(off)));
        }
        QCOMPARE(seats, 81);
    }

    void unitsOfOneName()
    {
        const auto unit = [](const char *name, double size, double west) {
            BoundaryUnit made;
            made.key = made.name = text(name);
            const std::vector<GeoPoint> ring { { west, 0 }, { west + size, 0 }, { west + size, size }, { west, size } };
            made.outline = Outline(std::span<const GeoPoint>(ring));
            return made;
        };
        const BoundaryLayer layer(text("x"), {}, { unit("Cebu", 1, 0), unit("Cebu", 4, 2), unit("Twin", 1, 10), unit("Twin", 1, 12), unit("José", 1, 20) });
        QCOMPARE(layer.find(text("CEBU")), 1); // the province and not the city in it
        QCOMPARE(layer.find(text("Cebu")), 1);
        QCOMPARE(layer.find(text("Cebu (2)")), 0);
        QCOMPARE(layer.find(text("TWIN")), -1);
        QCOMPARE(layer.find(text("Twin (2)")), 3);
        QCOMPARE(layer.find(text("jose")), 4);
        QCOMPARE(layer.find(text("nobody")), -1);
        QCOMPARE(layer.unitAt(toWorld(2.5, 1)), 1);
        QCOMPARE(layer.unitAt(toWorld(7, 1)), -1);
    }

    // Where they are drawn they are within, so that the province's count has them.
    void placedSeatsAreWithin()
    {
        const auto placed = m_names->placedWithin(*m_layer);
        int within = 0;
        for (const GazetteerPlace &place : placed->places()) {
            if (!place.point)
                continue;
            const QString province = place.isFirstLevel() ? place.name : placed->places()[size_t(place.parent)].name;
            QCOMPARE(m_layer->unitAt(toWorld(place.point->longitude, place.point->latitude)), m_layer->find(province));
            ++within;
        }
        QCOMPARE(within, 81 + 13);
    }

    void districtsAreFoundByEveryName()
    {
        for (size_t i = 0; i < m_names->places().size(); ++i) {
            const GazetteerPlace &place = m_names->places()[i];
            if (place.isFirstLevel())
                continue;
            QStringList names = place.aliases;
            names.append(place.name);
            for (const QString &name : std::as_const(names))
                QCOMPARE(m_names->district(name, place.parent), int(i));
        }
    }

    void meaning_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("locality");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *region, const char *locality, const char *code) {
            QTest::addRow("%s / %s", region, locality) << text(region) << text(locality) << text(code);
        };
        row("Chiriquí", "David", "0406");
        row("PROVINCIA DE CHIRIQUI", "Distrito de Tierras Altas", "0414");
        row("Chiriquí", "Nowhere", "04");
        row("Chiriquí", "Santiago", "04");      // not a district of that province: says nothing
        row("Panamá", "La Chorrera", "1304");   // as it was until 2013
        row("Panamá", "", "08");
        row("", "Panamá", "08");                // nobody says that the district is meant
        row("Panamá", "Panamá", "0808");
        row("Colón", "Coclesito", "0306");
        row("Veraguas", "Santa Fe", "0909");
        row("Darién", "Santa Fé", "0503");
        row("", "Santa Fe", "");                // two of that name
        row("", "Bugaba", "0405");
        row("Boquete", "", "0404");
        row("Kuna Yala", "", "10");
        row("Comarca Ngöbe Buglé", "Kusapin", "1207");
        row("Bocas del Toro", "Almirante", "0104");
        row("Naso Tjer Di", "", "14");
        row("Atlántida", "", "");
        row("", "", "");
    }
    void meaning()
    {
        QFETCH(QString, region);
        QFETCH(QString, locality);
        QFETCH(QString, code);
        QCOMPARE(found(region, locality), code);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("problem");
        QTest::newRow("columns") << QByteArray("01,province,A") << QStringLiteral("line 2: not eleven columns");
        QTest::newRow("level") << QByteArray("01,county,A,,,,,,,,") << QStringLiteral("line 2: the level is not province, comarca, subcomarca or district");
        QTest::newRow("Earth") << QByteArray("01,province,A,95,0,,,,,,") << QStringLiteral("line 2: the coordinates are no place on Earth");
        QTest::newRow("half") << QByteArray("01,province,A,5,,,,,,,") << QStringLiteral("line 2: the coordinates are no place on Earth");
        QTest::newRow("orphan") << QByteArray("0101,district,A,,,,,,,,") << QStringLiteral("line 2: the district's province does not stand before it");
        QTest::newRow("twice") << QByteArray("01,province,A,,,,,,B,,\n02,province,B,,,,,,,,") << QStringLiteral("line 3: another unit of the first level has that name or alias");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, problem);
        QString error;
        QVERIFY(!Gazetteer::fromCsv("code,level,name,latitude,longitude,approximate,since,seat,aliases,formerly,note\n" + line, &error));
        QCOMPARE(error, problem);
        QVERIFY(!Gazetteer::fromCsv({}, &error));
    }

    void namesAreFolded()
    {
        QCOMPARE(foldedPlaceName(text("  Comarca Ngäbe - Buglé ")), QStringLiteral("ngabe bugle"));
        QCOMPARE(foldedPlaceName(text("Distrito Especial Omar Torrijos")), QStringLiteral("omar torrijos"));
        QCOMPARE(foldedPlaceName(text("Provincia")), QStringLiteral("provincia"));
        QCOMPARE(foldedPlaceName(QString()), QString());
    }

    void csv()
    {
        const auto lines = readCsv("\xEF\xBB\xBF" "a;b\r\n\"x; \"\"y\"\"\";\"two\nlines\"\n\n 1 ;\"open");
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[1].cells, QStringList({ QStringLiteral("x; \"y\""), QStringLiteral("two\nlines") }));
        QCOMPARE(lines[2].cells, QStringList({ QStringLiteral("1"), QStringLiteral("open") }));
        QCOMPARE(lines[2].number, 5);
    }

    void utm_data()
    {
        QTest::addColumn<double>("easting");
        QTest::addColumn<double>("northing");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("latitude");
        // The central meridian of zone 17 is 81° W at 500 km.
        QTest::newRow("central meridian at the equator") << 500000.0 << 0.0 << -81.0 << 0.0;
        QTest::newRow("Panama City") << 661000.0 << 993000.0 << -79.5353 << 8.9803;
        QTest::newRow("turned round") << 993000.0 << 661000.0 << -79.5353 << 8.9803;
    }
    void utm()
    {
        QFETCH(double, easting);
        QFETCH(double, northing);
        QFETCH(double, longitude);
        QFETCH(double, latitude);
        const auto point = fromUtm(easting, northing, 17);
        QVERIFY(point);
        QVERIFY2(std::abs(point->longitude - longitude) < 0.002 && std::abs(point->latitude - latitude) < 0.002,
            qPrintable(QStringLiteral("%1 %2").arg(point->longitude, 0, 'f', 5).arg(point->latitude, 0, 'f', 5)));
    }

    void notUtm()
    {
        QVERIFY(!fromUtm(-79.5, 9.0, 17));
        QVERIFY(!fromUtm(std::nan(""), 993000, 17));
        QVERIFY(!fromUtm(661000, 2e7, 17));
    }
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
