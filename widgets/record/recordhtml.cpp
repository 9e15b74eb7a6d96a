// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recordhtml.h"

#include "common/theme.h"
#include "explore/filter.h"
#include "ocds/codelists.h"
#include "record/htmlwriter.h"
#include "record/phasebar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace obra {

namespace {

QString day(const QDate &date)
{
    return dayText(date);
}

QString period(const QDate &from, const QDate &to)
{
    if (from.isValid() && to.isValid())
        //: a period: from … to …
        return QCoreApplication::translate("RecordHtml", "%1 to %2").arg(day(from), day(to));
    return from.isValid() ? QCoreApplication::translate("RecordHtml", "from %1").arg(day(from)) : to.isValid() ? QCoreApplication::translate("RecordHtml", "until %1").arg(day(to)) : QString();
}

QString fieldLink(Field field, const QString &value)
{
    if (value.isEmpty())
        return {};
    return HtmlWriter::link(QStringLiteral("value:%1?%2").arg(fieldName(field), QString::fromLatin1(QUrl::toPercentEncoding(value))), value);
}

QString fieldLinks(Field field, const QStringList &values)
{
    QStringList links;
    for (const QString &value : values)
        links.append(fieldLink(field, value));
    return links.join(QLatin1String("; "));
}

QString labels(Codelist list, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(codeLabel(list, code));
    return names.join(QLatin1String(", "));
}

QString money(const QVector<DetailMoney> &totals)
{
    QStringList texts;
    for (const DetailMoney &total : totals)
        texts.append(total.text);
    return HtmlWriter::escaped(texts.join(QStringLiteral(" · ")));
}

/// "B/. 100.00 → B/. 120.00 (+20.0 %)"; the percentage only within one currency.
QString change(const DetailMoney &first, const DetailMoney &now)
{
    if (first.amount.isEmpty())
        return HtmlWriter::escaped(now.text);
    QString text = QStringLiteral("%1 → <b>%2</b>").arg(HtmlWriter::escaped(first.text), HtmlWriter::escaped(now.text));
    ScaledAmount before = 0, after = 0;
    if (first.currency == now.currency && parseAmount(first.amount.toStdString(), &before) <= AmountStatus::Rounded
        && parseAmount(now.amount.toStdString(), &after) <= AmountStatus::Rounded && before > 0) {
        const double percent = (static_cast<double>(after) - static_cast<double>(before)) * 100 / static_cast<double>(before);
        text += QStringLiteral(" (%1%2 %)").arg(percent > 0 ? QStringLiteral("+") : QString(), QLocale().toString(percent, 'f', 1));
    }
    return text;
}

QString basisText(const RecordDetail &record)
{
    int individual = 0;
    for (const DetailVersion &version : record.versions)
        individual += version.kind == RawDocument::Kind::Individual ? 1 : 0;
    switch (record.basis) {
    case CompileBasis::Single: return QCoreApplication::translate("RecordHtml", "From the only release at hand.");
    case CompileBasis::Merged: return QCoreApplication::translate("RecordHtml", "Put together here from %n release(s).", nullptr, individual);
    case CompileBasis::Publisher:
        if (record.listedReleases > 0)
            return QCoreApplication::translate("RecordHtml", "As compiled by the publisher: its record lists %n release(s), more than are at hand.", nullptr, record.listedReleases);
        return QCoreApplication::translate("RecordHtml", "As compiled by the publisher.");
    case CompileBasis::Latest: return QCoreApplication::translate("RecordHtml", "The latest release only: the releases contradict each other and could not be put together.");
    }
    return {};
}

void writeOverview(HtmlWriter &html, const RecordDetail &record, const RecordHtmlStyle &style)
{
    if (!html.section(QStringLiteral("overview"), QCoreApplication::translate("RecordHtml", "Overview"), -1, style.folded.contains(QStringLiteral("overview"))))
        return;
    if (!record.description.isEmpty() && record.description != record.title)
        html.paragraph(HtmlWriter::escaped(record.description));
    const bool project = record.unit == Unit::Projects;
    html.beginRows();
    html.row(fieldTitle(Field::Buyer, record.unit), fieldLink(Field::Buyer, record.buyer));
    html.row(fieldTitle(Field::ProcuringEntity, record.unit), fieldLink(Field::ProcuringEntity, record.procuringEntity));
    html.row(QCoreApplication::translate("RecordHtml", "Purpose"), HtmlWriter::escaped(record.purpose));
    html.row(fieldTitle(Field::Category, record.unit), HtmlWriter::escaped(project ? labels(Codelist::ProjectSector, record.sectors)
                                                                                    : codeLabel(Codelist::ProcurementCategory, record.category)));
    html.row(fieldTitle(Field::Type, record.unit), HtmlWriter::escaped(codeLabel(Codelist::ProjectType, record.type)));
    html.row(QCoreApplication::translate("RecordHtml", "Budget"), HtmlWriter::escaped(record.budget.text));
    html.row(QCoreApplication::translate("RecordHtml", "Tender value"), HtmlWriter::escaped(record.tenderValue.text));
    html.row(QCoreApplication::translate("RecordHtml", "Awarded"), money(record.awardTotals));
    html.row(project ? QCoreApplication::translate("RecordHtml", "Contracts of the project") : QCoreApplication::translate("RecordHtml", "Contracted"), money(record.contractTotals));
    html.row(QCoreApplication::translate("RecordHtml", "Final cost"), HtmlWriter::escaped(record.completionValue.text));
    html.row(project ? QCoreApplication::translate("RecordHtml", "Project period") : QCoreApplication::translate("RecordHtml", "Contract period"), HtmlWriter::escaped(period(record.start, record.end)));
    html.row(QCoreApplication::translate("RecordHtml", "Completed on"), HtmlWriter::escaped(day(record.completionDate)));
    for (const CacheReader::Link &link : record.links) {
        const Unit other = project ? Unit::Processes : Unit::Projects;
        html.row(project ? QCoreApplication::translate("RecordHtml", "Contracting process") : QCoreApplication::translate("RecordHtml", "Part of the project"),
                 HtmlWriter::link(QStringLiteral("record:%1/%2").arg(static_cast<int>(other)).arg(link.id), link.title.isEmpty() ? link.ocid : link.title));
    }
    if (!project)
        html.row(QCoreApplication::translate("RecordHtml", "How it was put together"), HtmlWriter::escaped(basisText(record)));
    for (const SourceInfo &source : record.sources) {
        QStringList parts { source.publisher, source.file, source.published.left(10), source.license };
        parts.removeAll(QString());
        html.row(QCoreApplication::translate("RecordHtml", "Source"), HtmlWriter::escaped(parts.join(QStringLiteral(" · "))));
    }
    html.endRows();
}

void writeTimeline(HtmlWriter &html, const RecordDetail &record, const RecordHtmlStyle &style)
{
    struct Event { QDate date; QString text; };
    QVector<Event> events;
    const auto add = [&events](const QDate &date, const QString &text) {
        if (date.isValid())
            events.append({ date, text });
    };
    add(record.tenderStart, QCoreApplication::translate("RecordHtml", "Tender opens"));
    add(record.tenderEnd, QCoreApplication::translate("RecordHtml", "Tender closes"));
    for (const DetailAward &award : record.awards)
        add(award.date, QCoreApplication::translate("RecordHtml", "Award: %1").arg(award.suppliers.isEmpty() ? award.title : award.suppliers.join(QLatin1String(", "))));
    for (const DetailContract &contract : record.contracts) {
        const QString name = contract.title.isEmpty() ? contract.id : contract.title;
        add(contract.signedOn, QCoreApplication::translate("RecordHtml", "Contract signed: %1").arg(name));
        add(contract.start, QCoreApplication::translate("RecordHtml", "Contract starts: %1").arg(name));
        add(contract.end, QCoreApplication::translate("RecordHtml", "Contract ends: %1").arg(name));
        for (const DetailAmendment &amendment : contract.amendments)
            add(amendment.date, QCoreApplication::translate("RecordHtml", "Change: %1").arg(amendment.description.isEmpty() ? amendment.rationale : amendment.description));
    }
    if (record.unit == Unit::Projects) {
        add(record.start, QCoreApplication::translate("RecordHtml", "Project starts"));
        add(record.end, QCoreApplication::translate("RecordHtml", "Project ends"));
        add(record.completionDate, QCoreApplication::translate("RecordHtml", "Project completed"));
    }
    for (const DetailMilestone &milestone : record.milestones) {
        add(milestone.due, QCoreApplication::translate("RecordHtml", "Milestone due: %1").arg(milestone.title));
        add(milestone.met, QCoreApplication::translate("RecordHtml", "Milestone met: %1").arg(milestone.title));
    }
    if (events.isEmpty())
        return;
    if (!html.section(QStringLiteral("timeline"), QCoreApplication::translate("RecordHtml", "Timeline"), events.size(), style.folded.contains(QStringLiteral("timeline"))))
        return;
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.date < b.date; });
    html.beginRows();
    for (const Event &event : std::as_const(events))
        html.row(day(event.date), HtmlWriter::escaped(event.text));
    html.endRows();
}

