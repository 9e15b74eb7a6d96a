// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"

#include "cards/cardsubject.h"
#include "charts/chartexport.h"
#include "charts/chartoptions.h"
#include "charts/charts.h"
#include "charts/charttext.h"
#include "charts/figuretabledialog.h"
#include "charts/figuretext.h"
#include "charts/figureview.h"
#include "charts/sourcetext.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/theme.h"
#include "session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace obra {

namespace {

QToolButton *toolButton(QWidget *parent, const char *name, const char *icon)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(QLatin1String(icon)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// One for every chart ever asked for, so that no answer is taken for another's.
quint64 nextTicket()
{
    static quint64 last = 0;
    return ++last;
}

} // namespace

ChartCard::ChartCard(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_source(new ElidedLabel(this))
    , m_options(new ChartOptions(this))
    , m_highlight(toolButton(this, "chartsHighlight", "highlight"))
    , m_fit(toolButton(this, "chartsFit", "fit"))
    , m_asTable(toolButton(this, "chartsAsTable", "table"))
    , m_export(toolButton(this, "chartsExport", "export"))
    , m_pin(toolButton(this, "chartsPin", "pin"))
    , m_large(toolButton(this, "chartsLarge", "edit"))
    , m_turn(toolButton(this, "chartsTurn", "chart"))
    , m_exporter(new ChartExport(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new FigureView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("chartCard"));
    m_resized.setSingleShot(true);
    m_resized.setInterval(120);
    build();
    connect(m_session, &Session::chartReady, this, &ChartCard::take);
    connect(m_options, &ChartOptions::changed, this, [this](const ChartRequest &request) {
        m_request = request;
        ask();
        emit requestChanged(m_request);
    });
    connect(m_view, &FigureView::elementActed, this, [this](int element, ElementAct act) {
        emit filterRequested(withElement(m_session->filter(), figure()->elements[element], act));
    });
    connect(m_view, &FigureView::rangeActed, this, [this](int first, int last) {
        emit filterRequested(withRange(m_session->filter(), figure()->elements[first], figure()->elements[last]));
    });
    connect(m_view, &FigureView::areaActed, this, [this](const QVector<Condition> &conditions) {
        Filter filter = m_session->filter();
        for (const Condition &condition : figure()->elements.isEmpty() ? QVector<Condition>() : figure()->elements.first().along)
            filter = filter.with(condition);
        for (const Condition &condition : conditions)
            filter = filter.with(condition);
        emit filterRequested(filter);
    });
    connect(m_view, &FigureView::recordOpened, this, [this](qint64 record) { emit recordRequested(figure()->unit, record); });
    connect(m_view, &FigureView::elementOpened, this, &ChartCard::openRows);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ChartCard::showMenu);
    connect(m_view, &FigureView::capacityChanged, &m_resized, qOverload<>(&QTimer::start));
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (m_view->capacity() != m_request.room)
            ask();
    });
    connect(m_highlight, &QToolButton::toggled, m_view, &FigureView::setHighlighting);
    connect(m_fit, &QToolButton::clicked, m_view, &FigureView::resetZoom);
    connect(m_asTable, &QToolButton::clicked, this, &ChartCard::showAsTable);
    connect(m_pin, &QToolButton::clicked, this, &ChartCard::pinToggled);
    connect(m_large, &QToolButton::clicked, this, &ChartCard::largeRequested);
    connect(m_turn, &QToolButton::clicked, this, [this] {
        if (m_slice)
            emit turnRequested(chartOfPivot(m_request, m_slice->table()));
    });
    connect(m_exporter, &ChartExport::finished, this, &ChartCard::exportFinished);
    connect(m_empty, &EmptyState::firstRequested, this, [this] {
        const Filter &filter = m_session->filter();
        if (!filter.isEmpty())
            emit filterRequested(filter.without(int(filter.conditions.size()) - 1));
    });
    connect(m_empty, &EmptyState::secondRequested, this, [this] { emit filterRequested(Filter()); });
    retranslate();
}

