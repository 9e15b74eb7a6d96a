// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/qualitymodels.h"

#include "ocds/qualitytext.h"

#include <QLocale>

namespace obra {

namespace {

QString percent(qint64 part, qint64 whole)
{
    const double share = whole > 0 ? 100.0 * double(part) / double(whole) : 0;
    const int decimals = share > 0 && (share < 1 || (share > 99 && part < whole)) ? 1 : 0; // never 0 % of some, nor 100 % of not all
    return QLocale().toString(share, 'f', decimals);
}

} // namespace

void ProblemsModel::setReport(const std::shared_ptr<const QualityReport> &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : int(m_report->problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!m_report || !index.isValid() || index.row() >= rowCount())
        return {};
    const QualityReport::Problem &problem = m_report->problems[index.row()];
    if (role == QualityShareRole && index.column() == Rows)
        return m_report->rowsForProblems > 0 ? double(problem.rows) / double(m_report->rowsForProblems) : 0.0;
    if (role == Qt::TextAlignmentRole && index.column() == Rows)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "column: value").arg(headerData(index.column(), Qt::Horizontal).toString(), index.data().toString());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Problem: return defectLabel(problem.flag);
    case Rows: return tr("%1 (%2 %)", "number, share").arg(QLocale().toString(problem.rows), percent(problem.rows, m_report->rowsForProblems));
    case Meaning: return defectMeaning(problem.flag);
    case Advice: return defectAdvice(problem.flag);
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Problem: return tr("Defect");
    case Rows: return tr("Records");
    case Meaning: return tr("What it means");
    case Advice: return tr("What to do");
    default: return {};
    }
}

void MissingModel::setReport(const std::shared_ptr<const QualityReport> &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int MissingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : int(m_report->checks.size());
}

int MissingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : firstGroup + int(m_report->groups.size());
}

qint64 MissingModel::missing(int row, int column) const
{
    const QualityReport::Check &check = m_report->checks.at(row);
    return column < firstGroup ? check.missing : check.missingIn.at(column - firstGroup);
}

qint64 MissingModel::all(int column) const
{
    return column < firstGroup ? m_report->rows : m_report->groups.at(column - firstGroup).rows;
}

QVariant MissingModel::data(const QModelIndex &index, int role) const
{
    if (!m_report || !index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const QString title = checkTitle(m_report->checks[index.row()].has, m_report->unit);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(title) : QVariant();
    const qint64 lacking = missing(index.row(), index.column()), records = all(index.column());
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole: return tr("%1 %", "share").arg(percent(records - lacking, records));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3 of %4 records have it, %5 lack it")
            .arg(title, headerData(index.column(), Qt::Horizontal).toString(), locale.toString(records - lacking), locale.toString(records), locale.toString(lacking));
    case QualityShareRole: return records > 0 ? double(records - lacking) / double(records) : 0.0;
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_report || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Field");
    if (section == 1)
        return tr("All");
    const int group = section - firstGroup;
    return group < m_report->groups.size() ? valueLabel(m_report->groupedBy, m_report->unit, m_report->groups[group].value) : QVariant();
}

} // namespace obra
