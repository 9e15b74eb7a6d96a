// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/recordrows.h"

#include "ocds/amount.h"
#include "ocds/codelists.h"
#include "ocds/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace obra {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

using Records = QVector<std::shared_ptr<const RecordDetail>>;

ComparedValue countOf(qint64 count)
{
    ComparedValue value;
    value.text = QLocale().toString(qlonglong(count));
    value.plain = QString::number(count);
    value.number = double(count);
    return value;
}

ComparedValue moneyOf(const DetailMoney &money)
{
    ComparedValue value;
    value.text = money.text;
    ScaledAmount amount = 0;
    const AmountStatus status = money.amount.isEmpty() ? AmountStatus::NotANumber : parseAmount(money.amount.toStdString(), &amount);
    if (status <= AmountStatus::Rounded) {
        value.plain = status == AmountStatus::Exact ? QString::fromStdString(amountText(amount)) : money.amount; // 1000 and 1000.00 are the same
        value.number = double(amount);
    }
    return value;
}

ComparedValue textOf(const QString &text)
{
    ComparedValue value;
    value.text = text;
    return value;
}

/// Balboas and dollars of Panamanian records are one bucket, as everywhere; their text says so.
QString bucketOf(const DetailMoney &money)
{
    return money.text.startsWith(QLatin1String("B/.")) ? QStringLiteral("PAB") : money.currency;
}

class RecordRows
{
public:
    RecordRows(Comparison &comparison, const Records &records) : m_comparison(comparison), m_records(records) {}

    void section(const QString &title) { m_section = title; }
    /// A row, unless no record knows anything of it.
    void add(const QString &id, const QString &label, const std::function<ComparedValue(const RecordDetail &)> &valueOf, const QString &unit = {})
    {
        ComparedRow row;
        row.id = id;
        row.section = m_section;
        row.label = label;
        row.unit = unit;
        for (const std::shared_ptr<const RecordDetail> &record : m_records)
            row.values.append(valueOf(*record));
        if (std::any_of(row.values.begin(), row.values.end(), [](const ComparedValue &value) { return !value.text.isEmpty(); }))
            m_comparison.rows.append(row);
    }
    void text(const QString &id, const QString &label, const std::function<QString(const RecordDetail &)> &textOfRecord)
    {
        add(id, label, [&](const RecordDetail &record) { return textOf(textOfRecord(record)); });
    }
    void day(const QString &id, const QString &label, const std::function<QDate(const RecordDetail &)> &dayOfRecord)
    {
        text(id, label, [&](const RecordDetail &record) { return dayText(dayOfRecord(record)); });
    }
    /// One row for each currency that any record has the money in: currencies are never compared with each other.
    void money(const QString &id, const QString &label, const std::function<QVector<DetailMoney>(const RecordDetail &)> &moneyOfRecord)
    {
        QStringList currencies;
        for (const std::shared_ptr<const RecordDetail> &record : m_records) {
            for (const DetailMoney &money : moneyOfRecord(*record)) {
                if (!money.text.isEmpty() && !currencies.contains(bucketOf(money)))
                    currencies.append(bucketOf(money));
            }
        }
        for (const QString &currency : std::as_const(currencies)) {
            const QString title = currency.isEmpty() ? label : RecordWords::tr("%1, %2", "what is summed, currency").arg(label, valueLabel(Field::Currency, m_comparison.unit, currency));
            add(id + QLatin1Char(':') + currency, title, [&](const RecordDetail &record) {
                for (const DetailMoney &money : moneyOfRecord(record)) {
                    if (!money.text.isEmpty() && bucketOf(money) == currency)
                        return moneyOf(money);
                }
                return ComparedValue();
            }, currency);
        }
    }

private:
    Comparison &m_comparison;
    const Records &m_records;
    QString m_section;
};

QString joined(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
}

QStringList suppliersOf(const RecordDetail &record)
{
    QStringList names;
    for (const DetailAward &award : record.awards)
        names += award.suppliers;
    for (const DetailContract &contract : record.contracts)
        names += contract.suppliers;
    return names;
}

