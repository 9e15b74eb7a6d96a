// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardssession.h"
#include "casefile/savedview.h"

#include <QPointer>
#include <QVector>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace obra {

class CardView;
class CompareView;
class ExploreWorkspace;
class NamesDesk;
class RecordView;
class Session;

/// Puts the cards and comparisons into the window: their screens, their keys, every way to one, and the way back to where one was.
class CardsDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the desk; its two screens are added to @p screens.
    CardsDesk(Session *session, QStackedWidget *screens, ExploreWorkspace *explore, RecordView *record, NamesDesk *names, QMainWindow *window);

    void openCard(const CardSubject &subject);
    /// Two to five side by side; says so when it is another number.
    void compare(const QVector<CardSubject> &subjects);
    void compareRecords(Unit unit, const QVector<qint64> &ids);
    /// One alone is put beside what is shown now.
    void compareViews(const QVector<SavedView> &views);
    /// Writes the comparison that is shown, in the format of the file's name: xlsx, ods or csv. Says how it went.
    void writeComparison(const QString &path);
    /// Asks with whom.
    void compareWith(const CardSubject &subject);
    /// Goes back to where a card, or its rows, were opened from; false when what is on the screen was not reached so.
    bool goBack();
    CardView *cardView() const { return m_card; }
    CompareView *compareView() const { return m_compare; }
    /// The card of the name that the keyboard is on.
    QAction *cardAction() const { return m_cardAction; }
    /// The selected rows of the table, or the chosen values of a facet, side by side.
    QAction *compareAction() const { return m_compareAction; }
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
    void problemFound(const QString &text);

private:
    /// What is compared: subjects or records.
    struct Compared
    {
        QVector<CardSubject> subjects;
        Unit unit = Unit::Processes;
        QVector<qint64> records;
        bool operator==(const Compared &) const = default;
    };
    /// Where somebody was, to go back to.
    struct Place
    {
        QWidget *screen = nullptr;
        QPointer<QWidget> focus;
        CardSubject card;                ///< when it was a card
        Compared compared;               ///< when it was a comparison
        qint64 record = 0;               ///< when it was a record, and of which unit
        Unit unit = Unit::Processes;
        QWidget *to = nullptr;           ///< the screen that was gone to
    };
    void leaveFor(QWidget *screen);
    void show(QWidget *screen);
    void showCard(const CardSubject &subject, const QString &currency = {});
    void connectComparisons();
    void ask(const Compared &compared);
    void showComparison(const Compared &compared);
    bool isComparable(qsizetype count);
    void compareFocused();
    void exportComparison();
    /// Rowids are of one import: with another one the records that stood side by side, and the ways back to records, are gone.
    void forgetRecords();
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
    CompareView *m_compare = nullptr;
    Compared m_compared;
    QAction *m_cardAction = nullptr, *m_compareAction = nullptr, *m_backAction = nullptr;
    QVector<Place> m_places;
    QStringList m_data;              ///< what the rowids above are of: each source and when it was imported
    bool m_compareAgain = false;     ///< when the names have changed, with the next slice
};

} // namespace obra