void ChartCard::build()
{
    m_title->setObjectName(QStringLiteral("chartsTitle"));
    m_sentence->setObjectName(QStringLiteral("chartsSentence"));
    m_subtitle->setObjectName(QStringLiteral("chartsSubtitle"));
    m_source->setObjectName(QStringLiteral("chartsSource"));
    m_title->setFont(scaledFont(this, 1.15, QFont::DemiBold));
    m_title->setMaximumLines(2);
    m_subtitle->setMaximumLines(2);
    for (ElidedLabel *label : { m_sentence, m_subtitle, m_source }) {
        label->setSecondary(true);
        label->setFont(scaledFont(this, 0.95, QFont::Normal));
    }
    m_highlight->setCheckable(true);
    m_export->setMenu(m_exporter->menu());
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    m_large->hide();
    m_turn->hide();
    for (QToolButton *button : { m_turn, m_highlight, m_fit, m_asTable, m_export, m_large, m_pin })
        tools->addWidget(button, 0, Qt::AlignTop);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addLayout(tools);
    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 1);
    layout->setContentsMargins(margin, margin, margin, margin / 2);
    layout->setSpacing(spacing(this, 0.4));
    layout->addLayout(top);
    layout->addWidget(m_sentence);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_options);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_source);
}

void ChartCard::setCompact(bool compact)
{
    m_compact = compact;
    for (QWidget *part : { static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_subtitle), static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_options),
                           static_cast<QWidget *>(m_highlight) })
        part->setVisible(!compact);
    m_large->setVisible(compact);
    m_title->setFont(scaledFont(this, compact ? 1.0 : 1.15, QFont::DemiBold));
    const int margin = spacing(this, compact ? 0.6 : 1);
    layout()->setContentsMargins(margin, margin, margin, margin / 2);
    retranslate();
}

std::shared_ptr<const ChartFigure> ChartCard::figure() const
{
    return m_view->figure();
}

void ChartCard::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    m_options->setSlice(slice);
    ask();
}

void ChartCard::setRequest(const ChartRequest &request)
{
    m_request = request;
    m_options->setRequest(request);
    ask();
}

void ChartCard::ask()
{
    m_ticket = nextTicket(); // what was asked for before is no longer wanted
    m_request.room = m_view->capacity();
    m_waiting = m_slice != nullptr;
    if (m_slice)
        m_session->requestChart(m_ticket, m_request);
    else
        take(m_ticket, nullptr);
}

void ChartCard::take(quint64 ticket, const std::shared_ptr<const ChartFigure> &figure)
{
    if (ticket != m_ticket)
        return;
    m_waiting = false;
    m_view->setFigure(figure);
    if (figure)
        m_options->showFigure(*figure);
    updateTexts();
    emit figureChanged();
}

void ChartCard::updateTexts()
{
    const std::shared_ptr<const ChartFigure> shown = figure();
    m_title->setText(shown ? figureTitle(*shown) : QString());
    m_sentence->setText(shown ? filterSentence(shown->filter, shown->unit) : QString());
    m_subtitle->setText(shown ? figureSubtitle(*shown) : QString());
    m_source->setText(shown ? sourceLine(m_session->sources()) : QString());
    m_view->setAccessibleName(m_title->text());
    m_view->setAccessibleDescription(shown ? figureDescription(*shown) : QString());
    const bool empty = !shown || shown->isEmpty();
    const bool hadFocus = m_view->hasFocus();
    if (empty && shown) {
        const bool nothing = shown->base == 0;
        m_empty->setContent(QStringLiteral("chart"), emptyTitle(*shown), emptyText(*shown), nothing ? tr("Take away the last condition") : QString(),
                            nothing ? tr("Clear the filter") : QString());
    }
    m_stack->setCurrentWidget(empty && shown ? static_cast<QWidget *>(m_empty) : m_view);
    if (hadFocus && empty)
        m_asTable->setFocus();
    m_asTable->setEnabled(!empty);
    m_export->setEnabled(!empty);
    m_exporter->setFigure(empty ? nullptr : shown, m_session->sources());
    m_highlight->setEnabled(!empty);
    m_fit->setVisible(m_view->canZoom());
    m_turn->setVisible(!m_compact && !empty && shown->request.kind == ChartKind::Pivot);
    m_title->setToolTip(m_compact && shown ? plainTip(figureTitle(*shown) + QLatin1Char('\n') + figureSubtitle(*shown)) : QString());
}

