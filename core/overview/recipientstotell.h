// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosure.h"
#include "core/domain/disclosure/recipient.h"
#include "core/domain/request/recipientnotices.h"
#include "core/workspace/register.h"

#include <vector>

namespace balie {

// Somebody who got data of the person of a case, by the register of disclosures (Art. 15(1)(c), 19).
struct RecipientToTell
{
    // One time that something went to it.
    struct Given
    {
        QDate on;
        DisclosurePurpose purpose;
        std::vector<DataCategory> categories;
        bool mayBeTold; // no ban stands: the person may hear of it
    };

    Recipient recipient;
    std::vector<Given> given;              // none of a processor that holds the systems: it has what is in these
    std::optional<RecipientNotice> notice; // what became of telling it, in this case

    // Of all that it got, each once.
    std::vector<DataCategory> categories() const;
    // Null where nothing went.
    std::optional<QDate> lastOn() const;
};

// Each once: those to whom something of this person went, then the processors of the systems, which have what everybody's
// systems hold; those that ended or lost nothing by it are there too as long as something went to them.
Result<std::vector<RecipientToTell>> recipientsToTell(Register &opened, const Request &request);

// Whether the case may close as far as Art. 19 goes: nothing has to be told, or each has an outcome.
// Error: RecipientsOpen (fact "recipients": the names of those that have none).
Result<void> areRecipientsTold(Register &opened, const Request &request);
Result<void> areRecipientsTold(const History &history, const std::vector<RecipientToTell> &recipients);

} // namespace balie
