// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapworkspace.h"

#include "common/theme.h"
#include "geo/basemap.h"
#include "geo/coordinatechecks.h"
#include "map/maplayersbutton.h"
#include "map/mappicture.h"
#include "map/workcard.h"
#include "tables/placeproblemsmodel.h"
#include "tables/unitsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace obra {

namespace {

constexpr int fewestClasses = 2, mostClasses = 9;
constexpr double cardMargin = 8;
const QString worldLayer = QStringLiteral("world");

bool isSpanish() { return QLocale().language() == QLocale::Spanish; }

} // namespace

MapWorkspace::MapWorkspace(QWidget *parent)
    : SliceView(parent), m_view(new MapView(this)), m_units(new UnitsModel(this)),
      m_problems(new PlaceProblemsModel(this)), m_table(new QTableView(this)), m_reviewTable(new QTableView(this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_card(new WorkCard(m_view))
{
    setObjectName(QStringLiteral("mapWorkspace"));
    m_view->setObjectName(QStringLiteral("mapWorkspaceView"));
    m_view->setMarksShown(false);
    m_table->setObjectName(QStringLiteral("mapUnitsTable"));
    m_table->setModel(m_units);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UnitsModel::Works, Qt::DescendingOrder);
    m_reviewTable->setObjectName(QStringLiteral("mapReviewTable"));
    m_reviewTable->setModel(m_problems);
    for (QTableView *table : { m_table, m_reviewTable }) {
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->verticalHeader()->hide();
        table->horizontalHeader()->setStretchLastSection(true);
        table->setTabKeyNavigation(false);
        table->hide();
    }
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_table);
    m_reviewBox = new QWidget(this);
    auto *reviewLayout = new QVBoxLayout(m_reviewBox);
    reviewLayout->setContentsMargins(0, 0, 0, 0);
    m_decide = new QPushButton(m_reviewBox);
    m_decide->setObjectName(QStringLiteral("mapDecide"));
    reviewLayout->addWidget(m_reviewTable);
    reviewLayout->addWidget(m_decide, 0, Qt::AlignLeft);
    m_reviewTable->show();
    m_reviewBox->hide();
    m_splitter->addWidget(m_reviewBox);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    buildBar();
    connectView();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MapWorkspace::finishJob);
    retranslate();
    updateControls();
}

