// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/savedviewrows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QHash>

namespace obra {

namespace {

QString textAt(SQLite::Statement &row, int column)
{
    return QString::fromStdString(row.getColumn(column).getString());
}

QByteArray blobAt(SQLite::Statement &row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    return value.isNull() ? QByteArray() : QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &data)
{
    statement.bind(index, static_cast<const void *>(data.constData()), int(data.size()));
}

void insertView(SQLite::Database &database, const SavedView &view, int position)
{
    SQLite::Statement insert(database, "INSERT INTO saved_view (id, position, name, note, unit, filter, created, thumbnail)"
                                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, view.id.toStdString());
    insert.bind(2, position);
    insert.bind(3, view.name.toStdString());
    insert.bind(4, view.note.toStdString());
    insert.bind(5, view.unit.toStdString());
    insert.bind(6, view.filter.toStdString());
    insert.bind(7, view.created.toString(Qt::ISODate).toStdString());
    if (view.thumbnail.isEmpty())
        insert.bind(8);
    else
        bindBlob(insert, 8, view.thumbnail);
    insert.exec();
    SQLite::Statement part(database, "INSERT INTO saved_view_state (view, part, data) VALUES (?1, ?2, ?3)");
    for (auto state = view.state.begin(); state != view.state.end(); ++state) {
        part.bind(1, view.id.toStdString());
        part.bind(2, state.key().toStdString());
        bindBlob(part, 3, state.value());
        part.exec();
        part.reset();
    }
}

} // namespace

QVector<SavedView> readSavedViews(SQLite::Database &database)
{
    QHash<QString, QMap<QString, QByteArray>> states;
    SQLite::Statement parts(database, "SELECT view, part, data FROM saved_view_state");
    while (parts.executeStep())
        states[textAt(parts, 0)].insert(textAt(parts, 1), blobAt(parts, 2));
    QVector<SavedView> views;
    SQLite::Statement rows(database, "SELECT id, name, note, unit, filter, created, thumbnail FROM saved_view ORDER BY position, id");
    while (rows.executeStep()) {
        SavedView view;
        view.id = textAt(rows, 0);
        view.name = textAt(rows, 1);
        view.note = textAt(rows, 2);
        view.unit = textAt(rows, 3);
        view.filter = textAt(rows, 4);
        view.created = QDateTime::fromString(textAt(rows, 5), Qt::ISODate);
        view.thumbnail = blobAt(rows, 6);
        view.state = states.value(view.id);
        views.append(view);
    }
    return views;
}

void writeSavedViews(SQLite::Database &database, const QVector<SavedView> &before, const QVector<SavedView> &after)
{
    QHash<QString, int> old;
    for (int i = 0; i < before.size(); ++i)
        old.insert(before[i].id, i);
    SQLite::Transaction transaction(database);
    SQLite::Statement remove(database, "DELETE FROM saved_view WHERE id = ?1"); // its state goes with it
    SQLite::Statement move(database, "UPDATE saved_view SET position = ?2 WHERE id = ?1");
    const auto removeView = [&remove](const QString &id) {
        remove.bind(1, id.toStdString());
        remove.exec();
        remove.reset();
    };
    for (int i = 0; i < after.size(); ++i) {
        const int was = old.contains(after[i].id) ? old.take(after[i].id) : -1;
        if (was < 0) {
            insertView(database, after[i], i);
        } else if (!(before[was] == after[i])) {
            removeView(after[i].id);
            insertView(database, after[i], i);
        } else if (was != i) {
            move.bind(1, after[i].id.toStdString());
            move.bind(2, i);
            move.exec();
            move.reset();
        }
    }
    for (auto gone = old.cbegin(); gone != old.cend(); ++gone)
        removeView(gone.key());
    transaction.commit();
}

} // namespace obra
