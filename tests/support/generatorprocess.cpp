// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatorprocess.h"

#include "support/generatorplaces.h"
#include "support/generatorrandom.h"

#include <algorithm>
#include <cstdlib>

namespace obra::generator {

namespace {

constexpr std::string_view allRationales[] = {
    "Atrasos por lluvias intensas durante la ejecución de la obra",
    "Cantidades adicionales encontradas en el sitio, no previstas en los planos",
    "Reubicación de servicios públicos que interferían con la obra",
    "Ajuste del precio de los materiales",
    "Solicitud de la comunidad para ampliar el alcance",
    "Demora en la liberación de la servidumbre",
    "Cambio de diseño recomendado por la inspección",
    "Suspensión temporal por falta de partida presupuestaria"};

template <typename Items, typename Weight>
int weighted(Random &random, const Items &items, Weight weight)
{
    int total = 0;
    for (const auto &item : items)
        total += weight(item);
    int left = static_cast<int>(random.below(static_cast<std::uint32_t>(total)));
    int index = 0;
    for (const auto &item : items) {
        left -= weight(item);
        if (left < 0)
            break;
        ++index;
    }
    return index;
}

std::int64_t roundedAmount(Random &random, std::int64_t wholeBalboas)
{
    const std::int64_t cents = std::max<std::int64_t>(wholeBalboas, 350) * 100;
    return random.chance(450) ? cents / 10000 * 10000 + 10000 : cents + random.between(0, 99);
}

void chooseMethod(Random &random, Process &process)
{
    const std::int64_t balboas = process.estimate / 100;
    const int dice = random.between(1, 100);
    const auto set = [&process](std::string_view method, std::string_view details, std::string_view modality) {
        process.method = method;
        process.methodDetails = details;
        process.modality = modality;
    };
    if (balboas <= 50000) {
        if (dice <= 68)
            set("open", "Contratación menor", "CM");
        else if (dice <= 80)
            set("selective", "Convenio marco", "CO");
        else if (dice <= 91)
            set("limited", "Cotización en línea", "CL");
        else
            set("direct", "Procedimiento excepcional de contratación", "PE");
    } else if (balboas <= 500000) {
        if (dice <= 70)
            set("open", "Licitación pública", "LP");
        else if (dice <= 84)
            set("open", "Mejor valor", "LV");
        else if (dice <= 91)
            set("limited", "Licitación abreviada", "LA");
        else
            set("direct", "Procedimiento excepcional de contratación", "PE");
    } else if (dice <= 45) {
        set("open", "Licitación pública", "LP");
    } else if (dice <= 88) {
        set("open", "Mejor valor", "LV");
    } else if (dice <= 93) {
        set("selective", "Licitación por precalificación", "PR");
    } else {
        set("direct", "Procedimiento excepcional de contratación", "PE");
    }
}

void chooseTenderers(Random &random, const World &world, Process &process)
{
    int count = 1;
    if (process.method != "direct")
        count = random.chance(220) ? 1 : 2 + static_cast<int>(random.skewed(5));
    while (static_cast<int>(process.tenderers.size()) < count) {
        const int supplier = static_cast<int>(random.skewed(static_cast<std::uint32_t>(world.suppliers())));
        if (std::find(process.tenderers.begin(), process.tenderers.end(), supplier) == process.tenderers.end())
            process.tenderers.push_back(supplier);
    }
}

void makeAwards(Random &random, Process &process, int day)
{
    const bool lots = process.tenderers.size() > 2 && process.estimate > 20000000 && random.chance(120);
    const int count = lots ? 2 : 1;
    // Offers lie a little below the estimate, seldom above.
    const std::int64_t total = process.estimate * random.between(lots ? 820 : 800, 1010) / 100000 * 100;
    for (int i = 0; i < count; ++i) {
        Award award;
        award.day = day;
        award.value = count == 1 ? total : total / 100 * (i == 0 ? 58 : 42);
        award.suppliers.push_back(process.tenderers[static_cast<std::size_t>(i)]);
        if (count == 1 && process.tenderers.size() > 1 && process.estimate > 100000000 && random.chance(150))
            award.suppliers.push_back(process.tenderers[1]); // a consortium
        process.awards.push_back(award);
    }
}

int plannedDays(Random &random, const Process &process)
{
    const Kind &kind = World::kinds()[static_cast<std::size_t>(process.kind)];
    if (kind.category == "goods")
        return random.between(15, 90);
    if (kind.category == "services")
        return random.between(60, 540);
    const std::int64_t balboas = process.estimate / 100;
    const int base = balboas > 5000000 ? 540 : balboas > 500000 ? 270 : balboas > 50000 ? 120 : 45;
    return random.between(base, base * 2) / 15 * 15;
}

// What becomes of a contract after it was signed: changes, delays, payments, acceptance.
void runContract(Random &random, Process &process, int index, std::vector<Event> &events)
{
    Contract &contract = process.contracts[static_cast<std::size_t>(index)];
    const Kind &kind = World::kinds()[static_cast<std::size_t>(process.kind)];
    const bool works = kind.category == "works";
    const int amendments = !random.chance(works ? 360 : 90) ? 0 : 1 + static_cast<int>(random.skewed(3));
    std::int64_t value = contract.value;
    int end = contract.end;
    std::vector<Amendment> planned;
    int day = contract.start;
    for (int i = 0; i < amendments; ++i) {
        Amendment amendment;
        day += std::max(20, (end - day) * random.between(40, 90) / 100);
        const bool money = random.chance(450);
        amendment.day = workingDay(day);
        amendment.oldEnd = end;
        amendment.newEnd = !money || random.chance(500) ? end + random.between(2, 12) * 15 : end;
        amendment.oldValue = value;
        amendment.newValue = money
            ? value + value * (random.chance(850) ? random.between(15, 240) : -random.between(10, 120)) / 100000 * 100
            : value;
        amendment.rationale = random.chance(820) ? static_cast<int>(random.below(std::size(allRationales))) : -1;
        end = amendment.newEnd;
        value = amendment.newValue;
        planned.push_back(amendment);
    }
    const int delay = works && random.chance(380) ? random.between(10, 200) : 0;
    const int finish = end + delay;
    const bool abandoned = works && random.chance(15);

    contract.milestones = {{contract.start, contract.start + (random.chance(150) ? random.between(5, 40) : 0), false},
                           {(contract.start + contract.end) / 2, (contract.start + finish) / 2, false},
                           {contract.end, abandoned ? 0 : finish, false}};

    const int payments =
        works ? std::clamp((finish - contract.start) / 90, 1, 6) : std::clamp((finish - contract.start) / 180, 1, 3);
    std::int64_t left = value;
    for (int i = 0; i < payments && !(abandoned && i > payments / 2); ++i) {
        const bool last = i == payments - 1;
        const std::int64_t part = last ? left : value / payments * random.between(70, 115) / 10000 * 100;
        const std::int64_t paid = std::min(part, left);
        left -= paid;
        contract.payments.push_back(
            {workingDay(contract.start + (finish - contract.start) * (i + 1) / payments + random.between(3, 30)), paid,
             false});
    }

    std::vector<Event> own;
    for (int i = 0; i < static_cast<int>(planned.size()); ++i)
        own.push_back({Stage::ContractAmendment, planned[static_cast<std::size_t>(i)].day, index, i, 0, 0});
    const int reports = std::min(payments > 3 ? 2 : 1, static_cast<int>(contract.payments.size()));
    const int count = static_cast<int>(contract.payments.size());
    for (int i = 0; i < reports; ++i) {
        const int first = count * i / reports;
        const int last = count * (i + 1) / reports;
        const bool finishing = i == reports - 1 && !abandoned;
        const int after = contract.payments[static_cast<std::size_t>(last - 1)].day + random.between(4, 25);
        own.push_back(
            {finishing ? Stage::Termination : Stage::Implementation, workingDay(after), index, -1, first, last});
    }
    std::stable_sort(own.begin(), own.end(), [](const Event &a, const Event &b) { return a.day < b.day; });

    // Only what a release up to the last day tells is in the data.
    for (const Event &event : own) {
        if (event.day > lastDay())
            break;
        if (event.stage == Stage::ContractAmendment) {
            contract.amendments.push_back(planned[static_cast<std::size_t>(event.amendment)]);
        } else {
            for (int i = event.firstPayment; i < event.lastPayment; ++i)
                contract.payments[static_cast<std::size_t>(i)].published = true;
            contract.terminated = contract.terminated || event.stage == Stage::Termination;
        }
        events.push_back(event);
    }
}

void makeContracts(Random &random, Process &process)
{
    std::vector<Event> events;
    for (std::size_t i = 0; i < process.awards.size(); ++i) {
        const Award &award = process.awards[i];
        Contract contract;
        contract.award = static_cast<int>(i);
        contract.signedOn = workingDay(award.day + random.between(8, random.chance(100) ? 160 : 50));
        if (contract.signedOn > lastDay())
            continue;
        contract.start = workingDay(contract.signedOn + random.between(3, 30));
        contract.end = contract.start + plannedDays(random, process);
        contract.value = award.value;
        const int index = static_cast<int>(process.contracts.size());
        process.contracts.push_back(contract);
        events.push_back({Stage::Contract, contract.signedOn, index, -1, 0, 0});
        runContract(random, process, index, events);
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.day < b.day; });
    process.events.insert(process.events.end(), events.begin(), events.end());
}

void choosePlaceAndBuyer(Random &random, const World &world, Process &process, const Kind &kind)
{
    const auto placeList = places();
    process.place = weighted(random, placeList, [](const Place &place) { return place.weight; });
    const auto local = world.localBuyers(process.place);
    if (!local.empty() && random.chance(kind.category == "works" ? 420 : 330))
        process.buyer = local[random.skewed(static_cast<std::uint32_t>(local.size()))];
    else
        process.buyer = kind.buyer;
    const Place &place = placeList[static_cast<std::size_t>(process.place)];
    if (kind.category == "works" && random.chance(880)) {
        process.longitude = place.longitude + random.between(-1100, 1100) * 10;
        process.latitude = place.latitude + random.between(-1100, 1100) * 10;
    }
}

} // namespace

