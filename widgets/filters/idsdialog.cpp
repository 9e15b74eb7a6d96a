// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters/idsdialog.h"

#include "common/theme.h"
#include "explore/idlist.h"
#include "store/cachereader.h"
#include "threads/handing.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace obra {

namespace {
constexpr int restMilliseconds = 300; // after the last key, before the cache is asked
constexpr qint64 largestFile = 64 << 20;
} // namespace

IdsDialog::IdsDialog(const QString &cachePath, Unit unit, QWidget *parent)
    : QDialog(parent)
    , m_cachePath(cachePath)
    , m_unit(unit)
    , m_text(new QPlainTextEdit(this))
    , m_answer(new QLabel(this))
    , m_missing(new QPlainTextEdit(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("idsDialog"));
    m_pool.setMaxThreadCount(1);
    const bool projects = unit == Unit::Projects;
    setWindowTitle(projects ? tr("Only these project ids") : tr("Only these ocids"));
    auto *label = new QLabel(projects ? tr("&Paste project ids, one a line or apart by spaces or commas:") : tr("&Paste ocids, one a line or apart by spaces or commas:"), this);
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("idsText"));
    m_text->setTabChangesFocus(true);
    m_answer->setObjectName(QStringLiteral("idsAnswer"));
    m_answer->setWordWrap(true);
    m_missing->setObjectName(QStringLiteral("idsMissing"));
    m_missing->setReadOnly(true);
    m_missing->setTabChangesFocus(true);
    m_missing->setAccessibleName(tr("Not found in the data"));
    m_missing->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_missing->hide();
    auto *file = new QPushButton(themedIcon(QStringLiteral("file")), tr("Read from a &file…"), this);
    file->setObjectName(QStringLiteral("idsFile"));
    file->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Show only these"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("idsOk"));
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *below = new QHBoxLayout;
    below->addWidget(file);
    below->addWidget(buttons, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_answer);
    layout->addWidget(m_missing);
    layout->addLayout(below);
    resize(textWidth(this, 64), fontMetrics().lineSpacing() * 22);

    m_timer->setSingleShot(true);
    m_timer->setInterval(restMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &IdsDialog::look);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        ++m_generation; // what is being looked for is no longer what is asked for
        m_ok->setEnabled(false);
        m_answer->setText(tr("Looking…"));
        m_timer->start();
    });
    connect(file, &QPushButton::clicked, this, &IdsDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showAnswer(0, {}, {}, {});
    m_text->setFocus();
}

IdsDialog::~IdsDialog()
{
    ++m_generation;
    m_pool.clear();
    m_pool.waitForDone();
}

void IdsDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read from a file"), QString(), tr("Text and CSV files (*.txt *.csv *.tsv);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void IdsDialog::readFile(const QString &path)
{
    m_pool.start(handed([this, path] {
        QFile file(path);
        QString text, problem;
        if (file.size() > largestFile)
            problem = tr("“%1” is too large for a list of identifiers.").arg(QFileInfo(path).fileName());
        else if (!file.open(QIODevice::ReadOnly))
            problem = tr("“%1” could not be read: %2").arg(QFileInfo(path).fileName(), file.errorString());
        else
            text = QString::fromUtf8(file.readAll());
        postTo(this, [this, text, problem] {
            if (problem.isEmpty())
                m_text->setPlainText(text);
            else
                showAnswer(0, {}, {}, problem);
        });
    }));
}

void IdsDialog::look()
{
    const QStringList ids = idsFromText(m_text->toPlainText()).ids;
    m_pool.start(handed([this, ids, generation = m_generation.load()] {
        QStringList found, missing;
        QString problem;
        try {
            const CacheReader reader(m_cachePath);
            for (const QString &id : ids) {
                if (generation != m_generation)
                    return;
                (reader.find(m_unit, id) != 0 ? found : missing).append(id);
            }
        } catch (const std::exception &error) {
            problem = tr("The data could not be read: %1").arg(QString::fromUtf8(error.what()));
        }
        postTo(this, [this, ids, found, missing, problem, generation] {
            if (generation == m_generation)
                showAnswer(int(ids.size()), found, missing, problem);
        });
    }));
}

void IdsDialog::showAnswer(int asked, const QStringList &found, const QStringList &missing, const QString &problem)
{
    m_found = found;
    m_ok->setEnabled(!found.isEmpty());
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setPlainText(missing.join(QLatin1Char('\n')));
    QPalette colours = palette();
    if (!problem.isEmpty())
        colours.setColor(QPalette::WindowText, themeColors(colours).error);
    m_answer->setPalette(colours);
    const QLocale locale;
    if (!problem.isEmpty())
        m_answer->setText(problem);
    else if (asked == 0)
        m_answer->setText(tr("Nothing to look for yet."));
    else if (missing.isEmpty())
        m_answer->setText(tr("All %1 were found.", nullptr, asked).arg(locale.toString(asked)));
    else
        m_answer->setText(tr("%1 of %2 were found. These %n were not:", nullptr, int(missing.size())).arg(locale.toString(found.size()), locale.toString(asked)));
}

void IdsDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter makes lines in the list; with Ctrl it is the button.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier) && m_ok->isEnabled()) {
        accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace obra
