// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/detailscreen.h"
#include "explore/filter.h"
#include "record/recordhtml.h"

#include <memory>

class QLabel;
class QTabWidget;
class QToolButton;

namespace obra {

class ElidedLabel;
class JsonView;
class LinkBrowser;
class PhaseBar;

/// One process or project with all that is known of it: header, phases, sections, change history, raw JSON.
class RecordView : public DetailScreen
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
    void nextRequested();
    void previousRequested();
    /// A link to another record.
    void recordRequested(obra::Unit unit, qint64 id);
    /// A name that can be filtered by.
    void valueClicked(obra::Field field, const QString &value);

protected:
    void retranslate() override;
    void recolour() override { showRecord(); }

private:
    void followLink(const QString &scheme, const QString &rest);
    /// Asks whether the program shall be left for this address, which is the publisher's.
    void askToOpen(const QString &address);
    void showRecord();

    std::shared_ptr<const RecordDetail> m_record;
    RecordHtmlStyle m_style;
    QString m_problem;
    QToolButton *m_previous, *m_next, *m_copy;
    ElidedLabel *m_title;
    QLabel *m_ocid, *m_facts;
    PhaseBar *m_phases;
    QTabWidget *m_tabs;
    LinkBrowser *m_body, *m_history;
    JsonView *m_json;
};

} // namespace obra