int lastDay()
{
    static const int day = dayOf(lastYear, lastMonth, lastDayOfMonth);
    return day;
}

bool Process::has(Stage stage) const
{
    return std::any_of(events.begin(), events.end(), [stage](const Event &event) { return event.stage == stage; });
}

Process makeProcess(const World &world, std::uint64_t seed, int number, const ProjectPart *part)
{
    Random random(mixSeed(seed, 1, static_cast<std::uint64_t>(number)));
    Process process;
    process.number = number;
    process.kind = part ? part->kind : weighted(random, World::kinds(), [](const Kind &kind) { return kind.weight; });
    const Kind &kind = World::kinds()[static_cast<std::size_t>(process.kind)];
    if (part) {
        process.place = part->place;
        process.buyer = part->buyer;
        process.longitude = part->longitude;
        process.latitude = part->latitude;
        process.projectId = part->projectId;
        process.projectTitle = part->projectTitle;
        process.estimate = part->value;
        process.tenderDay = workingDay(part->tenderDay);
    } else {
        choosePlaceAndBuyer(random, world, process, kind);
        process.estimate = roundedAmount(random, random.spread(kind.median, kind.spread));
        // Amounts like to stay just below the threshold of the simple procedure.
        if (process.estimate > 5000000 && process.estimate < 7000000 && random.chance(400))
            process.estimate = 4999900 - random.between(0, 60) * 1000;
        const int first = dayOf(2018, 1, 8);
        process.tenderDay =
            workingDay(first + static_cast<int>(random.below(static_cast<std::uint32_t>(lastDay() - first - 3))));
    }
    process.procuringEntity = random.chance(30) && process.buyer < nationalBuyers ? 10 : process.buyer;
    process.balboas = !random.chance(140);
    process.community = static_cast<int>(random.below(static_cast<std::uint32_t>(communities().size())));
    const auto other = (static_cast<std::size_t>(process.community) + 1 + random.below(20)) % communities().size();
    process.title = filled(random.pick(kind.titles), communities()[static_cast<std::size_t>(process.community)],
                           communities()[other], process.place);
    if (part)
        process.title = part->title;
    process.quantity = random.between(kind.quantityLow, kind.quantityHigh);
    chooseMethod(random, process);
    chooseTenderers(random, world, process);

    process.actNumber = std::to_string(yearOf(process.tenderDay)) + "-0-" + padded(process.buyer + 1, 2) + "-0-"
        + padded(process.place % 20 + 1, 2) + '-' + std::string(process.modality) + '-' + padded(number, 6);
    process.ocid = "ocds-pa0000-" + process.actNumber;

    if (process.estimate > 10000000 && random.chance(part ? 900 : 350)) {
        process.planningDay = workingDay(std::max(process.tenderDay - random.between(30, 150), dayOf(2018, 1, 2)));
        process.events.push_back({Stage::Planning, process.planningDay, -1, -1, 0, 0});
    }
    process.events.push_back({Stage::Tender, process.tenderDay, -1, -1, 0, 0});
    const bool small = process.estimate <= 5000000;
    process.tenderEnd = process.tenderDay
        + (process.method == "direct" ? 3
               : small                ? random.between(5, 10)
                                      : random.between(15, 50));
    int end = process.tenderEnd;
    if (random.chance(small ? 40 : 170)) {
        const int day = workingDay(process.tenderDay + 2);
        if (day <= lastDay()) {
            process.amendedTenderEnd = end = process.tenderEnd + random.between(3, 15);
            process.events.push_back({Stage::TenderAmendment, day, -1, -1, 0, 0});
        }
    }
    const int outcomeDay = workingDay(end + random.between(5, small ? 25 : 70));
    const int dice = random.between(1, 100);
    if (outcomeDay <= lastDay()) {
        if (dice <= 5 && !part) {
            process.events.push_back({Stage::Cancelled, outcomeDay, -1, -1, 0, 0});
        } else if (dice <= 12 && !part) {
            process.events.push_back({Stage::Unsuccessful, outcomeDay, -1, -1, 0, 0});
        } else {
            process.events.push_back({Stage::Award, outcomeDay, -1, -1, 0, 0});
            makeAwards(random, process, outcomeDay);
            makeContracts(random, process);
        }
    }
    // One release a day at most, so that their order is never in doubt.
    for (std::size_t i = 1; i < process.events.size(); ++i)
        process.events[i].day = std::max(process.events[i].day, process.events[i - 1].day + 1);
    for (const Event &event : process.events) {
        if (event.stage != Stage::Implementation && event.stage != Stage::Termination)
            continue;
        for (Milestone &milestone : process.contracts[static_cast<std::size_t>(event.contract)].milestones)
            milestone.published = milestone.published || (milestone.met > 0 && milestone.met <= event.day);
    }
    return process;
}

std::span<const std::string_view> rationales()
{
    return allRationales;
}

} // namespace obra::generator
