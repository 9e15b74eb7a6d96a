// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsview.h"

#include "charts/chartcard.h"
#include "charts/figuretext.h"
#include "charts/figureview.h"
#include "charts/questiondelegate.h"
#include "common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

namespace obra {

ChartsView::ChartsView(Session *session, QWidget *parent)
    : SliceView(parent)
    , m_questions(new QListWidget(this))
    , m_card(new ChartCard(session, this))
{
    setObjectName(QStringLiteral("chartsView"));
    m_questions->setObjectName(QStringLiteral("chartsQuestions"));
    m_questions->setItemDelegate(new QuestionDelegate(m_questions));
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->setMouseTracking(true);
    for (const ChartKind kind : chartKinds()) {
        auto *item = new QListWidgetItem(m_questions);
        item->setData(Qt::UserRole, int(kind));
        m_requests[kind].kind = kind;
        if (kind == ChartKind::Pivot || kind == ChartKind::HeatMap)
            m_requests[kind].field = kind == ChartKind::Pivot ? Field::Method : Field::Buyer;
        if (kind == ChartKind::Competition || kind == ChartKind::Phases)
            m_requests[kind].field = Field::Year;
    }
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_questions);
    auto *frame = new QFrame(splitter);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(0, 0, 0, 0);
    inFrame->addWidget(m_card);
    splitter->addWidget(frame);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing(this, 0.7));
    m_questions->setMinimumWidth(textWidth(this, 20));
    splitter->setSizes({ textWidth(this, 31), textWidth(this, 120) });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_questions, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_card->setRequest(m_requests.value(ChartKind(item->data(Qt::UserRole).toInt())));
    });
    connect(m_card, &ChartCard::requestChanged, this, [this](const ChartRequest &request) { m_requests[request.kind] = request; });
    connect(m_card, &ChartCard::turnRequested, this, &ChartsView::showRequest);
    connect(m_card, &ChartCard::pinToggled, this, [this] { emit pinRequested(m_card->request()); });
    connect(m_card, &ChartCard::filterRequested, this, &SliceView::filterRequested);
    connect(m_card, &ChartCard::rowsRequested, this, &SliceView::rowsRequested);
    connect(m_card, &ChartCard::recordRequested, this, &SliceView::recordRequested);
    connect(m_card, &ChartCard::valueActed, this, &SliceView::valueActed);
    m_questions->setCurrentRow(0);
    retranslate();
}

QString ChartsView::title() const
{
    return tr("Charts");
}

void ChartsView::setSlice(const std::shared_ptr<const Slice> &slice)
{
    m_card->setSlice(slice);
}

void ChartsView::focusFirst()
{
    m_questions->setFocus(Qt::TabFocusReason);
}

void ChartsView::setKind(ChartKind kind)
{
    for (int row = 0; row < m_questions->count(); ++row) {
        if (ChartKind(m_questions->item(row)->data(Qt::UserRole).toInt()) == kind)
            m_questions->setCurrentRow(row);
    }
}

void ChartsView::showRequest(const ChartRequest &request)
{
    m_requests[request.kind] = request;
    if (m_card->request().kind == request.kind)
        m_card->setRequest(request);
    else
        setKind(request.kind);
}

QByteArray ChartsView::saveState() const
{
    QJsonArray requests;
    for (const ChartRequest &request : m_requests)
        requests.append(toJson(request));
    const QJsonObject state { { QStringLiteral("charts"), requests }, { QStringLiteral("current"), toJson(m_card->request())[QStringLiteral("kind")] } };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool ChartsView::restoreState(const QByteArray &state)
{
    const QJsonDocument document = QJsonDocument::fromJson(state);
    if (!document.isObject())
        return false;
    const QJsonArray requests = document[QStringLiteral("charts")].toArray();
    for (const QJsonValue &value : requests) {
        if (const std::optional<ChartRequest> request = chartRequestFromJson(value.toObject()))
            m_requests[request->kind] = *request;
    }
    const std::optional<ChartRequest> current = chartRequestFromJson({ { QStringLiteral("kind"), document[QStringLiteral("current")] } });
    if (current) {
        setKind(current->kind);
        m_card->setRequest(m_requests.value(current->kind));
    }
    return true;
}

void ChartsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SliceView::changeEvent(event);
}

void ChartsView::retranslate()
{
    setAccessibleName(tr("Charts"));
    m_questions->setAccessibleName(tr("Questions that charts answer"));
    for (int row = 0; row < m_questions->count(); ++row) {
        QListWidgetItem *item = m_questions->item(row);
        const auto kind = ChartKind(item->data(Qt::UserRole).toInt());
        item->setText(chartQuestion(kind));
        item->setData(QuestionDelegate::TechnicalName, chartTechnicalName(kind));
        item->setData(Qt::AccessibleTextRole, tr("%1 (%2)", "question and kind of chart").arg(chartQuestion(kind), chartTechnicalName(kind)));
        item->setToolTip(item->data(Qt::AccessibleTextRole).toString());
    }
}

} // namespace obra
