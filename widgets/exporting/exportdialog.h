// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportoffer.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace obra {

/// Asks in which format, with which columns and where what is shown shall be written; writes nothing.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p folder: where the file is proposed.
    ExportDialog(ExportOffer offer, const QString &folder, QWidget *parent = nullptr);

    const ExportOffer &offer() const { return m_offer; }
    /// What was chosen; good when the dialog was accepted.
    ExportRequest request() const;
    ExportFormat format() const;

private:
    void buildFormats(QWidget *box);
    void updateFormat();
    void updateNotice();
    QString outputPath() const;
    /// The format follows the end of a name that is typed.
    void followName();
    void browse();
    QString formatTitle(ExportFormat format) const;
    QString formatExplanation(ExportFormat format) const;

    ExportOffer m_offer;
    std::array<QRadioButton *, std::size(allExportFormats)> m_formats {};
    QComboBox *m_separators = nullptr;
    QLabel *m_separatorsLabel = nullptr;
    QCheckBox *m_plain = nullptr;
    QCheckBox *m_traceable = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace obra
