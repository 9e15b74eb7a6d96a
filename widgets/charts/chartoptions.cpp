// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartoptions.h"

#include "charts/charts.h"
#include "charts/figuretable.h"
#include "common/flowlayout.h"
#include "common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace obra {

namespace {

/// Kinds that are about amounts alone: they only choose the currency.
bool isAboutAmounts(ChartKind kind)
{
    return kind == ChartKind::Distribution || kind == ChartKind::Threshold || kind == ChartKind::FirstDigit || kind == ChartKind::Scatter;
}

/// Kinds that count rows, whatever they are worth.
bool isAboutNumbers(ChartKind kind)
{
    return kind == ChartKind::Competition || kind == ChartKind::Phases || kind == ChartKind::Gantt;
}

QVariant choiceOf(ChartMeasure measure, const QString &currency)
{
    return QStringList { QString::number(int(measure)), currency };
}

} // namespace

ChartOptions::ChartOptions(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_measure = addChoice("chartsMeasure");
    m_form = addChoice("chartsForm");
    m_range = addChoice("chartsRange");
    m_against = addChoice("chartsAgainst");
    m_field = addChoice("chartsField");
    m_across = addChoice("chartsAcross");
    m_step = addChoice("chartsStep");
    m_split = addChoice("chartsSplit");
    m_cumulative = new QCheckBox(this);
    m_cumulative->setObjectName(QStringLiteral("chartsCumulative"));
    m_shares = new QCheckBox(this);
    m_shares->setObjectName(QStringLiteral("chartsShares"));
    layout->addWidget(m_cumulative);
    layout->addWidget(m_shares);
    m_limitWhole = new QWidget(this);
    m_limitLabel = new QLabel(m_limitWhole);
    m_limit = new QLineEdit(m_limitWhole);
    m_limit->setObjectName(QStringLiteral("chartsLimit"));
    m_limit->setMaximumWidth(textWidth(this, 18));
    m_limitLabel->setBuddy(m_limit);
    auto *limit = new QHBoxLayout(m_limitWhole);
    limit->setContentsMargins(0, 0, 0, 0);
    limit->addWidget(m_limitLabel);
    limit->addWidget(m_limit);
    layout->addWidget(m_limitWhole);

    const auto chosen = [this](const Choice &choice, auto use) {
        connect(choice.box, &QComboBox::activated, this, [this, choice, use](int index) {
            ChartRequest request = m_request;
            use(request, choice.box->itemData(index));
            apply(request);
        });
    };
    chosen(m_measure, [](ChartRequest &request, const QVariant &data) {
        request.measure = ChartMeasure(data.toStringList().value(0).toInt());
        request.currency = data.toStringList().value(1);
    });
    chosen(m_form, [](ChartRequest &request, const QVariant &data) { request.form = ChartForm(data.toInt()); });
    chosen(m_range, [](ChartRequest &request, const QVariant &data) {
        const auto range = RangeField(data.toInt());
        if (request.kind == ChartKind::Scatter && range == request.against)
            request.against = request.range; // what lay across lies upwards now
        request.range = range;
    });
    chosen(m_against, [](ChartRequest &request, const QVariant &data) {
        const auto range = RangeField(data.toInt());
        if (range == request.range)
            request.range = request.against;
        request.against = range;
    });
    chosen(m_step, [](ChartRequest &request, const QVariant &data) { request.step = TimeStep(data.toInt()); });
    chosen(m_field, [](ChartRequest &request, const QVariant &data) { request.field = Field(data.toInt()); });
    chosen(m_across, [](ChartRequest &request, const QVariant &data) {
        request.acrossMonths = data.toInt() < 0;
        if (!request.acrossMonths)
            request.across = Field(data.toInt());
    });
    chosen(m_split, [](ChartRequest &request, const QVariant &data) {
        request.split = data.toInt() < 0 ? std::nullopt : std::optional(Field(data.toInt()));
    });
    connect(m_cumulative, &QCheckBox::clicked, this, [this](bool on) {
        ChartRequest request = m_request;
        request.cumulative = on;
        apply(request);
    });
    connect(m_shares, &QCheckBox::clicked, this, [this](bool on) {
        ChartRequest request = m_request;
        request.shares = on;
        apply(request);
    });
    connect(m_limit, &QLineEdit::editingFinished, this, &ChartOptions::readLimit);
    retranslate();
}

ChartOptions::Choice ChartOptions::addChoice(const char *name)
{
    Choice choice;
    choice.whole = new QWidget(this);
    choice.label = new QLabel(choice.whole);
    choice.box = new QComboBox(choice.whole);
    choice.box->setObjectName(QLatin1String(name));
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.box->setMaximumWidth(textWidth(this, 36));
    choice.label->setBuddy(choice.box);
    auto *row = new QHBoxLayout(choice.whole);
    row->setContentsMargins(0, 0, spacing(this), 0);
    row->addWidget(choice.label);
    row->addWidget(choice.box);
    layout()->addWidget(choice.whole);
    return choice;
}

