// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "tables/facetid.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QMenu;
class QToolButton;

namespace obra {

/// What all facets have: a title that folds the facet and has a menu, a button that clears it, and a place among the others. What is chosen from is the body.
class FacetFrame : public QWidget
{
    Q_OBJECT
public:
    FacetId id() const { return m_id; }
    virtual void setSlice(const std::shared_ptr<const Slice> &slice) = 0;
    /// False: it is out of sight whatever it has to show.
    void setWanted(bool wanted);
    void setPinned(bool pinned);
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    void focusHeader();
    /// Its widgets that take the keyboard, from top to bottom.
    virtual QVector<QWidget *> tabStops() const;

signals:
    /// Everything that the filter says of it shall go.
    void clearRequested(obra::FacetId id);
    /// One place up (-1) or down (1).
    void moveRequested(obra::FacetId id, int step);
    void pinRequested(obra::FacetId id, bool pinned);
    void hideRequested(obra::FacetId id);

protected:
    FacetFrame(FacetId id, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    bool isWanted() const { return m_wanted; }
    QWidget *body() const { return m_body; }
    QBoxLayout *bodyLayout() const { return m_bodyLayout; }
    /// The title in the current language with what is chosen, as the header shows it; calls retranslated texts anew.
    void updateHeader();
    virtual Unit unit() const = 0;
    virtual bool hasData() const = 0;    ///< False: it would say nothing, and is left out.
    virtual bool isFiltered() const = 0;
    virtual QString headerText() const = 0;
    /// It was folded or unfolded.
    virtual void folded() = 0;
    /// Puts its own entries on top of the menu.
    virtual void fillMenu(QMenu *) {}

private:
    void elideTitle();
    void showMenu(const QPoint &position);

    FacetId m_id;
    QToolButton *m_header = nullptr;
    QToolButton *m_clear = nullptr;
    QWidget *m_body = nullptr;
    QBoxLayout *m_bodyLayout = nullptr;
    QString m_title; // of the header, before it is elided
    bool m_wanted = true;
    bool m_pinned = false;
    bool m_collapsed = false;
};

} // namespace obra
