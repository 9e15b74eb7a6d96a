// SPDX-License-Identifier: GPL-3.0-or-later
#include "works/detailparts.h"

namespace obra {

QString detailText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

DetailMoney detailMoney(std::string_view amount, std::string_view currency, bool panama)
{
    DetailMoney money;
    money.amount = detailText(amount);
    money.currency = detailText(currency);
    ScaledAmount scaled = 0;
    const AmountStatus status = amount.empty() ? AmountStatus::NotANumber : parseAmount(amount, &scaled);
    // By law B/.1 = US$1, and people there read both as balboas.
    const QString unit = money.currency == QLatin1String("PAB") || (panama && money.currency == QLatin1String("USD")) ? QStringLiteral("B/.") : money.currency;
    if (status == AmountStatus::Exact || status == AmountStatus::Rounded)
        money.text = unit.isEmpty() ? formatAmount(scaled) : unit + QChar(QChar::Nbsp) + formatAmount(scaled);
    else if (!amount.empty())
        money.text = unit + QLatin1Char(' ') + money.amount; // as published: no number that could be added
    return money;
}

DetailMoney detailMoney(const JsonValue &value, bool panama)
{
    const JsonValue &amount = value["amount"];
    return detailMoney(amount.isNumber() || amount.isString() ? amount.text() : std::string_view(), value["currency"].stringText(), panama);
}

QDate detailDate(const JsonValue &value)
{
    return toDate(parseDay(value.stringText()));
}

QStringList detailTexts(const JsonValue &list)
{
    QStringList texts;
    if (list.isString())
        texts.append(detailText(list.text()));
    for (const JsonValue &item : list.items()) {
        if (item.isString() || item.isNumber())
            texts.append(detailText(item.text()));
    }
    return texts;
}

DetailAmendment detailAmendment(const JsonValue &amendment, bool panama)
{
    DetailAmendment detail;
    detail.id = detailText(amendment["id"].text());
    detail.description = detailText(amendment["description"].stringText());
    detail.rationale = detailText(amendment["rationale"].stringText());
    detail.date = detailDate(amendment["date"]);
    detail.oldValue = detailMoney(amendment["oldContractValue"], panama); // OC4IDS modifications say them; OCDS amendments do not
    detail.newValue = detailMoney(amendment["newContractValue"], panama);
    return detail;
}

DetailPayment detailPayment(const JsonValue &transaction, bool panama)
{
    DetailPayment detail;
    detail.id = detailText(transaction["id"].text());
    const JsonValue &payer = transaction["payer"].hasValue() ? transaction["payer"] : transaction["providerOrganization"];
    const JsonValue &payee = transaction["payee"].hasValue() ? transaction["payee"] : transaction["receiverOrganization"];
    detail.payer = detailText(payer["name"].hasValue() ? payer["name"].stringText() : payer["legalName"].stringText());
    detail.payee = detailText(payee["name"].hasValue() ? payee["name"].stringText() : payee["legalName"].stringText());
    detail.date = detailDate(transaction["date"]);
    detail.value = detailMoney(transaction["value"].hasValue() ? transaction["value"] : transaction["amount"], panama);
    return detail;
}

DetailMilestone detailMilestone(const JsonValue &milestone, const QString &section)
{
    DetailMilestone detail;
    detail.title = detailText(milestone["title"].hasValue() ? milestone["title"].text() : milestone["description"].text());
    detail.type = detailText(milestone["type"].stringText());
    detail.status = detailText(milestone["status"].stringText());
    detail.section = section;
    detail.due = detailDate(milestone["dueDate"]);
    detail.met = detailDate(milestone["dateMet"]);
    return detail;
}

QVector<DetailOrganization> detailParties(const JsonValue &parties)
{
    QVector<DetailOrganization> result;
    for (const JsonValue &party : parties.items()) {
        if (!party.isObject())
            continue;
        DetailOrganization detail;
        detail.name = detailText(party["name"].text());
        const QString scheme = detailText(party["identifier"]["scheme"].text());
        const QString identifier = detailText(party["identifier"]["id"].text());
        detail.identifier = scheme.isEmpty() || identifier.isEmpty() ? identifier : scheme + QLatin1Char(' ') + identifier;
        if (detail.identifier.isEmpty())
            detail.identifier = detailText(party["id"].text());
        if (detail.name.isEmpty())
            detail.name = detail.identifier;
        QStringList contact, address;
        for (const char *key : { "name", "email", "telephone", "faxNumber", "url" })
            contact.append(detailText(party["contactPoint"][key].text()));
        for (const char *key : { "streetAddress", "locality", "region", "postalCode", "countryName" })
            address.append(detailText(party["address"][key].text()));
        contact.removeAll(QString());
        address.removeAll(QString());
        detail.contact = contact.join(QStringLiteral(" · "));
        detail.address = address.join(QLatin1String(", "));
        detail.roles = detailTexts(party["roles"]);
        result.append(detail);
    }
    return result;
}

QVector<DetailDocument> detailDocuments(const std::vector<DocumentRecord> &documents)
{
    QVector<DetailDocument> result;
    for (const DocumentRecord &document : documents)
        result.append({ detailText(document.title), detailText(document.type), detailText(document.url), detailText(document.section), toDate(document.datePublished) });
    return result;
}

QVector<DetailMilestone> detailMilestones(const std::vector<MilestoneRecord> &milestones)
{
    QVector<DetailMilestone> result;
    for (const MilestoneRecord &milestone : milestones)
        result.append({ detailText(milestone.title), detailText(milestone.type), detailText(milestone.status), detailText(milestone.section),
                        toDate(milestone.dueDate), toDate(milestone.dateMet) });
    return result;
}

QVector<DetailPlace> detailPlaces(const std::vector<PlaceRecord> &places)
{
    QVector<DetailPlace> result;
    for (const PlaceRecord &place : places) {
        DetailPlace detail;
        detail.description = detailText(place.description);
        QStringList address { detailText(place.locality), detailText(place.region), detailText(place.country) };
        address.removeAll(QString());
        detail.address = address.join(QLatin1String(", "));
        detail.quality = place.quality;
        if (place.hasPoint()) {
            detail.longitude = place.longitude;
            detail.latitude = place.latitude;
        }
        result.append(detail);
    }
    return result;
}

void addMoney(QVector<DetailMoney> &totals, const DetailMoney &money, bool panama)
{
    ScaledAmount added = 0;
    const std::string amount = money.amount.toStdString();
    const AmountStatus status = parseAmount(amount, &added);
    if (amount.empty() || status == AmountStatus::NotANumber || status == AmountStatus::OutOfRange)
        return;
    const auto bucket = [panama](const QString &currency) { return panama && currency == QLatin1String("USD") ? QStringLiteral("PAB") : currency; };
    for (DetailMoney &total : totals) {
        if (bucket(total.currency) != bucket(money.currency))
            continue;
        ScaledAmount before = 0;
        parseAmount(total.amount.toStdString(), &before);
        total = detailMoney(amountText(static_cast<ScaledSum>(before) + added), total.currency.toStdString(), panama);
        return;
    }
    totals.append(money);
}

} // namespace obra
