// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "explore/slice.h"

#include <QVector>
#include <QWidget>

#include <memory>

class QSplitter;

namespace obra {

class ChartCard;
class Session;

/// The charts that somebody pinned, side by side over the table, each with its options and its part of the room. Hidden while there is none.
class PinnedCharts : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostPins = 4; ///< more would be too narrow to read

    /// @p session must outlive it.
    explicit PinnedCharts(Session *session, QWidget *parent = nullptr);

    void setSlice(const std::shared_ptr<const Slice> &slice);
    /// Pins a chart as it is; false when it is pinned already or there is no room for one more.
    bool pin(const ChartRequest &request);
    void unpin(int index);
    int count() const { return int(m_cards.size()); }
    ChartCard *card(int index) const { return m_cards[index]; }
    void focusFirst();

    QByteArray saveState() const;
    /// An empty state takes all pins away; false when it is none of ours.
    bool restoreState(const QByteArray &state);

signals:
    void filterRequested(const obra::Filter &filter);
    void rowsRequested(const obra::Filter &filter);
    void recordRequested(obra::Unit unit, qint64 id);
    /// A pinned chart is to be seen large, with all its options.
    void chartRequested(const obra::ChartRequest &request);
    /// Charts came or went.
    void countChanged(int count);
    void exportFinished(const QString &notice, const QString &problem);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartCard *addCard(const ChartRequest &request);
    void removeAll();
    void updateVisible();

    Session *m_session;
    QSplitter *m_splitter;
    QVector<ChartCard *> m_cards;
    std::shared_ptr<const Slice> m_slice;
    bool m_behind = false; ///< the cards have not been given the slice yet, because they were out of sight
};

} // namespace obra
