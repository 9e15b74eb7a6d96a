// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/facetarrangement.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace obra {

/// A popup that says which facets are shown, in which order, and which are pinned on top; what it changes is seen at once.
class FacetChooser : public QFrame
{
    Q_OBJECT
public:
    /// Deletes itself when it closes.
    FacetChooser(const FacetArrangement &arrangement, Unit unit, QWidget *parent = nullptr);

    void popup(const QPoint &globalPosition);

signals:
    void arrangementChanged(const obra::FacetArrangement &arrangement);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void change(const FacetArrangement &arrangement);
    void updateButtons();
    std::optional<FacetId> current() const;
    void move(int step);
    void pin();

    FacetArrangement m_arrangement;
    Unit m_unit;
    QListWidget *m_list = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_pin = nullptr;
    QToolButton *m_reset = nullptr;
};

} // namespace obra
