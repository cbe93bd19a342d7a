// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/registerstate.h"
#include "ui/settings/settingspanel.h"

namespace balie {

class PlainLabel;

// Where the register lies, when it was last copied, and the proof that it is whole.
class BackupPanel : public SettingsPanel
{
    Q_OBJECT

public:
    BackupPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

private:
    void buildCheck();
    void showState(const RegisterState &state, const RegisterSize &size);
    void backUp();
    void drill();
    void drillOf(const QString &backup);
    void check();

    PlainLabel *m_state;
    PlainLabel *m_last;
    PlainLabel *m_checked = nullptr;
    QPushButton *m_backUp = nullptr;
    QPushButton *m_drill = nullptr;
    QPushButton *m_check = nullptr;
};

} // namespace balie
