// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetlist.h"

#include "common/theme.h"
#include "filters/facetrows.h"
#include "filters/facetview.h"
#include "filters/yearhistogram.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

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
    : QWidget(parent)
    , m_field(field)
    , m_model(new FacetModel(this))
    , m_rows(new FacetRows(this))
    , m_header(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_search(new QLineEdit(m_body))
    , m_view(new FacetView(m_body))
    , m_more(new QPushButton(m_body))
{
    const QString name = fieldName(field);
    setObjectName(QStringLiteral("facet_") + name);
    m_header->setObjectName(QStringLiteral("facetHeader_") + name);
    m_clear->setObjectName(QStringLiteral("facetClear_") + name);
    m_search->setObjectName(QStringLiteral("facetSearch_") + name);
    m_view->setObjectName(QStringLiteral("facetView_") + name);
    m_more->setObjectName(QStringLiteral("facetMore_") + name);

    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title is elided, not the panel widened
    m_header->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_clear->setIcon(themedIcon(QStringLiteral("close")));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_more->setFlat(true);
    m_rows->setLimit(firstRows(field));
    m_rows->setSourceModel(m_model);
    m_view->setModel(m_rows);

    auto *headerRow = new QHBoxLayout;
    headerRow->setSpacing(0);
    headerRow->addWidget(m_header, 1);
    headerRow->addWidget(m_clear);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(spacing(this, 0.6), 0, 0, spacing(this, 0.4));
    body->setSpacing(spacing(this, 0.3));
    if (field == Field::Year) {
        m_histogram = new YearHistogram(m_body);
        body->addWidget(m_histogram);
        connect(m_histogram, &YearHistogram::yearToggled, this, [this](const QString &year) { emit valueActed(m_field, year, ValueAct::Toggle); });
        connect(m_histogram, &YearHistogram::yearExcluded, this, [this](const QString &year) { emit valueActed(m_field, year, ValueAct::Exclude); });
        connect(m_histogram, &YearHistogram::yearsChosen, this, &FacetList::yearsChosen);
    }
    body->addWidget(m_search);
    body->addWidget(m_view);
    body->addWidget(m_more, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(headerRow);
    layout->addWidget(m_body);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_header, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->installEventFilter(this);
    connect(m_header, &QToolButton::customContextMenuRequested, this, &FacetList::showMenu);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_header->setFocus(); // the button goes away under the keyboard
        emit cleared(m_field);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        m_rows->setLimit(text.isEmpty() ? firstRows(m_field) : moreRows);
        refresh();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_rows->rowCount() > 0)
            m_view->setFocus(Qt::TabFocusReason);
    });
    connect(m_view, &FacetView::acted, this, [this](const QString &value, ValueAct act) { emit valueActed(m_field, value, act); });
    connect(m_more, &QPushButton::clicked, this, &FacetList::showMore);
    retranslate();
    refresh();
}

void FacetList::setSlice(const std::shared_ptr<const Slice> &slice)
{
    const bool otherUnit = m_slice && slice && m_slice->unit() != slice->unit();
    m_slice = slice;
    m_stale = m_collapsed; // a folded facet is filled when it is unfolded: sorting many suppliers takes its time
    const QString current = m_view->currentIndex().isValid() ? m_view->currentValue() : QString();
    const bool hadCurrent = m_view->currentIndex().isValid();
    m_rows->setHasChoice(slice && saysSomething(slice->filter(), m_field));
    if (!m_stale)
        m_model->setSlice(slice, m_field);
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

void FacetList::setWanted(bool wanted)
{
    m_wanted = wanted;
    refresh();
}

void FacetList::setPinned(bool pinned)
{
    m_pinned = pinned;
    retranslate();
    refresh();
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
    if (m_currency && m_slice && m_wanted && !m_collapsed)
        emit sumsNeeded(m_field, *m_currency);
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

void FacetList::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    if (!collapsed && m_stale) {
        m_stale = false;
        m_model->setSlice(m_slice, m_field);
    }
    retranslate();
    refresh();
    askForSums();
}

void FacetList::focusHeader()
{
    m_header->setFocus(Qt::TabFocusReason);
}

QVector<QWidget *> FacetList::tabStops() const
{
    QVector<QWidget *> stops { m_header, m_clear };
    if (m_histogram)
        stops.append(m_histogram);
    return stops + QVector<QWidget *> { m_search, m_view, m_more };
}

void FacetList::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("facetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_field != Field::Year) { // years stand in the order of time
        menu->addAction(tr("Most frequent first"), this, [this] { setOrder(FacetModel::Order::ByCount); });
        menu->addAction(tr("By name"), this, [this] { setOrder(FacetModel::Order::ByName); });
        menu->addAction(tr("Largest sum first"), this, [this] { setOrder(FacetModel::Order::BySum); })->setEnabled(m_currency.has_value());
        menu->addSeparator();
    }
    menu->addAction(themedIcon(QStringLiteral("pin")), m_pinned ? tr("No longer pinned on top") : tr("Pin on top"), this, [this] { emit pinRequested(m_field, !m_pinned); });
    menu->addAction(themedIcon(QStringLiteral("up")), tr("Move up"), this, [this] { emit moveRequested(m_field, -1); })->setShortcut(Qt::ALT | Qt::Key_Up);
    menu->addAction(themedIcon(QStringLiteral("down")), tr("Move down"), this, [this] { emit moveRequested(m_field, 1); })->setShortcut(Qt::ALT | Qt::Key_Down);
    menu->addAction(tr("Hide this facet"), this, [this] { emit hideRequested(m_field); });
    menu->addSeparator();
    QAction *clear = menu->addAction(themedIcon(QStringLiteral("close")), m_clear->toolTip(), this, [this] { emit cleared(m_field); });
    clear->setEnabled(m_slice && saysSomething(m_slice->filter(), m_field));
    menu->popup(m_header->mapToGlobal(position));
}

