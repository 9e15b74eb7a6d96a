// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/organizationlist.h"
#include "table/tablepane.h"

class QComboBox;
class QLabel;

namespace obra {

class OrganizationsModel;
class PartsLine;

/// The suppliers or buyers of the processes that match, with their figures; Enter leads to the processes behind a row.
class OrganizationsPane : public TablePane
{
    Q_OBJECT
public:
    explicit OrganizationsPane(QWidget *parent = nullptr);

    /// Null: they are being counted.
    void setList(const std::shared_ptr<const OrganizationList> &list);
    OrganizationsModel *model() const { return m_model; }
    void copySelection() override;
    /// The name in the current row, as the filter has it; empty when there is none.
    QString currentName() const;
    /// The names in the selected rows, from above; as many as @p most.
    QStringList selectedNames(int most) const;

    /// Sorting and column widths, by name, of both units.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

signals:
    /// The processes behind a row shall be shown.
    void rowsRequested(const obra::Filter &filter);
    /// The card of an organization shall be shown: of the field Supplier or Buyer, under the name that the filter knows.
    void openOrganization(obra::Field field, const QString &name);

protected:
    void openCurrent() override;
    void fitRows() override;
    void retranslate() override;

private:
    void showMenu(const QPoint &position);
    void fillCurrencies();
    void setDefaultWidths();
    /// No column is narrower than its title.
    void widenForTitles();
    void updateEmptyState();

    OrganizationsModel *m_model = nullptr;
    PartsLine *m_totals = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_currencyLabel = nullptr;
    QComboBox *m_currency = nullptr;
};

} // namespace obra
