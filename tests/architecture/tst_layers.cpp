// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

/// Holds the house to its plan (ARCHITECTURE.md): which room may include which, and where each library may be known.
class LayersTest : public QObject
{
    Q_OBJECT

private:
    struct Include { QString file; QString header; };
    QList<Include> m_includes;

    /// The room a source file or an included header belongs to: "app", "widgets", or the folder below models ("session" for models' own files).
    static QString room(const QString &path)
    {
        const QStringList parts = path.split(QLatin1Char('/'));
        if (parts.first() == QLatin1String("models"))
            return parts.size() > 2 ? parts[1] : QStringLiteral("session");
        return parts.first();
    }

private slots:
    void initTestCase()
    {
        const QDir source(QStringLiteral(OBRA_SOURCE_DIR));
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
        for (const QString &top : { QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("models") }) {
            QDirIterator files(source.filePath(top), { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                auto matches = include.globalMatch(text);
                while (matches.hasNext())
                    m_includes.append({ source.relativeFilePath(file.fileName()), matches.next().captured(1) });
            }
        }
        QVERIFY2(m_includes.size() > 300, "the sources were not found");
    }

    void librariesStayInTheirRooms_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("allowed");
        QTest::newRow("sqlite") << QStringLiteral("sqlite3.h") << QStringList { QStringLiteral("models/store/"), QStringLiteral("models/casefile/"), QStringLiteral("models/layers/") };
        QTest::newRow("SQLiteCpp") << QStringLiteral("SQLiteCpp/") << QStringList { QStringLiteral("models/store/"), QStringLiteral("models/casefile/"), QStringLiteral("models/layers/") };
        QTest::newRow("simdjson") << QStringLiteral("simdjson.h") << QStringList { QStringLiteral("models/ocds/"), QStringLiteral("models/importer/") };
        QTest::newRow("KArchive KZip") << QStringLiteral("KZip") << QStringList { QStringLiteral("models/importer/"), QStringLiteral("models/output/"), QStringLiteral("models/layers/") };
        QTest::newRow("KArchive K7Zip") << QStringLiteral("K7Zip") << QStringList { QStringLiteral("models/importer/"), QStringLiteral("models/output/"), QStringLiteral("models/layers/") };
        QTest::newRow("KArchive KTar") << QStringLiteral("KTar") << QStringList { QStringLiteral("models/importer/"), QStringLiteral("models/output/"), QStringLiteral("models/layers/") };
        QTest::newRow("KArchive compression") << QStringLiteral("KCompressionDevice") << QStringList { QStringLiteral("models/importer/"), QStringLiteral("models/output/"), QStringLiteral("models/layers/") };
        QTest::newRow("KArchive") << QStringLiteral("KArchive") << QStringList { QStringLiteral("models/importer/"), QStringLiteral("models/output/"), QStringLiteral("models/layers/") };
        QTest::newRow("shapelib") << QStringLiteral("shapefil.h") << QStringList { QStringLiteral("models/layers/") };
        QTest::newRow("QCustomPlot") << QStringLiteral("qcustomplot.h") << QStringList { QStringLiteral("widgets/charts/") };
        QTest::newRow("no QtSql") << QStringLiteral("QSql") << QStringList {};
        QTest::newRow("no QtNetwork") << QStringLiteral("QNetwork") << QStringList {};
    }

