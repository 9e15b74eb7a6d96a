// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sliceview.h"
#include "map/mapjob.h"
#include "map/mapview.h"
#include "store/source.h"

#include <QFutureWatcher>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QSplitter;
class QTableView;
class QToolButton;

namespace obra {

class MapLayersButton;
class PlaceProblemsModel;
class UnitsModel;
class WorkCard;

/// The map as a page of its own: works as groups, points, circles or areas, and ways to choose works by where they are.
///
/// Wiring: what is chosen becomes a MapJob on a worker thread, whose layer the map shows; what is drawn becomes a whole filter.
class MapWorkspace : public SliceView
{
    Q_OBJECT
public:
    explicit MapWorkspace(QWidget *parent = nullptr);
    ~MapWorkspace() override; ///< Waits for the job that runs.

    QString name() const override { return QStringLiteral("map"); }
    QString title() const override;
    void setSlice(const std::shared_ptr<const Slice> &slice) override;
    void focusFirst() override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray &state) override;

    /// The lines and areas of the rows of a unit, as shapesNeeded() asked for.
    void setShapes(Unit unit, const std::shared_ptr<const std::vector<OwnedShape>> &shapes);
    /// Where the data come from, for what is exported.
    void setSources(const QVector<SourceInfo> &sources);

    MapView *view() const { return m_view; }
    UnitsModel *unitsModel() const { return m_units; }
    PlaceProblemsModel *problemsModel() const { return m_problems; }
    /// The list of coordinates to look at.
    void setReviewShown(bool shown);
    MapForm form() const { return m_form; }
    void setForm(MapForm form);
    /// Name of the boundary layer that units come from; empty before it is known.
    QString layerName() const { return m_layerName; }
    void setLayerName(const QString &name);
    void setMeasure(UnitMeasure measure);
    void setClassing(Classing classing, int classes);
    /// Where classes end, as text: numbers apart by semicolons or spaces, in the user's locale or with a point; shares in per cent.
    void setLimits(const QString &text);
    void setColorBy(std::optional<Field> field);
    void setComputedColor(PointsStyle::Computed computed);
    /// The user's own layers.
    MapLayersButton *layers() const { return m_layers; }
    void setTableShown(bool shown);
    /// A layer is being made.
    bool isBusy() const { return m_busy; }
    /// The filter with the unit chosen, or no longer; @p beside: beside the units that are chosen.
    Filter withUnit(const QString &key, bool beside) const;

public slots:
    void setTitle(qint64 rowid, const QString &title);

signals:
    void titleNeeded(qint64 rowid);
    void shapesNeeded(obra::Unit unit);
    /// The user says that a published place is turned round, or takes that back. The point is as published.
    void placeDecided(obra::Unit unit, qint64 rowid, const obra::GeoPoint &published, bool accepted);
    /// Something went wrong with a file, in words for the user.
    void problemFound(const QString &message);
    void noticeGiven(const QString &message);
    /// The layer of the newest slice is shown.
    void layerShown();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    void connectView();
    void retranslate();
    void fillLayers();
    void update(bool fit = false);
    void startJob();
    void finishJob();
    void updateControls();
    void itemActivated(int layer, int item, Qt::KeyboardModifiers modifiers);
    void showLayers();
    void shapeActivated(int layer, int item);
    void showCard(quint32 row);
    bool isUpToDate() const;
    void showProblem(int number);
    void decideProblem();
    void updateReviewButton();
    void addCondition(const Condition &condition);
    void exportPicture(const QString &format);
    QString pageTitle() const;
    QWidget *labelled(QLabel *&label, QWidget *field);

    MapView *m_view = nullptr;
    UnitsModel *m_units = nullptr;
    PlaceProblemsModel *m_problems = nullptr;
    QTableView *m_table = nullptr, *m_reviewTable = nullptr;
    QSplitter *m_splitter = nullptr;
    WorkCard *m_card = nullptr;
    QComboBox *m_formBox = nullptr, *m_measureBox = nullptr, *m_layerBox = nullptr, *m_colorBox = nullptr, *m_classingBox = nullptr;
    QSpinBox *m_classesBox = nullptr;
    QLineEdit *m_limitsEdit = nullptr;
    MapLayersButton *m_layers = nullptr;
    QCheckBox *m_sizeBox = nullptr;
    QLabel *m_formLabel = nullptr, *m_measureLabel = nullptr, *m_layerLabel = nullptr, *m_colorLabel = nullptr, *m_classingLabel = nullptr;
    QVector<QToolButton *> m_toolButtons; // by MapView::Tool
    QToolButton *m_visible = nullptr, *m_back = nullptr, *m_forward = nullptr, *m_zoomIn = nullptr, *m_zoomOut = nullptr, *m_fit = nullptr, *m_asTable = nullptr, *m_review = nullptr, *m_export = nullptr;
    QVector<QAction *> m_exportActions;

    std::shared_ptr<const Slice> m_slice;
    std::shared_ptr<const ColumnTable> m_shownOf;   // what the map and the lists show; a new slice is there a moment before what is made of it
    std::shared_ptr<const ColumnTable> m_tableOf;   // what m_points are of
    std::shared_ptr<const PlacedPoints> m_points;
    std::shared_ptr<const UnitRows> m_unitRows;
    std::shared_ptr<const UnitsLayer> m_unitsLayer;
    std::shared_ptr<const PointsLayer> m_pointsLayer;
    std::shared_ptr<const MapLayer> m_mainLayer;    // of the two above the one that is shown; null for groups
    std::vector<std::shared_ptr<const MapLayer>> m_overlays;
    std::shared_ptr<const ShapesLayer> m_shapesLayer; // lines and areas of works
    std::shared_ptr<const std::vector<OwnedShape>> m_shapes;
    QWidget *m_reviewBox = nullptr;
    QPushButton *m_decide = nullptr;
    QFutureWatcher<MapJobResult> m_watcher;
    bool m_busy = false, m_again = false, m_fitWhenShown = false;
    MapForm m_form = MapForm::Circles;
    UnitMeasure m_measure = UnitMeasure::Works;
    Classing m_classing = Classing::Jenks;
    int m_classes = 5;
    QString m_limits;
    std::optional<Field> m_colorBy;
    PointsStyle::Computed m_computed = PointsStyle::Computed::None;
    bool m_sizeByAmount = false;
    QString m_layerName, m_country, m_source;
    Unit m_unit = Unit::Processes; // that the words are of
};

} // namespace obra
