// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/issuestable.h"

#include "common/theme.h"
#include "tables/issuesmodel.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace obra {

IssuesTable::IssuesTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new IssuesModel(this))
    , m_severity(new QComboBox)
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_save(new QPushButton(themedIcon(QStringLiteral("save")), QString()))
    , m_view(new QTableView)
{
    m_severity->setObjectName(QStringLiteral("issuesSeverity"));
    m_search->setObjectName(QStringLiteral("issuesSearch"));
    m_search->setClearButtonEnabled(true);
    m_save->setObjectName(QStringLiteral("issuesSave"));
    m_save->setAutoDefault(true);
    m_count->setObjectName(QStringLiteral("issuesCount"));
    m_view->setObjectName(QStringLiteral("issuesTable"));
    m_view->setModel(m_model);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing(this, 1));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const double widths[] = { 12, 48, 40, 30, 14, 24, 26, 8 };
    for (int column = 0; column < IssuesModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, textWidth(this, widths[column]));
    for (int i = 0; i < 4; ++i)
        m_severity->addItem(QString());
    connect(m_severity, &QComboBox::currentIndexChanged, this, &IssuesTable::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &IssuesTable::applyFilter);
    connect(m_save, &QPushButton::clicked, this, &IssuesTable::saveCsv);
    auto *top = new QHBoxLayout;
    top->addWidget(m_severity);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    retranslate();
}

void IssuesTable::setIssues(const std::vector<Issue> &issues)
{
    m_model->setIssues(issues);
    applyFilter();
}

void IssuesTable::applyFilter()
{
    // The combo box lists all, errors, warnings, notes.
    static const std::optional<Issue::Severity> severities[] = { std::nullopt, Issue::Severity::Error, Issue::Severity::Warning, Issue::Severity::Info };
    m_model->setFilter(severities[std::clamp(m_severity->currentIndex(), 0, 3)], m_search->text());
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(m_model->rowCount()), locale.toString(m_model->totalCount())));
    m_save->setEnabled(m_model->rowCount() > 0);
}

void IssuesTable::saveCsv()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save the list"), QStringLiteral("obra-abierta-import.csv"), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !m_model->writeCsv(file) || !file.commit())
        QMessageBox::warning(this, tr("Save the list"), tr("“%1” could not be written: %2").arg(path, file.errorString()));
}

void IssuesTable::retranslate()
{
    const QString names[] = { tr("All"), tr("Errors"), tr("Warnings"), tr("Notes") };
    for (int i = 0; i < 4; ++i)
        m_severity->setItemText(i, names[i]);
    m_severity->setAccessibleName(tr("Severity"));
    m_search->setPlaceholderText(tr("Search in the list"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_save->setText(tr("Save as CSV…"));
    m_view->setAccessibleName(tr("What was found in the data"));
    m_model->retranslate();
    applyFilter();
}

void IssuesTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace obra
