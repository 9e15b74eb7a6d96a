// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/totalsline.h"

#include "common/elidedlabel.h"
#include "common/shortnumber.h"
#include "common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace obra {

namespace {

constexpr int messageMilliseconds = 6000;

QString amounts(const std::vector<CurrencyTotal> &totals, Unit unit)
{
    QStringList parts;
    for (const CurrencyTotal &total : totals) {
        if (total.rows > 0)
            parts << fullAmount(total.amount, total.currency, unit);
    }
    return parts.join(QStringLiteral("  ·  "));
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
            ++byCode[cells.currency[cell]].rows;
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
    , m_totals(new ElidedLabel(this))
    , m_selection(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("totalsLine"));
    m_totals->setObjectName(QStringLiteral("totals"));
    m_selection->setObjectName(QStringLiteral("selectionTotals"));
    m_selection->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_selection->setSecondary(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing(this, 0.6), spacing(this, 0.3), spacing(this, 0.6), spacing(this, 0.3));
    layout->addWidget(m_totals, 3);
    layout->addWidget(m_selection, 2);
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
    m_selection->setText(message);
    QTimer::singleShot(messageMilliseconds, this, &TotalsLine::refresh);
}

QString TotalsLine::totalsText() const
{
    if (!m_slice)
        return {};
    const QString sums = amounts(m_slice->totals(), m_slice->unit());
    if (sums.isEmpty())
        return m_slice->count() > 0 ? tr("No amounts") : QString();
    return tr("Total: %1").arg(sums);
}

QString TotalsLine::selectionText() const
{
    if (!m_slice || m_selectedRows < 2)
        return {};
    const QString sums = amounts(m_selected, m_slice->unit());
    const QString rows = QLocale().toString(m_selectedRows);
    const int plural = int(std::min<qint64>(m_selectedRows, 1'000'000'000));
    return sums.isEmpty() ? tr("%1 selected", nullptr, plural).arg(rows) : tr("%1 selected: %2", nullptr, plural).arg(rows, sums);
}

void TotalsLine::refresh()
{
    m_totals->setText(totalsText());
    m_selection->setText(selectionText());
    setAccessibleName(m_totals->text());
}

void TotalsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace obra
