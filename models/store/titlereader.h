// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

namespace obra {

/// Reads what records and their documents are called, many and quickly. One object a thread (construct it where it is used). Functions throw StoreError.
class TitleReader
{
public:
    explicit TitleReader(const QString &cachePath);
    ~TitleReader();
    TitleReader(const TitleReader &) = delete;

    struct RecordTitle
    {
        qint64 id = 0;
        QString ocid; ///< or project id
        QString title;
    };
    /// Empty when there is no such record.
    RecordTitle record(Unit unit, qint64 id);
    /// Titles of the record's documents, in their order; documents without one are left out.
    QStringList documents(Unit unit, qint64 id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace obra
