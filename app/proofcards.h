// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

namespace obra {

class MainWindow;
class Session;

/// Pictures of cards, comparisons and of names that are one. @p shoot takes the window under a name, or a dialog of it.
void shootCards(MainWindow &window, Session &session, const std::function<void(const QString &name, QWidget *dialog)> &shoot);

} // namespace obra
