// SPDX-License-Identifier: GPL-3.0-or-later
// The bars above the map: what it shows, and what the mouse does.
#include "map/mapworkspace.h"

#include "common/flowlayout.h"
#include "common/theme.h"
#include "geo/basemap.h"
#include "map/maplayersbutton.h"
#include "tables/placeproblemsmodel.h"
#include "tables/unitsmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace obra {

namespace {

constexpr std::array<const char *, 6> toolNames { "toolMove", "toolZoomBox", "toolRectangle", "toolLasso", "toolPolygon", "toolDistance" };
constexpr std::array<const char *, 6> toolIcons { "move", "zoom-box", "select-area", "lasso", "polygon", "distance" };
constexpr std::array<Field, 3> colorFields { Field::Status, Field::Category, Field::Method };
constexpr std::array<const char *, 3> pictureFormats { "png", "svg", "pdf" };

void setItems(QComboBox *box, const QStringList &texts)
{
    const QSignalBlocker quiet(box);
    const int current = box->currentIndex();
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(std::max(0, std::min(current, int(texts.size()) - 1)));
}

} // namespace

// A field with its words before it, which wrap together.
QWidget *MapWorkspace::labelled(QLabel *&label, QWidget *field)
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(this, 0.3));
    label = new QLabel(both);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    return both;
}

void MapWorkspace::buildBar()
{
    const auto combo = [this](const char *name) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return box;
    };
    m_formBox = combo("mapForm");
    m_measureBox = combo("mapMeasure");
    m_layerBox = combo("mapLayer");
    m_colorBox = combo("mapColor");
    m_classingBox = combo("mapClassing");
    m_classesBox = new QSpinBox(this);
    m_classesBox->setObjectName(QStringLiteral("mapClasses"));
    m_classesBox->setRange(2, 9);
    m_sizeBox = new QCheckBox(this);
    m_sizeBox->setObjectName(QStringLiteral("mapSizeByAmount"));

    auto *shown = new QWidget(this);
    auto *shownFlow = new FlowLayout(shown);
    shownFlow->setSpacings(spacing(this, 0.8), spacing(this, 0.3));
    shownFlow->addWidget(labelled(m_formLabel, m_formBox));
    shownFlow->addWidget(labelled(m_measureLabel, m_measureBox));
    shownFlow->addWidget(labelled(m_layerLabel, m_layerBox));
    auto *classes = labelled(m_classingLabel, m_classingBox);
    classes->layout()->addWidget(m_classesBox);
    m_limitsEdit = new QLineEdit(this);
    m_limitsEdit->setObjectName(QStringLiteral("mapLimits"));
    m_limitsEdit->setFixedWidth(textWidth(this, 24));
    classes->layout()->addWidget(m_limitsEdit);
    connect(m_limitsEdit, &QLineEdit::editingFinished, this, [this] {
        if (m_limitsEdit->text() != m_limits)
            setLimits(m_limitsEdit->text());
    });
    shownFlow->addWidget(classes);
    shownFlow->addWidget(labelled(m_colorLabel, m_colorBox));
    shownFlow->addWidget(m_sizeBox);

    const auto button = [this](const char *name, const char *icon, bool checkable = false) {
        auto *made = new QToolButton(this);
        made->setObjectName(QLatin1String(name));
        made->setIcon(themedIcon(QLatin1String(icon)));
        made->setAutoRaise(true);
        made->setCheckable(checkable);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    auto *tools = new QWidget(this);
    auto *toolFlow = new FlowLayout(tools);
    toolFlow->setSpacings(2, 2);
    for (size_t i = 0; i < toolNames.size(); ++i) {
        QToolButton *tool = button(toolNames[i], toolIcons[i], true);
        m_toolButtons.append(tool);
        toolFlow->addWidget(tool);
        connect(tool, &QToolButton::clicked, this, [this, i] {
            m_view->setTool(MapView::Tool(i));
            updateControls();
        });
    }
    connect(m_view, &MapView::toolChanged, this, &MapWorkspace::updateControls);
    m_visible = button("mapOnlyVisible", "visible");
    m_visible->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back = button("mapBack", "back");
    m_forward = button("mapForward", "next");
    m_zoomIn = button("mapZoomIn", "zoom-in");
    m_zoomOut = button("mapZoomOut", "zoom-out");
    m_fit = button("mapFit", "fit");
    m_asTable = button("mapAsTable", "table", true);
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_review = button("mapReview", "question", true);
    m_review->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export = button("mapExport", "export");
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    for (const char *format : pictureFormats) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(QStringLiteral("mapExport-") + QLatin1String(format));
        m_exportActions.append(action);
        connect(action, &QAction::triggered, this, [this, format] { exportPicture(QLatin1String(format)); });
    }
    m_export->setMenu(menu);
    m_layers = new MapLayersButton(this);
    for (QToolButton *tool : { m_visible, m_back, m_forward, m_zoomIn, m_zoomOut, m_fit, static_cast<QToolButton *>(m_layers), m_asTable, m_review, m_export })
        toolFlow->addWidget(tool);
    connect(m_layers, &MapLayersButton::changed, this, [this] {
        m_overlays = m_layers->overlays();
        m_view->setBackground(m_layers->background());
        fillLayers();
        showLayers();
        update(); // a layer that filters or areas name may have come or gone
    });
    connect(m_layers, &MapLayersButton::boundariesAdded, this, &MapWorkspace::setLayerName);
    connect(m_layers, &MapLayersButton::populationChanged, this, [this] { update(); });
    connect(m_layers, &MapLayersButton::graticuleToggled, m_view, &MapView::setGraticuleShown);
    connect(m_layers, &MapLayersButton::problemFound, this, &MapWorkspace::problemFound);
    connect(m_layers, &MapLayersButton::noticeGiven, this, &MapWorkspace::noticeGiven);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(this, 0.3));
    layout->addWidget(shown);
    layout->addWidget(tools);
    layout->addWidget(m_splitter, 1);

    connect(m_formBox, &QComboBox::currentIndexChanged, this, [this](int index) { setForm(MapForm(index)); });
    connect(m_measureBox, &QComboBox::currentIndexChanged, this, [this](int index) { setMeasure(UnitMeasure(index)); });
    connect(m_layerBox, &QComboBox::currentIndexChanged, this, [this](int index) { setLayerName(m_layerBox->itemData(index).toString()); });
    connect(m_classingBox, &QComboBox::currentIndexChanged, this, [this](int index) { setClassing(Classing(index), m_classes); });
    connect(m_classesBox, &QSpinBox::valueChanged, this, [this](int classes) { setClassing(m_classing, classes); });
    connect(m_colorBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index > int(colorFields.size()))
            setComputedColor(PointsStyle::Computed(index - int(colorFields.size())));
        else
            setColorBy(index <= 0 ? std::nullopt : std::optional(colorFields[static_cast<size_t>(index) - 1]));
    });
    connect(m_sizeBox, &QCheckBox::toggled, this, [this](bool on) {
        m_sizeByAmount = on;
        update();
    });
    connect(m_visible, &QToolButton::clicked, this, [this] {
        Condition visible;
        visible.kind = Condition::Kind::Area;
        visible.area = m_view->visibleRect();
        addCondition(visible);
    });
    connect(m_back, &QToolButton::clicked, m_view, &MapView::goBack);
    connect(m_forward, &QToolButton::clicked, m_view, &MapView::goForward);
    connect(m_view, &MapView::historyChanged, this, &MapWorkspace::updateControls);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &MapView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &MapView::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_view, &MapView::fitToData);
    connect(m_review, &QToolButton::toggled, this, [this](bool on) {
        m_reviewBox->setVisible(on);
        if (on)
            update();
        else
            m_problems->setProblems({});
        updateControls();
    });
    connect(m_asTable, &QToolButton::toggled, this, [this](bool on) {
        m_table->setVisible(on && m_unitsLayer);
        // Works one by one are the table's page.
        if (on && !m_unitsLayer && m_slice) {
            m_asTable->setChecked(false);
            emit rowsRequested(m_slice->filter());
        }
    });
}

