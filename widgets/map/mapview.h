// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/clusters.h"
#include "geo/geopoint.h"
#include "map/groundrenderer.h"
#include "map/mapchrome.h"
#include "map/maplayer.h"
#include "map/markpainter.h"
#include "store/packedarray.h"

#include <QBasicTimer>
#include <QFutureWatcher>
#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QPushButton;
class QRubberBand;

namespace obra {

/// What a map shows: the points of a table's rows, and which of the rows match. Immutable, shared with whoever else needs it.
struct MapData
{
    std::shared_ptr<const PlacedPoints> points;
    std::shared_ptr<const std::vector<quint32>> rows;   ///< ascending
    std::shared_ptr<const std::vector<double>> amounts; ///< by row of the table, not a number = none; null: groups say no sums
    QString currency;                   ///< of the amounts, as it is written before them
    std::shared_ptr<const IdArray> ids; ///< rowid of every row of the table, for asking titles
};

/// An offline map of works: ground and layers drawn off the GUI thread into a picture that moves along, marks for works and groups of works on top.
///
/// Counts works, not points. Mouse: drag moves, wheel and double click zoom, Ctrl or Shift and drag selects a rectangle, click opens a work or splits a group.
/// Keyboard: arrows, + and -, Home (all works), Tab from mark to mark (largest first; Escape lets Tab leave), Enter opens.
class MapView : public QWidget
{
    Q_OBJECT
public:
    /// What dragging and clicking on the map does.
    enum class Tool : quint8 { Move, ZoomBox, Rectangle, Lasso, Polygon, Distance };

    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    /// Uses @p basemap instead of the program's own; for tests.
    void setBasemap(std::shared_ptr<const Basemap> basemap);
    /// Shows other rows; the view stays. Null points: nothing is open.
    void setData(const MapData &data);
    /// Shows all places of the rows; without any, the country the program is made for. Keeps doing so on resizing until the user moves the map.
    void fitToData();
    void zoomIn();
    void zoomOut();
    void showRect(const GeoRect &rect);
    /// True until the user, or showRect(), moves the map.
    bool isFollowingData() const { return m_following; }

    /// Layers over the ground and under the marks, the lowest first.
    void setLayers(const std::vector<std::shared_ptr<const MapLayer>> &layers);
    const std::vector<std::shared_ptr<const MapLayer>> &layers() const { return m_layers; }
    /// Marks for works and groups of works; shown at first.
    void setMarksShown(bool shown);
    /// Pictures of a file instead of the ground; null: the ground.
    void setBackground(std::shared_ptr<const TileFile> tiles);
    /// Meridians and parallels; not at first.
    void setGraticuleShown(bool shown);
    bool isGraticuleShown() const { return m_graticule; }
    /// Offers works that are at one place in a list, beside @p position.
    void offerWorks(const std::vector<quint32> &rows, QPointF position);
    void setTool(Tool tool);
    Tool tool() const { return m_tool; }
    /// The country whose small map shows where one is; nothing: none.
    void setHome(const std::optional<GeoRect> &rect);
    /// The views before and after this one, as the user moved.
    void goBack();
    void goForward();
    bool canGoBack() const { return m_historyAt > 0; }
    bool canGoForward() const { return m_historyAt + 1 < static_cast<int>(m_history.size()); }

    const Viewport &viewport() const { return m_view; }
    GeoRect visibleRect() const { return m_view.geoRect(); }
    const ClusterSet &clusters() const { return m_clusters; }
    qint64 worksOnMap() const { return m_onMap; }
    /// Works without any coordinates.
    qint64 worksWithoutLocation() const { return m_without; }
    /// Works whose coordinates are no place on Earth.
    qint64 worksOffTheEarth() const { return m_impossible; }
    /// The mark under the pointer or chosen by the keyboard, -1 when none.
    int currentMark() const { return m_current; }
    /// What the map says to who cannot see it, in the current language.
    QString summary() const { return m_summary; }
    /// Why nothing is shown, empty when something is.
    QString emptyText() const;
    /// What the row is called; null until it is known, titleNeeded() was emitted then.
    QString titleOf(quint32 row);
    /// True while the ground is being drawn anew.
    bool isGroundPending() const { return m_restTimer.isActive() || m_ground.isBusy() || m_grouping.isRunning(); }

    /// The map as it would be in a widget of that size, with the same part of the world in view; draws at once.
    QImage renderImage(const QSize &size, qreal devicePixelRatio);
    /// Paints the map with its layers, marks, legend and scale on any device, in a rectangle of @p size of its own pixels, in the colours of light ground.
    void renderOn(QPainter &painter, const QSize &size);
    /// Where the legend stands in the view; null without one.
    QRectF legendPlace() const;
    /// The words of what is shown, one sentence a layer, in the current language.
    QString layersText() const;

