// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "map/mapview.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <optional>

class QToolButton;

namespace obra {

/// The map beside the table: its few buttons and the view, showing the works of a slice.
///
/// Keeps the view when the filter changes; fits it when another table is opened.
class MapPane : public QWidget
{
    Q_OBJECT
public:
    explicit MapPane(QWidget *parent = nullptr);
    ~MapPane() override; ///< Waits for points that are being projected (some 50 ms a million).

    /// Null when nothing is open.
    void setSlice(std::shared_ptr<const Slice> slice);
    void fitToData() { m_view->fitToData(); }
    /// What part of the world is in view. Restored as soon as the places of a table are there.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    MapView *view() const { return m_view; }
    QImage renderImage(const QSize &size, qreal devicePixelRatio) { return m_view->renderImage(size, devicePixelRatio); }

public slots:
    void setTitle(qint64 rowid, const QString &title) { m_view->setTitle(rowid, title); }

signals:
    /// A rectangle was drawn, or "only what is visible" is on and the map was moved.
    void areaSelected(const obra::GeoRect &rect);
    /// "Only what is visible" was switched off: the area is no longer wanted.
    void areaCleared();
    void recordRequested(quint32 row);
    void withoutLocationRequested();
    void titleNeeded(qint64 rowid);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void showPoints(const std::shared_ptr<const PlacedPoints> &points);
    void visibleToggled(bool on);
    void showFirstView();
    void showRestored();

    MapView *m_view = nullptr;
    QToolButton *m_zoomIn = nullptr, *m_zoomOut = nullptr, *m_fit = nullptr, *m_visible = nullptr;
    std::shared_ptr<const Slice> m_slice;
    std::shared_ptr<const ColumnTable> m_table; // what m_points was made of
    std::shared_ptr<const PlacedPoints> m_points;
    QFutureWatcher<std::shared_ptr<const PlacedPoints>> m_watcher;
    std::shared_ptr<const ColumnTable> m_placing; // what is being projected
    std::optional<GeoRect> m_restored;          // to be shown when a table's places are there
    bool m_visibleSent = false;                 // our area is in the filter, or on its way there
};

} // namespace obra
