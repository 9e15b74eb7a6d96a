// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

namespace obra {

/// What a click on a value asks for.
enum class ValueAct : quint8 {
    Toggle,   ///< choose it beside the others, or no longer
    Exclude,  ///< exclude it, or no longer
    Only,     ///< choose it and nothing else of its field
    Card,     ///< show its card; the filter stays as it is
    Compare   ///< put it beside the others that are chosen in its field; the filter stays as it is
};

/// @p filter after @p act on @p value of @p field.
Filter withAct(const Filter &filter, Field field, const QString &value, ValueAct act);
/// @p filter with what was typed added: words and values join those that are there, everything else takes the place of its like.
Filter withAddition(const Filter &filter, const Filter &addition);
/// @p filter without anything said about @p field.
Filter withoutField(const Filter &filter, Field field);
/// True when @p filter says something about @p field.
bool saysSomething(const Filter &filter, Field field);

} // namespace obra

Q_DECLARE_METATYPE(obra::ValueAct)
