// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocds/issue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace obra {

class IssuesModel;

/// The list of what was found wrong in the data: filterable by severity and words, saved as CSV.
class IssuesTable : public QWidget
{
    Q_OBJECT
public:
    explicit IssuesTable(QWidget *parent = nullptr);

    void setIssues(const std::vector<Issue> &issues);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyFilter();
    void saveCsv();

    IssuesModel *m_model;
    QComboBox *m_severity;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_save;
    QTableView *m_view;
};

} // namespace obra
