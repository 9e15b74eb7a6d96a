// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace obra {

class ElidedLabel;

/// A line of figures that are never cut: it shows as many as there is room for, and a button beside them lists all.
class PartsLine : public QWidget
{
    Q_OBJECT
public:
    /// @p name is that of the line; its label is "<name>Text", its button "<name>More".
    explicit PartsLine(const QString &name, QWidget *parent = nullptr);

    /// @p pattern has one place marker where the figures stand, with " · " between them; without figures it is shown as it is.
    void setParts(const QString &pattern, const QStringList &parts);
    /// The whole line, whether there is room for it or not.
    QString text() const { return sentence(m_parts.size()); }
    /// How many figures are in sight.
    qsizetype shownParts() const { return m_shown; }
    void setAlignment(Qt::Alignment alignment);
    /// Painted in the colour for captions instead of that for text.
    void setSecondary(bool secondary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString sentence(qsizetype parts) const;
    /// Pixels that the first @p parts take, with the button when they are not all.
    int widthOf(qsizetype parts) const;
    void fit();
    void retranslate();
    void showAll();

    QString m_pattern;
    QStringList m_parts;
    qsizetype m_shown = 0;
    int m_moreWidth = 0; // of the button when it stands for all but one
    ElidedLabel *m_label = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace obra
