// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/engine.h"
#include "explore/unitname.h"
#include "importer/importjob.h"
#include "ocds/json.h"
#include "output/exporter.h"
#include "store/cachereader.h"

#include <QCommandLineParser>

#include <string>

// The commands of the command line; each takes the arguments after its name and returns an exit code. See commandline.h.

namespace obra {

int runImportCommand(const QStringList &arguments);
int runQueryCommand(const QStringList &arguments);
int runCompileCommand(const QStringList &arguments);
int runExportCommand(const QStringList &arguments);
int runInfoCommand(const QStringList &arguments);

void writeOut(const std::string &text);        ///< To standard output.
void writeError(const QString &text);          ///< A line to standard error.
/// Parses; on wrong use says so and gives ExitUsage in *exitCode (ExitDone for --help).
bool parseCommand(QCommandLineParser &parser, const QString &command, const QStringList &arguments, int *exitCode);

/// A JSON object or array that is being put together as text; keeps decimal numbers exact.
class JsonText
{
public:
    JsonText &object(const char *key = nullptr);
    JsonText &array(const char *key = nullptr);
    JsonText &end();
    JsonText &string(const char *key, const QString &value);
    JsonText &number(const char *key, qint64 value);
    JsonText &decimal(const char *key, const std::string &lexeme);
    JsonText &real(const char *key, double value);
    JsonText &null(const char *key);
    std::string take();
private:
    void begin(const char *key);
    std::string m_text;
    std::string m_closers;
    bool m_first = true;
};

/// An engine over the rows of @p reader, which must outlive it. Throws StoreError.
Engine engineOver(const CacheReader &reader, Unit unit);
/// Makes the areas of files known that a filter can name with within:. Each text is a FILE or FILE::ATTRIBUTE; the layer is called like the file. Empty, or what is wrong.
QString addBoundaries(const QStringList &files);
/// Says on standard error what of the slice's filter no row can meet: values that the data do not have, and conditions that were passed over because
/// rows of @p unit do not have them.
void noteUnasked(const QString &command, const Slice &slice, Unit unit);
/// query and export where the unit is suppliers or buyers; the options have been parsed. What they throw comes through.
int queryOrganizations(const QCommandLineParser &parser, const CacheReader &reader, Unit unit, const Filter &filter, int rowLimit);
int exportOrganizationList(const QCommandLineParser &parser, const CacheReader &reader, Unit unit, const Filter &filter, const ExportRequest &request);
/// The report of an import in the shape of `import --json`.
std::string importReportJson(const ImportReport &report);

} // namespace obra
