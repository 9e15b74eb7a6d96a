// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace obra {

/// Makes every FigureView tell screen readers of its elements, each with a name, a place and what can be done with it. Once for the program.
void installFigureAccessibility();

} // namespace obra
