// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mappicture.h"

#include "map/mapview.h"
#include "threads/handing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtConcurrentRun>

namespace obra {

namespace {

// A4 landscape in points of 1/72 inch, the unit that everything is laid out in.
constexpr QSize page(842, 595);
constexpr int margin = 28;
constexpr int dotsPerInch = 300;

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(MapPicture)
};

QFont pageFont(const QFont &base, double points, int weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(static_cast<int>(points)); // pixels of the page are points
    font.setWeight(QFont::Weight(weight));
    return font;
}

void paintPage(QPainter &painter, MapView *view, const MapPictureRequest &request)
{
    painter.fillRect(QRect(QPoint(0, 0), page), Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside = QRect(QPoint(0, 0), page).adjusted(margin, margin, -margin, -margin);
    painter.setPen(Qt::black);
    painter.setFont(pageFont(view->font(), 17, QFont::DemiBold));
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), 22), Qt::AlignLeft | Qt::AlignVCenter, request.title);
    painter.setFont(pageFont(view->font(), 10));
    const QRect sentence(inside.left(), inside.top() + 24, inside.width(), 28);
    painter.drawText(sentence, Qt::TextWordWrap, request.filter);
    QStringList foot { PictureWords::tr("Boundaries: Natural Earth, for reference only, not official.") };
    if (!request.source.isEmpty())
        foot.append(PictureWords::tr("Data: %1", "source").arg(request.source));
    foot.append(PictureWords::tr("Made with Obra Abierta on %1.", "date").arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)));
    painter.setFont(pageFont(view->font(), 8));
    painter.setPen(QColor(0x44, 0x44, 0x44));
    painter.drawText(QRect(inside.left(), inside.bottom() - 22, inside.width(), 22), Qt::TextWordWrap, foot.join(u' '));
    const QRect map(inside.left(), inside.top() + 56, inside.width(), inside.height() - 56 - 28);
    painter.save();
    painter.translate(map.topLeft());
    view->renderOn(painter, map.size());
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x8f, 0x9a, 0xa3), 0.8));
    painter.drawRect(map);
}

} // namespace

QByteArray mapPicture(MapView *view, const MapPictureRequest &request)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (request.format == QLatin1String("png")) {
        const double scale = dotsPerInch / 72.0;
        QImage image((QSizeF(page) * scale).toSize(), QImage::Format_RGB32);
        if (image.isNull())
            return {};
        image.setDevicePixelRatio(scale);
        {
            QPainter painter(&image);
            paintPage(painter, view, request);
        }
        image.setDevicePixelRatio(1);
        image.setDotsPerMeterX(static_cast<int>(dotsPerInch / 0.0254 + 0.5));
        image.setDotsPerMeterY(static_cast<int>(dotsPerInch / 0.0254 + 0.5));
        image.setText(QStringLiteral("Title"), request.title);
        image.setText(QStringLiteral("Description"), request.filter);
        image.setText(QStringLiteral("Source"), request.source);
        return image.save(&buffer, "png") ? bytes : QByteArray();
    }
    if (request.format == QLatin1String("svg")) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(page);
        generator.setViewBox(QRect(QPoint(0, 0), page));
        generator.setResolution(72);
        generator.setTitle(request.title);
        generator.setDescription(request.filter);
        QPainter painter(&generator);
        paintPage(painter, view, request);
        painter.end();
        return bytes;
    }
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(72);
    writer.setTitle(request.title);
    writer.setCreator(QStringLiteral("Obra Abierta"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    paintPage(painter, view, request);
    painter.end();
    return bytes;
}

void saveMapPicture(QWidget *parent, MapView *view, const MapPictureRequest &request, const std::function<void(const QString &, const QString &)> &done)
{
    QFileDialog dialog(parent, PictureWords::tr("Write the map into a file"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(request.format);
    dialog.setNameFilter(request.format == QLatin1String("png") ? PictureWords::tr("Picture (*.png)")
                             : request.format == QLatin1String("svg") ? PictureWords::tr("Drawing (*.svg)") : PictureWords::tr("Page (*.pdf)"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const QByteArray bytes = mapPicture(view, request);
    auto *watcher = new QFutureWatcher<QString>(parent);
    QObject::connect(watcher, &QFutureWatcher<QString>::finished, parent, [watcher, done, path] {
        done(watcher->result(), path);
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(handed([bytes, path]() -> QString {
        QSaveFile file(path); // what was there stays until the new one is whole
        if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return {};
        return PictureWords::tr("“%1” could not be written: %2").arg(path, bytes.isEmpty() ? PictureWords::tr("the picture is too large") : file.errorString());
    })));
}

} // namespace obra
