// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demoorganisations.h"

#include "core/casework/editorganisation.h"
#include "core/store/tables.h"

namespace balie {

Result<void> introduceDemoOrganisations(Register &opened)
{
    const auto organisations = opened.tables().organisations.all();
    if (!organisations)
        return organisations.error();
    for (Organisation organisation : *organisations) {
        organisation.address = LongText::from(QStringLiteral("Voorbeeldstraat 1\n1234 AB  VOORBEELDSTAD")).value();
        organisation.email = EmailAddress::from(QStringLiteral("privacy@example.nl")).value();
        organisation.officer = ShortText::from(QStringLiteral("Noor van Eekelen")).value();
        if (const Result<Organisation> introduced = editOrganisation(opened, organisation); !introduced)
            return introduced.error();
    }
    return {};
}

} // namespace balie
