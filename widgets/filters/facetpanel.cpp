// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/facetpanel.h"

#include "common/theme.h"
#include "filters/facetlist.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>

namespace obra {

FacetPanel::FacetPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("facetPanel"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, spacing(this, 0.4), 0);
    layout->setSpacing(spacing(this, 0.4));
    m_title->setContentsMargins(spacing(this, 0.6), 0, 0, 0);
    layout->addWidget(m_title);
    for (const Field field : allFields) {
        auto *list = new FacetList(field, content);
        m_facets[std::size_t(field)] = list;
        layout->addWidget(list);
        connect(list, &FacetList::valueActed, this, &FacetPanel::valueActed);
        connect(list, &FacetList::yearsChosen, this, &FacetPanel::yearsChosen);
        connect(list, &FacetList::cleared, this, &FacetPanel::fieldCleared);
    }
    layout->addStretch(1);
    setWidget(content);
    // Sources and currencies are looked at less often; a fold keeps the panel short at first.
    for (const Field field : { Field::ProcuringEntity, Field::Source, Field::Currency, Field::Quality })
        facet(field)->setCollapsed(true);
    retranslate();
}

void FacetPanel::setSlice(const std::shared_ptr<const Slice> &slice)
{
    const int position = verticalScrollBar()->value();
    for (FacetList *list : m_facets)
        list->setSlice(slice);
    verticalScrollBar()->setValue(position);
}

void FacetPanel::focusFirst()
{
    for (FacetList *list : m_facets) {
        if (list->isVisible()) {
            list->focusHeader();
            return;
        }
    }
}

QStringList FacetPanel::collapsed() const
{
    QStringList names;
    for (const FacetList *list : m_facets) {
        if (list->isCollapsed())
            names << fieldName(list->field());
    }
    return names;
}

void FacetPanel::setCollapsed(const QStringList &names)
{
    for (FacetList *list : m_facets)
        list->setCollapsed(names.contains(fieldName(list->field())));
}

QSize FacetPanel::sizeHint() const
{
    return QSize(textWidth(this, 40), fontMetrics().lineSpacing() * 30);
}

void FacetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void FacetPanel::retranslate()
{
    m_title->setText(tr("Filter by"));
    m_title->setFont(scaledFont(this, 0.9, QFont::Normal));
    setAccessibleName(tr("Facets"));
}

} // namespace obra
