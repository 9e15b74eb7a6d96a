// SPDX-License-Identifier: GPL-3.0-or-later
#include "placedesk.h"

#include "map/mapworkspace.h"

#include <algorithm>

namespace obra {

PlaceDesk::PlaceDesk(Session *session, CaseSession *caseSession, MapWorkspace *map, QObject *parent)
    : QObject(parent), m_case(caseSession)
{
    connect(map, &MapWorkspace::shapesNeeded, session, &Session::requestShapes);
    connect(session, &Session::shapesReady, map, &MapWorkspace::setShapes);
    connect(map, &MapWorkspace::placeDecided, session, &Session::requestRecordName);
    connect(session, &Session::recordNamed, this, &PlaceDesk::decide);
    connect(caseSession, &CaseSession::placeCorrectionsChanged, session, [session, caseSession] { session->setPlaceCorrections(caseSession->placeCorrections()); });
    session->setPlaceCorrections(caseSession->placeCorrections());
}

void PlaceDesk::decide(const PlaceCorrection &correction, bool accepted)
{
    if (!m_case->isOpen()) {
        emit noticeGiven(tr("Nothing was changed: no case file is open that the decision could be noted in."));
        return;
    }
    QVector<PlaceCorrection> corrections = m_case->placeCorrections();
    const auto old = std::find_if(corrections.begin(), corrections.end(), [&correction](const PlaceCorrection &other) { return other.isSame(correction); });
    if (accepted == (old != corrections.end()))
        return;
    if (accepted)
        corrections.append(correction);
    else
        corrections.erase(old);
    m_case->setPlaceCorrections(corrections);
    emit noticeGiven(accepted ? tr("Latitude and longitude of %1 were exchanged. The decision is in the case file; “Review places” takes it back.").arg(correction.record)
                              : tr("%1 stands again where it was published.").arg(correction.record));
}

} // namespace obra
