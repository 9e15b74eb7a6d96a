// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/partsline.h"

#include "common/elidedlabel.h"
#include "common/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace obra {

PartsLine::PartsLine(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(this))
    , m_more(new QToolButton(this))
{
    setObjectName(name);
    m_label->setObjectName(name + QStringLiteral("Text"));
    m_more->setObjectName(name + QStringLiteral("More"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(this, 0.3));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_more, &QToolButton::clicked, this, &PartsLine::showAll);
}

void PartsLine::setParts(const QString &pattern, const QStringList &parts)
{
    if (pattern == m_pattern && parts == m_parts)
        return;
    m_pattern = pattern;
    m_parts = parts;
    m_more->setText(QStringLiteral("+%1").arg(std::max<qsizetype>(1, m_parts.size() - 1)));
    m_moreWidth = m_more->sizeHint().width();
    setAccessibleName(text());
    updateGeometry();
    fit();
}

QString PartsLine::sentence(qsizetype parts) const
{
    return m_parts.isEmpty() ? m_pattern : m_pattern.arg(m_parts.mid(0, parts).join(QStringLiteral("  ·  ")));
}

int PartsLine::widthOf(qsizetype parts) const
{
    const int text = m_label->fontMetrics().horizontalAdvance(sentence(parts)) + 2;
    return parts == m_parts.size() ? text : text + layout()->spacing() + m_moreWidth;
}

void PartsLine::fit()
{
    m_shown = m_parts.size();
    while (m_shown > 1 && widthOf(m_shown) > width())
        --m_shown;
    m_more->setText(QStringLiteral("+%1").arg(m_parts.size() - m_shown));
    m_more->setVisible(m_shown < m_parts.size());
    m_label->setText(sentence(m_shown));
    retranslate();
}

void PartsLine::retranslate()
{
    m_more->setToolTip(m_parts.join(QLatin1Char('\n')));
    m_more->setAccessibleName(tr("%n more amount(s); show all", nullptr, int(m_parts.size() - m_shown)));
}

void PartsLine::showAll()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QString &part : std::as_const(m_parts)) {
        QString shown = part;
        QAction *copy = menu->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")), this, [part] { QApplication::clipboard()->setText(part); });
        copy->setToolTip(tr("Copy this amount"));
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PartsLine::setAlignment(Qt::Alignment alignment)
{
    m_label->setAlignment(alignment);
}

void PartsLine::setSecondary(bool secondary)
{
    m_label->setSecondary(secondary);
}

QSize PartsLine::sizeHint() const
{
    return QSize(widthOf(m_parts.size()), std::max(m_label->sizeHint().height(), m_more->sizeHint().height())); // the same with the button and without
}

QSize PartsLine::minimumSizeHint() const
{
    // The first figure at least; a text without any may end in an ellipsis.
    return QSize(m_parts.isEmpty() ? m_label->minimumSizeHint().width() : widthOf(1), sizeHint().height());
}

void PartsLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PartsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        fit();
    }
    QWidget::changeEvent(event);
}

} // namespace obra
