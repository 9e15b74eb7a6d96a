// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/merge.h"
#include "support/generatorplaces.h"
#include "support/generatorpractice.h"
#include "support/generatorrandom.h"
#include "support/generatorreadback.h"
#include "support/generatorscale.h"
#include "support/generatorworld.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace obra::generator;

namespace {

const Shipped &shipped()
{
    static const Shipped data = readShipped();
    return data;
}

// Every text in @p value that stands under @p key.
void collect(const QJsonValue &value, const QString &key, QStringList &texts)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, key, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (it.key() == key && it.value().isString())
                texts.append(it.value().toString());
            else
                collect(it.value(), key, texts);
        }
    }
}

} // namespace

class GeneratorTest : public QObject
{
    Q_OBJECT
private slots:
    void randomNumbersAreFixed();
    void calendar();
    void amounts();
    void placesLieInTheirProvince();
    void practiceIsWhatTheGeneratorWrites();
    void practiceIsSmall();
    void practiceCounts();
    void practiceSaysThatItIsInvented();
    void practiceDefects_data();
    void practiceDefects();
    void scaleIsDeterministic();
    void scaleSizes();
    void releasesMergeIntoTheCompiledOnes();
    void packagesHoldTheSameReleases();
    void projectsNameProcesses();
};

void GeneratorTest::randomNumbersAreFixed()
{
    // Computed apart from this code, with a few lines of Python after the published algorithms.
    Random random(1);
    QCOMPARE(random.next(), Q_UINT64_C(12966619160104079557));
    QCOMPARE(random.next(), Q_UINT64_C(9600361134598540522));
    QCOMPARE(random.next(), Q_UINT64_C(10590380919521690900));
    Random limits(7);
    qint64 below = 0;
    std::vector<std::int64_t> amounts;
    for (int i = 0; i < 2001; ++i) {
        QVERIFY(limits.below(10) < 10);
        const int number = limits.between(-3, 3);
        QVERIFY(number >= -3 && number <= 3);
        below += limits.skewed(100) < 50 ? 1 : 0;
        amounts.push_back(limits.spread(1000000, 8));
    }
    QVERIFY(below > 1500); // the small half comes far more often
    std::nth_element(amounts.begin(), amounts.begin() + 1000, amounts.end());
    QVERIFY(amounts[1000] > 900000 && amounts[1000] < 1100000);
}

void GeneratorTest::calendar()
{
    QCOMPARE(dayOf(1970, 1, 1), 0);
    for (QDate date(1999, 12, 20); date < QDate(2029, 1, 10); date = date.addDays(13)) {
        const int day = dayOf(date.year(), date.month(), date.day());
        QCOMPARE(qint64(day), QDate(1970, 1, 1).daysTo(date));
        QCOMPARE(QString::fromStdString(dateText(day)), date.toString(Qt::ISODate));
        QCOMPARE(yearOf(day), date.year());
        const QDate working = QDate(1970, 1, 1).addDays(workingDay(day));
        QVERIFY(working.dayOfWeek() <= 5 && date.daysTo(working) <= 2);
    }
    QCOMPARE(timeText(dayOf(2024, 2, 29), 9 * 60 + 5), std::string("2024-02-29T09:05:00-05:00"));
}

void GeneratorTest::amounts()
{
    QCOMPARE(amountText(125000), std::string("1250"));
    QCOMPARE(amountText(125075), std::string("1250.75"));
    QCOMPARE(amountText(5), std::string("0.05"));
    QCOMPARE(padded(42, 6), std::string("000042"));
}

void GeneratorTest::placesLieInTheirProvince()
{
    QSet<QString> provinces;
    for (const Place &place : places()) {
        const QString province = QString::fromUtf8(place.province.data(), qsizetype(place.province.size()));
        provinces.insert(province);
        QVERIFY2(knownProvinces().contains(province), qPrintable(province));
        QCOMPARE(pointState({place.longitude / 1e6, place.latitude / 1e6}, province), QStringLiteral("inside"));
    }
    QCOMPARE(provinces.size(), knownProvinces().size());
}

