// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportbar.h"

#include "common/theme.h"
#include "output/organizationexport.h"
#include "threads/handing.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QtConcurrent>

namespace obra {

ExportBar::ExportBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("exportBar"));
    m_label->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setMaximumHeight(fontMetrics().height());
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    connect(m_cancel, &QToolButton::clicked, this, &ExportBar::cancel);
    connect(m_timer, &QTimer::timeout, this, &ExportBar::updateProgress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing(this, 1.5), spacing(this, 0.5), spacing(this, 0.5), spacing(this, 0.5));
    layout->setSpacing(spacing(this, 1.5));
    layout->addWidget(m_label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    retranslate();
    hide();
}

ExportBar::~ExportBar()
{
    m_stop.request_stop();
}

void ExportBar::start(const QString &cachePath, const ExportOffer &offer, const ExportRequest &request)
{
    if (m_running)
        return;
    m_running = true;
    m_file = QFileInfo(request.outputPath).fileName();
    m_stop = std::stop_source();
    m_written = std::make_shared<std::atomic<qint64>>(0);
    m_progress->setRange(0, int(offer.rows.size()));
    m_progress->setValue(0);
    retranslate();
    show();
    m_timer->start(100);
    auto *watcher = new QFutureWatcher<ExportResult>(this);
    connect(watcher, &QFutureWatcher<ExportResult>::finished, this, [this, watcher, request] {
        const ExportResult result = watcher->result();
        watcher->deleteLater();
        m_running = false;
        m_timer->stop();
        hide();
        emit finished(result, request);
    });
    watcher->setFuture(QtConcurrent::run(handed([cachePath, offer, request, stop = m_stop.get_token(), written = m_written]() -> ExportResult {
        try {
            const CacheReader reader(cachePath, readKeptApart(keptApartPath(cachePath)));
            if (offer.organizations)
                return exportOrganizations(reader, *offer.organizations, offer.rows, request, stop, [&written](qint64 rows) { *written = rows; });
            return exportRows(reader, *offer.slice, offer.rows, request, stop, [&written](qint64 rows) { *written = rows; });
        } catch (const StoreError &error) {
            ExportResult result;
            result.error = tr("The data could not be read: %1").arg(QString::fromUtf8(error.what()));
            return result;
        }
    })));
}

void ExportBar::cancel()
{
    m_stop.request_stop();
    m_cancel->setEnabled(false);
}

QString ExportBar::text(const ExportResult &result, const ExportRequest &request)
{
    if (!result.ok)
        return result.error;
    const QString path = QDir::toNativeSeparators(request.outputPath);
    if (result.skipped > 0)
        return tr("%n row(s) could not be read and are not in %1", nullptr, int(result.skipped)).arg(path);
    if (!result.notesPath.isEmpty())
        return tr("%n row(s) written to %1; their sources to %2", nullptr, int(result.rows)).arg(path, QFileInfo(result.notesPath).fileName());
    return tr("%n row(s) written to %1", nullptr, int(result.rows)).arg(path);
}

void ExportBar::updateProgress()
{
    m_progress->setValue(int(m_written->load()));
}

void ExportBar::retranslate()
{
    m_cancel->setEnabled(!m_stop.stop_requested());
    m_label->setText(tr("Exporting %n row(s) to %1…", nullptr, m_progress->maximum()).arg(m_file));
    m_progress->setAccessibleName(m_label->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop; the file stays as it was before"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
}

void ExportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace obra
