// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpane.h"

#include "charts/barchart.h"
#include "charts/charttable.h"
#include "charts/charttext.h"
#include "common/elidedlabel.h"
#include "common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace obra {

namespace {

constexpr Field chartFields[] = { Field::Year, Field::Buyer, Field::ProcuringEntity, Field::Supplier, Field::Method,
                                  Field::Status, Field::Category, Field::Type, Field::Province };
constexpr quint32 stateVersion = 1;

bool hasValues(const Slice &slice, Field field)
{
    return slice.table().facet(field).dictionary.values.size() > 1;
}

} // namespace

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_fieldLabel(new QLabel(this))
    , m_measureLabel(new QLabel(this))
    , m_fieldBox(new QComboBox(this))
    , m_measureBox(new QComboBox(this))
    , m_asTable(new QToolButton(this))
    , m_chart(new BarChart(this))
{
    setObjectName(QStringLiteral("chartPane"));
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_subtitle->setObjectName(QStringLiteral("chartSubtitle"));
    m_fieldBox->setObjectName(QStringLiteral("chartField"));
    m_measureBox->setObjectName(QStringLiteral("chartMeasure"));
    m_asTable->setObjectName(QStringLiteral("chartAsTable"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_title->setMaximumLines(2);
    m_subtitle->setFont(scaledFont(this, 0.9, QFont::Normal));
    m_subtitle->setSecondary(true);
    m_subtitle->setMaximumLines(2);
    m_fieldLabel->setBuddy(m_fieldBox);
    m_measureLabel->setBuddy(m_measureBox);
    for (QComboBox *box : { m_fieldBox, m_measureBox }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
    }
    m_asTable->setIcon(themedIcon(QStringLiteral("table")));
    m_asTable->setAutoRaise(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(spacing(this, 0.6));
    choices->addWidget(m_measureLabel);
    choices->addWidget(m_measureBox, 1);
    choices->addWidget(m_fieldLabel);
    choices->addWidget(m_fieldBox, 1);
    choices->addWidget(m_asTable);
    auto *layout = new QVBoxLayout(this);
    const int margin = spacing(this, 0.6);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing(this, 0.4));
    layout->addLayout(choices);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_chart, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_chart);

    connect(m_fieldBox, &QComboBox::activated, this, [this](int index) {
        setField(Field(m_fieldBox->itemData(index).toInt()));
    });
    connect(m_measureBox, &QComboBox::activated, this, [this](int index) {
        const QStringList choice = m_measureBox->itemData(index).toStringList();
        setMeasure(choice.isEmpty() ? ChartData::Measure::Count : ChartData::Measure::Amount, choice.value(0));
    });
    connect(m_asTable, &QToolButton::clicked, this, &ChartPane::showAsTable);
    connect(m_chart, &BarChart::valueActed, this, [this](const QString &value, ValueAct act) { emit valueActed(m_field, value, act); });
    connect(m_chart, &BarChart::capacityChanged, this, [this] {
        if (m_data.field != Field::Year)
            updateChart();
    });
    retranslate();
}

void ChartPane::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    if (m_slice && !hasValues(*m_slice, m_field))
        m_field = Field::Year; // the other unit may not have such a field
    fillChoices();
    updateChart();
}

void ChartPane::setField(Field field)
{
    m_field = field;
    fillChoices();
    updateChart();
}

void ChartPane::setMeasure(ChartData::Measure measure, const QString &currency)
{
    m_measure = measure;
    m_currency = currency;
    if (measure == ChartData::Measure::Amount && currency.isEmpty() && m_slice) {
        for (const CurrencyTotal &total : m_slice->totals()) { // most rows first
            if (m_currency.isEmpty())
                m_currency = total.currency;
        }
    }
    fillChoices();
    updateChart();
}

