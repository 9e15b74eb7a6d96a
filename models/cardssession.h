// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/card.h"
#include "cards/comparison.h"
#include "cards/competitors.h"

#include <QObject>

#include <stop_token>

namespace obra {

class Session;

/// What the store knows of a card's subject beside the columns.
struct CardNames
{
    OrganizationMerge organization;   ///< its spellings, and the identifiers they came with; none when the subject is no organization
    QStringList identifiers;          ///< those that are trusted
    std::optional<Competitors> competitors; ///< of suppliers
};

/// Makes cards and comparisons of what a session has open, one of each at a time; a newer question stops the one before.
///
/// Lives on the GUI thread and never blocks it. When another cache is opened, or names are merged anew, what was asked last is made again.
class CardsSession : public QObject
{
    Q_OBJECT
public:
    /// @p session must outlive it.
    explicit CardsSession(Session *session, QObject *parent = nullptr);
    ~CardsSession() override;

    /// cardReady() follows, then namesReady(). A name that these data show otherwise is found by its spelling; renamed() says so first. @p currency: of shares and trend; empty = that of most rows.
    void open(const CardSubject &subject, const QString &currency = {});
    /// comparisonReady() follows; two to five subjects.
    void compare(const QVector<CardSubject> &subjects);
    /// The same of records (rowids) of one unit.
    void compareRecords(Unit unit, const QVector<qint64> &ids);
    /// rowsReady() follows, with the filter that has exactly these rows of the card's subject.
    void findRows(const CardSubject &subject, const std::vector<qint64> &ids);
    /// The other unit's number of rows of the same name; 0 when it has none, and for filters.
    qint64 rowsInOtherUnit(const CardSubject &subject) const;

signals:
    void renamed(const obra::CardSubject &asked, const obra::CardSubject &shown);
    void cardReady(std::shared_ptr<const obra::Card> card);
    void namesReady(const obra::CardSubject &subject, std::shared_ptr<const obra::CardNames> names);
    void comparisonReady(std::shared_ptr<const obra::Comparison> comparison);
    void rowsReady(obra::Unit unit, const obra::Filter &filter);

private:
    void make(const CardSubject &subject, const QString &currency, std::stop_token stop);
    void askNames(const CardSubject &subject, const std::shared_ptr<const std::vector<qint64>> &ids, std::stop_token stop);
    void askAgain();
    std::stop_token restart(std::stop_source &source);

    Session *m_session;
    std::stop_source m_cardStop, m_comparisonStop;
    std::optional<CardSubject> m_subject;
    QString m_currency;
    std::function<void()> m_compareAgain;
    bool m_stale = false;
};

} // namespace obra
