// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualityview.h"

#include "common/theme.h"
#include "quality/sharedelegate.h"
#include "tables/qualitymodels.h"
#include "threads/handing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QtConcurrent>

namespace obra {

namespace {

constexpr Field groupings[] = { Field::Year, Field::Buyer, Field::Source };

QTableView *makeTable(const char *name, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setItemDelegate(new ShareDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + spacing(table, 1.2));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

} // namespace

QualityView::QualityView(QWidget *parent)
    : SliceView(parent)
    , m_problems(new ProblemsModel(this))
    , m_missing(new MissingModel(this))
{
    m_problemsTable = makeTable("qualityProblems", m_problems, this);
    m_problemsTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problemsTable->horizontalHeader()->setStretchLastSection(true);
    m_problemsTable->setColumnWidth(ProblemsModel::Problem, textWidth(this, 32));
    m_problemsTable->setColumnWidth(ProblemsModel::Rows, textWidth(this, 18));
    m_problemsTable->setColumnWidth(ProblemsModel::Meaning, textWidth(this, 60));
    m_missingTable = makeTable("qualityMissing", m_missing, this);
    m_missingTable->horizontalHeader()->setDefaultSectionSize(textWidth(this, 11));
    for (QTableView *table : { m_problemsTable, m_missingTable })
        table->installEventFilter(this);
    m_problemsTitle = new QLabel;
    m_problemsTitle->setObjectName(QStringLiteral("qualityProblemsTitle"));
    m_missingTitle = new QLabel;
    for (QLabel *label : { m_problemsTitle, m_missingTitle })
        label->setFont(scaledFont(this, 1.1, QFont::DemiBold));
    m_groupLabel = new QLabel;
    m_group = new QComboBox;
    m_group->setObjectName(QStringLiteral("qualityGroup"));
    m_groupLabel->setBuddy(m_group);
    m_detail = new QLabel;
    m_detail->setObjectName(QStringLiteral("qualityDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_showMissing = new QPushButton;
    m_showMissing->setObjectName(QStringLiteral("qualityShowMissing"));
    m_showPresent = new QPushButton;
    m_showPresent->setObjectName(QStringLiteral("qualityShowPresent"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_missingTitle, 1);
    head->addWidget(m_groupLabel);
    head->addWidget(m_group);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_showMissing);
    foot->addWidget(m_showPresent);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(this, 0.6));
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_problemsTable, 10);
    layout->addLayout(head);
    layout->addWidget(m_missingTable, 13);
    layout->addLayout(foot);

    connect(m_problemsTable, &QTableView::doubleClicked, this, &QualityView::openProblem);
    connect(m_missingTable, &QTableView::doubleClicked, this, [this] { openMissing(false); });
    connect(m_missingTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &QualityView::updateButtons);
    connect(m_showMissing, &QPushButton::clicked, this, [this] { openMissing(false); });
    connect(m_showPresent, &QPushButton::clicked, this, [this] { openMissing(true); });
    connect(m_group, &QComboBox::currentIndexChanged, this, &QualityView::count);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (const std::shared_ptr<const QualityReport> report = m_watcher.result()) {
            m_report = report;
            showReport();
        }
    });
    retranslate();
}

QualityView::~QualityView()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

QString QualityView::title() const
{
    return tr("Data quality");
}

void QualityView::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    count();
}

void QualityView::count()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_report.reset();
    if (!m_slice) {
        m_watcher.setFuture({});
        showReport();
        return;
    }
    // What was counted before stays in sight until the new numbers come, but opens nothing: they are of another filter.
    updateButtons();
    m_watcher.setFuture(QtConcurrent::run(handed([slice = m_slice, field = groupings[std::max(0, m_group->currentIndex())], stop = m_stop.get_token()] {
        return qualityReport(*slice, field, stop);
    })));
}

