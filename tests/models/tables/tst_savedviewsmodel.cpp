// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/savedviewsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace obra;

namespace {

QVector<SavedView> makeViews(const QString &letters)
{
    QVector<SavedView> views;
    for (const QChar letter : letters) {
        SavedView view;
        view.id = QStringLiteral("id") + letter;
        view.name = letter;
        views.append(view);
    }
    return views;
}

QString names(const QVector<SavedView> &views)
{
    QString text;
    for (const SavedView &view : views)
        text += view.name;
    return text;
}

} // namespace

class SavedViewsModelTest : public QObject
{
    Q_OBJECT
private slots:
    void listsAndRenames()
    {
        SavedViewsModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged), requested(&model, &SavedViewsModel::viewsRequested);
        model.setViews(makeViews(QStringLiteral("abc")));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("b"));
        QCOMPARE(model.rowOf(QStringLiteral("idc")), 2);
        QCOMPARE(model.rowOf(QStringLiteral("idz")), -1);

        QVERIFY(!model.setData(model.index(1), QStringLiteral("  ")));
        QVERIFY(!model.setData(model.index(1), QStringLiteral("b"))); // nothing new
        QVERIFY(model.setData(model.index(1), QStringLiteral(" new \n name ")));
        QCOMPARE(requested.count(), 1);
        const auto wanted = requested[0][0].value<QVector<SavedView>>();
        QCOMPARE(wanted[1].name, QStringLiteral("new name"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("b")); // until it is so
        model.setViews(wanted);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("new name"));
        QCOMPARE(reset.count(), 1); // the same rows: nothing jumps
        QCOMPARE(changed.count(), 1);
    }

    void movesAndRemoves_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << 0 << 1 << QStringLiteral("bac");
        QTest::newRow("up") << 2 << -1 << QStringLiteral("acb");
        QTest::newRow("above the first") << 0 << -1 << QStringLiteral("abc");
        QTest::newRow("below the last") << 2 << 1 << QStringLiteral("abc");
        QTest::newRow("none") << -1 << 1 << QStringLiteral("abc");
        QTest::newRow("removed") << 1 << 0 << QStringLiteral("ac");
        QTest::newRow("none removed") << 3 << 0 << QStringLiteral("abc");
    }

    void movesAndRemoves()
    {
        QFETCH(int, row);
        QFETCH(int, by);
        QFETCH(QString, order);
        SavedViewsModel model;
        model.setViews(makeViews(QStringLiteral("abc")));
        QCOMPARE(names(by ? model.moved(row, by) : model.without(row)), order);
        QCOMPARE(names(model.views()), QStringLiteral("abc"));
    }

    void namesThatAreFree()
    {
        const QVector<SavedView> views = makeViews(QStringLiteral("ab"));
        QCOMPARE(freeViewName(views, QStringLiteral("c")), QStringLiteral("c"));
        QCOMPARE(freeViewName(views, QStringLiteral("a")), QStringLiteral("a (2)"));
        QVector<SavedView> more = views;
        more[1].name = QStringLiteral("a (2)");
        QCOMPARE(freeViewName(more, QStringLiteral("a")), QStringLiteral("a (3)"));
    }
};

QTEST_GUILESS_MAIN(SavedViewsModelTest)
#include "tst_savedviewsmodel.moc"
