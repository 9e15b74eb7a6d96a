// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace obra {

struct RecordDetail;

/// The JSON behind a record: compiled, and every release as it came; read-only, searchable.
class JsonView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);

    void setRecord(std::shared_ptr<const RecordDetail> record);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    void showChoice();
    void find(bool backwards);

    std::shared_ptr<const RecordDetail> m_record;
    bool m_stale = false; ///< the text is set only when somebody looks
    QComboBox *m_choice;
    QLineEdit *m_search;
    QLabel *m_found;
    QToolButton *m_previous, *m_next;
    QPlainTextEdit *m_text;
};

} // namespace obra
