// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace obra {

/// Pixels of 32 bits, alpha premultiplied, as QImage::Format_ARGB32_Premultiplied has them; the memory is someone else's.
struct PixelBuffer
{
    quint32 *pixels = nullptr;
    int width = 0, height = 0;
    qsizetype stride = 0; ///< pixels from one line to the next
};

/// A small antialiased disc with an edge, drawn once and written many times.
class DiscStamp
{
public:
    /// Radius in pixels; colours with alpha 255 as 0xffRRGGBB. @p edgeWidth pixels of the radius are edge; @p hollow fills only the edge, over @p edge.
    DiscStamp(double radius, quint32 fill, quint32 edge, double edgeWidth, bool hollow = false);
    /// Writes the disc around a point in pixels over what is there, cut at the buffer's border.
    void write(const PixelBuffer &buffer, double x, double y) const;
    int side() const { return m_side; }

private:
    struct Span { qint16 first = 0, opaque = 0, opaqueEnd = 0, end = 0; };

    int m_side = 0;
    std::vector<quint32> m_pixels;
    std::vector<Span> m_spans; // by line: where it is drawn at all, and where it covers
};

} // namespace obra
