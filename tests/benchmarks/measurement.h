// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

namespace obra::bench {

/// What one run of a case took. It travels from the process that ran the case to the one that prints, as JSON.
struct Sample
{
    double seconds = 0;
    qint64 bytes = 0; ///< Of JSON, uncompressed; 0 = not said.
    qint64 processes = 0; ///< 0 = not said.
    double peakMB = 0; ///< Largest resident memory of the process or its children, in units of 1e6 bytes.
    QStringList notes; ///< Lines for people, printed below the table.
    QString skipped; ///< Why there was nothing to measure; empty when there was.
    bool wrong = false; ///< An answer was not as it must be: the bench fails.

    QByteArray toJson() const;
    static Sample fromJson(const QByteArray &json);
};

double median(QVector<double> values);
/// Seconds that @p work takes.
double secondsOf(const std::function<void()> &work);
/// Largest resident memory so far of this process or of any child that it waited for.
double peakMemoryMB();

/// Lines of cells that are padded so that columns meet; the first column to the left, the others to the right.
class TextTable
{
public:
    explicit TextTable(const QStringList &titles) { m_lines.append(titles); }
    void add(const QStringList &cells) { m_lines.append(cells); }
    QString text() const;

private:
    QVector<QStringList> m_lines;
};

/// "12.3", and "–" for nothing.
QString number(double value, int decimals = 1);
void print(const QString &text);

} // namespace obra::bench
