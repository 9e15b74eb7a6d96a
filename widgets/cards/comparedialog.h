// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/cardsubject.h"
#include "store/columntable.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace obra {

/// Asks with whom a supplier, buyer, place or year shall be compared: names found while typing, two to five of them in all.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p table is where the names come from; @p first must have a field.
    CompareDialog(const std::shared_ptr<const ColumnTable> &table, const CardSubject &first, QWidget *parent);

    /// The chosen ones, the first one at the front.
    QVector<CardSubject> subjects() const;
    QLineEdit *searchLine() const { return m_search; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void add();
    void remove();
    void updateButtons();

    std::shared_ptr<const ColumnTable> m_table;
    CardSubject m_first;
    QLineEdit *m_search = nullptr;
    QListWidget *m_found = nullptr, *m_chosen = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_add = nullptr, *m_remove = nullptr, *m_compare = nullptr;
};

} // namespace obra
