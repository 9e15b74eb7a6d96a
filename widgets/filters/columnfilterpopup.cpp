// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/columnfilterpopup.h"

#include "common/theme.h"
#include "filters/choiceview.h"
#include "filters/rangechooser.h"
#include "tables/facethistograms.h"
#include "tables/filterchoices.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace obra {

namespace {

enum class Words { All, Phrase, Without };

/// The first condition of a kind, or one that says nothing.
Condition firstOf(const Filter &filter, Condition::Kind kind)
{
    for (const Condition &condition : filter.conditions) {
        if (condition.kind == kind)
            return condition;
    }
    Condition none;
    none.kind = kind;
    return none;
}

Condition hasCondition(const QString &name, bool negated)
{
    Condition has;
    has.kind = Condition::Kind::Has;
    has.negated = negated;
    has.values = { name };
    return has;
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    QPalette colours = parent->palette();
    colours.setColor(QPalette::WindowText, themeColors(colours).line);
    line->setPalette(colours);
    return line;
}

} // namespace

ColumnFilterPopup::ColumnFilterPopup(const std::shared_ptr<const Slice> &slice, const Filter &filter, TableColumn column, bool sortable, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_slice(slice)
    , m_filter(filter)
    , m_column(column)
    , m_sortable(sortable)
{
    setObjectName(QStringLiteral("columnFilterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const QString title = columnTitle(column, slice->unit());
    setAccessibleName(tr("Filter by “%1”").arg(title));
    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 0.8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing(this, 0.4));
    auto *heading = new QLabel(title, this);
    heading->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    layout->addWidget(heading);
    addSorting(layout);
    addConditions(layout);
    addValues(layout);
    addButtons(layout);
    updatePreview();
}

void ColumnFilterPopup::addSorting(QBoxLayout *layout)
{
    if (!m_sortable)
        return;
    for (const bool descending : { false, true }) {
        auto *button = new QToolButton(this);
        button->setObjectName(descending ? QStringLiteral("sortDown") : QStringLiteral("sortUp"));
        button->setIcon(themedIcon(descending ? QStringLiteral("down") : QStringLiteral("up")));
        button->setText(descending ? tr("Sort descending") : tr("Sort ascending"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, descending] {
            emit sortRequested(descending);
            close();
        });
    }
    layout->addWidget(separator(this));
}

void ColumnFilterPopup::addConditions(QBoxLayout *layout)
{
    const ColumnConditions kind = conditionsOf(m_column);
    const std::optional<RangeField> range = rangeOf(m_column, m_slice->unit());
    if (range) {
        auto *histograms = new FacetHistograms(this);
        histograms->setSlice(m_slice);
        m_range = new RangeChooser(*range, this);
        connect(m_range, &RangeChooser::histogramNeeded, histograms, &FacetHistograms::request);
        connect(histograms, &FacetHistograms::ready, m_range, &RangeChooser::setHistogram);
        m_range->setSlice(m_slice);
        layout->addWidget(m_range);
        connect(m_range, &RangeChooser::edited, this, &ColumnFilterPopup::updatePreview);
    }
    if (kind == ColumnConditions::Words) {
        const Condition words = firstOf(m_filter, Condition::Kind::Text);
        m_wordsKind = new QComboBox(this);
        m_wordsKind->setObjectName(QStringLiteral("wordsKind"));
        m_wordsKind->addItem(tr("Has all these words"), int(Words::All));
        m_wordsKind->addItem(tr("Has exactly this phrase"), int(Words::Phrase));
        m_wordsKind->addItem(tr("Has none with these words"), int(Words::Without));
        m_wordsKind->setCurrentIndex(words.negated ? int(Words::Without) : words.phrase ? int(Words::Phrase) : int(Words::All));
        m_wordsKind->setAccessibleName(tr("Condition"));
        m_words = new QLineEdit(words.values.join(QLatin1Char(' ')), this);
        m_words->setObjectName(QStringLiteral("words"));
        m_words->setClearButtonEnabled(true);
        m_words->setPlaceholderText(tr("Words…"));
        m_words->setAccessibleName(tr("Words"));
        auto *where = new QLabel(tr("Looked for in titles, descriptions, names, items and documents."), this);
        where->setWordWrap(true);
        where->setFont(scaledFont(this, 0.9, QFont::Normal));
        layout->addWidget(m_wordsKind);
        layout->addWidget(m_words);
        layout->addWidget(where);
        connect(m_wordsKind, &QComboBox::currentIndexChanged, this, &ColumnFilterPopup::updatePreview);
        connect(m_words, &QLineEdit::textChanged, this, &ColumnFilterPopup::updatePreview);
    }
    if (const QString name = hasNameOf(m_column, m_slice->unit()); !name.isEmpty() && !(range && canBeMissing(*range))) {
        const bool with = m_filter.conditions.contains(hasCondition(name, false));
        const bool without = m_filter.conditions.contains(hasCondition(name, true));
        m_has = new QComboBox(this);
        m_has->setObjectName(QStringLiteral("hasData"));
        m_has->addItem(tr("With data and without"));
        m_has->addItem(tr("Only with data"));
        m_has->addItem(tr("Only without data"));
        m_has->setCurrentIndex(with ? 1 : without ? 2 : 0);
        m_has->setAccessibleName(tr("With data or without"));
        layout->addWidget(m_has);
        connect(m_has, &QComboBox::currentIndexChanged, this, &ColumnFilterPopup::updatePreview);
    }
}

void ColumnFilterPopup::addValues(QBoxLayout *layout)
{
    const std::optional<Field> field = fieldOf(m_column);
    if (!field) {
        layout->addStretch(1);
        return;
    }
    if (m_range || m_has)
        layout->addWidget(separator(this));
    m_choices = new FilterChoices(this);
    m_choices->setSlice(m_slice, *field);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("choiceSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Search values…"));
    m_search->setAccessibleName(tr("Search values"));
    m_list = new ChoiceView(this);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setModel(m_choices);
    m_list->setAccessibleName(fieldTitle(*field, m_slice->unit()));
    m_list->setAccessibleDescription(tr("Space ticks a value, Enter applies."));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, m_choices, &FilterChoices::setSearch);
    connect(m_choices, &FilterChoices::choiceChanged, this, &ColumnFilterPopup::updatePreview);
}

