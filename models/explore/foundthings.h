// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <QVector>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace obra {

/// One thing that the search over everything found.
struct FoundItem
{
    enum class Kind : quint8 { Command, Process, Project, Supplier, Buyer, Place, Document };

    Kind kind = Kind::Process;
    QString title;          ///< name, or title as published (its ocid where there is none)
    QString detail;         ///< ocid or project id of a record, title of a document's record, key of a command
    Unit unit = Unit::Processes;
    qint64 id = 0;          ///< rowid of the record, or of the record that a document belongs to
    qint64 rows = -1;       ///< rows that have the name, -1 where that means nothing
    QString command;        ///< name of the command
};

/// What was found of one kind: the best few, how many there are, and the filter that shows them all.
struct FoundGroup
{
    FoundItem::Kind kind = FoundItem::Kind::Process;
    QVector<FoundItem> items;      ///< best first
    qint64 total = 0;
    bool atLeast = false;          ///< there may be more than total
    Unit unit = Unit::Processes;   ///< of the filter
    std::optional<Filter> all;     ///< conditions to add; its rows are all that was found
};

/// The answer to one text.
struct FoundThings
{
    QString text;
    QVector<FoundGroup> groups;    ///< those in which something was found
};

/// The folded words (foldedName()) of what was typed.
std::vector<std::string> foldedWords(const QString &text);
/// How well a folded name answers: 0 it is the text, 1 it begins with it, 2 every word begins a word of it, 3 every word is in it, -1 not.
int matchRank(std::string_view folded, const std::vector<std::string> &words);
/// Commands whose title has the words, best first; at most @p most of them.
FoundGroup findCommands(const QVector<FoundItem> &commands, const QString &text, int most);
/// The field in which a name of that kind is chosen.
std::optional<Field> fieldOfKind(FoundItem::Kind kind);

} // namespace obra
