// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/checkdisclosures.h"

#include "core/overview/agreementcopies.h"
#include "core/store/tables.h"

namespace balie {

static QString partyOf(Register &opened, AgreementId agreement)
{
    const auto recipients = opened.tables().recipients.all();
    for (const Recipient &recipient : recipients.value_or({})) {
        for (const Agreement &one : recipient.agreements) {
            if (one.id == agreement)
                return recipient.name.toString();
        }
    }
    return {};
}

static Result<void> checkCopies(Register &opened, RegisterCheck &found)
{
    const auto copies = opened.tables().agreementCopies.all();
    if (!copies)
        return copies.error();
    for (const AgreementCopy &copy : *copies) {
        const Result<QByteArray> bytes = provenBytes(opened, copy);
        if (!bytes || bytes->size() != copy.size)
            found.problems.push_back({QStringLiteral("agreement-copy-damaged"), {{QStringLiteral("recipient"), partyOf(opened, copy.agreement)}}});
    }
    return {};
}

Result<void> checkDisclosures(Register &opened, RegisterCheck &found)
{
    const Result<qint64> wrong = opened.tables().disclosureFigures.wrong();
    if (!wrong)
        return wrong.error();
    if (*wrong > 0)
        found.problems.push_back({QStringLiteral("disclosure-figures"), {{QStringLiteral("count"), QString::number(*wrong)}}});
    return checkCopies(opened, found);
}

} // namespace balie
