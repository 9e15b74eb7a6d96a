// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace obra {

/// The bytes in front of everything else in a .7z.
inline constexpr qint64 sevenZipSignatureSize = 32;

struct SevenZipDigest
{
    bool isKnown = false;
    quint32 crc = 0;
};

/// What was packed together: one stream of bytes in the file and the files that it unpacks to.
struct SevenZipFolder
{
    std::string method, properties;
    bool isSupported = false;
    std::size_t packStreams = 1, coders = 1;
    qint64 at = 0, packedSize = 0, unpackedSize = 0;
    SevenZipDigest digest;
    std::vector<qint64> sizes;
    std::vector<SevenZipDigest> digests;
};

/// A name in the archive.
struct SevenZipEntry
{
    QString path;
    bool hasStream = false, isFolder = false;
};

/// What the table of contents of a .7z says; damaged ones are refused, whatever they claim.
struct SevenZipTable
{
    std::vector<SevenZipFolder> folders;
    std::vector<SevenZipEntry> entries;

    /// @p bytes: a header behind its first byte. False when it makes no sense.
    bool readHeader(std::string_view bytes);
    /// The same for the description of a compressed header: folders only.
    bool readStreams(std::string_view bytes);
};

/// @p count bytes, lowest first.
quint64 littleEndian(const char *bytes, int count);

} // namespace obra
