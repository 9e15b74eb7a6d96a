// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/histogram.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace obra {

/// Histograms of a slice, computed on a thread of its own when they are asked for; answers for slices that are no longer shown are dropped.
class FacetHistograms : public QObject
{
    Q_OBJECT
public:
    explicit FacetHistograms(QObject *parent = nullptr);
    ~FacetHistograms() override; ///< Stops the one that runs.

    /// What is asked for from now on is of this slice; what waits is dropped, what runs is stopped. Null: nothing is open.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    /// ready() follows. @p currency: money, its dictionary value; nothing: that of most rows.
    void request(RangeField field, const std::optional<QString> &currency);

signals:
    void ready(const std::shared_ptr<const obra::Slice> &slice, const obra::Histogram &histogram);

private:
    std::shared_ptr<const Slice> m_slice;
    std::stop_source m_stop;
    QThreadPool m_pool; // last: it ends before what its work reads
};

} // namespace obra
