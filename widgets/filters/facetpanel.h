// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "filters/filteracts.h"
#include "tables/facetarrangement.h"
#include "tables/facetsums.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace obra {

class FacetList;

/// The facets that were chosen one above the other, scrolling as a whole; sums beside the counts when they are asked for.
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
    const FacetArrangement &arrangement() const { return m_arrangement; }
    void setArrangement(const FacetArrangement &arrangement);
    /// The currency of the sums that are shown ("" = none said); nothing: counts only.
    const std::optional<QString> &currency() const { return m_currency; }
    void setCurrency(const std::optional<QString> &currency);
    void showChooser();

    /// What is folded, the arrangement, and the currency of the sums.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

signals:
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);
    void yearsChosen(int from, int to);
    void fieldCleared(obra::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    void fillSumsMenu();

    std::shared_ptr<const Slice> m_slice;
    FacetArrangement m_arrangement;
    std::optional<QString> m_currency;
    FacetSums *m_sums = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QToolButton *m_sumsButton = nullptr;
    QToolButton *m_choose = nullptr;
    QMenu *m_sumsMenu = nullptr;
    std::array<FacetList *, fieldCount> m_facets {};
    QLabel *m_title = nullptr;
};

} // namespace obra