void writeParties(HtmlWriter &html, const RecordDetail &record, const RecordHtmlStyle &style)
{
    if (record.parties.isEmpty()
        || !html.section(QStringLiteral("parties"), QCoreApplication::translate("RecordHtml", "Who takes part"), record.parties.size(), style.folded.contains(QStringLiteral("parties"))))
        return;
    bool anyContact = false;
    for (const DetailOrganization &party : record.parties)
        anyContact = anyContact || !party.contact.isEmpty();
    QStringList headings { QCoreApplication::translate("RecordHtml", "Name"), QCoreApplication::translate("RecordHtml", "Identifier"), QCoreApplication::translate("RecordHtml", "Roles"), QCoreApplication::translate("RecordHtml", "Address") };
    if (style.showContacts)
        headings.append(QCoreApplication::translate("RecordHtml", "Contact"));
    html.beginTable(headings);
    for (const DetailOrganization &party : record.parties) {
        const Field field = party.roles.contains(QLatin1String("buyer")) || party.roles.contains(QLatin1String("publicAuthority")) ? Field::Buyer
            : party.roles.contains(QLatin1String("supplier")) ? Field::Supplier : Field::ProcuringEntity;
        const bool linked = field != Field::ProcuringEntity || party.roles.contains(QLatin1String("procuringEntity"));
        QStringList cells { linked ? fieldLink(field, party.name) : HtmlWriter::escaped(party.name), HtmlWriter::escaped(party.identifier),
                            HtmlWriter::escaped(labels(Codelist::PartyRole, party.roles)), HtmlWriter::escaped(party.address) };
        if (style.showContacts)
            cells.append(HtmlWriter::escaped(party.contact));
        html.tableRow(cells);
    }
    html.endTable();
    if (anyContact)
        html.paragraph(HtmlWriter::link(QStringLiteral("contacts:"), style.showContacts ? QCoreApplication::translate("RecordHtml", "Hide the contacts") : QCoreApplication::translate("RecordHtml", "Show the contacts (may be personal data)")));
}

