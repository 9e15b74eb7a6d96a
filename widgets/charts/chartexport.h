// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfile.h"

#include <QObject>

class QMenu;
class QWidget;

namespace obra {

/// Lets a chart leave the program: as a file that the user names, or to the clipboard.
class ChartExport : public QObject
{
    Q_OBJECT
public:
    /// @p window is what dialogs belong to.
    explicit ChartExport(QWidget *window);

    /// What goes out when something is asked for; null: nothing does.
    void setFigure(const std::shared_ptr<const ChartFigure> &figure, const QVector<SourceInfo> &sources);
    QMenu *menu() const { return m_menu; }
    /// Paints at once and writes on another thread; finished() follows. A file that is there is replaced only when the new one is complete.
    void write(const QString &path, ChartFileFormat format);
    void copyPicture() const;
    void retranslate();

signals:
    /// @p problem is empty when it went well; both in the current language.
    void finished(const QString &notice, const QString &problem);

private:
    void choose(ChartFileFormat format);

    QWidget *m_window;
    QMenu *m_menu;
    std::shared_ptr<const ChartFigure> m_figure;
    QVector<SourceInfo> m_sources;
};

} // namespace obra
