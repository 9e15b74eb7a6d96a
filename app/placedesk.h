// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casesession.h"
#include "session.h"

#include <QObject>

namespace obra {

class MapWorkspace;

/// What the map needs from the open data and the case file: lines and areas of works, and what the user decides of coordinates.
class PlaceDesk : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive the desk.
    PlaceDesk(Session *session, CaseSession *caseSession, MapWorkspace *map, QObject *parent = nullptr);

signals:
    void noticeGiven(const QString &message);

private:
    void decide(const PlaceCorrection &correction, bool accepted);

    CaseSession *m_case;
};

} // namespace obra
