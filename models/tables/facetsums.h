// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace obra {

/// Sums of money for the values of facets, computed on a thread of its own when they are asked for; answers for slices that are no longer shown are dropped.
class FacetSums : public QObject
{
    Q_OBJECT
public:
    using Sums = std::shared_ptr<const std::vector<ScaledSum>>; ///< by code

    explicit FacetSums(QObject *parent = nullptr);
    ~FacetSums() override; ///< Waits for the one that runs.

    /// What is asked for from now on is of this slice; what waits is dropped. Null: nothing is open.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    /// ready() follows, all sums 0 when the data do not have the currency.
    void request(Field field, const QString &currency);

signals:
    void ready(const std::shared_ptr<const obra::Slice> &slice, obra::Field field, const QString &currency, const obra::FacetSums::Sums &sums);

private:
    std::shared_ptr<const Slice> m_slice;
    std::atomic<quint64> m_generation = 0;
    QThreadPool m_pool; // last: it ends before what its work reads
};

} // namespace obra
