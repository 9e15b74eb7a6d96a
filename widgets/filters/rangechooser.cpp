// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/rangechooser.h"

#include "common/shortnumber.h"
#include "common/theme.h"
#include "filters/facetview.h"
#include "filters/rangeedits.h"
#include "filters/rangehistogram.h"
#include "tables/missingdatamodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

namespace obra {

RangeChooser::RangeChooser(RangeField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_histogram(new RangeHistogram(this))
    , m_edits(new RangeEdits(field, this))
    , m_missing(new FacetView(this))
    , m_missingModel(new MissingDataModel(this))
{
    m_missing->setObjectName(QStringLiteral("rangeMissing"));
    m_missing->setModel(m_missingModel);
    m_missing->setVisible(canBeMissing(field));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(this, 0.3));
    if (isMoney(field)) {
        m_currencies = new QComboBox(this);
        m_currencies->setObjectName(QStringLiteral("rangeCurrency"));
        layout->addWidget(m_currencies, 0, Qt::AlignLeft);
        connect(m_currencies, &QComboBox::activated, this, [this](int index) {
            m_currencyWanted = true;
            m_shownCurrency = m_currencies->itemData(index).toString();
            emit histogramNeeded(m_field, m_shownCurrency);
        });
    }
    layout->addWidget(m_histogram);
    layout->addWidget(m_edits);
    layout->addWidget(m_missing);
    const auto choose = [this] {
        if (const std::optional<RangeChoice> typed = m_edits->choice(m_choice); typed && *typed != m_choice) {
            setChoice(*typed);
            emit chosen();
        }
    };
    connect(m_histogram, &RangeHistogram::moved, this, [this](std::optional<qint64> from, std::optional<qint64> to) {
        m_edits->setChoice(m_choice.between(from, to));
        emit edited();
    });
    connect(m_histogram, &RangeHistogram::chosen, this, [this](std::optional<qint64> from, std::optional<qint64> to) {
        if (from == m_choice.from && to == m_choice.to)
            return;
        setChoice(m_choice.between(from, to));
        emit edited();
        emit chosen();
    });
    connect(m_edits, &RangeEdits::edited, this, [this] {
        if (const std::optional<RangeChoice> typed = m_edits->choice(m_choice))
            m_histogram->setChoice(*typed);
        emit edited();
    });
    connect(m_edits, &RangeEdits::finished, this, choose);
    connect(m_edits, &RangeEdits::accepted, this, [this, choose] {
        choose();
        emit accepted();
    });
    connect(m_missing, &FacetView::acted, this, [this](const QString &, ValueAct act) {
        RangeChoice choice = m_edits->choice(m_choice).value_or(m_choice);
        if (act == ValueAct::Only)
            choice = {};
        setChoice(act == ValueAct::Exclude ? choice.missingExcluded() : choice.missingToggled());
        emit edited();
        emit chosen();
    });
    retranslate();
}

void RangeChooser::setSlice(const std::shared_ptr<const Slice> &slice)
{
    const bool otherTable = !m_slice || !slice || &m_slice->table() != &slice->table();
    m_slice = slice;
    if (!slice)
        return;
    if (otherTable)
        m_currencyWanted = false;
    setChoice(rangeChoice(slice->filter(), m_field));
    if (m_currencies) {
        const QStringList chosen = slice->filter().values(Field::Currency);
        if (chosen.size() == 1) { // the amounts are of that one
            m_shownCurrency = chosen.first();
            m_currencyWanted = false;
        } else if (!m_currencyWanted) {
            m_shownCurrency = QString::fromStdString(slice->table().facet(Field::Currency).dictionary.values.empty()
                    ? std::string()
                    : slice->table().facet(Field::Currency).dictionary.values[mainCurrency(*slice)]);
        }
        fillCurrencies();
    }
    emit histogramNeeded(m_field, m_currencies ? std::optional(m_shownCurrency) : std::nullopt);
}

void RangeChooser::fillCurrencies()
{
    const QSignalBlocker blocker(m_currencies);
    m_currencies->clear();
    const FacetColumn &column = m_slice->table().facet(Field::Currency);
    const std::vector<qint64> &counts = m_slice->counts(Field::Currency);
    for (std::size_t code = 0; code < column.dictionary.values.size(); ++code) {
        const QString currency = QString::fromStdString(column.dictionary.values[code]);
        if ((code > 0 && code < counts.size() && counts[code] > 0) || currency == m_shownCurrency)
            m_currencies->addItem(currencyLabel(currency, m_slice->unit()), currency);
    }
    m_currencies->setCurrentIndex(m_currencies->findData(m_shownCurrency));
    m_currencies->setVisible(m_currencies->count() > 1);
}

void RangeChooser::setHistogram(const std::shared_ptr<const Slice> &slice, const Histogram &histogram)
{
    if (slice != m_slice || histogram.field != m_field)
        return;
    m_rows = histogram.rows;
    m_withoutData = histogram.withoutData;
    m_histogram->setHistogram(histogram, m_shownCurrency, slice->unit());
    showMissing();
}

void RangeChooser::setChoice(const RangeChoice &choice)
{
    m_choice = choice;
    m_histogram->setChoice(choice);
    if (m_edits->choice(choice) != choice || !m_edits->hasFocusWithin())
        m_edits->setChoice(choice); // not under the fingers of somebody who types
    showMissing();
}

void RangeChooser::showMissing()
{
    m_missingModel->set(m_withoutData, m_rows > 0 ? double(m_withoutData) / double(m_rows) : 0, m_choice.missing, m_choice.withoutMissing);
}

std::optional<RangeChoice> RangeChooser::choice() const
{
    return m_edits->choice(m_choice);
}

std::optional<QString> RangeChooser::currency() const
{
    const bool several = m_slice && m_currencies && m_slice->table().facet(Field::Currency).dictionary.values.size() > 2; // beside "none said"
    return several ? std::optional(m_shownCurrency) : std::nullopt;
}

void RangeChooser::focusFirst()
{
    m_edits->focusFirst();
}

QVector<QWidget *> RangeChooser::tabStops() const
{
    QVector<QWidget *> stops;
    if (m_currencies)
        stops.append(m_currencies);
    return stops + m_histogram->tabStops() + m_edits->tabStops() + QVector<QWidget *> { m_missing };
}

void RangeChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RangeChooser::retranslate()
{
    if (m_currencies) {
        m_currencies->setAccessibleName(tr("Currency"));
        m_currencies->setToolTip(tr("Amounts are looked at in one currency at a time"));
    }
    m_missing->setAccessibleName(tr("Without data"));
    m_missing->setAccessibleDescription(tr("Space adds the rows without data, X leaves them out, Enter shows only these."));
}

} // namespace obra
