// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/maplayersbutton.h"

#include "common/theme.h"
#include "map/layerdialog.h"
#include "map/mapramp.h"
#include "map/shapeslayer.h"
#include "threads/handing.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QtConcurrentRun>

namespace obra {

MapLayersButton::MapLayersButton(QWidget *parent)
    : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("mapLayers"));
    setIcon(themedIcon(QStringLiteral("layers")));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    retranslate();
}

MapLayersButton::~MapLayersButton()
{
    m_stop.request_stop();
    for (const auto &watcher : m_watchers) {
        watcher->disconnect();
        watcher->waitForFinished();
    }
}

// Runs @p work on a thread of the pool and @p done with its result here.
template<typename Work, typename Done>
void MapLayersButton::run(Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    std::erase_if(m_watchers, [](const auto &watcher) { return watcher->isFinished() && watcher->property("done").toBool(); });
    auto watcher = std::make_unique<QFutureWatcher<Result>>();
    auto *raw = watcher.get();
    m_watchers.push_back(std::move(watcher));
    ++m_reading;
    connect(raw, &QFutureWatcherBase::finished, this, [this, raw, done] {
        --m_reading;
        raw->setProperty("done", true);
        done(raw->result());
    });
    raw->setFuture(QtConcurrent::run(handed(std::move(work))));
}

void MapLayersButton::setStore(const QString &path)
{
    m_store = path;
    run([path, stop = m_stop.get_token()] {
        std::vector<LoadedLayer> loaded;
        for (const UserLayer &layer : readUserLayers(path))
            loaded.push_back(loadUserLayer(layer, stop));
        return loaded;
    }, [this](const std::vector<LoadedLayer> &loaded) {
        for (const LoadedLayer &layer : loaded) {
            if (layer.isGood()) {
                take(layer, false);
            } else {
                m_missing.append(layer.layer); // it stays in the list: a stick may be put in again
                emit problemFound(layer.problem);
            }
        }
        fillMenu();
    });
}

void MapLayersButton::addFile(const QString &path, const QString &fileLayer)
{
    struct Read { std::shared_ptr<const VectorData> data; QString problem; };
    run([path, fileLayer, stop = m_stop.get_token()]() -> Read {
        try {
            return { std::make_shared<const VectorData>(readVectorFile(path, fileLayer, {}, stop)), {} };
        } catch (const VectorFileError &error) {
            return { nullptr, error.message() };
        }
    }, [this](const Read &read) {
        if (read.data)
            offer(read.data);
        else
            emit problemFound(read.problem);
    });
}

void MapLayersButton::offer(const std::shared_ptr<const VectorData> &data)
{
    auto *dialog = new LayerDialog(data, freeLayerName(data->path, takenNames()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LayerDialog::otherLayerWanted, this, [this](const QString &path, const QString &layer) { addFile(path, layer); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // Grouping features into units takes a moment with a country's districts.
        run([layer = dialog->layer(), data = dialog->data()] { return loadUserLayer(layer, data); }, [this](const LoadedLayer &loaded) { take(loaded, true); });
    });
    dialog->open();
}

void MapLayersButton::add(const UserLayer &layer)
{
    run([layer, stop = m_stop.get_token()] { return loadUserLayer(layer, stop); }, [this](const LoadedLayer &loaded) { take(loaded, true); });
}

void MapLayersButton::take(const LoadedLayer &loaded, bool byUser)
{
    if (!loaded.isGood()) {
        emit problemFound(loaded.problem);
        return;
    }
    std::erase_if(m_layers, [&](const LoadedLayer &old) {
        return old.layer.name == loaded.layer.name || (loaded.layer.use == UserLayer::Use::Background && old.layer.use == UserLayer::Use::Background);
    });
    m_layers.push_back(loaded);
    forget(loaded.layer.name);
    fillMenu();
    if (byUser) {
        keep();
        if (loaded.data && !loaded.data->notes.isEmpty())
            emit noticeGiven(tr("“%1” was added to the map. %2", "a layer, what is to be known of it").arg(loaded.layer.name, loaded.data->notes.first()));
    }
    emit changed();
    if (loaded.boundaries && byUser)
        emit boundariesAdded(loaded.layer.name);
}

void MapLayersButton::forget(const QString &name)
{
    m_missing.removeIf([&name](const UserLayer &layer) { return layer.name == name; });
}

QStringList MapLayersButton::takenNames() const
{
    QStringList taken;
    for (const LoadedLayer &layer : m_layers)
        taken.append(layer.layer.name);
    for (const UserLayer &layer : m_missing)
        taken.append(layer.name);
    return taken;
}

void MapLayersButton::remove(const QString &name)
{
    forget(name);
    std::erase_if(m_layers, [&](const LoadedLayer &layer) { return layer.layer.name == name; });
    BoundaryLayer::remove(name);
    fillMenu();
    keep();
    emit changed();
}

void MapLayersButton::setShown(const QString &name, bool shown)
{
    for (LoadedLayer &layer : m_layers) {
        if (layer.layer.name == name)
            layer.layer.shown = shown;
    }
    keep();
    emit changed();
}

void MapLayersButton::keep()
{
    if (m_store.isEmpty())
        return;
    QVector<UserLayer> list;
    for (const LoadedLayer &layer : m_layers)
        list.append(layer.layer);
    list += m_missing;
    run([path = m_store, list] { return writeUserLayers(path, list); }, [this](bool good) {
        if (!good)
            emit problemFound(tr("The list of layers could not be saved in “%1”.").arg(m_store));
    });
}

QStringList MapLayersButton::boundaries() const
{
    QStringList names;
    for (const LoadedLayer &layer : m_layers) {
        if (layer.boundaries)
            names.append(layer.layer.name);
    }
    return names;
}

std::vector<std::shared_ptr<const MapLayer>> MapLayersButton::overlays() const
{
    std::vector<std::shared_ptr<const MapLayer>> made;
    int kind = 1;
    for (const LoadedLayer &layer : m_layers) {
        if (layer.layer.use != UserLayer::Use::Overlay || !layer.layer.shown)
            continue;
        auto shapes = std::make_shared<MapShapes>();
        quint32 owner = 0;
        for (const VectorFeature &feature : layer.data->features)
            shapes->add(feature.geometry, owner++);
        ShapesLayer::Style style;
        style.title = layer.layer.name;
        style.kind = kind++ % mostKinds;
        const auto attribute = layer.data->attributes.indexOf(layer.layer.attribute);
        made.push_back(std::make_shared<ShapesLayer>(shapes, style, [data = layer.data, attribute](quint32 feature) { return data->features[feature].values.value(attribute); }));
    }
    return made;
}

std::shared_ptr<const TileFile> MapLayersButton::background() const
{
    for (const LoadedLayer &layer : m_layers) {
        if (layer.tiles && layer.layer.shown)
            return layer.tiles;
    }
    return nullptr;
}

void MapLayersButton::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Add a layer to the map"), {}, tr("Shapes (%1)").arg(vectorFilePatterns()));
    if (!path.isEmpty())
        addFile(path);
}

