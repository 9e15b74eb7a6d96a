// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/groundrenderer.h"
#include "threads/handing.h"

#include <QtConcurrentRun>

#include <utility>

namespace obra {

GroundRenderer::GroundRenderer(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<GroundPicture>::finished, this, &GroundRenderer::finish);
}

GroundRenderer::~GroundRenderer()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void GroundRenderer::setBasemap(std::shared_ptr<const Basemap> basemap)
{
    m_basemap = std::move(basemap);
}

void GroundRenderer::request(const GroundRequest &request)
{
    if (m_watcher.isRunning())
        m_waiting = request;
    else
        start(request);
}

GroundPicture GroundRenderer::paintNow(const GroundRequest &request)
{
    const std::shared_ptr<const Basemap> map = m_basemap ? m_basemap : Basemap::bundled();
    return paintGround(map.get(), request);
}

void GroundRenderer::drawNow(QPainter &painter, const GroundRequest &request) const
{
    const std::shared_ptr<const Basemap> map = m_basemap ? m_basemap : Basemap::bundled();
    drawGround(painter, map.get(), request);
}

void GroundRenderer::start(const GroundRequest &request)
{
    m_watcher.setFuture(QtConcurrent::run(handed([map = m_basemap, request] {
        const std::shared_ptr<const Basemap> used = map ? map : Basemap::bundled();
        return paintGround(used.get(), request);
    })));
}

void GroundRenderer::finish()
{
    const GroundPicture picture = m_watcher.result();
    if (m_waiting) {
        const GroundRequest next = *std::exchange(m_waiting, std::nullopt);
        start(next);
    }
    emit pictureReady(picture); // an overtaken picture is still nearer to what is wanted than the one before
}

} // namespace obra
