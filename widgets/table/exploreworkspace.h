// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "explore/filter.h"
#include "filters/filteracts.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace obra {

class BusyLine;
class ChartPane;
class ChipsBar;
class FacetPanel;
class MapPane;
class OrganizationsPane;
class PinnedCharts;
class Session;
class SliceTable;
class SliceView;
class UnitSwitch;

/// The Explore workspace: facets and pages (the first with chart, map and table) that all answer one filter.
///
/// Wiring only: what is clicked becomes a whole filter for the session, and the session's slice goes to every view.
class ExploreWorkspace : public QWidget
{
    Q_OBJECT
public:
    /// @p session must outlive the workspace.
    explicit ExploreWorkspace(Session *session, QWidget *parent = nullptr);
    ~ExploreWorkspace() override;

    /// Selects the record's row and shows it, without opening it; when coming back from the record.
    void selectRecord(qint64 id);
    /// The record that is shown has this rowid now; nextRecord() and previousRecord() start from it.
    void setRecord(qint64 id) { m_record = id; }
    /// Moves to the next row in the table's order and asks for its record; nothing at the end.
    void nextRecord();
    void previousRecord();
    void focusFilter();
    /// Pops up the list of all steps of the filter.
    void showHistory();
    /// Takes away every condition that is not locked.
    void clearFilter();
    /// Asks for a list of ocids or project ids and shows only these.
    void showIdsDialog();
    /// Moves the keyboard to the first thing to use.
    void focusFirst();
    /// Moves the keyboard to the next pane, or the one before.
    void cyclePanes(bool backwards = false);

    /// Adds a page behind those that are there; takes ownership.
    void addView(SliceView *view);
    /// Titles of the pages, the table first, in the current language.
    QStringList pageTitles() const;
    int page() const;
    void showPage(int page);
    /// The page of this view (SliceView::name()); nothing when there is none.
    void showPageOf(const QString &name);

    /// What a saved view keeps of how the data are shown, by part: table, chart, map, page and the state of each page.
    QMap<QString, QByteArray> viewState() const;
    /// Looks at something else in the way that viewState() gave; parts that are missing or not understood stay as they are. viewShown() follows when the
    /// session has answered, unless something else was asked for meanwhile.
    void showView(Unit unit, const Filter &filter, const QMap<QString, QByteArray> &state);

    /// Splitters, folded facets, columns, what the chart shows, and the states of the pages.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    ChipsBar *chipsBar() const { return m_chips; }
    FacetPanel *facetPanel() const { return m_facets; }
    SliceTable *table() const { return m_table; }
    /// In place of the table where the unit is suppliers or buyers.
    OrganizationsPane *organizations() const { return m_organizations; }
    ChartPane *chart() const { return m_chart; }
    MapPane *map() const { return m_map; }
    PinnedCharts *pins() const { return m_pins; }
    /// Pins a chart over the table; notice() says that it is there, or why it is not.
    void pinChart(const ChartRequest &request);

signals:
    void pageChanged(int page);
    void recordRequested(obra::Unit unit, qint64 id);
    /// The card of a name is asked for.
    void cardRequested(obra::Unit unit, obra::Field field, const QString &value);
    /// This one beside the others that are chosen in its field.
    void compareRequested(obra::Unit unit, obra::Field field, const QString &value);
    /// What showView() asked for is there.
    void viewShown();
    /// A pinned chart is to be seen large.
    void chartRequested(const obra::ChartRequest &request);
    /// In the current language; the second is empty when all went well.
    void notice(const QString &text, const QString &problem);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectSession();
    void connectViews();
    void retranslate();
    void updateUnits();
    void updateSlice();
    void updateOrganizations();
    void updatePage();
    void finishView();
    SliceView *currentView() const; ///< null on the table's page
    void step(int by);
    void showOnly(const QStringList &ids);
    void actOn(Field field, const QString &value, ValueAct act);

    /// A view whose slice is not there yet: only then do its columns and its map mean something.
    struct PendingView
    {
        Unit unit = Unit::Processes;
        Filter filter;
        QMap<QString, QByteArray> state;
    };

    Session *m_session;
    UnitSwitch *m_units = nullptr;
    ChipsBar *m_chips = nullptr;
    FacetPanel *m_facets = nullptr;
    ChartPane *m_chart = nullptr;
    MapPane *m_map = nullptr;
    PinnedCharts *m_pins = nullptr;
    SliceTable *m_table = nullptr;
    OrganizationsPane *m_organizations = nullptr;
    QStackedWidget *m_tables = nullptr; // table or organizations
    BusyLine *m_busy = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVector<SliceView *> m_views; // the pages after the table's
    QSplitter *m_outer = nullptr; // facets | pages
    QSplitter *m_centre = nullptr; // pictures above table
    QSplitter *m_pictures = nullptr; // chart | pinned charts | map
    qint64 m_record = 0; // last opened
    std::optional<PendingView> m_pendingView;
    bool m_sized = false;
};

} // namespace obra
