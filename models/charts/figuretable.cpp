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
    for (const QString &name : { QCoreApplication::translate("ChartFigure", "Smallest"), QCoreApplication::translate("ChartFigure", "Lower whisker"), QCoreApplication::translate("ChartFigure", "A quarter below"), QCoreApplication::translate("ChartFigure", "Median"), QCoreApplication::translate("ChartFigure", "Three quarters below"), QCoreApplication::translate("ChartFigure", "Upper whisker"), QCoreApplication::translate("ChartFigure", "Largest") })
        maker.column(name, Column::Amount);
    maker.column(QCoreApplication::translate("ChartFigure", "Beyond the whiskers"), Column::Number);
    for (int i = 0; i < boxes.boxes.size(); ++i) {
        const BoxNumbers &box = boxes.boxes[i];
        maker.table.rows.append({ boxes.groups[i], box.n, amount(box.lowest), amount(box.lowWhisker), amount(box.lowQuartile), amount(box.median), amount(box.highQuartile),
                                  amount(box.highWhisker), amount(box.highest), box.outliers });
    }
}

void addElements(const ChartFigure &figure, TableMaker &maker)
{
    const auto *bars = std::get_if<BarsShape>(&figure.shape);
    const auto *cells = std::get_if<CellsShape>(&figure.shape);
    const bool series = (bars && !bars->stacks.isEmpty()) || cells;
    const bool money = figure.isMoney();
    const bool index = figure.request.kind == ChartKind::Concentration && figure.request.form == ChartForm::Third;
    const bool derived = figure.request.measure == ChartMeasure::Median || figure.request.measure == ChartMeasure::Mean;
    const bool shares = !index && !derived;
    maker.column(groupsTitle(figure), Column::Text);
    if (series) {
        const bool months = cells && figure.request.acrossMonths;
        const Field field = cells ? figure.request.across : figure.request.split.value_or(Field::Year);
        maker.column(months ? QCoreApplication::translate("ChartFigure", "Month") : fieldTitle(field, figure.unit), Column::Text);
    }
    maker.column(measureTitle(ChartMeasure::Count, {}, figure.unit), Column::Number);
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
    default:
        return fieldTitle(figure.request.field, figure.unit);
    }
}

FigureTable figureTable(const ChartFigure &figure)
{
    TableMaker maker;
    if (const auto *boxes = std::get_if<BoxesShape>(&figure.shape))
        addBoxes(figure, *boxes, maker);
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
