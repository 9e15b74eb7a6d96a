// SPDX-License-Identifier: GPL-3.0-or-later
#include "cards/comparedialog.h"

#include "cards/comparison.h"
#include "common/theme.h"
#include "explore/foundthings.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace obra {

namespace {

constexpr int mostFound = 200;

} // namespace

CompareDialog::CompareDialog(const std::shared_ptr<const ColumnTable> &table, const CardSubject &first, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_first(first)
    , m_search(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_chosen(new QListWidget(this))
    , m_status(new QLabel(this))
    , m_add(new QPushButton(themedIcon(QStringLiteral("plus")), tr("&Add"), this))
    , m_remove(new QPushButton(themedIcon(QStringLiteral("minus")), tr("&Remove"), this))
    , m_compare(new QPushButton(themedIcon(QStringLiteral("columns")), tr("&Compare"), this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare “%1”").arg(titleOf(first)));
    m_search->setObjectName(QStringLiteral("compareSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search in: %1", "title of a field").arg(kindOf(first)));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("compareFound"));
    m_found->setAccessibleName(tr("Names found"));
    m_found->installEventFilter(this);
    m_chosen->setObjectName(QStringLiteral("compareChosen"));
    m_chosen->setAccessibleName(tr("To be compared"));
    m_chosen->installEventFilter(this);
    m_status->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("compareStart"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : { m_add, m_remove, m_compare, cancel })
        button->setAutoDefault(false); // Enter adds
    auto *chosenLabel = new QLabel(tr("To be compared:"), this);
    chosenLabel->setBuddy(m_chosen);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_found, 1);
    left->addWidget(m_add);
    auto *right = new QVBoxLayout;
    right->addWidget(chosenLabel);
    right->addWidget(m_chosen, 1);
    right->addWidget(m_remove);
    auto *lists = new QHBoxLayout;
    lists->addLayout(left, 3);
    lists->addLayout(right, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_compare);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(lists, 1);
    layout->addLayout(buttons);
    resize(textWidth(this, 110), fontMetrics().lineSpacing() * 22);
    auto *own = new QListWidgetItem(titleOf(first), m_chosen);
    own->setData(Qt::UserRole, first.value);
    connect(m_search, &QLineEdit::textChanged, this, &CompareDialog::search);
    connect(m_found, &QListWidget::itemActivated, this, &CompareDialog::add);
    connect(m_found, &QListWidget::currentRowChanged, this, &CompareDialog::updateButtons);
    connect(m_chosen, &QListWidget::currentRowChanged, this, &CompareDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &CompareDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &CompareDialog::remove);
    connect(m_compare, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    search();
    m_search->setFocus();
}

QVector<CardSubject> CompareDialog::subjects() const
{
    QVector<CardSubject> subjects;
    for (int row = 0; row < m_chosen->count(); ++row)
        subjects.append(cardOf(m_first.unit, *m_first.field, m_chosen->item(row)->data(Qt::UserRole).toString()));
    return subjects;
}

void CompareDialog::search()
{
    m_found->clear();
    const Dictionary &dictionary = m_table->facet(*m_first.field).dictionary;
    const std::vector<std::string> words = foldedWords(m_search->text());
    std::vector<std::pair<int, std::size_t>> ranked; // rank, code
    for (std::size_t code = 1; code < dictionary.values.size(); ++code) {
        const int rank = words.empty() ? 0 : matchRank(dictionary.folded[code], words);
        if (rank >= 0)
            ranked.emplace_back(rank, code);
    }
    const std::size_t shown = std::min<std::size_t>(ranked.size(), mostFound);
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(shown), ranked.end());
    for (std::size_t i = 0; i < shown; ++i) {
        const QString value = QString::fromStdString(dictionary.values[ranked[i].second]);
        auto *item = new QListWidgetItem(valueLabel(*m_first.field, m_first.unit, value), m_found);
        item->setData(Qt::UserRole, value);
    }
    if (m_found->count() > 0)
        m_found->setCurrentRow(0);
    updateButtons();
}

void CompareDialog::add()
{
    const QListWidgetItem *item = m_found->currentItem();
    if (!item || !m_add->isEnabled())
        return;
    auto *chosen = new QListWidgetItem(item->text(), m_chosen);
    chosen->setData(Qt::UserRole, item->data(Qt::UserRole));
    m_search->selectAll();
    updateButtons();
}

void CompareDialog::remove()
{
    if (m_chosen->currentRow() >= 0)
        delete m_chosen->takeItem(m_chosen->currentRow());
    updateButtons();
}

void CompareDialog::updateButtons()
{
    const int count = m_chosen->count();
    bool isThere = false;
    for (int row = 0; row < count && m_found->currentItem(); ++row)
        isThere = isThere || m_chosen->item(row)->data(Qt::UserRole) == m_found->currentItem()->data(Qt::UserRole);
    m_add->setEnabled(m_found->currentItem() && !isThere && count < mostCompared);
    m_remove->setEnabled(m_chosen->currentRow() >= 0);
    m_compare->setEnabled(count >= 2 && count <= mostCompared);
    m_status->setText(count >= mostCompared ? tr("No more than %1 at a time.").arg(mostCompared)
                      : count < 2           ? tr("Enter adds the name that is chosen; two at least are compared.")
                                            : tr("Ctrl+Enter compares."));
}

bool CompareDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() & Qt::ControlModifier) {
        if (m_compare->isEnabled())
            accept();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_found->setCurrentRow(std::clamp(m_found->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_found->count() - 1)));
        return true;
    }
    if (enter && watched != m_chosen) {
        add();
        return true;
    }
    if (watched == m_chosen && key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace obra