void writeTender(HtmlWriter &html, const RecordDetail &record, const RecordHtmlStyle &style)
{
    if (record.unit == Unit::Projects && record.tendererNames.isEmpty())
        return;
    if (!html.section(QStringLiteral("tender"), QCoreApplication::translate("RecordHtml", "Tender"), -1, style.folded.contains(QStringLiteral("tender"))))
        return;
    html.beginRows();
    if (record.unit == Unit::Processes) {
        QStringList method { codeLabel(Codelist::ProcurementMethod, record.method), record.methodDetails };
        method.removeAll(QString());
        html.row(fieldTitle(Field::Method, record.unit), HtmlWriter::escaped(method.join(QStringLiteral(" · "))));
        html.row(fieldTitle(Field::Status, record.unit), HtmlWriter::escaped(codeLabel(Codelist::TenderStatus, record.status)));
        html.row(QCoreApplication::translate("RecordHtml", "Open for offers"), HtmlWriter::escaped(period(record.tenderStart, record.tenderEnd)));
        html.row(QCoreApplication::translate("RecordHtml", "Number of tenderers"), record.tenderers < 0 ? html.quiet(QCoreApplication::translate("RecordHtml", "not published")) : QLocale().toString(record.tenderers));
    }
    html.row(QCoreApplication::translate("RecordHtml", "Tenderers"), HtmlWriter::escaped(record.tendererNames.join(QLatin1String("; "))));
    html.endRows();
}

