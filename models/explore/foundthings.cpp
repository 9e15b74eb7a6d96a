// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/foundthings.h"

#include <algorithm>

namespace obra {

std::vector<std::string> foldedWords(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : QString::fromStdString(foldedName(text.toStdString())).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

int matchRank(std::string_view folded, const std::vector<std::string> &words)
{
    if (words.empty())
        return -1;
    bool allBegin = true;
    for (const std::string &word : words) {
        bool found = false, begins = false;
        for (std::size_t at = folded.find(word); at != std::string_view::npos && !begins; at = folded.find(word, at + 1)) {
            found = true;
            begins = at == 0 || folded[at - 1] == ' ';
        }
        if (!found)
            return -1;
        allBegin = allBegin && begins;
    }
    if (!allBegin)
        return 3;
    std::string text = words.front();
    for (std::size_t i = 1; i < words.size(); ++i)
        text += ' ' + words[i];
    return folded == text ? 0 : folded.substr(0, text.size()) == text ? 1 : 2;
}

FoundGroup findCommands(const QVector<FoundItem> &commands, const QString &text, int most)
{
    const std::vector<std::string> words = foldedWords(text);
    std::vector<std::pair<int, int>> ranked; // rank, place
    for (int i = 0; i < commands.size(); ++i) {
        if (const int rank = matchRank(foldedName(commands[i].title.toStdString()), words); rank >= 0)
            ranked.emplace_back(rank, i);
    }
    std::sort(ranked.begin(), ranked.end());
    FoundGroup group;
    group.kind = FoundItem::Kind::Command;
    group.total = qint64(ranked.size());
    for (const auto &[rank, place] : ranked) {
        if (group.items.size() < most)
            group.items.append(commands[place]);
    }
    return group;
}

std::optional<Field> fieldOfKind(FoundItem::Kind kind)
{
    switch (kind) {
    case FoundItem::Kind::Supplier: return Field::Supplier;
    case FoundItem::Kind::Buyer: return Field::Buyer;
    case FoundItem::Kind::Place: return Field::Province;
    default: return std::nullopt;
    }
}

} // namespace obra
