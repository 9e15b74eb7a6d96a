// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/totalsline.h"

#include "common/partsline.h"
#include "common/shortnumber.h"
#include "common/theme.h"
#include "store/countedcells.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace obra {

namespace {

constexpr int messageMilliseconds = 6000;

QStringList amounts(const std::vector<CurrencyTotal> &totals, Unit unit)
{
    QStringList parts;
    for (const CurrencyTotal &total : totals) {
        if (total.rows > 0)
            parts << fullAmount(total.amount, total.currency, unit);
    }
    return parts;
}

} // namespace

std::vector<CurrencyTotal> totalsOf(const ColumnTable &table, const std::vector<quint32> &rows)
{
    const AmountColumn &cells = table.amounts;
    const std::vector<std::string> &names = table.facet(Field::Currency).dictionary.values;
    std::vector<CurrencyTotal> byCode(names.size()); // a million rows may be selected
    for (const quint32 row : rows) {
        if (row + 1 >= cells.offsets.size())
            continue;
        for (quint32 cell = cells.offsets[row]; cell < cells.offsets[row + 1]; ++cell) {
            if (cells.currency[cell] >= byCode.size())
                continue;
            byCode[cells.currency[cell]].amount += cells.amount[cell];
            byCode[cells.currency[cell]].rows += countsIn(table, row, cell);
        }
    }
    std::vector<CurrencyTotal> totals;
    for (std::size_t code = 0; code < byCode.size(); ++code) {
        if (byCode[code].rows == 0)
            continue;
        byCode[code].currency = QString::fromStdString(names[code]);
        totals.push_back(byCode[code]);
    }
    std::stable_sort(totals.begin(), totals.end(), [](const CurrencyTotal &a, const CurrencyTotal &b) { return a.rows > b.rows; });
    return totals;
}

TotalsLine::TotalsLine(QWidget *parent)
    : QWidget(parent)
    , m_totals(new PartsLine(QStringLiteral("totals"), this))
    , m_selection(new PartsLine(QStringLiteral("selectionTotals"), this))
    , m_messageTime(new QTimer(this))
{
    setObjectName(QStringLiteral("totalsLine"));
    m_selection->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_selection->setSecondary(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing(this, 0.6), spacing(this, 0.3), spacing(this, 0.6), spacing(this, 0.3));
    layout->setSpacing(spacing(this));
    layout->addWidget(m_totals); // each takes what its figures need, and both give way alike
    layout->addWidget(m_selection);
    m_messageTime->setSingleShot(true);
    m_messageTime->setInterval(messageMilliseconds);
    connect(m_messageTime, &QTimer::timeout, this, &TotalsLine::showSelection);
    refresh();
}

void TotalsLine::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    m_selected.clear();
    m_selectedRows = 0;
    refresh();
}

void TotalsLine::setSelection(const std::vector<quint32> &rows)
{
    m_selectedRows = qint64(rows.size());
    m_selected = m_slice && rows.size() > 1 ? totalsOf(m_slice->table(), rows) : std::vector<CurrencyTotal>();
    refresh();
}

void TotalsLine::showMessage(const QString &message)
{
    m_selection->setParts(message, {});
    m_selection->show();
    m_messageTime->start();
}

QString TotalsLine::totalsText() const
{
    return m_totals->text();
}

QString TotalsLine::selectionText() const
{
    return m_selection->text();
}

void TotalsLine::refresh()
{
    QStringList sums;
    QString pattern;
    if (m_slice) {
        sums = amounts(m_slice->totals(), m_slice->unit());
        pattern = !sums.isEmpty() ? tr("Total: %1") : m_slice->count() > 0 ? tr("No amounts") : QString();
    }
    m_totals->setParts(pattern, sums);
    setAccessibleName(m_totals->text());
    showSelection();
}

void TotalsLine::showSelection()
{
    m_messageTime->stop();
    QStringList sums;
    QString pattern;
    if (m_slice && m_selectedRows >= 2) {
        sums = amounts(m_selected, m_slice->unit());
        const int plural = int(std::min<qint64>(m_selectedRows, 1'000'000'000));
        pattern = (sums.isEmpty() ? tr("%1 selected", nullptr, plural) : tr("%1 selected: %2", nullptr, plural)).arg(QLocale().toString(m_selectedRows));
    }
    m_selection->setParts(pattern, sums);
    m_selection->setVisible(!pattern.isEmpty()); // nothing takes no room
}

void TotalsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace obra
