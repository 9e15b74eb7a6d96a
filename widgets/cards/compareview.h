// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cards/comparison.h"
#include "common/detailscreen.h"

class QCheckBox;
class QLabel;
class QTableView;
class QToolButton;

namespace obra {

class ComparisonModel;

/// Two to five things side by side: what differs is marked by signs and colours; every figure opens its rows, every column its card or record.
class CompareView : public DetailScreen
{
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);

    void setLoading();
    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    /// Null while it is being made.
    std::shared_ptr<const Comparison> comparison() const;
    QTableView *table() const { return m_table; }
    void copy();

signals:
    void rowsRequested(obra::Unit unit, const obra::Filter &filter);
    void cardRequested(const obra::CardSubject &subject);
    void recordRequested(obra::Unit unit, qint64 id);
    /// It shall be written to a file.
    void exportRequested();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void openCell(const QModelIndex &index);
    void openColumn(int section);
    void fitColumns();
    void spanSections();

    ComparisonModel *m_model = nullptr;
    QToolButton *m_copy = nullptr, *m_export = nullptr;
    QCheckBox *m_only = nullptr;
    QLabel *m_title = nullptr, *m_hint = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace obra
