// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

namespace obra {

/// A line of text that gives way when there is no room: it ends in "…" and shows the whole as its tool tip.
class ElidedLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// How many lines it may take; with more than one the text wraps at words.
    void setMaximumLines(int lines);
    void setAlignment(Qt::Alignment alignment);
    /// Painted in the colour for captions instead of that for text.
    void setSecondary(bool secondary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_maximumLines > 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList lines(int width) const;
    void updateToolTip();

    QString m_text;
    int m_maximumLines = 1;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_secondary = false;
};

} // namespace obra