void GeneratorTest::practiceIsWhatTheGeneratorWrites()
{
    QTemporaryDir folder;
    writePractice(folder.path());
    const QStringList made = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(QDir(practiceFolder()).entryList(QDir::Files, QDir::Name), made);
    for (const QString &name : made) {
        const QByteArray content = contentOf(folder.filePath(name));
        QVERIFY2(content.size() > 1000, qPrintable(name));
        QVERIFY2(contentOf(practiceFolder() + QLatin1Char('/') + name) == content,
                 qPrintable(name + QLatin1String(" differs: run obra-generate --practice resources/practice")));
    }
}

void GeneratorTest::practiceIsSmall()
{
    qint64 total = 0;
    const QDir folder(practiceFolder());
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.gz")})) {
        total += info.size();
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Neither a name nor a time in the header, or the file would change each time it is made.
        QCOMPARE(file.read(10).toHex(), QByteArray("1f8b08000000000000ff"));
    }
    QVERIFY2(total > 500000 && total <= 1500000, qPrintable(QString::number(total)));
}

void GeneratorTest::practiceCounts()
{
    const Shipped &data = shipped();
    QCOMPARE(data.packages.size(), 10);
    QCOMPARE(data.byOcid.size(), practiceProcesses);
    QCOMPARE(data.projects.size(), practiceProjects);
    QCOMPARE(data.repeated, 6);
    QSet<QString> projectIds, linkedProcesses, years, methods, provinces;
    int linked = 0, withoutProcess = 0, referenced = 0;
    for (const QJsonObject &project : data.projects) {
        projectIds.insert(project.value(QLatin1String("id")).toString());
        const QJsonArray processes = project.value(QLatin1String("contractingProcesses")).toArray();
        bool names = false;
        for (const QJsonValue &process : processes) {
            const QString ocid =
                process.toObject().value(QLatin1String("summary")).toObject().value(QLatin1String("ocid")).toString();
            if (ocid.isEmpty())
                continue;
            QVERIFY2(data.byOcid.contains(ocid), qPrintable(ocid));
            linkedProcesses.insert(ocid);
            names = true;
        }
        linked += names ? 1 : 0;
        withoutProcess += processes.isEmpty() ? 1 : 0;
        referenced += !names && !processes.isEmpty() ? 1 : 0;
    }
    QCOMPARE(projectIds.size(), practiceProjects);
    QCOMPARE(linked, practiceLinkedProjects);
    QCOMPARE(referenced, practiceReferencedProjects);
    QCOMPARE(withoutProcess, practiceProjects - practiceLinkedProjects - practiceReferencedProjects);
    for (const QJsonObject &release : data.releases) {
        years.insert(release.value(QLatin1String("date")).toString().left(4));
        const QJsonObject tender = release.value(QLatin1String("tender")).toObject();
        methods.insert(tender.value(QLatin1String("procurementMethod")).toString());
        for (const QJsonValue &item : tender.value(QLatin1String("items")).toArray())
            provinces.insert(item.toObject()
                                 .value(QLatin1String("deliveryAddress"))
                                 .toObject()
                                 .value(QLatin1String("region"))
                                 .toString());
    }
    QCOMPARE(years.size(), 9);
    QVERIFY(years.contains(QStringLiteral("2018")) && years.contains(QStringLiteral("2026")));
    QCOMPARE(provinces.size(), 13);
    methods.remove(QString());
    QCOMPARE(methods,
             QSet<QString>({QStringLiteral("open"), QStringLiteral("selective"), QStringLiteral("limited"),
                            QStringLiteral("direct")}));

    const QString readme = QString::fromUtf8(contentOf(practiceFolder() + QLatin1String("/README.md")));
    const auto says = [&readme](const QString &what, qsizetype count) {
        return readme.contains(QStringLiteral("| %1 | %2 |").arg(what, QString::number(count)));
    };
    QVERIFY(says(QStringLiteral("processes"), data.byOcid.size()));
    QVERIFY(says(QStringLiteral("releases, the repeated ones included"), data.releases.size()));
    QVERIFY(says(QStringLiteral("projects"), data.projects.size()));
    QVERIFY(says(QStringLiteral("projects that name the ocid of a process that is here"), linked));
    QVERIFY(says(QStringLiteral("processes of those projects"), linkedProcesses.size()));
}

