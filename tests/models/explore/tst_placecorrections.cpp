// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/placecorrections.h"

#include "explore/engine.h"
#include "explore/placereview.h"
#include "store/placing.h"

#include <QTest>

using namespace obra;

/// Exchanged coordinates that the user accepted: the table changes, the one before does not.
class PlaceCorrectionsTest : public QObject
{
    Q_OBJECT

    static std::shared_ptr<ColumnTable> table()
    {
        auto made = std::make_shared<ColumnTable>();
        made->rows = 3;
        made->id = { 10, 20, 30 };
        made->points.offsets = { 0, 1, 3, 3 };
        made->points.longitude = { -79.5F, 8.98F, -80 };
        made->points.latitude = { 9, -79.52F, 8 };
        made->points.quality.assign(3, quint8(PlaceQuality::Point));
        made->facets[std::size_t(Field::PlaceQuality)] = placeQualities(made->points, made->rows);
        return made;
    }

private slots:
    void turnsOnlyWhatWasPublishedSo()
    {
        const auto before = table();
        const auto after = withCorrections(before, { { 20, 8.98, -79.52 }, { 10, 1, 2 }, { 15, -79.5, 9 } });
        QVERIFY(after != before);
        QCOMPARE(before->points.longitude[1], 8.98F);
        QCOMPARE(after->points.longitude[1], -79.52F);
        QCOMPARE(after->points.latitude[1], 8.98F);
        QCOMPARE(after->points.longitude[0], -79.5F);
        QCOMPARE(PlaceQuality(after->points.quality[1]), PlaceQuality::Corrected);
        const FacetColumn &facet = after->facet(Field::PlaceQuality);
        QStringList values;
        for (const quint32 code : facet.row(1))
            values.append(QString::fromStdString(facet.dictionary.values[code]));
        QCOMPARE(values, QStringList({ QStringLiteral("corrected"), QStringLiteral("exact") }));
        QCOMPARE(facet.dictionary.values[facet.row(0).first()], std::string("exact"));
    }

    void contractsAreWhereTheirProcessIs()
    {
        // The third contract of the process goes on in another range of rowids, as where there are more than a million.
        auto contracts = table();
        contracts->unit = Unit::Contracts;
        contracts->id = { 10 << 20, 10 << 20 | 1, 77 << 20 };
        contracts->process = { 10, 10, 10 };
        contracts->points.offsets = { 0, 1, 2, 3 };
        contracts->points.longitude = { 8.98F, 8.98F, 8.98F };
        contracts->points.latitude = { -79.52F, -79.52F, -79.52F };
        const auto after = withCorrections(contracts, { { 10, 8.98, -79.52 } });
        for (std::size_t point = 0; point < 3; ++point)
            QCOMPARE(after->points.longitude[point], -79.52F);
    }

    void nothingToTurn()
    {
        const auto before = table();
        QCOMPARE(withCorrections(before, {}), before);
        QCOMPARE(withCorrections(before, { { 30, 1, 2 } }), before);
        QCOMPARE(withCorrections(std::make_shared<ColumnTable>(), { { 30, 1, 2 } })->rows, quint32(0));
    }

    void theReviewOffersToTakeItBack()
    {
        PlaceReviewSettings settings;
        settings.country = GeoRect { -83.1, 7.1, -77.1, 9.7 };
        const auto before = table();
        const auto kinds = [&settings](const std::shared_ptr<const ColumnTable> &of) {
            std::vector<PlaceProblem::Kind> found;
            for (const PlaceProblem &problem : reviewPlaces(*Engine(of, {}).run({}), settings))
                found.push_back(problem.kind);
            return found;
        };
        QCOMPARE(kinds(before), std::vector { PlaceProblem::Kind::Swapped });
        QCOMPARE(kinds(withCorrections(before, { { 20, 8.98, -79.52 } })), std::vector { PlaceProblem::Kind::Corrected });
    }
};

QTEST_GUILESS_MAIN(PlaceCorrectionsTest)
#include "tst_placecorrections.moc"