void ChartPane::fillChoices()
{
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    const QSignalBlocker fieldBlocker(m_fieldBox);
    const QSignalBlocker measureBlocker(m_measureBox);
    m_fieldBox->clear();
    for (const Field field : chartFields) {
        if (field == Field::Year || (m_slice && hasValues(*m_slice, field)))
            m_fieldBox->addItem(fieldTitle(field, unit), int(field));
    }
    m_fieldBox->setCurrentIndex(std::max(0, m_fieldBox->findData(int(m_field))));

    m_measureBox->clear();
    m_measureBox->addItem(measureText(ChartData::Measure::Count, {}, unit), QStringList());
    if (m_slice) {
        for (const CurrencyTotal &total : m_slice->totals()) {
            if (total.rows > 0 && !total.currency.isEmpty()) // money without a currency is told, not drawn
                m_measureBox->addItem(measureText(ChartData::Measure::Amount, total.currency, unit), QStringList { total.currency });
        }
    }
    int current = 0;
    if (m_measure == ChartData::Measure::Amount) {
        current = m_measureBox->findData(QStringList { m_currency });
        if (current < 0) { // what was chosen is not among what is left: it stays chosen, with nothing in it
            m_measureBox->addItem(measureText(ChartData::Measure::Amount, m_currency, unit), QStringList { m_currency });
            current = m_measureBox->count() - 1;
        }
    }
    m_measureBox->setCurrentIndex(current);
    m_fieldBox->setToolTip(m_fieldBox->currentText()); // the boxes may be too narrow for their text
    m_measureBox->setToolTip(m_measureBox->currentText());
}

void ChartPane::updateChart()
{
    const Unit unit = m_slice ? m_slice->unit() : Unit::Processes;
    m_data = ChartData();
    m_data.field = m_field;
    m_data.measure = m_measure;
    m_data.currency = m_currency;
    if (m_slice)
        m_data = chartData(*m_slice, m_field, m_measure, m_currency, m_chart->capacity());
    m_title->setText(m_slice ? chartTitle(m_data, unit) : QString());
    m_subtitle->setText(m_slice ? chartSubtitle(m_data, unit) : QString());
    m_chart->setAccessibleName(m_title->text());
    m_chart->setAccessibleDescription(chartDescription(m_data, unit));
    m_chart->setData(m_data, unit);
    m_asTable->setEnabled(!m_data.bars.isEmpty());
}

void ChartPane::showAsTable()
{
    if (!m_slice)
        return;
    // In the table there is room for more than in the picture.
    constexpr int tableRows = 1000;
    auto *table = new ChartTable(chartData(*m_slice, m_field, m_measure, m_currency, tableRows), m_slice->unit(), this);
    table->show();
}

QByteArray ChartPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << fieldName(m_field) << quint8(m_measure) << m_currency;
    return state;
}

bool ChartPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QString field;
    quint8 measure = 0;
    QString currency;
    stream >> version;
    if (version != stateVersion)
        return false;
    stream >> field >> measure >> currency;
    const std::optional<Field> known = fieldFromName(field);
    if (stream.status() != QDataStream::Ok || !known || measure > quint8(ChartData::Measure::Amount))
        return false;
    m_field = *known;
    setMeasure(ChartData::Measure(measure), currency);
    return true;
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The words give way before the bars do.
    const int linesOfWords = height() < fontMetrics().lineSpacing() * 15 ? 1 : 2;
    m_title->setMaximumLines(linesOfWords);
    m_subtitle->setMaximumLines(linesOfWords);
}

void ChartPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
        m_subtitle->setFont(scaledFont(this, 0.9, QFont::Normal));
    }
    QWidget::changeEvent(event);
}

void ChartPane::retranslate()
{
    setAccessibleName(tr("Chart"));
    m_measureLabel->setText(tr("&Show"));
    m_fieldLabel->setText(tr("&by"));
    m_fieldBox->setAccessibleName(tr("What the bars stand for"));
    m_measureBox->setAccessibleName(tr("What the bars measure"));
    m_asTable->setToolTip(tr("See the chart as a table"));
    m_asTable->setAccessibleName(tr("See the chart as a table"));
    fillChoices();
    updateChart();
}

} // namespace obra
