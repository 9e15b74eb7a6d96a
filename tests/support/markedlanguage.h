// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace obra {

/// A language in which every text begins with "¶": what does not, after it was installed at run time, was not translated again.
class MarkedLanguage : public QTranslator
{
public:
    MarkedLanguage() { QCoreApplication::installTranslator(this); }
    ~MarkedLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override { return QStringLiteral("¶") + QString::fromUtf8(sourceText); }
};

} // namespace obra
