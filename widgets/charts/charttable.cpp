// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttable.h"

#include "charts/charttext.h"
#include "common/shortnumber.h"
#include "common/theme.h"
#include "tables/copiedline.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace obra {

ChartTable::ChartTable(const ChartData &data, Unit unit, QWidget *parent)
    : QDialog(parent)
    , m_data(data)
    , m_unit(unit)
    , m_caption(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("chartTable"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText); // names come from the data
    m_caption->setBuddy(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, &ChartTable::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_caption);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    fill();
    resize(textWidth(this, 76), fontMetrics().lineSpacing() * 24);
}

void ChartTable::fill()
{
    const QLocale locale;
    const bool amounts = m_data.measure == ChartData::Measure::Amount;
    setWindowTitle(tr("The chart as a table"));
    m_caption->setText(chartTitle(m_data, m_unit) + QLatin1Char('\n') + chartSubtitle(m_data, m_unit));
    m_copy->setText(tr("Copy"));
    m_table->setColumnCount(amounts ? 3 : 2);
    m_table->setRowCount(int(m_data.bars.size()));
    QStringList headers { fieldTitle(m_data.field, m_unit), measureText(ChartData::Measure::Count, {}, m_unit) };
    if (amounts)
        headers << measureText(ChartData::Measure::Amount, m_data.currency, m_unit);
    m_table->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < m_data.bars.size(); ++row) {
        const ChartData::Bar &bar = m_data.bars.at(row);
        m_table->setItem(row, 0, new QTableWidgetItem(bar.label));
        auto *count = new QTableWidgetItem(locale.toString(bar.count));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, count);
        if (amounts) {
            auto *sum = new QTableWidgetItem(formatAmount(bar.sum));
            sum->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, 2, sum);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setAccessibleName(chartTitle(m_data, m_unit));
}

void ChartTable::copy()
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_table->columnCount(); ++column)
        cells << m_table->horizontalHeaderItem(column)->text();
    lines << copiedLine(cells);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        lines << copiedLine(cells);
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ChartTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

} // namespace obra
