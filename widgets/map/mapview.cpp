// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapview.h"

#include "map/mapchrome.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QRubberBand>
#include <QTimerEvent>
#include <QtConcurrentRun>

#include <cmath>
#include <utility>

namespace obra {

namespace {

constexpr double groundMargin = 240;  // pixels of ground drawn around the view, so that moving shows no void
constexpr quint32 groupedAtOnce = 30000; // points: a millisecond; more are grouped off the GUI thread
constexpr double fitMargin = 36;      // pixels around the data: room for half a mark and its edge
constexpr double closestFit = 13;     // zoom: a single work is shown with its surroundings
constexpr int restMilliseconds = 90;  // after the last movement the ground is drawn anew
constexpr int mostListed = 20;
constexpr int mostTitles = 5000;
constexpr GeoRect firstView { -83.1, 7.1, -77.1, 9.7 }; // Panama, when there is nothing else to show

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mapView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_pill = new QPushButton(this);
    m_pill->setObjectName(QStringLiteral("mapWithoutLocation"));
    m_pill->setCursor(Qt::PointingHandCursor);
    connect(m_pill, &QPushButton::clicked, this, &MapView::withoutLocationClicked);
    connect(&m_ground, &GroundRenderer::pictureReady, this, [this](const GroundPicture &picture) {
        m_picture = picture;
        update();
    });
    connect(&m_grouping, &QFutureWatcherBase::finished, this, &MapView::finishGrouping);
    m_view = Viewport({}, 1, QWidget::size()).fitted(firstView, 8);
    updateLook();
    updateTexts();
}

MapView::~MapView()
{
    m_grouping.disconnect();
    m_grouping.waitForFinished();
    delete m_menu;
}

void MapView::setBasemap(std::shared_ptr<const Basemap> basemap)
{
    m_ground.setBasemap(std::move(basemap));
    requestGround();
}

std::span<const quint32> MapView::rows() const
{
    return m_data.points && m_data.rows ? std::span<const quint32>(*m_data.rows) : std::span<const quint32>();
}

void MapView::setData(const MapData &data)
{
    if (data.ids != m_data.ids)
        m_titles.clear(); // row numbers and rowids of another table
    m_data = data;
    m_total = static_cast<qint64>(rows().size());
    m_onMap = data.points ? data.points->placedRows(rows()) : 0;
    m_impossible = data.points ? data.points->impossibleRows(rows()) : 0;
    m_without = m_total - m_onMap - m_impossible;
    if (m_menu)
        m_menu->close();
    recluster();
    updateTexts();
    m_restTimer.start(restMilliseconds, this); // names make room for the marks
}

void MapView::fitToData()
{
    const WorldBox box = m_data.points ? m_data.points->box(rows()) : WorldBox();
    const Viewport here = m_view.resized(size());
    setView(box.isEmpty() ? here.fitted(firstView, 8) : here.fitted(box, fitMargin, closestFit), false);
    m_following = true;
}

void MapView::showRect(const GeoRect &rect)
{
    setView(m_view.fitted(rect, 0), true);
}

void MapView::zoomIn()
{
    setView(m_view.zoomedAt(rect().center(), m_view.zoom() + 1), true);
}

void MapView::zoomOut()
{
    setView(m_view.zoomedAt(rect().center(), m_view.zoom() - 1), true);
}

void MapView::setView(const Viewport &view, bool byUser)
{
    if (byUser) {
        m_following = false;
        m_movedByUser = true;
    }
    if (view == m_view && !m_picture.image.isNull())
        return;
    m_view = view;
    recluster();
    // A picture that no longer covers the view is replaced at once, else when the map has come to rest: names would jump about.
    const QPointF corner = m_picture.view.project(m_view.unproject({ 0, 0 }));
    const QPointF far = m_picture.view.project(m_view.unproject({ m_view.size().width(), m_view.size().height() }));
    const QRectF covered = QRectF(QPointF(0, 0), m_picture.view.size()).adjusted(-groundMargin, -groundMargin, groundMargin, groundMargin);
    if (m_picture.image.isNull() || !covered.contains(corner) || !covered.contains(far))
        requestGround();
    m_restTimer.start(restMilliseconds, this);
    update();
}

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
    m_grouping.setFuture(QtConcurrent::run([data = m_data, view = m_view.widened(groundMargin)] { return grouped(data, view); }));
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

QString MapView::emptyText() const
{
    if (!m_data.points)
        return tr("Open data to see here where the works are.");
    if (m_total == 0)
        return tr("No work matches this filter.");
    if (m_onMap == 0)
        return m_total == 1 ? tr("The only work in this filter has no location.")
                            : tr("None of the %n works in this filter has a location.", nullptr, static_cast<int>(m_total));
    return {};
}

void MapView::updateTexts()
{
    QStringList sentences;
    if (!m_data.points || m_onMap == 0) {
        sentences.append(emptyText());
    } else {
        int groups = 0;
        const QRectF area = rect();
        for (const Cluster &cluster : m_clusters.clusters())
            groups += area.contains(m_view.project(cluster.centre));
        sentences.append(tr("%n work(s) on the map.", nullptr, static_cast<int>(m_onMap)));
        if (m_marksShown)
            sentences.append(tr("%n mark(s) in view.", nullptr, groups));
        if (!m_layers.empty())
            sentences.append(layersText());
    }
    if (m_data.points && m_total > 0)
        sentences.append(tr("%n work(s) without location.", nullptr, static_cast<int>(m_without)));
    if (m_impossible > 0)
        sentences.append(tr("%n work(s) with coordinates that are no place on Earth.", nullptr, static_cast<int>(m_impossible)));
    const QString summary = sentences.join(QLatin1Char(' '));
    if (summary != m_summary || accessibleName().isEmpty()) {
        m_summary = summary;
        setAccessibleName(tr("Map of works"));
        setAccessibleDescription(summary);
    }

    QString text = tr("%Ln without location", nullptr, static_cast<int>(m_without));
    if (m_impossible > 0)
        text = tr("%1, %n not on Earth", "%1: 190 without location", static_cast<int>(m_impossible)).arg(text);
    m_pill->setText(text);
    m_pill->setEnabled(m_without > 0);
    m_pill->setVisible(m_data.points != nullptr);
    m_pill->setToolTip(m_without > 0 ? tr("Show only the works without location in the table") : QString());
    placePill();
}

void MapView::placePill()
{
    m_pill->resize(m_pill->sizeHint());
    m_pill->move(6, height() - m_pill->height() - 6);
}

void MapView::updateLook()
{
    m_colors = MapColors::of(palette());
    m_marks.setLook(m_colors, font());
    m_inset = {};
    const QString style = QStringLiteral("QPushButton { background: %1; color: %2; border: 1px solid %3; border-radius: %5px; padding: 2px 9px; }"
                                         "QPushButton:hover { border-color: %2; } QPushButton:focus { border: 2px solid %4; padding: 1px 8px; }");
    const int radius = fontMetrics().height() / 2 + 2;
    const QString sheet = style.arg(m_colors.plate.name(), m_colors.plateText.name(), m_colors.plateEdge.name(), m_colors.mark.name()).arg(radius);
    if (m_pill->styleSheet() != sheet)
        m_pill->setStyleSheet(sheet);
    placePill();
}

GroundRequest MapView::groundRequest(const Viewport &view, qreal ratio) const
{
    GroundRequest request;
    request.view = view;
    request.margin = groundMargin;
    request.devicePixelRatio = ratio;
    request.colors = m_colors;
    request.font = font();
    request.spanish = QLocale().language() == QLocale::Spanish;
    if (!emptyText().isEmpty()) // the message in the middle
        request.taken.push_back(QRectF(view.size().width() / 2 - 215, view.size().height() / 2 - 45, 430, 90));
    // Nor under what stands in the corners.
    const QSizeF pill = m_pill->size();
    request.taken.push_back(QRectF(0, view.size().height() - pill.height() - 10, pill.width() + 10, pill.height() + 10));
    for (const auto &layer : m_layers) {
        const std::vector<QRectF> signs = layer->taken(view);
        request.taken.insert(request.taken.end(), signs.begin(), signs.end());
        request.names = request.names && !layer->hidesNames();
    }
    request.tiles = m_tiles;
    request.graticule = m_graticule;
    const std::vector<MapLegend> all = legends();
    if (const QRectF legend = mapchrome::legendRect(all, view, font(), legendCorner(all, view)); !legend.isNull())
        request.taken.push_back(legend);
    const double line = QFontMetricsF(mapchrome::captionFont(font())).height();
    const double wide = QFontMetricsF(mapchrome::captionFont(font())).horizontalAdvance(mapchrome::attribution(m_tiles ? m_tiles->attribution() : QString())) + 20;
    request.taken.push_back(QRectF(view.size().width() - wide, view.size().height() - line - 12, wide, line + 12));
    request.taken.push_back(QRectF(view.size().width() - 140, view.size().height() - 2 * line - 28, 140, 2 * line + 28));
    return request;
}

std::vector<QRectF> MapView::markRects(const ClusterSet &clusters, const Viewport &view) const
{
    std::vector<QRectF> rects;
    for (const Cluster &cluster : clusters.clusters()) {
        const double radius = clusterRadius(cluster.works) + 2;
        rects.emplace_back(view.project(cluster.centre) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    }
    return rects;
}

void MapView::requestGround()
{
    m_legendCorner = legendCorner(legends(), m_view);
    GroundRequest request = groundRequest(m_view, devicePixelRatioF());
    const std::vector<QRectF> marks = markRects(m_clusters, m_view);
    request.taken.insert(request.taken.end(), marks.begin(), marks.end());
    if (m_data.points)
        request.layers = m_layers;
    m_ground.request(request);
}

void MapView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_restTimer.timerId())
        return QWidget::timerEvent(event);
    if (m_drag == Drag::Moving)
        return; // still held: the next movement or the release comes
    m_restTimer.stop();
    requestGround();
    updateTexts(); // not on the way: a screen reader would not come to an end
    rememberView();
    if (std::exchange(m_movedByUser, false))
        emit viewSettled();
}

