// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/engine.h"
#include "explore/placereview.h"
#include "tables/placeproblemsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace obra;

namespace {

using Kind = PlaceProblem::Kind;
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

struct Place
{
    double longitude, latitude;
    PlaceQuality quality = PlaceQuality::Point;
    const char *province = "";
};

std::shared_ptr<const Slice> sliceOf(const std::vector<Place> &places)
{
    auto table = std::make_shared<ColumnTable>();
    table->rows = quint32(places.size());
    table->points.offsets = { 0 };
    FacetColumn &province = table->facets[std::size_t(Field::Province)];
    province.multi = true;
    province.dictionary.values = { "", "east", "elsewhere", "west" };
    province.dictionary.folded = province.dictionary.values;
    for (const Place &place : places) {
        table->id.push_back(qint64(table->id.size()) + 1);
        table->points.longitude.push_back(float(place.longitude));
        table->points.latitude.push_back(float(place.latitude));
        table->points.quality.push_back(quint8(place.quality));
        table->points.offsets.push_back(quint32(table->points.longitude.size()));
        const auto code = std::find(province.dictionary.values.begin(), province.dictionary.values.end(), place.province) - province.dictionary.values.begin();
        province.codes.push_back(code < qsizetype(province.dictionary.values.size()) ? quint32(code) : 0);
    }
    return Engine(table, {}).run(Filter());
}

PlaceReviewSettings panama()
{
    const auto unit = [](const char *name, double west, double east) {
        BoundaryUnit made;
        made.key = made.name = text(name);
        const std::vector<GeoPoint> ring { { west, 7 }, { east, 7 }, { east, 10 }, { west, 10 } };
        made.outline = Outline(std::span<const GeoPoint>(ring));
        return made;
    };
    PlaceReviewSettings settings;
    settings.country = GeoRect { -83.1, 7.1, -77.1, 9.7 };
    settings.provinces = std::make_shared<BoundaryLayer>(text("halves"), QString(), std::vector<BoundaryUnit> { unit("West", -83, -80), unit("East", -80, -77) });
    return settings;
}

} // namespace

class TestPlaceReview : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data()
    {
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<int>("quality");
        QTest::addColumn<QString>("province");
        QTest::addColumn<int>("kind"); // -1 = nothing to look at
        const auto row = [](const char *name, double longitude, double latitude, int kind, const char *province = "", PlaceQuality quality = PlaceQuality::Point) {
            QTest::newRow(name) << longitude << latitude << int(quality) << text(province) << kind;
        };
        row("fine", -79.5, 9.0, -1);
        row("zero", 0, 0, int(Kind::Zero));
        row("swapped", 9.0, -79.5, int(Kind::Swapped));
        row("impossible", 190, 95, int(Kind::Impossible));
        row("Spain", -3.7, 40.4, int(Kind::OutsideCountry));
        row("in the named province", -79.5, 9.0, -1, "east");
        row("in another province", -79.5, 9.0, int(Kind::OutsideProvince), "west");
        row("just over the line", -79.99, 9.0, -1, "west"); // 1.1 km: outlines are generalised
        row("a province that nobody knows", -79.5, 9.0, -1, "elsewhere");
        row("converted", -79.5, 9.0, int(Kind::Converted), "", PlaceQuality::Converted);
        row("by name", -3.7, 40.4, -1, "", PlaceQuality::DistrictCentre);
    }
    void kinds()
    {
        QFETCH(double, longitude);
        QFETCH(double, latitude);
        QFETCH(int, quality);
        QFETCH(QString, province);
        QFETCH(int, kind);
        const QByteArray name = province.toUtf8();
        const auto problems = reviewPlaces(*sliceOf({ { longitude, latitude, PlaceQuality(quality), name.constData() } }), panama());
        QCOMPARE(int(problems.size()), kind < 0 ? 0 : 1);
        if (kind < 0)
            return;
        QCOMPARE(int(problems[0].kind), kind);
        if (problems[0].kind == Kind::Swapped) // proposed, and the published pair stays what it is
            QVERIFY(problems[0].proposed == GeoPoint({ latitude, longitude }) && problems[0].point == GeoPoint({ longitude, latitude }));
        if (problems[0].kind == Kind::OutsideProvince)
            QVERIFY2(std::abs(problems[0].metres - 55000) < 1000, qPrintable(QString::number(problems[0].metres)));
    }

    void samePoint()
    {
        std::vector<Place> places(4, { -79.5, 9.0 });
        QCOMPARE(reviewPlaces(*sliceOf(places), panama()).size(), size_t(0));
        places.push_back({ -79.5, 9.0 });
        places.push_back({ -79.4, 9.0 });
        const auto problems = reviewPlaces(*sliceOf(places), panama());
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems[0].kind, Kind::Repeated);
        QCOMPARE(problems[0].works, 5);
    }

    void withoutCountry()
    {
        const auto problems = reviewPlaces(*sliceOf({ { -3.7, 40.4 }, { 0, 0 }, { 40, 120 } }), PlaceReviewSettings());
        QCOMPARE(problems.size(), size_t(2));
        QCOMPARE(problems[0].kind, Kind::Zero);
        QCOMPARE(problems[1].kind, Kind::Swapped);
    }

    void model()
    {
        PlaceProblemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems(reviewPlaces(*sliceOf({ { 9.0, -79.5 }, { -79.5, 9.0, PlaceQuality::Point, "west" }, { 0, 0 } }), panama()));
        QCOMPARE(model.rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(!model.index(row, PlaceProblemsModel::Problem).data().toString().isEmpty());
        QVERIFY2(model.index(1, PlaceProblemsModel::Detail).data().toString().contains(text("-79.5")), qPrintable(model.index(1, 2).data().toString()));
        model.setProblems({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlaceReview)
#include "tst_placereview.moc"
