// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/letterfields.h"

#include <algorithm>
#include <array>

namespace balie {

namespace {

constexpr std::array texts{
    u"organisation.name", u"organisation.address", u"organisation.contact", u"organisation.officer",
    u"person.name", u"person.address",
    u"addressee.name", u"addressee.address", u"representative.role",
    u"letter.day",
    u"case.number", u"case.receivedOn", u"case.rights", u"case.words", u"case.dueOn", u"case.lawDueOn",
    u"statement.name",
    u"identity.askedOn", u"identity.enough", u"identity.doubt",
    u"specification.askedOn", u"specification.asked",
    u"extension.reason", u"extension.dueBefore", u"extension.dueOn",
    u"decision.right", u"decision.outcome", u"decision.ground", u"decision.weighing",
    u"access.purposes", u"access.categories", u"access.recipients", u"access.period", u"access.source",
    u"access.automated", u"access.transfers", u"access.others",
    u"rectification.changed",
    u"erasure.erased", u"erasure.kept", u"erasure.backups",
    u"restriction.from", u"restriction.what", u"restriction.liftedOn", u"restriction.liftedBecause",
    u"portability.file",
    u"objection.from", u"objection.what",
    u"marketing.from",
    u"consent.from", u"consent.what",
    u"automated.review",
    u"information.given",
    u"recipients.notified",
    u"recipient.name", u"recipient.address",
    u"notice.person", u"notice.rights", u"notice.doneOn", u"notice.changed", u"notice.answerBy",
    u"complaint.receivedOn", u"complaint.words", u"complaint.findings", u"complaint.conclusion",
    u"authority.reference", u"authority.contact", u"authority.askedOn", u"authority.answerBy",
    u"dossier.parts",
    u"remedies.courtUntil", u"remedies.answeredOn",
};

constexpr std::array conditions{
    u"addressee.isRepresentative", u"addressee.isHeir",
    u"representative.lacksMandate", u"representative.lacksCuratele", u"representative.lacksBewind", u"representative.lacksMentorship",
    u"case.hasWords", u"case.worksAtOnce", u"law.setsTerm", u"clock.stops", u"clock.runsOn",
    u"identity.isOpen",
    u"case.waits", u"case.restWaits", u"case.allAtOnce", u"case.asksAccess", u"case.asksNoAccess",
    u"promise.isEarlier", u"promise.isNotEarlier",
    u"extension.isComplex", u"extension.isMany", u"extension.breaksPromise",
    u"answer.hasRefusal", u"answer.hasNoRefusal",
    u"decision.isRefused", u"decision.isNotApplicable", u"decision.isAccess", u"decision.isRectification", u"decision.isErasure",
    u"decision.isRestriction", u"decision.isPortability", u"decision.isObjection", u"decision.isMarketing",
    u"decision.isConsent", u"decision.isAutomated", u"decision.isInformation", u"decision.notifiesRecipients",
    u"access.hasOthers", u"erasure.keepsSome", u"erasure.keepsAll", u"erasure.coversSuppliers", u"marketing.supplierTold",
    u"remedies.runs", u"remedies.runsSince", u"remedies.passed", u"remedies.hasNoTerm",
    u"answer.isLate",
    u"refusal.isLate", u"refusal.isToldLate",
};

template <std::size_t N>
bool holds(const std::array<const char16_t *, N> &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(), [name](const char16_t *one) { return name == QStringView(one); });
}

} // namespace

bool isLetterText(QStringView name)
{
    return holds(texts, name);
}

bool isLetterCondition(QStringView name)
{
    return holds(conditions, name);
}

bool isLetterList(QStringView name)
{
    return name == u"decision";
}

} // namespace balie
