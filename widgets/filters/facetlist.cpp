// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetlist.h"

#include "cards/cardsubject.h"
#include "common/theme.h"
#include "filters/facetrows.h"
#include "filters/facetview.h"
#include "filters/yearhistogram.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace obra {

namespace {
constexpr int moreRows = 24;
constexpr int mostRows = 150;         // further ones are found by searching
constexpr int searchableFrom = 9;     // more than eight values

/// Years have their bars; the list comes when it is asked for.
int firstRows(Field field)
{
    return field == Field::Year ? 0 : 6;
}
} // namespace

FacetList::FacetList(Field field, QWidget *parent)
    : FacetFrame(field, parent)
    , m_model(new FacetModel(this))
    , m_rows(new FacetRows(this))
    , m_search(new QLineEdit(body()))
    , m_view(new FacetView(body()))
    , m_more(new QPushButton(body()))
{
    const QString name = fieldName(field);
    m_search->setObjectName(QStringLiteral("facetSearch_") + name);
    m_view->setObjectName(QStringLiteral("facetView_") + name);
    m_more->setObjectName(QStringLiteral("facetMore_") + name);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_more->setFlat(true);
    m_rows->setLimit(firstRows(field));
    m_rows->setSourceModel(m_model);
    m_view->setModel(m_rows);
    if (field == Field::Year) {
        m_histogram = new YearHistogram(body());
        bodyLayout()->addWidget(m_histogram);
        connect(m_histogram, &YearHistogram::yearToggled, this, [field, this](const QString &year) { emit valueActed(field, year, ValueAct::Toggle); });
        connect(m_histogram, &YearHistogram::yearExcluded, this, [field, this](const QString &year) { emit valueActed(field, year, ValueAct::Exclude); });
        connect(m_histogram, &YearHistogram::yearsChosen, this, &FacetList::yearsChosen);
    }
    bodyLayout()->addWidget(m_search);
    bodyLayout()->addWidget(m_view);
    bodyLayout()->addWidget(m_more, 0, Qt::AlignLeft);

    connect(m_search, &QLineEdit::textChanged, this, [field, this](const QString &text) {
        m_model->setSearch(text);
        m_rows->setLimit(text.isEmpty() ? firstRows(field) : moreRows);
        refresh();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_rows->rowCount() > 0)
            m_view->setFocus(Qt::TabFocusReason);
    });
    m_view->setCards(hasCard(field));
    connect(m_view, &FacetView::acted, this, [field, this](const QString &value, ValueAct act) { emit valueActed(field, value, act); });
    connect(m_more, &QPushButton::clicked, this, &FacetList::showMore);
    retranslate();
    refresh();
}

void FacetList::setSlice(const std::shared_ptr<const Slice> &slice)
{
    const bool otherUnit = m_slice && slice && m_slice->unit() != slice->unit();
    m_slice = slice;
    m_stale = isCollapsed(); // a folded facet is filled when it is unfolded: sorting many suppliers takes its time
    const QString current = m_view->currentIndex().isValid() ? m_view->currentValue() : QString();
    const bool hadCurrent = m_view->currentIndex().isValid();
    m_rows->setHasChoice(slice && saysSomething(slice->filter(), field()));
    if (!m_stale)
        m_model->setSlice(slice, field());
    if (hadCurrent)
        m_view->setCurrentValue(current);
    if (m_histogram)
        m_histogram->setSlice(slice);
    if (otherUnit)
        m_search->clear();
    retranslate();
    refresh();
    askForSums();
}

void FacetList::setCurrency(const std::optional<QString> &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    m_model->setSums(nullptr, {});
    askForSums();
}

void FacetList::askForSums()
{
    if (m_currency && m_slice && isWanted() && !isCollapsed())
        emit sumsNeeded(field(), *m_currency);
}

void FacetList::setSums(const std::shared_ptr<const Slice> &slice, const QString &currency, const std::shared_ptr<const std::vector<ScaledSum>> &sums)
{
    if (slice != m_slice || m_stale || currency != m_currency)
        return;
    const bool hadCurrent = m_view->currentIndex().isValid();
    const QString current = m_view->currentValue();
    m_model->setSums(sums, currency);
    if (hadCurrent)
        m_view->setCurrentValue(current);
    refresh();
}