    QSize sizeHint() const override { return { 480, 320 }; }
    QSize minimumSizeHint() const override { return { 180, 140 }; }

public slots:
    void setTitle(qint64 rowid, const QString &title);

signals:
    void rowActivated(quint32 row);
    void clusterClicked(const QVector<quint32> &rows, const obra::GeoRect &rect);
    void areaSelected(const obra::GeoRect &rect);
    void withoutLocationClicked();
    void outlineDrawn(const QVector<obra::GeoPoint> &outline);
    void circleDrawn(const obra::GeoPoint &centre, double metres);
    /// An item of a layer was clicked, or chosen with Enter.
    void itemActivated(int layer, int item, Qt::KeyboardModifiers modifiers);
    void toolChanged();
    void historyChanged();
    void titleNeeded(qint64 rowid);
    /// The user moved or zoomed the map and it has come to rest.
    void viewSettled();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Drag { None, Pressed, Moving, Selecting, Drawing };
    struct LayerItem { int layer = -1, item = -1; bool operator==(const LayerItem &) const = default; };

    void setView(const Viewport &view, bool byUser);
    void recluster();
    struct Grouping { ClusterSet clusters; std::vector<double> sums; };
    static Grouping grouped(const MapData &data, const Viewport &view);
    void startGrouping();
    void paintSums(QPainter &painter, const Viewport &view, const Grouping &groups);
    void finishGrouping();
    void updateTexts();
    void updateLook();
    void placePill();
    void setCurrent(int mark);
    void activateMark(int mark);
    void listWorks(const std::vector<quint32> &rows, QPointF position);
    GroundRequest groundRequest(const Viewport &view, qreal ratio) const;
    std::vector<QRectF> markRects(const ClusterSet &clusters, const Viewport &view) const;
    void requestGround();
    void rememberView();
    void goTo(int place);
    std::vector<MapLegend> legends() const;
    double hiddenBy(const QRectF &legend, const Viewport &view) const;
    Viewport besideLegend(const Viewport &fitted, const WorldBox &box, double closest) const;
    mapchrome::Corner legendCorner(const std::vector<MapLegend> &legends, const Viewport &view) const;
    LayerItem itemAt(QPointF position) const;
    void setCurrentItem(LayerItem item);
    bool walkItems(bool next);
    bool beginDrawing(QPointF position);
    void continueDrawing(QPointF position);
    void endDrawing(QPointF position);
    void finishPolygon();
    void cancelDrawing();
    void paintDrawing(QPainter &painter, const Viewport &view);
    void paintInset(QPainter &painter, const Viewport &view);
    void paintContent(QPainter &painter, const Viewport &view, const Grouping &groups, bool live);
    void paintAll(QPainter &painter, const Viewport &view, const GroundPicture &ground, const Grouping &groups, bool live);
    void paintMarkName(QPainter &painter, const Viewport &view, const ClusterSet &clusters);
    std::span<const quint32> rows() const;

    GroundRenderer m_ground;
    GroundPicture m_picture;
    MarkPainter m_marks;
    MapColors m_colors;
    MapData m_data;
    Viewport m_view;
    ClusterSet m_clusters;
    std::vector<double> m_sums;          // by mark, empty without amounts
    QFutureWatcher<Grouping> m_grouping; // of many points
    MapData m_grouped;                   // what it groups
    bool m_groupAgain = false;
    qint64 m_total = 0, m_onMap = 0, m_without = 0, m_impossible = 0;
    QString m_summary;
    QHash<qint64, QString> m_titles;     // null string: asked for
    QPushButton *m_pill = nullptr;
    QRubberBand *m_band = nullptr;
    QPointer<QMenu> m_menu;
    QBasicTimer m_restTimer;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt, m_draggedTo;
    std::vector<std::shared_ptr<const MapLayer>> m_layers;
    std::shared_ptr<const TileFile> m_tiles;
    mapchrome::Corner m_legendCorner = mapchrome::Corner::TopRight; // found anew when the map is at rest
    bool m_graticule = false;
    bool m_marksShown = true;
    LayerItem m_currentItem;
    Tool m_tool = Tool::Move;
    std::vector<WorldPoint> m_drawn;     // what is being drawn: corners, or centre and rim
    QPointF m_pointer;
    std::vector<Viewport> m_history;
    int m_historyAt = -1;
    std::optional<GeoRect> m_home;
    int m_homeUnit = -1;                 // of the bundled basemap, whose land a legend should not hide
    QImage m_inset;
    Viewport m_insetView;
    int m_current = -1;
    bool m_byKeyboard = false;           // the current mark was chosen with Tab
    bool m_tabLeaves = false;            // after Escape
    bool m_following = true;             // fits to the data until the user moves the map
    bool m_movedByUser = false;          // since the view last settled
};

} // namespace obra
