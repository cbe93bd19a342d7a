// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/missinganswer.h"

#include <QWidget>

#include <optional>

namespace balie {

// One step of the wizard: what it asks, and what of that has not been answered.
class SetupStep : public QWidget
{
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString explanation() const = 0;
    // The first that keeps the user here; none: this step is done.
    virtual std::optional<MissingAnswer> missing() const = 0;
    bool isAnswered() const { return !missing(); }
};

} // namespace balie
