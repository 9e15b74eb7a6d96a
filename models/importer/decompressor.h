// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/bytereader.h"

#include <vector>

class KFilterBase;

namespace obra {

/// What kind of container a stream is, told by its first bytes.
enum class Container : quint8 { None, GZip, BZip2, Xz, Zstd, Zip, SevenZip, Tar };

/// @p head: the first bytes of the stream, 512 when it has them.
Container containerOf(std::string_view head);
/// How many bytes containerOf() wants to see.
inline constexpr std::size_t containerHead = 512;

/// Unpacks .gz, .bz2, .xz and .zst, also several of them one behind the other.
///
/// Uses KArchive's filters and not its device, because that one cannot tell a truncated stream from one that is slow to come.
class Decompressor : public ByteReader
{
public:
    /// @p source outlives this.
    Decompressor(ByteReader &source, Container type);
    ~Decompressor() override;

    qint64 read(char *data, qint64 size) override;
    Problem problem() const override;
    QString problemDetail() const override;

private:
    bool refill();
    bool nextMember();

    ByteReader &m_source;
    const Container m_type;
    std::unique_ptr<KFilterBase> m_filter;
    std::vector<char> m_input;
    qint64 m_inputSize = 0;
    qint64 m_members = 0;
    bool m_atMemberEnd = false, m_sourceEnded = false, m_done = false;
};

} // namespace obra
