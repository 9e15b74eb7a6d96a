// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetpanel.h"

#include "common/shortnumber.h"
#include "common/theme.h"
#include "filters/facetchooser.h"
#include "filters/facetlist.h"
#include "filters/rangefacet.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

namespace obra {

namespace {
constexpr quint32 stateVersion = 2;
} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("facetPanel"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, spacing(this, 0.4), 0);
    m_layout->setSpacing(spacing(this, 0.4));
    m_title->setContentsMargins(spacing(this, 0.6), 0, 0, 0);
    m_sumsButton = new QToolButton(content);
    m_sumsButton->setObjectName(QStringLiteral("facetSums"));
    m_sumsButton->setIcon(themedIcon(QStringLiteral("money")));
    m_sumsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sumsButton->setPopupMode(QToolButton::InstantPopup);
    m_sumsMenu = new QMenu(m_sumsButton);
    m_sumsButton->setMenu(m_sumsMenu);
    m_choose = new QToolButton(content);
    m_choose->setObjectName(QStringLiteral("facetChoose"));
    m_choose->setIcon(themedIcon(QStringLiteral("settings")));
    for (QToolButton *button : { m_sumsButton, m_choose }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(spacing(this, 0.2));
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_sumsButton);
    titleRow->addWidget(m_choose);
    m_layout->addLayout(titleRow);
    m_sums = new FacetSums(this);
    m_histograms = new FacetHistograms(this);
    for (const Field field : allFields) {
        auto *list = new FacetList(field, content);
        addFacet(list);
        connect(list, &FacetList::valueActed, this, &FacetPanel::valueActed);
        connect(list, &FacetList::yearsChosen, this, &FacetPanel::yearsChosen);
        connect(list, &FacetList::sumsNeeded, m_sums, &FacetSums::request);
    }
    for (const RangeField field : allRangeFields) {
        auto *range = new RangeFacet(field, content);
        addFacet(range);
        connect(range, &RangeFacet::rangeChosen, this, &FacetPanel::rangeChosen);
        connect(range, &RangeFacet::histogramNeeded, m_histograms, &FacetHistograms::request);
    }
    m_layout->addStretch(1);
    setWidget(content);
    connect(m_sums, &FacetSums::ready, this, [this](const std::shared_ptr<const Slice> &slice, Field field, const QString &currency, const FacetSums::Sums &sums) {
        facet(field)->setSums(slice, currency, sums);
    });
    connect(m_histograms, &FacetHistograms::ready, this,
            [this](const std::shared_ptr<const Slice> &slice, const Histogram &histogram) { rangeFacet(histogram.field)->setHistogram(slice, histogram); });
    connect(m_sumsMenu, &QMenu::aboutToShow, this, &FacetPanel::fillSumsMenu);
    connect(m_choose, &QToolButton::clicked, this, &FacetPanel::showChooser);
    // Sources and currencies are looked at less often; a fold keeps the panel short at first.
    for (const Field field : { Field::ProcuringEntity, Field::Source, Field::Currency, Field::Quality })
        facet(field)->setCollapsed(true);
    for (const RangeField field : allRangeFields)
        rangeFacet(field)->setCollapsed(field != RangeField::Amount);
    arrange();
    retranslate();
}

void FacetPanel::addFacet(FacetFrame *facet)
{
    m_facets[std::size_t(facet->id().number())] = facet;
    m_layout->addWidget(facet);
    connect(facet, &FacetFrame::clearRequested, this, &FacetPanel::facetCleared);
    connect(facet, &FacetFrame::moveRequested, this, [this](FacetId moved, int step) { setArrangement(m_arrangement.moved(moved, step)); });
    connect(facet, &FacetFrame::pinRequested, this, [this](FacetId pinned, bool on) { setArrangement(m_arrangement.pinned(pinned, on)); });
    connect(facet, &FacetFrame::hideRequested, this, [this](FacetId hidden) {
        m_choose->setFocus(); // where it comes back
        setArrangement(m_arrangement.shown(hidden, false));
    });
}

FacetList *FacetPanel::facet(Field field) const
{
    return static_cast<FacetList *>(m_facets[std::size_t(FacetId(field).number())]);
}

RangeFacet *FacetPanel::rangeFacet(RangeField field) const
{
    return static_cast<RangeFacet *>(m_facets[std::size_t(FacetId(field).number())]);
}

