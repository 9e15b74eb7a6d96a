// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/organizationspane.h"

#include "common/partsline.h"
#include "common/shortnumber.h"
#include "common/theme.h"
#include "explore/unitname.h"
#include "tables/copiedline.h"
#include "tables/organizationsmodel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMetaMethod>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <set>

namespace obra {

namespace {

constexpr quint32 stateVersion = 1;
constexpr double widths[organizationColumnCount] = { 36, 17, 11, 11, 11, 12, 19, 9, 22, 12, 12 }; // in average digits

} // namespace

OrganizationsPane::OrganizationsPane(QWidget *parent)
    : TablePane(QStringLiteral("organizationsPane"), QStringLiteral("organizationsTable"), parent)
    , m_model(new OrganizationsModel(this))
    , m_totals(new PartsLine(QStringLiteral("organizationsTotals"), this))
    , m_count(new QLabel(this))
    , m_currencyLabel(new QLabel(this))
    , m_currency(new QComboBox(this))
{
    m_count->setObjectName(QStringLiteral("organizationsCount"));
    m_totals->setSecondary(true);
    m_currency->setObjectName(QStringLiteral("organizationsCurrency"));
    view()->setModel(m_model);
    QHeaderView *header = view()->horizontalHeader();
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setSortIndicator(int(OrganizationColumn::Amount), Qt::DescendingOrder);
    view()->setSortingEnabled(true);
    connect(view(), &QTableView::customContextMenuRequested, this, &OrganizationsPane::showMenu);
    connect(m_model, &OrganizationsModel::sortChanged, this, [this] {
        const OrganizationSort sort = m_model->sortedBy();
        view()->horizontalHeader()->setSortIndicator(int(sort.column), sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_currency, &QComboBox::activated, this, [this](int index) { m_model->setCurrency(m_currency->itemData(index).toString()); });
    m_currencyLabel->setBuddy(m_currency);

    auto *below = new QHBoxLayout;
    below->setSpacing(spacing(this, 0.4));
    below->addSpacing(spacing(this, 0.6));
    below->addWidget(m_count);
    below->addWidget(m_totals, 1);
    below->addWidget(m_currencyLabel);
    below->addWidget(m_currency);
    layOut(below);
    fitRows();
    setDefaultWidths();
    retranslate();
}

void OrganizationsPane::fitRows()
{
    view()->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing(this, 0.9));
}

void OrganizationsPane::setDefaultWidths()
{
    for (int column = 0; column < organizationColumnCount; ++column)
        view()->horizontalHeader()->resizeSection(column, textWidth(this, widths[column]));
}

void OrganizationsPane::widenForTitles()
{
    QHeaderView *header = view()->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, std::max(header->sectionSize(column), header->sectionSizeHint(column)));
}

void OrganizationsPane::setList(const std::shared_ptr<const OrganizationList> &list)
{
    const QModelIndex current = view()->currentIndex();
    const bool sameUnit = list && m_model->list() && list->unit() == m_model->list()->unit();
    const QString kept = sameUnit && current.isValid() ? m_model->list()->name(m_model->listRow(current.row())) : QString();
    m_model->setList(list);
    if (!sameUnit)
        widenForTitles();
    fillCurrencies();
    updateEmptyState();
    if (!sameUnit || !current.isValid())
        return;
    if (const int row = m_model->rowOf(kept); row >= 0)
        view()->setCurrentIndex(m_model->index(row, current.column()));
}

void OrganizationsPane::fillCurrencies()
{
    const QSignalBlocker blocker(m_currency);
    m_currency->clear();
    const QStringList all = m_model->currencies();
    for (const QString &currency : all)
        m_currency->addItem(valueLabel(Field::Currency, Unit::Processes, currency), currency);
    m_currency->setCurrentIndex(m_currency->findData(m_model->currency()));
    const bool choice = all.size() > 1;
    m_currency->setVisible(choice);
    m_currencyLabel->setVisible(choice);
}

void OrganizationsPane::openCurrent()
{
    if (m_model->list() && view()->currentIndex().isValid())
        emit rowsRequested(m_model->list()->rowsBehind(m_model->listRow(view()->currentIndex().row())));
}

QString OrganizationsPane::currentName() const
{
    const QModelIndex index = view()->currentIndex();
    return m_model->list() && index.isValid() ? m_model->list()->name(m_model->listRow(index.row())) : QString();
}

QStringList OrganizationsPane::selectedNames(int most) const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= std::min(range.bottom(), range.top() + most - 1); ++row)
            rows.insert(row);
    }
    QStringList names;
    for (const int row : rows) {
        const QString name = m_model->list()->name(m_model->listRow(row));
        if (!name.isEmpty() && names.size() < most)
            names.append(name);
    }
    return names;
}

