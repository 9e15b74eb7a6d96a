// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startpage.h"

#include "common/theme.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace obra {

struct StartPage::Question
{
    QString text;
    Unit unit;
    QString filter;
};

QVector<StartPage::Question> StartPage::questions()
{
    return {
        { tr("Who wins most contracts?"), Unit::Processes, QStringLiteral("has:contract") },
        { tr("What was bought without competition?"), Unit::Processes, QStringLiteral("method:direct") },
        { tr("Which processes were cancelled or found no winner?"), Unit::Processes, QStringLiteral("status:cancelled,unsuccessful,withdrawn") },
        { tr("Which purchases passed a hundred thousand?"), Unit::Processes, QStringLiteral("amount>=100000") },
        { tr("Which public works are on the map?"), Unit::Projects, QStringLiteral("has:place") },
        { tr("What lacks a supplier or an amount?"), Unit::Processes, QStringLiteral("-has:supplier") },
    };
}

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("startPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    setWidget(page);

    m_title = new QLabel(QStringLiteral("Obra Abierta"));
    m_title->setFont(scaledFont(this, 2.2, QFont::DemiBold));
    m_subtitle = new QLabel;
    m_subtitle->setWordWrap(true);
    m_open = new QCommandLinkButton;
    m_open->setObjectName(QStringLiteral("openButton"));
    m_practice = new QCommandLinkButton;
    m_practice->setObjectName(QStringLiteral("practiceButton"));
    m_continue = new QCommandLinkButton;
    m_continue->setObjectName(QStringLiteral("continueButton"));
    m_folder = new QPushButton;
    m_folder->setObjectName(QStringLiteral("openFolderButton"));
    m_folder->setFlat(true);
    for (QPushButton *button : { static_cast<QPushButton *>(m_open), static_cast<QPushButton *>(m_practice), static_cast<QPushButton *>(m_continue), m_folder })
        button->setAutoDefault(true); // Enter presses them, not the space bar alone
    m_open->setIcon(themedIcon(QStringLiteral("open")));
    m_practice->setIcon(themedIcon(QStringLiteral("practice")));
    m_continue->setIcon(themedIcon(QStringLiteral("next")));
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_folder, &QPushButton::clicked, this, &StartPage::openFolderRequested);
    connect(m_practice, &QPushButton::clicked, this, &StartPage::practiceRequested);
    connect(m_continue, &QPushButton::clicked, this, &StartPage::continueRequested);

    auto *left = new QVBoxLayout;
    left->setSpacing(spacing(this, 1));
    left->addWidget(m_open);
    left->addWidget(m_practice);
    left->addWidget(m_continue);
    left->addWidget(m_folder, 0, Qt::AlignLeft);
    left->addStretch();

    m_loadedTitle = new QLabel;
    m_loadedTitle->setFont(scaledFont(this, 1.15, QFont::DemiBold));
    m_loaded = new QLabel;
    m_loaded->setObjectName(QStringLiteral("loadedSummary"));
    m_loaded->setWordWrap(true);
    m_loaded->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_loaded->setTextFormat(Qt::PlainText);
    m_loaded->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *right = new QVBoxLayout;
    right->addWidget(m_loadedTitle);
    right->addWidget(m_loaded);
    right->addStretch();

    m_questionsTitle = new QLabel;
    m_questionsTitle->setFont(scaledFont(this, 1.15, QFont::DemiBold));
    auto *cards = new QGridLayout;
    cards->setSpacing(spacing(this, 1));
    const QVector<Question> all = questions();
    for (int i = 0; i < all.size(); ++i) {
        auto *card = new QPushButton;
        card->setAutoDefault(true);
        card->setObjectName(QStringLiteral("question%1").arg(i + 1));
        card->setMinimumHeight(fontMetrics().height() * 3);
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(card, &QPushButton::clicked, this, [this, unit = all[i].unit, filter = all[i].filter] { emit questionChosen(unit, filter); });
        cards->addWidget(card, i / 2, i % 2);
        m_questions.append(card);
    }
    m_footer = new QLabel;
    m_footer->setWordWrap(true);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(spacing(this, 4));
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(spacing(this, 1.5));
    inner->addStretch(1);
    inner->addWidget(m_title);
    inner->addWidget(m_subtitle);
    inner->addSpacing(spacing(this, 1.5));
    inner->addLayout(columns);
    inner->addSpacing(spacing(this, 1.5));
    inner->addWidget(m_questionsTitle);
    inner->addLayout(cards);
    inner->addStretch(2);
    inner->addWidget(m_footer);
    // A column that stays readable on a wide screen, in the middle of the window.
    auto *centre = new QWidget;
    centre->setLayout(inner);
    centre->setMaximumWidth(textWidth(this, 120));
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(spacing(this, 4), spacing(this, 2), spacing(this, 4), spacing(this, 2));
    outer->addStretch(1);
    outer->addWidget(centre, 100);
    outer->addStretch(1);
    setFocusProxy(m_open);
    retranslate();
}

void StartPage::setCache(const CacheInfo &info, const QVector<SourceInfo> &sources)
{
    m_hasCache = true;
    m_info = info;
    m_sources = sources;
    showCache();
}

void StartPage::clearCache()
{
    m_hasCache = false;
    showCache();
}

void StartPage::showCache()
{
    m_continue->setVisible(m_hasCache);
    for (QPushButton *card : std::as_const(m_questions))
        card->setEnabled(m_hasCache);
    m_loadedTitle->setText(m_hasCache ? tr("Loaded on this computer") : tr("Nothing is loaded yet"));
    if (!m_hasCache) {
        m_loaded->setText(tr("Open the files that a portal gave you, or try the practice data: they are invented, and made to learn with."));
        return;
    }
    const QLocale locale;
    QStringList lines;
    lines.append(tr("%1 processes, %2 projects, %3 contracts").arg(locale.toString(m_info.processes), locale.toString(m_info.projects), locale.toString(m_info.contracts)));
    for (const SourceInfo &source : m_sources.mid(0, 5)) {
        QStringList parts { source.file, source.publisher, dayText(source.imported.toLocalTime().date()) };
        parts.removeAll(QString());
        lines.append(QStringLiteral("• ") + parts.join(QStringLiteral(" · ")));
    }
    if (m_sources.size() > 5)
        lines.append(tr("and %n more source(s)", nullptr, static_cast<int>(m_sources.size()) - 5));
    m_loaded->setText(lines.join(QLatin1Char('\n')));
    m_continue->setDescription(tr("Go back to the table, the chart and the map"));
}

void StartPage::retranslate()
{
    m_subtitle->setText(tr("Public contracts and public works, on your own computer and without programming."));
    m_open->setText(tr("Open data…"));
    m_open->setDescription(tr("OCDS or OC4IDS files, also compressed; or drop them on this window"));
    m_practice->setText(tr("Try the practice data"));
    m_practice->setDescription(tr("Invented processes and works of Panama, to learn with"));
    m_continue->setText(tr("Continue"));
    m_folder->setText(tr("Open a whole folder…"));
    m_questionsTitle->setText(tr("What can I ask?"));
    const QVector<Question> all = questions();
    for (int i = 0; i < m_questions.size(); ++i) {
        m_questions[i]->setText(all[i].text);
        m_questions[i]->setToolTip(tr("Filter: %1").arg(all[i].filter));
    }
    m_footer->setText(tr("Everything stays on your computer. This program does not connect to the Internet."));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, themeColors(palette()).secondaryText);
    m_footer->setPalette(quiet);
    m_subtitle->setPalette(quiet);
    showCache();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace obra
