// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/bytereader.h"

#include <openssl/evp.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace obra {

qint64 ByteReader::readFully(char *data, qint64 size)
{
    qint64 total = 0;
    while (total < size) {
        const qint64 count = read(data + total, size - total);
        if (count <= 0)
            break;
        total += count;
    }
    return total;
}

void ByteReader::setProblem(Problem problem, const QString &detail)
{
    m_problem = problem;
    m_detail = detail;
}

std::string_view PeekReader::peek(std::size_t size)
{
    if (m_ahead.size() - m_used < size) {
        m_ahead.erase(0, m_used);
        m_used = 0;
        const std::size_t before = m_ahead.size();
        m_ahead.resize(size);
        const qint64 count = m_source.readFully(m_ahead.data() + before, static_cast<qint64>(size - before));
        m_ahead.resize(before + static_cast<std::size_t>(count));
    }
    return std::string_view(m_ahead).substr(m_used, size);
}

qint64 PeekReader::read(char *data, qint64 size)
{
    const auto ahead = static_cast<qint64>(m_ahead.size() - m_used);
    if (ahead == 0)
        return m_source.read(data, size);
    const qint64 count = std::min(ahead, size);
    std::memcpy(data, m_ahead.data() + m_used, static_cast<std::size_t>(count));
    m_used += static_cast<std::size_t>(count);
    return count;
}

struct FileReader::Digest
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool good = context && EVP_DigestInit_ex(context, EVP_sha256(), nullptr) == 1;
    ~Digest() { EVP_MD_CTX_free(context); }
};

FileReader::FileReader(const QString &path, std::stop_token stop, std::atomic<qint64> *done)
    : m_file(path)
    , m_stop(std::move(stop))
    , m_done(done)
    , m_digest(std::make_unique<Digest>())
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        setProblem(Problem::Unreadable, m_file.errorString());
}

FileReader::~FileReader() = default;

qint64 FileReader::read(char *data, qint64 size)
{
    if (!m_file.isOpen() || m_stop.stop_requested() || problem() != Problem::None)
        return 0;
    const qint64 count = m_file.read(data, size);
    if (count < 0) {
        setProblem(Problem::Unreadable, m_file.errorString());
        return 0;
    }
    m_digest->good = m_digest->good && EVP_DigestUpdate(m_digest->context, data, static_cast<std::size_t>(count)) == 1;
    m_bytes += count;
    if (m_done)
        m_done->fetch_add(count, std::memory_order_relaxed);
    return count;
}

QString FileReader::sha256()
{
    std::vector<char> rest(1 << 18);
    while (read(rest.data(), static_cast<qint64>(rest.size())) > 0) { }
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    if (!m_file.isOpen() || problem() != Problem::None || m_stop.stop_requested() || !m_digest->good
        || EVP_DigestFinal_ex(m_digest->context, digest, &length) != 1)
        return {};
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest), static_cast<int>(length)).toHex());
}

} // namespace obra
