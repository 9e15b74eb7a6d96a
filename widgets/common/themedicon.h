// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIconEngine>

namespace obra {

/// Paints an own SVG icon in the colour that the palette has for text at that moment.
class ThemedIconEngine : public QIconEngine
{
public:
    /// @p svg uses currentColor for all that is drawn; empty paints nothing.
    explicit ThemedIconEngine(QByteArray svg);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
};

} // namespace obra
