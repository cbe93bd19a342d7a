// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspaceopener.h"
#include "ui/support/preferences.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace balie {

namespace Ui {
class SetupWizard;
}

class MessageBar;
class SetupOrganisation;
class SetupPlace;
class SetupRecovery;
class SetupStep;
class SetupUser;

// The first run: four steps, all by keyboard, and at the end the open register. Nothing is made until
// the third step is finished; after that there is no way back, because the register exists.
class SetupWizard : public QWidget
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Workspace>)>;

    SetupWizard(const Clock &clock, Preferences &preferences, Opened opened, QWidget *parent = nullptr);
    ~SetupWizard() override;

    SetupStep *currentStep() const;
    SetupPlace *placeStep() const { return m_place; }
    // Whether the window may go now. Not while the recovery code has not been checked: then the user is asked,
    // and who insists closes the window.
    bool mayClose();

Q_SIGNALS:
    void cancelled();
    // There is a register already, in a backup.
    void restoreWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addStep(SetupStep *step);
    void turnTo(int step);
    void next();
    void cancel();
    void makeRegister();
    void made(Result<CreatedRegister> outcome);
    void openIt();
    void setBusy(bool busy);

    const Clock &m_clock;
    Preferences &m_preferences;
    Opened m_opened;
    std::unique_ptr<Ui::SetupWizard> m_form;
    MessageBar *m_messages;
    SetupOrganisation *m_organisation;
    SetupUser *m_user;
    SetupPlace *m_place;
    SetupRecovery *m_recovery;
    Secret m_passphrase; // between making and opening
    bool m_leaving = false; // the user insists, without a checked code
};

} // namespace balie
