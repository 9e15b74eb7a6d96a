// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/mergesdialog.h"

#include "common/theme.h"
#include "namessession.h"
#include "tables/mergesmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace obra {

namespace {

QTableView *makeTable(QWidget *parent, const char *name, QAbstractItemModel *model, std::initializer_list<double> widths)
{
    auto *view = new QTableView(parent);
    view->setObjectName(QLatin1String(name));
    view->setModel(model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + spacing(view, 1));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    int column = 1;
    for (const double width : widths)
        view->setColumnWidth(column++, textWidth(view, width));
    return view;
}

} // namespace

MergesDialog::MergesDialog(NamesSession *names, QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_model(new MergesModel(this))
    , m_spellingsModel(new SpellingsModel(this))
{
    setObjectName(QStringLiteral("mergesDialog"));
    build();
    connect(m_names, &NamesSession::changed, this, &MergesDialog::refresh);
    connect(m_names, &NamesSession::failed, this, [this](const QString &problem) {
        m_problem->setText(problem);
        m_problem->show();
    });
    connect(m_search, &QLineEdit::textChanged, this, &MergesDialog::applyFilter);
    connect(m_show, &QComboBox::currentIndexChanged, this, &MergesDialog::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergesDialog::updateSpellings);
    connect(m_spellings->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MergesDialog::updateButtons);
    connect(m_list, &QTableView::activated, this, [this] { m_spellings->setFocus(); });
    connect(m_act, &QPushButton::clicked, this, &MergesDialog::act);
    connect(m_card, &QPushButton::clicked, this, [this] {
        if (row() >= 0)
            emit cardRequested(m_model->mergeAt(row()).label);
    });
    connect(m_undo, &QPushButton::clicked, m_names, &NamesSession::undo);
    connect(m_redo, &QPushButton::clicked, m_names, &NamesSession::redo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_names, &NamesSession::undo);
    for (const QKeySequence &keys : { QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y")) })
        connect(new QShortcut(keys, this), &QShortcut::activated, m_names, &NamesSession::redo);
    retranslate();
    refresh();
    m_names->load();
    m_search->setFocus();
}

void MergesDialog::build()
{
    m_explanation = new QLabel(this);
    m_explanation->setWordWrap(true);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("mergesProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("mergesSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_show = new QComboBox(this);
    m_show->setObjectName(QStringLiteral("mergesShow"));
    for (int i = 0; i < 3; ++i)
        m_show->addItem(QString());
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("mergesCount"));
    m_list = makeTable(this, "mergesTable", m_model, { 12, 12, 34 });
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(true);
    m_list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_list->installEventFilter(this);
    m_empty = new QLabel(m_list);
    m_empty->setObjectName(QStringLiteral("mergesEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *inside = new QVBoxLayout(m_list);
    inside->addWidget(m_empty);
    m_spellings = makeTable(this, "spellingsTable", m_spellingsModel, { 26, 12, 54 });
    m_spellings->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_spellings->installEventFilter(this);
    const auto button = [this](const char *name, const QString &icon = {}) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false); // Enter belongs to the tables
        if (!icon.isEmpty())
            made->setIcon(themedIcon(icon));
        return made;
    };
    m_act = button("mergesAct");
    m_card = button("mergesCard", QStringLiteral("info"));
    m_undo = button("mergesUndo", QStringLiteral("undo"));
    m_redo = button("mergesRedo", QStringLiteral("redo"));
    m_close = button("mergesClose");

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_show);
    top->addWidget(m_count);
    auto *bottom = new QHBoxLayout;
    for (QPushButton *each : { m_act, m_undo, m_redo })
        bottom->addWidget(each);
    bottom->addStretch();
    bottom->addWidget(m_card);
    bottom->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(this, 0.8));
    layout->addWidget(m_explanation);
    layout->addWidget(m_problem);
    layout->addLayout(top);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_spellings, 2);
    layout->addLayout(bottom);
    resize(textWidth(this, 135), fontMetrics().lineSpacing() * 32);
}

int MergesDialog::row() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

