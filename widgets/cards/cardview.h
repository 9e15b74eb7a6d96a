// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/cardhtml.h"
#include "common/detailscreen.h"

class QComboBox;
class QLabel;
class QTextBrowser;
class QToolButton;

namespace obra {

class ElidedLabel;
class FigureView;
class LinkBrowser;

/// The card of a supplier, a buyer, a place, a year or a filter: its figures, its trend, who it deals with; every figure opens its rows.
class CardView : public DetailScreen
{
    Q_OBJECT
public:
    explicit CardView(QWidget *parent = nullptr);
    ~CardView() override;

    /// Until setCard() says more.
    void setLoading(const CardSubject &subject);
    /// @p otherUnitRows: see cardPage().
    void setCard(const std::shared_ptr<const Card> &card, qint64 otherUnitRows);
    /// Ignored when another subject is shown by now.
    void setNames(const CardSubject &subject, const std::shared_ptr<const CardNames> &names);
    const CardSubject &subject() const { return m_subject; }
    /// Null while it is being made.
    std::shared_ptr<const Card> card() const { return m_card; }
    bool hasNames() const { return m_names != nullptr; }
    QTextBrowser *body() const;
    QTextBrowser *side() const;
    FigureView *trend() const { return m_trend; }

signals:
    void rowsRequested(obra::Unit unit, const obra::Filter &filter);
    void cardRequested(const obra::CardSubject &subject);
    /// The rows of the subject with these rowids.
    void sharedRowsRequested(const obra::CardSubject &subject, const std::vector<qint64> &ids);
    void namesRequested(const QString &name);
    void compareRequested(const obra::CardSubject &subject);
    void currencyRequested(const obra::CardSubject &subject, const QString &currency);

protected:
    void retranslate() override;
    void recolour() override { showCard(); }

private:
    void build();
    void followLink(const QString &scheme, const QString &rest);
    void showCard();
    void fillCurrencies();

    CardSubject m_subject;
    std::shared_ptr<const Card> m_card;
    std::shared_ptr<const CardNames> m_names;
    qint64 m_otherUnitRows = 0;
    CardPage m_page;
    QToolButton *m_rows = nullptr, *m_compare = nullptr, *m_spellings = nullptr;
    QComboBox *m_currency = nullptr;
    QLabel *m_currencyLabel = nullptr, *m_kind = nullptr, *m_trendTitle = nullptr;
    ElidedLabel *m_title = nullptr;
    LinkBrowser *m_main = nullptr, *m_side = nullptr;
    FigureView *m_trend = nullptr;
};

} // namespace obra
