// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace keeps: of itself between two starts, and in a saved view.
#include "table/exploreworkspace.h"

#include "charts/chartpane.h"
#include "charts/pinnedcharts.h"
#include "common/sliceview.h"
#include "filters/chipsbar.h"
#include "filters/facetpanel.h"
#include "map/mappane.h"
#include "session.h"
#include "table/organizationspane.h"
#include "table/slicetable.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

namespace obra {

namespace {
constexpr quint32 stateVersion = 4;
} // namespace

QMap<QString, QByteArray> ExploreWorkspace::viewState() const
{
    QMap<QString, QByteArray> state { { QStringLiteral("table"), m_table->saveState() },
                                      { QStringLiteral("organizations"), m_organizations->saveState() },
                                      { QStringLiteral("chart"), m_chart->saveState() },
                                      { QStringLiteral("pins"), m_pins->saveState() },
                                      { QStringLiteral("map"), m_map->saveState() },
                                      { QStringLiteral("page"), currentView() ? currentView()->name().toUtf8() : QByteArray() } };
    for (const SliceView *view : m_views)
        state.insert(QStringLiteral("page.") + view->name(), view->saveState());
    return state;
}

void ExploreWorkspace::showView(Unit unit, const Filter &filter, const QMap<QString, QByteArray> &state)
{
    m_pendingView = PendingView { unit, filter, state };
    m_session->setUnit(unit);
    m_session->setFilter(filter);
    if (!m_session->isBusy())
        finishView(); // it is what is shown already
}

void ExploreWorkspace::finishView()
{
    if (!m_pendingView)
        return;
    const std::shared_ptr<const Slice> slice = m_session->slice();
    const bool wanted = m_pendingView->unit == m_session->unit() && m_pendingView->filter == m_session->filter();
    if (wanted && (!slice || slice->unit() != rowsUnit(m_pendingView->unit) || !(slice->filter() == m_pendingView->filter)))
        return;
    const bool ofOrganizations = rowsUnit(m_session->unit()) != m_session->unit();
    if (wanted && ofOrganizations && (!m_session->organizations() || m_session->organizations()->unit() != m_session->unit()))
        return;
    const QMap<QString, QByteArray> state = m_pendingView->state;
    m_pendingView.reset();
    if (!wanted)
        return;
    m_table->restoreState(state.value(QStringLiteral("table")));
    m_organizations->restoreState(state.value(QStringLiteral("organizations")));
    m_chart->restoreState(state.value(QStringLiteral("chart")));
    m_map->restoreState(state.value(QStringLiteral("map")));
    if (const auto pins = state.constFind(QStringLiteral("pins")); pins != state.constEnd())
        m_pins->restoreState(*pins);
    for (int i = 0; i < m_views.size(); ++i) {
        if (const auto own = state.constFind(QStringLiteral("page.") + m_views[i]->name()); own != state.constEnd())
            m_views[i]->restoreState(*own);
    }
    const QString page = QString::fromUtf8(state.value(QStringLiteral("page")));
    showPageOf(page);
    if (page.isEmpty() && state.contains(QStringLiteral("page")))
        showPage(0);
    emit viewShown();
}

void ExploreWorkspace::pinChart(const ChartRequest &request)
{
    if (m_pins->pin(request))
        emit notice(tr("The chart is over the table now, and stays there."), QString());
    else if (m_pins->count() >= PinnedCharts::mostPins)
        emit notice(QString(), tr("%n charts are pinned, and there is no room for more. Take one away first.", nullptr, PinnedCharts::mostPins));
    else
        emit notice(QString(), tr("This chart is over the table already."));
}

QByteArray ExploreWorkspace::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_outer->saveState() << m_centre->saveState() << m_pictures->saveState() << m_facets->saveState() << m_chart->saveState()
           << m_table->saveState();
    QMap<QString, QByteArray> views;
    for (const SliceView *view : m_views)
        views.insert(view->name(), view->saveState());
    stream << views << (currentView() ? currentView()->name() : QString()) << m_chips->locks().text() << m_pins->saveState() << m_organizations->saveState();
    return state;
}

bool ExploreWorkspace::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    stream >> version;
    if (version != stateVersion)
        return false;
    QByteArray outer, centre, pictures, facets, chart, table, pins;
    QMap<QString, QByteArray> views;
    QString current, locks;
    stream >> outer >> centre >> pictures >> facets >> chart >> table >> views >> current >> locks >> pins;
    if (stream.status() != QDataStream::Ok)
        return false;
    m_pins->restoreState(pins); // first, since what is there and what is not have their sizes below
    m_sized = m_outer->restoreState(outer) && m_centre->restoreState(centre) && m_pictures->restoreState(pictures);
    m_facets->restoreState(facets);
    m_chips->setLocks(FilterLocks::fromText(locks));
    m_chart->restoreState(chart);
    m_table->restoreState(table);
    if (QByteArray organizations; !stream.atEnd()) { // came later
        stream >> organizations;
        m_organizations->restoreState(organizations);
    }
    for (int i = 0; i < m_views.size(); ++i) {
        if (views.contains(m_views[i]->name()))
            m_views[i]->restoreState(views.value(m_views[i]->name()));
        if (m_views[i]->name() == current)
            showPage(i + 1);
    }
    return true;
}

} // namespace obra
