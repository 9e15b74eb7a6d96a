// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/rangefacet.h"

#include <QBoxLayout>

namespace obra {

RangeFacet::RangeFacet(RangeField field, QWidget *parent)
    : FacetFrame(field, parent)
    , m_chooser(new RangeChooser(field, body()))
{
    m_chooser->setObjectName(QStringLiteral("rangeChooser_") + rangeFieldName(field));
    bodyLayout()->addWidget(m_chooser);
    connect(m_chooser, &RangeChooser::histogramNeeded, this, &RangeFacet::histogramNeeded);
    connect(m_chooser, &RangeChooser::chosen, this, [this] {
        if (const std::optional<RangeChoice> choice = m_chooser->choice())
            emit rangeChosen(id().rangeField(), *choice, m_chooser->currency());
    });
    updateHeader();
}

void RangeFacet::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    m_stale = true;
    updateHeader();
    folded();
}

void RangeFacet::folded()
{
    // What is not seen costs nothing: histograms go over every row.
    if (!m_stale || isCollapsed() || !isWanted() || (m_slice && !hasData() && !isFiltered()))
        return;
    m_stale = false;
    m_chooser->setSlice(m_slice);
}

bool RangeFacet::hasData() const
{
    return m_slice && m_slice->table().has(id().rangeField());
}

bool RangeFacet::isFiltered() const
{
    return m_slice && saysSomethingOf(m_slice->filter(), id().rangeField());
}

QString RangeFacet::headerText() const
{
    const QString title = id().title(unit());
    return isFiltered() ? tr("%1 (filtered)").arg(title) : title;
}

QVector<QWidget *> RangeFacet::tabStops() const
{
    return FacetFrame::tabStops() + m_chooser->tabStops();
}

} // namespace obra
