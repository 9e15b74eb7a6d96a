// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorrelease.h"

#include "support/generatorreleasewriter.h"

namespace obra::generator {

namespace {

std::string_view finalStatus(const Process &process)
{
    return process.has(Stage::Cancelled)   ? "cancelled"
        : process.has(Stage::Unsuccessful) ? "unsuccessful"
        : process.awards.empty()           ? "active"
                                           : "complete";
}

void writeContractEvent(ReleaseWriter &writer, const Event &event)
{
    const Contract &contract = writer.process().contracts[static_cast<std::size_t>(event.contract)];
    writer.json().beginArray("contracts");
    if (event.stage == Stage::Contract)
        writer.contractSigned(contract, event.contract, false);
    else if (event.stage == Stage::ContractAmendment)
        writer.contractChanged(contract, event.contract, contract.amendments[static_cast<std::size_t>(event.amendment)],
                               event.amendment);
    else
        writer.contractCarriedOut(contract, event.contract, event);
    writer.json().endArray();
}

} // namespace

std::string releaseId(const Process &process, std::size_t event)
{
    if (process.defect == Defect::RepeatedReleaseId && event == 1)
        event = 0;
    return process.actNumber + '-' + padded(static_cast<std::int64_t>(event) + 1, 2);
}

std::string releaseDate(const Process &process, std::size_t event)
{
    return timeText(process.events[event].day, 8 * 60 + process.number % 36 * 15);
}

std::string_view stageTag(Stage stage)
{
    switch (stage) {
    case Stage::Planning:
        return "planning";
    case Stage::Tender:
        return "tender";
    case Stage::TenderAmendment:
        return "tenderAmendment";
    case Stage::Cancelled:
    case Stage::Unsuccessful:
        return "tenderCancellation";
    case Stage::Award:
        return "award";
    case Stage::Contract:
        return "contract";
    case Stage::ContractAmendment:
        return "contractAmendment";
    case Stage::Implementation:
        return "implementation";
    case Stage::Termination:
        return "contractTermination";
    }
    return {};
}

void writeRelease(JsonText &json, const World &world, const Process &process, std::size_t number, Detail detail)
{
    ReleaseWriter writer(json, world, process, detail);
    const Event &event = process.events[number];
    json.beginObject();
    writer.head(releaseId(process, number), releaseDate(process, number), stageTag(event.stage));
    writer.buyer();
    if (process.defect == Defect::EmptyReleases) {
        json.endObject();
        return;
    }
    if (process.defect == Defect::UnknownField && event.stage == Stage::Tender)
        json.text("codigoSistemaDePractica", "X-" + padded(process.number, 6));
    if (number == 0)
        writer.parties(true, false);
    switch (event.stage) {
    case Stage::Planning:
        writer.planning();
        break;
    case Stage::Tender:
        writer.tender({true, false, "active", false});
        break;
    case Stage::TenderAmendment:
        writer.tender({false, true, "active", false});
        break;
    case Stage::Cancelled:
        writer.tender({false, false, "cancelled", false});
        break;
    case Stage::Unsuccessful:
        writer.tender({false, false, "unsuccessful", false});
        break;
    case Stage::Award:
        writer.parties(false, true);
        writer.tender({false, false, "complete", true});
        writer.awards();
        break;
    default:
        writeContractEvent(writer, event);
    }
    json.endObject();
}

void writeCompiled(JsonText &json, const World &world, const Process &process, Detail detail)
{
    ReleaseWriter writer(json, world, process, detail);
    const std::string date = releaseDate(process, process.events.size() - 1);
    json.beginObject();
    writer.head(process.ocid + '-' + date, date, "compiled");
    writer.buyer();
    writer.parties(true, !process.awards.empty());
    if (process.has(Stage::Planning))
        writer.planning();
    writer.tender({true, process.has(Stage::TenderAmendment), finalStatus(process), !process.awards.empty()});
    if (!process.awards.empty())
        writer.awards();
    if (!process.contracts.empty()) {
        json.beginArray("contracts");
        for (const Event &event : process.events) // in the order of signing, in which a merge meets them
            if (event.stage == Stage::Contract)
                writer.contractSigned(process.contracts[static_cast<std::size_t>(event.contract)], event.contract,
                                      true);
        json.endArray();
    }
    json.endObject();
}

void writePackageStart(JsonText &json, std::string_view name, std::string_view version, int publishedDay)
{
    json.beginObject();
    json.text("uri", "https://datos-practica.example/" + std::string(name));
    json.text("version", version);
    json.text("publishedDate", timeText(publishedDay, 6 * 60));
    json.beginObject("publisher");
    json.text("name", "Obra Abierta — datos de práctica, ficticios");
    json.text("uri", "https://datos-practica.example/");
    json.endObject();
    json.text("license", "https://creativecommons.org/publicdomain/zero/1.0/");
    json.text("publicationPolicy", "https://datos-practica.example/politica-de-datos-ficticios");
}

} // namespace obra::generator
