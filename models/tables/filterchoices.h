// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/facetmodel.h"

namespace obra {

/// The values of a field to tick and untick before anything is filtered, as the autofilter of a spreadsheet lists them: "all" first, then each value with its count.
///
/// Counts are those of the facet: under all other conditions. While something is searched for, only what is found is listed, and only that is chosen from.
class FilterChoices : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ValueRole = Qt::UserRole + 1, CountRole };

    explicit FilterChoices(QObject *parent = nullptr);

    /// Ticked is what the slice's filter lets through.
    void setSlice(const std::shared_ptr<const Slice> &slice, Field field);
    void setSearch(const QString &text);
    /// Ticks or unticks all that are listed.
    void setAll(bool ticked);
    bool anyTicked() const;
    /// The filter that what is ticked makes of @p filter: nothing about the field when all are, else what has to be or what must not be, whichever the
    /// filter says already or is shorter.
    Filter applied(const Filter &filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void choiceChanged();

private:
    quint32 codeAt(int row) const;
    Qt::CheckState stateOfAll() const;
    QString valueOf(quint32 code) const;

    std::shared_ptr<const Slice> m_slice;
    Field m_field = Field::Year;
    FacetModel m_facet;             ///< what is listed
    std::vector<quint32> m_codes;   ///< all values, listed or not
    std::vector<quint8> m_ticked;   ///< by code
    std::vector<quint8> m_before;   ///< as it was before anything was changed
    QString m_search;
    bool m_choosing = false;        ///< the filter names what has to be
};

} // namespace obra