void FacetList::setOrder(FacetModel::Order order)
{
    m_model->setOrder(order);
    refresh();
}

void FacetList::showMore()
{
    const bool allShown = m_rows->hiddenRows() <= 0 || m_rows->limit() >= mostRows;
    m_rows->setLimit(allShown ? firstRows(m_field) : m_rows->limit() <= firstRows(m_field) ? moreRows : mostRows);
    refresh();
}

void FacetList::refresh()
{
    // A facet that has nothing but "no data" for every row says nothing and is left out.
    const bool hasValues = m_slice && m_slice->table().facet(m_field).dictionary.values.size() > 1;
    const bool filtered = m_slice && saysSomething(m_slice->filter(), m_field);
    setVisible(m_wanted && (hasValues || filtered));
    m_body->setVisible(!m_collapsed);
    m_header->setIcon(themedIcon(m_collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_clear->setVisible(filtered);
    const bool searching = !m_search->text().isEmpty();
    m_search->setVisible(searching || (m_field != Field::Year && m_model->rowCount() >= searchableFrom));
    const int hidden = m_rows->hiddenRows();
    const bool canFold = !searching && m_rows->limit() > firstRows(m_field) && m_model->rowCount() > firstRows(m_field);
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

bool FacetList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            emit moveRequested(m_field, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetList::elideTitle()
{
    const int room = m_header->width() - m_header->iconSize().width() - spacing(this, 2);
    const QString shown = QFontMetrics(m_header->font()).elidedText(m_title, Qt::ElideRight, std::max(room, textWidth(this, 8)));
    m_header->setText(shown);
    m_header->setToolTip(shown == m_title ? QString() : m_title);
}

void FacetList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideTitle();
}

void FacetList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (!m_stale)
            m_model->setSlice(m_slice, m_field); // labels of codes are in the language, too
        retranslate();
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        m_header->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    }
    QWidget::changeEvent(event);
}

void FacetList::retranslate()
{
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    const QString title = fieldTitle(m_field, unit);
    const bool filtered = m_slice && saysSomething(m_slice->filter(), m_field);
    const qsizetype chosen = m_slice ? m_slice->filter().values(m_field).size() : 0;
    const qsizetype excluded = m_slice ? m_slice->filter().excludedValues(m_field).size() : 0;
    QString text = title;
    if (chosen > 0 && excluded > 0)
        text = tr("%1 (%2 chosen, %3 excluded)").arg(title).arg(chosen).arg(excluded);
    else if (chosen > 0)
        text = tr("%1 (%2 chosen)").arg(title).arg(chosen);
    else if (excluded > 0)
        text = tr("%1 (%2 excluded)").arg(title).arg(excluded);
    else if (filtered)
        text = tr("%1 (filtered)").arg(title);
    m_title = m_pinned ? tr("%1 · pinned").arg(text) : text;
    elideTitle();
    m_header->setAccessibleName(m_collapsed ? tr("%1, folded").arg(m_title) : tr("%1, unfolded").arg(m_title));
    m_header->setAccessibleDescription(tr("Alt+Up and Alt+Down move the facet; the menu key shows what else can be done."));
    m_clear->setToolTip(tr("Remove all conditions on “%1”").arg(title));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in “%1”").arg(title));
    m_view->setAccessibleName(title);
    m_view->setAccessibleDescription(tr("Space chooses, X excludes, Enter chooses only this."));
}

} // namespace obra
