// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace obra {

/// Lets files be dropped anywhere on a window, and shows while they are dragged that they may be.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    /// Child of @p window, invisible until something is dragged over it.
    explicit DropOverlay(QWidget *window);

signals:
    /// Local files and folders, at least one.
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handle(QEvent *event);
};

} // namespace obra
