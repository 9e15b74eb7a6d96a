// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"
#include "explore/slice.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace obra {

/// The choices that one kind of chart has, as a row of boxes that wraps.
class ChartOptions : public QWidget
{
    Q_OBJECT
public:
    explicit ChartOptions(QWidget *parent = nullptr);

    /// What there is to choose from; null: nothing is open.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    void setRequest(const ChartRequest &request);
    const ChartRequest &request() const { return m_request; }
    /// What the chart took in the place of what it could not use is shown as chosen.
    void showFigure(const ChartFigure &figure);

signals:
    void changed(const obra::ChartRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
        QWidget *whole = nullptr;
    };
    Choice addChoice(const char *name);
    void retranslate();
    void fill();
    void fillMeasures();
    void fillRanges();
    void fillFields(const Choice &choice, const QVector<Field> &fields, Field current, bool withMonths);
    void readLimit();
    void apply(const ChartRequest &request);

    std::shared_ptr<const Slice> m_slice;
    ChartRequest m_request;
    Choice m_measure, m_form, m_range, m_against, m_step, m_field, m_across, m_split;
    QCheckBox *m_cumulative = nullptr;
    QCheckBox *m_shares = nullptr;
    QLabel *m_limitLabel = nullptr;
    QLineEdit *m_limit = nullptr;
    QWidget *m_limitWhole = nullptr;
};

} // namespace obra
