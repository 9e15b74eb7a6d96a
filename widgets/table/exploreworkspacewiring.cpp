// SPDX-License-Identifier: GPL-3.0-or-later
// What is clicked becomes a filter of the session; what the session answers goes to the views.
#include "table/exploreworkspace.h"

#include "charts/chartpane.h"
#include "charts/pinnedcharts.h"
#include "common/busyline.h"
#include "common/sliceview.h"
#include "filters/chipsbar.h"
#include "filters/facetpanel.h"
#include "filters/filteracts.h"
#include "filters/historylist.h"
#include "map/mappane.h"
#include "session.h"
#include "store/unitfields.h"
#include "table/organizationspane.h"
#include "table/slicetable.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace obra {

void ExploreWorkspace::connectSession()
{
    connect(m_session, &Session::unitChanged, this, [this] {
        m_chips->setFilter(m_session->filter(), m_session->unit());
        m_record = 0;
        updateUnits();
        updateOrganizations();
    });
    connect(m_session, &Session::filterChanged, this, [this](const Filter &filter) { m_chips->setFilter(filter, m_session->unit()); });
    connect(m_session, &Session::historyChanged, this, [this] { m_chips->setHistory(m_session->canUndo(), m_session->canRedo()); });
    connect(m_session, &Session::cacheOpened, this, [this] {
        updateUnits();
        updateSlice();
    });
    connect(m_session, &Session::sliceChanged, this, &ExploreWorkspace::updateSlice);
    connect(m_session, &Session::busyChanged, m_busy, &BusyLine::setBusy);
    connect(m_session, &Session::pageReady, m_table, &SliceTable::setPage);
    connect(m_session, &Session::orderReady, m_table, &SliceTable::setOrder);
    connect(m_session, &Session::titleReady, this, [this](Unit unit, qint64 id, const QString &title) {
        if (unit == m_session->unit())
            m_map->setTitle(id, title);
    });
}

void ExploreWorkspace::actOn(Field field, const QString &value, ValueAct act)
{
    if (act == ValueAct::Card)
        emit cardRequested(m_session->unit(), field, value);
    else if (act == ValueAct::Compare)
        emit compareRequested(m_session->unit(), field, value);
    else
        m_session->setFilter(withAct(m_session->filter(), field, value, act));
}

