// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sourcesmodel.h"

#include "ocds/dates.h"

#include <QLocale>

namespace obra {

void SourcesModel::setSources(const QVector<SourceInfo> &sources)
{
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_sources.size())
        return {};
    const SourceInfo &source = m_sources[index.row()];
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() == Documents || index.column() == Rejected || index.column() == Size;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole) {
        switch (index.column()) {
        case File: return source.path;
        case Publisher: return source.uri;
        case Sha256: return source.sha256;
        case License: return source.license.isEmpty() ? source.publicationPolicy : source.license;
        default: break;
        }
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case File: return source.file;
    case Publisher: return source.publisher;
    case Published: return source.published.left(10);
    case License: return source.license;
    case Documents: return locale.toString(source.read);
    case Rejected: return locale.toString(source.rejected);
    case Size: return locale.formattedDataSize(source.bytes);
    case Sha256: return source.sha256.left(12);
    case Imported: {
        if (!source.imported.isValid())
            return {};
        const QDateTime imported = source.imported.toLocalTime();
        return dayText(imported.date()) + QLatin1Char(' ') + locale.toString(imported.time(), QLocale::ShortFormat);
    }
    default: return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case File: return tr("File");
    case Publisher: return tr("Publisher");
    case Published: return tr("Published");
    case License: return tr("Licence");
    case Documents: return tr("Documents");
    case Rejected: return tr("Rejected");
    case Size: return tr("Size");
    case Sha256: return tr("SHA-256");
    case Imported: return tr("Loaded");
    default: return {};
    }
}

} // namespace obra
