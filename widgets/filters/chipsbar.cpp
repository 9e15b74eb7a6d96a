// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/chipsbar.h"

#include "common/theme.h"
#include "explore/unitname.h"
#include "filters/chip.h"
#include "filters/chipsrow.h"
#include "filters/filteracts.h"
#include "filters/filteredit.h"
#include "store/unitfields.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace obra {

namespace {

QToolButton *toolButton(QWidget *parent, const char *name, const QString &icon)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ChipsBar::ChipsBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new FilterEdit(this))
    , m_editLabel(new QLabel(this))
    , m_errorLabel(new QLabel(this))
    , m_count(new QLabel(this))
    , m_undo(toolButton(this, "undo", QStringLiteral("undo")))
    , m_redo(toolButton(this, "redo", QStringLiteral("redo")))
    , m_history(toolButton(this, "history", QStringLiteral("history")))
    , m_asText(toolButton(this, "editAsText", QStringLiteral("edit")))
    , m_clear(toolButton(this, "clearAll", QStringLiteral("close")))
    , m_chips(new ChipsRow(this))
{
    setObjectName(QStringLiteral("chipsBar"));
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_errorLabel->setObjectName(QStringLiteral("filterError"));
    m_count->setObjectName(QStringLiteral("sliceCount"));
    m_edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_editLabel->setBuddy(m_edit);
    m_editLabel->hide(); // shown while something is edited; else the placeholder says it
    m_errorLabel->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_errorLabel->setWordWrap(true);
    m_errorLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_errorLabel->hide();
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_edit->installEventFilter(this);

    auto *firstRow = new QHBoxLayout;
    firstRow->setSpacing(spacing(this, 0.5));
    firstRow->addWidget(m_undo);
    firstRow->addWidget(m_redo);
    firstRow->addWidget(m_history);
    firstRow->addWidget(m_editLabel);
    firstRow->addWidget(m_edit, 1);
    firstRow->addWidget(m_asText);

    auto *secondRow = new QHBoxLayout;
    secondRow->setSpacing(spacing(this));
    secondRow->addWidget(m_chips, 1);
    auto *right = new QWidget(this); // one line, in the middle of the first row of chips
    auto *rightRow = new QHBoxLayout(right);
    rightRow->setContentsMargins(0, 0, 0, 0);
    rightRow->addWidget(m_count);
    rightRow->addWidget(m_clear);
    secondRow->addWidget(right, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(this, 0.6));
    layout->addLayout(firstRow);
    layout->addWidget(m_errorLabel);
    layout->addLayout(secondRow);

    connect(m_edit, &QLineEdit::returnPressed, this, &ChipsBar::applyText);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        showError({});
        if (m_editing == Editing::Nothing && !text.isEmpty())
            m_editing = Editing::Addition;
    });
    connect(m_edit, &FilterEdit::cancelled, this, &ChipsBar::endEditing);
    connect(m_undo, &QToolButton::clicked, this, &ChipsBar::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &ChipsBar::redoRequested);
    connect(m_history, &QToolButton::clicked, this, &ChipsBar::requestHistory);
    connect(m_asText, &QToolButton::clicked, this, &ChipsBar::editAsText);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_edit->setFocus(); // the button goes away under the keyboard
        emit filterRequested(clearedFilter());
    });
    connect(m_chips, &ChipsRow::filterRequested, this, &ChipsBar::filterRequested);
    connect(m_chips, &ChipsRow::editRequested, this, &ChipsBar::editCondition);
    connect(m_chips, &ChipsRow::locksChanged, this, &ChipsBar::updateClear);
    connect(m_chips, &ChipsRow::emptied, m_edit, [this] { m_edit->setFocus(); });
    connect(m_chips, &ChipsRow::rebuilt, this, [this] {
        QWidget *before = m_asText;
        for (Chip *chip : m_chips->chips()) {
            setTabOrder(before, chip);
            before = chip;
        }
        setTabOrder(before, m_clear);
    });
    setHistory(false, false);
    retranslate();
}

const FilterLocks &ChipsBar::locks() const
{
    return m_chips->locks();
}

void ChipsBar::setLocks(const FilterLocks &locks)
{
    m_chips->setLocks(locks);
}

Filter ChipsBar::clearedFilter() const
{
    return m_chips->clearedFilter();
}

void ChipsBar::setFilter(const Filter &filter, Unit unit)
{
    if (filter == m_filter && unit == m_unit)
        return;
    m_filter = filter;
    m_unit = unit;
    if (m_editing == Editing::OneCondition || m_editing == Editing::WholeFilter)
        endEditing(); // what was edited is no longer there
    m_chips->setFilter(filter, unit);
    retranslate();
    updateCount();
}

void ChipsBar::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    updateCount();
    if (slice && slice->unit() == rowsUnit(m_unit) && slice->filter() == m_filter && m_announced != m_filter)
        announce();
}

void ChipsBar::updateClear()
{
    m_clear->setVisible(clearedFilter() != m_filter);
    m_clear->setToolTip(locks().isEmpty() ? tr("Remove all conditions") : tr("Remove all conditions that are not locked"));
}

void ChipsBar::setHistory(bool canUndo, bool canRedo)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_history->setEnabled(canUndo || canRedo);
}

