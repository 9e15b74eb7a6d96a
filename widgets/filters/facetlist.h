// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters/facetframe.h"
#include "filters/filteracts.h"
#include "tables/facetmodel.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace obra {

class FacetView;
class FacetRows;
class YearHistogram;

/// The facet of a field: its values with counts, a search within, and more values when asked for.
class FacetList : public FacetFrame
{
    Q_OBJECT
public:
    explicit FacetList(Field field, QWidget *parent = nullptr);

    Field field() const { return id().field(); }
    void setSlice(const std::shared_ptr<const Slice> &slice) override;
    /// Shows sums in this currency ("" = none said) beside the counts; nothing: counts only.
    void setCurrency(const std::optional<QString> &currency);
    /// Answer of sumsNeeded(); dropped when another slice or currency is shown by now.
    void setSums(const std::shared_ptr<const Slice> &slice, const QString &currency, const std::shared_ptr<const std::vector<ScaledSum>> &sums);
    FacetModel *model() const { return m_model; }
    FacetView *view() const { return m_view; }
    QVector<QWidget *> tabStops() const override;

signals:
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);
    void yearsChosen(int from, int to);
    void sumsNeeded(obra::Field field, const QString &currency);

protected:
    void changeEvent(QEvent *event) override;
    Unit unit() const override { return m_slice ? m_slice->unit() : Unit::Processes; }
    bool hasData() const override;
    bool isFiltered() const override;
    QString headerText() const override;
    void folded() override;
    void fillMenu(QMenu *menu) override;

private:
    void retranslate();
    void refresh();
    void showMore();
    void setOrder(FacetModel::Order order);
    void askForSums();

    std::shared_ptr<const Slice> m_slice;
    FacetModel *m_model = nullptr;
    FacetRows *m_rows = nullptr;
    YearHistogram *m_histogram = nullptr; // years only
    QLineEdit *m_search = nullptr;
    FacetView *m_view = nullptr;
    QPushButton *m_more = nullptr;
    std::optional<QString> m_currency; // of the sums, when they are shown
    bool m_stale = false; // the model does not have the slice yet
};

} // namespace obra