MapWorkspace::~MapWorkspace()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void MapWorkspace::connectView()
{
    connect(m_view, &MapView::areaSelected, this, [this](const GeoRect &rect) {
        Condition condition;
        condition.kind = Condition::Kind::Area;
        condition.area = rect;
        addCondition(condition);
    });
    connect(m_view, &MapView::outlineDrawn, this, [this](const QVector<GeoPoint> &outline) {
        Condition condition;
        condition.kind = Condition::Kind::Polygon;
        for (const GeoPoint &point : outline) // a tenth of a metre: text that can be read and sent
            condition.outline.append({ std::round(point.longitude * 1e6) / 1e6, std::round(point.latitude * 1e6) / 1e6 });
        addCondition(condition);
    });
    connect(m_view, &MapView::circleDrawn, this, [this](const GeoPoint &centre, double metres) {
        Condition condition;
        condition.kind = Condition::Kind::Near;
        condition.centre = { std::round(centre.longitude * 1e6) / 1e6, std::round(centre.latitude * 1e6) / 1e6 };
        condition.metres = metres;
        addCondition(condition);
    });
    connect(m_view, &MapView::withoutLocationClicked, this, [this] {
        if (!m_slice)
            return;
        Condition nowhere;
        nowhere.kind = Condition::Kind::Has;
        nowhere.negated = true;
        nowhere.values = { QStringLiteral("place") };
        emit rowsRequested(m_slice->filter().with(nowhere));
    });
    connect(m_view, &MapView::rowActivated, this, &MapWorkspace::showCard);
    connect(m_view, &MapView::itemActivated, this, [this](int layer, int item, Qt::KeyboardModifiers modifiers) { itemActivated(layer, item, modifiers); });
    connect(m_view, &MapView::titleNeeded, this, &MapWorkspace::titleNeeded);
    connect(m_card, &WorkCard::valueActed, this, &SliceView::valueActed);
    connect(m_card, &WorkCard::openRequested, this, [this](quint32 row) {
        if (m_slice && row < m_slice->table().id.size())
            emit recordRequested(m_slice->unit(), m_slice->table().id[row]);
    });
    connect(m_decide, &QPushButton::clicked, this, &MapWorkspace::decideProblem);
    connect(m_reviewTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MapWorkspace::updateReviewButton);
    connect(m_reviewTable, &QTableView::activated, this, [this](const QModelIndex &index) { showProblem(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { emit rowsRequested(withUnit(index.data(UnitsModel::KeyRole).toString(), false)); });
}

void MapWorkspace::setReviewShown(bool shown)
{
    m_review->setChecked(shown);
}

// The place is shown with its work; many works at one point are the rows of a filter.
void MapWorkspace::showProblem(int number)
{
    if (!isUpToDate() || number < 0 || number >= m_problems->rowCount())
        return;
    const PlaceProblem &problem = m_problems->problem(number);
    if (problem.kind == PlaceProblem::Kind::Repeated) {
        Condition there;
        there.kind = Condition::Kind::Near;
        there.centre = problem.point;
        there.metres = 1;
        emit rowsRequested(m_slice->filter().with(there));
        return;
    }
    if (isOnEarth(problem.point.longitude, problem.point.latitude)) {
        constexpr double around = 0.05; // degrees
        m_view->showRect({ problem.point.longitude - around, problem.point.latitude - around, problem.point.longitude + around, problem.point.latitude + around });
    }
    showCard(problem.row);
}

QString MapWorkspace::title() const { return tr("Map"); }

void MapWorkspace::focusFirst() { m_view->setFocus(Qt::TabFocusReason); }

void MapWorkspace::setTitle(qint64 rowid, const QString &title)
{
    m_view->setTitle(rowid, title);
    if (m_card->isVisible() && m_slice && m_card->row() < m_slice->table().id.size() && m_slice->table().id[m_card->row()] == rowid)
        m_card->setTitle(m_view->titleOf(m_card->row()));
}

void MapWorkspace::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_card->hide();
    m_slice = slice;
    if (!m_slice) {
        m_tableOf.reset();
        m_points.reset();
        m_unitRows.reset();
        m_unitsLayer.reset();
        m_pointsLayer.reset();
        m_mainLayer.reset();
        m_shapesLayer.reset();
        m_shapes.reset();
        m_units->setSummary(nullptr, isSpanish());
        m_problems->setProblems({});
        showLayers();
        m_view->setData({});
        return updateControls();
    }
    if (m_slice->unit() != m_unit) {
        m_unit = m_slice->unit();
        retranslate();
    }
    const bool other = m_slice->sharedTable() != m_tableOf;
    if (other) {
        m_tableOf = m_slice->sharedTable();
        m_points.reset();
        m_unitRows.reset();
        m_shapes.reset();
        m_shapesLayer.reset();
        emit shapesNeeded(m_slice->unit());
    }
    update(other);
}

void MapWorkspace::setSources(const QVector<SourceInfo> &sources)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const SourceInfo &source : sources.mid(0, mostNamed)) {
        QStringList parts { source.publisher, source.published.left(10), source.file };
        parts.removeAll(QString());
        names.append(parts.join(QStringLiteral(", ")));
    }
    if (sources.size() > mostNamed)
        names.append(tr("and %n more file(s)", nullptr, int(sources.size() - mostNamed)));
    m_source = names.join(QStringLiteral(" · "));
}

void MapWorkspace::setForm(MapForm form)
{
    if (form == m_form)
        return;
    m_form = form;
    if (form == MapForm::Circles && isRatio(m_measure)) // the area of a circle is no share
        m_measure = UnitMeasure::Works;
    m_card->hide();
    update();
    updateControls();
}

void MapWorkspace::setLayerName(const QString &name)
{
    if (name == m_layerName || name.isEmpty())
        return;
    m_layerName = name;
    m_unitRows.reset();
    update();
    updateControls();
}

void MapWorkspace::setMeasure(UnitMeasure measure)
{
    m_measure = measure;
    if (isRatio(measure) && m_form == MapForm::Circles)
        m_form = MapForm::Areas;
    update();
    updateControls();
}

void MapWorkspace::setClassing(Classing classing, int classes)
{
    m_classing = classing;
    m_classes = std::clamp(classes, fewestClasses, mostClasses);
    update();
    updateControls();
}

void MapWorkspace::setLimits(const QString &text)
{
    m_limits = text;
    m_classing = Classing::ByHand;
    update();
    updateControls();
}

void MapWorkspace::setComputedColor(PointsStyle::Computed computed)
{
    m_computed = computed;
    m_colorBy.reset();
    update();
    updateControls();
}

void MapWorkspace::setColorBy(std::optional<Field> field)
{
    m_colorBy = field;
    m_computed = PointsStyle::Computed::None;
    update();
    updateControls();
}

void MapWorkspace::setTableShown(bool shown)
{
    m_asTable->setChecked(shown);
    m_table->setVisible(shown && m_unitsLayer);
}

Filter MapWorkspace::withUnit(const QString &key, bool beside) const
{
    Filter filter = m_slice ? m_slice->filter() : Filter();
    Condition condition;
    condition.kind = Condition::Kind::Within;
    condition.values = QStringList { m_layerName };
    QStringList chosen;
    for (const Condition &old : std::as_const(filter.conditions)) {
        if (old.kind == Condition::Kind::Within && !old.negated && old.values.value(0) == m_layerName)
            chosen = old.values.mid(1);
    }
    if (beside && !chosen.removeOne(key))
        chosen.append(key);
    else if (!beside)
        chosen = QStringList { key };
    condition.values += chosen;
    return filter.with(condition);
}

