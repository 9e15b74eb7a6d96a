// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"
#include "store/cachereader.h"

#include <QDateTime>
#include <QString>
#include <QVector>

namespace obra {

/// Where exported rows come from and what was asked: enough for somebody else to find the same figures again.
struct Citation
{
    Unit unit = Unit::Processes;
    qint64 rows = 0;              ///< negative: there is no such number
    QString sentence;             ///< the filter, in the current language
    QString filter;               ///< the same as text that can be typed
    QString order;                ///< by what the rows are sorted, empty when they are not
    QDateTime exported;           ///< local time
    QVector<SourceInfo> sources;  ///< those that the rows come from

    /// One line to put under a table: publishers, files, when they were loaded, and the program.
    QString line() const;
    /// What was asked, when, of how many rows, as name and value.
    QVector<QPair<QString, QString>> facts() const;
    /// What is known of one source, as name and value: file, SHA-256, publisher, date, licence, address.
    static QVector<QPair<QString, QString>> sourceFacts(const SourceInfo &source);
    /// All of it as plain text with lines that end in CR LF.
    QString text() const;
    /// All of it as a JSON object.
    std::string json() const;
};

/// Of @p rows of the slice. Throws StoreError.
Citation citationOf(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const QString &order, const QDateTime &exported);

} // namespace obra
