// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/linkbrowser.h"

#include "common/theme.h"

#include <QScrollBar>
#include <QUrl>

namespace obra {

LinkBrowser::LinkBrowser(const QString &objectName, QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(objectName);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString scheme = url.scheme();
        emit linkFollowed(scheme, url.toString(QUrl::FullyEncoded).mid(scheme.size() + 1));
    });
}

void LinkBrowser::showPage(const QString &html)
{
    const int place = verticalScrollBar()->value();
    const QString underline = m_underlined ? QString() : QStringLiteral(" text-decoration: none;");
    document()->setDefaultStyleSheet(QStringLiteral("a { color: %1;%2 }").arg(themeColors(palette()).accent.name(), underline));
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

void LinkBrowser::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

} // namespace obra
