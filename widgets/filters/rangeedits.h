// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/rangechoice.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace obra {

/// The two ends of a range of days, numbers or amounts, typed as people write them; says what it cannot read.
class RangeEdits : public QWidget
{
    Q_OBJECT
public:
    explicit RangeEdits(RangeField field, QWidget *parent = nullptr);

    /// Shows the ends of @p choice; both open: empty.
    void setChoice(const RangeChoice &choice);
    /// @p before with the ends that are typed, both open when nothing is; nothing when they cannot be read or the range ends before it begins.
    std::optional<RangeChoice> choice(const RangeChoice &before) const;
    bool hasFocusWithin() const;
    void focusFirst();
    QVector<QWidget *> tabStops() const;

signals:
    /// Something was typed.
    void edited();
    /// Enter was pressed.
    void accepted();
    /// The keyboard left a line after something was typed.
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showProblem();

    RangeField m_field;
    QLabel *m_fromLabel = nullptr;
    QLabel *m_toLabel = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace obra
