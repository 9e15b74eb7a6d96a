// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/slicemodel.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace obra {

namespace {

constexpr int pageRows = 100;
constexpr std::size_t maximumPages = 64;

SortColumn sortOf(int column)
{
    switch (column) {
    case SliceModel::Ocid: return SortColumn::Ocid;
    case SliceModel::Title: return SortColumn::Title;
    case SliceModel::Date: return SortColumn::Date;
    case SliceModel::Buyer: return SortColumn::Buyer;
    case SliceModel::ProcuringEntity: return SortColumn::ProcuringEntity;
    case SliceModel::Supplier: return SortColumn::Supplier;
    case SliceModel::Method: return SortColumn::Method;
    case SliceModel::Status: return SortColumn::Status;
    case SliceModel::Category: return SortColumn::Category;
    case SliceModel::Type: return SortColumn::Type;
    case SliceModel::Province: return SortColumn::Province;
    case SliceModel::Source: return SortColumn::Source;
    case SliceModel::Amount: return SortColumn::Amount;
    case SliceModel::Tenderers: return SortColumn::Tenderers;
    case SliceModel::Contracts: return SortColumn::Contracts;
    case SliceModel::Releases: return SortColumn::Releases;
    default: return SortColumn::None; // texts that are not in the columns
    }
}

QString currencyPrefix(const QString &currency, Unit unit)
{
    return currency.isEmpty() ? QString() : valueLabel(Field::Currency, unit, currency) + QChar(QChar::Nbsp);
}

} // namespace

SliceModel::SliceModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_timer(new QTimer(this))
{
    // Pages are asked for once the view has said all that it wants to see.
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &SliceModel::askForPages);
}

SliceModel::~SliceModel() = default;

void SliceModel::setSlice(const std::shared_ptr<const Slice> &slice)
{
    beginResetModel();
    m_slice = slice;
    m_rows = slice ? slice->rows() : std::vector<quint32>();
    forgetPages();
    endResetModel();
    if (slice && m_sort != SortColumn::None)
        emit orderNeeded(m_sort, m_descending);
}

void SliceModel::setOrder(const std::shared_ptr<const Slice> &slice, const std::vector<quint32> &rows, SortColumn column, bool descending)
{
    if (slice != m_slice || column != m_sort || descending != m_descending)
        return;
    beginResetModel();
    m_rows = rows;
    forgetPages();
    endResetModel();
}

void SliceModel::forgetPages()
{
    ++m_generation;
    m_pages.clear();
    m_recent.clear();
    m_wanted.clear();
    m_asked.clear();
}

qint64 SliceModel::idAt(int row) const
{
    return m_slice && row >= 0 && row < rowCount() ? m_slice->table().id[m_rows[static_cast<std::size_t>(row)]] : 0;
}

