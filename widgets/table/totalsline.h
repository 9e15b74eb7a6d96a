// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <QWidget>

#include <memory>

class QTimer;

namespace obra {

class PartsLine;

/// What the rows below it are worth, one figure a currency; currencies are never added up.
class TotalsLine : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsLine(QWidget *parent = nullptr);

    void setSlice(const std::shared_ptr<const Slice> &slice);
    /// @p rows are row numbers of the slice's table that are selected; fewer than two show nothing.
    void setSelection(const std::vector<quint32> &rows);
    /// Says something for a few seconds in place of the selection, e.g. what was copied.
    void showMessage(const QString &message);
    /// All of the line's words, whether there is room for them or not.
    QString totalsText() const;
    QString selectionText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showSelection();

    std::shared_ptr<const Slice> m_slice;
    std::vector<CurrencyTotal> m_selected;
    qint64 m_selectedRows = 0;
    PartsLine *m_totals = nullptr;
    PartsLine *m_selection = nullptr;
    QTimer *m_messageTime = nullptr;
};

/// The amounts of @p rows of @p table per currency, that of most rows first.
std::vector<CurrencyTotal> totalsOf(const ColumnTable &table, const std::vector<quint32> &rows);

} // namespace obra
