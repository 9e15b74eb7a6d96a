// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace obra {

/// A page of HTML whose links mean something to the program: it follows none of them itself, so that nothing leaves the program unasked.
class LinkBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit LinkBrowser(const QString &objectName, QWidget *parent = nullptr);

    /// Links in the theme's colour, underlined where they stand in running text.
    void setLinksUnderlined(bool underlined) { m_underlined = underlined; }
    /// Shows the page and stays where it is scrolled to. @p html must have its texts escaped.
    void showPage(const QString &html);
    void scrollToTop();

signals:
    /// A link "scheme:rest" was followed by mouse or key; @p rest is percent-encoded as it was written.
    void linkFollowed(const QString &scheme, const QString &rest);

private:
    bool m_underlined = true;
};

} // namespace obra
