// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/rangechoice.h"
#include "filters/filteracts.h"
#include "tables/facetarrangement.h"
#include "tables/facethistograms.h"
#include "tables/facetsums.h"

#include <QScrollArea>

#include <memory>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace obra {

class FacetFrame;
class FacetList;
class RangeFacet;

/// The facets that were chosen one above the other, scrolling as a whole; sums beside the counts when they are asked for.
class FacetPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    FacetList *facet(Field field) const;
    RangeFacet *rangeFacet(RangeField field) const;
    void focusFirst();
    /// Which facets are folded, as the names of their fields and ranges.
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
    /// What is to be said of a range, see withRangeChoice().
    void rangeChosen(obra::RangeField field, const obra::RangeChoice &choice, const std::optional<QString> &currency);
    void facetCleared(obra::FacetId facet);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    void addFacet(FacetFrame *facet);
    void fillSumsMenu();

    std::shared_ptr<const Slice> m_slice;
    FacetArrangement m_arrangement;
    std::optional<QString> m_currency;
    FacetSums *m_sums = nullptr;
    FacetHistograms *m_histograms = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QToolButton *m_sumsButton = nullptr;
    QToolButton *m_choose = nullptr;
    QMenu *m_sumsMenu = nullptr;
    std::array<FacetFrame *, facetCount> m_facets {}; // by FacetId::number()
    QLabel *m_title = nullptr;
};

} // namespace obra
