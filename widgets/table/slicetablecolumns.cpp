// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table: which are shown, how wide they are, and what is kept of them.
#include "table/slicetable.h"

#include "common/theme.h"
#include "table/columnchooser.h"
#include "tables/slicemodel.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace obra {

namespace {

constexpr quint32 stateVersion = 1;

constexpr double titleWidth = 34; // at least; it takes what is left over
constexpr double widestTitle = 90;

struct DefaultColumn
{
    int column;
    double characters; // width in average digits
};

// What people look for first; the rest is one click away in the chooser.
constexpr DefaultColumn processColumns[] = { { SliceModel::Title, titleWidth }, { SliceModel::Buyer, 25 }, { SliceModel::Supplier, 23 }, { SliceModel::Amount, 19 },
                                             { SliceModel::Date, 12 }, { SliceModel::Method, 18 }, { SliceModel::Status, 12 } };
constexpr DefaultColumn projectColumns[] = { { SliceModel::Title, titleWidth }, { SliceModel::Buyer, 26 }, { SliceModel::Province, 18 }, { SliceModel::Amount, 19 },
                                             { SliceModel::Status, 16 }, { SliceModel::Category, 18 }, { SliceModel::Date, 13 } };

} // namespace

void SliceTable::setDefaultColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const auto show = [&](auto &columns) {
        for (int column = 0; column < header->count(); ++column) {
            header->setSectionHidden(column, true);
            header->resizeSection(column, textWidth(this, 18));
        }
        int visual = 0;
        for (const DefaultColumn &wanted : columns) {
            header->setSectionHidden(wanted.column, false);
            header->resizeSection(wanted.column, textWidth(this, wanted.characters));
            header->moveSection(header->visualIndex(wanted.column), visual++);
        }
    };
    m_fitting = true;
    if (m_unit == Unit::Projects)
        show(projectColumns);
    else
        show(processColumns);
    m_fitting = false;
    m_titleByHand = false;
    fitTitle();
}

void SliceTable::fitTitle()
{
    QHeaderView *header = m_view->horizontalHeader();
    if (m_titleByHand || !isVisible() || header->isSectionHidden(SliceModel::Title))
        return;
    int others = 0;
    int last = 0; // the last one is stretched: what it needs, not what it has
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column == SliceModel::Title || header->isSectionHidden(column))
            continue;
        others += last;
        last = header->sectionSize(column);
    }
    others += std::min(last, textWidth(this, 14));
    m_fitting = true;
    header->resizeSection(SliceModel::Title, std::clamp(m_view->viewport()->width() - others, textWidth(this, titleWidth), textWidth(this, widestTitle)));
    m_fitting = false;
}

void SliceTable::updateRowHeight()
{
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing(this, 0.9));
    m_view->horizontalHeader()->setMinimumSectionSize(textWidth(this, 5));
}

std::vector<int> SliceTable::shownColumns() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void SliceTable::showColumnChooser()
{
    auto *chooser = new ColumnChooser(m_view->horizontalHeader(), this);
    connect(chooser, &ColumnChooser::resetRequested, this, &SliceTable::setDefaultColumns);
    chooser->popup(m_columns->mapToGlobal(QPoint(m_columns->width() - textWidth(this, 40), -fontMetrics().lineSpacing() * 20)));
}

void SliceTable::showHeaderMenu(const QPoint &position)
{
    QHeaderView *header = m_view->horizontalHeader();
    const int column = header->logicalIndexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        menu->addAction(themedIcon(QStringLiteral("up")), tr("Sort ascending"), this, [this, column] { m_view->sortByColumn(column, Qt::AscendingOrder); });
        menu->addAction(themedIcon(QStringLiteral("down")), tr("Sort descending"), this, [this, column] { m_view->sortByColumn(column, Qt::DescendingOrder); });
        menu->addAction(tr("Do not sort"), this, [this] { m_view->sortByColumn(-1, Qt::AscendingOrder); });
        menu->addSeparator();
        QAction *hide = menu->addAction(tr("Hide this column"), this, [header, column] { header->setSectionHidden(column, true); });
        hide->setEnabled(header->hiddenSectionCount() < header->count() - 1);
    }
    menu->addAction(themedIcon(QStringLiteral("columns")), tr("Choose columns…"), this, &SliceTable::showColumnChooser);
    menu->addAction(themedIcon(QStringLiteral("reset")), tr("Reset the columns"), this, &SliceTable::setDefaultColumns);
    menu->popup(header->mapToGlobal(position));
}

QByteArray SliceTable::saveState() const
{
    std::array<QByteArray, 2> states = m_headerStates;
    states[std::size_t(m_unit)] = m_view->horizontalHeader()->saveState();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << qint32(m_model->columnCount()) << states[0] << states[1];
    return state;
}

bool SliceTable::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 columns = 0;
    std::array<QByteArray, 2> states;
    stream >> version >> columns >> states[0] >> states[1];
    if (stream.status() != QDataStream::Ok || version != stateVersion || columns != m_model->columnCount())
        return false; // another version of the program had other columns
    m_headerStates = states;
    const QSignalBlocker blocker(m_view->horizontalHeader());
    const QByteArray &own = states[std::size_t(m_unit)];
    if (own.isEmpty() || !m_view->horizontalHeader()->restoreState(own))
        return false;
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_titleByHand = true; // as it was left
    m_view->reset();
    return true;
}

} // namespace obra
