// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/setup/setupstep.h"

#include <memory>

namespace balie {

namespace Ui {
class SetupUser;
}

// Who will open the register, and with which passphrase.
class SetupUser : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupUser(QWidget *parent = nullptr);
    ~SetupUser() override;

    QString title() const override;
    QString explanation() const override;
    std::optional<MissingAnswer> missing() const override;

    void setOrganisationName(const QString &name);
    QString userName() const;
    // Empties the fields.
    Secret takePassphrase();
    void wipe();

private:
    void judge();

    std::unique_ptr<Ui::SetupUser> m_form;
    QString m_organisationName;
};

} // namespace balie