QVector<int> MergesDialog::chosenSpellings() const
{
    QVector<int> rows;
    for (const QModelIndex &index : m_spellings->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void MergesDialog::select(const QString &name)
{
    m_wanted = name;
    m_search->clear();
    m_show->setCurrentIndex(0);
    if (m_names->isReady())
        refresh();
}

void MergesDialog::refresh()
{
    if (m_names->isReady()) {
        QString wanted = m_wanted;
        const bool asked = !wanted.isEmpty();
        const int was = row();
        if (!asked && was >= 0)
            wanted = m_model->mergeAt(was).label;
        m_wanted.clear();
        m_model->setMerges(m_names->merges(), m_names->keptApart());
        int found = wanted.isEmpty() ? -1 : m_model->rowOf(wanted);
        if (asked && found < 0)
            m_search->setText(wanted); // has one spelling only: an empty list says so
        else if (found < 0 && m_model->rowCount() > 0)
            found = std::clamp(was, 0, m_model->rowCount() - 1);
        if (found >= 0)
            m_list->setCurrentIndex(m_model->index(found, 0));
    }
    applyFilter();
}

void MergesDialog::applyFilter()
{
    const QString name = row() >= 0 ? m_model->mergeAt(row()).label : QString();
    m_model->setFilter(static_cast<MergesModel::Show>(std::clamp(m_show->currentIndex(), 0, 2)), m_search->text());
    const int shown = m_model->rowCount();
    if (shown > 0 && row() < 0)
        m_list->setCurrentIndex(m_model->index(std::max(0, name.isEmpty() ? 0 : m_model->rowOf(name)), 0));
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(m_model->totalCount())));
    m_empty->setVisible(shown == 0);
    m_empty->setText(!m_names->isReady() ? tr("Reading the names…")
                     : m_model->totalCount() == 0 ? tr("Every organization in these data has one spelling only.")
                                                  : tr("No organization of several spellings has these words."));
    updateSpellings();
}

void MergesDialog::updateSpellings()
{
    m_spellingsModel->setMerge(row() >= 0 ? m_model->mergeAt(row()) : OrganizationMerge());
    if (m_spellingsModel->rowCount() > 0)
        m_spellings->setCurrentIndex(m_spellingsModel->index(0, 0));
    updateButtons();
}

void MergesDialog::updateButtons()
{
    const bool ready = m_names->isReady() && row() >= 0;
    const bool apart = ready && m_model->keptApartAt(row()) >= 0;
    m_act->setText(apart ? tr("&Put together again") : tr("&Keep apart"));
    m_act->setIcon(themedIcon(apart ? QStringLiteral("link") : QStringLiteral("exclude")));
    m_act->setToolTip(apart ? tr("Let identifiers and names decide again (Delete)")
                            : tr("The chosen spellings become an organization of their own; all of them: each one (Delete)"));
    m_act->setEnabled(ready && (apart || !chosenSpellings().isEmpty()));
    m_card->setEnabled(ready && m_model->mergeAt(row()).rows > 0);
    m_undo->setEnabled(m_names->isReady() && m_names->canUndo());
    m_redo->setEnabled(m_names->isReady() && m_names->canRedo());
}

void MergesDialog::act()
{
    if (row() < 0 || !m_act->isEnabled())
        return;
    m_problem->hide();
    const OrganizationMerge merge = m_model->mergeAt(row());
    if (const int apart = m_model->keptApartAt(row()); apart >= 0)
        m_names->putTogether(apart);
    else
        m_names->keepApart(merge, chosenSpellings());
}

bool MergesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            m_list->setFocus();
            return true;
        }
        if ((watched == m_list || watched == m_spellings) && key->key() == Qt::Key_Delete) {
            act();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void MergesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MergesDialog::retranslate()
{
    setWindowTitle(tr("Names that are one"));
    m_explanation->setText(tr("Organizations are recognised by their identifier, then by their name. Where that is wrong, keep spellings apart: every figure follows at once."));
    m_search->setPlaceholderText(tr("Search names and identifiers"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_show->setItemText(0, tr("All"));
    m_show->setItemText(1, tr("Put together"));
    m_show->setItemText(2, tr("Kept apart by you"));
    m_show->setAccessibleName(tr("What to list"));
    m_list->setAccessibleName(tr("Organizations of several spellings"));
    m_spellings->setAccessibleName(tr("Spellings of the organization"));
    m_card->setText(tr("&Its card"));
    m_undo->setText(tr("&Undo"));
    m_undo->setToolTip(tr("Undo the last change (Ctrl+Z)"));
    m_redo->setText(tr("&Redo"));
    m_close->setText(tr("&Close"));
    m_model->retranslate();
    m_spellingsModel->retranslate();
    applyFilter();
}

} // namespace obra
