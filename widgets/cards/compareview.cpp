// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/compareview.h"

#include "cards/comparedelegate.h"
#include "common/theme.h"
#include "tables/comparisonmodel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace obra {

CompareView::CompareView(QWidget *parent) : DetailScreen(QStringLiteral("compareView"), QStringLiteral("compare"), parent), m_model(new ComparisonModel(this))
{
    build();
    connect(m_copy, &QToolButton::clicked, this, &CompareView::copy);
    connect(m_export, &QToolButton::clicked, this, &CompareView::exportRequested);
    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyDifferences(only);
        spanSections();
    });
    connect(m_table, &QTableView::activated, this, &CompareView::openCell);
    m_table->horizontalHeader()->setSectionsClickable(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &CompareView::openColumn);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &CompareView::copy);
    setFocusProxy(m_table);
    retranslate();
}

void CompareView::build()
{
    m_copy = makeButton(QStringLiteral("copy"), QStringLiteral("compareCopy"));
    m_export = makeButton(QStringLiteral("export"), QStringLiteral("compareExport"));
    m_only = new QCheckBox;
    m_only->setObjectName(QStringLiteral("compareOnly"));
    m_title = new QLabel;
    m_title->setFont(scaledFont(this, 1.5, QFont::DemiBold));
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing(this, 1));
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(backButton());
    bar->addStretch();
    bar->addWidget(m_only);
    bar->addWidget(m_copy);
    bar->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(this, 2), spacing(this, 0.5), spacing(this, 2), spacing(this, 1));
    layout->addLayout(bar);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(stackOf(m_table), 1);
}

void CompareView::setLoading()
{
    m_model->setComparison(nullptr);
    showMessage();
}

void CompareView::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_model->setComparison(comparison);
    showPage(m_table);
    spanSections();
    fitColumns();
    if (hasKeyboard())
        m_table->setCurrentIndex(m_model->index(std::min(1, m_model->rowCount() - 1), ComparisonModel::FirstValue));
    retranslate();
}

std::shared_ptr<const Comparison> CompareView::comparison() const
{
    return m_model->comparison();
}

void CompareView::spanSections()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(ComparisonModel::SectionRole).toBool())
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
}

void CompareView::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns <= ComparisonModel::FirstValue)
        return;
    m_table->setColumnWidth(ComparisonModel::Label, textWidth(this, 38));
    m_table->setColumnWidth(ComparisonModel::Differs, textWidth(this, 4));
    for (int column = 0; column < columns; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, column < ComparisonModel::FirstValue ? QHeaderView::Interactive : QHeaderView::Stretch);
}

void CompareView::openCell(const QModelIndex &index)
{
    const std::shared_ptr<const Comparison> comparison = m_model->comparison();
    const ComparedValue *value = m_model->valueAt(index);
    if (!comparison || !value)
        return;
    if (!comparison->records.isEmpty())
        emit recordRequested(comparison->unit, comparison->records[index.column() - ComparisonModel::FirstValue]);
    else if (value->filter && value->rows > 0)
        emit rowsRequested(comparison->unit, *value->filter);
}

void CompareView::openColumn(int section)
{
    const std::shared_ptr<const Comparison> comparison = m_model->comparison();
    const int column = section - ComparisonModel::FirstValue;
    if (!comparison || column < 0 || column >= comparison->columns())
        return;
    if (!comparison->records.isEmpty())
        emit recordRequested(comparison->unit, comparison->records[column]);
    else
        emit cardRequested(comparison->subjects[column]);
}

void CompareView::copy()
{
    if (m_model->comparison())
        QApplication::clipboard()->setText(m_model->text());
}

bool CompareView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_I && key->modifiers() & Qt::ControlModifier) {
            openColumn(m_table->currentIndex().column());
            return true;
        }
    }
    // The window's Ctrl+I must not take the key before the table has it.
    if (watched == m_table && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_I && key->modifiers() & Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CompareView::retranslate()
{
    setAccessibleName(tr("Comparison"));
    backButton()->setText(tr("Back"));
    backButton()->setToolTip(tr("Back to where you were (Esc)"));
    m_only->setText(tr("Only what differs"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy as a table (Ctrl+C)"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save as a spreadsheet or CSV, with its sources"));
    m_title->setText(tr("Side by side"));
    const std::shared_ptr<const Comparison> comparison = m_model->comparison();
    const bool records = comparison && !comparison->records.isEmpty();
    m_hint->setText(records ? tr("≠ they differ · ▲ largest · ▼ smallest · — not known. Enter opens the record.")
                            : tr("≠ they differ · ▲ largest · ▼ smallest · — not known. Enter on a figure opens its rows, Ctrl+I the card of the column."));
    message()->setText(tr("Comparing…"));
    m_table->setAccessibleName(tr("Comparison"));
}

} // namespace obra
