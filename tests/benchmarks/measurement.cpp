// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

namespace obra::bench {

QByteArray Sample::toJson() const
{
    const QJsonObject object {{QStringLiteral("seconds"), seconds},
                              {QStringLiteral("bytes"), bytes},
                              {QStringLiteral("processes"), processes},
                              {QStringLiteral("peakMB"), peakMB},
                              {QStringLiteral("notes"), QJsonArray::fromStringList(notes)},
                              {QStringLiteral("skipped"), skipped},
                              {QStringLiteral("wrong"), wrong}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Sample Sample::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Sample sample;
    if (!document.isObject()) {
        sample.skipped = QStringLiteral("it gave no answer");
        sample.wrong = true;
        return sample;
    }
    const QJsonObject object = document.object();
    sample.seconds = object.value(QLatin1String("seconds")).toDouble();
    sample.bytes = object.value(QLatin1String("bytes")).toInteger();
    sample.processes = object.value(QLatin1String("processes")).toInteger();
    sample.peakMB = object.value(QLatin1String("peakMB")).toDouble();
    for (const QJsonValue &note : object.value(QLatin1String("notes")).toArray())
        sample.notes.append(note.toString());
    sample.skipped = object.value(QLatin1String("skipped")).toString();
    sample.wrong = object.value(QLatin1String("wrong")).toBool();
    return sample;
}

double median(QVector<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double peakMemoryMB()
{
    rusage own {}, children {};
    getrusage(RUSAGE_SELF, &own);
    getrusage(RUSAGE_CHILDREN, &children);
    return double(std::max(own.ru_maxrss, children.ru_maxrss)) * 1024 / 1e6;
}

QString TextTable::text() const
{
    QVector<qsizetype> widths;
    for (const QStringList &cells : m_lines) {
        widths.resize(std::max(widths.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells.at(i).size());
    }
    QString text;
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        const QStringList &cells = m_lines.at(line);
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += i == 0 ? cells.at(i).leftJustified(widths.at(i))
                           : QLatin1String("  ") + cells.at(i).rightJustified(widths.at(i));
        text += QLatin1Char('\n');
        if (line == 0) {
            for (qsizetype i = 0; i < widths.size(); ++i)
                text += QString(i == 0 ? 0 : 2, QLatin1Char(' ')) + QString(widths.at(i), QLatin1Char('-'));
            text += QLatin1Char('\n');
        }
    }
    return text;
}

QString number(double value, int decimals)
{
    return value > 0 ? QString::number(value, 'f', decimals) : QStringLiteral("–");
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace obra::bench
