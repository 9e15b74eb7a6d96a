// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportdialog.h"

#include "common/theme.h"
#include "explore/unitname.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace obra {

namespace {

constexpr CsvStyle csvStyles[] = { { QLatin1Char(','), QLatin1Char('.') }, { QLatin1Char(';'), QLatin1Char(',') }, { QLatin1Char('\t'), QLatin1Char('.') } };

bool isTable(ExportFormat format)
{
    return format != ExportFormat::Json;
}

} // namespace

ExportDialog::ExportDialog(ExportOffer offer, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export what the filter shows"));
    const Unit unit = m_offer.organizations ? m_offer.organizations->unit() : m_offer.slice->unit();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(this, 1));

    auto *sentence = new QLabel(filterSentence(m_offer.slice->filter(), unit));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setFont(scaledFont(this, 1.1, QFont::DemiBold));
    layout->addWidget(sentence);
    const int rows = int(m_offer.rows.size()), columns = int(m_offer.columns.size());
    const QString counted = countedRows(unit, rows);
    auto *count = new QLabel(m_offer.order.isEmpty() ? tr("%1, %2", "rows, columns").arg(counted, tr("%n column(s)", nullptr, columns))
                                                     : tr("%1, %2, sorted by %3", "rows, columns, order").arg(counted, tr("%n column(s)", nullptr, columns), m_offer.order));
    count->setObjectName(QStringLiteral("exportCount"));
    if (m_offer.organizations) // whose columns are all written
        count->setText(tr("%1, sorted by %2", "rows, order").arg(countedRows(unit, m_offer.organizations->count()), m_offer.order));
    count->setWordWrap(true);
    layout->addWidget(count);

    auto *formats = new QGroupBox(tr("Format"));
    buildFormats(formats);
    layout->addWidget(formats);

    m_separators = new QComboBox;
    m_separators->setObjectName(QStringLiteral("exportSeparators"));
    m_separators->addItems({ tr("Comma between cells, decimal point"), tr("Semicolon between cells, decimal comma"), tr("Tab between cells, decimal point") });
    m_separators->setCurrentIndex(QLocale().decimalPoint() == QLatin1String(",") ? 1 : 0);
    m_separatorsLabel = new QLabel(tr("&Separators"));
    m_separatorsLabel->setBuddy(m_separators);
    auto *separators = new QHBoxLayout;
    separators->addWidget(m_separatorsLabel);
    separators->addWidget(m_separators, 1);
    layout->addLayout(separators);
    m_traceable = new QCheckBox(tr("Add &identifier and source file to each row, so that others can check it"));
    m_traceable->setObjectName(QStringLiteral("exportTraceable"));
    m_traceable->setChecked(true);
    m_traceable->setVisible(!m_offer.organizations && (!m_offer.columns.contains(ExportColumn::Ocid) || !m_offer.columns.contains(ExportColumn::Source)));
    layout->addWidget(m_traceable);
    m_plain = new QCheckBox(tr("&Codes and names of the standard instead of words (for programs)"));
    m_plain->setObjectName(QStringLiteral("exportPlain"));
    layout->addWidget(m_plain);

    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setMinimumWidth(textWidth(this, 60));
    const QString name = unitTitle(unit).toLower();
    m_path->setText(QDir::toNativeSeparators(QStringLiteral("%1/%2-%3.xlsx").arg(folder, name, QDate::currentDate().toString(Qt::ISODate))));
    auto *pathLabel = new QLabel(tr("&File"));
    pathLabel->setBuddy(m_path);
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setObjectName(QStringLiteral("exportBrowse"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *path = new QHBoxLayout;
    path->addWidget(pathLabel);
    path->addWidget(m_path, 1);
    path->addWidget(browseButton);
    layout->addLayout(path);
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("exportNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_notice->setAlignment(Qt::AlignTop);
    layout->addWidget(m_notice);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportAccept"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_export->setDefault(true); // only now that it is in the dialog: before, Enter would cancel
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateNotice);
    connect(m_path, &QLineEdit::textEdited, this, &ExportDialog::followName);
    m_formats.front()->setChecked(true);
    m_formats.front()->setFocus();
    updateFormat();
    // By itself a dialog takes no more than two thirds of the screen, and on a small one that cuts the explanations.
    const int width = sizeHint().width();
    resize(width, layout->totalHeightForWidth(width));
}

void ExportDialog::buildFormats(QWidget *box)
{
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(spacing(this, 2));
    const bool hasPlaces = m_offer.slice->rowsWithPoint() > 0;
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        const ExportFormat format = allExportFormats[i];
        auto *button = new QRadioButton(formatTitle(format));
        button->setObjectName(QStringLiteral("export-") + exportFormatName(format));
        button->setAccessibleDescription(formatExplanation(format));
        const bool onlyTable = m_offer.organizations && (format == ExportFormat::Json || obra::hasPlaces(format));
        button->setEnabled(!onlyTable && (!obra::hasPlaces(format) || hasPlaces));
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                updateFormat();
        });
        m_formats[i] = button;
        auto *explanation = new QLabel(onlyTable                                   ? tr("For processes, projects and contracts only.")
                                       : obra::hasPlaces(format) && !hasPlaces ? tr("None of these rows has a place on the map.")
                                                                                : formatExplanation(format));
        explanation->setWordWrap(true);
        explanation->setEnabled(button->isEnabled());
        grid->addWidget(button, int(i), 0, Qt::AlignTop);
        grid->addWidget(explanation, int(i), 1);
    }
}

