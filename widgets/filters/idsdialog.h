// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columntable.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace obra {

/// Asks for a list of ocids or project ids, pasted or read from a file, and says how many of them the data have and which they do not.
///
/// Looks in the cache on a thread of its own.
class IdsDialog : public QDialog
{
    Q_OBJECT
public:
    IdsDialog(const QString &cachePath, Unit unit, QWidget *parent = nullptr);
    ~IdsDialog() override;

    /// Those that were found, in the order of the list.
    QStringList ids() const { return m_found; }
    /// Reads the file in the background and puts its text into the list.
    void readFile(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseFile();
    void look();
    void showAnswer(int asked, const QStringList &found, const QStringList &missing, const QString &problem);

    QString m_cachePath;
    Unit m_unit;
    QStringList m_found;
    std::atomic<quint64> m_generation = 0;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_answer = nullptr;
    QPlainTextEdit *m_missing = nullptr;
    QPushButton *m_ok = nullptr;
    QTimer *m_timer = nullptr;
    QThreadPool m_pool; // last: it ends before what its work writes to
};

} // namespace obra