void ColumnFilterPopup::addButtons(QBoxLayout *layout)
{
    m_preview = new QLabel(this);
    m_preview->setObjectName(QStringLiteral("filterPreview"));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setFont(scaledFont(this, 0.9, QFont::Normal));
    m_clear = new QPushButton(tr("Clear"), this);
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setToolTip(tr("Remove all conditions on “%1”").arg(columnTitle(m_column, m_slice->unit())));
    m_clear->setEnabled(isFiltered(m_filter, m_column, m_slice->unit()));
    m_ok = new QPushButton(tr("OK"), this);
    m_ok->setObjectName(QStringLiteral("filterOk"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("filterCancel"));
    for (QPushButton *button : { m_clear, m_ok, cancel })
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_ok);
    row->addWidget(cancel);
    layout->addWidget(m_preview);
    layout->addLayout(row);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        emit filterRequested(withoutColumn(m_filter, m_column, m_slice->unit()));
        close();
    });
    connect(m_ok, &QPushButton::clicked, this, &ColumnFilterPopup::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
}

void ColumnFilterPopup::popup(const QRect &anchor)
{
    QSize size(textWidth(this, 42), 0);
    size.setHeight(m_list ? fontMetrics().lineSpacing() * (m_range ? 34 : 27) : layout()->heightForWidth(size.width()));
    if (size.height() <= 0)
        size.setHeight(sizeHint().height());
    QPoint position = anchor.bottomLeft();
    if (const QScreen *screen = QGuiApplication::screenAt(anchor.center())) {
        const QRect room = screen->availableGeometry();
        size = size.boundedTo(room.size());
        const int above = anchor.top() - room.top();
        const int below = room.bottom() - anchor.bottom();
        if (m_list)
            size.setHeight(std::min(size.height(), std::max(above, below))); // never over the title it belongs to
        if (size.height() > below && above > below)
            position.setY(anchor.top() - size.height());
        position.setX(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - size.width())));
        position.setY(std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    }
    resize(size);
    move(position);
    show();
    if (m_words)
        m_words->setFocus(Qt::TabFocusReason);
    else if (m_range)
        m_range->focusFirst();
    else if (m_search)
        m_search->setFocus(Qt::TabFocusReason);
    else if (m_has)
        m_has->setFocus(Qt::TabFocusReason);
}

