// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/cardview.h"

#include "charts/figuretext.h"
#include "charts/figureview.h"
#include "common/elidedlabel.h"
#include "common/linkbrowser.h"
#include "common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace obra {

namespace {

LinkBrowser *makeBrowser(const QString &name)
{
    auto *browser = new LinkBrowser(name);
    browser->setLinksUnderlined(false); // nearly every figure is one
    browser->setWordWrapMode(QTextOption::WordWrap);
    // Tables as wide as the page are a few pixels wider than it; only more than that is worth a scroll bar.
    browser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QObject::connect(browser->horizontalScrollBar(), &QScrollBar::rangeChanged, browser, [browser](int, int most) {
        browser->setHorizontalScrollBarPolicy(most > spacing(browser, 2) ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    });
    return browser;
}

} // namespace

CardView::CardView(QWidget *parent) : DetailScreen(QStringLiteral("cardView"), QStringLiteral("card"), parent)
{
    build();
    connect(m_rows, &QToolButton::clicked, this, [this] {
        if (m_card)
            emit rowsRequested(m_subject.unit, m_card->filter);
    });
    connect(m_compare, &QToolButton::clicked, this, [this] { emit compareRequested(m_subject); });
    connect(m_spellings, &QToolButton::clicked, this, [this] { emit namesRequested(m_subject.value); });
    connect(m_currency, &QComboBox::activated, this, [this](int index) { emit currencyRequested(m_subject, m_currency->itemData(index).toString()); });
    for (LinkBrowser *browser : { m_main, m_side })
        connect(browser, &LinkBrowser::linkFollowed, this, &CardView::followLink);
    const auto openElement = [this](int element) {
        if (m_card && m_card->trend && element >= 0 && element < m_card->trend->elements.size())
            emit rowsRequested(m_subject.unit, rowsBehind(*m_card->trend, m_card->trend->elements[element]));
    };
    connect(m_trend, &FigureView::elementOpened, this, openElement);
    connect(m_trend, &FigureView::elementActed, this, openElement);
    setFocusProxy(m_main);
    retranslate();
}

CardView::~CardView() = default;

QTextBrowser *CardView::body() const
{
    return m_main;
}

QTextBrowser *CardView::side() const
{
    return m_side;
}

void CardView::build()
{
    m_rows = makeButton(QStringLiteral("filter"), QStringLiteral("cardRows"));
    m_compare = makeButton(QStringLiteral("columns"), QStringLiteral("cardCompare"));
    m_spellings = makeButton(QStringLiteral("people"), QStringLiteral("cardSpellings"));
    m_currency = new QComboBox;
    m_currency->setObjectName(QStringLiteral("cardCurrency"));
    m_currencyLabel = new QLabel;
    m_currencyLabel->setBuddy(m_currency);
    m_kind = new QLabel;
    m_kind->setObjectName(QStringLiteral("cardKind"));
    m_kind->setTextFormat(Qt::PlainText);
    m_title = new ElidedLabel;
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_title->setFont(scaledFont(this, 1.5, QFont::DemiBold));
    m_title->setMaximumLines(2);
    m_main = makeBrowser(QStringLiteral("cardBody"));
    m_side = makeBrowser(QStringLiteral("cardSide"));
    m_trendTitle = new QLabel;
    m_trendTitle->setTextFormat(Qt::PlainText);
    m_trendTitle->setWordWrap(true);
    m_trend = new FigureView;
    m_trend->setObjectName(QStringLiteral("cardTrend"));

    auto *bar = new QHBoxLayout;
    bar->addWidget(backButton());
    bar->addStretch();
    bar->addWidget(m_currencyLabel);
    bar->addWidget(m_currency);
    for (QToolButton *button : { m_rows, m_compare, m_spellings })
        bar->addWidget(button);
    auto *right = new QSplitter(Qt::Vertical);
    right->setObjectName(QStringLiteral("cardSideSplitter"));
    auto *chart = new QWidget;
    auto *chartLayout = new QVBoxLayout(chart);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->addWidget(m_trendTitle);
    chartLayout->addWidget(m_trend, 1);
    right->addWidget(chart);
    right->addWidget(m_side);
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 3);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setObjectName(QStringLiteral("cardSplitter"));
    columns->addWidget(m_main);
    columns->addWidget(right);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setSizes({ textWidth(this, 108), textWidth(this, 72) }); // the totals of one currency fit beside each other
    for (QSplitter *splitter : { right, columns }) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(spacing(this, 1.5));
    }
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->addWidget(columns, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(spacing(this, 2), spacing(this, 0.5), spacing(this, 2), spacing(this, 1));
    outer->addLayout(bar);
    outer->addWidget(m_kind);
    outer->addWidget(m_title);
    outer->addWidget(stackOf(page), 1);
}