void ChartOptions::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    fill();
}

void ChartOptions::setRequest(const ChartRequest &request)
{
    m_request = request;
    fill();
}

void ChartOptions::apply(const ChartRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    fill();
    emit changed(m_request);
}

void ChartOptions::readLimit()
{
    bool good = false;
    const double units = QLocale().toDouble(m_limit->text().trimmed(), &good);
    ChartRequest request = m_request;
    if (good && units > 0 && units < 1e12)
        request.limit = std::max<ScaledAmount>(100, std::llround(units * double(amountScale)));
    if (request == m_request)
        fill(); // what cannot be read goes back to what is shown
    else
        apply(request);
}

void ChartOptions::fillMeasures()
{
    const QSignalBlocker blocker(m_measure.box);
    QComboBox *box = m_measure.box;
    box->clear();
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    const bool pivot = m_request.kind == ChartKind::Pivot;
    const bool onlyAmounts = isAboutAmounts(m_request.kind);
    if (!onlyAmounts)
        box->addItem(measureTitle(ChartMeasure::Count, {}, unit), choiceOf(ChartMeasure::Count, {}));
    QStringList currencies;
    if (m_slice) {
        for (const CurrencyTotal &total : m_slice->totals()) { // most rows first
            if (!total.currency.isEmpty() && total.rows > 0)
                currencies.append(total.currency);
        }
    }
    const bool money = onlyAmounts || m_request.measure != ChartMeasure::Count;
    QString current = m_request.currency;
    if (current.isEmpty())
        current = currencies.value(0);
    if (money && !current.isEmpty() && !currencies.contains(current))
        currencies.append(current); // what was chosen is not among what is left: it stays chosen, with nothing in it
    for (const QString &currency : std::as_const(currencies)) {
        box->addItem(measureTitle(ChartMeasure::Amount, currency, unit), choiceOf(ChartMeasure::Amount, currency));
        if (pivot) {
            box->addItem(measureTitle(ChartMeasure::Median, currency, unit), choiceOf(ChartMeasure::Median, currency));
            box->addItem(measureTitle(ChartMeasure::Mean, currency, unit), choiceOf(ChartMeasure::Mean, currency));
        }
    }
    const ChartMeasure measure = onlyAmounts ? ChartMeasure::Amount : m_request.measure;
    box->setCurrentIndex(std::max(0, box->findData(measure == ChartMeasure::Count ? choiceOf(measure, {}) : choiceOf(measure, current))));
    box->setEnabled(box->count() > 0);
}

void ChartOptions::fillFields(const Choice &choice, const QVector<Field> &fields, Field current, bool withMonths)
{
    const QSignalBlocker blocker(choice.box);
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    choice.box->clear();
    for (const Field field : fields)
        choice.box->addItem(fieldTitle(field, unit), int(field));
    if (withMonths)
        choice.box->addItem(tr("Month"), -1);
    if (choice.box->findData(int(current)) < 0)
        choice.box->addItem(fieldTitle(current, unit), int(current));
    choice.box->setCurrentIndex(choice.box->findData(withMonths && m_request.acrossMonths ? -1 : int(current)));
}

void ChartOptions::fillRanges()
{
    const ChartKind kind = m_request.kind;
    const bool scatter = kind == ChartKind::Scatter;
    QVector<RangeField> fields;
    if (m_slice && kind == ChartKind::Time) {
        for (const RangeField field : allRangeFields) {
            if (isDays(field) && isKnown(m_slice->table(), field))
                fields.append(field);
        }
    } else if (m_slice && kind == ChartKind::Phases && m_request.form != ChartForm::Second) {
        fields = phaseFields(m_slice->table());
    } else if (m_slice && scatter) {
        fields = moneyFields(m_slice->table());
    }
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    const auto fillChoice = [&](const Choice &choice, RangeField current) {
        const QSignalBlocker blocker(choice.box);
        choice.box->clear();
        for (const RangeField field : fields)
            choice.box->addItem(rangeFieldTitle(field, unit), int(field));
        choice.box->setCurrentIndex(std::max(0, choice.box->findData(int(current))));
    };
    fillChoice(m_range, m_request.range);
    fillChoice(m_against, m_request.against);
    m_range.label->setText(scatter ? tr("acr&oss") : kind == ChartKind::Time ? tr("dated b&y") : tr("&from"));
    m_range.whole->setVisible(!fields.isEmpty() && (fields.size() > 1 || kind != ChartKind::Time));
    m_against.whole->setVisible(scatter && !fields.isEmpty());
}

void ChartOptions::showFigure(const ChartFigure &figure)
{
    // What the chart put in the place of what it could not use is what it shows.
    if (figure.request.kind != m_request.kind)
        return;
    m_request.range = figure.request.range;
    m_request.against = figure.request.against;
    fillRanges();
}

