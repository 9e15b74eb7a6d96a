// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"

#include "charts/chartpalette.h"
#include "charts/figuretable.h"
#include "charts/figuretext.h"
#include "charts/shapepainter.h"
#include "charts/sourcetext.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace obra {

namespace {

constexpr int pageWidth = 1100, pageHeight = 720, margin = 24; // pixels of 1/96 inch
constexpr int hashedFiles = 4; // named in the picture; the CSV names all

QFont fontOf(int pixels, bool bold = false)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// Writes wrapped text below @p top; returns where it ends.
int write(QPainter &painter, const QString &text, const QFont &font, const QColor &color, int top)
{
    painter.setFont(font);
    painter.setPen(color);
    QRect used;
    painter.drawText(QRect(margin, top, pageWidth - 2 * margin, pageHeight), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &used);
    return used.bottom() + 4;
}

int heightOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, pageWidth - 2 * margin, pageHeight), Qt::TextWordWrap, text).height() + 4;
}

QString hashLine(const SourceInfo &source)
{
    return QCoreApplication::translate("ChartFile", "%1, SHA-256 %2", "file and hash").arg(source.file, source.sha256);
}

} // namespace

ChartFile::ChartFile(const std::shared_ptr<const ChartFigure> &figure, const QVector<SourceInfo> &sources, const QDate &date)
    : m_figure(figure)
    , m_sources(sources)
    , m_date(date)
{
}

QString ChartFile::suffix(ChartFileFormat format)
{
    switch (format) {
    case ChartFileFormat::Svg:
        return QStringLiteral("svg");
    case ChartFileFormat::Pdf:
        return QStringLiteral("pdf");
    case ChartFileFormat::Csv:
        return QStringLiteral("csv");
    case ChartFileFormat::Xlsx:
        return QStringLiteral("xlsx");
    default:
        return QStringLiteral("png");
    }
}

QStringList ChartFile::footer() const
{
    QStringList lines { sourceLine(m_sources) };
    QStringList licences;
    for (const SourceInfo &source : m_sources) {
        if (!source.license.isEmpty() && !licences.contains(source.license))
            licences.append(source.license);
    }
    lines << (licences.isEmpty() ? QCoreApplication::translate("ChartFile", "The source states no licence.")
                                 : QCoreApplication::translate("ChartFile", "Licence: %1").arg(licences.join(QStringLiteral("; "))));
    lines << QCoreApplication::translate("ChartFile", "Made on %1 with Obra Abierta %2").arg(dayText(m_date), QStringLiteral(OBRA_VERSION));
    return lines;
}

void ChartFile::paint(QCPPainter &painter) const
{
    const QPalette palette = lightPalette();
    const QColor text = palette.color(QPalette::WindowText), soft(0x55, 0x55, 0x55);
    painter.fillRect(QRect(0, 0, pageWidth, pageHeight), palette.color(QPalette::Base));
    const int top = write(painter, figureSubtitle(*m_figure), fontOf(12), soft,
                          write(painter, filterSentence(m_figure->filter, m_figure->unit), fontOf(13), text, write(painter, figureTitle(*m_figure), fontOf(19, true), text, margin)));
    QStringList lines = footer();
    for (const SourceInfo &source : m_sources.mid(0, hashedFiles))
        lines << hashLine(source);
    if (m_sources.size() > hashedFiles)
        lines << QCoreApplication::translate("ChartFile", "and %n more files; the CSV file of this chart names all of them", nullptr, int(m_sources.size()) - hashedFiles);
    int footerHeight = 0;
    for (const QString &line : std::as_const(lines))
        footerHeight += heightOf(line, fontOf(10));
    int y = pageHeight - margin - footerHeight;

    QCustomPlot plot;
    plot.setGeometry(0, 0, pageWidth - 2 * margin, std::max(100, y - top - 12));
    DrawingStyle style;
    style.palette = palette;
    style.font = fontOf(12);
    style.size = plot.size();
    const std::unique_ptr<ShapePainter> shape = ShapePainter::of(&plot, *m_figure, style);
    shape->build();
    shape->fitAxisLabels();
    painter.save();
    painter.translate(margin, top + 6);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.restore();
    for (const QString &line : std::as_const(lines))
        y = write(painter, line, fontOf(10), soft, y);
}

QImage ChartFile::image(double scale) const
{
    QImage image(int(pageWidth * scale), int(pageHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QCPPainter painter;
    painter.begin(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    image.setDotsPerMeterX(int(96 * scale / 0.0254));
    image.setDotsPerMeterY(int(96 * scale / 0.0254));
    return image;
}

QByteArray ChartFile::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(pageWidth, pageHeight));
    generator.setViewBox(QRect(0, 0, pageWidth, pageHeight));
    generator.setResolution(96);
    generator.setTitle(figureTitle(*m_figure));
    generator.setDescription(filterSentence(m_figure->filter, m_figure->unit) + QLatin1Char('\n') + footer().join(QLatin1Char('\n')));
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray ChartFile::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(figureTitle(*m_figure));
    writer.setCreator(QStringLiteral("Obra Abierta " OBRA_VERSION));
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(pageWidth, pageHeight) * 72.0 / 96.0, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QCPPainter painter;
    painter.begin(&writer);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray ChartFile::csv() const
{
    QStringList preamble { figureTitle(*m_figure), filterSentence(m_figure->filter, m_figure->unit), figureSubtitle(*m_figure) };
    preamble += footer();
    for (const SourceInfo &source : m_sources)
        preamble << hashLine(source);
    return QByteArray("\xEF\xBB\xBF") + csvOf(figureTable(*m_figure), preamble).toUtf8(); // spreadsheets know by the mark that it is UTF-8
}

QVector<QPair<QString, QString>> ChartFile::notes() const
{
    const auto words = [](const char *text) { return QCoreApplication::translate("ChartFile", text); };
    QVector<QPair<QString, QString>> notes {
        { words(QT_TRANSLATE_NOOP("ChartFile", "Chart")), figureTitle(*m_figure) },
        { words(QT_TRANSLATE_NOOP("ChartFile", "Filter")), filterSentence(m_figure->filter, m_figure->unit) },
        { words(QT_TRANSLATE_NOOP("ChartFile", "Filter as text")), filterText(m_figure->filter) },
        { words(QT_TRANSLATE_NOOP("ChartFile", "What is counted")), figureSubtitle(*m_figure) },
    };
    const QStringList lines = footer();
    for (int i = 0; i < lines.size(); ++i)
        notes.append({ i == 0 ? words(QT_TRANSLATE_NOOP("ChartFile", "Source")) : QString(), lines[i] });
    for (const SourceInfo &source : m_sources)
        notes.append({ words(QT_TRANSLATE_NOOP("ChartFile", "File")), hashLine(source) });
    return notes;
}

QByteArray ChartFile::bytes(ChartFileFormat format) const
{
    switch (format) {
    case ChartFileFormat::Svg:
        return svg();
    case ChartFileFormat::Pdf:
        return pdf();
    case ChartFileFormat::Csv:
        return csv();
    case ChartFileFormat::Xlsx:
        return {};
    default:
        break;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(format == ChartFileFormat::Png3 ? 3 : format == ChartFileFormat::Png2 ? 2 : 1).save(&buffer, "PNG");
    return bytes;
}

} // namespace obra
