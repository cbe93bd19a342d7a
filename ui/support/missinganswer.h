// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace balie {

// What somebody has still to do before it goes on: a sentence that says it, and the field to do it in.
struct MissingAnswer
{
    QString sentence;
    QWidget *field;
};

} // namespace balie
