// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachereader.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace obra {

/// Organizations of several spellings, and the spellings that the user keeps apart, found by words in any name or identifier.
///
/// What is shown is an index over the list, worked out once a change.
class MergesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Organization, Spellings, Records, Why, ColumnCount };
    enum class Show : quint8 { All, Merged, KeptApart };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the user keeps apart is listed first.
    void setMerges(const QVector<OrganizationMerge> &merges, const QVector<OrganizationMerge> &keptApart);
    void setFilter(Show show, const QString &words);
    int totalCount() const { return int(m_merges.size() + m_keptApart.size()); }
    /// Of a row that is shown.
    const OrganizationMerge &mergeAt(int row) const;
    /// Its place among what is kept apart, -1 when it is a merge.
    int keptApartAt(int row) const;
    /// The row that shows the organization of this name (or with this spelling), -1 none.
    int rowOf(const QString &name) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void refill();
    const OrganizationMerge &merge(int index) const { return index < m_keptApart.size() ? m_keptApart[index] : m_merges[index - m_keptApart.size()]; }

    QVector<OrganizationMerge> m_merges, m_keptApart;
    std::vector<int> m_shown;              ///< places in m_keptApart, then m_merges
    std::vector<std::string> m_folded;     ///< by place: every name and identifier
    Show m_show = Show::All;
    QString m_words;
    int m_sortColumn = -1;                 ///< -1: kept apart first, then by name
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The spellings of one organization: how often each is there, and what it has in common with another.
class SpellingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Identifier, Records, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMerge(const OrganizationMerge &merge);
    const OrganizationMerge &merge() const { return m_merge; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    OrganizationMerge m_merge;
};

} // namespace obra
