// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/userlayer.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;

namespace obra {

/// Asks what a file of shapes is there for, what its features are called by, and says what was found in it.
class LayerDialog : public QDialog
{
    Q_OBJECT
public:
    LayerDialog(std::shared_ptr<const VectorData> data, const QString &name, QWidget *parent = nullptr);

    const std::shared_ptr<const VectorData> &data() const { return m_data; }
    /// What was chosen.
    UserLayer layer() const;

signals:
    /// Another layer of the file is wanted instead; the dialog closes.
    void otherLayerWanted(const QString &path, const QString &fileLayer);

private:
    void updateExample();

    std::shared_ptr<const VectorData> m_data;
    QString m_name;
    QComboBox *m_fileLayer = nullptr, *m_use = nullptr, *m_attribute = nullptr;
    QLabel *m_example = nullptr;
};

} // namespace obra