void ChartOptions::fill()
{
    const ChartKind kind = m_request.kind;
    const bool table = kind == ChartKind::HeatMap || kind == ChartKind::Pivot;
    const bool boxes = (kind == ChartKind::Distribution && m_request.form != ChartForm::First) || (kind == ChartKind::Competition && m_request.form != ChartForm::First)
        || (kind == ChartKind::Phases && m_request.form == ChartForm::Third);
    const QVector<Field> fields = m_slice ? chartFields(m_slice->table()) : QVector<Field>();
    fillMeasures();
    const bool forms = kind == ChartKind::Concentration || kind == ChartKind::Distribution || isAboutNumbers(kind);
    m_measure.whole->setVisible(!isAboutNumbers(kind));
    m_form.whole->setVisible(forms);
    fillRanges();
    m_step.whole->setVisible(kind == ChartKind::Time);
    m_split.whole->setVisible(kind == ChartKind::Time);
    m_cumulative->setVisible(kind == ChartKind::Time);
    m_field.whole->setVisible(kind == ChartKind::Who || table || boxes);
    m_across.whole->setVisible(table);
    m_shares->setVisible(kind == ChartKind::Pivot);
    m_limitWhole->setVisible(kind == ChartKind::Threshold);

    const auto fillBox = [](const Choice &choice, const QList<std::pair<QString, int>> &items, int current) {
        const QSignalBlocker blocker(choice.box);
        choice.box->clear();
        for (const auto &[text, data] : items)
            choice.box->addItem(text, data);
        choice.box->setCurrentIndex(std::max(0, choice.box->findData(current)));
    };
    if (kind == ChartKind::Concentration) {
        fillBox(m_form, { { tr("Largest suppliers"), int(ChartForm::First) }, { tr("All suppliers (Lorenz curve)"), int(ChartForm::Second) }, { tr("Buyer by buyer"), int(ChartForm::Third) } },
                int(m_request.form));
    } else if (kind == ChartKind::Competition) {
        fillBox(m_form, { { tr("Number of tenderers"), int(ChartForm::First) }, { tr("Share of single bids"), int(ChartForm::Second) } }, m_request.form == ChartForm::First ? 0 : 1);
    } else if (kind == ChartKind::Phases) {
        fillBox(m_form, { { tr("One phase, all together"), int(ChartForm::First) }, { tr("All phases (boxes)"), int(ChartForm::Second) }, { tr("One phase, side by side (boxes)"), int(ChartForm::Third) } },
                int(m_request.form));
    } else if (kind == ChartKind::Gantt) {
        fillBox(m_form, { { tr("earliest first"), int(ChartForm::First) }, { tr("by planned end"), int(ChartForm::Second) }, { tr("longest or most delayed first"), int(ChartForm::Third) } }, int(m_request.form));
    } else {
        fillBox(m_form, { { tr("All together"), int(ChartForm::First) }, { tr("Side by side (boxes)"), int(ChartForm::Second) } }, m_request.form == ChartForm::First ? 0 : 1);
    }
    fillBox(m_step, { { tr("Years"), int(TimeStep::Year) }, { tr("Quarters"), int(TimeStep::Quarter) }, { tr("Months"), int(TimeStep::Month) } }, int(m_request.step));
    fillFields(m_field, fields, m_request.field, false);
    fillFields(m_across, fields, m_request.across, true);
    QList<std::pair<QString, int>> splits { { tr("nothing"), -1 } };
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    if (m_slice) {
        for (const Field field : splitFields(m_slice->table()))
            splits.append({ fieldTitle(field, unit), int(field) });
    }
    fillBox(m_split, splits, m_request.split ? int(*m_request.split) : -1);
    m_cumulative->setChecked(m_request.cumulative);
    m_shares->setChecked(m_request.shares);
    m_limit->setText(formatAmount(m_request.limit, m_request.limit % amountScale == 0 ? 0 : 2));
}

void ChartOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartOptions::retranslate()
{
    const auto name = [](const Choice &choice, const QString &label, const QString &accessible) {
        choice.label->setText(label);
        choice.box->setAccessibleName(accessible);
    };
    name(m_measure, tr("Sho&w"), tr("What is measured"));
    name(m_form, tr("&as"), tr("How it is drawn"));
    name(m_range, tr("&from"), tr("What days or amounts it is about"));
    name(m_against, tr("up&wards"), tr("What lies upwards"));
    name(m_field, tr("&by"), tr("What it is put together by"));
    name(m_across, tr("and b&y"), tr("What the columns are"));
    name(m_step, tr("i&n"), tr("How long the pieces of time are"));
    name(m_split, tr("spl&it by"), tr("What the bars are split by"));
    m_cumulative->setText(tr("add &up"));
    m_cumulative->setToolTip(tr("Each bar shows everything up to there"));
    m_shares->setText(tr("as s&hares"));
    m_shares->setToolTip(tr("Each cell shows its part of the whole"));
    m_limitLabel->setText(tr("&limit"));
    m_limit->setAccessibleName(tr("The limit"));
    fill();
}

} // namespace obra