    void librariesStayInTheirRooms()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, allowed);
        for (const Include &include : std::as_const(m_includes)) {
            if (!include.header.startsWith(header))
                continue;
            bool good = false;
            for (const QString &folder : std::as_const(allowed))
                good = good || include.file.startsWith(folder);
            if (header == QLatin1String("qcustomplot.h"))
                good = good && include.file.endsWith(QLatin1String(".cpp"));
            QVERIFY2(good, qPrintable(include.file + QStringLiteral(" includes ") + include.header));
        }
    }

    void modelsKnowNoGui()
    {
        static const QStringList gui { QStringLiteral("QWidget"), QStringLiteral("QPainter"), QStringLiteral("QColor"), QStringLiteral("QPixmap"), QStringLiteral("QImage"), QStringLiteral("QIcon"), QStringLiteral("QFont"), QStringLiteral("QBrush"), QStringLiteral("QPen"), QStringLiteral("QApplication"), QStringLiteral("QGuiApplication"),
                                       QStringLiteral("QtWidgets"), QStringLiteral("QtGui"), QStringLiteral("QMessageBox"), QStringLiteral("QPalette") };
        for (const Include &include : std::as_const(m_includes)) {
            if (include.file.startsWith(QLatin1String("models/")))
                QVERIFY2(!gui.contains(include.header.section(QLatin1Char('/'), -1)), qPrintable(include.file + QStringLiteral(" includes ") + include.header));
        }
    }

    void nothingLooksUp()
    {
        // What each room may know, itself aside. From the ground up; a room that is not here yet must be added with thought.
        const QHash<QString, QStringList> mayKnow {
            { QStringLiteral("threads"), {} },
            { QStringLiteral("ocds"), {} },
            { QStringLiteral("geo"), {} },
            { QStringLiteral("layers"), { QStringLiteral("ocds"), QStringLiteral("geo") } },
            { QStringLiteral("store"), { QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers") } },
            { QStringLiteral("explore"), { QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store") } },
            { QStringLiteral("charts"), { QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore") } },
            { QStringLiteral("importer"), { QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store") } },
            { QStringLiteral("works"), { QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore") } },
            { QStringLiteral("cards"), { QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore"), QStringLiteral("charts"), QStringLiteral("works") } },
            { QStringLiteral("casefile"), { QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore") } },
            { QStringLiteral("output"), { QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore"), QStringLiteral("charts"), QStringLiteral("works"), QStringLiteral("cards") } },
            { QStringLiteral("tables"), { QStringLiteral("threads"), QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore"), QStringLiteral("charts"), QStringLiteral("casefile"), QStringLiteral("works"), QStringLiteral("cards") } },
            { QStringLiteral("session"), { QStringLiteral("threads"), QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore"), QStringLiteral("charts"), QStringLiteral("importer"), QStringLiteral("works"), QStringLiteral("casefile"), QStringLiteral("output"), QStringLiteral("cards") } },
            { QStringLiteral("widgets"), { QStringLiteral("threads"), QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore"), QStringLiteral("charts"), QStringLiteral("importer"), QStringLiteral("works"), QStringLiteral("casefile"), QStringLiteral("output"), QStringLiteral("tables"), QStringLiteral("session"), QStringLiteral("cards") } },
            { QStringLiteral("app"), { QStringLiteral("threads"), QStringLiteral("ocds"), QStringLiteral("geo"), QStringLiteral("layers"), QStringLiteral("store"), QStringLiteral("explore"), QStringLiteral("charts"), QStringLiteral("importer"), QStringLiteral("works"), QStringLiteral("casefile"), QStringLiteral("output"), QStringLiteral("tables"), QStringLiteral("session"), QStringLiteral("widgets"), QStringLiteral("cards") } },
        };
        const QDir source(QStringLiteral(OBRA_SOURCE_DIR));
        const auto isFile = [&source](const QString &path) { return QFileInfo(source.filePath(path)).isFile(); }; // <map> is no folder of ours
        int checked = 0;
        for (const Include &include : std::as_const(m_includes)) {
            QString target;
            const QString own = room(include.file);
            if (isFile(QStringLiteral("models/") + include.header))
                target = room(QStringLiteral("models/") + include.header);
            else if (isFile(QStringLiteral("widgets/") + include.header))
                target = QStringLiteral("widgets");
            else
                continue; // a library, or a neighbour in the same folder
            ++checked;
            QVERIFY2(mayKnow.contains(own), qPrintable(QStringLiteral("unknown room: ") + own));
            QVERIFY2(own == target || mayKnow[own].contains(target), qPrintable(include.file + QStringLiteral(" includes ") + include.header));
        }
        QVERIFY(checked > 100);
    }

    void latin1StringsAreAscii()
    {
        // Sources are UTF-8; QLatin1String would show "·" as two characters.
        static const QRegularExpression wrong(QStringLiteral("QLatin1(?:String|StringView)\\(\"[^\"\\n]*[^\\x00-\\x7F]"));
        const QDir source(QStringLiteral(OBRA_SOURCE_DIR));
        for (const QString &top : { QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("models"), QStringLiteral("tests") }) {
            QDirIterator files(source.filePath(top), { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = wrong.match(QString::fromUtf8(file.readAll()));
                QVERIFY2(!match.hasMatch(), qPrintable(source.relativeFilePath(file.fileName()) + QStringLiteral(": ") + match.captured()));
            }
        }
    }

    void filesStaySmall()
    {
        // 600 lines is where a file is split (CONTRIBUTING.md).
        const QDir source(QStringLiteral(OBRA_SOURCE_DIR));
        for (const QString &top : { QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("models") }) {
            QDirIterator files(source.filePath(top), { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const qsizetype lines = file.readAll().count('\n');
                QVERIFY2(lines <= 600, qPrintable(QStringLiteral("%1 has %2 lines").arg(source.relativeFilePath(file.fileName())).arg(lines)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
