// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/exploreworkspace.h"

#include "charts/barchart.h"
#include "charts/chartpane.h"
#include "charts/pinnedcharts.h"
#include "common/busyline.h"
#include "common/sliceview.h"
#include "common/theme.h"
#include "filters/chipsbar.h"
#include "filters/facetpanel.h"
#include "filters/idsdialog.h"
#include "map/mappane.h"
#include "session.h"
#include "table/organizationspane.h"
#include "table/slicetable.h"
#include "table/unitswitch.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace obra {

namespace {

/// True when anything of @p pane lies within all that it lies in, up to @p window.
bool isInSight(const QWidget *pane, const QWidget *window)
{
    if (!pane->isVisible())
        return false;
    QRect rect = pane->rect();
    for (const QWidget *widget = pane; widget != window; widget = widget->parentWidget())
        rect = rect.translated(widget->pos()) & widget->parentWidget()->rect();
    return !rect.isEmpty();
}

/// A thin frame that tells panes apart on any background.
QWidget *framed(QWidget *pane, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane);
    return frame;
}

} // namespace

ExploreWorkspace::ExploreWorkspace(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_units(new UnitSwitch(this))
    , m_chips(new ChipsBar(this))
    , m_facets(new FacetPanel(this))
    , m_chart(new ChartPane(this))
    , m_map(new MapPane(this))
    , m_pins(new PinnedCharts(session, this))
    , m_table(new SliceTable(this))
    , m_organizations(new OrganizationsPane(this))
    , m_busy(new BusyLine(this))
{
    setObjectName(QStringLiteral("exploreWorkspace"));
    m_map->setObjectName(QStringLiteral("mapPane"));
    buildLayout();
    connectSession();
    connectViews();
    retranslate();
    updateUnits();
    updateSlice();
}

ExploreWorkspace::~ExploreWorkspace() = default;

void ExploreWorkspace::buildLayout()
{
    connect(m_units, &UnitSwitch::unitChosen, m_session, &Session::setUnit);
    auto *units = new QVBoxLayout;
    units->setSpacing(spacing(this, 0.4));
    units->addWidget(m_units);
    units->addWidget(m_facets, 1);
    auto *left = new QWidget(this);
    left->setLayout(units);
    units->setContentsMargins(0, 0, 0, 0);

    m_pictures = new QSplitter(Qt::Horizontal, this);
    m_pictures->setObjectName(QStringLiteral("picturesSplitter"));
    m_pictures->addWidget(framed(m_chart, m_pictures));
    m_pictures->addWidget(m_pins);
    m_pictures->addWidget(framed(m_map, m_pictures));
    m_centre = new QSplitter(Qt::Vertical, this);
    m_centre->setObjectName(QStringLiteral("centreSplitter"));
    m_centre->addWidget(m_pictures);
    m_tables = new QStackedWidget(this);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_organizations);
    m_centre->addWidget(framed(m_tables, m_centre));
    m_outer = new QSplitter(Qt::Horizontal, this);
    m_outer->setObjectName(QStringLiteral("outerSplitter"));
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->hide(); // until there is something to choose from
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_centre);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExploreWorkspace::updatePage);
    auto *right = new QWidget(this);
    auto *pages = new QVBoxLayout(right);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(spacing(this, 0.4));
    pages->addWidget(m_tabs);
    pages->addWidget(m_pages, 1);
    m_outer->addWidget(left);
    m_outer->addWidget(right);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    for (QSplitter *splitter : { m_outer, m_centre, m_pictures }) {
        splitter->setChildrenCollapsible(true);
        splitter->setHandleWidth(spacing(this, 0.7));
    }

    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 0.8);
    layout->setContentsMargins(margin, margin, margin, margin / 2);
    layout->setSpacing(spacing(this, 0.4));
    layout->addWidget(m_chips);
    layout->addWidget(m_busy);
    layout->addWidget(m_outer, 1);
}

void ExploreWorkspace::updateUnits()
{
    QMap<Unit, qint64> rows;
    if (m_session->isOpen()) {
        for (const Unit unit : allUnits)
            rows.insert(unit, m_session->rowsOf(unit));
    }
    m_units->setRows(rows);
    m_units->setUnit(m_session->unit());
}

void ExploreWorkspace::updateSlice()
{
    const std::shared_ptr<const Slice> slice = m_session->slice();
    m_chips->setFilter(m_session->filter(), m_session->unit());
    m_chips->setHistory(m_session->canUndo(), m_session->canRedo());
    m_chips->setSlice(slice);
    m_facets->setSlice(slice);
    m_chart->setSlice(slice);
    m_pins->setSlice(slice);
    m_map->setSlice(slice);
    m_table->setSlice(slice);
    updateOrganizations();
    if (SliceView *view = currentView())
        view->setSlice(slice);
    m_busy->setBusy(m_session->isBusy());
    finishView();
}

void ExploreWorkspace::updateOrganizations()
{
    const std::shared_ptr<const OrganizationList> list = m_session->organizations();
    const bool wanted = rowsUnit(m_session->unit()) != m_session->unit();
    m_organizations->setList(wanted && list && list->unit() == m_session->unit() ? list : nullptr); // the other unit's would be taken for this one's
    m_tables->setCurrentWidget(wanted ? static_cast<QWidget *>(m_organizations) : m_table);
}

