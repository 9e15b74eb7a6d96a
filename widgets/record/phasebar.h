// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "works/recorddetail.h"

#include <QWidget>

namespace obra {

/// The name of a phase ("tender", "implementation" …) and of its state in the current language.
QString phaseName(const QString &phase);
QString phaseStateName(PhaseState state);

/// The phases of a process or project as a row of arrows; what has happened is filled, what is going on is outlined strongly.
class PhaseBar : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseBar(QWidget *parent = nullptr);

    void setPhases(const QVector<RecordDetail::Phase> &phases);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString describe(const RecordDetail::Phase &phase) const;
    void updateText();

    QVector<RecordDetail::Phase> m_phases;
};

} // namespace obra
