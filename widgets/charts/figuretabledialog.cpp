// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figuretabledialog.h"

#include "charts/figuretext.h"
#include "common/theme.h"
#include "tables/figuremodel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace obra {

FigureTableDialog::FigureTableDialog(const std::shared_ptr<const ChartFigure> &figure, QWidget *parent)
    : QDialog(parent)
    , m_figure(figure)
    , m_model(new FigureModel(this))
    , m_view(new QTableView(this))
    , m_caption(new QLabel(this))
{
    setObjectName(QStringLiteral("figureTable"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setBuddy(m_view);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_model->text()); });
    auto *copySelected = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copySelected, &QShortcut::activated, this, [this] {
        QVector<int> rows;
        for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
            rows.append(index.row());
        QApplication::clipboard()->setText(m_model->text(rows));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_view->currentIndex()); });
    connect(m_view, &QTableView::activated, this, &FigureTableDialog::open);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    fill();
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setStretchLastSection(false);
    if (m_model->columnCount() > 0)
        m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    resize(textWidth(this, 90), fontMetrics().lineSpacing() * 26);
}

void FigureTableDialog::fill()
{
    setWindowTitle(tr("The chart as a table"));
    m_caption->setText(figureTitle(*m_figure) + QLatin1Char('\n') + filterSentence(m_figure->filter, m_figure->unit) + QLatin1Char('\n') + figureSubtitle(*m_figure));
    m_copy->setText(tr("Copy all"));
    m_open->setText(tr("Open the rows"));
    m_view->setAccessibleName(figureTitle(*m_figure));
    m_model->setTable(figureTable(*m_figure));
}

void FigureTableDialog::open(const QModelIndex &index)
{
    if (index.isValid())
        emit elementOpened(m_model->elementOf(index.row()));
}

void FigureTableDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

} // namespace obra
