// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <atomic>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

namespace obra {

/// A stream of bytes that is read once from front to back: a file, what a decompressor makes of it, or a file in an archive.
class ByteReader
{
public:
    enum class Problem : quint8 { None, Truncated, Damaged, Unreadable };

    ByteReader() = default;
    virtual ~ByteReader() = default;
    ByteReader(const ByteReader &) = delete;
    ByteReader &operator=(const ByteReader &) = delete;

    /// Up to @p size bytes into @p data; 0 at the end, and when no more can be had (problem() says why, or the import was cancelled).
    virtual qint64 read(char *data, qint64 size) = 0;
    /// Why the stream ended before its end, its own or of the stream it is made from.
    virtual Problem problem() const { return m_problem; }
    /// For the Issue: what the system or the decompressor says; may be empty.
    virtual QString problemDetail() const { return m_detail; }

    /// read() until @p size bytes are there or the stream ends.
    qint64 readFully(char *data, qint64 size);

protected:
    void setProblem(Problem problem, const QString &detail = {});

private:
    Problem m_problem = Problem::None;
    QString m_detail;
};

/// Lets one look at the next bytes of a stream without using them up.
class PeekReader : public ByteReader
{
public:
    explicit PeekReader(ByteReader &source)
        : m_source(source)
    {
    }
    /// The next @p size bytes, fewer at the end; valid until the next call.
    std::string_view peek(std::size_t size);
    qint64 read(char *data, qint64 size) override;
    Problem problem() const override { return m_source.problem(); }
    QString problemDetail() const override { return m_source.problemDetail(); }

private:
    ByteReader &m_source;
    std::string m_ahead;
    std::size_t m_used = 0;
};

/// Reads a file from disk and computes its SHA-256 on the way. Cancelling ends the stream.
class FileReader : public ByteReader
{
public:
    /// @p done, when given, is increased by what is read, for the progress.
    FileReader(const QString &path, std::stop_token stop, std::atomic<qint64> *done = nullptr);
    ~FileReader() override;

    bool isOpen() const { return m_file.isOpen(); }
    qint64 read(char *data, qint64 size) override;
    qint64 bytes() const { return m_bytes; } ///< read so far
    /// Lower-case hex of the whole file; reads what nobody has read. Empty when it cannot be read to its end.
    QString sha256();

private:
    struct Digest;
    QFile m_file;
    std::stop_token m_stop;
    std::atomic<qint64> *m_done;
    std::unique_ptr<Digest> m_digest;
    qint64 m_bytes = 0;
};

} // namespace obra
