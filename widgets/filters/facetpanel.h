// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "filters/filteracts.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace obra {

class FacetList;

/// All facets one above the other, scrolling as a whole.
class FacetPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    FacetList *facet(Field field) const { return m_facets[std::size_t(field)]; }
    void focusFirst();
    /// Which facets are folded, as their field names.
    QStringList collapsed() const;
    void setCollapsed(const QStringList &names);

    QSize sizeHint() const override;

signals:
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);
    void yearsChosen(int from, int to);
    void fieldCleared(obra::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<FacetList *, fieldCount> m_facets {};
    QLabel *m_title = nullptr;
};

} // namespace obra
