// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/orderpopup.h"
#include "tables/facetarrangement.h"

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace obra {

/// A popup that says which facets are shown, in which order, and which are pinned on top; what it changes is seen at once.
class FacetChooser : public OrderPopup
{
    Q_OBJECT
public:
    /// Deletes itself when it closes.
    FacetChooser(const FacetArrangement &arrangement, Unit unit, QWidget *parent = nullptr);

    void popup(const QPoint &globalPosition);

signals:
    void arrangementChanged(const obra::FacetArrangement &arrangement);

protected:
    void moveCurrent(int step) override;
    bool takesKey(int key) override;

private:
    void fill();
    void change(const FacetArrangement &arrangement);
    void updateButtons();
    std::optional<FacetId> current() const;
    void pin();

    FacetArrangement m_arrangement;
    Unit m_unit;
    QListWidget *m_list = nullptr;
    QToolButton *m_pin = nullptr;
    QToolButton *m_reset = nullptr;
};

} // namespace obra
