// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace obra {

/// A thin line that moves while an answer is awaited; takes its place also when idle, so that nothing jumps.
///
/// Appears only after a moment: answers that come at once shall not flicker.
class BusyLine : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QBasicTimer m_timer;
    QElapsedTimer m_since;
    bool m_busy = false;
};

} // namespace obra
