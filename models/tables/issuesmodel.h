// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/issue.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

class QIODevice;

namespace obra {

/// The Issues of an import, filtered by severity and words.
///
/// The filter is an index over the list, worked out once a change: a proxy model over a million rows would freeze the window.
class IssuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Problem, Action, File, Place, Ocid, Path, Count, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(std::vector<Issue> issues);
    /// Only this severity (none: all) and only issues whose texts hold every word, accents and case aside.
    void setFilter(std::optional<Issue::Severity> severity, const QString &words);
    int totalCount() const { return static_cast<int>(m_issues.size()); }
    /// The filtered list as CSV: UTF-8 with BOM, RFC 4180, guarded against formulas. False when @p device refuses.
    bool writeCsv(QIODevice &device) const;
    /// Texts in the language that is installed now.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Issue &issue, int column) const;
    void refill();
    void fold();

    std::vector<Issue> m_issues;
    std::vector<int> m_shown;
    std::vector<std::string> m_folded; ///< what the words are looked for in, by issue; made when first needed
    std::optional<Issue::Severity> m_severity;
    QString m_words;
};

} // namespace obra
