// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "works/recorddetail.h"

#include <QPalette>
#include <QSet>
#include <QString>

namespace obra {

/// How the body of a record is written: which sections are folded, whether contacts are shown, and in which colours.
struct RecordHtmlStyle
{
    QPalette palette;
    QSet<QString> folded;
    bool showContacts = false;
};

/// The record as HTML for a QTextBrowser, section after section in the order that social auditors know.
///
/// Links: "toggle:SECTION", "contacts:", "value:FIELD?TEXT" (percent-encoded), "record:UNIT/ROWID", "url:ADDRESS" (percent-encoded).
QString recordHtml(const RecordDetail &record, const RecordHtmlStyle &style);
/// Where the contract stands that was opened, see RecordDetail::contract.
inline QString chosenContractAnchor() { return QStringLiteral("chosen-contract"); }
/// The change history, newest release first.
QString historyHtml(const RecordDetail &record, const RecordHtmlStyle &style);

} // namespace obra
