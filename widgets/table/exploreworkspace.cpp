// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/exploreworkspace.h"

#include "charts/barchart.h"
#include "charts/chartpane.h"
#include "common/busyline.h"
#include "common/sliceview.h"
#include "common/theme.h"
#include "filters/chipsbar.h"
#include "filters/facetlist.h"
#include "filters/facetpanel.h"
#include "filters/filteracts.h"
#include "filters/historylist.h"
#include "filters/idsdialog.h"
#include "map/mappane.h"
#include "session.h"
#include "table/slicetable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace obra {

namespace {

constexpr quint32 stateVersion = 3;

QToolButton *unitButton(QWidget *parent, const char *name, const QString &icon)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// True when anything of @p pane lies within all that it lies in, up to @p window.
bool isInSight(const QWidget *pane, const QWidget *window)
{
    if (!pane->isVisible())
        return false;
    QRect rect = pane->rect();
    for (const QWidget *widget = pane; widget != window; widget = widget->parentWidget())
        rect = rect.translated(widget->pos()) & widget->parentWidget()->rect();
    return !rect.isEmpty();
}

/// A thin frame that tells panes apart on any background.
QWidget *framed(QWidget *pane, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane);
    return frame;
}

} // namespace

ExploreWorkspace::ExploreWorkspace(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_processes(unitButton(this, "unitProcesses", QStringLiteral("processes")))
    , m_projects(unitButton(this, "unitProjects", QStringLiteral("projects")))
    , m_chips(new ChipsBar(this))
    , m_facets(new FacetPanel(this))
    , m_chart(new ChartPane(this))
    , m_map(new MapPane(this))
    , m_table(new SliceTable(this))
    , m_busy(new BusyLine(this))
{
    setObjectName(QStringLiteral("exploreWorkspace"));
    m_map->setObjectName(QStringLiteral("mapPane"));
    buildLayout();
    connectSession();
    connectViews();
    retranslate();
    updateUnits();
    updateSlice();
}

ExploreWorkspace::~ExploreWorkspace() = default;

void ExploreWorkspace::buildLayout()
{
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    group->addButton(m_processes, int(Unit::Processes));
    group->addButton(m_projects, int(Unit::Projects));
    connect(group, &QButtonGroup::idClicked, this, [this](int unit) { m_session->setUnit(Unit(unit)); });

    auto *units = new QVBoxLayout;
    units->setSpacing(spacing(this, 0.4));
    auto *unitRow = new QHBoxLayout;
    unitRow->setSpacing(0);
    for (QToolButton *button : { m_processes, m_projects }) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        unitRow->addWidget(button);
    }
    units->addLayout(unitRow);
    units->addWidget(m_facets, 1);
    auto *left = new QWidget(this);
    left->setLayout(units);
    units->setContentsMargins(0, 0, 0, 0);

    m_pictures = new QSplitter(Qt::Horizontal, this);
    m_pictures->setObjectName(QStringLiteral("picturesSplitter"));
    m_pictures->addWidget(framed(m_chart, m_pictures));
    m_pictures->addWidget(framed(m_map, m_pictures));
    m_centre = new QSplitter(Qt::Vertical, this);
    m_centre->setObjectName(QStringLiteral("centreSplitter"));
    m_centre->addWidget(m_pictures);
    m_centre->addWidget(framed(m_table, m_centre));
    m_outer = new QSplitter(Qt::Horizontal, this);
    m_outer->setObjectName(QStringLiteral("outerSplitter"));
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->hide(); // until there is something to choose from
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_centre);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExploreWorkspace::updatePage);
    auto *right = new QWidget(this);
    auto *pages = new QVBoxLayout(right);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(spacing(this, 0.4));
    pages->addWidget(m_tabs);
    pages->addWidget(m_pages, 1);
    m_outer->addWidget(left);
    m_outer->addWidget(right);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    for (QSplitter *splitter : { m_outer, m_centre, m_pictures }) {
        splitter->setChildrenCollapsible(true);
        splitter->setHandleWidth(spacing(this, 0.7));
    }

    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 0.8);
    layout->setContentsMargins(margin, margin, margin, margin / 2);
    layout->setSpacing(spacing(this, 0.4));
    layout->addWidget(m_chips);
    layout->addWidget(m_busy);
    layout->addWidget(m_outer, 1);
}

