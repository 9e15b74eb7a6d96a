// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer/readingpipeline.h"

#include "importer/documentreader.h"
#include "importer/inputreader.h"
#include "importer/orderedworkers.h"

#include <QFileInfo>

#include <deque>

namespace obra {

namespace {

constexpr std::size_t batchBytes = 2 * 1024 * 1024;
constexpr std::size_t batchEvents = 2000;

using Workers = OrderedWorkers<ReadBatch, ParsedBatch>;

/// Fills batches with what the InputReader finds, on the reading thread.
class BatchFiller
{
public:
    BatchFiller(Workers &workers, ProgressMeter &progress, std::stop_source &halt)
        : m_workers(workers)
        , m_progress(progress)
        , m_halt(halt)
        , m_batch(std::make_unique<ReadBatch>())
    {
    }

    InputSink sink()
    {
        InputSink sink;
        sink.entry = [this](const QString &path) {
            m_progress.setFile(path.isEmpty() ? m_file : m_file + QStringLiteral(" › ") + path);
            add(ReadEvent::Kind::Entry).text = path;
        };
        sink.json.unit = [this](const JsonUnit &unit) {
            ReadEvent &event = add(ReadEvent::Kind::Unit);
            event.unit = unit;
            event.unit.json = {};
            event.begin = m_batch->text.size();
            event.size = unit.json.size();
            m_batch->text.append(unit.json);
        };
        sink.json.issue = [this](Issue issue) {
            add(ReadEvent::Kind::Trouble).issue = std::make_unique<Issue>(std::move(issue));
        };
        sink.entryEnd = [this](const QString &encoding) { add(ReadEvent::Kind::EntryEnd).text = encoding; };
        return sink;
    }

    void beginFile(const QString &path)
    {
        m_file = QFileInfo(path).fileName();
        m_progress.setFile(m_file);
        add(ReadEvent::Kind::Source).text = path;
    }

    void endFile(const QString &sha256, qint64 bytes)
    {
        ReadEvent &event = add(ReadEvent::Kind::SourceEnd);
        event.text = sha256;
        event.number = bytes;
    }

    void flush()
    {
        if (!m_batch->events.empty() && !m_workers.submit(m_batch))
            m_halt.request_stop();
        m_batch->clear();
    }

private:
    ReadEvent &add(ReadEvent::Kind kind)
    {
        if (m_batch->text.size() >= batchBytes || m_batch->events.size() >= batchEvents)
            flush();
        ReadEvent &event = m_batch->events.emplace_back();
        event.kind = kind;
        return event;
    }

    Workers &m_workers;
    ProgressMeter &m_progress;
    std::stop_source &m_halt;
    std::unique_ptr<ReadBatch> m_batch;
    QString m_file;
};

} // namespace

std::shared_ptr<const JsonDictionary> readFiles(const QStringList &files, CacheFiller &filler, ProgressMeter &progress, int parsers,
                                                const QString &spoolTemplate, std::stop_token stop)
{
    std::stop_source halt; // of the reading thread: cancelled, or the others failed
    const std::stop_callback cancelled(stop, [&halt] { halt.request_stop(); });
    const std::atomic<bool> &extract = filler.worthExtracting();
    DocumentPacker packer;
    std::deque<DocumentReader> readers;
    for (int i = 0; i < parsers; ++i)
        readers.emplace_back(packer);
    Workers workers(parsers, static_cast<std::size_t>(parsers) + 3, [&](int worker, ReadBatch &in, ParsedBatch &out) {
        readers[static_cast<std::size_t>(worker)].read(in, out, extract.load(std::memory_order_relaxed),
                                                       halt.get_token());
    });

    std::thread reading([&] {
        try {
            BatchFiller batches(workers, progress, halt);
            InputReader::Settings settings;
            settings.stop = halt.get_token();
            settings.spoolTemplate = spoolTemplate;
            settings.bytesDone = &progress.bytesDone;
            settings.jsonBytes = &progress.jsonBytes;
            InputReader reader(batches.sink(), settings);
            for (const QString &file : files) {
                if (halt.stop_requested())
                    break;
                QString sha256;
                qint64 bytes = 0;
                batches.beginFile(file);
                reader.read(file, &sha256, &bytes);
                batches.endFile(sha256, bytes);
            }
            batches.flush();
            workers.close();
        } catch (...) {
            workers.abort(std::current_exception());
        }
    });
    struct Join
    {
        Workers &workers;
        std::stop_source &halt;
        std::thread &thread;
        ~Join()
        {
            halt.request_stop();
            workers.abort();
            thread.join();
        }
    };
    const Join join {workers, halt, reading};

    std::unique_ptr<ParsedBatch> batch;
    for (;;) {
        const Workers::Taken taken = workers.take(batch, std::chrono::milliseconds(50));
        if (stop.stop_requested())
            throw StoreError(StoreError::Reason::Cancelled, "stopped");
        if (taken == Workers::Taken::End)
            break;
        if (taken == Workers::Taken::Yes)
            filler.write(*batch);
        progress.tell();
    }
    return packer.dictionary();
}

} // namespace obra
