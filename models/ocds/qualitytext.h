// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace obra {

// What a flag of qualityFlagNames says to people, in the current language; a name that is none comes back as it is (the label) or empty.

QString defectLabel(const QString &flag);
/// One sentence: what was found.
QString defectMeaning(const QString &flag);
/// One sentence: what somebody who reads the data does about it.
QString defectAdvice(const QString &flag);

} // namespace obra