void GeneratorTest::practiceSaysThatItIsInvented()
{
    const Shipped &data = shipped();
    for (const QJsonObject &package : data.packages)
        QCOMPARE(package.value(QLatin1String("publisher")).toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("Obra Abierta — datos de práctica, ficticios"));
    QStringList urls, mails;
    QSet<QString> organizations;
    const auto look = [&](const QJsonObject &thing, const QStringList &paths) {
        collect(thing, QStringLiteral("url"), urls);
        collect(thing, QStringLiteral("email"), mails);
        for (const QString &path : paths)
            for (const QJsonValue &party :
                 thing.value(path).isArray() ? thing.value(path).toArray() : QJsonArray {thing.value(path)})
                if (party.isObject())
                    organizations.insert(party.toObject().value(QLatin1String("name")).toString());
    };
    for (const QJsonObject &release : data.releases) {
        QVERIFY(release.value(QLatin1String("ocid")).toString().startsWith(QLatin1String("ocds-pa0000-")));
        look(release, {QStringLiteral("buyer"), QStringLiteral("parties")});
    }
    for (const QJsonObject &project : data.projects) {
        QVERIFY(project.value(QLatin1String("id")).toString().startsWith(QLatin1String("oc4ids-pa0000-")));
        look(project, {QStringLiteral("publicAuthority"), QStringLiteral("parties")});
    }
    QVERIFY(organizations.size() > 500);
    for (const QString &name : std::as_const(organizations))
        QVERIFY2(name.endsWith(QLatin1String("(ficticio)")) || name.endsWith(QLatin1String("(ficticia)")),
                 qPrintable(name));
    QVERIFY(urls.size() > 5000);
    for (const QString &url : std::as_const(urls))
        QVERIFY2(QUrl(url).host().endsWith(QLatin1String(".example")), qPrintable(url));
    QVERIFY(mails.size() > 500);
    for (const QString &mail : std::as_const(mails))
        QVERIFY2(mail.endsWith(QLatin1String(".example")), qPrintable(mail));
}

void GeneratorTest::practiceDefects_data()
{
    QTest::addColumn<int>("count");
    for (const PracticeDefect &defect : obra::generator::practiceDefects())
        QTest::newRow(std::string(defect.name).c_str()) << defect.count;
    QTest::newRow("outside-coordinates") << 0;
    QTest::newRow("project-outside-coordinates") << 0;
}

void GeneratorTest::practiceDefects()
{
    QFETCH(int, count);
    const QString name = QLatin1String(QTest::currentDataTag());
    QCOMPARE(int(shipped().found.value(name).size()), count);
    const QString readme = QString::fromUtf8(contentOf(practiceFolder() + QLatin1String("/README.md")));
    QCOMPARE(readme.contains(QStringLiteral("| `%1` | %2 |").arg(name).arg(count)), count > 0);
}

void GeneratorTest::scaleIsDeterministic()
{
    QTemporaryDir folder;
    ScaleOptions options;
    options.processes = 200;
    const QString plain = folder.filePath(QStringLiteral("a.jsonl")),
                  packed = folder.filePath(QStringLiteral("a.jsonl.gz"));
    QCOMPARE(writeProcesses(options, plain).documents, qint64(200));
    QCOMPARE(writeProcesses(options, packed).bytes, QFileInfo(plain).size());
    QCOMPARE(contentOf(packed), contentOf(plain));
    options.seed = 2;
    writeProcesses(options, packed);
    QVERIFY(contentOf(packed) != contentOf(plain));
    QVERIFY_EXCEPTION_THROWN(writeProcesses(options, folder.filePath(QStringLiteral("no/such/folder.jsonl"))),
                             std::runtime_error);
}

void GeneratorTest::scaleSizes()
{
    QTemporaryDir folder;
    ScaleOptions options;
    options.processes = 2000;
    const QString path = folder.filePath(QStringLiteral("a.jsonl"));
    const ScaleSummary summary = writeProcesses(options, path);
    const qint64 average = summary.bytes / summary.documents;
    QVERIFY2(average > 6400 && average < 7200, qPrintable(QString::number(average)));
    // The suppliers of a million processes have names of their own.
    const World world(500, 60000);
    QSet<QByteArray> names;
    for (int i = 0; i < 60000; ++i)
        names.insert(QByteArray::fromStdString(world.supplier(i).name));
    QCOMPARE(names.size(), 60000);
    names.clear();
    for (const Organization &buyer : world.buyers())
        names.insert(QByteArray::fromStdString(buyer.name));
    QCOMPARE(names.size(), 500);
}

