// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chartdata.h"
#include "filters/filteracts.h"

#include <QWidget>

#include <memory>

namespace obra {

/// Draws the bars of a ChartData: years upright, names lying; a click or Enter on a bar asks for its value.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);
    ~BarChart() override;

    void setData(const ChartData &data, Unit unit);
    /// How many bars there is room for; tell chartData() so.
    int capacity() const;
    /// The bar that the keyboard is on, -1 none.
    int currentBar() const { return m_current; }
    void setCurrentBar(int bar);
    /// Where a bar is, in this widget's pixels; for tests and tool tips.
    QRect barRect(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void valueActed(const QString &value, obra::ValueAct act);
    void capacityChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void redraw();
    void drawUpright();
    void drawLying();
    void applyColours();
    void markCurrent();
    void replotSoon();
    int barAt(const QPoint &position) const;
    bool isUpright() const { return m_data.field == Field::Year; }
    double valueOf(const ChartData::Bar &bar) const;
    QString shortValue(const ChartData::Bar &bar) const;
    void act(int bar, ValueAct act);

    struct Plot;
    std::unique_ptr<Plot> m_plot;
    QVector<int> m_drawn; ///< bars of the data by place; some are told and not drawn
    ChartData m_data;
    Unit m_unit = Unit::Processes;
    int m_current = -1;
    int m_hovered = -1;
    int m_capacity = 0;
};

} // namespace obra