void ExploreWorkspace::connectSession()
{
    connect(m_session, &Session::unitChanged, this, [this] {
        m_chips->setFilter(m_session->filter(), m_session->unit());
        m_record = 0;
        updateUnits();
    });
    connect(m_session, &Session::filterChanged, this, [this](const Filter &filter) { m_chips->setFilter(filter, m_session->unit()); });
    connect(m_session, &Session::historyChanged, this, [this] { m_chips->setHistory(m_session->canUndo(), m_session->canRedo()); });
    connect(m_session, &Session::cacheOpened, this, [this] {
        updateUnits();
        updateSlice();
    });
    connect(m_session, &Session::sliceChanged, this, &ExploreWorkspace::updateSlice);
    connect(m_session, &Session::busyChanged, m_busy, &BusyLine::setBusy);
    connect(m_session, &Session::pageReady, m_table, &SliceTable::setPage);
    connect(m_session, &Session::orderReady, m_table, &SliceTable::setOrder);
    connect(m_session, &Session::titleReady, this, [this](Unit unit, qint64 id, const QString &title) {
        if (unit == m_session->unit())
            m_map->setTitle(id, title);
    });
}

void ExploreWorkspace::connectViews()
{
    const auto act = [this](Field field, const QString &value, ValueAct valueAct) {
        m_session->setFilter(withAct(m_session->filter(), field, value, valueAct));
    };
    connect(m_chips, &ChipsBar::filterRequested, m_session, &Session::setFilter);
    connect(m_chips, &ChipsBar::undoRequested, m_session, &Session::undo);
    connect(m_chips, &ChipsBar::redoRequested, m_session, &Session::redo);
    connect(m_chips, &ChipsBar::historyRequested, this, [this](const QPoint &globalPosition) {
        auto *steps = new HistoryList(m_session->history(), this);
        connect(steps, &HistoryList::stepRequested, m_session, &Session::goToStep);
        steps->popup(globalPosition);
    });

    connect(m_facets, &FacetPanel::valueActed, this, act);
    connect(m_facets, &FacetPanel::fieldCleared, this, [this](Field field) { m_session->setFilter(withoutField(m_session->filter(), field)); });
    connect(m_facets, &FacetPanel::yearsChosen, this, [this](int from, int to) {
        Condition years;
        years.kind = Condition::Kind::Years;
        years.yearFrom = from;
        years.yearTo = to;
        m_session->setFilter(m_session->filter().with(years));
    });
    connect(m_chart, &ChartPane::valueActed, this, act);

    connect(m_table, &SliceTable::valueActed, this, act);
    connect(m_table, &SliceTable::filterRequested, m_session, &Session::setFilter);
    connect(m_table, &SliceTable::pageNeeded, m_session, &Session::requestPage);
    connect(m_table, &SliceTable::orderNeeded, m_session, &Session::requestOrder);
    connect(m_table, &SliceTable::recordRequested, this, [this](Unit unit, qint64 id) {
        m_record = id;
        emit recordRequested(unit, id);
    });
    connect(m_table, &SliceTable::onlyIdsRequested, this, &ExploreWorkspace::showOnly);
    connect(m_table, &SliceTable::lastConditionRemovalRequested, this,
            [this] { m_session->setFilter(m_session->filter().without(int(m_session->filter().conditions.size()) - 1)); });
    connect(m_table, &SliceTable::clearRequested, this, &ExploreWorkspace::clearFilter);
    connect(m_table, &SliceTable::idsDialogRequested, this, &ExploreWorkspace::showIdsDialog);

    connect(m_map, &MapPane::areaSelected, this, [this](const GeoRect &area) {
        Condition inside;
        inside.kind = Condition::Kind::Area;
        inside.area = area;
        m_session->setFilter(m_session->filter().with(inside));
    });
    connect(m_map, &MapPane::areaCleared, this, [this] {
        Filter rest;
        for (const Condition &condition : m_session->filter().conditions) {
            if (condition.kind != Condition::Kind::Area || condition.negated)
                rest.conditions.append(condition);
        }
        m_session->setFilter(rest);
    });
    connect(m_map, &MapPane::withoutLocationRequested, this, [this] {
        Condition nowhere;
        nowhere.kind = Condition::Kind::Has;
        nowhere.negated = true;
        nowhere.values = { QStringLiteral("place") };
        m_session->setFilter(m_session->filter().with(nowhere));
    });
    connect(m_map, &MapPane::titleNeeded, this, [this](qint64 id) { m_session->requestTitle(m_session->unit(), id); });
    connect(m_map, &MapPane::recordRequested, this, [this](quint32 row) {
        const std::shared_ptr<const Slice> slice = m_session->slice(); // the one that the map shows
        if (!slice || row >= slice->table().id.size())
            return;
        m_record = slice->table().id[row];
        m_table->selectId(m_record);
        emit recordRequested(slice->unit(), m_record);
    });

    // Ctrl+L belongs to the window: it works on every screen.
    const auto shortcut = [this](const QKeySequence &keys, auto &&slot) {
        auto *object = new QShortcut(keys, this);
        object->setContext(Qt::WidgetWithChildrenShortcut);
        connect(object, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(Qt::Key_F6), [this] { cyclePanes(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cyclePanes(true); });
}

void ExploreWorkspace::updateUnits()
{
    const bool projects = m_session->unit() == Unit::Projects;
    m_processes->setChecked(!projects);
    m_projects->setChecked(projects);
    const QLocale locale;
    const auto rows = [this](Unit unit) {
        const std::shared_ptr<const ColumnTable> table = m_session->table(unit);
        return table ? qint64(table->rows) : 0;
    };
    const auto label = [&](QToolButton *button, const QString &text, qint64 count) {
        button->setText(m_session->isOpen() ? tr("%1 (%2)", "unit and number of rows").arg(text, locale.toString(count)) : text);
        button->setEnabled(!m_session->isOpen() || count > 0 || button->isChecked());
    };
    label(m_processes, tr("Processes"), rows(Unit::Processes));
    label(m_projects, tr("Projects"), rows(Unit::Projects));
    for (QToolButton *button : { m_processes, m_projects }) {
        QPalette colours = palette();
        if (button->isChecked())
            colours.setColor(QPalette::Button, themeColors(colours).accentSoft);
        button->setPalette(colours);
        button->setFont(scaledFont(this, 1.0, button->isChecked() ? QFont::DemiBold : QFont::Normal));
    }
}

void ExploreWorkspace::updateSlice()
{
    const std::shared_ptr<const Slice> slice = m_session->slice();
    m_chips->setFilter(m_session->filter(), m_session->unit());
    m_chips->setHistory(m_session->canUndo(), m_session->canRedo());
    m_chips->setSlice(slice);
    m_facets->setSlice(slice);
    m_chart->setSlice(slice);
    m_map->setSlice(slice);
    m_table->setSlice(slice);
    if (SliceView *view = currentView())
        view->setSlice(slice);
    m_busy->setBusy(m_session->isBusy());
    finishView();
}

QMap<QString, QByteArray> ExploreWorkspace::viewState() const
{
    QMap<QString, QByteArray> state { { QStringLiteral("table"), m_table->saveState() },
                                      { QStringLiteral("chart"), m_chart->saveState() },
                                      { QStringLiteral("map"), m_map->saveState() },
                                      { QStringLiteral("page"), currentView() ? currentView()->name().toUtf8() : QByteArray() } };
    for (const SliceView *view : m_views)
        state.insert(QStringLiteral("page.") + view->name(), view->saveState());
    return state;
}

void ExploreWorkspace::showView(Unit unit, const Filter &filter, const QMap<QString, QByteArray> &state)
{
    m_pendingView = PendingView { unit, filter, state };
    m_session->setUnit(unit);
    m_session->setFilter(filter);
    if (!m_session->isBusy())
        finishView(); // it is what is shown already
}

void ExploreWorkspace::finishView()
{
    if (!m_pendingView)
        return;
    const std::shared_ptr<const Slice> slice = m_session->slice();
    const bool wanted = m_pendingView->unit == m_session->unit() && m_pendingView->filter == m_session->filter();
    if (wanted && (!slice || slice->unit() != m_pendingView->unit || !(slice->filter() == m_pendingView->filter)))
        return;
    const QMap<QString, QByteArray> state = m_pendingView->state;
    m_pendingView.reset();
    if (!wanted)
        return;
    m_table->restoreState(state.value(QStringLiteral("table")));
    m_chart->restoreState(state.value(QStringLiteral("chart")));
    m_map->restoreState(state.value(QStringLiteral("map")));
    for (int i = 0; i < m_views.size(); ++i) {
        if (const auto own = state.constFind(QStringLiteral("page.") + m_views[i]->name()); own != state.constEnd())
            m_views[i]->restoreState(*own);
    }
    const QString page = QString::fromUtf8(state.value(QStringLiteral("page")));
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_views[i]->name() == page)
            showPage(i + 1);
    }
    if (page.isEmpty() && state.contains(QStringLiteral("page")))
        showPage(0);
    emit viewShown();
}

