// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofcards.h"

#include "cards/cardview.h"
#include "cards/comparedialog.h"
#include "cards/compareview.h"
#include "cardsdesk.h"
#include "mainwindow.h"
#include "names/mergesdialog.h"
#include "namesdesk.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace obra {

namespace {

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template<typename Done>
void waitFor(Done &&done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 20'000)
        settle(20);
}

/// The values of most rows, "no data" aside.
QStringList topValues(const Session &session, Field field, int most)
{
    QStringList values;
    const std::shared_ptr<const Slice> slice = session.slice();
    for (const FacetValue &value : slice ? slice->facet(field) : std::vector<FacetValue>()) {
        if (value.code > 0 && values.size() < most)
            values.append(QString::fromStdString(slice->table().facet(field).dictionary.values[value.code]));
    }
    return values;
}

} // namespace

void shootCards(MainWindow &window, Session &session, const std::function<void(const QString &, QWidget *)> &shoot)
{
    CardsDesk *cards = window.cards();
    session.setUnit(Unit::Processes);
    session.setFilter(Filter());
    waitFor([&] { return !session.isBusy() && session.slice(); });
    for (const Field field : { Field::Supplier, Field::Buyer, Field::Province, Field::Year }) {
        const QStringList names = topValues(session, field, 4);
        if (names.isEmpty())
            continue;
        cards->openCard(cardOf(Unit::Processes, field, names.last()));
        waitFor([&] { return cards->cardView()->card() && (!isOfOrganizations(field) || cards->cardView()->hasNames()); });
        settle(300);
        shoot(QStringLiteral("card-") + fieldName(field), nullptr);
    }
    const QStringList buyers = topValues(session, Field::Buyer, 3);
    QVector<CardSubject> subjects;
    for (const QString &buyer : buyers)
        subjects.append(cardOf(Unit::Processes, Field::Buyer, buyer));
    if (subjects.size() > 1) {
        cards->compare(subjects);
        waitFor([&] { return cards->compareView()->comparison() != nullptr; });
        settle(200);
        shoot(QStringLiteral("compare-buyers"), nullptr);
        cards->compareWith(subjects.first());
        settle(200);
        if (auto *dialog = window.findChild<CompareDialog *>()) {
            shoot(QStringLiteral("compare-with"), dialog);
            dialog->reject();
        }
    }
    if (const std::shared_ptr<const Slice> slice = session.slice(); slice && slice->count() > 2) {
        cards->compareRecords(Unit::Processes, { slice->table().id[slice->rows()[0]], slice->table().id[slice->rows()[1]], slice->table().id[slice->rows()[2]] });
        waitFor([&] { return cards->compareView()->comparison() && !cards->compareView()->comparison()->records.isEmpty(); });
        settle(200);
        shoot(QStringLiteral("compare-records"), nullptr);
    }
    window.names()->open();
    waitFor([&] { return window.names()->names()->isReady(); });
    settle(200);
    if (QWidget *dialog = window.names()->dialog()) {
        shoot(QStringLiteral("names"), dialog);
        dialog->close();
    }
    window.showScreen(MainWindow::Screen::Explore);
}

} // namespace obra
