// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/facethistograms.h"

#include "explore/valuecodes.h"
#include "threads/handing.h"

namespace obra {

FacetHistograms::FacetHistograms(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // each uses both cores for large tables
}

FacetHistograms::~FacetHistograms()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void FacetHistograms::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_pool.clear();
}

void FacetHistograms::request(RangeField field, const std::optional<QString> &currency)
{
    if (!m_slice)
        return;
    m_pool.start(handed([this, field, currency, slice = m_slice, stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        quint16 code = isMoney(field) ? mainCurrency(*slice) : quint16(0);
        if (currency && isMoney(field)) {
            const std::vector<quint32> codes = codesOf(slice->table().facet(Field::Currency).dictionary, *currency);
            code = codes.empty() ? code : quint16(codes.front());
        }
        const Histogram answer = histogram(*slice, field, code, stop);
        postTo(this, [this, slice, answer, stop] {
            if (!stop.stop_requested())
                emit ready(slice, answer);
        });
    }));
}

} // namespace obra
