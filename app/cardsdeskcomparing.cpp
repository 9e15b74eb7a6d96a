// SPDX-License-Identifier: GPL-3.0-or-later
// What is put side by side, from where, and how it leaves the program.
#include "cardsdesk.h"

#include "cards/cardview.h"
#include "cards/comparedialog.h"
#include "cards/compareview.h"
#include "cards/namedthing.h"
#include "explore/applicability.h"
#include "explore/unitname.h"
#include "output/comparisonexport.h"
#include "record/recordview.h"
#include "session.h"
#include "table/exploreworkspace.h"
#include "table/organizationspane.h"
#include "table/slicetable.h"
#include "tables/organizationsmodel.h"
#include "tables/slicemodel.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTableView>

#include <set>

namespace obra {

void CardsDesk::connectComparisons()
{
    connect(&m_cards, &CardsSession::comparisonReady, m_compare, &CompareView::setComparison);
    connect(m_compare, &CompareView::backRequested, this, [this] {
        if (!goBack())
            emit exploreRequested();
    });
    connect(m_compare, &CompareView::rowsRequested, this, &CardsDesk::showRows);
    connect(m_compare, &CompareView::cardRequested, this, &CardsDesk::openCard);
    connect(m_compare, &CompareView::recordRequested, this, [this](Unit unit, qint64 id) {
        leaveFor(m_record);
        emit recordRequested(unit, id);
    });
    connect(m_compare, &CompareView::exportRequested, this, &CardsDesk::exportComparison);
    connect(m_card, &CardView::compareRequested, this, &CardsDesk::compareWith);
    connect(m_explore->table(), &SliceTable::compareRequested, this, &CardsDesk::compareRecords);
    connect(m_explore, &ExploreWorkspace::compareRequested, this, [this](Unit unit, Field field, const QString &value) {
        QStringList values = m_session->filter().values(field);
        values.removeAll(QString());
        if (!values.contains(value))
            values.prepend(value);
        if (values.size() < 2) {
            compareWith(cardOf(unit, field, value));
            return;
        }
        QVector<CardSubject> subjects;
        for (const QString &each : std::as_const(values))
            subjects.append(cardOf(unit, field, each));
        compare(subjects);
    });
}

bool CardsDesk::isComparable(qsizetype count)
{
    if (count >= 2 && count <= mostCompared)
        return true;
    emit noticeGiven(tr("Two to %1 can be put side by side: select that many rows of the table, or choose that many values of a filter.").arg(mostCompared));
    return false;
}

void CardsDesk::ask(const Compared &compared)
{
    if (compared.records.isEmpty())
        m_cards.compare(compared.subjects);
    else
        m_cards.compareRecords(compared.unit, compared.records);
}

void CardsDesk::showComparison(const Compared &compared)
{
    if (!(compared == m_compared) || !m_compare->comparison()) {
        m_compared = compared;
        m_compare->setLoading();
        ask(compared);
    }
    show(m_compare);
}

void CardsDesk::compare(const QVector<CardSubject> &subjects)
{
    if (!m_session->isOpen() || !isComparable(subjects.size()))
        return;
    leaveFor(m_compare);
    Compared compared;
    compared.subjects = subjects;
    showComparison(compared);
}

void CardsDesk::compareRecords(Unit unit, const QVector<qint64> &ids)
{
    if (!m_session->isOpen() || !isComparable(ids.size()))
        return;
    leaveFor(m_compare);
    Compared compared;
    compared.unit = unit;
    compared.records = ids;
    showComparison(compared);
}

void CardsDesk::compareViews(const QVector<SavedView> &views)
{
    QVector<CardSubject> subjects;
    for (const SavedView &view : views) {
        const std::optional<Unit> unit = unitFromName(view.unit);
        FilterTextError error;
        const Filter filter = parseFilter(view.filter, &error);
        if (!unit || error.isError()) {
            emit noticeGiven(tr("The view “%1” was saved by another version of this program and cannot be compared.").arg(view.name));
            return;
        }
        // Of contracts the processes are compared: where that passes conditions over, the sentence says so, and the name would not.
        const bool allAsked = inapplicablePart(filter, cardUnit(*unit)).isEmpty();
        subjects.append(cardOf(*unit, filter, allAsked ? view.name : QString()));
    }
    if (subjects.size() == 1) {
        CardSubject now = cardOf(subjects.first().unit, m_session->filter());
        if (cardUnit(m_session->unit()) == now.unit && inapplicablePart(now.filter, now.unit).isEmpty())
            now.name = tr("What is shown now"); // else it is the filter alone that is carried over, and its sentence says so
        subjects.append(now);
    }
    compare(subjects);
}

void CardsDesk::compareWith(const CardSubject &subject)
{
    const std::shared_ptr<const ColumnTable> table = m_session->table(subject.unit);
    if (!subject.field || !table)
        return;
    auto *dialog = new CompareDialog(table, subject, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &Session::cacheOpened, dialog, &QDialog::reject); // its names are of other data
    connect(dialog, &QDialog::accepted, this, [this, dialog] { compare(dialog->subjects()); });
    dialog->open();
}

void CardsDesk::compareFocused()
{
    QWidget *focus = QApplication::focusWidget();
    const SliceTable *table = m_explore->table();
    if (m_screens->currentWidget() == m_card) {
        compareWith(m_card->subject());
        return;
    }
    const OrganizationsPane *organizations = m_explore->organizations();
    if (focus && organizations->isAncestorOf(focus) && organizations->model()->list()) {
        const QStringList names = organizations->selectedNames(mostCompared + 1);
        const Field field = organizations->model()->list()->field();
        QVector<CardSubject> subjects;
        for (const QString &name : names)
            subjects.append(cardOf(Unit::Processes, field, name));
        if (subjects.size() == 1)
            compareWith(subjects.first());
        else
            compare(subjects);
        return;
    }
    if (focus && table->isAncestorOf(focus)) {
        std::set<int> rows;
        for (const QItemSelectionRange &range : table->view()->selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom() && rows.size() <= mostCompared; ++row)
                rows.insert(row);
        }
        const std::shared_ptr<const Slice> slice = m_session->slice();
        if (!slice || (slice->unit() != Unit::Processes && slice->unit() != Unit::Projects)) {
            emit noticeGiven(tr("Processes and projects can be put side by side here; suppliers and buyers from their cards."));
            return;
        }
        QVector<qint64> ids;
        for (const int row : rows)
            ids.append(table->model()->idAt(row));
        compareRecords(slice->unit(), ids);
        return;
    }
    const std::optional<NamedThing> thing = namedThingUnder(focus);
    if (thing)
        emit m_explore->compareRequested(m_session->unit(), thing->field, thing->value);
    else
        isComparable(0); // says what to do
}

