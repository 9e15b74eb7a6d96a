// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters/filteracts.h"

#include <QListView>

namespace obra {

/// The values of a facet; as high as its rows, because the panel scrolls as a whole.
class FacetView : public QListView
{
    Q_OBJECT
public:
    explicit FacetView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The value the keyboard is on; kept over changes of the model by setCurrentValue().
    QString currentValue() const;
    void setCurrentValue(const QString &value);
    /// Its values are names that have cards: their menu offers them.
    void setCards(bool has) { m_hasCards = has; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void acted(const QString &value, obra::ValueAct act);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void act(const QModelIndex &index, ValueAct act);
    void updateHeight();

    QPersistentModelIndex m_pressed;
    bool m_hasCards = false;
};

} // namespace obra
