// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/packagewriter.h"

#include <QSet>
#include <QUrl>

namespace obra {

namespace {

constexpr std::size_t pieceBytes = 1 << 20;

/// What all sources agree on, empty when they do not.
QString common(const QVector<SourceInfo> &sources, QString SourceInfo::*member)
{
    QString value;
    for (const SourceInfo &source : sources) {
        const QString &own = source.*member;
        if (own.isEmpty() || (!value.isEmpty() && value != own))
            return {};
        value = own;
    }
    return value;
}

void appendText(std::string &out, const char *before, const QString &text)
{
    out += before;
    appendJsonString(out, text.toStdString());
}

/// The members around the records: who published what this was made of.
std::string packageHead(const Citation &citation)
{
    QStringList publishers;
    QString published;
    for (const SourceInfo &source : citation.sources) {
        if (!source.publisher.isEmpty() && !publishers.contains(source.publisher))
            publishers.append(source.publisher);
        published = std::max(published, source.published);
    }
    if (published.isEmpty())
        published = citation.exported.toUTC().toString(Qt::ISODate); // required, and nobody said an earlier one
    const QString uri = common(citation.sources, &SourceInfo::uri);
    std::string head = "{";
    appendText(head, "\"uri\":", uri.isEmpty() ? QStringLiteral("about:obra-abierta") : uri);
    head += citation.unit == Unit::Projects ? ",\"version\":\"0.9.5\"" : ",\"version\":\"1.1\"";
    appendText(head, ",\"publishedDate\":", published);
    appendText(head, ",\"publisher\":{\"name\":", publishers.join(QLatin1String("; ")));
    head += "}";
    if (const QString license = common(citation.sources, &SourceInfo::license); !license.isEmpty())
        appendText(head, ",\"license\":", license);
    if (const QString policy = common(citation.sources, &SourceInfo::publicationPolicy); !policy.isEmpty())
        appendText(head, ",\"publicationPolicy\":", policy);
    head += ",\"citation\":" + citation.json();
    head += citation.unit == Unit::Projects ? ",\"projects\":[" : ",\"records\":[";
    return head;
}

/// The releases of a record as links: where each was read, under its id.
class ReleaseLinks
{
public:
    explicit ReleaseLinks(const CacheReader &reader) : m_reader(reader) {}

    void append(std::string &out, const std::vector<RawDocument> &documents)
    {
        QSet<QString> seen;
        bool first = true;
        for (const RawDocument &document : documents) {
            const QString id = QString::fromStdString(document.releaseId);
            const QString url = place(document.entry) + (id.isEmpty() ? QString() : QLatin1Char('#') + QString::fromLatin1(QUrl::toPercentEncoding(id)));
            const QString date = QString::fromStdString(document.date);
            if (seen.contains(url + date)) // a compiled release may lie beside the one it was made of
                continue;
            seen.insert(url + date);
            out += first ? "{" : ",{";
            first = false;
            appendText(out, "\"url\":", url);
            if (!date.isEmpty())
                appendText(out, ",\"date\":", date);
            out += ",\"tag\":[";
            const QStringList tags = QString::fromStdString(document.tag).split(QLatin1Char(','), Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < tags.size(); ++i)
                appendText(out, i > 0 ? "," : "", tags[i]);
            out += "]}";
        }
    }

private:
    /// The address of the source where it says one, else the hash that it can be known by.
    QString place(qint64 entry)
    {
        if (const auto known = m_places.constFind(entry); known != m_places.constEnd())
            return *known;
        if (m_places.size() > 10'000)
            m_places.clear();
        const SourceInfo source = m_reader.sourceOfEntry(entry);
        return *m_places.insert(entry, source.uri.isEmpty() ? QStringLiteral("urn:sha256:") + source.sha256 : source.uri);
    }

    const CacheReader &m_reader;
    QHash<qint64, QString> m_places;
};

} // namespace

void writePackage(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const Citation &citation, NewFile &file,
                  ExportResult &result, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    std::string out = packageHead(citation);
    ReleaseLinks links(reader);
    JsonArena arena;
    // Contracts leave as the records of their processes, each once, where its first contract stands.
    const bool ofContracts = slice.unit() == Unit::Contracts;
    const Unit unit = ofContracts ? Unit::Processes : slice.unit();
    QSet<qint64> written;
    for (const quint32 row : rows) {
        if (stop.stop_requested())
            return;
        arena.reset();
        const qint64 id = ofContracts ? slice.table().process[row] : slice.table().id[row];
        if (ofContracts) {
            if (written.contains(id))
                continue;
            written.insert(id);
        }
        const std::vector<RawDocument> documents = reader.rawDocuments(unit, id);
        const JsonValue document = compiledDocument(documents, unit, arena);
        if (document.isMissing()) {
            ++result.skipped;
            continue;
        }
        out += result.rows++ > 0 ? ",\n" : "\n";
        if (unit == Unit::Processes) {
            out += "{\"ocid\":";
            appendJson(out, document["ocid"]);
            out += ",\"releases\":[";
            links.append(out, documents);
            out += "],\"compiledRelease\":";
            appendJson(out, document);
            out += "}";
        } else {
            appendJson(out, document);
        }
        if (out.size() > pieceBytes) {
            file.write(out.data(), qint64(out.size()));
            out.clear();
            if (progress)
                progress(result.rows + result.skipped);
        }
    }
    out += "\n]}\n";
    file.write(out.data(), qint64(out.size()));
}

} // namespace obra
