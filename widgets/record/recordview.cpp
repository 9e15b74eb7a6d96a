// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recordview.h"

#include "common/elidedlabel.h"
#include "common/linkbrowser.h"
#include "common/theme.h"
#include "ocds/codelists.h"
#include "record/jsonview.h"
#include "record/phasebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace obra {

namespace {

LinkBrowser *makeBrowser(const QString &name)
{
    auto *browser = new LinkBrowser(name);
    browser->document()->setDocumentMargin(12);
    browser->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // long addresses must not push the page wider
    browser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return browser;
}

} // namespace

RecordView::RecordView(QWidget *parent)
    : DetailScreen(QStringLiteral("recordView"), QStringLiteral("record"), parent)
    , m_previous(makeButton(QStringLiteral("chevron-left"), QStringLiteral("recordPrevious")))
    , m_next(makeButton(QStringLiteral("chevron-right"), QStringLiteral("recordNext")))
    , m_copy(makeButton(QStringLiteral("copy"), QStringLiteral("recordCopy")))
    , m_title(new ElidedLabel)
    , m_ocid(new QLabel)
    , m_facts(new QLabel)
    , m_phases(new PhaseBar)
    , m_tabs(new QTabWidget)
    , m_body(makeBrowser(QStringLiteral("recordBody")))
    , m_history(makeBrowser(QStringLiteral("recordHistory")))
    , m_json(new JsonView)
{
    m_title->setFont(scaledFont(this, 1.5, QFont::DemiBold));
    m_title->setMaximumLines(2);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_ocid->setObjectName(QStringLiteral("recordOcid"));
    m_ocid->setTextFormat(Qt::PlainText);
    m_ocid->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);

    auto *bar = new QHBoxLayout;
    bar->addWidget(backButton());
    bar->addStretch();
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    auto *identity = new QHBoxLayout;
    identity->addWidget(m_ocid);
    identity->addWidget(m_copy);
    identity->addStretch();
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_body, QString());
    m_tabs->addTab(m_history, QString());
    m_tabs->addTab(m_json, QString());
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(identity);
    layout->addWidget(m_facts);
    layout->addWidget(m_phases);
    layout->addWidget(m_tabs, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(spacing(this, 2), spacing(this, 0.5), spacing(this, 2), spacing(this, 1));
    outer->addLayout(bar);
    outer->addWidget(stackOf(page), 1);
    setFocusProxy(m_body);

    connect(m_previous, &QToolButton::clicked, this, &RecordView::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &RecordView::nextRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_record)
            QApplication::clipboard()->setText(m_record->ocid);
    });
    connect(m_body, &LinkBrowser::linkFollowed, this, &RecordView::followLink);
    connect(m_history, &LinkBrowser::linkFollowed, this, &RecordView::followLink);
    const auto shortcut = [this](const QKeySequence &keys, auto signal) {
        auto *action = new QShortcut(keys, this);
        action->setContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QShortcut::activated, this, signal);
    };
    shortcut(QKeySequence(QStringLiteral("F8")), &RecordView::nextRequested);
    shortcut(QKeySequence(QStringLiteral("Shift+F8")), &RecordView::previousRequested);
    retranslate();
}

RecordView::~RecordView() = default;

void RecordView::setRecord(std::shared_ptr<const RecordDetail> record)
{
    m_record = std::move(record);
    m_style.folded.clear();
    m_style.showContacts = false;
    m_problem.clear();
    showPage(m_body);
    m_json->setRecord(m_record);
    showRecord();
    m_body->scrollToTop();
    m_history->scrollToTop();
    if (m_record && m_record->contract >= 0)
        m_body->scrollToAnchor(chosenContractAnchor());
}

void RecordView::setLoading()
{
    m_problem.clear();
    message()->setText(tr("Opening the record…"));
    showMessage();
}

void RecordView::setError(const QString &problem)
{
    m_problem = problem;
    message()->setText(tr("The record could not be opened: %1").arg(problem));
    showMessage();
}