void MapLayersButton::chooseBackground()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Background of the map"), {}, tr("Map tiles (*.mbtiles)"));
    if (path.isEmpty())
        return;
    UserLayer layer;
    layer.use = UserLayer::Use::Background;
    layer.path = path;
    layer.name = freeLayerName(path, takenNames());
    add(layer);
}

void MapLayersButton::choosePopulation()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Numbers of inhabitants"), {}, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        loadInhabitants(path);
}

void MapLayersButton::loadInhabitants(const QString &path)
{
    struct Read { std::shared_ptr<const Inhabitants> population; QString problem; };
    run([path]() -> Read {
        QFile file(path);
        constexpr qint64 most = 16 << 20;
        Read read;
        if (!file.open(QIODevice::ReadOnly))
            read.problem = file.errorString();
        else
            read.population = Inhabitants::fromCsv(file.read(most), &read.problem);
        return read;
    }, [this, path](const Read &read) {
        if (!read.population) {
            emit problemFound(tr("“%1” has no numbers of inhabitants that can be used: %2.").arg(QFileInfo(path).fileName(), read.problem));
            return;
        }
        m_population = read.population;
        emit noticeGiven(tr("Inhabitants of %n unit(s) were loaded: %1, %2.", "source, year", int(m_population->size())).arg(m_population->source()).arg(m_population->year()));
        emit populationChanged();
    });
}

void MapLayersButton::fillMenu()
{
    m_menu->clear();
    m_add = m_menu->addAction(tr("&Add boundaries or shapes…"), this, &MapLayersButton::chooseFile);
    m_addBackground = m_menu->addAction(tr("&Background from a file of tiles (MBTiles)…"), this, &MapLayersButton::chooseBackground);
    m_addPopulation = m_menu->addAction(tr("&Inhabitants from a table (CSV)…"), this, &MapLayersButton::choosePopulation);
    m_menu->addSeparator();
    for (const UserLayer &layer : std::as_const(m_missing)) {
        QMenu *own = m_menu->addMenu(QString(layer.name).replace(u'&', QStringLiteral("&&")));
        connect(own->addAction(tr("&Remove from the list")), &QAction::triggered, this, [this, name = layer.name] { remove(name); }, Qt::QueuedConnection);
        connect(own->addAction(tr("&Try again to read it")), &QAction::triggered, this, [this, layer] { add(layer); }, Qt::QueuedConnection);
    }
    for (const LoadedLayer &layer : m_layers) {
        QMenu *own = m_menu->addMenu(QString(layer.layer.name).replace(u'&', QStringLiteral("&&")));
        const QString name = layer.layer.name;
        if (layer.layer.use != UserLayer::Use::Boundaries) {
            QAction *shown = own->addAction(tr("&Show"));
            shown->setCheckable(true);
            shown->setChecked(layer.layer.shown);
            connect(shown, &QAction::toggled, this, [this, name](bool on) { setShown(name, on); });
        }
        connect(own->addAction(tr("&Remove from the list")), &QAction::triggered, this, [this, name] { remove(name); }, Qt::QueuedConnection);
    }
    if (!m_layers.empty() || !m_missing.isEmpty())
        m_menu->addSeparator();
    m_graticule = m_menu->addAction(tr("&Graticule"));
    m_graticule->setObjectName(QStringLiteral("mapGraticule"));
    m_graticule->setCheckable(true);
    m_graticule->setChecked(m_graticuleOn);
    connect(m_graticule, &QAction::toggled, this, [this](bool on) {
        m_graticuleOn = on;
        emit graticuleToggled(on);
    });
}

void MapLayersButton::retranslate()
{
    setText(tr("Layers"));
    setToolTip(tr("Boundaries, shapes, background and inhabitants of your own"));
    setAccessibleName(tr("Layers of the map"));
    fillMenu();
}

} // namespace obra