quint32 SliceModel::tableRow(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

int SliceModel::rowOf(qint64 id) const
{
    if (!m_slice)
        return -1;
    const IdArray &ids = m_slice->table().id; // ascending
    const auto found = std::lower_bound(ids.begin(), ids.end(), id);
    if (found == ids.end() || *found != id)
        return -1;
    const auto row = std::find(m_rows.begin(), m_rows.end(), static_cast<quint32>(found - ids.begin()));
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

std::optional<Field> SliceModel::fieldOf(int column) const
{
    switch (column) {
    case Buyer: return Field::Buyer;
    case ProcuringEntity: return Field::ProcuringEntity;
    case Supplier: return Field::Supplier;
    case Method: return Field::Method;
    case Status: return Field::Status;
    case Category: return Field::Category;
    case Type: return Field::Type;
    case Province: return Field::Province;
    case Source: return Field::Source;
    case Currency: return Field::Currency;
    case Date: return Field::Year;
    default: return std::nullopt;
    }
}

QStringList SliceModel::valuesAt(int row, Field field) const
{
    if (!m_slice || row < 0 || row >= rowCount())
        return {};
    const quint32 tableRow = m_rows[static_cast<std::size_t>(row)];
    const FacetColumn &column = m_slice->table().facet(field);
    QStringList values;
    if (column.codes.empty())
        return values;
    for (const quint32 code : column.row(tableRow)) {
        if (code != 0 || !column.multi)
            values.append(QString::fromStdString(column.dictionary.values[code]));
    }
    return values;
}

QStringList SliceModel::ocids(const std::vector<int> &rows)
{
    QStringList result;
    for (int row : rows) {
        if (const RowText *text = textOf(row))
            result.append(text->ocid);
    }
    return result;
}

const RowText *SliceModel::textOf(int row) const
{
    const int page = row / pageRows;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd()) {
        if (!m_asked.contains(page)) {
            m_wanted.insert(page);
            m_timer->start();
        }
        return nullptr;
    }
    if (m_recent.front() != page) {
        m_recent.remove(page);
        m_recent.push_front(page);
    }
    const int within = row % pageRows;
    return within < found->size() ? &(*found)[within] : nullptr;
}

void SliceModel::askForPages()
{
    QList<int> pages(m_wanted.begin(), m_wanted.end());
    m_wanted.clear();
    std::sort(pages.begin(), pages.end());
    for (int page : std::as_const(pages)) {
        const int first = page * pageRows, last = std::min(rowCount(), first + pageRows);
        if (first >= last)
            continue;
        m_asked.insert(page);
        QVector<qint64> ids;
        for (int row = first; row < last; ++row)
            ids.append(idAt(row));
        emit pageNeeded(m_generation, first, ids);
    }
}

void SliceModel::setPage(quint64 generation, int firstRow, const QVector<RowText> &rows)
{
    if (generation != m_generation || firstRow < 0 || firstRow % pageRows != 0 || firstRow >= rowCount())
        return;
    const int page = firstRow / pageRows;
    m_asked.remove(page);
    const int expected = std::min(pageRows, rowCount() - firstRow);
    if (rows.size() != expected)
        return; // could not be read: asked for again when it is looked at again
    if (!m_pages.contains(page))
        m_recent.push_front(page);
    m_pages.insert(page, rows);
    while (m_pages.size() > static_cast<qsizetype>(maximumPages)) {
        m_pages.remove(m_recent.back());
        m_recent.pop_back();
    }
    emit dataChanged(index(firstRow, 0), index(firstRow + static_cast<int>(rows.size()) - 1, ColumnCount - 1));
}

int SliceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SliceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SliceModel::facetText(quint32 row, Field field) const
{
    const FacetColumn &column = m_slice->table().facet(field);
    const auto label = [&](quint32 code) { return valueLabel(field, m_slice->unit(), QString::fromStdString(column.dictionary.values[code])); };
    QStringList texts;
    for (const quint32 code : column.row(row)) {
        if (code != 0)
            texts.append(label(code));
    }
    texts.removeAll(QString());
    return texts.join(QLatin1String("; "));
}

QString SliceModel::amountText(quint32 row) const
{
    const AmountColumn &amounts = m_slice->table().amounts;
    const Dictionary &currencies = m_slice->table().facet(Field::Currency).dictionary;
    QStringList texts; // one a currency: they are never added
    if (amounts.offsets.empty())
        return {};
    for (quint32 i = amounts.offsets[row]; i < amounts.offsets[row + 1]; ++i) {
        const bool counts = amounts.contractCount[i] > 0 || amounts.awardCount[i] > 0 || amounts.amount[i] != 0;
        if (counts && (amounts.amount[i] != 0 || amounts.offsets[row + 1] - amounts.offsets[row] == 1))
            texts.append(currencyPrefix(amounts.currency[i] < currencies.values.size() ? QString::fromStdString(currencies.values[amounts.currency[i]]) : QString(),
                                        m_slice->unit())
                         + formatAmount(amounts.amount[i]));
    }
    return texts.join(QLatin1String(" + "));
}

QString SliceModel::display(int row, int column) const
{
    const ColumnTable &table = m_slice->table();
    const quint32 tableRow = m_rows[static_cast<std::size_t>(row)];
    const QLocale locale;
    switch (column) {
    case Date: return dayText(toDate(table.day[tableRow]));
    case Amount: return amountText(tableRow);
    case Tenderers: return table.tenderers[tableRow] < 0 ? QString() : locale.toString(table.tenderers[tableRow]);
    case Contracts: return locale.toString(table.contracts[tableRow]);
    case Releases: return locale.toString(table.releases[tableRow]);
    default: break;
    }
    if (const std::optional<Field> field = fieldOf(column))
        return facetText(tableRow, *field);
    const RowText *text = textOf(row);
    if (!text)
        return QStringLiteral("…");
    const auto money = [this](const QString &amount, const QString &currency) {
        ScaledAmount scaled = 0;
        const AmountStatus status = parseAmount(amount.toStdString(), &scaled);
        if (amount.isEmpty())
            return QString();
        return currencyPrefix(currency, m_slice->unit()) + (status <= AmountStatus::Rounded ? formatAmount(scaled) : amount);
    };
    switch (column) {
    case Ocid: return text->ocid;
    case Title: return text->title.isEmpty() ? tr("(without title)") : text->title;
    case Description: return text->description;
    case TenderValue: return money(text->tenderAmount, text->tenderCurrency);
    case Budget: return money(text->budgetAmount, text->budgetCurrency);
    default: return {};
    }
}

QVariant SliceModel::data(const QModelIndex &index, int role) const
{
    if (!m_slice || !index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString text = display(index.row(), index.column());
        return text.size() > 12 ? text : QString();
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column: value").arg(headerData(index.column(), Qt::Horizontal).toString(), display(index.row(), index.column()));
    case Qt::TextAlignmentRole: {
        const int column = index.column();
        const bool number = column == Amount || column == Tenderers || column == Contracts || column == Releases || column == TenderValue || column == Budget;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default: return {};
    }
}

QVariant SliceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    const bool projects = unit == Unit::Projects;
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Amount:
            return projects ? tr("Sum of the project's contracts; its budget when it has none") : tr("Sum of the contracts; of the awards when there is no contract");
        case Date:
            return projects ? tr("Start of the project") : tr("Start of the tender; else the first award, contract or release");
        case Releases: return tr("How many releases or versions are at hand");
        default: return headerData(section, orientation, Qt::DisplayRole);
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ocid: return projects ? tr("Project id") : tr("ocid");
    case Title: return tr("Title");
    case Date: return tr("Date");
    case Amount: return tr("Amount");
    case Tenderers: return tr("Tenderers");
    case Contracts: return tr("Contracts");
    case Releases: return tr("Releases");
    case Description: return tr("Description");
    case TenderValue: return tr("Tender value");
    case Budget: return tr("Budget");
    default: break;
    }
    const std::optional<Field> field = fieldOf(section);
    return field ? fieldTitle(*field, unit) : QString();
}

void SliceModel::sort(int column, Qt::SortOrder order)
{
    m_sort = column < 0 ? SortColumn::None : sortOf(column);
    m_descending = order == Qt::DescendingOrder;
    if (!m_slice)
        return;
    emit orderNeeded(m_sort, m_descending);
}

} // namespace obra
