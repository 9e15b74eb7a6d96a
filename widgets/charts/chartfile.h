// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfigure.h"
#include "store/source.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QVector>

#include <memory>

class QCPPainter;

namespace obra {

enum class ChartFileFormat : quint8 { Png, Png2, Png3, Svg, Pdf, Csv, Xlsx };

/// A chart as it leaves the program: on light ground whatever the window looks like, with title, filter, source, licence, the files' hashes and the date.
///
/// GUI thread: it paints. Writing the bytes to a file is for another thread.
class ChartFile
{
public:
    ChartFile(const std::shared_ptr<const ChartFigure> &figure, const QVector<SourceInfo> &sources, const QDate &date);

    /// The bytes of a file of that format; of Xlsx there are none (see writeFigureWorkbook()).
    QByteArray bytes(ChartFileFormat format) const;
    /// @p scale 1 is 1100 pixels wide.
    QImage image(double scale) const;
    /// What a workbook says beside its figures, as name and value.
    QVector<QPair<QString, QString>> notes() const;

    static QString suffix(ChartFileFormat format);

private:
    void paint(QCPPainter &painter) const;
    QStringList footer() const;
    QByteArray svg() const;
    QByteArray pdf() const;
    QByteArray csv() const;

    std::shared_ptr<const ChartFigure> m_figure;
    QVector<SourceInfo> m_sources;
    QDate m_date;
};

} // namespace obra