void QualityView::showReport()
{
    m_problems->setReport(m_report);
    m_missing->setReport(m_report);
    if (m_report) {
        m_missingTable->setColumnWidth(0, textWidth(this, 24));
        m_missingTable->setCurrentIndex(m_missing->index(0, 1));
    }
    retranslate();
}

void QualityView::openProblem(const QModelIndex &index)
{
    if (m_report && index.isValid() && m_report->problems[index.row()].rows > 0)
        emit rowsRequested(m_report->filterOfProblem(index.row()));
}

void QualityView::openMissing(bool present)
{
    const QModelIndex index = m_missingTable->currentIndex();
    if (!m_report || !index.isValid() || index.column() == 0)
        return;
    const qint64 lacking = m_missing->missing(index.row(), index.column());
    const int group = index.column() < MissingModel::firstGroup ? -1 : index.column() - MissingModel::firstGroup;
    if (present ? m_missing->all(index.column()) > lacking : lacking > 0)
        emit rowsRequested(present ? m_report->filterOfPresent(index.row(), group) : m_report->filterOfMissing(index.row(), group));
}

void QualityView::updateButtons()
{
    const QModelIndex index = m_missingTable->currentIndex();
    const bool shown = m_report && index.isValid() && index.column() > 0;
    const qint64 lacking = shown ? m_missing->missing(index.row(), index.column()) : 0;
    const qint64 having = shown ? m_missing->all(index.column()) - lacking : 0;
    m_detail->setText(shown ? index.data(Qt::ToolTipRole).toString() : QString());
    m_showMissing->setText(tr("Show the %n without it", nullptr, int(lacking)));
    m_showMissing->setEnabled(lacking > 0);
    m_showPresent->setText(tr("Show the %n with it", nullptr, int(having)));
    m_showPresent->setEnabled(having > 0);
}

void QualityView::focusFirst()
{
    m_problemsTable->setFocus(Qt::TabFocusReason);
    if (!m_problemsTable->currentIndex().isValid())
        m_problemsTable->setCurrentIndex(m_problems->index(0, 0));
}

QByteArray QualityView::saveState() const
{
    return fieldName(groupings[std::max(0, m_group->currentIndex())]).toUtf8();
}

bool QualityView::restoreState(const QByteArray &state)
{
    const std::optional<Field> field = fieldFromName(QString::fromUtf8(state));
    const auto found = std::find(std::begin(groupings), std::end(groupings), field.value_or(Field::Currency));
    if (found == std::end(groupings))
        return false;
    m_group->setCurrentIndex(int(found - std::begin(groupings)));
    return true;
}

void QualityView::retranslate()
{
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    m_problemsTitle->setText(m_report ? tr("Defects: %1 of %2 records have none of them", "numbers").arg(QLocale().toString(m_report->withoutProblem), QLocale().toString(m_report->rowsForProblems))
                                      : tr("Defects"));
    m_missingTitle->setText(m_report && m_report->allGroups > m_report->groups.size()
                                ? tr("Records that have each field; the %n largest groups", nullptr, int(m_report->groups.size())) : tr("Records that have each field"));
    m_groupLabel->setText(tr("&By"));
    const QSignalBlocker blocker(m_group);
    const int chosen = std::max(0, m_group->currentIndex());
    m_group->clear();
    for (const Field field : groupings)
        m_group->addItem(fieldTitle(field, unit));
    m_group->setCurrentIndex(chosen);
    m_group->setAccessibleName(tr("Group the records by"));
    m_problemsTable->setAccessibleName(tr("Defects"));
    m_problemsTable->setToolTip(tr("Enter or a double click shows the records"));
    m_missingTable->setAccessibleName(tr("Records that have each field"));
    updateButtons();
}

void QualityView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_problems->setReport(m_report); // its texts are of the other language
        m_missing->setReport(m_report);
    }
    SliceView::changeEvent(event);
}

bool QualityView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == m_problemsTable)
                openProblem(m_problemsTable->currentIndex());
            else
                openMissing(false);
            return true;
        }
    }
    return SliceView::eventFilter(watched, event);
}

} // namespace obra
