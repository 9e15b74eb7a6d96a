// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/facetsums.h"

#include "explore/valuecodes.h"
#include "threads/handing.h"

namespace obra {

FacetSums::FacetSums(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // the other core answers filters
}

FacetSums::~FacetSums()
{
    ++m_generation;
    m_pool.clear();
    m_pool.waitForDone();
}

void FacetSums::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    ++m_generation;
}

void FacetSums::request(Field field, const QString &currency)
{
    if (!m_slice)
        return;
    m_pool.start(handed([this, field, currency, slice = m_slice, generation = m_generation.load()] {
        if (generation != m_generation)
            return;
        const std::vector<quint32> codes = codesOf(slice->table().facet(Field::Currency).dictionary, currency);
        auto sums = std::make_shared<std::vector<ScaledSum>>();
        if (codes.empty())
            sums->resize(codeCount(slice->table().facet(field).dictionary), 0);
        else
            *sums = slice->sums(field, quint16(codes.front()));
        postTo(this, [this, slice, field, currency, sums, generation] {
            if (generation == m_generation)
                emit ready(slice, field, currency, sums);
        });
    }));
}

} // namespace obra
