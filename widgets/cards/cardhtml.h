// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardssession.h"

#include <QPalette>

namespace obra {

/// A card as two columns of HTML for QTextBrowsers, and what their links mean.
///
/// Links: "rows:N" the rows of filters[N], "card:N" the card of subjects[N], "with:N" the rows shared with competitor N, "names:" the spellings,
/// "unit:" the same name in the other unit.
struct CardPage
{
    QString main, side;
    QVector<Filter> filters;
    QVector<CardSubject> subjects;
};

/// @p names may be null while they are being read; @p otherUnitRows: rows of the same name in the other unit, 0 none.
CardPage cardPage(const Card &card, const CardNames *names, qint64 otherUnitRows, const QPalette &palette);

} // namespace obra
