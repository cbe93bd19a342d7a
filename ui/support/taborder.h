// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace balie {

// Tab comes to the fields of the form in the order in which they were made, and then to the others in
// the order given, and the focus is on the first. By itself it goes in the order of making, which puts
// a button in front of a form that was made after it.
void tabThrough(const QWidget &form, const std::vector<QWidget *> &others);

} // namespace balie
