// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace obra {

class MapView;

/// What stands around a map that leaves the program.
struct MapPictureRequest
{
    QString format;   ///< png, svg or pdf
    QString title;
    QString filter;   ///< the filter as a sentence
    QString source;   ///< where the data come from; empty: not said
};

/// The map with title, filter, date and origin of the boundaries as the bytes of a file. Empty when it cannot be drawn. GUI thread; a second for large pictures.
///
/// PNG: A4 landscape at 300 dots an inch, with the resolution written into it. SVG and PDF: shapes and letters, no images.
QByteArray mapPicture(MapView *view, const MapPictureRequest &request);

/// Asks for a file name and writes the picture off the GUI thread. @p done gets what went wrong (empty: nothing) and the path; it is not called when the user gives up.
void saveMapPicture(QWidget *parent, MapView *view, const MapPictureRequest &request, const std::function<void(const QString &problem, const QString &path)> &done);

} // namespace obra
