// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figureaccessible.h"

#include "charts/figuretext.h"
#include "charts/figureview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace obra {

namespace {

/// One element of a chart: a bar, a box, a cell. Lives as long as the interface of its chart.
class ElementAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ElementAccessible(FigureView *view, int element)
        : m_view(view)
        , m_element(element)
    {
    }

    bool isValid() const override { return m_view->figure() && m_element < m_view->figure()->elements.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        const QRect place = m_view->elementRect(m_element);
        return place.isEmpty() ? QRect() : QRect(m_view->mapToGlobal(place.topLeft()), place.size());
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const ChartElement &element = m_view->figure()->elements[m_element];
        if (kind == QAccessible::Name)
            return element.series.isEmpty() ? element.label : element.label + QStringLiteral(", ") + element.series;
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return elementText(*m_view->figure(), m_element);
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->currentElement() == m_element;
        state.selected = m_view->figure()->elements[m_element].chosen;
        state.offscreen = m_view->elementRect(m_element).isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            emit m_view->elementOpened(m_element);
        else if (name == setFocusAction())
            m_view->setCurrentElement(m_element);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    FigureView *m_view;
    int m_element;
};

/// A chart as a list of its elements.
class FigureAccessible : public QAccessibleWidget
{
public:
    explicit FigureAccessible(FigureView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    ~FigureAccessible() override
    {
        for (const auto &[element, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view->figure() ? int(m_view->figure()->elements.size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new ElementAccessible(m_view, index);
        m_children[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[element, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return element;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(m_view->elementAt(m_view->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? child(m_view->currentElement()) : nullptr; }

private:
    FigureView *m_view;
    mutable std::map<int, QAccessible::Id> m_children; // made when asked for
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<FigureView *>(object);
    return view ? new FigureAccessible(view) : nullptr;
}

} // namespace

void installFigureAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed);
}

} // namespace obra