void ExploreWorkspace::connectViews()
{
    connect(m_chips, &ChipsBar::filterRequested, m_session, &Session::setFilter);
    connect(m_chips, &ChipsBar::undoRequested, m_session, &Session::undo);
    connect(m_chips, &ChipsBar::redoRequested, m_session, &Session::redo);
    connect(m_chips, &ChipsBar::historyRequested, this, [this](const QPoint &globalPosition) {
        auto *steps = new HistoryList(m_session->history(), this);
        connect(steps, &HistoryList::stepRequested, m_session, &Session::goToStep);
        steps->popup(globalPosition);
    });

    connect(m_facets, &FacetPanel::valueActed, this, &ExploreWorkspace::actOn);
    connect(m_facets, &FacetPanel::facetCleared, this, [this](FacetId facet) {
        const Filter &filter = m_session->filter();
        m_session->setFilter(facet.isRange() ? withoutRange(filter, facet.rangeField()) : withoutField(filter, facet.field()));
    });
    connect(m_facets, &FacetPanel::rangeChosen, this, [this](RangeField field, const RangeChoice &choice, const std::optional<QString> &currency) {
        m_session->setFilter(withRangeChoice(m_session->filter(), field, choice, currency));
    });
    connect(m_facets, &FacetPanel::yearsChosen, this, [this](int from, int to) {
        Condition years;
        years.kind = Condition::Kind::Years;
        years.yearFrom = from;
        years.yearTo = to;
        m_session->setFilter(m_session->filter().with(years));
    });
    connect(m_chart, &ChartPane::valueActed, this, &ExploreWorkspace::actOn);
    connect(m_pins, &PinnedCharts::countChanged, this, [this](int count) {
        // Pinned charts take the place of the plain one, which can be drawn out again; without any, it comes back.
        const int width = std::max(3, m_pictures->width());
        if (count > 0)
            m_pictures->setSizes({ 0, width * (count + 1) / (count + 2), width / (count + 2) });
        else
            m_pictures->setSizes({ width / 2, 0, width / 2 });
    });
    connect(m_pins, &PinnedCharts::filterRequested, m_session, &Session::setFilter);
    connect(m_pins, &PinnedCharts::rowsRequested, m_session, &Session::setFilter); // the table is below already
    connect(m_pins, &PinnedCharts::exportFinished, this, &ExploreWorkspace::notice);
    connect(m_pins, &PinnedCharts::chartRequested, this, &ExploreWorkspace::chartRequested);
    connect(m_pins, &PinnedCharts::recordRequested, this, [this](Unit unit, qint64 id) {
        m_record = id;
        m_table->selectId(id);
        emit recordRequested(unit, id);
    });

    connect(m_table, &SliceTable::valueActed, this, &ExploreWorkspace::actOn);
    connect(m_table, &SliceTable::filterRequested, m_session, &Session::setFilter);
    connect(m_table, &SliceTable::pageNeeded, m_session, &Session::requestPage);
    connect(m_table, &SliceTable::orderNeeded, m_session, &Session::requestOrder);
    connect(m_table, &SliceTable::recordRequested, this, [this](Unit unit, qint64 id) {
        m_record = id;
        emit recordRequested(unit, id);
    });
    connect(m_table, &SliceTable::onlyIdsRequested, this, &ExploreWorkspace::showOnly);
    connect(m_table, &SliceTable::lastConditionRemovalRequested, this,
            [this] { m_session->setFilter(m_session->filter().without(int(m_session->filter().conditions.size()) - 1)); });
    connect(m_table, &SliceTable::clearRequested, this, &ExploreWorkspace::clearFilter);
    connect(m_table, &SliceTable::idsDialogRequested, this, &ExploreWorkspace::showIdsDialog);

    connect(m_organizations, &OrganizationsPane::rowsRequested, this, [this](const Filter &filter) {
        m_session->setUnit(Unit::Processes);
        m_session->setFilter(filter);
        m_table->view()->setFocus();
    });
    connect(m_organizations, &OrganizationsPane::openOrganization, this, [this](Field field, const QString &name) { emit cardRequested(rowsUnit(m_session->unit()), field, name); });
    connect(m_organizations, &OrganizationsPane::lastConditionRemovalRequested, this,
            [this] { m_session->setFilter(m_session->filter().without(int(m_session->filter().conditions.size()) - 1)); });
    connect(m_organizations, &OrganizationsPane::clearRequested, this, &ExploreWorkspace::clearFilter);

    connect(m_map, &MapPane::areaSelected, this, [this](const GeoRect &area) {
        Condition inside;
        inside.kind = Condition::Kind::Area;
        inside.area = area;
        m_session->setFilter(m_session->filter().with(inside));
    });
    connect(m_map, &MapPane::areaCleared, this, [this] {
        Filter rest;
        for (const Condition &condition : m_session->filter().conditions) {
            if (condition.kind != Condition::Kind::Area || condition.negated)
                rest.conditions.append(condition);
        }
        m_session->setFilter(rest);
    });
    connect(m_map, &MapPane::withoutLocationRequested, this, [this] {
        Condition nowhere;
        nowhere.kind = Condition::Kind::Has;
        nowhere.negated = true;
        nowhere.values = { QStringLiteral("place") };
        m_session->setFilter(m_session->filter().with(nowhere));
    });
    connect(m_map, &MapPane::titleNeeded, this, [this](qint64 id) { m_session->requestTitle(m_session->unit(), id); });
    connect(m_map, &MapPane::recordRequested, this, [this](quint32 row) {
        const std::shared_ptr<const Slice> slice = m_session->slice(); // the one that the map shows
        if (!slice || row >= slice->table().id.size())
            return;
        m_record = slice->table().id[row];
        m_table->selectId(m_record);
        emit recordRequested(slice->unit(), m_record);
    });

    // Ctrl+L belongs to the window: it works on every screen.
    const auto shortcut = [this](const QKeySequence &keys, auto &&slot) {
        auto *object = new QShortcut(keys, this);
        object->setContext(Qt::WidgetWithChildrenShortcut);
        connect(object, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(Qt::Key_F6), [this] { cyclePanes(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cyclePanes(true); });
}

void ExploreWorkspace::addView(SliceView *view)
{
    m_views.append(view);
    m_pages->addWidget(view);
    m_tabs->addTab(view->title());
    m_tabs->show();
    connect(view, &SliceView::filterRequested, m_session, &Session::setFilter);
    connect(view, &SliceView::valueActed, this, &ExploreWorkspace::actOn);
    connect(view, &SliceView::rowsRequested, this, [this](const Filter &filter) {
        m_session->setFilter(filter);
        showPage(0);
    });
    connect(view, &SliceView::recordRequested, this, [this](Unit unit, qint64 id) {
        m_record = id;
        m_table->selectId(id);
        emit recordRequested(unit, id);
    });
}

} // namespace obra