void ChipsBar::requestHistory()
{
    emit historyRequested(m_history->mapToGlobal(QPoint(0, m_history->height())));
}

void ChipsBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ChipsBar::editAsText()
{
    m_editing = Editing::WholeFilter;
    m_edited = -1;
    m_edit->setText(filterText(m_filter));
    showError({});
    retranslate();
    m_edit->setFocus();
    m_edit->end(false);
}

void ChipsBar::editCondition(int index)
{
    Filter one;
    one.conditions.append(m_filter.conditions.value(index));
    m_editing = Editing::OneCondition;
    m_edited = index;
    m_edit->setText(filterText(one));
    showError({});
    retranslate();
    m_edit->setFocus();
    m_edit->end(false);
}

void ChipsBar::endEditing()
{
    m_editing = Editing::Nothing;
    m_edited = -1;
    m_edit->setText(QString()); // unlike clear() it leaves nothing for Ctrl+Z to bring back
    showError({});
    retranslate();
}

void ChipsBar::applyText()
{
    const QString text = m_edit->text().trimmed();
    FilterTextError error;
    const Filter typed = parseFilter(m_edit->text(), &error);
    if (error.isError()) {
        showError(error);
        return;
    }
    Filter result = m_filter;
    switch (m_editing) {
    case Editing::WholeFilter:
        result = typed;
        break;
    case Editing::OneCondition:
        // What was edited is left out first, so that the new text takes its place even where like would join like.
        result = m_filter.without(m_edited);
        for (int i = 0; i < typed.conditions.size(); ++i)
            result.conditions.insert(std::min<qsizetype>(m_edited + i, result.conditions.size()), typed.conditions.at(i));
        break;
    default:
        if (text.isEmpty())
            return;
        result = withAddition(m_filter, typed);
    }
    endEditing();
    emit filterRequested(result);
}

void ChipsBar::showError(const FilterTextError &error)
{
    m_edit->setError(error);
    m_errorLabel->setVisible(error.isError());
    m_errorLabel->setText(error.isError() ? tr("%1 (at character %2)").arg(error.message).arg(error.position + 1) : QString());
    QPalette palette = m_errorLabel->palette();
    palette.setColor(QPalette::WindowText, themeColors(this->palette()).error);
    m_errorLabel->setPalette(palette);
    if (!error.isError())
        return;
    m_edit->setCursorPosition(std::min<int>(error.position, int(m_edit->text().size())));
    m_edit->setAccessibleDescription(m_errorLabel->text());
    QAccessibleEvent event(m_errorLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ChipsBar::updateCount()
{
    if (!m_slice || m_slice->unit() != rowsUnit(m_unit)) {
        m_count->clear();
        return;
    }
    const QLocale locale;
    const QString all = countedRows(m_slice->unit(), m_slice->total());
    m_count->setText(m_slice->count() == m_slice->total() ? all : tr("<b>%1</b> of %2", "number, number of all rows").arg(locale.toString(m_slice->count()), all));
}

void ChipsBar::describe()
{
    const QString sentence = filterSentence(m_filter, m_unit);
    setAccessibleName(sentence.isEmpty() ? filterSentence({}, m_unit) : sentence);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void ChipsBar::announce()
{
    m_announced = m_filter;
    const QString count = m_count->text().remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    setAccessibleDescription(count);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, tr("%1 %2", "sentence of the filter, number of rows").arg(accessibleName(), count));
#else
    QAccessibleEvent event(this, QAccessible::Alert); // says name and description
#endif
    QAccessible::updateAccessibility(&event);
}

bool ChipsBar::eventFilter(QObject *watched, QEvent *event)
{
    // From the line down to the chips, as the eye goes.
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_chips->focusFirst())
        return true;
    return QWidget::eventFilter(watched, event);
}

void ChipsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        m_chips->retranslate();
        retranslate();
        updateCount();
    } else if (event->type() == QEvent::PaletteChange) {
        if (m_edit->error().isError())
            showError(m_edit->error());
    }
    QWidget::changeEvent(event);
}

void ChipsBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Type to filter, for example: bridge   year:2019..2023   method:open   amount>=100000"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setAccessibleDescription(tr("Type words or conditions and press Enter."));
    m_edit->setToolTip(tr("Words search titles and descriptions. Conditions: year:2019..2023, buyer:\"…\", method:open,selective, amount>=100000, -status:cancelled (Ctrl+L)"));
    m_editLabel->setVisible(m_editing == Editing::OneCondition || m_editing == Editing::WholeFilter);
    m_editLabel->setText(m_editing == Editing::WholeFilter ? tr("Whole filter:") : tr("This condition:"));
    m_undo->setToolTip(tr("Undo the last change of the filter (Ctrl+Z)"));
    m_undo->setAccessibleName(tr("Undo the filter"));
    m_redo->setToolTip(tr("Redo (Ctrl+Shift+Z)"));
    m_redo->setAccessibleName(tr("Redo the filter"));
    m_history->setToolTip(tr("Show all steps of the filter and go to any of them (Ctrl+H)"));
    m_history->setAccessibleName(tr("History of the filter"));
    m_asText->setToolTip(tr("Edit the whole filter as text"));
    m_asText->setAccessibleName(tr("Edit the whole filter as text"));
    m_clear->setText(tr("Clear all"));
    updateClear();
    describe();
}

} // namespace obra
