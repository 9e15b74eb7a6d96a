// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/records.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace obra {

/// Which rows are looked at: processes and projects above, what is put together from processes below. The arrow keys go from one to the next.
class UnitSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit UnitSwitch(QWidget *parent = nullptr);

    void setUnit(Unit unit);
    /// How many rows each unit has; a unit without any cannot be chosen. An empty map: no data are open, and there are no numbers.
    void setRows(const QMap<Unit, qint64> &rows);

signals:
    void unitChosen(obra::Unit unit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QMap<Unit, QToolButton *> m_buttons;
    QMap<Unit, qint64> m_rows;
    Unit m_unit = Unit::Processes;
};

} // namespace obra
