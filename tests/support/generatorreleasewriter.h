// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/generatorjson.h"
#include "support/generatorprocess.h"
#include "support/generatorrandom.h"
#include "support/generatorrelease.h"

#include <string>
#include <string_view>

namespace obra::generator {

/// Writes the parts of one process; what is in a release is the caller's choice.
class ReleaseWriter
{
public:
    ReleaseWriter(JsonText &json, const World &world, const Process &process, Detail detail)
        : m_json(json)
        , m_world(world)
        , m_process(process)
        , m_kind(World::kinds()[static_cast<std::size_t>(process.kind)])
        , m_full(detail == Detail::Full)
    {
    }

    void head(std::string_view id, std::string_view date, std::string_view tag);
    void buyer();
    void parties(bool buyers, bool sellers);
    void planning();
    struct TenderParts
    {
        bool base, amended;
        std::string_view status;
        bool outcome;
    };
    void tender(const TenderParts &parts);
    void awards();
    void contractSigned(const Contract &contract, int index, bool final);
    void contractChanged(const Contract &contract, int index, const Amendment &amendment, int number);
    void contractCarriedOut(const Contract &contract, int index, const Event &event);

    bool has(Defect defect) const { return m_process.defect == defect; }
    const Process &process() const { return m_process; }
    JsonText &json() { return m_json; }

private:
    std::string_view contractCurrency() const;
    void value(std::string_view key, std::int64_t cents, std::string_view currency);
    void contractValue(std::int64_t cents);
    void period(int start, int end);
    void organization(const Organization &organization, std::string_view first, std::string_view second, bool contact);
    void reference(const Organization &organization);
    void item(std::string_view id);
    void document(std::string_view id, std::string_view type, std::string_view title, int day);
    void amendment(const Amendment &amendment, int number);
    void milestone(const Contract &contract, int index, bool base, bool told);
    void payments(const Contract &contract, int index, int first, int last);
    void closingDocuments(const Contract &contract, int index);
    // Small purchases have only their acceptance.
    int firstMilestone() const { return m_full || m_kind.category == "works" ? 0 : 2; }
    std::string contractId(int index) const
    {
        return "C-" + padded(m_process.number, 6) + '-' + std::to_string(index + 1);
    }

    JsonText &m_json;
    const World &m_world;
    const Process &m_process;
    const Kind &m_kind;
    const bool m_full;
};

} // namespace obra::generator
