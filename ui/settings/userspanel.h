// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/user.h"
#include "ui/models/shortlistmodel.h"
#include "ui/settings/settingspanel.h"

namespace balie {

// Who has a key to the register, in which role. Everybody can change the own passphrase; an officer
// adds and removes users and changes roles.
class UsersPanel : public SettingsPanel
{
    Q_OBJECT

public:
    UsersPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    void refresh() override;

private:
    void addUser();
    void chooseRole();
    void removeUser();
    void changeOwnPassphrase();
    void told(const Result<void> &done, const QString &words);

    ShortListModel<User> *m_model;
    QTableView *m_table = nullptr;
};

} // namespace balie