void MapWorkspace::fillLayers()
{
    const QSignalBlocker quiet(m_layerBox);
    m_layerBox->clear();
    const bool spanish = QLocale().language() == QLocale::Spanish;
    if (const auto map = Basemap::bundled()) {
        QStringList codes { m_country.isEmpty() ? QStringLiteral("PA") : m_country };
        if (!codes.contains(QStringLiteral("PA")))
            codes.append(QStringLiteral("PA"));
        for (const QString &code : std::as_const(codes)) {
            const int country = map->country(code);
            if (country < 0)
                continue;
            const BasemapUnit &unit = map->units()[static_cast<size_t>(country)];
            const QString name = spanish && !unit.spanishName.isEmpty() ? unit.spanishName : unit.name;
            m_layerBox->addItem(tr("Provinces: %1", "first-level units of a country").arg(name), code);
        }
        m_layerBox->addItem(tr("Countries of the world"), QStringLiteral("world"));
    }
    for (const QString &name : m_layers->boundaries())
        m_layerBox->addItem(name, name);
    m_layerBox->setCurrentIndex(std::max(0, m_layerBox->findData(m_layerName)));
}

void MapWorkspace::updateControls()
{
    const auto choose = [](QComboBox *box, int index) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(index);
    };
    choose(m_formBox, int(m_form));
    choose(m_measureBox, int(m_measure));
    choose(m_classingBox, int(m_classing));
    choose(m_layerBox, std::max(0, m_layerBox->findData(m_layerName)));
    const auto color = m_colorBy ? std::find(colorFields.begin(), colorFields.end(), *m_colorBy) : colorFields.end();
    choose(m_colorBox, m_computed != PointsStyle::Computed::None ? int(colorFields.size()) + int(m_computed)
                       : color == colorFields.end()              ? 0
                                                                 : int(color - colorFields.begin()) + 1);
    m_classesBox->setVisible(m_classing != Classing::ByHand);
    m_limitsEdit->setVisible(m_classing == Classing::ByHand);
    if (!m_limitsEdit->hasFocus())
        m_limitsEdit->setText(m_limits);
    {
        const QSignalBlocker quietClasses(m_classesBox), quietSize(m_sizeBox);
        m_classesBox->setValue(m_classes);
        m_sizeBox->setChecked(m_sizeByAmount);
    }
    const bool units = m_form == MapForm::Circles || m_form == MapForm::Areas;
    m_measureBox->parentWidget()->setVisible(units);
    m_layerBox->parentWidget()->setVisible(units);
    m_classingBox->parentWidget()->setVisible(m_form == MapForm::Areas);
    m_colorBox->parentWidget()->setVisible(m_form == MapForm::Points);
    m_sizeBox->setVisible(m_form == MapForm::Points || m_form == MapForm::Groups);
    m_sizeBox->setText(m_form == MapForm::Groups ? tr("Su&ms of amounts") : tr("Si&ze by amount"));
    for (qsizetype i = 0; i < m_toolButtons.size(); ++i)
        m_toolButtons[i]->setChecked(int(m_view->tool()) == i);
    m_back->setEnabled(m_view->canGoBack());
    m_forward->setEnabled(m_view->canGoForward());
    for (QToolButton *button : { m_visible, m_asTable, m_review, m_export })
        button->setEnabled(m_slice != nullptr);
    m_table->setVisible(m_asTable->isChecked() && m_unitsLayer);
    m_review->setText(m_review->isChecked() && m_problems->rowCount() > 0 ? tr("Review places (%1)").arg(QLocale().toString(m_problems->rowCount())) : tr("Review places"));
}