void CardsDesk::exportComparison()
{
    if (!m_compare->comparison())
        return;
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the comparison"), QDir::homePath() + QLatin1Char('/') + tr("comparison", "file name") + QStringLiteral(".xlsx"),
                                                tr("Excel (*.xlsx);;LibreOffice (*.ods);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (!exportFormatFromName(QFileInfo(path).suffix().toLower()))
        path += QStringLiteral(".xlsx");
    writeComparison(path);
}

void CardsDesk::writeComparison(const QString &path)
{
    const std::shared_ptr<const Comparison> comparison = m_compare->comparison();
    const ExportFormat format = exportFormatFromName(QFileInfo(path).suffix().toLower()).value_or(ExportFormat::Xlsx);
    if (!comparison)
        return;
    if (format == ExportFormat::Json || format == ExportFormat::GeoJson) {
        emit problemFound(tr("A comparison can be saved as Excel, LibreOffice or CSV. Choose another name."));
        return;
    }
    CsvStyle csv;
    const QString decimal = QLocale().decimalPoint();
    if (decimal == QLatin1String(",")) { // as Excel reads it in that country
        csv.separator = QLatin1Char(';');
        csv.decimalPoint = QLatin1Char(',');
    }
    m_session->askReader(this, [this, comparison, sources = m_session->sources(), path, format, csv](const CacheReader &) -> Session::Answer {
        const ExportResult result = obra::exportComparison(*comparison, sources, path, format, csv);
        return [this, result, path] {
            if (result.ok)
                emit noticeGiven(tr("The comparison is in “%1”.").arg(QDir::toNativeSeparators(path)));
            else
                emit problemFound(result.error);
        };
    });
}

} // namespace obra
