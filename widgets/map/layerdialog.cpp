// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layerdialog.h"

#include "common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace obra {

LayerDialog::LayerDialog(std::shared_ptr<const VectorData> data, const QString &name, QWidget *parent)
    : QDialog(parent), m_data(std::move(data)), m_name(name)
{
    setObjectName(QStringLiteral("layerDialog"));
    setWindowTitle(tr("Add a layer to the map"));
    auto *found = new QLabel(tr("%1: %2, %n feature(s)", "file, format", int(m_data->features.size())).arg(QFileInfo(m_data->path).fileName(), m_data->format));
    found->setTextFormat(Qt::PlainText);
    found->setWordWrap(true);
    m_use = new QComboBox;
    m_use->setObjectName(QStringLiteral("layerUse"));
    if (m_data->hasAreas())
        m_use->addItem(tr("Areas to count works in, and to filter by"), int(UserLayer::Use::Boundaries));
    m_use->addItem(tr("Shapes drawn over the map"), int(UserLayer::Use::Overlay));
    m_attribute = new QComboBox;
    m_attribute->setObjectName(QStringLiteral("layerAttribute"));
    for (const QString &attribute : m_data->attributes)
        m_attribute->addItem(attribute, attribute);
    m_attribute->addItem(tr("(numbers)"), QString());
    m_attribute->setCurrentIndex(std::max(0, m_data->nameAttribute()));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attribute->setMinimumContentsLength(24);
    m_example = new QLabel;
    m_example->setObjectName(QStringLiteral("layerExample"));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);

    auto *form = new QFormLayout;
    if (m_data->layers.size() > 1) {
        m_fileLayer = new QComboBox;
        m_fileLayer->setObjectName(QStringLiteral("layerOfFile"));
        m_fileLayer->addItems(m_data->layers);
        m_fileLayer->setCurrentText(m_data->layer);
        form->addRow(tr("&Layer of the file:"), m_fileLayer);
        connect(m_fileLayer, &QComboBox::textActivated, this, [this](const QString &layer) {
            if (layer == m_data->layer)
                return;
            emit otherLayerWanted(m_data->path, layer);
            reject();
        });
    }
    form->addRow(tr("&Use as:"), m_use);
    form->addRow(tr("&Names from:"), m_attribute);
    form->addRow(QString(), m_example);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(found);
    layout->addLayout(form);
    if (!m_data->notes.isEmpty()) {
        auto *notes = new QLabel(m_data->notes.join(u'\n'));
        notes->setObjectName(QStringLiteral("layerNotes"));
        notes->setTextFormat(Qt::PlainText);
        notes->setWordWrap(true);
        notes->setMinimumWidth(textWidth(this, 60));
        layout->addWidget(notes);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add to the map"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &LayerDialog::updateExample);
    updateExample();
    m_use->setFocus();
}

void LayerDialog::updateExample()
{
    const auto attribute = m_data->attributes.indexOf(m_attribute->currentData().toString());
    constexpr qsizetype most = 4;
    QStringList names;
    for (const VectorFeature &feature : m_data->features) {
        const QString name = feature.values.value(attribute).simplified().left(40);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
        if (names.size() == most)
            break;
    }
    m_example->setText(names.isEmpty() ? QString() : tr("For example: %1").arg(names.join(QStringLiteral(" · "))));
}

UserLayer LayerDialog::layer() const
{
    UserLayer layer;
    layer.use = UserLayer::Use(m_use->currentData().toInt());
    layer.name = m_name;
    layer.path = m_data->path;
    layer.fileLayer = m_data->layer;
    layer.attribute = m_attribute->currentData().toString();
    return layer;
}

} // namespace obra
