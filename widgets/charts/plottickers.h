// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QCPAxis;

namespace obra {

/// Numbers on an axis as @p text says them; an empty text leaves the place free. About @p count of them.
void setNumberTicks(QCPAxis *axis, int count, const std::function<QString(double)> &text);
/// 1, 10, 100 … on a log axis, thinned out to @p count at most.
void setLogTicks(QCPAxis *axis, int count, const std::function<QString(double)> &text);
/// Names at the places that are given.
void setNameTicks(QCPAxis *axis, const QVector<double> &places, const QStringList &names);

} // namespace obra
