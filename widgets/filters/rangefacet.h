// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters/facetframe.h"
#include "filters/rangechooser.h"

namespace obra {

/// A facet of days, numbers or money: a histogram with two handles, the ends to type, and the rows without data.
class RangeFacet : public FacetFrame
{
    Q_OBJECT
public:
    explicit RangeFacet(RangeField field, QWidget *parent = nullptr);

    void setSlice(const std::shared_ptr<const Slice> &slice) override;
    /// Answer of histogramNeeded(); dropped when another slice is shown by now.
    void setHistogram(const std::shared_ptr<const Slice> &slice, const Histogram &histogram) { m_chooser->setHistogram(slice, histogram); }
    RangeChooser *chooser() const { return m_chooser; }
    QVector<QWidget *> tabStops() const override;

signals:
    void histogramNeeded(obra::RangeField field, const std::optional<QString> &currency);
    /// See withRangeChoice().
    void rangeChosen(obra::RangeField field, const obra::RangeChoice &choice, const std::optional<QString> &currency);

protected:
    Unit unit() const override { return m_slice ? m_slice->unit() : Unit::Processes; }
    bool hasData() const override;
    bool isFiltered() const override;
    QString headerText() const override;
    void folded() override;

private:
    RangeChooser *m_chooser;
    std::shared_ptr<const Slice> m_slice;
    bool m_stale = false; // the chooser does not have the slice yet
};

} // namespace obra
