// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/json.h"
#include "works/recorddetail.h"

// Private to this room: what the details of processes and projects have in common.

namespace obra {

/// The documents of one row, parsed; all JSON lives in the arena.
struct ParsedDocuments
{
    JsonArena arena;
    std::vector<RawDocument> raw;
    std::vector<JsonValue> json;      ///< beside raw; upgraded to 1.1 for releases; Missing when damaged
};

QString detailText(std::string_view text);
DetailMoney detailMoney(std::string_view amount, std::string_view currency, bool panama);
/// A Value { amount, currency }.
DetailMoney detailMoney(const JsonValue &value, bool panama);
QDate detailDate(const JsonValue &value);
QStringList detailTexts(const JsonValue &list);
DetailAmendment detailAmendment(const JsonValue &amendment, bool panama);
DetailPayment detailPayment(const JsonValue &transaction, bool panama);
DetailMilestone detailMilestone(const JsonValue &milestone, const QString &section);
/// Contact and address of the parties come from the JSON; names, identifiers and roles as extracted.
QVector<DetailOrganization> detailParties(const JsonValue &parties);
QVector<DetailDocument> detailDocuments(const std::vector<DocumentRecord> &documents);
QVector<DetailMilestone> detailMilestones(const std::vector<MilestoneRecord> &milestones);
QVector<DetailPlace> detailPlaces(const std::vector<PlaceRecord> &places);
/// The same money of several rows, one a currency; what cannot be read is left out.
void addMoney(QVector<DetailMoney> &totals, const DetailMoney &money, bool panama);

void describeProcess(RecordDetail &detail, const JsonValue &compiled, ParsedDocuments &documents, bool panama);
void describeProject(RecordDetail &detail, const JsonValue &project, ParsedDocuments &documents, bool panama, const CacheReader &reader);
/// Fills versions and what each changed.
void describeVersions(RecordDetail &detail, ParsedDocuments &documents, const CacheReader &reader);

} // namespace obra