QDate firstOf(const QVector<QDate> &days)
{
    QDate first;
    for (const QDate &day : days) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

qint64 amendmentsOf(const RecordDetail &record)
{
    qint64 count = 0;
    for (const DetailContract &contract : record.contracts)
        count += contract.amendments.size();
    return count;
}

void addWho(RecordRows &rows, Unit unit)
{
    rows.section(RecordWords::tr("Who and what"));
    rows.text(QStringLiteral("buyer"), fieldTitle(Field::Buyer, unit), [](const RecordDetail &record) { return record.buyer; });
    rows.text(QStringLiteral("entity"), fieldTitle(Field::ProcuringEntity, unit), [](const RecordDetail &record) { return record.procuringEntity; });
    rows.text(QStringLiteral("suppliers"), fieldTitle(Field::Supplier, unit), [](const RecordDetail &record) { return joined(suppliersOf(record)); });
    rows.text(QStringLiteral("method"), fieldTitle(Field::Method, unit), [](const RecordDetail &record) { return codeLabel(Codelist::ProcurementMethod, record.method); });
    rows.text(QStringLiteral("methodDetails"), RecordWords::tr("Method in detail"), [](const RecordDetail &record) { return record.methodDetails; });
    rows.text(QStringLiteral("status"), fieldTitle(Field::Status, unit), [unit](const RecordDetail &record) {
        return codeLabel(unit == Unit::Projects ? Codelist::ProjectStatus : Codelist::TenderStatus, record.status);
    });
    rows.text(QStringLiteral("category"), fieldTitle(Field::Category, unit), [unit](const RecordDetail &record) {
        if (unit == Unit::Processes)
            return codeLabel(Codelist::ProcurementCategory, record.category);
        QStringList sectors;
        for (const QString &sector : record.sectors)
            sectors.append(codeLabel(Codelist::ProjectSector, sector));
        return joined(sectors);
    });
    rows.text(QStringLiteral("type"), fieldTitle(Field::Type, unit), [](const RecordDetail &record) { return codeLabel(Codelist::ProjectType, record.type); });
    rows.text(QStringLiteral("places"), RecordWords::tr("Places"), [](const RecordDetail &record) {
        QStringList places;
        for (const DetailPlace &place : record.places)
            places.append(place.address.isEmpty() ? place.description : place.address);
        return joined(places);
    });
}

void addMoneyRows(RecordRows &rows)
{
    rows.section(RecordWords::tr("Money"));
    rows.money(QStringLiteral("budget"), RecordWords::tr("Budget"), [](const RecordDetail &record) { return QVector<DetailMoney> { record.budget }; });
    rows.money(QStringLiteral("tenderValue"), RecordWords::tr("Tender value"), [](const RecordDetail &record) { return QVector<DetailMoney> { record.tenderValue }; });
    rows.money(QStringLiteral("awards"), RecordWords::tr("Awarded"), [](const RecordDetail &record) { return record.awardTotals; });
    rows.money(QStringLiteral("contracts"), RecordWords::tr("Contracted"), [](const RecordDetail &record) { return record.contractTotals; });
    rows.money(QStringLiteral("completion"), RecordWords::tr("Final cost"), [](const RecordDetail &record) { return QVector<DetailMoney> { record.completionValue }; });
}

void addDays(RecordRows &rows)
{
    rows.section(RecordWords::tr("Dates"));
    rows.day(QStringLiteral("tenderStart"), RecordWords::tr("Tender opens"), [](const RecordDetail &record) { return record.tenderStart; });
    rows.day(QStringLiteral("tenderEnd"), RecordWords::tr("Tender closes"), [](const RecordDetail &record) { return record.tenderEnd; });
    rows.add(QStringLiteral("tenderDays"), RecordWords::tr("Days to tender"), [](const RecordDetail &record) {
        return record.tenderStart.isValid() && record.tenderEnd.isValid() ? countOf(record.tenderStart.daysTo(record.tenderEnd)) : ComparedValue();
    });
    rows.day(QStringLiteral("awarded"), RecordWords::tr("First award"), [](const RecordDetail &record) {
        QVector<QDate> days;
        for (const DetailAward &award : record.awards)
            days.append(award.date);
        return firstOf(days);
    });
    rows.day(QStringLiteral("signed"), RecordWords::tr("First signature"), [](const RecordDetail &record) {
        QVector<QDate> days;
        for (const DetailContract &contract : record.contracts)
            days.append(contract.signedOn);
        return firstOf(days);
    });
    rows.day(QStringLiteral("start"), RecordWords::tr("Start"), [](const RecordDetail &record) { return record.start; });
    rows.day(QStringLiteral("end"), RecordWords::tr("End"), [](const RecordDetail &record) { return record.end; });
    rows.day(QStringLiteral("completed"), RecordWords::tr("Completed on"), [](const RecordDetail &record) { return record.completionDate; });
}

void addCounts(RecordRows &rows, Unit unit)
{
    rows.section(RecordWords::tr("How many"));
    rows.add(QStringLiteral("tenderers"), RecordWords::tr("Tenderers"), [](const RecordDetail &record) { return record.tenderers < 0 ? ComparedValue() : countOf(record.tenderers); });
    rows.add(QStringLiteral("contractCount"), unit == Unit::Projects ? RecordWords::tr("Contracting processes") : RecordWords::tr("Contracts"),
             [](const RecordDetail &record) { return countOf(record.contracts.size()); });
    rows.add(QStringLiteral("amendments"), RecordWords::tr("Changes of contracts"), [](const RecordDetail &record) { return countOf(amendmentsOf(record)); });
    rows.add(QStringLiteral("milestones"), RecordWords::tr("Milestones"), [](const RecordDetail &record) { return countOf(record.milestones.size()); });
    rows.add(QStringLiteral("documents"), RecordWords::tr("Documents"), [](const RecordDetail &record) { return countOf(record.documents.size()); });
    rows.add(QStringLiteral("versions"), RecordWords::tr("Releases"), [](const RecordDetail &record) { return countOf(qint64(record.versions.size())); });
    rows.add(QStringLiteral("issues"), RecordWords::tr("Odd things found"), [](const RecordDetail &record) { return countOf(qint64(record.issues.size())); });
}

} // namespace

void addRecordRows(Comparison &comparison, const Records &records)
{
    RecordRows rows(comparison, records);
    addWho(rows, comparison.unit);
    addMoneyRows(rows);
    addDays(rows);
    addCounts(rows, comparison.unit);
}

} // namespace obra
