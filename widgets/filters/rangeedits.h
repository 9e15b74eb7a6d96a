// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace obra {

/// The two ends of a range of amounts or days, typed as people write them; says what it cannot read.
class RangeEdits : public QWidget
{
    Q_OBJECT
public:
    /// @p kind is Amount or Days.
    explicit RangeEdits(Condition::Kind kind, QWidget *parent = nullptr);

    /// Shows the ends of @p condition; both open: empty.
    void setCondition(const Condition &condition);
    /// The range that is typed, both ends open when nothing is; nothing when it cannot be read or ends before it begins.
    std::optional<Condition> condition() const;
    void focusFirst();

signals:
    /// Something was typed.
    void edited();
    /// Enter was pressed.
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showProblem();

    Condition::Kind m_kind;
    bool m_negated = false;
    QLabel *m_fromLabel = nullptr;
    QLabel *m_toLabel = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace obra
