// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "filters/filteracts.h"
#include "tables/facetmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace obra {

class FacetView;
class FacetRows;
class YearHistogram;

/// One facet: a title that folds it, its values with counts, a search within, and more values when asked for.
class FacetList : public QWidget
{
    Q_OBJECT
public:
    explicit FacetList(Field field, QWidget *parent = nullptr);

    Field field() const { return m_field; }
    void setSlice(const std::shared_ptr<const Slice> &slice);
    /// False: it is out of sight whatever it has to show.
    void setWanted(bool wanted);
    void setPinned(bool pinned);
    /// Shows sums in this currency ("" = none said) beside the counts; nothing: counts only.
    void setCurrency(const std::optional<QString> &currency);
    /// Answer of sumsNeeded(); dropped when another slice or currency is shown by now.
    void setSums(const std::shared_ptr<const Slice> &slice, const QString &currency, const std::shared_ptr<const std::vector<ScaledSum>> &sums);
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    FacetModel *model() const { return m_model; }
    FacetView *view() const { return m_view; }
    void focusHeader();
    /// Its widgets that take the keyboard, from top to bottom.
    QVector<QWidget *> tabStops() const;

signals:
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);
    void yearsChosen(int from, int to);
    void cleared(obra::Field field);
    void sumsNeeded(obra::Field field, const QString &currency);
    /// One place up (-1) or down (1).
    void moveRequested(obra::Field field, int step);
    void pinRequested(obra::Field field, bool pinned);
    void hideRequested(obra::Field field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showMore();
    void elideTitle();
    void showMenu(const QPoint &position);
    void setOrder(FacetModel::Order order);
    void askForSums();

    Field m_field;
    std::shared_ptr<const Slice> m_slice;
    FacetModel *m_model = nullptr;
    FacetRows *m_rows = nullptr;
    QToolButton *m_header = nullptr;
    QToolButton *m_clear = nullptr;
    QWidget *m_body = nullptr;
    YearHistogram *m_histogram = nullptr; // years only
    QLineEdit *m_search = nullptr;
    FacetView *m_view = nullptr;
    QPushButton *m_more = nullptr;
    QString m_title; // of the header, before it is elided
    std::optional<QString> m_currency; // of the sums, when they are shown
    bool m_wanted = true;
    bool m_pinned = false;
    bool m_collapsed = false;
    bool m_stale = false; // the model does not have the slice yet
};

} // namespace obra
