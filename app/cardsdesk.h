// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardssession.h"

#include <QPointer>
#include <QVector>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace obra {

class CardView;
class ExploreWorkspace;
class NamesDesk;
class RecordView;
class Session;

/// Puts the cards into the window: their screen, their key, every way to one, and the way back to where one was.
class CardsDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the desk; its screen is added to @p screens.
    CardsDesk(Session *session, QStackedWidget *screens, ExploreWorkspace *explore, RecordView *record, NamesDesk *names, QMainWindow *window);

    void openCard(const CardSubject &subject);
    /// Goes back to where a card, or its rows, were opened from; false when what is on the screen was not reached so.
    bool goBack();
    CardView *cardView() const { return m_card; }
    /// The card of the name that the keyboard is on.
    QAction *cardAction() const { return m_cardAction; }
    /// Back to the card whose rows are shown.
    QAction *backAction() const { return m_backAction; }
    void retranslate();
    void setEnabled(bool on);

signals:
    /// The filter was changed: the Explore workspace should be in sight.
    void exploreRequested();
    void recordRequested(obra::Unit unit, qint64 id);
    /// What cannot be done, and why; in the current language.
    void noticeGiven(const QString &text);

private:
    /// Where somebody was, to go back to.
    struct Place
    {
        QWidget *screen = nullptr;
        QPointer<QWidget> focus;
        CardSubject card;                ///< when it was a card
        qint64 record = 0;               ///< when it was a record, and of which unit
        Unit unit = Unit::Processes;
        QWidget *to = nullptr;           ///< the screen that was gone to
    };
    void leaveFor(QWidget *screen);
    void show(QWidget *screen);
    void showCard(const CardSubject &subject, const QString &currency = {});
    void showRows(Unit unit, const Filter &filter);
    void openFocused();

    Session *m_session;
    QStackedWidget *m_screens;
    ExploreWorkspace *m_explore;
    RecordView *m_record;
    NamesDesk *m_names;
    QMainWindow *m_window;
    CardsSession m_cards;
    CardView *m_card = nullptr;
    QAction *m_cardAction = nullptr, *m_backAction = nullptr;
    QVector<Place> m_places;
};

} // namespace obra
