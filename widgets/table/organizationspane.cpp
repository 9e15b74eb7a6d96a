// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/organizationspane.h"

#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/shortnumber.h"
#include "common/theme.h"
#include "explore/unitname.h"
#include "table/celldelegate.h"
#include "tables/organizationsmodel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace obra {

namespace {

constexpr quint32 stateVersion = 1;
constexpr double widths[organizationColumnCount] = { 36, 17, 11, 11, 11, 12, 19, 9, 22, 12, 12 }; // in average digits

} // namespace

OrganizationsPane::OrganizationsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new OrganizationsModel(this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_totals(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_currencyLabel(new QLabel(this))
    , m_currency(new QComboBox(this))
{
    setObjectName(QStringLiteral("organizationsPane"));
    m_view->setObjectName(QStringLiteral("organizationsTable"));
    m_count->setObjectName(QStringLiteral("organizationsCount"));
    m_totals->setObjectName(QStringLiteral("organizationsTotals"));
    m_totals->setSecondary(true);
    m_currency->setObjectName(QStringLiteral("organizationsCurrency"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing(this, 0.9));
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setSortIndicator(int(OrganizationColumn::Amount), Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &OrganizationsPane::openCurrent);
    connect(m_view, &QTableView::customContextMenuRequested, this, &OrganizationsPane::showMenu);
    connect(m_model, &OrganizationsModel::sortChanged, this, [this] {
        const OrganizationSort sort = m_model->sortedBy();
        m_view->horizontalHeader()->setSortIndicator(int(sort.column), sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_currency, &QComboBox::activated, this, [this](int index) { m_model->setCurrency(m_currency->itemData(index).toString()); });
    connect(m_empty, &EmptyState::firstRequested, this, &OrganizationsPane::lastConditionRemovalRequested);
    connect(m_empty, &EmptyState::secondRequested, this, &OrganizationsPane::clearRequested);
    m_currencyLabel->setBuddy(m_currency);

    auto *below = new QHBoxLayout;
    below->setSpacing(spacing(this, 0.4));
    below->addSpacing(spacing(this, 0.6));
    below->addWidget(m_count);
    below->addWidget(m_totals, 1);
    below->addWidget(m_currencyLabel);
    below->addWidget(m_currency);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addLayout(below);
    setFocusProxy(m_view);
    setDefaultWidths();
    retranslate();
}

void OrganizationsPane::setDefaultWidths()
{
    for (int column = 0; column < organizationColumnCount; ++column)
        m_view->horizontalHeader()->resizeSection(column, textWidth(this, widths[column]));
}

void OrganizationsPane::widenForTitles()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, std::max(header->sectionSize(column), header->sectionSizeHint(column)));
}

void OrganizationsPane::setList(const std::shared_ptr<const OrganizationList> &list)
{
    const QModelIndex current = m_view->currentIndex();
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
        m_view->setCurrentIndex(m_model->index(row, current.column()));
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
    if (m_model->list() && m_view->currentIndex().isValid())
        emit rowsRequested(m_model->list()->rowsBehind(m_model->listRow(m_view->currentIndex().row())));
}

void OrganizationsPane::showMenu(const QPoint &position)
{
    const std::shared_ptr<const OrganizationList> list = m_model->list();
    const QModelIndex index = m_view->indexAt(position);
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
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void OrganizationsPane::copySelection()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    const auto line = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < organizationColumnCount; ++column)
            cells.append(QString(cell(column)).replace(QLatin1Char('\t'), QLatin1Char(' ')));
        lines.append(cells.join(QLatin1Char('\t')));
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
        sums.append(fullAmount(total.amount, total.currency, Unit::Processes));
    }
    m_totals->setText(sums.isEmpty() ? QString() : tr("Processes in all: %1", "sums of money").arg(sums.join(QStringLiteral("  ·  "))));
    const bool empty = list && list->rows().empty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    setFocusProxy(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!empty)
        return;
    const Filter &filter = list->slice().filter();
    const QString title = list->unit() == Unit::Buyers ? tr("No process matches, so there are no buyers.") : tr("No process matches, so there are no suppliers.");
    m_empty->setContent(QStringLiteral("filter"), title,
                        filter.conditions.isEmpty() ? QString() : tr("The last condition is “%1”.").arg(conditionLabel(filter.conditions.last(), Unit::Processes)),
                        filter.conditions.isEmpty() ? QString() : tr("Remove the last condition"), filter.conditions.size() > 1 ? tr("Clear all") : QString());
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
        sizes.insert(organizationColumnName(OrganizationColumn(column), Unit::Suppliers), m_view->horizontalHeader()->sectionSize(column));
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
            m_view->horizontalHeader()->resizeSection(int(*known), size.value());
    }
    return true;
}

bool OrganizationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key->text() == QLatin1String("/")) { // the filter's key, not the beginning of a search in the table
            key->ignore();
            return QApplication::sendEvent(this, event);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OrganizationsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing(this, 0.9));
    QWidget::changeEvent(event);
}

void OrganizationsPane::retranslate()
{
    setAccessibleName(tr("Organizations"));
    m_view->setAccessibleName(tr("Suppliers or buyers of the processes that match"));
    m_view->setAccessibleDescription(tr("Enter shows the processes of the row, Ctrl+C copies the selected rows."));
    m_currencyLabel->setText(tr("&Amounts in"));
    m_currency->setAccessibleName(tr("Currency of the amounts and shares"));
    m_currency->setToolTip(tr("Currency of the amounts and shares; the others stand in a column of their own"));
    m_view->viewport()->update();
    m_view->horizontalHeader()->viewport()->update();
    fillCurrencies();
    updateEmptyState();
    widenForTitles(); // another language has longer words
}

} // namespace obra
