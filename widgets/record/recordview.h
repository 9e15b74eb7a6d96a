// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/filter.h"
#include "record/recordhtml.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace obra {

class ElidedLabel;
class JsonView;
class PhaseBar;

/// One process or project with all that is known of it: header, phases, sections, change history, raw JSON.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);
    ~RecordView() override;

    void setRecord(std::shared_ptr<const RecordDetail> record);
    void setLoading();
    void setError(const QString &problem);
    std::shared_ptr<const RecordDetail> record() const { return m_record; }

signals:
    void backRequested();
    void nextRequested();
    void previousRequested();
    /// A link to another record.
    void recordRequested(obra::Unit unit, qint64 id);
    /// A name that can be filtered by.
    void valueClicked(obra::Field field, const QString &value);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followLink(const QUrl &url);
    void showRecord();
    void retranslate();

    std::shared_ptr<const RecordDetail> m_record;
    RecordHtmlStyle m_style;
    QString m_problem;
    QToolButton *m_back, *m_previous, *m_next, *m_copy;
    ElidedLabel *m_title;
    QLabel *m_ocid, *m_facts, *m_message;
    PhaseBar *m_phases;
    QTabWidget *m_tabs;
    QTextBrowser *m_body, *m_history;
    JsonView *m_json;
    QStackedWidget *m_stack;
};

} // namespace obra
