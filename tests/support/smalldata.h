// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/importjob.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace obra {

/// Writes @p content to @p name in @p folder and gives its path; the test fails where it cannot.
QString writeFile(const QString &folder, const QString &name, const QByteArray &content);
/// Imports files into @p cachePath and checks that what was read is accounted for; the test fails where it does not work.
ImportReport importInto(const QString &cachePath, const QStringList &files);
/// Paths of these files of the practice data ("procesos-2018.json.gz" …); all of them without names.
QStringList practiceFiles(const QStringList &names = {});
/// Hex hash of a file's bytes; empty when there is none.
QByteArray fileHash(const QString &path);

} // namespace obra