void GeneratorTest::releasesMergeIntoTheCompiledOnes()
{
    QTemporaryDir folder;
    ScaleOptions options;
    options.processes = 300;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    const auto write = [&](Form form) {
        options.form = form;
        writeProcesses(options, path);
        return contentOf(path).split('\n');
    };
    obra::JsonParser parser;
    obra::JsonArena arena;
    std::map<std::string, std::vector<obra::JsonValue>> releases;
    for (const QByteArray &line : write(Form::ReleaseLines)) {
        if (line.isEmpty())
            continue;
        const obra::JsonValue release = parser.parse({line.constData(), std::size_t(line.size())}, arena);
        QVERIFY(release.isObject());
        releases[std::string(release["ocid"].text())].push_back(release);
    }
    int compared = 0;
    for (const QByteArray &line : write(Form::CompiledLines)) {
        if (line.isEmpty())
            continue;
        const obra::JsonValue compiled = parser.parse({line.constData(), std::size_t(line.size())}, arena);
        const std::string ocid(compiled["ocid"].text());
        const obra::MergeResult merged = obra::mergeCompiled(releases[ocid], arena);
        QVERIFY2(merged.value.isObject(), ocid.c_str());
        QVERIFY2(merged.value == compiled, (obra::toJson(merged.value) + "\n\n" + obra::toJson(compiled)).c_str());
        ++compared;
    }
    QCOMPARE(compared, 300);
}

void GeneratorTest::packagesHoldTheSameReleases()
{
    QTemporaryDir folder;
    ScaleOptions options;
    options.processes = 60;
    const auto write = [&](Form form) {
        options.form = form;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        writeProcesses(options, path);
        return contentOf(path);
    };
    QJsonArray lines, records, compiledLines, compiled;
    for (const QByteArray &line : write(Form::ReleaseLines).split('\n'))
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    for (const QByteArray &line : write(Form::CompiledLines).split('\n'))
        if (!line.isEmpty())
            compiledLines.append(QJsonDocument::fromJson(line).object());
    QVERIFY(lines.size() > 200);
    QCOMPARE(QJsonDocument::fromJson(write(Form::ReleasePackage)).object().value(QLatin1String("releases")).toArray(),
             lines);
    for (const QJsonValue &record :
         QJsonDocument::fromJson(write(Form::Records)).object().value(QLatin1String("records")).toArray()) {
        for (const QJsonValue &release : record.toObject().value(QLatin1String("releases")).toArray())
            records.append(release);
        compiled.append(record.toObject().value(QLatin1String("compiledRelease")));
    }
    QCOMPARE(records, lines);
    QCOMPARE(compiled, compiledLines);
}

void GeneratorTest::projectsNameProcesses()
{
    QTemporaryDir folder;
    ScaleOptions options;
    options.processes = 50;
    options.projects = 30;
    writeProcesses(options, folder.filePath(QStringLiteral("a.jsonl")));
    QCOMPARE(writeProjects(options, folder.filePath(QStringLiteral("p.json"))).documents, qint64(30));
    const QByteArray lines = contentOf(folder.filePath(QStringLiteral("a.jsonl")));
    const QJsonArray projects = QJsonDocument::fromJson(contentOf(folder.filePath(QStringLiteral("p.json"))))
                                    .object()
                                    .value(QLatin1String("projects"))
                                    .toArray();
    QCOMPARE(projects.size(), 30);
    int named = 0;
    for (const QJsonValue &project : projects) {
        for (const QJsonValue &process : project.toObject().value(QLatin1String("contractingProcesses")).toArray()) {
            const QByteArray ocid = process.toObject()
                                        .value(QLatin1String("summary"))
                                        .toObject()
                                        .value(QLatin1String("ocid"))
                                        .toString()
                                        .toUtf8();
            QVERIFY(lines.contains("\"ocid\":\"" + ocid + '"'));
            ++named;
        }
    }
    QCOMPARE(named, 50); // two each, as long as there are any
}

QTEST_GUILESS_MAIN(GeneratorTest)
#include "tst_generator.moc"
