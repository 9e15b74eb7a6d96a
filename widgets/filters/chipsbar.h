// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filterlocks.h"
#include "explore/slice.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace obra {

class ChipsRow;
class FilterEdit;

/// The one place that says what is being looked at: a line to type a filter in, a chip for each condition, and how many rows are left.
class ChipsBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipsBar(QWidget *parent = nullptr);

    /// The filter being looked at, answered or not.
    void setFilter(const Filter &filter, Unit unit);
    /// The answer, for the count; null = none yet.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    void setHistory(bool canUndo, bool canRedo);
    const FilterLocks &locks() const;
    void setLocks(const FilterLocks &locks);
    /// What is left of the filter when it is cleared: the conditions that are locked.
    Filter clearedFilter() const;
    /// Moves the keyboard to the filter line and selects its text.
    void focusFilter();
    /// Asks for the list of steps below its button.
    void requestHistory();
    /// Puts the whole filter as text into the line.
    void editAsText();

signals:
    void filterRequested(const obra::Filter &filter);
    void undoRequested();
    void redoRequested();
    /// The list of all steps is wanted, at this place.
    void historyRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the line's text becomes when it is entered.
    enum class Editing { Nothing, Addition, OneCondition, WholeFilter };

    void retranslate();
    void updateCount();
    void applyText();
    void showError(const FilterTextError &error);
    void editCondition(int index);
    void updateClear();
    void describe();
    /// Lets screen readers say the filter and how many rows it leaves; once for each answer.
    void announce();
    void endEditing();

    Filter m_filter;
    std::optional<Filter> m_announced; ///< the last one that was said
    Unit m_unit = Unit::Processes;
    std::shared_ptr<const Slice> m_slice;
    Editing m_editing = Editing::Nothing;
    int m_edited = -1;
    FilterEdit *m_edit = nullptr;
    QLabel *m_editLabel = nullptr;
    QLabel *m_errorLabel = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QToolButton *m_history = nullptr;
    QToolButton *m_asText = nullptr;
    QToolButton *m_clear = nullptr;
    ChipsRow *m_chips = nullptr;
};

} // namespace obra