Filter ColumnFilterPopup::withWords(const Filter &filter) const
{
    const auto kind = Words(m_wordsKind->currentData().toInt());
    const QString text = m_words->text().simplified();
    Condition words;
    words.kind = Condition::Kind::Text;
    words.negated = kind == Words::Without;
    words.phrase = kind == Words::Phrase;
    words.values = words.phrase ? QStringList { text } : text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Condition before = firstOf(filter, Condition::Kind::Text);
    if (text == before.values.join(QLatin1Char(' ')) && (text.isEmpty() || (before.negated == words.negated && before.phrase == words.phrase)))
        return filter;
    Filter result;
    bool placed = text.isEmpty();
    for (const Condition &condition : filter.conditions) {
        if (condition.kind == Condition::Kind::Text && !before.values.isEmpty() && condition == before) {
            if (!placed)
                result.conditions.append(words); // where the old ones stood
            placed = true;
        } else {
            result.conditions.append(condition);
        }
    }
    return placed ? result : result.with(words);
}

std::optional<Filter> ColumnFilterPopup::result() const
{
    Filter result = m_filter;
    if (m_choices) {
        if (m_choices->rowCount() > 0 && !m_choices->anyTicked())
            return std::nullopt;
        result = m_choices->applied(result);
    }
    if (m_range) {
        const std::optional<RangeChoice> range = m_range->choice();
        if (!range)
            return std::nullopt;
        if (*range != rangeChoice(m_filter, m_range->field()))
            result = withRangeChoice(result, m_range->field(), *range, m_range->currency());
    }
    if (m_words)
        result = withWords(result);
    if (m_has) {
        const QString name = hasNameOf(m_column, m_slice->unit());
        for (const bool negated : { false, true }) {
            const bool wanted = m_has->currentIndex() == (negated ? 2 : 1);
            if (wanted)
                result = result.with(hasCondition(name, negated));
            else
                result.conditions.removeAll(hasCondition(name, negated));
        }
    }
    return result;
}

void ColumnFilterPopup::updatePreview()
{
    if (!m_preview)
        return;
    const std::optional<Filter> filter = result();
    m_ok->setEnabled(filter.has_value());
    QStringList labels;
    if (filter) {
        for (const Condition &condition : filter->conditions) {
            if (speaksOf(condition, m_column, m_slice->unit()))
                labels.append(conditionLabel(condition, m_slice->unit()));
        }
    }
    if (!filter)
        m_preview->setText(m_choices && !m_choices->anyTicked() ? tr("Tick at least one value.") : QString());
    else
        m_preview->setText(labels.isEmpty() ? tr("Not filtered") : labels.join(QStringLiteral(" · ")));
}

void ColumnFilterPopup::accept()
{
    const std::optional<Filter> filter = result();
    if (!filter)
        return;
    if (*filter != m_filter)
        emit filterRequested(*filter);
    close();
}

void ColumnFilterPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else
            accept();
        return;
    case Qt::Key_Down:
        if (m_search && m_search->hasFocus()) {
            m_list->setFocus(Qt::TabFocusReason);
            return;
        }
        break;
    default:
        break;
    }
    QFrame::keyPressEvent(event);
}

} // namespace obra
