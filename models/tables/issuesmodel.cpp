// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/issuesmodel.h"

#include "ocds/records.h"

#include <QIODevice>
#include <QLocale>

#include <algorithm>

namespace obra {

namespace {

QString csvField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front()))
        text.prepend(QLatin1Char('\'')); // a spreadsheet would run it (CWE-1236)
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

void IssuesModel::setIssues(std::vector<Issue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    m_folded.clear();
    refill();
    endResetModel();
}

void IssuesModel::setFilter(std::optional<Issue::Severity> severity, const QString &words)
{
    if (severity == m_severity && words == m_words)
        return;
    beginResetModel();
    m_severity = severity;
    m_words = words;
    refill();
    endResetModel();
}

void IssuesModel::retranslate()
{
    beginResetModel();
    m_folded.clear();
    refill(); // the words are looked for in the texts people see
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void IssuesModel::fold()
{
    m_folded.reserve(m_issues.size());
    for (const Issue &issue : m_issues) {
        const QString all = QStringList { issueProblem(issue), issueAction(issue), issue.file, issue.ocid, issue.path }.join(QLatin1Char(' '));
        m_folded.push_back(foldedName(all.toStdString()));
    }
}

void IssuesModel::refill()
{
    m_shown.clear();
    std::vector<std::string> words;
    for (const QString &word : QString::fromStdString(foldedName(m_words.toStdString())).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    if (!words.empty() && m_folded.size() != m_issues.size())
        fold();
    for (int i = 0; i < static_cast<int>(m_issues.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (m_severity && m_issues[at].severity != *m_severity)
            continue;
        if (std::all_of(words.begin(), words.end(), [&](const std::string &word) { return m_folded[at].find(word) != std::string::npos; }))
            m_shown.push_back(i);
    }
}

QString IssuesModel::text(const Issue &issue, int column) const
{
    const QLocale locale;
    switch (column) {
    case Severity: return issueSeverityName(issue.severity);
    case Problem: return issueProblem(issue);
    case Action: return issueAction(issue);
    case File: return issue.file;
    case Place:
        if (issue.line >= 0)
            return tr("line %1").arg(locale.toString(issue.line));
        return issue.offset >= 0 ? tr("byte %1").arg(locale.toString(issue.offset)) : QString();
    case Ocid: return issue.ocid;
    case Path: return issue.path;
    case Count: return issue.count > 1 ? locale.toString(issue.count) : QString();
    default: return {};
    }
}

bool IssuesModel::writeCsv(QIODevice &device) const
{
    QByteArray out("\xEF\xBB\xBF");
    out += "severity,code,problem,action,file,byte,line,ocid,path,count\r\n";
    for (int index : m_shown) {
        const Issue &issue = m_issues[static_cast<std::size_t>(index)];
        const QStringList fields { csvField(text(issue, Severity)), csvField(issue.code), csvField(text(issue, Problem)), csvField(text(issue, Action)),
            csvField(issue.file), issue.offset >= 0 ? QString::number(issue.offset) : QString(), issue.line >= 0 ? QString::number(issue.line) : QString(),
            csvField(issue.ocid), csvField(issue.path), QString::number(issue.count) };
        out += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
        if (out.size() < 65536)
            continue;
        if (device.write(out) != out.size())
            return false;
        out.clear();
    }
    return device.write(out) == out.size();
}

int IssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int IssuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_shown.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(m_issues[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])], index.column());
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Severity: return tr("Severity");
    case Problem: return tr("What is wrong");
    case Action: return tr("What was done");
    case File: return tr("File");
    case Place: return tr("Place");
    case Ocid: return tr("Process or project");
    case Path: return tr("Field");
    case Count: return tr("Times");
    default: return {};
    }
}

} // namespace obra
