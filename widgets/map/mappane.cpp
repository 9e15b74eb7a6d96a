// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mappane.h"

#include "common/theme.h"
#include "explore/placedrows.h"
#include "threads/handing.h"

#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSignalBlocker>
#include <QToolButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace obra {

namespace {

constexpr quint32 stateVersion = 1;
constexpr size_t manyPoints = 50000; // more are projected off the GUI thread

} // namespace

MapPane::MapPane(QWidget *parent)
    : QWidget(parent), m_view(new MapView(this))
{
    setObjectName(QStringLiteral("mapPane"));
    const auto button = [this](const char *name, const QString &icon) {
        auto *made = new QToolButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoRaise(true);
        made->setIcon(themedIcon(icon));
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_zoomIn = button("mapZoomIn", QStringLiteral("zoom-in"));
    m_zoomOut = button("mapZoomOut", QStringLiteral("zoom-out"));
    m_fit = button("mapFit", QStringLiteral("fit"));
    m_visible = button("mapOnlyVisible", QStringLiteral("select-area"));
    m_visible->setCheckable(true);
    m_visible->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(2, 2, 2, 2);
    tools->setSpacing(2);
    tools->addWidget(m_zoomIn);
    tools->addWidget(m_zoomOut);
    tools->addWidget(m_fit);
    tools->addWidget(m_visible);
    tools->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_zoomIn, &QToolButton::clicked, m_view, &MapView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &MapView::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_view, &MapView::fitToData);
    connect(m_visible, &QToolButton::toggled, this, &MapPane::visibleToggled);
    connect(m_view, &MapView::viewSettled, this, [this] {
        if (m_visible->isChecked()) {
            m_visibleSent = true;
            emit areaSelected(m_view->visibleRect());
        }
    });
    connect(m_view, &MapView::areaSelected, this, [this](const GeoRect &rect) {
        // A drawn rectangle takes the place of what is visible.
        const QSignalBlocker quiet(m_visible);
        m_visible->setChecked(false);
        m_visibleSent = false;
        emit areaSelected(rect);
    });
    connect(m_view, &MapView::rowActivated, this, &MapPane::recordRequested);
    connect(m_view, &MapView::withoutLocationClicked, this, &MapPane::withoutLocationRequested);
    connect(m_view, &MapView::titleNeeded, this, &MapPane::titleNeeded);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto points = m_watcher.result();
        const auto made = std::exchange(m_placing, nullptr);
        if (!m_slice)
            return;
        if (m_slice->sharedTable() != made)
            return setSlice(m_slice); // another table was opened meanwhile
        m_table = made;
        showPoints(points);
        showFirstView();
    });
    retranslate();
}

MapPane::~MapPane()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void MapPane::setSlice(std::shared_ptr<const Slice> slice)
{
    m_slice = std::move(slice);
    m_visible->setEnabled(m_slice != nullptr);
    if (!m_slice) {
        m_table.reset();
        m_points.reset();
        m_view->setData({});
        return;
    }
    // The area was taken out of the filter elsewhere (its chip, undo): the button must not claim otherwise.
    const QVector<Condition> &conditions = m_slice->filter().conditions;
    const bool hasArea = std::any_of(conditions.begin(), conditions.end(), [](const Condition &c) { return c.kind == Condition::Kind::Area && !c.negated; });
    if (m_visible->isChecked() && !hasArea && !m_visibleSent) {
        const QSignalBlocker quiet(m_visible);
        m_visible->setChecked(false);
    }
    if (hasArea)
        m_visibleSent = false;

    const std::shared_ptr<const ColumnTable> table = m_slice->sharedTable();
    if (table == m_table && m_points)
        return showPoints(m_points);
    if (m_watcher.isRunning())
        return; // looked at again when it is done
    if (table->points.longitude.size() > manyPoints) {
        m_view->setData({});
        m_placing = table;
        m_watcher.setFuture(QtConcurrent::run(handed([table] { return placedPoints(table); })));
        return;
    }
    m_table = table;
    showPoints(placedPoints(table));
    showFirstView();
}

void MapPane::showPoints(const std::shared_ptr<const PlacedPoints> &points)
{
    m_points = points;
    MapData data;
    data.points = points;
    data.rows = std::shared_ptr<const std::vector<quint32>>(m_slice, &m_slice->rows());
    data.ids = std::shared_ptr<const IdArray>(m_table, &m_table->id);
    m_view->setData(data);
}

void MapPane::showFirstView()
{
    m_view->fitToData();
    showRestored();
}

void MapPane::showRestored()
{
    if (!m_restored || !m_points || m_watcher.isRunning() || !m_view->isVisible())
        return; // how much a map shows depends on its size, which is known when it is seen
    m_view->showRect(*m_restored);
    m_restored.reset();
}

void MapPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &MapPane::showRestored, Qt::QueuedConnection); // when the layout is done
}

QByteArray MapPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const GeoRect rect = m_restored.value_or(m_view->visibleRect());
    stream << stateVersion << (m_view->isFollowingData() && !m_restored) << rect.west << rect.south << rect.east << rect.north;
    return state;
}

bool MapPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    bool following = true;
    GeoRect rect;
    stream >> version >> following >> rect.west >> rect.south >> rect.east >> rect.north;
    const bool onEarth = rect.west >= -180 && rect.west < rect.east && rect.east <= 180 && rect.south >= -90 && rect.south < rect.north && rect.north <= 90;
    if (stream.status() != QDataStream::Ok || version != stateVersion || (!following && !onEarth))
        return false;
    m_restored.reset();
    if (!following)
        m_restored = rect;
    else
        m_view->fitToData();
    showRestored();
    return true;
}

void MapPane::visibleToggled(bool on)
{
    m_visibleSent = on;
    if (on)
        emit areaSelected(m_view->visibleRect());
    else
        emit areaCleared();
}

void MapPane::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setToolTip(key.isEmpty() ? text : tr("%1 (%2)", "tool tip: what the button does, and its key").arg(text, key));
        button->setAccessibleName(text);
    };
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("+"));
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("−"));
    name(m_fit, tr("Show all works"), tr("Home", "key"));
    m_visible->setText(tr("Only what is visible"));
    name(m_visible, tr("Filter by what the map shows, and keep doing so while it moves"), {});
    m_visible->setAccessibleName(tr("Only what is visible"));
    setAccessibleName(tr("Map"));
}

void MapPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace obra
