// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace balie {

// One step of the wizard: what it asks, and whether that has been answered.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString explanation() const = 0;
    virtual bool isAnswered() const = 0;
    // The steps before it may have been answered anew.
    virtual void enter() {}

Q_SIGNALS:
    void answeredChanged();
};

} // namespace balie
