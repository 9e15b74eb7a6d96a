// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/groundpainter.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace obra {

/// Draws the ground off the GUI thread: one picture at a time, and of the requests that came meanwhile only the last.
class GroundRenderer : public QObject
{
    Q_OBJECT
public:
    explicit GroundRenderer(QObject *parent = nullptr);
    ~GroundRenderer() override; ///< Waits for the picture being drawn (some 20 ms).

    /// Uses @p basemap instead of the program's own.
    void setBasemap(std::shared_ptr<const Basemap> basemap);
    /// pictureReady() follows, unless a later request overtakes this one.
    void request(const GroundRequest &request);
    bool isBusy() const { return m_watcher.isRunning() || m_waiting.has_value(); }
    /// Draws at once, on this thread.
    GroundPicture paintNow(const GroundRequest &request);
    /// Draws on any device, on this thread.
    void drawNow(QPainter &painter, const GroundRequest &request) const;

signals:
    void pictureReady(const obra::GroundPicture &picture);

private:
    void start(const GroundRequest &request);
    void finish();

    std::shared_ptr<const Basemap> m_basemap; // null: the program's own
    QFutureWatcher<GroundPicture> m_watcher;
    std::optional<GroundRequest> m_waiting;
};

} // namespace obra
