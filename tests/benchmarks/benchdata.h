// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace obra::bench {

/// The generated files that the cases read; each is made when it is first asked for and kept. Functions throw std::runtime_error.
class BenchData
{
public:
    BenchData(const QString &folder, qint64 processes);

    qint64 processes() const { return m_processes; }
    const QString &folder() const { return m_folder; }
    QString compiled() const; ///< JSON Lines of compiled releases.
    QString compiledGzip() const; ///< The same, compressed.
    QString compiledZip() const; ///< The plain file in an archive.
    QString compiledTarGzip() const;
    QString releases() const; ///< JSON Lines of individual releases.
    /// A cache with the compiled releases, imported by this program.
    QString cache() const;
    /// A file for a case to write to, which is not there.
    QString scratch(const QString &name) const;

private:
    QString made(const QString &name, int form) const;
    QString pathOf(const QString &name) const;

    QString m_folder;
    qint64 m_processes;
};

} // namespace obra::bench
