// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/preferences.h"

#include <QDialog>

#include <chrono>
#include <memory>

namespace balie {

namespace Ui {
class PreferencesDialog;
}

// Language, appearance and the time until the register locks: what holds for this person at this
// computer. What holds for the register is in Beheer. Changes are seen at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

Q_SIGNALS:
    void idleTimeChanged(std::chrono::minutes time);

private:
    void fill();
    void fillLists();

    Preferences &m_preferences;
    std::unique_ptr<Ui::PreferencesDialog> m_form;
};

} // namespace balie
