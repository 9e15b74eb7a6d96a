// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/placecorrectionrows.h"

#include "explore/unitname.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace obra {

QVector<PlaceCorrection> readPlaceCorrections(SQLite::Database &database)
{
    QVector<PlaceCorrection> corrections;
    SQLite::Statement rows(database, "SELECT unit, record, longitude, latitude, decided FROM place_correction WHERE kind = 'exchanged' ORDER BY decided, unit, record, longitude, latitude");
    while (rows.executeStep()) {
        const std::optional<Unit> unit = unitFromName(QString::fromStdString(rows.getColumn(0).getString()));
        if (!unit)
            continue;
        PlaceCorrection correction;
        correction.unit = *unit;
        correction.record = QString::fromStdString(rows.getColumn(1).getString());
        correction.longitude = rows.getColumn(2).getDouble();
        correction.latitude = rows.getColumn(3).getDouble();
        correction.decided = QDateTime::fromString(QString::fromStdString(rows.getColumn(4).getString()), Qt::ISODate);
        corrections.append(correction);
    }
    return corrections;
}

void writePlaceCorrections(SQLite::Database &database, const QVector<PlaceCorrection> &corrections)
{
    SQLite::Transaction transaction(database);
    database.exec("DELETE FROM place_correction WHERE kind = 'exchanged' AND unit IN ('processes', 'projects')");
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO place_correction (unit, record, longitude, latitude, kind, decided) VALUES (?1, ?2, ?3, ?4, 'exchanged', ?5)");
    for (const PlaceCorrection &correction : corrections) {
        insert.bind(1, unitName(correction.unit).toStdString());
        insert.bind(2, correction.record.toStdString());
        insert.bind(3, correction.longitude);
        insert.bind(4, correction.latitude);
        insert.bind(5, correction.decided.toUTC().toString(Qt::ISODate).toStdString());
        insert.exec();
        insert.reset();
    }
    transaction.commit();
}

} // namespace obra
