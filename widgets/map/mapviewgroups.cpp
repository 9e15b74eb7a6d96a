// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of works: made at once or, when there are many, off the GUI thread; what a click on one does.
#include "map/mapview.h"
#include "map/mapviewsizes.h"
#include "threads/handing.h"

#include <QMenu>
#include <QtConcurrentRun>

#include <cmath>

namespace obra {

using namespace mapsizes;

namespace {

constexpr quint32 groupedAtOnce = 30000; // points: a millisecond; more are grouped off the GUI thread
constexpr int mostListed = 20;

} // namespace

void MapView::recluster()
{
    m_current = -1;
    m_byKeyboard = false;
    m_currentItem = {};
    update();
    if (!m_data.points || !m_marksShown || m_data.points->pointCount() <= groupedAtOnce) {
        Grouping groups = m_marksShown ? grouped(m_data, m_view) : Grouping();
        m_clusters = std::move(groups.clusters);
        m_sums = std::move(groups.sums);
        m_groupAgain = false;
        return;
    }
    // The marks from before move along until the new ones are there; those of other rows must not.
    if (m_grouped.points != m_data.points || m_grouped.rows != m_data.rows)
        m_clusters = {}, m_sums = {};
    if (m_grouping.isRunning())
        m_groupAgain = true;
    else
        startGrouping();
}

MapView::Grouping MapView::grouped(const MapData &data, const Viewport &view)
{
    Grouping groups;
    if (!data.points || !data.rows)
        return groups;
    groups.clusters = clusterPoints(*data.points, *data.rows, view);
    if (data.amounts)
        groups.sums = groups.clusters.sums(*data.points, *data.rows, *data.amounts);
    return groups;
}

void MapView::startGrouping()
{
    m_groupAgain = false;
    m_grouped = m_data;
    m_grouping.setFuture(QtConcurrent::run(handed([data = m_data, view = m_view.widened(groundMargin)] { return grouped(data, view); })));
}

void MapView::finishGrouping()
{
    const bool stale = m_grouped.points != m_data.points || m_grouped.rows != m_data.rows || !m_marksShown;
    if (!stale) {
        const Grouping groups = m_grouping.result();
        m_clusters = groups.clusters;
        m_sums = groups.sums;
        m_current = -1;
        update();
    }
    if (m_groupAgain && m_data.points && m_data.rows && m_marksShown)
        startGrouping();
    else if (!stale)
        m_restTimer.start(restMilliseconds, this); // names make room for the marks
}

void MapView::activateMark(int mark)
{
    if (mark < 0 || mark >= static_cast<int>(m_clusters.clusters().size()))
        return;
    const Cluster cluster = m_clusters.clusters()[mark];
    if (cluster.isSingle()) {
        emit rowActivated(cluster.row);
        return;
    }
    const std::vector<quint32> found = m_clusters.rows(mark, *m_data.points, rows());
    emit clusterClicked(QVector<quint32>(found.begin(), found.end()), toGeo(cluster.box));
    // Does it split where we can still zoom to? Otherwise its works are at one place, and are listed.
    const double widest = std::max(cluster.box.right - cluster.box.left, cluster.box.bottom - cluster.box.top);
    const double apart = widest * 256.0 * std::exp2(Viewport::highestZoom);
    if (m_view.zoom() < Viewport::highestZoom - 0.01 && apart > 3 * clusterRadius(cluster.works)) {
        const Viewport closer = m_view.fitted(cluster.box, fitMargin + 24);
        setView(closer.zoom() > m_view.zoom() + 0.5 ? closer : m_view.zoomedAt(m_view.project(cluster.centre), m_view.zoom() + 1), true);
        return;
    }
    listWorks(found, m_view.project(cluster.centre));
}

void MapView::offerWorks(const std::vector<quint32> &rows, QPointF position)
{
    listWorks(rows, position);
}

void MapView::listWorks(const std::vector<quint32> &found, QPointF at)
{
    delete m_menu;
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("mapWorksMenu"));
    for (int i = 0; i < std::min<int>(mostListed, static_cast<int>(found.size())); ++i) {
        const quint32 row = found[i];
        const QString title = titleOf(row);
        QAction *action = m_menu->addAction(title.isNull() ? tr("Title being read…")
                                                           : fontMetrics().elidedText(title, Qt::ElideRight, 420).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setProperty("rowid", m_data.ids && row < m_data.ids->size() ? (*m_data.ids)[row] : 0);
        connect(action, &QAction::triggered, this, [this, row] { emit rowActivated(row); });
    }
    if (static_cast<int>(found.size()) > mostListed) {
        m_menu->addSeparator();
        m_menu->addAction(tr("… and %n more", nullptr, static_cast<int>(found.size()) - mostListed))->setEnabled(false);
    }
    m_menu->popup(mapToGlobal(at.toPoint()));
}

} // namespace obra
