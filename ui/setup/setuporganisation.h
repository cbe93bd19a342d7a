// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisationsign.h"
#include "core/domain/organisation/profile.h"
#include "ui/setup/setupstep.h"

#include <memory>

namespace balie {

namespace Ui {
class SetupOrganisation;
}

// Whose register it is: one of the organisations whose statement is known, or another one, for which
// the law alone holds until its own statement is entered.
class SetupOrganisation : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupOrganisation(QWidget *parent = nullptr);
    ~SetupOrganisation() override;

    QString title() const override;
    QString explanation() const override;
    std::optional<MissingAnswer> missing() const override;

    const Profile &profile() const;
    QString organisationName() const;
    // The one that was typed; where none stands, the one that the name suggests. Errors: NotASign, TooLong.
    Result<OrganisationSign> sign() const;

private:
    void show();
    void look();

    std::unique_ptr<Ui::SetupOrganisation> m_form;
};

} // namespace balie
