// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/slicemodel.h"

#include "ocds/codelists.h"
#include "store/countedcells.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace obra {

namespace {

constexpr int pageRows = 100;
constexpr std::size_t maximumPages = 64;

/// Codes that stand in a list, as people read them.
QString listed(Codelist list, const QString &text)
{
    QStringList labels;
    for (const QString &code : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        labels.append(codeLabel(list, code));
    return labels.join(QLatin1String("; "));
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
    if (slice && !m_keys.isEmpty())
        emit orderNeeded(m_keys);
}

void SliceModel::setOrder(const std::shared_ptr<const Slice> &slice, const std::vector<quint32> &rows, const QVector<SortKey> &keys)
{
    if (slice != m_slice || keys != m_keys)
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
    auto found = std::lower_bound(ids.begin(), ids.end(), id);
    if (m_slice->unit() == Unit::Contracts && (found == ids.end() || *found != id))
        found = std::find(ids.begin(), ids.end(), id); // not rising where a process has more contracts than one range holds
    if (found == ids.end() || *found != id)
        return -1;
    const auto row = std::find(m_rows.begin(), m_rows.end(), static_cast<quint32>(found - ids.begin()));
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

std::optional<Field> SliceModel::fieldOf(int column) const
{
    return obra::fieldOf(TableColumn(column));
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
        const bool published = amounts.contractCount[i] > 0 || amounts.awardCount[i] > 0 || amounts.amount[i] != 0;
        if (published && countsIn(m_slice->table(), row, i) && (amounts.amount[i] != 0 || amounts.offsets[row + 1] - amounts.offsets[row] == 1))
            texts.append(currencyPrefix(amounts.currency[i] < currencies.values.size() ? QString::fromStdString(currencies.values[amounts.currency[i]]) : QString(),
                                        m_slice->unit())
                         + formatAmount(amounts.amount[i]));
    }
    return texts.join(QLatin1String(" + "));
}

QString SliceModel::paidText(quint32 row) const
{
    const MoneyColumn &paid = m_slice->table().paid;
    const Dictionary &currencies = m_slice->table().facet(Field::Currency).dictionary;
    QStringList texts;
    for (quint32 i = paid.offsets.empty() ? 0 : paid.offsets[row]; !paid.offsets.empty() && i < paid.offsets[row + 1]; ++i)
        texts.append(currencyPrefix(QString::fromStdString(currencies.values[paid.currency[i]]), m_slice->unit()) + formatAmount(paid.amount[i]));
    return texts.join(QLatin1String(" + "));
}

QString SliceModel::display(int row, int column) const
{
    const ColumnTable &table = m_slice->table();
    const quint32 tableRow = m_rows[static_cast<std::size_t>(row)];
    const QLocale locale;
    // Columns that the unit does not have are hidden, but may be asked for.
    const auto numberText = [&](const CountArray &numbers) { return numbers.empty() ? QString() : locale.toString(numbers[tableRow]); };
    const auto phaseText = [&](RangeField field) { return table.has(field) ? dayText(toDate(table.days(field)[tableRow])) : QString(); };
    switch (column) {
    case Date: return dayText(toDate(table.day[tableRow]));
    case Amount: return amountText(tableRow);
    case Tenderers: return table.tenderers[tableRow] < 0 ? QString() : locale.toString(table.tenderers[tableRow]);
    case Contracts: return numberText(table.contracts);
    case Releases: return numberText(table.releases);
    case Amendments: return numberText(table.amendments);
    case AwardedOn: return phaseText(RangeField::Award);
    case ContractStart: return phaseText(RangeField::ContractStart);
    case ContractEnd: return phaseText(RangeField::ContractEnd);
    case Paid: return paidText(tableRow);
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
    case MethodDetails: return text->methodDetails;
    case Tag: return listed(Codelist::ReleaseTag, text->tag);
    case Language: return text->language;
    case ProjectId: return text->projectId;
    case InitiationType: return codeLabel(Codelist::InitiationType, text->initiationType);
    case Start: return dayText(toDate(text->start));
    case End: return dayText(toDate(text->end));
    case SignedOn: return dayText(toDate(text->signedOn));
    case Completed: return dayText(toDate(text->completed));
    case CompletionValue: return money(text->completionAmount, text->completionCurrency);
    case Updated: return dayText(toDate(text->date));
    case Documents: return locale.toString(text->documents);
    case Milestones: return locale.toString(text->milestones);
    case Payments: return locale.toString(text->payments);
    case ContractId: return text->contractId;
    case ProcessTitle: return text->processTitle;
    case AwardId: return text->awardId;
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
        return QVariant::fromValue(Qt::Alignment((isNumber(TableColumn(index.column())) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default: return {};
    }
}

QVariant SliceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    switch (role) {
    case Qt::DisplayRole: return columnTitle(TableColumn(section), unit);
    case Qt::ToolTipRole: return columnExplanation(TableColumn(section), unit);
    default: return {};
    }
}

void SliceModel::sort(int column, Qt::SortOrder order)
{
    const SortColumn by = column < 0 ? SortColumn::None : sortColumnOf(TableColumn(column));
    setSortKeys(by == SortColumn::None ? QVector<SortKey>() : QVector<SortKey> { { by, order == Qt::DescendingOrder } });
}

void SliceModel::setSortKeys(const QVector<SortKey> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    emit sortKeysChanged();
    if (m_slice)
        emit orderNeeded(m_keys);
}

} // namespace obra
