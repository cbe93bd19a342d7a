// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/disclosure/arrearsreport.h"
#include "core/domain/disclosure/compelleddemand.h"
#include "core/domain/disclosure/datacategory.h"
#include "core/domain/disclosure/disclosurepurpose.h"
#include "core/domain/disclosure/personnotice.h"
#include "core/domain/processing/legalbasis.h"

#include <vector>

namespace balie {

// Who got what about whom, when, for what and on which ground: the source of Art. 15(1)(c), of Art. 19 and of what the
// authority is shown. Kinds of data, never the data. What was written down wrongly is struck out with a reason and stays.
struct Disclosure
{
    static constexpr int mostPersons = 1'000'000;

    DisclosureId id;
    OrganisationId organisation;
    RecipientId recipient;
    QDate on;
    std::optional<PersonId> person = {};  // none: of several, or of somebody who is not in the register
    int persons = 1;                      // how many it was about
    QString group = {};                   // whom, where no person is named: "bewoners Kerkstraat 1-41"
    DisclosurePurpose purpose = DisclosurePurpose::Maintenance;
    LongText why = {};                    // what exactly for, and why it was needed
    LegalBasis basis = LegalBasis::Contract;
    QString article = {};                 // the law or the interest; "UAVG 33(2)" of special data
    std::vector<DataCategory> categories = {}; // each once, in their order
    QString specialGround = {};           // of Art. 9 or 10, where there are such data
    QString approvedBy = {};              // who looked along at special data
    std::optional<AgreementId> agreement = {};
    ShortText decidedBy;
    QString reference = {};               // of a works order, a file there
    PersonNotice told = {};
    std::optional<CompelledDemand> demand = {};
    std::optional<ArrearsReport> arrears = {};
    std::optional<DisclosureSeriesId> series = {}; // those that were written down in one act
    std::optional<LongText> struckOut = {}; // why it counts no longer
    int revision = 0;

    bool holdsSpecialData() const { return holdsSpecial(categories); }
    // Told to be forbidden, not told yet, and the day to look again has come.
    bool needsTelling(QDate today) const;

    friend bool operator==(const Disclosure &, const Disclosure &) = default;
};

// What can be said without knowing the recipient. Errors: NotADate (fact "key": "on"), Empty (fact "key": "categories",
// "whom"), NumberOutOfRange (facts "value", "from", "to"), ReasonMissing (fact "field": "article", "special-ground",
// "approved-by", "arrears"), DisclosureForbidden (fact "reason": "banned"; "until", the last day) for a person who was told while that
// was forbidden, and those of checkNotice(), checkDemand() and checkArrears().
Result<void> checkDisclosure(const Disclosure &disclosure);

} // namespace balie
