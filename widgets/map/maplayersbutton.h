// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/inhabitants.h"
#include "layers/userlayer.h"
#include "map/maplayer.h"

#include <QFutureWatcher>
#include <QToolButton>

#include <memory>
#include <vector>

class QAction;
class QMenu;

namespace obra {

/// The user's own layers: adds, shows, hides and takes away boundaries, overlays, a background and numbers of inhabitants. Files are read off the GUI thread.
class MapLayersButton : public QToolButton
{
    Q_OBJECT
public:
    explicit MapLayersButton(QWidget *parent = nullptr);
    ~MapLayersButton() override; ///< Stops what is being read, and waits until it has.

    /// Where the list is kept from one start to the next; layers that are in it are read now.
    void setStore(const QString &path);
    /// Reads a file of shapes and asks what it is there for.
    void addFile(const QString &path, const QString &fileLayer = {});
    /// Adds a layer without asking.
    void add(const UserLayer &layer);
    void loadInhabitants(const QString &path);

    const std::vector<LoadedLayer> &layers() const { return m_layers; }
    /// Names of the layers that are boundaries.
    QStringList boundaries() const;
    /// What is to be drawn over the ground.
    std::vector<std::shared_ptr<const MapLayer>> overlays() const;
    std::shared_ptr<const TileFile> background() const;
    /// What the user loaded; null: nothing.
    std::shared_ptr<const Inhabitants> loadedInhabitants() const { return m_population; }
    bool isBusy() const { return m_reading > 0; }
    void retranslate();

signals:
    void changed();
    void boundariesAdded(const QString &name);
    void populationChanged();
    void graticuleToggled(bool on);
    void problemFound(const QString &message);
    void noticeGiven(const QString &message);

private:
    void chooseFile();
    void chooseBackground();
    void choosePopulation();
    void offer(const std::shared_ptr<const VectorData> &data);
    void take(const LoadedLayer &loaded, bool byUser);
    void remove(const QString &name);
    void setShown(const QString &name, bool shown);
    void keep();
    void fillMenu();
    void forget(const QString &name);
    QStringList takenNames() const;
    template<typename Work, typename Done> void run(Work work, Done done);

    QMenu *m_menu = nullptr;
    QAction *m_add = nullptr, *m_addBackground = nullptr, *m_addPopulation = nullptr, *m_graticule = nullptr;
    std::vector<LoadedLayer> m_layers;
    QVector<UserLayer> m_missing; // of the list, whose files could not be read: they are kept in it
    std::stop_source m_stop;
    std::shared_ptr<const Inhabitants> m_population;
    QString m_store;
    std::vector<std::unique_ptr<QFutureWatcherBase>> m_watchers;
    int m_reading = 0;
    bool m_graticuleOn = false;
};

} // namespace obra