void FacetList::folded()
{
    if (!isCollapsed() && m_stale) {
        m_stale = false;
        m_model->setSlice(m_slice, field());
        refresh();
    }
    askForSums();
}

QVector<QWidget *> FacetList::tabStops() const
{
    QVector<QWidget *> stops = FacetFrame::tabStops();
    if (m_histogram)
        stops.append(m_histogram);
    return stops + QVector<QWidget *> { m_search, m_view, m_more };
}

void FacetList::fillMenu(QMenu *menu)
{
    if (field() == Field::Year)
        return; // years stand in the order of time
    menu->addAction(tr("Most frequent first"), this, [this] { setOrder(FacetModel::Order::ByCount); });
    menu->addAction(tr("By name"), this, [this] { setOrder(FacetModel::Order::ByName); });
    menu->addAction(tr("Largest sum first"), this, [this] { setOrder(FacetModel::Order::BySum); })->setEnabled(m_currency.has_value());
    menu->addSeparator();
}

void FacetList::setOrder(FacetModel::Order order)
{
    m_model->setOrder(order);
    refresh();
}

void FacetList::showMore()
{
    const bool allShown = m_rows->hiddenRows() <= 0 || m_rows->limit() >= mostRows;
    m_rows->setLimit(allShown ? firstRows(field()) : m_rows->limit() <= firstRows(field()) ? moreRows : mostRows);
    refresh();
}

void FacetList::refresh()
{
    updateHeader();
    const bool searching = !m_search->text().isEmpty();
    m_search->setVisible(searching || (field() != Field::Year && m_model->rowCount() >= searchableFrom));
    const int hidden = m_rows->hiddenRows();
    const bool canFold = !searching && m_rows->limit() > firstRows(field()) && m_model->rowCount() > firstRows(field());
    if (hidden > 0 && m_rows->limit() < mostRows)
        m_more->setText(m_rows->limit() == 0 ? tr("Show as a list (%1)").arg(QLocale().toString(hidden)) : tr("Show more (%1)").arg(QLocale().toString(hidden)));
    else if (m_rows->rowCount() == 0)
        m_more->setText(searching ? tr("Nothing found") : tr("No values under the other conditions"));
    else
        m_more->setText(tr("Show fewer"));
    m_more->setToolTip(hidden > 0 && m_rows->limit() >= mostRows ? tr("Search finds the other %1.").arg(QLocale().toString(hidden)) : QString());
    m_more->setVisible(hidden > 0 || canFold || m_rows->rowCount() == 0);
    m_more->setEnabled(hidden > 0 || canFold);
    m_view->setVisible(m_rows->rowCount() > 0);
}

bool FacetList::hasData() const
{
    // A facet that has nothing but "no data" for every row says nothing.
    return m_slice && m_slice->table().facet(field()).dictionary.values.size() > 1;
}

bool FacetList::isFiltered() const
{
    return m_slice && saysSomething(m_slice->filter(), field());
}

void FacetList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (!m_stale)
            m_model->setSlice(m_slice, field()); // labels of codes are in the language, too
        retranslate();
        refresh();
    }
    FacetFrame::changeEvent(event);
}

QString FacetList::headerText() const
{
    const QString title = fieldTitle(field(), unit());
    const qsizetype chosen = m_slice ? m_slice->filter().values(field()).size() : 0;
    const qsizetype excluded = m_slice ? m_slice->filter().excludedValues(field()).size() : 0;
    if (chosen > 0 && excluded > 0)
        return tr("%1 (%2 chosen, %3 excluded)").arg(title).arg(chosen).arg(excluded);
    if (chosen > 0)
        return tr("%1 (%2 chosen)").arg(title).arg(chosen);
    if (excluded > 0)
        return tr("%1 (%2 excluded)").arg(title).arg(excluded);
    return isFiltered() ? tr("%1 (filtered)").arg(title) : title;
}

void FacetList::retranslate()
{
    const QString title = fieldTitle(field(), unit());
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in “%1”").arg(title));
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(tr("Space chooses, X excludes, Enter chooses only this."));
}

} // namespace obra
