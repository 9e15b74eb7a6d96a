// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/workcard.h"

#include "common/shortnumber.h"
#include "common/theme.h"
#include "explore/valuecodes.h"
#include "store/countedcells.h"

#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace obra {

namespace {

constexpr int mostNames = 3;

/// @p links: HTML, in which names that have a card are links to their place among the row's codes.
QString fieldText(const Slice &slice, Field field, quint32 row, bool links = false)
{
    const FacetColumn &column = slice.table().facet(field);
    QStringList names;
    for (const quint32 code : codesOfRow(column, row)) {
        if (code == 0)
            continue;
        if (names.size() == mostNames) {
            names.append(QStringLiteral("…"));
            break;
        }
        const QString name = valueLabel(field, slice.unit(), QString::fromStdString(column.dictionary.values[code]));
        names.append(links ? QStringLiteral("<a href='%1'>%2</a>").arg(code).arg(name.toHtmlEscaped()) : name);
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace

WorkCard::WorkCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_facts(new QFormLayout), m_open(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("workCard"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(this, 1.05, QFont::DemiBold));
    m_open->setObjectName(QStringLiteral("workCardOpen"));
    m_close->setObjectName(QStringLiteral("workCardClose"));
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_facts->setVerticalSpacing(2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(m_facts);
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_row); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        if (parentWidget())
            parentWidget()->setFocus();
    });
    retranslate();
    hide();
}

void WorkCard::setTitle(const QString &title)
{
    m_title->setText(title.isEmpty() ? tr("Title being read…") : title);
    setAccessibleName(m_title->text());
}

void WorkCard::showRow(const std::shared_ptr<const Slice> &slice, quint32 row, const QString &title)
{
    m_slice = slice;
    m_row = row;
    setTitle(title);
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto fact = [this](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        auto *value = new QLabel(text, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        m_facts->addRow(name, value);
    };
    const ColumnTable &table = slice->table();
    const Unit unit = slice->unit();
    const auto names = [&](Field field) {
        const QString html = fieldText(*slice, field, row, true);
        if (html.isEmpty())
            return;
        auto *value = new QLabel(html, this);
        value->setTextFormat(Qt::RichText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        value->setFocusPolicy(Qt::StrongFocus);
        connect(value, &QLabel::linkActivated, this, [this, slice, field](const QString &code) {
            emit valueActed(field, QString::fromStdString(slice->table().facet(field).dictionary.values[code.toUInt()]), ValueAct::Card);
        });
        m_facts->addRow(fieldTitle(field, unit), value);
    };
    names(Field::Buyer);
    names(Field::Supplier);
    fact(fieldTitle(Field::Status, unit), fieldText(*slice, Field::Status, row));
    names(Field::Province);
    QStringList amounts;
    const AmountColumn &cells = table.amounts;
    for (quint32 cell = cells.offsets.empty() ? 0 : cells.offsets[row]; !cells.offsets.empty() && cell < cells.offsets[row + 1]; ++cell) {
        if (!countsIn(table, row, cell))
            continue;
        const std::string &currency = table.facet(Field::Currency).dictionary.values[cells.currency[cell]];
        amounts.append(fullAmount(cells.amount[cell], QString::fromStdString(currency), unit));
    }
    fact(tr("Amount"), amounts.isEmpty() ? tr("not published") : amounts.join(u'\n'));
    if (!table.day.empty() && table.day[row] != noDay)
        fact(tr("Date"), QLocale().toString(QDate::fromJulianDay(table.day[row] + 2440588), QLocale::ShortFormat));
    const QVector<RangeField> phases = unit == Unit::Projects ? QVector { RangeField::Start, RangeField::End, RangeField::Completion }
                                                              : QVector { RangeField::TenderEnd, RangeField::Award, RangeField::Signature, RangeField::ContractEnd };
    for (const RangeField phase : phases) {
        const DayArray &days = table.days(phase);
        if (!days.empty() && days[row] != noDay)
            fact(rangeFieldTitle(phase, unit), QLocale().toString(QDate::fromJulianDay(days[row] + 2440588), QLocale::ShortFormat));
    }
    fact(fieldTitle(Field::PlaceQuality, unit), fieldText(*slice, Field::PlaceQuality, row));
    adjustSize();
    show();
    raise();
}

void WorkCard::retranslate()
{
    m_open->setText(tr("&Open record"));
    m_close->setText(tr("Close"));
    if (m_slice && isVisible())
        showRow(m_slice, m_row, m_title->text());
}

void WorkCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

void WorkCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace obra