void MapView::resizeEvent(QResizeEvent *)
{
    const bool moved = m_movedByUser;
    if (m_following)
        fitToData();
    else
        setView(m_view.resized(size()), false);
    m_movedByUser = moved;
    placePill();
}

void MapView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        updateLook();
        requestGround();
        update();
        break;
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        updateTexts();
        updateLook();
        requestGround();
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void MapView::setTitle(qint64 rowid, const QString &title)
{
    m_titles.insert(rowid, title.isEmpty() ? tr("(no title)") : title);
    if (m_menu) {
        for (QAction *action : m_menu->actions()) {
            if (action->property("rowid").toLongLong() == rowid && rowid != 0)
                action->setText(fontMetrics().elidedText(m_titles.value(rowid), Qt::ElideRight, 420).replace(QLatin1Char('&'), QLatin1String("&&")));
        }
    }
    update();
}

QString MapView::titleOf(quint32 row)
{
    if (!m_data.ids || row >= m_data.ids->size())
        return {};
    const qint64 id = (*m_data.ids)[row];
    const auto known = m_titles.constFind(id);
    if (known != m_titles.constEnd())
        return *known;
    if (m_titles.size() >= mostTitles)
        m_titles.clear();
    m_titles.insert(id, QString());
    emit titleNeeded(id);
    return m_titles.value(id); // whoever knows it may have answered at once
}

void MapView::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    if (mark >= 0 && m_clusters.clusters()[mark].isSingle())
        titleOf(m_clusters.clusters()[mark].row);
    update();
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