QStringList ExploreWorkspace::pageTitles() const
{
    QStringList titles { tr("Table") };
    for (const SliceView *view : m_views)
        titles.append(view->title());
    return titles;
}

int ExploreWorkspace::page() const
{
    return m_tabs->currentIndex();
}

void ExploreWorkspace::showPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

void ExploreWorkspace::showPageOf(const QString &name)
{
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_views[i]->name() == name)
            showPage(i + 1);
    }
}

SliceView *ExploreWorkspace::currentView() const
{
    return page() > 0 ? m_views[page() - 1] : nullptr;
}

void ExploreWorkspace::updatePage()
{
    if (SliceView *view = currentView())
        view->setSlice(m_session->slice());
    m_pages->setCurrentIndex(page());
    emit pageChanged(page());
}

void ExploreWorkspace::selectRecord(qint64 id)
{
    m_record = id;
    m_table->selectId(id);
    if (SliceView *view = currentView())
        view->focusFirst();
    else if (m_tables->currentWidget() == m_organizations)
        m_organizations->setFocus();
    else
        m_table->view()->setFocus();
}

void ExploreWorkspace::step(int by)
{
    const qint64 id = m_table->neighbour(m_record, by);
    if (id == 0)
        return; // at the end, or the filter no longer has the record
    m_record = id;
    m_table->selectId(id);
    emit recordRequested(m_session->slice()->unit(), id);
}

void ExploreWorkspace::nextRecord()
{
    step(1);
}

void ExploreWorkspace::previousRecord()
{
    step(-1);
}

void ExploreWorkspace::showOnly(const QStringList &ids)
{
    Condition only;
    only.kind = Condition::Kind::Ids;
    only.values = ids;
    m_session->setFilter(m_session->filter().with(only));
}

void ExploreWorkspace::showIdsDialog()
{
    auto *dialog = new IdsDialog(m_session->cachePath(), m_session->unit(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { showOnly(dialog->ids()); });
    dialog->open();
}

void ExploreWorkspace::clearFilter()
{
    m_session->setFilter(m_chips->clearedFilter());
}

void ExploreWorkspace::focusFilter()
{
    m_chips->focusFilter();
}

void ExploreWorkspace::showHistory()
{
    m_chips->requestHistory();
}

void ExploreWorkspace::focusFirst()
{
    m_chips->focusFilter();
}

void ExploreWorkspace::cyclePanes(bool backwards)
{
    QVector<QWidget *> panes { m_chips, m_facets, m_chart, m_pins, m_map, m_table, m_organizations }; // those out of sight are passed over
    for (SliceView *view : std::as_const(m_views))
        panes.append(view);
    int current = -1;
    for (int i = 0; i < panes.size(); ++i) {
        if (QApplication::focusWidget() && (panes[i] == QApplication::focusWidget() || panes[i]->isAncestorOf(QApplication::focusWidget())))
            current = i;
    }
    const int count = int(panes.size());
    for (int turn = 1; turn <= count; ++turn) {
        const int next = ((current < 0 && backwards ? 0 : current) + (backwards ? -turn : turn) + 2 * count) % count;
        QWidget *pane = panes[next];
        if (!isInSight(pane, this))
            continue; // folded away by its splitter
        if (pane == m_chips)
            m_chips->focusFilter();
        else if (pane == m_facets)
            m_facets->focusFirst();
        else if (pane == m_chart)
            m_chart->chart()->setFocus(Qt::TabFocusReason);
        else if (pane == m_pins)
            m_pins->focusFirst();
        else if (pane == m_map)
            m_map->view()->setFocus(Qt::TabFocusReason);
        else if (pane == m_table)
            m_table->view()->setFocus(Qt::TabFocusReason);
        else if (pane == m_organizations)
            m_organizations->setFocus(Qt::TabFocusReason);
        else
            static_cast<SliceView *>(pane)->focusFirst();
        return;
    }
}

void ExploreWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_sized)
        return;
    // Only now is the size known: the facets get what their text needs, the table half of the height.
    m_sized = true;
    const int left = m_facets->sizeHint().width();
    m_outer->setSizes({ left, std::max(1, width() - left) });
    m_centre->setSizes({ height() * 45 / 100, height() * 55 / 100 });
    m_pictures->setSizes({ width() / 2, width() / 2, width() / 2 });
}

void ExploreWorkspace::keyPressEvent(QKeyEvent *event)
{
    // "/" reaches this only when no line to type in had use for it.
    if (event->text() == QLatin1String("/")) {
        focusFilter();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ExploreWorkspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExploreWorkspace::retranslate()
{
    setAccessibleName(tr("Explore"));
    m_tabs->setAccessibleName(tr("Pages"));
    const QStringList titles = pageTitles();
    for (int i = 0; i < titles.size(); ++i) {
        m_tabs->setTabText(i, titles[i]);
        m_tabs->setTabToolTip(i, tr("%1 (Ctrl+%2)", "page and its key").arg(titles[i]).arg(i + 1));
    }
}

} // namespace obra