void MapWorkspace::addCondition(const Condition &condition)
{
    if (m_slice)
        emit filterRequested(m_slice->filter().with(condition));
    m_view->setTool(MapView::Tool::Move);
}

void MapWorkspace::itemActivated(int layer, int item, Qt::KeyboardModifiers modifiers)
{
    if (layer < 0 || size_t(layer) >= m_view->layers().size() || m_view->layers()[size_t(layer)] != m_mainLayer)
        return shapeActivated(layer, item);
    if (m_pointsLayer) {
        if (!isUpToDate())
            return;
        const std::vector<quint32> rows = m_pointsLayer->rowsAt(item);
        if (rows.size() > 1)
            return m_view->offerWorks(rows, m_pointsLayer->item(item, m_view->viewport()).position);
        return showCard(m_pointsLayer->rowOf(item));
    }
    const int unit = m_unitsLayer ? m_unitsLayer->unitOf(item) : -1;
    if (unit >= 0)
        emit filterRequested(withUnit(m_unitsLayer->summary().rows->layer->units()[static_cast<size_t>(unit)].key, modifiers & Qt::ControlModifier));
}

// A work's line or area opens its card; of a shape of the user's the name is all there is.
void MapWorkspace::shapeActivated(int layer, int item)
{
    if (m_shapesLayer && layer >= 0 && size_t(layer) < m_view->layers().size() && m_view->layers()[size_t(layer)] == m_shapesLayer)
        showCard(m_shapesLayer->ownerOf(item));
}

// What is chosen in the list: a proposal is accepted, or an accepted one taken back.
void MapWorkspace::decideProblem()
{
    const QModelIndex index = m_reviewTable->currentIndex();
    if (!isUpToDate() || !index.isValid() || index.row() >= m_problems->rowCount())
        return;
    const PlaceProblem &problem = m_problems->problem(index.row());
    const bool accept = problem.kind == PlaceProblem::Kind::Swapped;
    if (!accept && problem.kind != PlaceProblem::Kind::Corrected)
        return;
    const GeoPoint published = accept ? problem.point : GeoPoint { problem.point.latitude, problem.point.longitude };
    emit placeDecided(m_slice->unit(), m_slice->table().id[problem.row], published, accept);
}

void MapWorkspace::updateReviewButton()
{
    const QModelIndex index = m_reviewTable->currentIndex();
    const bool chosen = index.isValid() && index.row() < m_problems->rowCount();
    const bool taken = chosen && m_problems->problem(index.row()).kind == PlaceProblem::Kind::Corrected;
    m_decide->setText(taken ? tr("&Take it back") : tr("&Turn it round"));
    m_decide->setEnabled(taken || (chosen && m_problems->problem(index.row()).kind == PlaceProblem::Kind::Swapped));
}

// Numbers of rows are of the table that is shown; in another they are other records.
bool MapWorkspace::isUpToDate() const
{
    return m_slice && m_shownOf == m_slice->sharedTable();
}

void MapWorkspace::showCard(quint32 row)
{
    if (!isUpToDate() || row >= m_slice->table().rows)
        return;
    m_card->setFixedWidth(std::min(textWidth(this, 48), std::max(200, m_view->width() - 40)));
    m_card->showRow(m_slice, row, m_view->titleOf(row));
    m_card->adjustSize();
    m_card->move(static_cast<int>(cardMargin), static_cast<int>(cardMargin));
    m_card->setFocus();
}

QString MapWorkspace::pageTitle() const
{
    if (m_unitsLayer)
        return UnitsLayer::measureTitle(m_measure, m_unitsLayer->summary().currency, m_slice->unit());
    if (m_slice && m_slice->unit() == Unit::Contracts)
        return tr("Contracts on the map, where their processes are");
    return m_slice && m_slice->unit() == Unit::Projects ? tr("Projects on the map") : tr("Contracting processes on the map");
}

void MapWorkspace::exportPicture(const QString &format)
{
    if (!m_slice)
        return;
    MapPictureRequest request;
    request.format = format;
    request.title = pageTitle();
    request.source = m_source;
    request.filter = filterSentence(m_slice->filter(), m_slice->unit());
    saveMapPicture(this, m_view, request, [this](const QString &problem, const QString &path) {
        if (problem.isEmpty())
            emit noticeGiven(tr("The map was written to %1").arg(path));
        else
            emit problemFound(problem);
    });
}

void MapWorkspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
    SliceView::changeEvent(event);
}

void MapWorkspace::resizeEvent(QResizeEvent *event)
{
    SliceView::resizeEvent(event);
    m_card->setMaximumHeight(std::max(120, m_view->height() - 16));
}

} // namespace obra
