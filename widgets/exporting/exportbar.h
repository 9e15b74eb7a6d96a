// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportdialog.h"

#include <QFrame>

#include <atomic>
#include <stop_token>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace obra {

/// Runs one export in the background and shows, in a line of the window, how far it is and a way to stop it.
class ExportBar : public QFrame
{
    Q_OBJECT
public:
    explicit ExportBar(QWidget *parent = nullptr);
    /// What runs is cancelled; the file stays as it was.
    ~ExportBar() override;

    /// Writes @p offer as @p request says, out of the cache at @p cachePath; finished() follows. Nothing while one runs.
    void start(const QString &cachePath, const ExportOffer &offer, const ExportRequest &request);
    bool isRunning() const { return m_running; }
    void cancel();

    /// What to say about the end, in the current language.
    static QString text(const ExportResult &result, const ExportRequest &request);

signals:
    void finished(const obra::ExportResult &result, const obra::ExportRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateProgress();

    QLabel *m_label = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QTimer *m_timer = nullptr;
    QString m_file;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<qint64>> m_written; ///< the worker counts, the bar looks: neither can outlive what it points to
    bool m_running = false;
};

} // namespace obra
