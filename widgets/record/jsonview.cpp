// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/jsonview.h"

#include "common/theme.h"
#include "ocds/json.h"
#include "works/recorddetail.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSyntaxHighlighter>
#include <QToolButton>

namespace obra {

namespace {

/// Keys in the accent colour; nothing more, so that big documents stay quick.
class KeyHighlighter : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    QColor color;

protected:
    void highlightBlock(const QString &text) override
    {
        qsizetype start = 0;
        while (start < text.size() && text[start].isSpace())
            ++start;
        if (start >= text.size() || text[start] != QLatin1Char('"'))
            return;
        qsizetype end = start + 1;
        while (end < text.size() && text[end] != QLatin1Char('"'))
            end += text[end] == QLatin1Char('\\') ? 2 : 1;
        if (end + 1 < text.size() && text[end + 1] == QLatin1Char(':'))
            setFormat(static_cast<int>(start), static_cast<int>(end + 1 - start), color);
    }
};

/// Readable text of JSON that may be on one line; text that does not parse is shown as it is.
QString indented(const std::string &json)
{
    JsonArena arena;
    JsonParser parser;
    const JsonValue value = parser.parse(json, arena);
    return QString::fromStdString(value.isMissing() ? json : toJson(value, 2));
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_text(new QPlainTextEdit)
{
    m_choice->setObjectName(QStringLiteral("rawChoice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(40);
    m_search->setObjectName(QStringLiteral("rawSearch"));
    m_search->setClearButtonEnabled(true);
    m_text->setObjectName(QStringLiteral("rawJson"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    auto *highlighter = new KeyHighlighter(m_text->document());
    highlighter->setObjectName(QStringLiteral("keyHighlighter"));
    highlighter->color = themeColors(palette()).accent;
    m_previous->setIcon(themedIcon(QStringLiteral("up")));
    m_next->setIcon(themedIcon(QStringLiteral("down")));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &JsonView::showChoice);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true); });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    auto *top = new QHBoxLayout;
    top->addWidget(m_choice, 1);
    top->addWidget(m_search, 1);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    top->addWidget(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    retranslate();
}

void JsonView::setRecord(std::shared_ptr<const RecordDetail> record)
{
    m_record = std::move(record);
    fillChoices();
}

void JsonView::fillChoices()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    if (!m_record) {
        m_text->clear();
        return;
    }
    m_choice->addItem(m_record->unit == Unit::Processes ? tr("Compiled release (put together here)") : tr("Project, latest version"));
    for (const DetailVersion &version : m_record->versions)
        m_choice->addItem(QStringList { version.date, version.releaseId, version.tags.join(QLatin1String(", ")), version.source }.join(QStringLiteral(" · ")));
    m_stale = true;
    if (isVisible())
        showChoice();
}

void JsonView::showChoice()
{
    if (!m_record || m_choice->currentIndex() < 0)
        return;
    m_stale = false;
    const int index = m_choice->currentIndex();
    const std::string &json = index == 0 ? m_record->compiledJson : m_record->versions[index - 1].json;
    m_text->setPlainText(indented(json));
    m_found->clear();
}

void JsonView::find(bool backwards)
{
    const QString words = m_search->text();
    if (words.isEmpty())
        return;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, flags)) {
        m_found->clear();
        return;
    }
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    m_found->setText(m_text->find(words, flags) ? tr("from the start again") : tr("not found"));
}

void JsonView::retranslate()
{
    m_choice->setAccessibleName(tr("Which document"));
    m_search->setPlaceholderText(tr("Search in the JSON"));
    m_search->setAccessibleName(tr("Search in the JSON"));
    m_previous->setToolTip(tr("Previous place"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place"));
    m_next->setAccessibleName(tr("Next place"));
    m_text->setAccessibleName(tr("JSON"));
    if (m_choice->count() > 0 && m_record)
        m_choice->setItemText(0, m_record->unit == Unit::Processes ? tr("Compiled release (put together here)") : tr("Project, latest version"));
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        if (auto *highlighter = static_cast<KeyHighlighter *>(m_text->document()->findChild<QSyntaxHighlighter *>(QStringLiteral("keyHighlighter")))) {
            const QColor color = themeColors(palette()).accent;
            if (highlighter->color != color) {
                highlighter->color = color;
                highlighter->rehighlight();
            }
        }
    }
    QWidget::changeEvent(event);
}

void JsonView::showEvent(QShowEvent *event)
{
    if (m_stale)
        showChoice();
    QWidget::showEvent(event);
}

} // namespace obra
