// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"

#include <QLineEdit>

namespace obra {

/// The line where a filter is typed: knows whether the text is valid, and marks the place where it goes wrong.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    const FilterTextError &error() const { return m_error; }
    void setError(const FilterTextError &error);

signals:
    /// Escape: the text shall be left as it was before.
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FilterTextError m_error;
};

} // namespace obra
