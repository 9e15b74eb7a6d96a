// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace obra {

QString timeLeftText(double seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 10)
        return QCoreApplication::translate("ImportText", "a few seconds left");
    const int tens = qRound(seconds / 10) * 10;
    if (seconds < 90)
        return QCoreApplication::translate("ImportText", "about %n second(s) left", nullptr, tens);
    const int minutes = qRound(seconds / 60);
    if (seconds < 5400)
        return QCoreApplication::translate("ImportText", "about %n minute(s) left", nullptr, minutes);
    const int hours = qRound(seconds / 3600);
    return QCoreApplication::translate("ImportText", "about %n hour(s) left", nullptr, hours);
}

QString importOutcomeText(const ImportReport &report)
{
    switch (report.outcome) {
    case ImportReport::Outcome::Cancelled:
        return QCoreApplication::translate("ImportText", "The import was cancelled. Nothing was changed: the data loaded before are as they were.");
    case ImportReport::Outcome::Failed:
        return report.error + QLatin1Char(' ')
            + QCoreApplication::translate("ImportText", "Nothing was changed: the data loaded before are as they were.");
    case ImportReport::Outcome::Done:
        break;
    }
    const QLocale locale;
    QString text = QCoreApplication::translate("ImportText", "The cache now holds %1 processes with %2 contracts, and %3 projects.")
                       .arg(locale.toString(report.processes), locale.toString(report.contracts), locale.toString(report.projects));
    if (report.rejected > 0)
        text += QLatin1Char(' ')
            + QCoreApplication::translate("ImportText", "%n document(s) could not be used; the list below says which and why.", nullptr, static_cast<int>(report.rejected));
    else
        text += QLatin1Char(' ') + QCoreApplication::translate("ImportText", "Every document could be used.");
    return text;
}

QString importPhaseText(ImportProgress::Phase phase)
{
    switch (phase) {
    case ImportProgress::Phase::Preparing: return QCoreApplication::translate("ImportText", "Preparing");
    case ImportProgress::Phase::Reading: return QCoreApplication::translate("ImportText", "Reading the files");
    case ImportProgress::Phase::Compiling: return QCoreApplication::translate("ImportText", "Putting the releases of each process together");
    case ImportProgress::Phase::Finishing: return QCoreApplication::translate("ImportText", "Building the indexes");
    case ImportProgress::Phase::Done: break;
    }
    return QCoreApplication::translate("ImportText", "Done");
}

} // namespace obra
