// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

#include <cmath>
#include <utility>

namespace obra {

void JsonText::begin(const char *key)
{
    if (!m_first)
        m_text += ',';
    m_first = false;
    if (key) {
        appendJsonString(m_text, key);
        m_text += ':';
    }
}

JsonText &JsonText::object(const char *key)
{
    begin(key);
    m_text += '{';
    m_closers += '}';
    m_first = true;
    return *this;
}

JsonText &JsonText::array(const char *key)
{
    begin(key);
    m_text += '[';
    m_closers += ']';
    m_first = true;
    return *this;
}

JsonText &JsonText::end()
{
    m_text += m_closers.back();
    m_closers.pop_back();
    m_first = false;
    return *this;
}

JsonText &JsonText::string(const char *key, const QString &value)
{
    begin(key);
    appendJsonString(m_text, value.toStdString());
    return *this;
}

JsonText &JsonText::number(const char *key, qint64 value)
{
    return decimal(key, std::to_string(value));
}

JsonText &JsonText::decimal(const char *key, const std::string &lexeme)
{
    begin(key);
    m_text += lexeme;
    return *this;
}

JsonText &JsonText::real(const char *key, double value)
{
    return decimal(key, QByteArray::number(std::isfinite(value) ? value : 0, 'f', 3).toStdString()); // JSON has no infinity
}

JsonText &JsonText::null(const char *key)
{
    begin(key);
    m_text += "null";
    return *this;
}

std::string JsonText::take()
{
    while (!m_closers.empty())
        end();
    m_first = true;
    return std::exchange(m_text, {});
}

} // namespace obra