void ExploreWorkspace::addView(SliceView *view)
{
    m_views.append(view);
    m_pages->addWidget(view);
    m_tabs->addTab(view->title());
    m_tabs->show();
    connect(view, &SliceView::filterRequested, m_session, &Session::setFilter);
    connect(view, &SliceView::valueActed, this, [this](Field field, const QString &value, ValueAct act) {
        m_session->setFilter(withAct(m_session->filter(), field, value, act));
    });
    connect(view, &SliceView::rowsRequested, this, [this](const Filter &filter) {
        m_session->setFilter(filter);
        showPage(0);
    });
    connect(view, &SliceView::recordRequested, this, [this](Unit unit, qint64 id) {
        m_record = id;
        m_table->selectId(id);
        emit recordRequested(unit, id);
    });
}

QStringList ExploreWorkspace::pageTitles() const
{
    QStringList titles { tr("Table") };
    for (const SliceView *view : m_views)
        titles.append(view->title());
    return titles;
}

int ExploreWorkspace::page() const
{
    return m_tabs->currentIndex();
}

void ExploreWorkspace::showPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

SliceView *ExploreWorkspace::currentView() const
{
    return page() > 0 ? m_views[page() - 1] : nullptr;
}

void ExploreWorkspace::updatePage()
{
    if (SliceView *view = currentView())
        view->setSlice(m_session->slice());
    m_pages->setCurrentIndex(page());
    emit pageChanged(page());
}

