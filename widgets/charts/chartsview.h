// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "common/sliceview.h"

#include <QMap>

class QListWidget;

namespace obra {

class ChartCard;
class Session;

/// The charts, chosen by the question that each answers.
class ChartsView : public SliceView
{
    Q_OBJECT
public:
    /// @p session must outlive the view.
    explicit ChartsView(Session *session, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("charts"); }
    QString title() const override;
    void setSlice(const std::shared_ptr<const Slice> &slice) override;
    void focusFirst() override;
    /// Which chart, and the choices of every one of them.
    QByteArray saveState() const override;
    bool restoreState(const QByteArray &state) override;

    ChartCard *card() const { return m_card; }
    void setKind(ChartKind kind);
    /// Shows that chart with its options.
    void showRequest(const ChartRequest &request);

signals:
    /// The chart that is shown is to be pinned over the table.
    void pinRequested(const obra::ChartRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QListWidget *m_questions = nullptr;
    ChartCard *m_card = nullptr;
    QMap<ChartKind, ChartRequest> m_requests; // as they were left
};

} // namespace obra
