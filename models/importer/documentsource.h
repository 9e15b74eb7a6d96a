// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/issue.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <string_view>

namespace obra {

/// A piece of a stream that is one thing: a release, a record, a project, or a whole small document.
struct JsonUnit
{
    enum class Context : quint8 {
        Root,        ///< a document of its own (bare release, record, project; also the shell of a package: its array emptied)
        Release,     ///< item of releases[] at a root
        Record,      ///< item of records[] at a root
        Project      ///< item of projects[] at a root
    };
    Context context = Context::Root;
    std::string_view json;      ///< UTF-8; valid during the call only
    qint64 offset = 0;          ///< of its first byte in the decompressed entry
    qint64 line = 1;            ///< of its first byte
    qint64 root = 0;            ///< number of the root it belongs to, counted from 0 in the entry; the shell comes after its items
    bool isShell = false;       ///< Root whose releases/records/projects were given one by one before
    qint64 items = 0;           ///< isShell: how many items were given (also the rejected ones)
    bool isHead = false;        ///< The members of a package before its array, closed to be JSON; comes before the items, repeats in the shell
    bool isDamaged = false;     ///< isShell: something of the root could not be read (an Issue says so); may not even be JSON
};

/// What takes the units of a JSON entry, one after the other on the reading thread.
struct JsonSink
{
    std::function<void(const JsonUnit &)> unit;
    std::function<void(Issue)> issue;           ///< file, offset and line filled. An Error issue of the splitter stands for exactly one rejected document.
};

} // namespace obra