void ExploreWorkspace::selectRecord(qint64 id)
{
    m_record = id;
    m_table->selectId(id);
    if (SliceView *view = currentView())
        view->focusFirst();
    else
        m_table->view()->setFocus();
}

void ExploreWorkspace::step(int by)
{
    const qint64 id = m_table->neighbour(m_record, by);
    if (id == 0)
        return; // at the end, or the filter no longer has the record
    m_record = id;
    m_table->selectId(id);
    emit recordRequested(m_session->slice()->unit(), id);
}

void ExploreWorkspace::nextRecord()
{
    step(1);
}

void ExploreWorkspace::previousRecord()
{
    step(-1);
}

void ExploreWorkspace::showOnly(const QStringList &ids)
{
    Condition only;
    only.kind = Condition::Kind::Ids;
    only.values = ids;
    m_session->setFilter(m_session->filter().with(only));
}

void ExploreWorkspace::showIdsDialog()
{
    auto *dialog = new IdsDialog(m_session->cachePath(), m_session->unit(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { showOnly(dialog->ids()); });
    dialog->open();
}

void ExploreWorkspace::clearFilter()
{
    m_session->setFilter(m_chips->clearedFilter());
}

void ExploreWorkspace::focusFilter()
{
    m_chips->focusFilter();
}

void ExploreWorkspace::showHistory()
{
    m_chips->requestHistory();
}

void ExploreWorkspace::focusFirst()
{
    m_chips->focusFilter();
}

void ExploreWorkspace::cyclePanes(bool backwards)
{
    QVector<QWidget *> panes { m_chips, m_facets, m_chart, m_map, m_table }; // those out of sight are passed over
    for (SliceView *view : std::as_const(m_views))
        panes.append(view);
    int current = -1;
    for (int i = 0; i < panes.size(); ++i) {
        if (QApplication::focusWidget() && (panes[i] == QApplication::focusWidget() || panes[i]->isAncestorOf(QApplication::focusWidget())))
            current = i;
    }
    const int count = int(panes.size());
    for (int turn = 1; turn <= count; ++turn) {
        const int next = ((current < 0 && backwards ? 0 : current) + (backwards ? -turn : turn) + 2 * count) % count;
        QWidget *pane = panes[next];
        if (!isInSight(pane, this))
            continue; // folded away by its splitter
        if (pane == m_chips)
            m_chips->focusFilter();
        else if (pane == m_facets)
            m_facets->focusFirst();
        else if (pane == m_chart)
            m_chart->chart()->setFocus(Qt::TabFocusReason);
        else if (pane == m_map)
            m_map->view()->setFocus(Qt::TabFocusReason);
        else if (pane == m_table)
            m_table->view()->setFocus(Qt::TabFocusReason);
        else
            static_cast<SliceView *>(pane)->focusFirst();
        return;
    }
}

QByteArray ExploreWorkspace::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_outer->saveState() << m_centre->saveState() << m_pictures->saveState() << m_facets->saveState() << m_chart->saveState()
           << m_table->saveState();
    QMap<QString, QByteArray> views;
    for (const SliceView *view : m_views)
        views.insert(view->name(), view->saveState());
    stream << views << (currentView() ? currentView()->name() : QString()) << m_chips->locks().text();
    return state;
}

