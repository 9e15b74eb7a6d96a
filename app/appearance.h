// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace obra {

/// The program's settings, in a file of the user's configuration folder.
QSettings openSettings();

enum class ColorTheme : quint8 { System, Light, Dark };

/// The language and the colours of the whole program; both change at run time.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    /// "es" or "en": installs the translations and the locale that formats numbers and dates. Every window gets a LanguageChange.
    void setLanguage(const QString &code);
    QString language() const { return m_language; }
    /// The system's language when it is one of ours, else Spanish.
    static QString systemLanguage();

    void setTheme(ColorTheme theme);
    ColorTheme theme() const { return m_theme; }

signals:
    void languageChanged(const QString &code);

private:
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_qtTranslator;
    QString m_language;
    ColorTheme m_theme = ColorTheme::System;
};

} // namespace obra
