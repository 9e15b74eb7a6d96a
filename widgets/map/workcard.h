// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"
#include "filters/filteracts.h"

#include <QFrame>

#include <memory>

class QFormLayout;
class QLabel;
class QPushButton;

namespace obra {

/// A card over the map that tells the main things of one work and opens its record.
class WorkCard : public QFrame
{
    Q_OBJECT
public:
    explicit WorkCard(QWidget *parent = nullptr);

    /// @p title may be empty while it is being read.
    void showRow(const std::shared_ptr<const Slice> &slice, quint32 row, const QString &title);
    void setTitle(const QString &title);
    /// Row shown, nothing when hidden.
    quint32 row() const { return m_row; }

signals:
    void openRequested(quint32 row);
    void valueActed(obra::Field field, const QString &value, obra::ValueAct act);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QFormLayout *m_facts = nullptr;
    QPushButton *m_open = nullptr, *m_close = nullptr;
    std::shared_ptr<const Slice> m_slice;
    quint32 m_row = 0;
};

} // namespace obra
