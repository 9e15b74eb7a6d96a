// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"
#include "explore/slice.h"
#include "filters/filteracts.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedWidget;
class QToolButton;

namespace obra {

class ChartExport;
class ChartOptions;
class ElidedLabel;
class EmptyState;
class FigureView;
class Session;

/// One chart with all that belongs to it: what it says, its choices, the picture, its source, and what can be done with it.
class ChartCard : public QWidget
{
    Q_OBJECT
public:
    /// @p session must outlive the card.
    explicit ChartCard(Session *session, QWidget *parent = nullptr);

    /// Asks the session for the chart of this slice; null: nothing is open.
    void setSlice(const std::shared_ptr<const Slice> &slice);
    void setRequest(const ChartRequest &request);
    const ChartRequest &request() const { return m_request; }
    FigureView *view() const { return m_view; }
    ChartOptions *options() const { return m_options; }
    ChartExport *exporter() const { return m_exporter; }
    /// The last answer; null before the first.
    std::shared_ptr<const ChartFigure> figure() const;
    /// True while an answer is awaited.
    bool isWaiting() const { return m_waiting; }
    void showAsTable();
    /// In the strip over the table: title, tools and picture alone; the pin takes it away from there.
    void setCompact(bool compact);

signals:
    void filterRequested(const obra::Filter &filter);
    void rowsRequested(const obra::Filter &filter);
    void recordRequested(obra::Unit unit, qint64 id);
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);
    void requestChanged(const obra::ChartRequest &request);
    void figureChanged();
    /// The pin was pressed: pin this chart, or in the strip take it away.
    void pinToggled();
    /// Show this chart, which is in the strip, large.
    void largeRequested();
    /// The pivot table is to be seen as this chart.
    void turnRequested(const obra::ChartRequest &request);
    /// A file was written, or was not; in the current language, the other one empty.
    void exportFinished(const QString &notice, const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void ask();
    void take(quint64 ticket, const std::shared_ptr<const ChartFigure> &figure);
    void updateTexts();
    void openRows(int element);
    void showMenu(const QPoint &position);
    void retranslate();

    Session *m_session;
    std::shared_ptr<const Slice> m_slice;
    ChartRequest m_request;
    quint64 m_ticket = 0;
    bool m_waiting = false;
    QTimer m_resized;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_sentence = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    ElidedLabel *m_source = nullptr;
    ChartOptions *m_options = nullptr;
    QToolButton *m_highlight = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_asTable = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_pin = nullptr;
    QToolButton *m_large = nullptr;
    QToolButton *m_turn = nullptr;
    bool m_compact = false;
    ChartExport *m_exporter = nullptr;
    QStackedWidget *m_stack = nullptr;
    FigureView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace obra
