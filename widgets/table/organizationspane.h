// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/organizationlist.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;

namespace obra {

class ElidedLabel;
class EmptyState;
class OrganizationsModel;

/// The suppliers or buyers of the processes that match, with their figures; Enter leads to the processes behind a row.
class OrganizationsPane : public QWidget
{
    Q_OBJECT
public:
    explicit OrganizationsPane(QWidget *parent = nullptr);

    /// Null: they are being counted.
    void setList(const std::shared_ptr<const OrganizationList> &list);
    OrganizationsModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }
    void copySelection();

    /// Sorting and column widths, by name, of both units.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

signals:
    /// The processes behind a row shall be shown.
    void rowsRequested(const obra::Filter &filter);
    /// The card of an organization shall be shown: of the field Supplier or Buyer, under the name that the filter knows.
    void openOrganization(obra::Field field, const QString &name);
    void lastConditionRemovalRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCurrent();
    void showMenu(const QPoint &position);
    void fillCurrencies();
    void setDefaultWidths();
    /// No column is narrower than its title.
    void widenForTitles();
    void updateEmptyState();
    void retranslate();

    OrganizationsModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    ElidedLabel *m_totals = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_currencyLabel = nullptr;
    QComboBox *m_currency = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace obra