QString ExportDialog::formatTitle(ExportFormat format) const
{
    switch (format) {
    case ExportFormat::Xlsx: return tr("E&xcel (.xlsx)");
    case ExportFormat::Ods: return tr("&LibreOffice (.ods)");
    case ExportFormat::Csv: return tr("C&SV (.csv)");
    case ExportFormat::Json: return m_offer.slice->unit() == Unit::Projects ? tr("&OC4IDS (.json)") : tr("&OCDS (.json)");
    case ExportFormat::GeoJson: return tr("&GeoJSON (.geojson)");
    case ExportFormat::Kml: return tr("&KML (.kml)");
    case ExportFormat::GeoPackage: return tr("Geo&Package (.gpkg)");
    case ExportFormat::CsvPlaces: return tr("CSV with coor&dinates (.csv)");
    }
    return {};
}

QString ExportDialog::formatExplanation(ExportFormat format) const
{
    switch (format) {
    case ExportFormat::Xlsx: return tr("Dates and numbers that can be computed with, and a sheet that names the sources.");
    case ExportFormat::Ods: return tr("The same as OpenDocument, for LibreOffice.");
    case ExportFormat::Csv: return tr("A table as plain text that every program reads. The sources go into a text file beside it.");
    case ExportFormat::Json: return tr("All that was published of these rows in the standard's own format, for programs. Persons' contact details are in it.");
    case ExportFormat::GeoJson: return tr("Places for maps, for instance in QGIS.");
    case ExportFormat::Kml: return tr("Places for Google Earth and other globes.");
    case ExportFormat::GeoPackage: return tr("Places with typed columns in one file, for QGIS and ArcGIS.");
    case ExportFormat::CsvPlaces: return tr("The table with longitude and latitude, and all places of a work as well-known text.");
    }
    return {};
}

ExportFormat ExportDialog::format() const
{
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        if (m_formats[i]->isChecked())
            return allExportFormats[i];
    }
    return allExportFormats[0];
}

void ExportDialog::updateFormat()
{
    const ExportFormat chosen = format();
    m_separators->setEnabled(exportFormatSuffix(chosen) == QLatin1String("csv"));
    m_separatorsLabel->setEnabled(exportFormatSuffix(chosen) == QLatin1String("csv"));
    m_plain->setEnabled(isTable(chosen));
    m_traceable->setEnabled(isTable(chosen));
    // The end of the name follows the format as long as it is one of ours.
    const QFileInfo info(m_path->text());
    if (exportFormatFromName(info.suffix().toLower()))
        m_path->setText(m_path->text().chopped(info.suffix().size()) + exportFormatSuffix(chosen));
    updateNotice();
}

void ExportDialog::followName()
{
    // Who types "….csv" means CSV. Formats that share an end leave the choice as it is.
    const QString suffix = QFileInfo(m_path->text()).suffix().toLower();
    if (suffix == exportFormatSuffix(format()))
        return;
    if (const std::optional<ExportFormat> named = exportFormatFromName(suffix)) {
        auto *button = findChild<QRadioButton *>(QStringLiteral("export-") + exportFormatName(*named));
        if (button && button->isEnabled())
            button->setChecked(true);
    }
}

void ExportDialog::updateNotice()
{
    const QFileInfo info(outputPath());
    const ExportFormat chosen = format();
    QStringList notices;
    if (info.exists())
        notices.append(tr("There is a file with this name already; it will be replaced."));
    const qint64 room = largestSheet - 1, rows = qint64(m_offer.rows.size());
    if ((chosen == ExportFormat::Xlsx || chosen == ExportFormat::Ods) && rows > room)
        notices.append(tr("These rows need %n sheets, because one takes no more than 1,048,576.", nullptr, int((rows + room - 1) / room)));
    if (obra::hasPlaces(chosen) && m_offer.slice->rowsWithPoint() < rows)
        notices.append(tr("%n row(s) have no place; they are written without a point.", nullptr, int(rows - m_offer.slice->rowsWithPoint())));
    m_notice->setText(notices.join(QLatin1Char(' ')));
    m_export->setEnabled(!info.fileName().isEmpty() && !info.isDir());
}

void ExportDialog::browse()
{
    const QString suffix = exportFormatSuffix(format());
    QFileDialog dialog(this, windowTitle(), m_path->text(), QStringLiteral("*.") + suffix);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        m_path->setText(QDir::toNativeSeparators(dialog.selectedFiles().constFirst()));
}

// With the end that the format has when none was typed: what is said of the file must be said of that one.
QString ExportDialog::outputPath() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text());
    const QFileInfo info(path);
    return info.fileName().isEmpty() || info.isDir() || !info.suffix().isEmpty() ? path : path + QLatin1Char('.') + exportFormatSuffix(format());
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.format = format();
    request.outputPath = outputPath();
    request.columns = m_offer.columns;
    if (m_traceable->isChecked() && isTable(request.format)) {
        for (const ExportColumn column : { ExportColumn::Ocid, ExportColumn::Source }) {
            if (!request.columns.contains(column))
                request.columns.append(column);
        }
    }
    request.titles = !m_plain->isChecked();
    request.csv = csvStyles[std::max(0, m_separators->currentIndex())];
    request.order = m_offer.order;
    return request;
}

} // namespace obra