void writeAwards(HtmlWriter &html, const RecordDetail &record, const RecordHtmlStyle &style)
{
    if (record.awards.isEmpty() || !html.section(QStringLiteral("awards"), QCoreApplication::translate("RecordHtml", "Awards"), record.awards.size(), style.folded.contains(QStringLiteral("awards"))))
        return;
    html.beginTable({ QCoreApplication::translate("RecordHtml", "Date"), QCoreApplication::translate("RecordHtml", "Award"), QCoreApplication::translate("RecordHtml", "Suppliers"), QCoreApplication::translate("RecordHtml", "Status"), QCoreApplication::translate("RecordHtml", "Amount") }, { 4 });
    for (const DetailAward &award : record.awards)
        html.tableRow({ HtmlWriter::escaped(day(award.date)), HtmlWriter::escaped(award.title.isEmpty() ? award.id : award.title),
                        fieldLinks(Field::Supplier, award.suppliers), HtmlWriter::escaped(codeLabel(Codelist::AwardStatus, award.status)),
                        HtmlWriter::escaped(award.value.text) });
    html.endTable();
}

void writeContracts(HtmlWriter &html, const RecordDetail &record, const RecordHtmlStyle &style)
{
    const bool project = record.unit == Unit::Projects;
    if (record.contracts.isEmpty()
        || !html.section(QStringLiteral("contracts"), project ? QCoreApplication::translate("RecordHtml", "Contracting processes") : QCoreApplication::translate("RecordHtml", "Contracts"), record.contracts.size(),
                         style.folded.contains(QStringLiteral("contracts"))))
        return;
    for (qsizetype i = 0; i < record.contracts.size(); ++i) {
        const DetailContract &contract = record.contracts[i];
        QString title = QStringLiteral("<b>%1</b>").arg(HtmlWriter::escaped(contract.title.isEmpty() ? contract.id : contract.title));
        if (contract.processRow > 0)
            title = HtmlWriter::link(QStringLiteral("record:0/%1").arg(contract.processRow), contract.title.isEmpty() ? contract.ocid : contract.title);
        if (i == record.contract)
            title = QStringLiteral("<a name='%1'></a>%2 %3").arg(chosenContractAnchor(), title, html.quiet(QCoreApplication::translate("RecordHtml", "(the contract that was opened)")));
        html.paragraph(title);
        html.beginRows();
        if (project) {
            html.row(QStringLiteral("ocid"), HtmlWriter::escaped(contract.ocid));
            html.row(QCoreApplication::translate("RecordHtml", "Kind of work"), HtmlWriter::escaped(labels(Codelist::ContractNature, contract.nature.split(QLatin1Char(','), Qt::SkipEmptyParts))));
        }
        html.row(QCoreApplication::translate("RecordHtml", "Suppliers"), fieldLinks(Field::Supplier, contract.suppliers));
        html.row(QCoreApplication::translate("RecordHtml", "Status"), HtmlWriter::escaped(codeLabel(project ? Codelist::ContractingProcessStatus : Codelist::ContractStatus, contract.status)));
        html.row(contract.firstValue.amount.isEmpty() ? QCoreApplication::translate("RecordHtml", "Amount") : QCoreApplication::translate("RecordHtml", "Amount, first → now"), change(contract.firstValue, contract.value));
        html.row(QCoreApplication::translate("RecordHtml", "Signed"), HtmlWriter::escaped(day(contract.signedOn)));
        html.row(QCoreApplication::translate("RecordHtml", "Period"), HtmlWriter::escaped(period(contract.start, contract.end)));
        html.endRows();
        if (!contract.amendments.isEmpty()) {
            html.beginTable({ QCoreApplication::translate("RecordHtml", "Date"), QCoreApplication::translate("RecordHtml", "Change"), QCoreApplication::translate("RecordHtml", "Reason"), QCoreApplication::translate("RecordHtml", "Amount") }, { 3 });
            for (const DetailAmendment &amendment : contract.amendments)
                html.tableRow({ HtmlWriter::escaped(day(amendment.date)), HtmlWriter::escaped(amendment.description),
                                amendment.rationale.isEmpty() ? html.quiet(QCoreApplication::translate("RecordHtml", "no reason given")) : HtmlWriter::escaped(amendment.rationale),
                                change(amendment.oldValue, amendment.newValue) });
            html.endTable();
        }
        if (!contract.payments.isEmpty()) {
            html.beginTable({ QCoreApplication::translate("RecordHtml", "Date"), QCoreApplication::translate("RecordHtml", "From"), QCoreApplication::translate("RecordHtml", "To"), QCoreApplication::translate("RecordHtml", "Payment") }, { 3 });
            for (const DetailPayment &payment : contract.payments)
                html.tableRow({ HtmlWriter::escaped(day(payment.date)), HtmlWriter::escaped(payment.payer), HtmlWriter::escaped(payment.payee),
                                HtmlWriter::escaped(payment.value.text) });
            html.endTable();
        }
    }
}