void RecordView::showRecord()
{
    if (!m_record)
        return;
    m_style.palette = palette();
    m_title->setText(m_record->title.isEmpty() ? tr("(without title)") : m_record->title);
    m_ocid->setText(m_record->ocid);
    QStringList facts { m_record->buyer };
    if (!m_record->places.isEmpty())
        facts.append(m_record->places.first().address.isEmpty() ? m_record->places.first().description : m_record->places.first().address);
    facts.append(codeLabel(m_record->unit == Unit::Projects ? Codelist::ProjectStatus : Codelist::TenderStatus, m_record->status));
    QStringList totals;
    for (const DetailMoney &total : m_record->contractTotals.isEmpty() ? m_record->awardTotals : m_record->contractTotals)
        totals.append(total.text);
    facts.append(totals.join(QStringLiteral(" · ")));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_phases->setPhases(m_record->phases);
    m_body->showPage(recordHtml(*m_record, m_style));
    m_history->showPage(historyHtml(*m_record, m_style));
    m_tabs->setTabText(1, tr("Changes (%1)").arg(m_record->versions.size()));
}

void RecordView::followLink(const QString &scheme, const QString &rest)
{
    if (scheme == QLatin1String("toggle")) {
        if (!m_style.folded.remove(rest))
            m_style.folded.insert(rest);
        showRecord();
    } else if (scheme == QLatin1String("contacts")) {
        m_style.showContacts = !m_style.showContacts;
        showRecord();
    } else if (scheme == QLatin1String("record")) {
        emit recordRequested(static_cast<Unit>(rest.section(QLatin1Char('/'), 0, 0).toInt()), rest.section(QLatin1Char('/'), 1, 1).toLongLong());
    } else if (scheme == QLatin1String("value")) {
        const std::optional<Field> field = fieldFromName(rest.section(QLatin1Char('?'), 0, 0));
        if (field)
            emit valueClicked(*field, QUrl::fromPercentEncoding(rest.section(QLatin1Char('?'), 1).toLatin1()));
    } else if (scheme == QLatin1String("url")) {
        askToOpen(QUrl::fromPercentEncoding(rest.toLatin1()));
    }
}

void RecordView::askToOpen(const QString &address)
{
    const QUrl target(address, QUrl::TolerantMode);
    const bool web = target.scheme() == QLatin1String("http") || target.scheme() == QLatin1String("https");
    QMessageBox question(QMessageBox::Question, tr("Open a document"),
                         web ? tr("This leaves the program and opens the address in your web browser:\n\n%1").arg(target.toString())
                             : tr("This is no web address that can be opened:\n\n%1").arg(target.toString()),
                         QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText); // the address is the publisher's
    QPushButton *open = web ? question.addButton(tr("Open in the browser"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *copy = question.addButton(tr("Copy the address"), QMessageBox::ActionRole);
    question.setDefaultButton(question.addButton(tr("Stay here"), QMessageBox::RejectRole));
    question.exec();
    if (open && question.clickedButton() == open)
        QDesktopServices::openUrl(target);
    else if (question.clickedButton() == copy)
        QApplication::clipboard()->setText(target.toString());
}

void RecordView::retranslate()
{
    backButton()->setText(tr("Back to the list"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Next record of the list (F8)"));
    m_previous->setToolTip(tr("Previous record of the list (Shift+F8)"));
    backButton()->setToolTip(tr("Back to the list (Esc)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the identifier"));
    m_copy->setAccessibleName(tr("Copy the identifier"));
    m_tabs->setTabText(0, tr("Record"));
    m_tabs->setTabText(1, tr("Changes"));
    m_tabs->setTabText(2, tr("JSON"));
    m_body->setAccessibleName(tr("Record"));
    m_history->setAccessibleName(tr("Changes by release"));
    message()->setText(m_problem.isEmpty() ? tr("Opening the record…") : tr("The record could not be opened: %1").arg(m_problem));
    showRecord();
}

} // namespace obra
