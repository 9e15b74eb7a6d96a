// SPDX-License-Identifier: GPL-3.0-or-later
// What the map's page has made off the GUI thread, and how its state is kept.
#include "map/mapworkspace.h"

#include "common/shortnumber.h"
#include "geo/basemap.h"
#include "map/maplayersbutton.h"
#include "tables/placeproblemsmodel.h"
#include "tables/unitsmodel.h"
#include "threads/handing.h"

#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrentRun>

namespace obra {

namespace {

constexpr quint32 stateVersion = 2;
constexpr int fewestClasses = 2, mostClasses = 9;

QString mainCurrency(const Slice &slice) { return slice.totals().empty() ? QString() : slice.totals().front().currency; }

bool isSpanish() { return QLocale().language() == QLocale::Spanish; }

/// Numbers apart by semicolons or spaces; what is none is passed over.
std::vector<double> numbersOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[;\\s]+"));
    std::vector<double> numbers;
    for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
        bool good = false;
        double number = QLocale().toDouble(part, &good);
        if (!good)
            number = part.toDouble(&good);
        if (good)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace

void MapWorkspace::update(bool fit)
{
    m_fitWhenShown = m_fitWhenShown || fit;
    if (m_busy)
        m_again = true;
    else
        startJob();
}

void MapWorkspace::setShapes(Unit unit, const std::shared_ptr<const std::vector<OwnedShape>> &shapes)
{
    if (!m_slice || unit != m_slice->unit())
        return;
    m_shapes = shapes;
    if (!m_shapes->empty())
        update();
}

void MapWorkspace::startJob()
{
    m_again = false;
    m_busy = m_slice != nullptr;
    if (!m_busy)
        return;
    MapJob job;
    job.slice = m_slice;
    job.points = m_points;
    job.unitRows = m_unitRows;
    job.layer = m_layerName;
    job.currency = mainCurrency(*m_slice);
    job.form = m_form;
    job.population = m_layers->loadedInhabitants();
    job.pointsStyle.colorBy = m_colorBy;
    job.pointsStyle.computed = m_computed;
    job.pointsStyle.sizeByAmount = m_sizeByAmount;
    job.pointsStyle.currency = job.currency;
    job.unitsStyle.form = m_form == MapForm::Areas ? UnitsStyle::Form::Areas : UnitsStyle::Form::Circles;
    job.unitsStyle.measure = m_measure;
    job.unitsStyle.classing = m_classing;
    job.unitsStyle.classes = m_classes;
    job.unitsStyle.limits = numbersOf(m_limits);
    if (m_measure == UnitMeasure::Flagged || m_measure == UnitMeasure::CostChange) {
        for (double &limit : job.unitsStyle.limits)
            limit /= 100;
    }
    job.unitsStyle.spanish = isSpanish();
    job.unitsStyle.unit = m_slice->unit();
    job.country = m_country;
    job.shapes = m_shapes;
    job.review = m_review->isChecked();
    job.titleOf = [view = m_view](quint32 row) { return view->titleOf(row); };
    m_watcher.setFuture(QtConcurrent::run(handed([job] { return runMapJob(job); })));
}

void MapWorkspace::finishJob()
{
    const MapJobResult result = m_watcher.result();
    if (!m_slice || result.job.slice->sharedTable() != m_tableOf)
        return startJob(); // another table was opened meanwhile
    m_points = result.job.points;
    if (result.job.unitRows)
        m_unitRows = result.job.unitRows;
    if (!result.country.isEmpty() && result.country != m_country) {
        m_country = result.country;
        if (const auto map = Basemap::bundled(); map && map->country(m_country) >= 0)
            m_view->setHome(map->rect(map->country(m_country)));
        fillLayers();
    }
    if (m_layerName.isEmpty()) {
        m_layerName = result.job.layer;
        fillLayers();
    }
    if (m_again)
        return startJob();
    m_busy = false;
    m_shownOf = m_tableOf;
    MapData data;
    data.points = m_points;
    data.rows = std::shared_ptr<const std::vector<quint32>>(m_slice, &m_slice->rows());
    data.ids = std::shared_ptr<const IdArray>(m_tableOf, &m_tableOf->id);
    data.amounts = result.amounts;
    data.currency = currencyLabel(result.job.currency, m_slice->unit());
    m_view->setMarksShown(m_form == MapForm::Groups);
    m_view->setData(data);
    m_unitsLayer = result.units;
    m_pointsLayer = m_form == MapForm::Points ? std::static_pointer_cast<const PointsLayer>(result.layer) : nullptr;
    m_mainLayer = result.layer;
    m_shapesLayer = result.shapes;
    showLayers();
    m_units->setSummary(m_unitsLayer ? std::shared_ptr<const UnitSummary>(m_unitsLayer, &m_unitsLayer->summary()) : nullptr, isSpanish());
    m_table->resizeColumnsToContents();
    m_problems->setProblems(result.problems);
    updateReviewButton();
    m_reviewTable->resizeColumnsToContents();
    if (std::exchange(m_fitWhenShown, false))
        m_view->fitToData();
    updateControls();
    emit layerShown();
}

// The user's shapes below what the data say.
void MapWorkspace::showLayers()
{
    std::vector<std::shared_ptr<const MapLayer>> all = m_overlays;
    if (m_shapesLayer)
        all.push_back(m_shapesLayer);
    if (m_mainLayer)
        all.push_back(m_mainLayer);
    m_view->setLayers(all);
}

QByteArray MapWorkspace::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << quint8(m_form) << quint8(m_measure) << quint8(m_classing) << qint32(m_classes) << qint32(m_colorBy ? int(*m_colorBy) : -1) << m_sizeByAmount
           << m_asTable->isChecked() << quint8(m_computed) << m_limits;
    return state;
}

bool MapWorkspace::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    quint8 form = 0, measure = 0, classing = 0;
    qint32 classes = 0, color = -1;
    bool size = false, table = false;
    quint8 computed = 0;
    QString limits;
    stream >> version >> form >> measure >> classing >> classes >> color >> size >> table;
    if (version > 1)
        stream >> computed >> limits;
    if (stream.status() != QDataStream::Ok || version < 1 || version > stateVersion || form > quint8(MapForm::Areas) || measure >= unitMeasureCount
        || classing > quint8(Classing::ByHand) || color >= fieldCount || computed > quint8(PointsStyle::Computed::Delay))
        return false;
    m_computed = PointsStyle::Computed(computed);
    m_limits = limits;
    m_form = MapForm(form);
    m_measure = UnitMeasure(measure);
    m_classing = Classing(classing);
    m_classes = std::clamp(classes, fewestClasses, mostClasses);
    m_colorBy = color < 0 ? std::nullopt : std::optional(Field(color));
    m_sizeByAmount = size;
    m_asTable->setChecked(table);
    update();
    updateControls();
    return true;
}

} // namespace obra
