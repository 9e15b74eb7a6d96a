// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/slice.h"

#include <QString>

#include <memory>

class QWidget;

namespace obra {

class MessageBar;

/// Asks for a file and writes the rows of @p slice to it on a worker; the result is said in @p messages. Returns at once after the question.
void exportSliceWithDialog(QWidget *parent, const QString &cachePath, const std::shared_ptr<const Slice> &slice, MessageBar *messages);

} // namespace obra
