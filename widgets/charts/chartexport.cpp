// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "output/figureworkbook.h"
#include "output/newfile.h"
#include "threads/handing.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMenu>
#include <QSaveFile>
#include <QWidget>
#include <QtConcurrent>

namespace obra {

ChartExport::ChartExport(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    for (const ChartFileFormat format : { ChartFileFormat::Png, ChartFileFormat::Png2, ChartFileFormat::Png3, ChartFileFormat::Svg, ChartFileFormat::Pdf, ChartFileFormat::Csv, ChartFileFormat::Xlsx })
        connect(m_menu->addAction(QString()), &QAction::triggered, this, [this, format] { choose(format); });
    m_menu->addSeparator();
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &ChartExport::copyPicture);
    retranslate();
}

void ChartExport::setFigure(const std::shared_ptr<const ChartFigure> &figure, const QVector<SourceInfo> &sources)
{
    m_figure = figure;
    m_sources = sources;
}

void ChartExport::choose(ChartFileFormat format)
{
    if (!m_figure)
        return;
    const QString suffix = ChartFile::suffix(format);
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the chart"), QDir::homePath() + QLatin1Char('/') + tr("chart", "file name") + QLatin1Char('.') + suffix,
                                                tr("%1 files (*.%2)", "PNG, png").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + suffix;
    write(path, format);
}

void ChartExport::write(const QString &path, ChartFileFormat format)
{
    if (!m_figure)
        return;
    const ChartFile chart(m_figure, m_sources, QDate::currentDate());
    const QByteArray bytes = chart.bytes(format);
    const QVector<QPair<QString, QString>> notes = format == ChartFileFormat::Xlsx ? chart.notes() : QVector<QPair<QString, QString>>();
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, path, format] {
        const QString error = watcher->result();
        watcher->deleteLater();
        if (error.isEmpty())
            emit finished(tr("The chart is in “%1”.").arg(QDir::toNativeSeparators(path)), QString());
        else
            emit finished(QString(), format == ChartFileFormat::Xlsx ? error : tr("“%1” could not be written: %2. Choose another place or name.").arg(QDir::toNativeSeparators(path), error));
    });
    watcher->setFuture(QtConcurrent::run(handed([path, bytes, format, notes, figure = m_figure] {
        if (format == ChartFileFormat::Xlsx) {
            try {
                writeFigureWorkbook(path, *figure, notes);
                return QString();
            } catch (const ExportError &error) {
                return error.message();
            }
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return file.errorString();
        return QString();
    })));
}

void ChartExport::copyPicture() const
{
    if (m_figure)
        QApplication::clipboard()->setImage(ChartFile(m_figure, m_sources, QDate::currentDate()).image(2));
}

void ChartExport::retranslate()
{
    const QString texts[] = { tr("Picture (PNG)…"),   tr("Picture, twice as large (PNG)…"), tr("Picture, three times as large (PNG)…"),
                              tr("Drawing (SVG)…"),   tr("Page (PDF)…"),                    tr("Figures as a table (CSV)…"),
                              tr("Figures as a workbook (XLSX)…"), QString() /* line */, tr("Copy the picture") };
    const QList<QAction *> actions = m_menu->actions();
    for (int i = 0; i < actions.size(); ++i) {
        if (!actions[i]->isSeparator())
            actions[i]->setText(texts[i]);
    }
}

} // namespace obra
