// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"
#include "store/cachereader.h"
#include "tables/slicecolumns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <list>
#include <memory>
#include <optional>

class QTimer;

namespace obra {

/// The rows of a slice as a table of any length: what the columns hold is shown at once, texts come in pages that are asked for as they are looked at.
///
/// Never sorts by itself: it asks for another order of rows. Keeps the last 64 pages of 100 rows.
class SliceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using enum TableColumns::Column;

    explicit SliceModel(QObject *parent = nullptr);
    ~SliceModel() override;

    /// Another slice; rows come in the table's order until setOrder() says otherwise, which is asked for when a sort is on.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    std::shared_ptr<const Slice> slice() const { return m_slice; }
    /// The rows of @p slice in the order that orderNeeded() asked for; dropped when the slice is no longer the one shown.
    void setOrder(const std::shared_ptr<const Slice> &slice, const std::vector<quint32> &rows, const QVector<SortKey> &keys);

    qint64 idAt(int row) const;             ///< rowid in the cache, 0 out of range
    quint32 tableRow(int row) const;        ///< row of the ColumnTable
    const std::vector<quint32> &shownRows() const { return m_rows; } ///< rows of the ColumnTable in the order in which they are shown
    int rowOf(qint64 id) const;             ///< -1 when it is not in the slice
    std::optional<Field> fieldOf(int column) const;
    /// The values of that field in a row, as filters name them.
    QStringList valuesAt(int row, Field field) const;
    /// Identifiers of the rows whose page is there; the pages that are not are asked for.
    QStringList ocids(const std::vector<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts by that column alone; -1 is the table's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Asks for the order (orderNeeded()), the most important column first; none: the table's own.
    void setSortKeys(const QVector<SortKey> &keys);
    const QVector<SortKey> &sortKeys() const { return m_keys; }

public slots:
    void setPage(quint64 generation, int firstRow, const QVector<obra::RowText> &rows);

signals:
    void pageNeeded(quint64 generation, int firstRow, const QVector<qint64> &ids);
    void orderNeeded(const QVector<obra::SortKey> &keys);
    void sortKeysChanged();

private:
    const RowText *textOf(int row) const;   ///< null and asked for when it is not there
    void askForPages();
    void forgetPages();
    QString facetText(quint32 row, Field field) const;
    QString amountText(quint32 row) const;
    QString paidText(quint32 row) const;
    QString display(int row, int column) const;

    std::shared_ptr<const Slice> m_slice;
    std::vector<quint32> m_rows;
    QVector<SortKey> m_keys;
    quint64 m_generation = 0;
    mutable QHash<int, QVector<RowText>> m_pages;  ///< by page number
    mutable std::list<int> m_recent;               ///< page numbers, most recently used first
    mutable QSet<int> m_wanted;                    ///< to be asked for when the event loop is back
    QSet<int> m_asked;
    QTimer *m_timer;
};

} // namespace obra
