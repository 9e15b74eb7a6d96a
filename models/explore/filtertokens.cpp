// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filtertokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace obra {

namespace {

struct FilterTokens
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

bool isNameCharacter(QChar c) { return c.isLetter() || c == u'_'; }

/// The operator at @p at and its length, None when there is none.
FilterToken::Operator operatorAt(const QString &text, int at, int *length)
{
    using Operator = FilterToken::Operator;
    const QChar c = at < text.size() ? text[at] : QChar();
    const bool equal = at + 1 < text.size() && text[at + 1] == u'=';
    *length = 1;
    if (c == u':')
        return Operator::Colon;
    if (c == u'=')
        return Operator::Equal;
    if (c != u'>' && c != u'<')
        return Operator::None;
    if (equal)
        *length = 2;
    if (c == u'>')
        return equal ? Operator::GreaterEqual : Operator::Greater;
    return equal ? Operator::LessEqual : Operator::Less;
}

} // namespace

bool FilterTokenizer::fail(int position, int length, const QString &message)
{
    m_error = { position, length, message };
    return false;
}

std::optional<FilterToken> FilterTokenizer::next()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
    if (atEnd() || m_error.isError())
        return std::nullopt;
    FilterToken token;
    token.position = m_at;
    if (m_text[m_at] == u'-') {
        token.negated = true;
        ++m_at;
        if (atGap()) {
            fail(token.position, 1, FilterTokens::tr("After the minus sign comes what shall not match, without a space."));
            return std::nullopt;
        }
    }
    bool good = true;
    if (m_text[m_at] == u'"') {
        token.values.resize(1);
        good = readQuoted(token.values[0]);
        if (good && !atGap())
            good = fail(m_at, 1, FilterTokens::tr("After the closing quotation mark comes a space."));
    } else if (readName(token)) {
        good = readValues(token);
    } else {
        token.values.resize(1);
        good = readBare(token.values[0], false);
    }
    if (!good)
        return std::nullopt;
    token.length = m_at - token.position;
    return token;
}

bool FilterTokenizer::readName(FilterToken &token)
{
    int end = m_at;
    while (end < m_text.size() && isNameCharacter(m_text[end]))
        ++end;
    int length = 0;
    const FilterToken::Operator op = operatorAt(m_text, end, &length);
    if (end == m_at || op == FilterToken::Operator::None)
        return false;
    token.name = m_text.mid(m_at, end - m_at);
    token.namePosition = m_at;
    token.op = op;
    m_at = end + length;
    return true;
}

bool FilterTokenizer::readValues(FilterToken &token)
{
    for (;;) {
        FilterToken::Value value;
        if (atGap() || m_text[m_at] == u',') {
            return fail(token.position, m_at - token.position,
                        FilterTokens::tr("A value is missing after “%1”.").arg(m_text.mid(token.position, m_at - token.position)));
        }
        if (m_text[m_at] == u'"' ? !readQuoted(value) : !readBare(value, true))
            return false;
        token.values.append(value);
        if (atGap())
            return true;
        if (m_text[m_at] != u',')
            return fail(m_at, 1, FilterTokens::tr("After the closing quotation mark comes a comma or a space."));
        ++m_at;
    }
}

bool FilterTokenizer::readQuoted(FilterToken::Value &value)
{
    value.quoted = true;
    value.position = m_at++;
    while (!atEnd()) {
        const QChar c = m_text[m_at++];
        if (c == u'"') {
            value.length = m_at - value.position;
            return true;
        }
        if (c != u'\\' || atEnd()) {
            value.text += c;
            continue;
        }
        const QChar escaped = m_text[m_at++];
        switch (escaped.unicode()) {
        case u'"':
        case u'\\': value.text += escaped; break;
        case u'n': value.text += u'\n'; break;
        case u'r': value.text += u'\r'; break;
        case u't': value.text += u'\t'; break;
        default: value.text += c; value.text += escaped; break; // a lone backslash is one
        }
    }
    return fail(value.position, int(m_text.size()) - value.position, FilterTokens::tr("The quotation mark is not closed."));
}

bool FilterTokenizer::readBare(FilterToken::Value &value, bool endsAtComma)
{
    value.position = m_at;
    while (!atGap() && !(endsAtComma && m_text[m_at] == u',')) {
        if (m_text[m_at] == u'"') {
            return fail(m_at, 1, FilterTokens::tr("A quotation mark stands at the beginning and at the end of a value. "
                                                 "Within quotation marks, write \\\" for one."));
        }
        value.text += m_text[m_at++];
    }
    value.length = m_at - value.position;
    return true;
}

QString quotedValue(const QString &value)
{
    QString text(u'"');
    for (const QChar c : value) {
        switch (c.unicode()) {
        case u'"':
        case u'\\': text += u'\\'; text += c; break;
        case u'\n': text += QLatin1String("\\n"); break;
        case u'\r': text += QLatin1String("\\r"); break;
        case u'\t': text += QLatin1String("\\t"); break;
        default: text += c; break;
        }
    }
    return text + u'"';
}

QString writtenValue(const QString &value)
{
    const auto isSpecial = [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20 || c == u',' || c == u'"' || c == u'\\' || c == u'(' || c == u')';
    };
    const bool bare = !value.isEmpty() && value[0] != u'-' && value.compare(QLatin1String("none"), Qt::CaseInsensitive) != 0
        && std::none_of(value.begin(), value.end(), isSpecial);
    return bare ? value : quotedValue(value);
}

bool isPlainWord(const QString &word)
{
    if (word.isEmpty() || word[0] == u'-')
        return false;
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isSpace() || c == u'"'; }))
        return false;
    const auto end = std::find_if_not(word.begin(), word.end(), isNameCharacter);
    int length = 0;
    return end == word.begin() || operatorAt(word, int(end - word.begin()), &length) == FilterToken::Operator::None;
}

} // namespace obra
