// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <optional>

namespace obra {

/// One term of a filter's text, before anything is known of fields.
struct FilterToken
{
    enum class Operator : quint8 { None, Colon, Equal, GreaterEqual, LessEqual, Greater, Less };

    struct Value
    {
        QString text;          ///< without quotation marks and escapes
        bool quoted = false;
        int position = 0, length = 0; ///< as written, in UTF-16 units
    };

    bool negated = false;
    QString name;              ///< of the field; empty for a word or a phrase
    int namePosition = 0;
    Operator op = Operator::None;
    QVector<Value> values;     ///< one for a word (not quoted) or a phrase (quoted)
    int position = 0, length = 0;
};

/// Cuts a filter's text into terms, one after the other.
class FilterTokenizer
{
public:
    explicit FilterTokenizer(const QString &text) : m_text(text) {}

    /// The next term; nothing at the end or at an error.
    std::optional<FilterToken> next();
    const FilterTextError &error() const { return m_error; }

private:
    bool readName(FilterToken &token);
    bool readValues(FilterToken &token);
    bool readQuoted(FilterToken::Value &value);
    bool readBare(FilterToken::Value &value, bool endsAtComma);
    bool fail(int position, int length, const QString &message);
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atGap() const { return atEnd() || m_text[m_at].isSpace(); }

    const QString &m_text;
    int m_at = 0;
    FilterTextError m_error;
};

/// What stands for "no data", without quotation marks.
inline QString noneWord() { return QStringLiteral("none"); }
/// A value as it is written in a filter's text: as it is where that reads the same, else in quotation marks.
QString writtenValue(const QString &value);
/// In quotation marks, with escapes.
QString quotedValue(const QString &value);
/// Can the word stand alone in a filter's text?
bool isPlainWord(const QString &word);

} // namespace obra
