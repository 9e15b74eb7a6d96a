// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/decompressor.h"

#include "importer/tarstream.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <algorithm>

namespace obra {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype inputSize = 64 * 1024;

KCompressionDevice::CompressionType compressionType(Container type)
{
    switch (type) {
    case Container::GZip:
        return KCompressionDevice::GZip;
    case Container::BZip2:
        return KCompressionDevice::BZip2;
    case Container::Xz:
        return KCompressionDevice::Xz;
    case Container::Zstd:
        return KCompressionDevice::Zstd;
    default:
        return KCompressionDevice::None;
    }
}

} // namespace

Container containerOf(std::string_view head)
{
    if (head.starts_with("\x1f\x8b"sv))
        return Container::GZip;
    if (head.starts_with("BZh"sv) && head.size() > 9
        && (head.substr(4, 6) == "1AY&SY"sv || head.substr(4, 6) == "\x17rE8P\x90"sv))
        return Container::BZip2;
    if (head.starts_with("\xfd"sv
                         "7zXZ\0"sv))
        return Container::Xz;
    if (head.starts_with("\x28\xb5\x2f\xfd"sv))
        return Container::Zstd;
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv))
        return Container::Zip;
    if (head.starts_with("7z\xbc\xaf\x27\x1c"sv))
        return Container::SevenZip;
    if (isTarHeader(head))
        return Container::Tar;
    return Container::None;
}

Decompressor::Decompressor(ByteReader &source, Container type)
    : m_source(source)
    , m_type(type)
    , m_filter(KCompressionDevice::filterForCompressionType(compressionType(type)))
    , m_input(inputSize)
{
    if (!m_filter || !m_filter->init(QIODevice::ReadOnly)) {
        m_filter.reset();
        setProblem(Problem::Damaged, QStringLiteral("method"));
        m_done = true;
        return;
    }
    m_filter->setFilterFlags(KFilterBase::WithHeaders);
    refill();
    // The gzip filter lets through as it is what is too short for a header.
    if (type == Container::GZip && m_inputSize < 18) {
        setProblem(Problem::Truncated);
        m_done = true;
        return;
    }
    m_filter->readHeader();
}

Decompressor::~Decompressor()
{
    if (m_filter)
        m_filter->terminate();
}

ByteReader::Problem Decompressor::problem() const
{
    return m_source.problem() != Problem::None && m_sourceEnded ? m_source.problem() : ByteReader::problem();
}

QString Decompressor::problemDetail() const
{
    return m_source.problem() != Problem::None && m_sourceEnded ? m_source.problemDetail()
                                                                : ByteReader::problemDetail();
}

bool Decompressor::refill()
{
    m_inputSize = m_sourceEnded ? 0 : m_source.readFully(m_input.data(), static_cast<qint64>(m_input.size()));
    m_sourceEnded = m_inputSize < static_cast<qint64>(m_input.size());
    m_filter->setInBuffer(m_input.data(), static_cast<uint>(m_inputSize));
    return m_inputSize > 0;
}

// Several compressed files one behind the other are one (as `cat a.gz b.gz` makes them).
bool Decompressor::nextMember()
{
    qint64 left = m_filter->inBufferAvailable();
    if (left == 0) {
        if (!refill())
            return false;
        left = m_inputSize;
    }
    const char *next = m_input.data() + (m_inputSize - left);
    if (m_type == Container::Xz) { // stream padding
        while (*next == 0) {
            ++next;
            if (--left == 0) {
                if (!refill())
                    return false;
                next = m_input.data();
                left = m_inputSize;
            }
        }
    }
    m_filter->terminate();
    if (!m_filter->init(QIODevice::ReadOnly)) {
        setProblem(Problem::Damaged);
        return false;
    }
    m_filter->setInBuffer(next, static_cast<uint>(left));
    if (m_type == Container::GZip)
        m_filter->readHeader();
    return true;
}

qint64 Decompressor::read(char *data, qint64 size)
{
    size = std::min(size, qint64(1) << 30);
    qint64 total = 0;
    int idle = 0;
    while (!m_done && total < size) {
        if (m_atMemberEnd) {
            m_atMemberEnd = false;
            if (!nextMember()) {
                m_done = true;
                break;
            }
        }
        if (m_filter->inBufferAvailable() == 0)
            refill(); // what the filter still holds comes without more input
        const qint64 inputBefore = m_filter->inBufferAvailable();
        m_filter->setOutBuffer(data + total, static_cast<uint>(size - total));
        const KFilterBase::Result result =
            inputBefore > 0 || m_type != Container::GZip ? m_filter->uncompress() : KFilterBase::Ok;
        const qint64 produced = size - total - m_filter->outBufferAvailable();
        total += produced;
        if (result == KFilterBase::End) {
            ++m_members;
            m_atMemberEnd = true;
            idle = 0;
            continue;
        }
        const bool moved = produced > 0 || m_filter->inBufferAvailable() < inputBefore;
        idle = moved ? 0 : idle + 1;
        if (inputBefore == 0 && produced == 0) {
            setProblem(Problem::Truncated);
            m_done = true;
        } else if (result == KFilterBase::Error || idle > 2) {
            // Noise behind a whole member is no data of ours, but it is worth saying.
            setProblem(Problem::Damaged, m_members > 0 ? QStringLiteral("trailing") : QStringLiteral("code"));
            m_done = true;
        }
    }
    return total;
}

} // namespace obra
