// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardsdesk.h"

#include "cards/cardview.h"
#include "cards/compareview.h"
#include "cards/namedthing.h"
#include "common/theme.h"
#include "namesdesk.h"
#include "record/recordview.h"
#include "session.h"
#include "table/exploreworkspace.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QStackedWidget>

#include <utility>

namespace obra {

namespace {

constexpr int mostPlaces = 50;

QStringList dataOf(const Session &session)
{
    QStringList data;
    for (const SourceInfo &source : session.sources())
        data.append(source.sha256 + source.imported.toString(Qt::ISODateWithMs));
    return data;
}

} // namespace

CardsDesk::CardsDesk(Session *session, QStackedWidget *screens, ExploreWorkspace *explore, RecordView *record, NamesDesk *names, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_screens(screens)
    , m_explore(explore)
    , m_record(record)
    , m_names(names)
    , m_window(window)
    , m_cards(session)
    , m_card(new CardView)
    , m_compare(new CompareView)
    , m_cardAction(new QAction(this))
    , m_compareAction(new QAction(this))
    , m_backAction(new QAction(this))
{
    m_screens->addWidget(m_card);
    m_screens->addWidget(m_compare);
    m_cardAction->setObjectName(QStringLiteral("card"));
    m_cardAction->setIcon(themedIcon(QStringLiteral("info")));
    m_cardAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    m_window->addAction(m_cardAction);
    m_compareAction->setObjectName(QStringLiteral("compare"));
    m_compareAction->setIcon(themedIcon(QStringLiteral("columns")));
    m_compareAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    m_window->addAction(m_compareAction);
    m_backAction->setObjectName(QStringLiteral("cardBackAction"));
    m_backAction->setIcon(themedIcon(QStringLiteral("back")));
    m_backAction->setShortcut(QKeySequence(QStringLiteral("Alt+Left")));
    m_backAction->setShortcutContext(Qt::WidgetWithChildrenShortcut); // cards and records have a way back of their own
    m_explore->addAction(m_backAction);
    m_backAction->setEnabled(false);
    connect(m_cardAction, &QAction::triggered, this, &CardsDesk::openFocused);
    connect(m_compareAction, &QAction::triggered, this, &CardsDesk::compareFocused);
    connect(m_backAction, &QAction::triggered, this, &CardsDesk::goBack);

    connect(&m_cards, &CardsSession::cardReady, this, [this](const std::shared_ptr<const Card> &card) { m_card->setCard(card, m_cards.rowsInOtherUnit(card->subject)); });
    connect(&m_cards, &CardsSession::renamed, this, [this](const CardSubject &asked, const CardSubject &shown) {
        if (m_card->subject() == asked)
            m_card->setLoading(shown);
    });
    connect(&m_cards, &CardsSession::namesReady, m_card, &CardView::setNames);
    connect(&m_cards, &CardsSession::rowsReady, this, &CardsDesk::showRows);
    connect(m_card, &CardView::backRequested, this, [this] {
        if (!goBack())
            emit exploreRequested();
    });
    connect(m_card, &CardView::rowsRequested, this, &CardsDesk::showRows);
    connect(m_card, &CardView::cardRequested, this, &CardsDesk::openCard);
    connect(m_card, &CardView::sharedRowsRequested, &m_cards, &CardsSession::findRows);
    connect(m_card, &CardView::namesRequested, m_names, &NamesDesk::open);
    connect(m_card, &CardView::currencyRequested, this, [this](const CardSubject &subject, const QString &currency) { m_cards.open(subject, currency); });
    connect(m_explore, &ExploreWorkspace::cardRequested, this, [this](Unit unit, Field field, const QString &value) { openCard(cardOf(unit, field, value)); });
    connect(m_record, &RecordView::valueClicked, this, [this](Field field, const QString &value) {
        const std::shared_ptr<const RecordDetail> record = m_record->record();
        if (hasCard(field) && record)
            openCard(cardOf(record->unit, field, value));
        else
            showRows(record ? record->unit : m_session->unit(), Filter().withValues(field, { value }));
    });
    connectComparisons();
    m_data = dataOf(*m_session);
    connect(m_session, &Session::cacheOpened, this, &CardsDesk::forgetRecords);
    connect(m_session, &Session::sliceChanged, this, [this] {
        if (std::exchange(m_compareAgain, false) && m_compare->comparison())
            ask(m_compared);
    });
    retranslate();
}

void CardsDesk::leaveFor(QWidget *screen)
{
    Place place;
    place.screen = m_screens->currentWidget();
    place.focus = QApplication::focusWidget();
    place.to = screen;
    if (place.screen == m_card)
        place.card = m_card->subject();
    if (place.screen == m_compare)
        place.compared = m_compared;
    if (place.screen == m_record && m_record->record()) {
        place.record = m_record->record()->id;
        place.unit = m_record->record()->unit;
    }
    if (m_places.size() == mostPlaces)
        m_places.removeFirst();
    m_places.append(place);
    m_backAction->setEnabled(true);
}

void CardsDesk::show(QWidget *screen)
{
    m_screens->setCurrentWidget(screen);
    screen->setFocus();
}

void CardsDesk::openCard(const CardSubject &subject)
{
    if (!m_session->isOpen())
        return;
    leaveFor(m_card);
    showCard(subject);
}

void CardsDesk::showCard(const CardSubject &subject, const QString &currency)
{
    if (!(subject == m_card->subject()) || !m_card->card()) {
        m_card->setLoading(subject);
        m_cards.open(subject, currency);
    }
    show(m_card);
}

void CardsDesk::showRows(Unit unit, const Filter &filter)
{
    leaveFor(m_explore);
    m_session->setUnit(unit);
    m_session->setFilter(filter);
    m_explore->showPage(0); // rows are what the table has
    emit exploreRequested();
}

bool CardsDesk::goBack()
{
    if (m_places.isEmpty() || m_places.last().to != m_screens->currentWidget())
        return false;
    const Place place = m_places.takeLast();
    m_backAction->setEnabled(!m_places.isEmpty());
    if (place.screen == m_card) {
        showCard(place.card);
        return true;
    }
    if (place.screen == m_compare) {
        showComparison(place.compared);
        return true;
    }
    if (place.screen == m_explore) {
        emit exploreRequested();
    } else {
        if (place.screen == m_record && place.record > 0 && (!m_record->record() || m_record->record()->id != place.record || m_record->record()->unit != place.unit))
            emit recordRequested(place.unit, place.record);
        show(place.screen);
    }
    if (place.focus && place.focus->isVisible())
        place.focus->setFocus();
    return true;
}

void CardsDesk::forgetRecords()
{
    const QStringList data = dataOf(*m_session);
    const bool isSame = std::exchange(m_data, data) == data; // opened again, with names kept apart for instance
    m_compareAgain = isSame && !m_compared.records.isEmpty();
    if (isSame)
        return;
    m_places.removeIf([](const Place &place) { return place.record > 0 || !place.compared.records.isEmpty(); });
    m_backAction->setEnabled(!m_places.isEmpty());
    if (m_compared.records.isEmpty())
        return;
    m_compared = {};
    m_compare->setLoading();
    m_cards.compare({}); // an answer on its way would be of the other data
    if (m_screens->currentWidget() != m_compare)
        return;
    emit exploreRequested();
    emit noticeGiven(tr("Other data are open now. Choose the records to be compared again."));
}

void CardsDesk::openFocused()
{
    if (const std::optional<NamedThing> thing = namedThingUnder(QApplication::focusWidget()))
        openCard(cardOf(thing->unit.value_or(m_session->unit()), thing->field, thing->value));
    else
        emit noticeGiven(tr("Choose the name of a supplier, a buyer, a place or a year first, in the table or among the filters."));
}

void CardsDesk::retranslate()
{
    m_cardAction->setText(tr("&Card of the name"));
    m_cardAction->setToolTip(tr("All about the supplier, buyer, place or year that is chosen (Ctrl+I)"));
    m_cardAction->setStatusTip(m_cardAction->toolTip());
    m_backAction->setText(tr("&Back to the card"));
    m_backAction->setToolTip(tr("Back to the card whose records are shown (Alt+Left)"));
    m_compareAction->setText(tr("C&ompare"));
    m_compareAction->setToolTip(tr("The selected rows of the table, or the chosen values of a filter, side by side (Ctrl+M)"));
    m_compareAction->setStatusTip(m_compareAction->toolTip());
    if (m_compare->comparison())
        ask(m_compared);
    if (m_card->card()) // its texts come with its figures
        m_cards.open(m_card->subject(), m_card->card()->currency);
}

void CardsDesk::setEnabled(bool on)
{
    m_cardAction->setEnabled(on);
    m_compareAction->setEnabled(on);
}

} // namespace obra