void writeLists(HtmlWriter &html, const RecordDetail &record, const RecordHtmlStyle &style)
{
    const auto open = [&](const char *id, const QString &title, qsizetype count) {
        return count > 0 && html.section(QLatin1String(id), title, count, style.folded.contains(QLatin1String(id)));
    };
    if (open("metrics", QCoreApplication::translate("RecordHtml", "Progress"), record.metrics.size())) {
        html.beginTable({ QCoreApplication::translate("RecordHtml", "Date"), QCoreApplication::translate("RecordHtml", "Measure"), QCoreApplication::translate("RecordHtml", "Value") }, { 2 });
        for (const DetailMetric &metric : record.metrics)
            html.tableRow({ HtmlWriter::escaped(day(metric.date)), HtmlWriter::escaped(metric.metric), HtmlWriter::escaped(metric.value) });
        html.endTable();
    }
    if (open("milestones", QCoreApplication::translate("RecordHtml", "Milestones"), record.milestones.size())) {
        html.beginTable({ QCoreApplication::translate("RecordHtml", "Milestone"), QCoreApplication::translate("RecordHtml", "Status"), QCoreApplication::translate("RecordHtml", "Due"), QCoreApplication::translate("RecordHtml", "Met") });
        for (const DetailMilestone &milestone : record.milestones)
            html.tableRow({ HtmlWriter::escaped(milestone.title), HtmlWriter::escaped(codeLabel(Codelist::MilestoneStatus, milestone.status)),
                            HtmlWriter::escaped(day(milestone.due)), HtmlWriter::escaped(day(milestone.met)) });
        html.endTable();
    }
    if (open("documents", QCoreApplication::translate("RecordHtml", "Documents"), record.documents.size())) {
        html.beginTable({ QCoreApplication::translate("RecordHtml", "Document"), QCoreApplication::translate("RecordHtml", "Kind"), QCoreApplication::translate("RecordHtml", "Date") });
        for (const DetailDocument &document : record.documents) {
            const QString title = document.title.isEmpty() ? document.url : document.title;
            html.tableRow({ document.url.isEmpty() ? HtmlWriter::escaped(title)
                                                   : HtmlWriter::link(QStringLiteral("url:") + QString::fromLatin1(QUrl::toPercentEncoding(document.url)), title),
                            HtmlWriter::escaped(codeLabel(Codelist::DocumentType, document.type)), HtmlWriter::escaped(day(document.published)) });
        }
        html.endTable();
    }
    if (open("places", QCoreApplication::translate("RecordHtml", "Places"), record.places.size())) {
        html.beginTable({ QCoreApplication::translate("RecordHtml", "Place"), QCoreApplication::translate("RecordHtml", "Address"), QCoreApplication::translate("RecordHtml", "Coordinates") });
        const QLocale locale;
        for (const DetailPlace &place : record.places) {
            QString point = html.quiet(QCoreApplication::translate("RecordHtml", "none"));
            if (place.quality == PlaceQuality::Point || place.quality == PlaceQuality::Suspicious) {
                point = QCoreApplication::translate("RecordHtml", "latitude %1, longitude %2").arg(locale.toString(place.latitude, 'f', 5), locale.toString(place.longitude, 'f', 5));
                if (place.quality == PlaceQuality::Suspicious)
                    point += QStringLiteral(" · ") + QCoreApplication::translate("RecordHtml", "doubtful");
            }
            html.tableRow({ HtmlWriter::escaped(place.description), HtmlWriter::escaped(place.address), point });
        }
        html.endTable();
    }
    if (open("issues", QCoreApplication::translate("RecordHtml", "What is odd in this record"), static_cast<qsizetype>(record.issues.size()))) {
        html.beginTable({ QCoreApplication::translate("RecordHtml", "Severity"), QCoreApplication::translate("RecordHtml", "What is wrong"), QCoreApplication::translate("RecordHtml", "Field") });
        for (const Issue &issue : record.issues)
            html.tableRow({ HtmlWriter::escaped(issueSeverityName(issue.severity)), HtmlWriter::escaped(issueProblem(issue)), HtmlWriter::escaped(issue.path) });
        html.endTable();
    }
}

