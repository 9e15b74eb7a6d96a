// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace obra {

/// One of the two handles over a histogram: a slider whose value is an edge between bars. The histogram says where it stands.
class RangeHandle : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit RangeHandle(QWidget *parent);

    QSize sizeHint() const override;

signals:
    /// The mouse pulls it to this place of the parent.
    void pulled(int x);
    /// The mouse let it go.
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace obra
