// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace balie {

// One element of a template, or a piece of its text.
struct LetterElement
{
    QString name; // empty: text
    QString text; // with {{names}} in it
    QString when; // empty: always
    QString each; // empty: once
    std::vector<std::shared_ptr<const LetterElement>> children;
};

} // namespace balie
