// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figuretable.h"

#include "explore/unitname.h"

#include <QCoreApplication>

namespace obra {

namespace {

using Column = FigureTable::Column;

class TableMaker
{
public:
    void column(const QString &header, Column column)
    {
        table.headers.append(header);
        table.columns.append(column);
    }
    FigureTable table;
};

QVariant amount(double units)
{
    return QString::number(units, 'f', 2);
}

QVariant exact(ScaledSum sum)
{
    return QString::fromStdString(amountText(sum));
}

QVariant share(double part)
{
    return part < 0 ? QVariant() : QVariant(part);
}

QString currencyTitle(const ChartFigure &figure)
{
    return valueLabel(Field::Currency, figure.unit, figure.request.currency);
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe before it.
QString guarded(const QString &text)
{
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    return formula ? QLatin1Char('\'') + text : text;
}

QString csvText(QString text)
{
    text = guarded(text);
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

void addBoxes(const ChartFigure &figure, const BoxesShape &boxes, TableMaker &maker)
{
    maker.column(groupsTitle(figure), Column::Text);
    maker.column(measureTitle(ChartMeasure::Count, {}, figure.unit), Column::Number);
    const Column kind = boxes.days ? Column::Number : Column::Amount;
    const auto value = [&](double number) { return boxes.days ? QVariant(number) : amount(number); };
    for (const QString &name : { QCoreApplication::translate("ChartFigure", "Smallest"), QCoreApplication::translate("ChartFigure", "Lower whisker"), QCoreApplication::translate("ChartFigure", "A quarter below"), QCoreApplication::translate("ChartFigure", "Median"), QCoreApplication::translate("ChartFigure", "Three quarters below"), QCoreApplication::translate("ChartFigure", "Upper whisker"), QCoreApplication::translate("ChartFigure", "Largest") })
        maker.column(name, kind);
    maker.column(QCoreApplication::translate("ChartFigure", "Beyond the whiskers"), Column::Number);
    for (int i = 0; i < boxes.boxes.size(); ++i) {
        const BoxNumbers &box = boxes.boxes[i];
        maker.table.rows.append({ boxes.groups[i], box.n, value(box.lowest), value(box.lowWhisker), value(box.lowQuartile), value(box.median), value(box.highQuartile),
                                  value(box.highWhisker), value(box.highest), box.outliers });
    }
}

void addWorks(const ChartFigure &figure, const GanttShape &gantt, TableMaker &maker)
{
    const bool projects = figure.unit == Unit::Projects;
    maker.column(groupsTitle(figure), Column::Text);
    for (const RangeField field : projects ? QVector<RangeField> { RangeField::Start, RangeField::End, RangeField::Completion }
                                           : QVector<RangeField> { RangeField::TenderStart, RangeField::Signature, RangeField::ContractEnd })
        maker.column(rangeFieldTitle(field, figure.unit), Column::Day);
    maker.column(projects ? rangeFieldTitle(RangeField::PlannedDays, figure.unit) : rangeFieldTitle(RangeField::ContractDays, figure.unit), Column::Number);
    const auto day = [](Day day) { return day == noDay ? QVariant() : QVariant(toDate(day)); };
    for (int i = 0; i < gantt.bars.size(); ++i) {
        const GanttShape::Bar &bar = gantt.bars[i];
        const bool known = bar.plannedFrom != noDay && bar.plannedTo != noDay;
        maker.table.rows.append({ figure.elements[i].label, projects ? day(bar.plannedFrom) : day(bar.actualFrom), projects ? day(bar.plannedTo) : day(bar.plannedFrom),
                                  projects ? (bar.goesOn ? QVariant() : day(bar.actualTo)) : day(bar.plannedTo),
                                  known ? QVariant(qint64(bar.plannedTo) - bar.plannedFrom) : QVariant() });
    }
}

void addElements(const ChartFigure &figure, TableMaker &maker)
{
    const auto *bars = std::get_if<BarsShape>(&figure.shape);
    const auto *cells = std::get_if<CellsShape>(&figure.shape);
    const bool scatter = std::holds_alternative<ScatterShape>(figure.shape);
    const bool series = (bars && !bars->stacks.isEmpty()) || cells || scatter;
    const bool money = figure.isMoney() && !scatter;
    const bool shareOf = bars && bars->valueIsShare;
    const bool expected = bars && figure.request.kind == ChartKind::FirstDigit;
    const bool index = figure.request.kind == ChartKind::Concentration && figure.request.form == ChartForm::Third;
    const bool derived = figure.request.measure == ChartMeasure::Median || figure.request.measure == ChartMeasure::Mean;
    const bool shares = !index && !derived;
    maker.column(groupsTitle(figure), Column::Text);
    if (series) {
        const bool months = cells && figure.request.acrossMonths;
        const Field field = cells ? figure.request.across : figure.request.split.value_or(Field::Year);
        if (scatter)
            maker.column(rangeFieldTitle(figure.request.against, figure.unit), Column::Text);
        else
            maker.column(months ? QCoreApplication::translate("ChartFigure", "Month") : fieldTitle(field, figure.unit), Column::Text);
    }
    maker.column(shareOf ? QCoreApplication::translate("ChartFigure", "With one tenderer") : measureTitle(ChartMeasure::Count, {}, figure.unit), Column::Number);
    if (shareOf)
        maker.column(QCoreApplication::translate("ChartFigure", "With a number of tenderers"), Column::Number);
    if (expected)
        maker.column(QCoreApplication::translate("ChartFigure", "Expected"), Column::Number);
    if (money)
        maker.column(measureTitle(ChartMeasure::Amount, figure.request.currency, figure.unit), Column::Amount);
    if (derived)
        maker.column(measureTitle(figure.request.measure, figure.request.currency, figure.unit), Column::Amount);
    if (shares)
        maker.column(QCoreApplication::translate("ChartFigure", "Share"), Column::Share);
    if (index)
        maker.column(QCoreApplication::translate("ChartFigure", "Concentration index (HHI)"), Column::Number);
    const bool together = bars && bars->lineIsShare;
    if (together)
        maker.column(QCoreApplication::translate("ChartFigure", "Share together with those above"), Column::Share);
    for (int i = 0; i < figure.elements.size(); ++i) {
        const ChartElement &element = figure.elements[i];
        QVariantList row { element.label };
        if (series)
            row.append(element.series);
        row.append(element.rows);
        if (shareOf)
            row.append(element.of);
        if (expected)
            row.append(bars->line.value(i));
        if (money)
            row.append(exact(element.sum));
        if (derived)
            row.append(element.rows > 0 ? amount(element.value) : QVariant());
        if (shares)
            row.append(share(element.share));
        if (index)
            row.append(element.rows > 0 ? QVariant(element.value) : QVariant());
        if (together)
            row.append(bars->line.value(i));
        maker.table.rows.append(row);
    }
}

} // namespace

QString measureTitle(ChartMeasure measure, const QString &currency, Unit unit)
{
    const QString label = currency.isEmpty() ? QString() : valueLabel(Field::Currency, unit, currency);
    switch (measure) {
    case ChartMeasure::Count:
        return numberOfRowsTitle(unit);
    case ChartMeasure::Amount:
        return label.isEmpty() ? QCoreApplication::translate("ChartFigure", "Amount") : QCoreApplication::translate("ChartFigure", "Amount in %1").arg(label);
    case ChartMeasure::Median:
        return label.isEmpty() ? QCoreApplication::translate("ChartFigure", "Median amount") : QCoreApplication::translate("ChartFigure", "Median amount in %1").arg(label);
    case ChartMeasure::Mean:
        break;
    }
    return label.isEmpty() ? QCoreApplication::translate("ChartFigure", "Mean amount") : QCoreApplication::translate("ChartFigure", "Mean amount in %1").arg(label);
}

QString groupsTitle(const ChartFigure &figure)
{
    switch (figure.request.kind) {
    case ChartKind::Time:
        if (figure.request.range != RangeField::Date)
            return rangeFieldTitle(figure.request.range, figure.unit);
        return figure.request.step == TimeStep::Year ? QCoreApplication::translate("ChartFigure", "Year") : figure.request.step == TimeStep::Quarter ? QCoreApplication::translate("ChartFigure", "Quarter") : QCoreApplication::translate("ChartFigure", "Month");
    case ChartKind::Concentration:
        return fieldTitle(figure.request.form == ChartForm::Third ? Field::Buyer : Field::Supplier, figure.unit);
    case ChartKind::Distribution:
        if (figure.request.form == ChartForm::First)
            return QCoreApplication::translate("ChartFigure", "Amount in %1").arg(currencyTitle(figure));
        return fieldTitle(figure.request.field, figure.unit);
    case ChartKind::Threshold:
        return QCoreApplication::translate("ChartFigure", "Amount in %1").arg(currencyTitle(figure));
    case ChartKind::FirstDigit:
        return QCoreApplication::translate("ChartFigure", "First digit");
    case ChartKind::Competition:
        return figure.request.form == ChartForm::First ? QCoreApplication::translate("ChartFigure", "Number of tenderers") : fieldTitle(figure.request.field, figure.unit);
    case ChartKind::Phases:
        return figure.request.form == ChartForm::Second  ? QCoreApplication::translate("ChartFigure", "Phase")
            : figure.request.form == ChartForm::Third ? fieldTitle(figure.request.field, figure.unit)
                                                      : rangeFieldTitle(figure.request.range, figure.unit);
    case ChartKind::Scatter:
        return rangeFieldTitle(figure.request.range, figure.unit);
    case ChartKind::Gantt:
        return figure.unit == Unit::Projects ? QCoreApplication::translate("ChartFigure", "Project")
            : figure.unit == Unit::Contracts ? QCoreApplication::translate("ChartFigure", "Contract")
                                             : QCoreApplication::translate("ChartFigure", "Process");
    default:
        return fieldTitle(figure.request.field, figure.unit);
    }
}

FigureTable figureTable(const ChartFigure &figure)
{
    TableMaker maker;
    if (const auto *boxes = std::get_if<BoxesShape>(&figure.shape))
        addBoxes(figure, *boxes, maker);
    else if (const auto *gantt = std::get_if<GanttShape>(&figure.shape))
        addWorks(figure, *gantt, maker);
    else
        addElements(figure, maker);
    return maker.table;
}

QString csvOf(const FigureTable &table, const QStringList &preamble)
{
    QString text;
    for (const QString &line : preamble)
        text += csvText(line) + QStringLiteral("\r\n");
    QStringList cells;
    for (const QString &header : table.headers)
        cells.append(csvText(header));
    text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const QVariantList &row : table.rows) {
        cells.clear();
        for (int column = 0; column < row.size(); ++column) {
            const QVariant &value = row[column];
            if (!value.isValid())
                cells.append(QString());
            else if (table.columns[column] == Column::Text)
                cells.append(csvText(value.toString()));
            else if (table.columns[column] == Column::Day)
                cells.append(value.toDate().toString(Qt::ISODate));
            else if (value.typeId() == QMetaType::Double)
                cells.append(QString::number(value.toDouble(), 'g', 10));
            else
                cells.append(value.toString());
        }
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text;
}

} // namespace obra
