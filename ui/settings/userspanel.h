// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/user.h"
#include "ui/models/shortlistmodel.h"
#include "ui/settings/settingspanel.h"

namespace balie {

class PlainLabel;

// Who has a key to the register, in which role. Everybody can change the own passphrase; an officer
// adds and removes users, changes roles, and makes the recovery sheet anew. Since a key that was taken away
// makes the square on the sheet void, that is said here until there is a new one.
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
    void removed(const QString &name, const std::optional<Instant> &sheetStaleSince);
    void changeOwnPassphrase();
    void renewSheet();
    void showSheet(const std::optional<Instant> &staleSince);
    void told(const Result<void> &done, const QString &words);

    ShortListModel<User> *m_model;
    QTableView *m_table = nullptr;
    PlainLabel *m_sheet = nullptr; // none for who may not make one
};

} // namespace balie
