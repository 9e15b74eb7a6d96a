// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/organizationlist.h"
#include "explore/slice.h"
#include "output/exporter.h"

#include <memory>
#include <vector>

namespace obra {

class OrganizationsPane;
class SliceTable;

/// What a table shows at one moment, to be written as it is.
struct ExportOffer
{
    std::shared_ptr<const Slice> slice;
    std::shared_ptr<const OrganizationList> organizations; ///< of suppliers or buyers: their list, of which the rows are; else null
    std::vector<quint32> rows;           ///< in the shown order
    QVector<ExportColumn> columns;       ///< those that are shown, in their order
    QString order;                       ///< what they are sorted by, as people say it; empty: not
};

/// Without a slice when the table has none.
ExportOffer exportOfferOf(const SliceTable &table);
ExportOffer exportOfferOf(const OrganizationsPane &pane);

} // namespace obra
