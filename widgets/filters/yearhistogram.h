// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace obra {

/// The years as small bars: a click chooses one, a stroke over several chooses them all.
class YearHistogram : public QWidget
{
    Q_OBJECT
public:
    explicit YearHistogram(QWidget *parent = nullptr);

    void setSlice(const std::shared_ptr<const Slice> &slice);
    int barCount() const { return int(m_bars.size()); }
    QRect barRect(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void yearToggled(const QString &year);
    void yearExcluded(const QString &year);
    void yearsChosen(int from, int to);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Bar
    {
        int year = 0;
        qint64 count = 0;
        bool chosen = false, excluded = false;
    };
    int barAt(int x) const;
    QString barText(int bar) const;
    void describe();

    std::vector<Bar> m_bars;
    qint64 m_largest = 0;
    bool m_anyChosen = false;
    int m_current = -1; // keyboard
    int m_hovered = -1;
    int m_pressed = -1; // where a stroke began
    int m_pressedAt = 0; // pixels: other bars may come before the button is let go
};

} // namespace obra
