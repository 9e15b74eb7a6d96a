// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "importing/messagebar.h"
#include "output/exporter.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrent>

#include <atomic>

namespace obra {

void exportSliceWithDialog(QWidget *parent, const QString &cachePath, const std::shared_ptr<const Slice> &slice, MessageBar *messages)
{
    const QString csv = QCoreApplication::translate("ExportDialog", "Table (*.csv)");
    const QString json = slice->unit() == Unit::Processes ? QCoreApplication::translate("ExportDialog", "OCDS record package (*.json)")
                                                          : QCoreApplication::translate("ExportDialog", "OC4IDS project package (*.json)");
    QFileDialog dialog(parent, QCoreApplication::translate("ExportDialog", "Export what the filter shows"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({ csv, json });
    dialog.setDefaultSuffix(QStringLiteral("csv")); // added by the dialog, so that it asks before a file with that name is replaced
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, json](const QString &filter) {
        dialog.setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().constFirst();
    ExportRequest request;
    const QString suffix = QFileInfo(path).suffix().toLower();
    request.format = suffix == QLatin1String("json") || (dialog.selectedNameFilter() == json && suffix != QLatin1String("csv")) ? ExportFormat::Json : ExportFormat::Csv;
    request.outputPath = path;

    auto *progress = new QProgressDialog(QCoreApplication::translate("ExportDialog", "Exporting…"), QCoreApplication::translate("ExportDialog", "Cancel"), 0,
                                         static_cast<int>(slice->count()), parent);
    progress->setMinimumDuration(500);
    auto stop = std::make_shared<std::stop_source>();
    QObject::connect(progress, &QProgressDialog::canceled, progress, [stop] { stop->request_stop(); });
    QObject::connect(progress, &QObject::destroyed, [stop] { stop->request_stop(); }); // the window is closed
    auto *watcher = new QFutureWatcher<ExportResult>(progress);
    QObject::connect(watcher, &QFutureWatcher<ExportResult>::finished, progress, [watcher, progress, messages, path, stop] {
        const ExportResult result = watcher->result();
        if (result.ok && result.skipped > 0)
            messages->showMessage(MessageBar::Kind::Warning, QCoreApplication::translate("ExportDialog", "%n row(s) could not be read and are not in %1", nullptr, static_cast<int>(result.skipped)).arg(path));
        else if (result.ok)
            messages->showMessage(MessageBar::Kind::Information, QCoreApplication::translate("ExportDialog", "%n row(s) written to %1", nullptr, static_cast<int>(result.rows)).arg(path));
        else
            messages->showMessage(stop->stop_requested() ? MessageBar::Kind::Information : MessageBar::Kind::Error, result.error);
        progress->deleteLater();
    });
    // The worker counts into a shared number and the dialog looks at it, so that neither can outlive what the other points to.
    auto written = std::make_shared<std::atomic<qint64>>(0);
    auto *timer = new QTimer(progress);
    QObject::connect(timer, &QTimer::timeout, progress, [written, progress] { progress->setValue(static_cast<int>(written->load())); });
    timer->start(100);
    watcher->setFuture(QtConcurrent::run([cachePath, slice, request, stop, written]() -> ExportResult {
        try {
            const CacheReader reader(cachePath, readKeptApart(keptApartPath(cachePath)));
            return exportRows(reader, *slice, slice->rows(), request, stop->get_token(), [written](qint64 rows) { *written = rows; });
        } catch (const StoreError &error) {
            ExportResult result;
            result.error = QString::fromUtf8(error.what());
            return result;
        }
    }));
}

} // namespace obra
