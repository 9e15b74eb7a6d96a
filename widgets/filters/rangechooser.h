// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/histogram.h"
#include "explore/rangechoice.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace obra {

class FacetView;
class MissingDataModel;
class RangeEdits;
class RangeHistogram;

/// All that chooses a range: for money the currency, the histogram with its handles, the two ends to type, and the row of those without data.
class RangeChooser : public QWidget
{
    Q_OBJECT
public:
    explicit RangeChooser(RangeField field, QWidget *parent = nullptr);

    RangeField field() const { return m_field; }
    /// Currencies to choose from and what the filter says; the histogram comes by itself (histogramNeeded()). Null: nothing is open.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    /// Answer of histogramNeeded(); dropped when another slice is shown by now.
    void setHistogram(const std::shared_ptr<const Slice> &slice, const Histogram &histogram);
    /// What is chosen now; nothing while something is typed that cannot be read.
    std::optional<RangeChoice> choice() const;
    /// The currency of the histogram when the data have several, else nothing; see withRangeChoice().
    std::optional<QString> currency() const;
    RangeHistogram *histogram() const { return m_histogram; }
    RangeEdits *edits() const { return m_edits; }
    FacetView *missing() const { return m_missing; }
    void focusFirst();
    QVector<QWidget *> tabStops() const;

signals:
    void histogramNeeded(obra::RangeField field, const std::optional<QString> &currency);
    /// Something is being moved or typed.
    void edited();
    /// It is as it shall be: let go, entered, clicked.
    void chosen();
    /// Enter was pressed in a line; chosen() came before.
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillCurrencies();
    void showMissing();
    void setChoice(const RangeChoice &choice);
    void retranslate();

    RangeField m_field;
    std::shared_ptr<const Slice> m_slice;
    RangeChoice m_choice;
    qint64 m_rows = 0, m_withoutData = 0; // of the histogram
    QString m_shownCurrency;
    bool m_currencyWanted = false; // by the person, else that of most rows
    QComboBox *m_currencies = nullptr; // money only
    RangeHistogram *m_histogram = nullptr;
    RangeEdits *m_edits = nullptr;
    FacetView *m_missing = nullptr;
    MissingDataModel *m_missingModel = nullptr;
};

} // namespace obra
