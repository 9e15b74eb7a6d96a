// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/source.h"

#include <QAbstractTableModel>
#include <QVector>

namespace obra {

/// The files that the data came from, one a row.
class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Publisher, Published, License, Documents, Rejected, Size, Sha256, Imported, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(const QVector<SourceInfo> &sources);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<SourceInfo> m_sources;
};

} // namespace obra
