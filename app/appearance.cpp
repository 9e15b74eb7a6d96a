// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleOption>

namespace obra {

namespace {

/// Fusion's own colours are those of the platform; these two are what "light" and "dark" mean where the platform says nothing.
QPalette lightPalette()
{
    QPalette palette(QColor(0xf4, 0xf5, 0xf6), QColor(0xfb, 0xfb, 0xfc));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf3, 0xf6, 0xf9));
    palette.setColor(QPalette::Text, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::WindowText, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::ButtonText, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::PlaceholderText, QColor(0x62, 0x6a, 0x73));
    palette.setColor(QPalette::Highlight, QColor(0x00, 0x5a, 0x9c));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x00, 0x5a, 0x9c));
    palette.setColor(QPalette::Mid, QColor(0xb8, 0xbe, 0xc5));
    palette.setColor(QPalette::ToolTipBase, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    for (QPalette::ColorRole role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x91, 0x99));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2f, 0x34, 0x3a), QColor(0x20, 0x24, 0x28));
    palette.setColor(QPalette::Base, QColor(0x18, 0x1b, 0x1f));
    palette.setColor(QPalette::AlternateBase, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa3, 0xad));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8f, 0xd1));
    palette.setColor(QPalette::HighlightedText, QColor(0x0b, 0x0d, 0x0f));
    palette.setColor(QPalette::Link, QColor(0x7c, 0xbd, 0xf0));
    palette.setColor(QPalette::LinkVisited, QColor(0xb9, 0xa7, 0xf0));
    palette.setColor(QPalette::Light, QColor(0x4a, 0x51, 0x59));
    palette.setColor(QPalette::Midlight, QColor(0x3c, 0x42, 0x49));
    palette.setColor(QPalette::Mid, QColor(0x55, 0x5d, 0x66));
    palette.setColor(QPalette::Dark, QColor(0x12, 0x14, 0x17));
    palette.setColor(QPalette::ToolTipBase, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::ToolTipText, QColor(0x18, 0x1b, 0x1f));
    for (QPalette::ColorRole role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x86, 0x90));
    return palette;
}

/// Fusion, but with outlines of radio buttons and check boxes that can be seen on dark ground: it derives them from the window's colour only.
class ClearIndicators : public QProxyStyle
{
public:
    ClearIndicators() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorRadioButton && element != PE_IndicatorCheckBox)
            return;
        const bool focused = option->state & State_HasFocus, enabled = option->state & State_Enabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, focused ? QPalette::Highlight : QPalette::PlaceholderText), 1.2));
        painter->setBrush(Qt::NoBrush);
        const QRectF frame = QRectF(option->rect).adjusted(1, 1, -1, -1);
        if (element == PE_IndicatorRadioButton) {
            painter->drawEllipse(frame);
            if (option->state & State_On) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(option->palette.color(QPalette::Highlight));
                const double inset = frame.width() * 0.25;
                painter->drawEllipse(frame.adjusted(inset, inset, -inset, -inset));
            }
        } else {
            painter->drawRoundedRect(frame, 2, 2);
        }
        painter->restore();
    }
};

bool systemIsDark()
{
    // What the platform theme brought before we set anything: Qt 6.4 has no other word for it.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

QSettings openSettings()
{
    // Not QSettings' own choice: without an organization, which would make folders within folders, that is "Unknown Organization".
    return QSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini"), QSettings::IniFormat);
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    systemIsDark();
    QApplication::setStyle(new ClearIndicators);
}

QString Appearance::systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (name.startsWith(QLatin1String("es")))
            return QStringLiteral("es");
        if (name.startsWith(QLatin1String("en")))
            return QStringLiteral("en");
    }
    return QStringLiteral("es");
}

void Appearance::setLanguage(const QString &code)
{
    const QString language = code == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("es");
    // The user's own country decides how numbers look, when the country speaks the chosen language.
    const QLocale system = QLocale::system();
    QLocale locale = language == QLatin1String("es") ? QLocale(QLocale::Spanish, QLocale::Panama) : QLocale(QLocale::English, QLocale::UnitedStates);
    if (system.name().startsWith(language))
        locale = system;
    QLocale::setDefault(locale);

    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    if (m_qtTranslator)
        QCoreApplication::removeTranslator(m_qtTranslator.get());
    m_qtTranslator = std::make_unique<QTranslator>();
    if (m_qtTranslator->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTranslator.get());
    m_translator = std::make_unique<QTranslator>();
    m_language = language; // before the windows get their LanguageChange
    if (m_translator->load(QStringLiteral(":/i18n/obra-abierta_") + language))
        QCoreApplication::installTranslator(m_translator.get());
    emit languageChanged(language);
}

void Appearance::setTheme(ColorTheme theme)
{
    m_theme = theme;
    const bool dark = theme == ColorTheme::Dark || (theme == ColorTheme::System && systemIsDark());
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace obra
