// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace obra {

/// A view that was given a name: what is looked at, and how.
///
/// Unit and filter are kept as text, so that a view of a newer version is neither lost nor misread by this one.
struct SavedView
{
    QString id;                          ///< for good; a UUID
    QString name, note;
    QString unit;                        ///< unitName()
    QString filter;                      ///< filterText()
    QMap<QString, QByteArray> state;     ///< how it looked, by part: what the widgets saved
    QByteArray thumbnail;                ///< PNG, or empty
    QDateTime created;                   ///< UTC, whole seconds

    bool operator==(const SavedView &) const = default;
};

/// Larger files are no saved views.
inline constexpr qint64 largestSavedViewFile = 4 << 20;
/// The view as the small file that is given to others (JSON, UTF-8).
QByteArray savedViewToFile(const SavedView &view);
/// A view out of such a file, with a new id; nothing, and why in @p problem in the current language, when it is none.
std::optional<SavedView> savedViewFromFile(const QByteArray &content, QString *problem);

} // namespace obra
