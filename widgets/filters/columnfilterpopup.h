// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "tables/columnconditions.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace obra {

class ChoiceView;
class FacetHistograms;
class FilterChoices;
class RangeChooser;

/// The filter of one column, in the shape that spreadsheets give it: sorting, conditions, a search, all or none, the values with their counts, OK and Cancel.
///
/// Shows what the filter says of the column and, on OK, asks for a whole filter that says what was chosen; facets and chips show the same.
class ColumnFilterPopup : public QFrame
{
    Q_OBJECT
public:
    /// Deletes itself when it closes. @p sortable: the table can be sorted by the column.
    ColumnFilterPopup(const std::shared_ptr<const Slice> &slice, const Filter &filter, TableColumn column, bool sortable, QWidget *parent = nullptr);

    /// Shows itself below @p anchor (global), or wherever there is room.
    void popup(const QRect &anchor);
    /// The filter as it is chosen now; nothing while something is typed that cannot be read or nothing is ticked.
    std::optional<Filter> result() const;

signals:
    void filterRequested(const obra::Filter &filter);
    void sortRequested(bool descending);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSorting(QBoxLayout *layout);
    void addConditions(QBoxLayout *layout);
    void addValues(QBoxLayout *layout);
    void addButtons(QBoxLayout *layout);
    void accept();
    void updatePreview();
    Filter withWords(const Filter &filter) const;

    std::shared_ptr<const Slice> m_slice;
    Filter m_filter;
    TableColumn m_column;
    bool m_sortable;
    FilterChoices *m_choices = nullptr;  // null: the column has no list of values
    ChoiceView *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    RangeChooser *m_range = nullptr;
    QComboBox *m_has = nullptr;
    QComboBox *m_wordsKind = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace obra
