// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <stdexcept>

namespace obra {

/// Why a file could not be written, in plain words and the current language.
class ExportError : public std::runtime_error
{
public:
    explicit ExportError(const QString &message) : std::runtime_error(message.toStdString()), m_message(message) {}
    const QString &message() const { return m_message; }

private:
    QString m_message;
};

/// A file that grows beside the one it shall replace and takes its place when it is complete; destroyed before that, it goes away.
///
/// Unlike QSaveFile it has a name while it grows, for libraries that open files by themselves.
class NewFile
{
public:
    /// Throws ExportError when nothing can be written there.
    explicit NewFile(const QString &path);
    ~NewFile();
    NewFile(const NewFile &) = delete;

    /// Open for writing from the start.
    QFile &device() { return m_file; }
    QString growingPath() const { return m_file.fileName(); }
    /// Writes all of @p bytes or throws ExportError.
    void write(const char *bytes, qint64 count);
    void write(const QByteArray &bytes) { write(bytes.constData(), bytes.size()); }
    /// Syncs and renames, or throws ExportError.
    void commit();
    /// What to say when writing fails for the reason that errno gives.
    [[noreturn]] void fail(int errorNumber) const;

private:
    QString m_path;   ///< as it was asked for
    QString m_target; ///< what a link points to
    QFile m_file;
    bool m_committed = false;
};

} // namespace obra