void OrganizationsPane::showMenu(const QPoint &position)
{
    const std::shared_ptr<const OrganizationList> list = m_model->list();
    const QModelIndex index = view()->indexAt(position);
    if (!list || !index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("organizationMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::size_t row = m_model->listRow(index.row());
    menu->addAction(themedIcon(QStringLiteral("processes")), tr("Show its processes (Enter)"), this, [this, list, row] { emit rowsRequested(list->rowsBehind(row)); });
    if (list->rows()[row].code != 0 && isSignalConnected(QMetaMethod::fromSignal(&OrganizationsPane::openOrganization)))
        menu->addAction(tr("Open its card"), this, [this, list, row] { emit openOrganization(list->field(), list->name(row)); });
    menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy the selected rows"), this, &OrganizationsPane::copySelection);
    menu->popup(view()->viewport()->mapToGlobal(position));
}

void OrganizationsPane::copySelection()
{
    QModelIndexList rows = view()->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    const auto line = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < organizationColumnCount; ++column)
            cells.append(cell(column));
        lines.append(copiedLine(cells));
    };
    line([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : std::as_const(rows))
        line([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void OrganizationsPane::updateEmptyState()
{
    const std::shared_ptr<const OrganizationList> list = m_model->list();
    m_count->setText(list ? countedRows(list->unit(), list->count()) : QString());
    QStringList sums; // of the processes, each once
    for (std::size_t i = 0; list && i < list->slice().totals().size(); ++i) {
        const CurrencyTotal &total = list->slice().totals()[i];
        if (total.rows > 0)
            sums.append(fullAmount(total.amount, total.currency, Unit::Processes));
    }
    m_totals->setParts(sums.isEmpty() ? QString() : tr("Processes in all: %1", "sums of money"), sums);
    if (list && list->rows().empty())
        showNoMatch(list->unit() == Unit::Buyers ? tr("No process matches, so there are no buyers.") : tr("No process matches, so there are no suppliers."), list->slice().filter(), Unit::Processes);
    else
        showTable();
}

QByteArray OrganizationsPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const OrganizationSort sort = m_model->sortedBy();
    stream << stateVersion << organizationColumnName(sort.column, Unit::Suppliers) << sort.descending << m_currency->currentData().toString();
    QMap<QString, int> sizes;
    for (int column = 0; column < organizationColumnCount; ++column)
        sizes.insert(organizationColumnName(OrganizationColumn(column), Unit::Suppliers), view()->horizontalHeader()->sectionSize(column));
    stream << sizes;
    return state;
}

bool OrganizationsPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QString column, currency;
    bool descending = false;
    QMap<QString, int> sizes;
    stream >> version;
    if (version != stateVersion)
        return false;
    stream >> column >> descending >> currency >> sizes;
    if (stream.status() != QDataStream::Ok)
        return false;
    if (const auto known = organizationColumnFromName(column, Unit::Suppliers))
        m_model->setSort({ *known, descending });
    if (!currency.isEmpty())
        m_model->setCurrency(currency);
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        if (const auto known = organizationColumnFromName(size.key(), Unit::Suppliers); known && size.value() > 0)
            view()->horizontalHeader()->resizeSection(int(*known), size.value());
    }
    return true;
}

void OrganizationsPane::retranslate()
{
    setAccessibleName(tr("Organizations"));
    view()->setAccessibleName(tr("Suppliers or buyers of the processes that match"));
    view()->setAccessibleDescription(tr("Enter shows the processes of the row, Ctrl+C copies the selected rows."));
    m_currencyLabel->setText(tr("&Amounts in"));
    m_currency->setAccessibleName(tr("Currency of the amounts and shares"));
    m_currency->setToolTip(tr("Currency of the amounts and shares; the others stand in a column of their own"));
    view()->viewport()->update();
    view()->horizontalHeader()->viewport()->update();
    fillCurrencies();
    updateEmptyState();
    widenForTitles(); // another language has longer words
}

} // namespace obra
