// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/histogram.h"
#include "explore/rangechoice.h"

#include <QWidget>

class QTimer;

namespace obra {

class RangeHandle;

/// A histogram with two handles that choose a range of it; a click on a bar chooses the bar, a stroke over several chooses them all.
///
/// The handles are sliders: the arrow keys move them by a bar, Page keys by ten, Home and End open the range at that side.
class RangeHistogram : public QWidget
{
    Q_OBJECT
public:
    explicit RangeHistogram(QWidget *parent = nullptr);

    /// @p currency: of money, as the dictionary has it.
    void setHistogram(const Histogram &histogram, const QString &currency, Unit unit);
    void setChoice(const RangeChoice &choice);
    const QVector<Histogram::Bar> &bars() const { return m_bars; }
    QRect barRect(int bar) const;
    QVector<QWidget *> tabStops() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// While a handle is being moved; nothing = open at that side.
    void moved(std::optional<qint64> from, std::optional<qint64> to);
    /// The hand let go, or the keys have rested.
    void chosen(std::optional<qint64> from, std::optional<qint64> to);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void makeBars();
    void placeHandles();
    void describe();
    void moveHandle(RangeHandle *handle, int edge);
    int barAt(int x) const;
    int edgeAt(int x) const;
    double placeOf(qint64 number, bool end) const;
    int xOf(double place) const;
    QString numberText(qint64 number) const;
    QString barText(int bar) const;
    QRect plotRect() const;

    Histogram m_histogram;
    QString m_currency;
    Unit m_unit = Unit::Processes;
    QVector<Histogram::Bar> m_bars; // as many as there is room for
    qint64 m_largest = 0;
    std::optional<qint64> m_from, m_to;
    RangeHandle *m_lower = nullptr;
    RangeHandle *m_upper = nullptr;
    QTimer *m_rest = nullptr; // of the keys
    int m_hovered = -1;
    int m_pressed = -1; // where a stroke began
    int m_pressedAt = 0; // pixels: other bars may come before the button is let go
};

} // namespace obra
