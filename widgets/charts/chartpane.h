// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chartdata.h"
#include "filters/filteracts.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QToolButton;

namespace obra {

class BarChart;
class ElidedLabel;

/// One chart of the slice: what is counted by what, in words and bars; a click on a bar filters.
class ChartPane : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPane(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    const ChartData &data() const { return m_data; }
    BarChart *chart() const { return m_chart; }
    Field field() const { return m_field; }
    void setField(Field field);
    /// @p currency is used for amounts; empty = the one of most rows.
    void setMeasure(ChartData::Measure measure, const QString &currency = {});
    void showAsTable();

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

signals:
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    void updateChart();

    std::shared_ptr<const Slice> m_slice;
    ChartData m_data;
    Field m_field = Field::Year;
    ChartData::Measure m_measure = ChartData::Measure::Count;
    QString m_currency;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    QLabel *m_fieldLabel = nullptr;
    QLabel *m_measureLabel = nullptr;
    QComboBox *m_fieldBox = nullptr;
    QComboBox *m_measureBox = nullptr;
    QToolButton *m_asTable = nullptr;
    BarChart *m_chart = nullptr;
};

} // namespace obra