void ChartCard::showMenu(const QPoint &position)
{
    // The menu key gives the middle of the chart: then it is the element that the keyboard is on.
    const int under = m_view->elementAt(position);
    const int element = under >= 0 ? under : m_view->hasFocus() ? m_view->currentElement() : -1;
    const std::shared_ptr<const ChartFigure> shown = m_view->figure();
    if (!shown || element < 0 || element >= shown->elements.size())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("elementMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Condition &condition : shown->elements[element].conditions) {
        const QString value = condition.values.value(0);
        if (condition.kind != Condition::Kind::Values || condition.negated || condition.values.size() != 1 || value.isEmpty() || !hasCard(condition.field))
            continue;
        const QString label = fontMetrics().elidedText(valueLabel(condition.field, shown->unit, value), Qt::ElideMiddle, textWidth(this, 40));
        menu->addAction(themedIcon(QStringLiteral("info")), tr("Card of “%1”").arg(label), this,
                        [this, field = condition.field, value] { emit valueActed(field, value, ValueAct::Card); });
    }
    menu->addAction(themedIcon(QStringLiteral("table")), tr("Show its rows"), this, [this, shown, element] { emit rowsRequested(rowsBehind(*shown, shown->elements[element])); });
    menu->popup(m_view->mapToGlobal(under >= 0 ? position : m_view->elementRect(element).center()));
}

void ChartCard::openRows(int element)
{
    const std::shared_ptr<const ChartFigure> shown = figure();
    if (!shown || element < 0 || element >= shown->elements.size())
        return;
    const ChartElement &what = shown->elements[element];
    if (what.record != 0 && what.conditions.isEmpty()) // no filter finds it alone
        emit recordRequested(shown->unit, what.record);
    else
        emit rowsRequested(rowsBehind(*shown, shown->elements[element]));
}

void ChartCard::showAsTable()
{
    const std::shared_ptr<const ChartFigure> shown = figure();
    if (!shown || shown->isEmpty())
        return;
    auto *table = new FigureTableDialog(shown, this);
    connect(table, &FigureTableDialog::elementOpened, this, [this, shown, table](int element) {
        table->close();
        emit rowsRequested(rowsBehind(*shown, shown->elements[element]));
    });
    table->show();
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        ask(); // the figure's own words are in the old language
    } else if (event->type() == QEvent::FontChange) {
        m_title->setFont(scaledFont(this, m_compact ? 1.0 : 1.15, QFont::DemiBold));
        for (ElidedLabel *label : { m_sentence, m_subtitle, m_source })
            label->setFont(scaledFont(this, 0.95, QFont::Normal));
    }
    QWidget::changeEvent(event);
}

void ChartCard::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_highlight, tr("Highlight: a click dims the others instead of filtering"));
    name(m_fit, tr("Show everything again (Esc)"));
    name(m_asTable, tr("See the chart as a table"));
    name(m_export, tr("Save or copy the chart"));
    name(m_pin, m_compact ? tr("Take this chart away from here") : tr("Pin this chart over the table"));
    m_pin->setIcon(themedIcon(m_compact ? QStringLiteral("close") : QStringLiteral("pin")));
    name(m_large, tr("See this chart large, with its options"));
    name(m_turn, tr("See this table as a chart"));
    m_exporter->retranslate();
    updateTexts();
}

} // namespace obra
