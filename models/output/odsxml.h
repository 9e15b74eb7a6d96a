// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamWriter;

/// The names of OpenDocument 1.2 and how text is written in its files.
namespace obra::ods {

inline const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline const QString style = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
inline const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline const QString fo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
inline const QString number = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0");
inline const QString meta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
inline const QString config = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:config:1.0");
inline const QString manifest = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
inline const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");

/// Characters that XML 1.0 has no place for are left out.
QString xmlText(const QString &raw);
/// Gives the namespaces with these prefixes ("office", "table" …) to the element that is written next.
void declareNamespaces(QXmlStreamWriter &xml, const QStringList &prefixes);
/// A paragraph a line; runs of spaces and tabs, which OpenDocument would fold, as elements. Never a formula, whatever it looks like.
void writeParagraphs(QXmlStreamWriter &xml, const QString &content);

} // namespace obra::ods