HtmlWriter makeWriter(const RecordHtmlStyle &style)
{
    const ThemeColors colors = themeColors(style.palette);
    return HtmlWriter(colors.line.name(), colors.secondaryText.name());
}

} // namespace

QString recordHtml(const RecordDetail &record, const RecordHtmlStyle &style)
{
    HtmlWriter html = makeWriter(style);
    writeOverview(html, record, style);
    writeTimeline(html, record, style);
    writeParties(html, record, style);
    writeTender(html, record, style);
    writeAwards(html, record, style);
    writeContracts(html, record, style);
    writeLists(html, record, style);
    return html.take();
}

QString historyHtml(const RecordDetail &record, const RecordHtmlStyle &style)
{
    HtmlWriter html = makeWriter(style);
    html.paragraph(html.quiet(record.unit == Unit::Processes ? basisText(record) : QCoreApplication::translate("RecordHtml", "The latest version is shown.")));
    for (auto version = record.versions.crbegin(); version != record.versions.crend(); ++version) {
        const bool own = version->kind != RawDocument::Kind::Individual && version->kind != RawDocument::Kind::Project;
        const QString id = QStringLiteral("version%1").arg(std::distance(version, record.versions.crend()));
        QStringList title { version->date.left(10), own ? QCoreApplication::translate("RecordHtml", "compiled by the publisher") : labels(Codelist::ReleaseTag, version->tags), version->releaseId };
        title.removeAll(QString());
        if (!html.section(id, title.join(QStringLiteral(" · ")), -1, style.folded.contains(id)))
            continue;
        html.paragraph(html.quiet(version->line > 0 ? QCoreApplication::translate("RecordHtml", "%1, line %2").arg(version->source, QLocale().toString(version->line)) : version->source));
        if (version->changes.isEmpty()) {
            html.paragraph(html.quiet(own ? QCoreApplication::translate("RecordHtml", "Kept for comparison.") : std::next(version) == record.versions.crend() ? QCoreApplication::translate("RecordHtml", "The first release: there is nothing before it.")
                                                                                                                    : QCoreApplication::translate("RecordHtml", "It changes nothing.")));
            continue;
        }
        html.beginTable({ QCoreApplication::translate("RecordHtml", "Field"), QCoreApplication::translate("RecordHtml", "Before"), QCoreApplication::translate("RecordHtml", "After") });
        for (const DetailVersion::Change &change : version->changes)
            html.tableRow({ HtmlWriter::escaped(change.path), change.before.isEmpty() ? html.quiet(QCoreApplication::translate("RecordHtml", "nothing")) : HtmlWriter::escaped(change.before),
                            change.after.isEmpty() ? html.quiet(QCoreApplication::translate("RecordHtml", "taken away")) : HtmlWriter::escaped(change.after) });
        html.endTable();
        if (version->changes.size() >= 200)
            html.paragraph(html.quiet(QCoreApplication::translate("RecordHtml", "Only the first 200 changes are listed; the JSON has them all.")));
    }
    return html.take();
}

} // namespace obra
