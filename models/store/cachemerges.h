// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachereader.h"
#include "store/organizations.h"
#include "store/sqlconnection.h"

namespace obra {

/// See CacheReader::merges(). @p organizations: see loadColumns().
QVector<OrganizationMerge> readMerges(SqlConnection &connection, const OrganizationOrder *organizations);
/// See CacheReader::organization().
OrganizationMerge readOrganization(SqlConnection &connection, const OrganizationOrder *organizations, const QString &label);
/// See CacheReader::keptApart().
QVector<OrganizationMerge> readKeptApart(SqlConnection &connection, const OrganizationOrder *organizations, const KeptApartList &list);
/// See CacheReader::identifiers().
QStringList readIdentifiers(SqlConnection &connection, const OrganizationOrder *organizations, const QString &label);
/// See CacheReader::identifiersByLabel().
QHash<QString, QString> readIdentifiersByLabel(SqlConnection &connection, const OrganizationOrder *organizations);

} // namespace obra
