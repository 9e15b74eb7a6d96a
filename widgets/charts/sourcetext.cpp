// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sourcetext.h"

#include <QCoreApplication>

namespace obra {

QString sourceLine(const QVector<SourceInfo> &sources)
{
    QStringList publishers;
    for (const SourceInfo &source : sources) {
        const QString name = source.publisher.isEmpty() ? source.file : source.publisher;
        if (!publishers.contains(name))
            publishers.append(name);
    }
    constexpr int named = 3;
    QString names = publishers.mid(0, named).join(QStringLiteral("; "));
    if (publishers.size() > named)
        names = QCoreApplication::translate("ChartText", "%1 and %n more", "publishers", int(publishers.size()) - named).arg(names);
    return QCoreApplication::translate("ChartText", "Source: %1 (%n files)", "publishers", int(sources.size())).arg(names);
}

} // namespace obra
