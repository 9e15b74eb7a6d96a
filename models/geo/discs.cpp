// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/discs.h"

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

quint32 premultiplied(quint32 color, double alpha)
{
    const auto part = [&](int shift) { return static_cast<quint32>(std::lround(((color >> shift) & 255) * alpha)) << shift; };
    return part(0) | part(8) | part(16) | static_cast<quint32>(std::lround(255 * alpha)) << 24;
}

quint32 over(quint32 above, quint32 below)
{
    const quint32 rest = 255 - (above >> 24);
    // Two channels at a time; (v * rest + 127) / 255 to within one.
    const quint32 even = (below & 0x00ff00ff) * rest + 0x00800080, odd = ((below >> 8) & 0x00ff00ff) * rest + 0x00800080;
    return above + (((even + ((even >> 8) & 0x00ff00ff)) >> 8) & 0x00ff00ff) + ((odd + ((odd >> 8) & 0x00ff00ff)) & 0xff00ff00);
}

} // namespace

DiscStamp::DiscStamp(double radius, quint32 fill, quint32 edge, double edgeWidth, bool hollow)
{
    const int half = std::max(0, static_cast<int>(std::ceil(radius - 0.5 + 0.49)));
    m_side = 2 * half + 1;
    m_pixels.resize(static_cast<size_t>(m_side) * m_side);
    m_spans.resize(static_cast<size_t>(m_side));
    for (int y = 0; y < m_side; ++y) {
        Span &span = m_spans[y];
        span.first = span.opaque = static_cast<qint16>(m_side);
        for (int x = 0; x < m_side; ++x) {
            const double distance = std::hypot(x - half, y - half);
            const double cover = std::clamp(radius - distance + 0.5, 0.0, 1.0);
            const double inner = std::clamp(radius - edgeWidth - distance + 0.5, 0.0, 1.0);
            // The edge lies around the filling; where both share a pixel their colours mix.
            const quint32 outside = hollow ? fill : edge, inside = hollow ? edge : fill;
            const double share = cover > 0 ? inner / cover : 0;
            const auto mix = [&](int shift) {
                return static_cast<quint32>(std::lround(((inside >> shift) & 255) * share + ((outside >> shift) & 255) * (1 - share))) << shift;
            };
            const quint32 pixel = premultiplied(mix(0) | mix(8) | mix(16), cover);
            m_pixels[static_cast<size_t>(y) * m_side + x] = pixel;
            const auto at = static_cast<qint16>(x);
            if (pixel >> 24) {
                span.first = std::min(span.first, at);
                span.end = static_cast<qint16>(x + 1);
            }
            if (pixel >> 24 == 255) {
                span.opaque = std::min(span.opaque, at);
                span.opaqueEnd = static_cast<qint16>(x + 1);
            }
        }
        if (span.opaqueEnd == 0)
            span.opaque = span.opaqueEnd = span.end;
    }
}

void DiscStamp::write(const PixelBuffer &buffer, double x, double y) const
{
    const int half = m_side / 2;
    const int left = static_cast<int>(std::lround(std::clamp(x - 0.5, -1e6, 1e6))) - half, top = static_cast<int>(std::lround(std::clamp(y - 0.5, -1e6, 1e6))) - half;
    if (left >= buffer.width || top >= buffer.height || left + m_side <= 0 || top + m_side <= 0)
        return;
    const int from = std::max(0, -left), to = std::min(m_side, buffer.width - left);
    for (int line = std::max(0, -top), last = std::min(m_side, buffer.height - top); line < last; ++line) {
        const Span &span = m_spans[line];
        const quint32 *source = m_pixels.data() + static_cast<size_t>(line) * m_side;
        quint32 *target = buffer.pixels + (top + line) * buffer.stride + left;
        const int first = std::max<int>(from, span.first), end = std::min<int>(to, span.end);
        const int opaque = std::clamp<int>(span.opaque, first, std::max(first, end)), opaqueEnd = std::clamp<int>(span.opaqueEnd, opaque, std::max(opaque, end));
        int i = first;
        for (; i < opaque; ++i)
            target[i] = over(source[i], target[i]);
        for (; i < opaqueEnd; ++i)
            target[i] = source[i];
        for (; i < end; ++i)
            target[i] = over(source[i], target[i]);
    }
}

} // namespace obra
