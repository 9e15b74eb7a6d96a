// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapview.h"

#include "map/mapchrome.h"
#include "map/mapviewsizes.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QRubberBand>
#include <QTimerEvent>

#include <cmath>
#include <utility>

namespace obra {

using namespace mapsizes;

namespace {

constexpr double closestFit = 13;     // zoom: a single work is shown with its surroundings
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
    setView(box.isEmpty() ? here.fitted(firstView, 8) : besideLegend(here.fitted(box, fitMargin, closestFit), box, closestFit), false);
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

} // namespace obra