bool ExploreWorkspace::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    stream >> version;
    if (version != stateVersion)
        return false;
    QByteArray outer, centre, pictures, facets, chart, table;
    QMap<QString, QByteArray> views;
    QString current, locks;
    stream >> outer >> centre >> pictures >> facets >> chart >> table >> views >> current >> locks;
    if (stream.status() != QDataStream::Ok)
        return false;
    m_sized = m_outer->restoreState(outer) && m_centre->restoreState(centre) && m_pictures->restoreState(pictures);
    m_facets->restoreState(facets);
    m_chips->setLocks(FilterLocks::fromText(locks));
    m_chart->restoreState(chart);
    m_table->restoreState(table);
    for (int i = 0; i < m_views.size(); ++i) {
        if (views.contains(m_views[i]->name()))
            m_views[i]->restoreState(views.value(m_views[i]->name()));
        if (m_views[i]->name() == current)
            showPage(i + 1);
    }
    return true;
}

void ExploreWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_sized)
        return;
    // Only now is the size known: the facets get what their text needs, the table half of the height.
    m_sized = true;
    const int left = m_facets->sizeHint().width();
    m_outer->setSizes({ left, std::max(1, width() - left) });
    m_centre->setSizes({ height() * 45 / 100, height() * 55 / 100 });
    m_pictures->setSizes({ width() / 2, width() / 2 });
}

void ExploreWorkspace::keyPressEvent(QKeyEvent *event)
{
    // "/" reaches this only when no line to type in had use for it.
    if (event->text() == QLatin1String("/")) {
        focusFilter();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ExploreWorkspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateUnits();
}

void ExploreWorkspace::retranslate()
{
    setAccessibleName(tr("Explore"));
    m_processes->setToolTip(tr("Contracting processes: from the tender to the contract"));
    m_projects->setToolTip(tr("Projects: works, each with its contracting processes"));
    m_tabs->setAccessibleName(tr("Pages"));
    const QStringList titles = pageTitles();
    for (int i = 0; i < titles.size(); ++i) {
        m_tabs->setTabText(i, titles[i]);
        m_tabs->setTabToolTip(i, tr("%1 (Ctrl+%2)", "page and its key").arg(titles[i]).arg(i + 1));
    }
    updateUnits();
}

} // namespace obra
