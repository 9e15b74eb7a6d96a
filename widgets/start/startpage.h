// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachereader.h"

#include <QScrollArea>

class QCommandLinkButton;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace obra {

/// The first page: open data, try the practice data, go on with what is loaded, or start from a question.
class StartPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setCache(const CacheInfo &info, const QVector<SourceInfo> &sources);
    void clearCache();

signals:
    void openRequested();
    void openFolderRequested();
    void practiceRequested();
    void continueRequested();
    /// A question card: what to look at and the filter text.
    void questionChosen(obra::Unit unit, const QString &filterText);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Question;
    static QVector<Question> questions();
    void retranslate();
    void showCache();

    QLabel *m_title = nullptr, *m_subtitle = nullptr, *m_loadedTitle = nullptr, *m_loaded = nullptr, *m_questionsTitle = nullptr, *m_footer = nullptr;
    QCommandLinkButton *m_open = nullptr, *m_practice = nullptr, *m_continue = nullptr;
    QPushButton *m_folder = nullptr;
    QVector<QPushButton *> m_questions;
    CacheInfo m_info;
    QVector<SourceInfo> m_sources;
    bool m_hasCache = false;
};

} // namespace obra
