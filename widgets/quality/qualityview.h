// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sliceview.h"
#include "works/qualityreport.h"

#include <QFutureWatcher>

#include <stop_token>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace obra {

class MissingModel;
class ProblemsModel;

/// What is wrong and what is missing in the records of the slice; each number opens its rows.
class QualityView : public SliceView
{
    Q_OBJECT
public:
    explicit QualityView(QWidget *parent = nullptr);
    ~QualityView() override; ///< Stops what is being counted.

    QString name() const override { return QStringLiteral("quality"); }
    QString title() const override;
    void setSlice(const std::shared_ptr<const Slice> &slice) override;
    void focusFirst() override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray &state) override;

    /// Null while it is being counted.
    std::shared_ptr<const QualityReport> report() const { return m_report; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count();
    void showReport();
    void retranslate();
    void updateButtons();
    void openProblem(const QModelIndex &index);
    void openMissing(bool present);

    std::shared_ptr<const Slice> m_slice;
    std::shared_ptr<const QualityReport> m_report;
    QFutureWatcher<std::shared_ptr<const QualityReport>> m_watcher;
    std::stop_source m_stop;
    ProblemsModel *m_problems = nullptr;
    MissingModel *m_missing = nullptr;
    QTableView *m_problemsTable = nullptr;
    QTableView *m_missingTable = nullptr;
    QLabel *m_problemsTitle = nullptr;
    QLabel *m_missingTitle = nullptr;
    QLabel *m_groupLabel = nullptr;
    QLabel *m_detail = nullptr;
    QComboBox *m_group = nullptr;
    QPushButton *m_showMissing = nullptr;
    QPushButton *m_showPresent = nullptr;
};

} // namespace obra
