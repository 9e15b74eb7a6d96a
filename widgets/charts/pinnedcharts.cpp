// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pinnedcharts.h"

#include "charts/chartcard.h"
#include "charts/figureview.h"
#include "common/theme.h"
#include "session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSplitter>

namespace obra {

PinnedCharts::PinnedCharts(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("pinnedCharts"));
    setAccessibleName(tr("Pinned charts"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing(this, 0.7));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    hide();
}

void PinnedCharts::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_slice = slice;
    m_behind = !isVisible();
    for (ChartCard *card : std::as_const(m_cards)) {
        if (!m_behind)
            card->setSlice(slice);
    }
}

ChartCard *PinnedCharts::addCard(const ChartRequest &request)
{
    auto *frame = new QFrame(m_splitter);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *card = new ChartCard(m_session, frame);
    card->setCompact(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_splitter->addWidget(frame);
    m_cards.append(card);
    card->setRequest(request);
    connect(card, &ChartCard::filterRequested, this, &PinnedCharts::filterRequested);
    connect(card, &ChartCard::rowsRequested, this, &PinnedCharts::rowsRequested);
    connect(card, &ChartCard::recordRequested, this, &PinnedCharts::recordRequested);
    connect(card, &ChartCard::exportFinished, this, &PinnedCharts::exportFinished);
    connect(card, &ChartCard::pinToggled, this, [this, card] { unpin(int(m_cards.indexOf(card))); });
    connect(card, &ChartCard::largeRequested, this, [this, card] { emit chartRequested(card->request()); });
    return card;
}

bool PinnedCharts::pin(const ChartRequest &request)
{
    const auto same = [&](const ChartCard *card) { return toJson(card->request()) == toJson(request); };
    if (m_cards.size() >= mostPins || std::any_of(m_cards.begin(), m_cards.end(), same))
        return false;
    ChartCard *card = addCard(request);
    updateVisible();
    if (isVisible())
        card->setSlice(m_slice);
    else
        m_behind = true;
    return true;
}

void PinnedCharts::unpin(int index)
{
    if (index < 0 || index >= m_cards.size())
        return;
    QWidget *frame = m_splitter->widget(index);
    m_cards.removeAt(index);
    frame->hide();
    frame->setParent(nullptr);
    frame->deleteLater(); // its button may be what was pressed
    updateVisible();
    focusFirst();
}

void PinnedCharts::removeAll()
{
    while (!m_cards.isEmpty())
        unpin(int(m_cards.size()) - 1);
}

void PinnedCharts::updateVisible()
{
    setVisible(!m_cards.isEmpty());
    emit countChanged(count());
}

void PinnedCharts::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.first()->view()->setFocus(Qt::TabFocusReason);
}

void PinnedCharts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_behind, false))
        return;
    for (ChartCard *card : std::as_const(m_cards))
        card->setSlice(m_slice);
}

QByteArray PinnedCharts::saveState() const
{
    QJsonArray charts, sizes;
    for (const ChartCard *card : m_cards)
        charts.append(toJson(card->request()));
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    return QJsonDocument(QJsonObject { { QStringLiteral("charts"), charts }, { QStringLiteral("sizes"), sizes } }).toJson(QJsonDocument::Compact);
}

bool PinnedCharts::restoreState(const QByteArray &state)
{
    const QJsonDocument document = QJsonDocument::fromJson(state);
    if (!state.isEmpty() && !document.isObject())
        return false;
    removeAll();
    const QJsonArray charts = document[QStringLiteral("charts")].toArray();
    for (const QJsonValue &value : charts) {
        if (const std::optional<ChartRequest> request = chartRequestFromJson(value.toObject()))
            pin(*request);
    }
    QList<int> sizes;
    const QJsonArray kept = document[QStringLiteral("sizes")].toArray();
    for (const QJsonValue &size : kept)
        sizes.append(size.toInt());
    if (sizes.size() == m_cards.size() && !sizes.isEmpty())
        m_splitter->setSizes(sizes);
    return true;
}

void PinnedCharts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pinned charts"));
    QWidget::changeEvent(event);
}

} // namespace obra
