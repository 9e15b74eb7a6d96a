// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer/documentpacker.h"
#include "importer/importbatch.h"

#include <stop_token>

namespace obra {

/// Turns units of JSON into raw documents: tells what each is, takes records apart, refuses with an Issue what cannot be used.
///
/// One object a thread; the same units give the same documents whatever thread reads them.
class DocumentReader
{
public:
    /// @p packer compresses the documents; it must outlive the reader.
    explicit DocumentReader(DocumentPacker &packer) : m_packer(&packer) {}
    /// @p extract: also make the rows at once, for owners of which nothing else is known. Stopped, it leaves the rest out.
    void read(ReadBatch &in, ParsedBatch &out, bool extract, std::stop_token stop = {});

private:
    void readUnit(std::string_view json, ParsedEvent &event, ParsedBatch &batch, bool extract);
    void readValue(const JsonValue &value, std::string_view json, bool isWhole);
    void readRecord(const JsonValue &record);
    void readPackage(const JsonValue &package);
    void readMetadata(const JsonValue &package);
    void addRelease(const JsonValue &release, std::string_view json, RawDocument::Kind kind, std::string_view ocid,
                    int listed);
    void addProject(const JsonValue &project, std::string_view json);
    void add(Unit unit, std::string_view owner, const JsonValue &value, std::string_view json, RawDocument::Kind kind,
             int listed);
    void extractGroups();
    void reject(const QString &code, const QStringList &args = {}, const QString &ocid = {},
                Issue::Severity severity = Issue::Severity::Error);
    void note(Issue::Severity severity, const QString &code, const QStringList &args, const QString &ocid);

    DocumentPacker *m_packer;
    JsonParser m_parser;
    ParsedEvent *m_event = nullptr; // being filled
    ParsedBatch *m_batch = nullptr;
};

} // namespace obra
