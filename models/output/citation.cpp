// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/citation.h"

#include "explore/unitname.h"
#include "explore/valuecodes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace obra {

namespace {

struct CitationWords
{
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

QString dayAndTime(const QDateTime &time)
{
    return time.isValid() ? CitationWords::tr("%1, %2", "date, time").arg(dayText(time.date()), QLocale().toString(time.time(), QLocale::ShortFormat)) : QString();
}

void appendMember(std::string &out, const char *key, const QString &value)
{
    if (value.isEmpty())
        return;
    if (out.back() != '{')
        out += ',';
    appendJsonString(out, key);
    out += ':';
    appendJsonString(out, value.toStdString());
}

} // namespace

QString Citation::line() const
{
    QStringList texts;
    for (const SourceInfo &source : sources) {
        const QString publisher = source.publisher.isEmpty() ? CitationWords::tr("publisher not said") : source.publisher;
        texts.append(CitationWords::tr("%1, file “%2”, loaded %3", "publisher, file, date").arg(publisher, source.file, dayText(source.imported.toLocalTime().date())));
        if (texts.size() == 5 && sources.size() > 5) {
            texts.append(CitationWords::tr("and %n more file(s)", nullptr, int(sources.size() - 5)));
            break;
        }
    }
    return CitationWords::tr("Source: %1. Made with Obra Abierta %2.").arg(texts.join(QLatin1String("; ")), QStringLiteral(OBRA_VERSION));
}

QVector<QPair<QString, QString>> Citation::facts() const
{
    const QLocale locale;
    QVector<QPair<QString, QString>> list;
    list.append({ CitationWords::tr("What this is"), sentence });
    if (rows >= 0)
        list.append({ unit == Unit::Processes ? CitationWords::tr("Contracting processes") : unitTitle(unit), locale.toString(rows) });
    if (!filter.isEmpty())
        list.append({ CitationWords::tr("Filter, to type it again"), filter });
    if (!order.isEmpty())
        list.append({ CitationWords::tr("Order"), order });
    list.append({ CitationWords::tr("Exported"), dayAndTime(exported) });
    list.append({ CitationWords::tr("Made with"), QStringLiteral("Obra Abierta " OBRA_VERSION) });
    return list;
}

QVector<QPair<QString, QString>> Citation::sourceFacts(const SourceInfo &source)
{
    QVector<QPair<QString, QString>> list;
    const auto add = [&list](const QString &name, const QString &value) { list.append({ name, value.isEmpty() ? CitationWords::tr("(not said)") : value }); };
    add(CitationWords::tr("File"), source.file);
    add(CitationWords::tr("SHA-256"), source.sha256);
    add(CitationWords::tr("Publisher"), source.publisher);
    add(CitationWords::tr("Published"), source.published);
    add(CitationWords::tr("Licence"), source.license);
    add(CitationWords::tr("Address"), source.uri);
    add(CitationWords::tr("Loaded"), dayAndTime(source.imported.toLocalTime()));
    return list;
}

QString Citation::text() const
{
    QString all;
    const auto add = [&all](const QPair<QString, QString> &fact) { all += CitationWords::tr("%1: %2", "name and value").arg(fact.first, fact.second) + QLatin1String("\r\n"); };
    for (const auto &fact : facts())
        add(fact);
    for (const SourceInfo &source : sources) {
        all += QLatin1String("\r\n");
        for (const auto &fact : sourceFacts(source))
            add(fact);
    }
    return all;
}

std::string Citation::json() const
{
    std::string out = "{";
    appendMember(out, "text", line());
    appendMember(out, "sentence", sentence);
    appendMember(out, "filter", filter);
    appendMember(out, "order", order);
    appendMember(out, "exported", exported.toString(Qt::ISODate));
    out += ",\"sources\":[";
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const SourceInfo &source = sources[i];
        out += i > 0 ? ",{" : "{";
        appendMember(out, "file", source.file);
        appendMember(out, "sha256", source.sha256);
        appendMember(out, "publisher", source.publisher);
        appendMember(out, "published", source.published);
        appendMember(out, "license", source.license);
        appendMember(out, "uri", source.uri);
        appendMember(out, "imported", source.imported.toUTC().toString(Qt::ISODate));
        out += '}';
    }
    return out + "]}";
}

Citation citationOf(const CacheReader &reader, const Slice &slice, const std::vector<quint32> &rows, const QString &order, const QDateTime &exported)
{
    Citation citation;
    citation.unit = slice.unit();
    citation.rows = qint64(rows.size());
    citation.sentence = filterSentence(slice.filter(), slice.unit());
    citation.filter = filterText(slice.filter());
    citation.order = order;
    citation.exported = exported;
    const FacetColumn &files = slice.table().facet(Field::Source);
    std::vector<bool> used(codeCount(files.dictionary));
    for (const quint32 row : rows) {
        for (const quint32 code : codesOfRow(files, row))
            used[code] = true;
    }
    QSet<QString> names;
    for (std::size_t code = 1; code < used.size(); ++code) {
        if (used[code])
            names.insert(QString::fromStdString(files.dictionary.values[code]));
    }
    QSet<QString> hashes; // a file that was loaded twice is one source
    for (const SourceInfo &source : reader.sources()) {
        if (names.contains(source.file) && (source.sha256.isEmpty() || !hashes.contains(source.sha256))) {
            hashes.insert(source.sha256);
            citation.sources.append(source);
        }
    }
    return citation;
}

} // namespace obra
