// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchdata.h"
#include "measurement.h"

namespace obra::bench {

// Each case runs in a process of its own, so that its memory is its own and nothing is warm that a user would find cold.

Sample importCompiledGzip(const BenchData &data);
Sample importCompiledZip(const BenchData &data);
Sample importCompiledTarGzip(const BenchData &data);
Sample importCompiled(const BenchData &data);
Sample importReleases(const BenchData &data);
/// The physical limits: decompressing, and parsing without looking.
Sample gzipOnly(const BenchData &data);
Sample parseOnly(const BenchData &data);
/// What anybody could do in an hour: every line into a table of SQLite, as it is.
Sample sqliteLines(const BenchData &data);
/// The fastest peer, when it is installed: the same flat tables, without raw JSON and full text. Types guessed from the file, or given.
Sample duckDbGuessed(const BenchData &data);
Sample duckDbSchema(const BenchData &data);

/// Filters on the columns against the same questions in SQL; the table is in the notes.
Sample filterLatency(const BenchData &data);
/// One condition changed after the other, sorting by each column and pages of rows; with SQL's answers to the same.
Sample conditionChange(const BenchData &data);
/// The search of everything, letter by letter as somebody types.
Sample searchEverything(const BenchData &data);
/// `obra-abierta --version`, and a cache opened up to its first slice.
Sample startUp(const BenchData &data);
/// The longest time that the real main window does not answer while an import runs. Needs no QCoreApplication: it makes a QApplication.
Sample windowStall(const BenchData &data, int &argc, char **argv);

/// Data of every chart, and frames of those with many points. Needs no QCoreApplication: it makes a QApplication.
Sample charts(const BenchData &data, int &argc, char **argv);

/// From a click on a value of a facet to the repaint of facets, table, chart and map in the real main window. Needs no QCoreApplication: it makes a
/// QApplication.
Sample clickLatency(const BenchData &data, int &argc, char **argv);

/// Frames of the map with many works, clustering, the ground. Needs no QCoreApplication: it makes a QApplication.
Sample mapFrames(int &argc, char **argv);

} // namespace obra::bench