void MapWorkspace::retranslate()
{
    m_formLabel->setText(tr("&Show:"));
    m_measureLabel->setText(tr("&Figure:"));
    m_layerLabel->setText(tr("&By:", "by province"));
    m_classingLabel->setText(tr("&Classes:"));
    m_colorLabel->setText(tr("C&olour:"));
    setItems(m_formBox, { tr("Groups"), tr("Points"), tr("Proportional circles"), tr("Coloured areas") });
    setItems(m_measureBox, { tr("Number of works"), tr("Sum of amounts"), tr("Median amount"), tr("Share with quality flags"), tr("Works per 1,000 inhabitants"), tr("Amount against estimate") });
    setItems(m_classingBox, { tr("Same number in each", "quantiles"), tr("Equal intervals"), tr("Natural breaks (Jenks)"), tr("By hand", "classes") });
    const Unit unit = m_unit;
    setItems(m_colorBox, { tr("all alike"), fieldTitle(Field::Status, unit), fieldTitle(Field::Category, unit), fieldTitle(Field::Method, unit), tr("Amount against estimate"), tr("Delay") });
    m_limitsEdit->setPlaceholderText(tr("for example 10; 50; 100"));
    m_limitsEdit->setToolTip(tr("Where the classes end, apart by semicolons; shares in per cent"));
    m_limitsEdit->setAccessibleName(tr("Limits of the classes"));
    m_layers->retranslate();
    m_classesBox->setAccessibleName(tr("Number of classes"));
    const auto name = [](QToolButton *button, const QString &text, const QString &key = {}) {
        button->setToolTip(key.isEmpty() ? text : tr("%1 (%2)", "tool tip: what the button does, and its key").arg(text, key));
        button->setAccessibleName(text);
    };
    const QStringList tools { tr("Move the map and open what is clicked"), tr("Zoom to a rectangle"), tr("Select by a rectangle"), tr("Select by a free outline (lasso)"),
        tr("Select by a polygon: click its corners, double click ends"), tr("Select by distance: drag from the centre") };
    for (qsizetype i = 0; i < m_toolButtons.size(); ++i)
        name(m_toolButtons[i], tools[i]);
    m_visible->setText(tr("Only what is visible"));
    name(m_visible, tr("Filter by the part of the world that is in view"));
    name(m_back, tr("Back to the view before"));
    name(m_forward, tr("Forward to the next view"));
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("+"));
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("−"));
    name(m_fit, tr("Show all works"), tr("Home", "key"));
    m_asTable->setText(tr("As table"));
    name(m_asTable, tr("Show the figures of the map as a table"));
    name(m_review, tr("List coordinates that should be looked at"));
    m_decide->setToolTip(tr("Exchange latitude and longitude of the work chosen in the list. It is noted in the case file and can be taken back."));
    updateReviewButton();
    m_reviewTable->setAccessibleName(tr("Coordinates to look at"));
    m_export->setText(tr("Export"));
    name(m_export, tr("Write the map into a file"));
    const QStringList pictures { tr("Picture, 300 dots an inch (PNG)…"), tr("Drawing (SVG)…"), tr("Page with title, legend and source (PDF)…") };
    for (qsizetype i = 0; i < m_exportActions.size(); ++i)
        m_exportActions[i]->setText(pictures[i]);
    m_table->setAccessibleName(tr("Figures of the map"));
    setAccessibleName(tr("Map"));
    fillLayers();
    updateControls();
}

} // namespace obra