void CardView::setLoading(const CardSubject &subject)
{
    const bool same = subject == m_subject && m_card;
    m_subject = subject;
    if (same)
        return; // only another currency: what is there stays until the answer comes
    m_card.reset();
    m_names.reset();
    showMessage();
    retranslate();
}

void CardView::setCard(const std::shared_ptr<const Card> &card, qint64 otherUnitRows)
{
    if (!card || !(card->subject == m_subject))
        return;
    const bool isNew = !m_card;
    m_card = card;
    m_otherUnitRows = otherUnitRows;
    if (isNew)
        showPage(m_main);
    showCard();
    if (isNew) {
        m_main->scrollToTop();
        m_side->scrollToTop();
    }
}

void CardView::setNames(const CardSubject &subject, const std::shared_ptr<const CardNames> &names)
{
    if (!(subject == m_subject))
        return;
    m_names = names;
    showCard();
}

void CardView::fillCurrencies()
{
    m_currency->clear();
    if (!m_card)
        return;
    for (const QString &currency : m_card->currencies) {
        if (!currency.isEmpty())
            m_currency->addItem(valueLabel(Field::Currency, m_subject.unit, currency), currency);
    }
    m_currency->setCurrentIndex(m_currency->findData(m_card->currency));
    const bool isChoice = m_currency->count() > 1;
    m_currency->setVisible(isChoice);
    m_currencyLabel->setVisible(isChoice);
}

void CardView::showCard()
{
    m_kind->setText(kindOf(m_subject));
    m_title->setText(titleOf(m_subject));
    m_spellings->setVisible(m_subject.field && isOfOrganizations(*m_subject.field));
    m_compare->setVisible(m_subject.field.has_value()); // filters are compared among the saved views
    fillCurrencies();
    if (!m_card)
        return;
    m_page = cardPage(*m_card, m_names.get(), m_otherUnitRows, palette());
    m_main->showPage(m_page.main);
    m_side->showPage(m_page.side);
    const bool hasTrend = m_card->trend && !m_card->trend->isEmpty();
    m_trend->parentWidget()->setVisible(hasTrend);
    if (hasTrend) {
        m_trendTitle->setText(figureTitle(*m_card->trend));
        m_trend->setFigure(m_card->trend);
    }
}

void CardView::followLink(const QString &scheme, const QString &rest)
{
    const int place = rest.toInt();
    if (!m_card)
        return;
    if (scheme == QLatin1String("rows") && place < m_page.filters.size())
        emit rowsRequested(m_subject.unit, m_page.filters[place]);
    else if (scheme == QLatin1String("card") && place < m_page.subjects.size())
        emit cardRequested(m_page.subjects[place]);
    else if (scheme == QLatin1String("with") && m_names && m_names->competitors && std::size_t(place) < m_names->competitors->largest.size())
        emit sharedRowsRequested(m_subject, m_names->competitors->largest[std::size_t(place)].ids);
    else if (scheme == QLatin1String("names"))
        emit namesRequested(m_subject.value);
    else if (scheme == QLatin1String("unit") && m_subject.field)
        emit cardRequested(cardOf(m_subject.unit == Unit::Processes ? Unit::Projects : Unit::Processes, *m_subject.field, m_subject.value));
}

void CardView::retranslate()
{
    setAccessibleName(tr("Card"));
    backButton()->setText(tr("Back"));
    backButton()->setToolTip(tr("Back to where you were (Esc)"));
    m_rows->setText(tr("Show its records"));
    m_rows->setToolTip(tr("Filter by this and show the table"));
    m_compare->setText(tr("Compare with…"));
    m_compare->setToolTip(tr("Put it beside others of its kind"));
    m_spellings->setText(tr("Spellings…"));
    m_spellings->setToolTip(tr("Which names are taken for this one, and why"));
    m_currencyLabel->setText(tr("Shares and trend in"));
    m_currency->setAccessibleName(tr("Currency of shares and trend"));
    m_main->setAccessibleName(tr("Figures"));
    m_side->setAccessibleName(tr("Names, methods and sources"));
    message()->setText(tr("Adding up…"));
    showCard();
}

} // namespace obra
