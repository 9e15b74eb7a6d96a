// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chartdata.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace obra {

/// A chart as a table, for people who cannot see it and for those who want the figures.
class ChartTable : public QDialog
{
    Q_OBJECT
public:
    ChartTable(const ChartData &data, Unit unit, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void copy();

    ChartData m_data;
    Unit m_unit;
    QLabel *m_caption = nullptr;
    QPushButton *m_copy = nullptr;
    QTableWidget *m_table = nullptr;
};

} // namespace obra