void FacetPanel::setSlice(const std::shared_ptr<const Slice> &slice)
{
    const int position = verticalScrollBar()->value();
    m_slice = slice;
    m_sums->setSlice(slice);
    m_histograms->setSlice(slice);
    for (FacetFrame *facet : m_facets)
        facet->setSlice(slice);
    verticalScrollBar()->setValue(position);
}

void FacetPanel::focusFirst()
{
    for (const FacetId id : m_arrangement.order()) {
        FacetFrame *facet = m_facets[std::size_t(id.number())];
        if (facet->isVisible()) {
            facet->focusHeader();
            return;
        }
    }
}

void FacetPanel::setArrangement(const FacetArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    arrange();
}

void FacetPanel::arrange()
{
    int place = 1; // below the title
    QWidget *before = m_choose;
    for (const FacetId id : m_arrangement.order()) {
        FacetFrame *facet = m_facets[std::size_t(id.number())];
        m_layout->removeWidget(facet);
        m_layout->insertWidget(place++, facet);
        facet->setPinned(m_arrangement.isPinned(id));
        facet->setWanted(m_arrangement.isShown(id));
        for (QWidget *stop : facet->tabStops()) { // the keyboard goes as the eye does
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

void FacetPanel::showChooser()
{
    auto *chooser = new FacetChooser(m_arrangement, m_slice ? m_slice->unit() : Unit::Processes, this);
    connect(chooser, &FacetChooser::arrangementChanged, this, &FacetPanel::setArrangement);
    chooser->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

void FacetPanel::setCurrency(const std::optional<QString> &currency)
{
    m_currency = currency;
    for (const Field field : allFields)
        facet(field)->setCurrency(currency);
    retranslate();
}

void FacetPanel::fillSumsMenu()
{
    m_sumsMenu->clear();
    const auto add = [this](const QString &text, const std::optional<QString> &currency) {
        QAction *action = m_sumsMenu->addAction(text, this, [this, currency] { setCurrency(currency); });
        action->setCheckable(true);
        action->setChecked(currency == m_currency);
    };
    add(tr("Only counts"), std::nullopt);
    m_sumsMenu->addSeparator();
    if (!m_slice)
        return;
    for (const CurrencyTotal &total : m_slice->totals()) { // one at a time: currencies are never added together
        if (total.rows > 0)
            add(tr("Sums in %1", "currency").arg(currencyLabel(total.currency, m_slice->unit())), total.currency);
    }
}

QByteArray FacetPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << collapsed() << m_arrangement.toNames() << m_currency.has_value() << m_currency.value_or(QString());
    return state;
}

bool FacetPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QStringList folded, names;
    bool sums = false;
    QString currency;
    stream >> version;
    if (version != stateVersion)
        return false;
    stream >> folded >> names >> sums >> currency;
    if (stream.status() != QDataStream::Ok)
        return false;
    setCollapsed(folded);
    setArrangement(FacetArrangement::fromNames(names));
    setCurrency(sums ? std::optional(currency) : std::nullopt);
    return true;
}

QStringList FacetPanel::collapsed() const
{
    QStringList names;
    for (const FacetFrame *facet : m_facets) {
        if (facet->isCollapsed())
            names << facet->id().name();
    }
    return names;
}

void FacetPanel::setCollapsed(const QStringList &names)
{
    for (FacetFrame *facet : m_facets)
        facet->setCollapsed(names.contains(facet->id().name()));
}

QSize FacetPanel::sizeHint() const
{
    return QSize(textWidth(this, 40), fontMetrics().lineSpacing() * 30);
}

void FacetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void FacetPanel::retranslate()
{
    m_title->setText(tr("Filter by"));
    m_title->setFont(scaledFont(this, 0.9, QFont::Normal));
    m_sumsButton->setText(m_currency ? currencyLabel(*m_currency, m_slice ? m_slice->unit() : Unit::Processes) : tr("Sums"));
    m_sumsButton->setToolTip(m_currency ? tr("Sums in this currency stand beside the counts") : tr("Show sums of money beside the counts"));
    m_sumsButton->setAccessibleName(m_currency ? tr("Sums in %1", "currency").arg(m_sumsButton->text()) : tr("Sums"));
    m_choose->setToolTip(tr("Choose, order and pin facets"));
    m_choose->setAccessibleName(m_choose->toolTip());
    setAccessibleName(tr("Facets"));
}

} // namespace obra
