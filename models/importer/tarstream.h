// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/bytereader.h"

namespace obra {

/// True when the 512 bytes of @p block are the header of a file in a tar archive (by its checksum).
bool isTarHeader(std::string_view block);

/// Reads a tar archive as it comes, so that it never has to lie unpacked on the disk: ustar, GNU long names and pax names and sizes.
class TarStream
{
public:
    struct Entry
    {
        QString path;
        qint64 size = 0;
        bool isFile = false; ///< An ordinary file; everything else (folders, links, devices) has no content.
    };

    /// @p source outlives this.
    explicit TarStream(ByteReader &source)
        : m_source(source)
        , m_content(*this)
    {
    }

    /// The next entry; false at the end, or when something is wrong (problem()).
    bool next(Entry *entry);
    /// The bytes of the entry that next() gave, until the next call of next().
    ByteReader &content() { return m_content; }
    /// None when the archive ended as it should.
    ByteReader::Problem problem() const;
    QString problemDetail() const { return m_source.problemDetail(); }
    /// Bytes passed over because they were no header, since the last call.
    qint64 takeSkipped() { return std::exchange(m_skipped, 0); }

private:
    class Content : public ByteReader
    {
    public:
        explicit Content(TarStream &tar)
            : m_tar(tar)
        {
        }
        qint64 read(char *data, qint64 size) override;
        Problem problem() const override;
        QString problemDetail() const override { return m_tar.m_source.problemDetail(); }

    private:
        TarStream &m_tar;
    };

    bool readBlock(char *block);
    bool readText(qint64 size, std::string *text);
    bool skip(qint64 bytes);

    ByteReader &m_source;
    Content m_content;
    qint64 m_left = 0; // of the content
    qint64 m_padding = 0; // behind the content
    qint64 m_skipped = 0;
    bool m_truncated = false, m_ended = false;
};

} // namespace obra
