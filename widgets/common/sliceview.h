// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "filters/filteracts.h"

#include <QWidget>

#include <memory>

namespace obra {

/// A page of the Explore workspace: shows the session's slice in its own way, and says what was asked for as a whole filter.
///
/// A page that is out of sight is not given slices; it gets the newest one before it is shown.
class SliceView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Stable English name, for settings and saved views.
    virtual QString name() const = 0;
    /// What its tab says, in the current language.
    virtual QString title() const = 0;
    /// Null: nothing is open.
    virtual void setSlice(const std::shared_ptr<const Slice> &slice) = 0;
    /// Moves the keyboard to the first thing to use.
    virtual void focusFirst() { setFocus(Qt::TabFocusReason); }
    virtual QByteArray saveState() const { return {}; }
    virtual bool restoreState(const QByteArray &) { return true; }

signals:
    void filterRequested(const obra::Filter &filter);
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);
    void recordRequested(obra::Unit unit, qint64 id);
    /// The rows behind a figure: the filter is set and the table is shown.
    void rowsRequested(const obra::Filter &filter);
};

} // namespace obra
