// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace obra {

class FigureModel;

/// A chart as a real table: sortable, copyable, its rows open what is behind them.
class FigureTableDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FigureTableDialog(const std::shared_ptr<const ChartFigure> &figure, QWidget *parent = nullptr);
    FigureModel *model() const { return m_model; }

signals:
    void elementOpened(int element);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void open(const QModelIndex &index);

    std::shared_ptr<const ChartFigure> m_figure;
    FigureModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_caption = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace obra
