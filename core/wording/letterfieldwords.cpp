// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/letterfieldwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace balie {

namespace {

struct FieldText
{
    const char *name;
    const char *words;
};

constexpr FieldText fields[] = {
    {"organisation.name", QT_TRANSLATE_NOOP("LetterFieldWords", "Name of the organisation")},
    {"organisation.address", QT_TRANSLATE_NOOP("LetterFieldWords", "Address of the organisation")},
    {"organisation.contact", QT_TRANSLATE_NOOP("LetterFieldWords", "How to reach you")},
    {"organisation.officer", QT_TRANSLATE_NOOP("LetterFieldWords", "Name of the privacy officer")},
    {"person.name", QT_TRANSLATE_NOOP("LetterFieldWords", "Name of the person")},
    {"person.address", QT_TRANSLATE_NOOP("LetterFieldWords", "Address of the person")},
    {"addressee.name", QT_TRANSLATE_NOOP("LetterFieldWords", "Name of the addressee")},
    {"addressee.address", QT_TRANSLATE_NOOP("LetterFieldWords", "Address of the addressee")},
    {"representative.role", QT_TRANSLATE_NOOP("LetterFieldWords", "Role of the representative")},
    {"letter.day", QT_TRANSLATE_NOOP("LetterFieldWords", "Day of the letter")},
    {"case.number", QT_TRANSLATE_NOOP("LetterFieldWords", "Case number")},
    {"case.receivedOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Day of receipt")},
    {"case.rights", QT_TRANSLATE_NOOP("LetterFieldWords", "What is asked")},
    {"case.words", QT_TRANSLATE_NOOP("LetterFieldWords", "Words of the person")},
    {"case.dueOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Last day for the answer")},
    {"case.lawDueOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Last day by law")},
    {"statement.name", QT_TRANSLATE_NOOP("LetterFieldWords", "Name of the statement")},
    {"identity.askedOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Day on which the identity was asked")},
    {"identity.enough", QT_TRANSLATE_NOOP("LetterFieldWords", "What is enough as proof")},
    {"identity.doubt", QT_TRANSLATE_NOOP("LetterFieldWords", "Why you doubt")},
    {"specification.askedOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Day on which you asked to specify")},
    {"specification.asked", QT_TRANSLATE_NOOP("LetterFieldWords", "What you ask to specify")},
    {"extension.reason", QT_TRANSLATE_NOOP("LetterFieldWords", "Reasons for the extension")},
    {"extension.dueBefore", QT_TRANSLATE_NOOP("LetterFieldWords", "Last day before the extension")},
    {"extension.dueOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Last day after the extension")},
    {"decision.right", QT_TRANSLATE_NOOP("LetterFieldWords", "Right")},
    {"decision.outcome", QT_TRANSLATE_NOOP("LetterFieldWords", "Outcome")},
    {"decision.ground", QT_TRANSLATE_NOOP("LetterFieldWords", "Ground of the refusal")},
    {"decision.weighing", QT_TRANSLATE_NOOP("LetterFieldWords", "Weighing")},
    {"access.purposes", QT_TRANSLATE_NOOP("LetterFieldWords", "Purposes")},
    {"access.categories", QT_TRANSLATE_NOOP("LetterFieldWords", "Kinds of data")},
    {"access.recipients", QT_TRANSLATE_NOOP("LetterFieldWords", "Recipients")},
    {"access.period", QT_TRANSLATE_NOOP("LetterFieldWords", "Retention period")},
    {"access.source", QT_TRANSLATE_NOOP("LetterFieldWords", "Source of the data")},
    {"access.automated", QT_TRANSLATE_NOOP("LetterFieldWords", "Decisions by a computer")},
    {"access.transfers", QT_TRANSLATE_NOOP("LetterFieldWords", "Transfers outside Europe")},
    {"access.others", QT_TRANSLATE_NOOP("LetterFieldWords", "What of others was left out")},
    {"rectification.changed", QT_TRANSLATE_NOOP("LetterFieldWords", "What was corrected")},
    {"erasure.erased", QT_TRANSLATE_NOOP("LetterFieldWords", "What was erased")},
    {"erasure.kept", QT_TRANSLATE_NOOP("LetterFieldWords", "What is kept, why and until when")},
    {"erasure.backups", QT_TRANSLATE_NOOP("LetterFieldWords", "Until when it is in backups")},
    {"restriction.from", QT_TRANSLATE_NOOP("LetterFieldWords", "First day of the restriction")},
    {"restriction.liftedOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Day from which the data are used again")},
    {"restriction.liftedBecause", QT_TRANSLATE_NOOP("LetterFieldWords", "Why the data are used again")},
    {"restriction.what", QT_TRANSLATE_NOOP("LetterFieldWords", "What is restricted")},
    {"portability.file", QT_TRANSLATE_NOOP("LetterFieldWords", "The file with the data")},
    {"objection.from", QT_TRANSLATE_NOOP("LetterFieldWords", "Day from which you stop")},
    {"objection.what", QT_TRANSLATE_NOOP("LetterFieldWords", "What you stop")},
    {"marketing.from", QT_TRANSLATE_NOOP("LetterFieldWords", "Day from which advertising stops")},
    {"consent.from", QT_TRANSLATE_NOOP("LetterFieldWords", "Day from which consent no longer holds")},
    {"consent.what", QT_TRANSLATE_NOOP("LetterFieldWords", "What you stop without consent")},
    {"automated.review", QT_TRANSLATE_NOOP("LetterFieldWords", "Outcome of the second look")},
    {"information.given", QT_TRANSLATE_NOOP("LetterFieldWords", "Information")},
    {"recipients.notified", QT_TRANSLATE_NOOP("LetterFieldWords", "Recipients that were told")},
    {"recipient.name", QT_TRANSLATE_NOOP("LetterFieldWords", "Name of the recipient")},
    {"recipient.address", QT_TRANSLATE_NOOP("LetterFieldWords", "Address of the recipient")},
    {"notice.person", QT_TRANSLATE_NOOP("LetterFieldWords", "Person it is about")},
    {"notice.rights", QT_TRANSLATE_NOOP("LetterFieldWords", "What was asked and done")},
    {"notice.doneOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Day of the answer")},
    {"notice.changed", QT_TRANSLATE_NOOP("LetterFieldWords", "What changed")},
    {"notice.answerBy", QT_TRANSLATE_NOOP("LetterFieldWords", "Day by which the recipient answers")},
    {"complaint.receivedOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Day of the complaint")},
    {"complaint.words", QT_TRANSLATE_NOOP("LetterFieldWords", "Words of the complaint")},
    {"complaint.findings", QT_TRANSLATE_NOOP("LetterFieldWords", "What you found out")},
    {"complaint.conclusion", QT_TRANSLATE_NOOP("LetterFieldWords", "What you conclude and do")},
    {"authority.reference", QT_TRANSLATE_NOOP("LetterFieldWords", "Reference of the authority")},
    {"authority.contact", QT_TRANSLATE_NOOP("LetterFieldWords", "Contact at the authority")},
    {"authority.askedOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Day on which the authority asked")},
    {"authority.answerBy", QT_TRANSLATE_NOOP("LetterFieldWords", "Day by which the authority wants an answer")},
    {"dossier.parts", QT_TRANSLATE_NOOP("LetterFieldWords", "Parts of the dossier")},
    {"remedies.courtUntil", QT_TRANSLATE_NOOP("LetterFieldWords", "Last day for the court")},
    {"remedies.answeredOn", QT_TRANSLATE_NOOP("LetterFieldWords", "Day of our answer")},
};

// What a condition is about: the first part of its name.
constexpr FieldText topics[] = {
    {"addressee", QT_TRANSLATE_NOOP("LetterFieldWords", "Who the letter is for")},
    {"representative", QT_TRANSLATE_NOOP("LetterFieldWords", "Who the letter is for")},
    {"case", QT_TRANSLATE_NOOP("LetterFieldWords", "What is asked")},
    {"law", QT_TRANSLATE_NOOP("LetterFieldWords", "Whether the law sets a term")},
    {"clock", QT_TRANSLATE_NOOP("LetterFieldWords", "Whether the clock stands still")},
    {"identity", QT_TRANSLATE_NOOP("LetterFieldWords", "The identification")},
    {"promise", QT_TRANSLATE_NOOP("LetterFieldWords", "The promise in the statement")},
    {"extension", QT_TRANSLATE_NOOP("LetterFieldWords", "The extension")},
    {"answer", QT_TRANSLATE_NOOP("LetterFieldWords", "The outcome")},
    {"decision", QT_TRANSLATE_NOOP("LetterFieldWords", "The outcome")},
    {"access", QT_TRANSLATE_NOOP("LetterFieldWords", "What the checklist says")},
    {"erasure", QT_TRANSLATE_NOOP("LetterFieldWords", "What the checklist says")},
    {"marketing", QT_TRANSLATE_NOOP("LetterFieldWords", "What the checklist says")},
    {"complaint", QT_TRANSLATE_NOOP("LetterFieldWords", "The complaint")},
};

QString wordsFrom(std::span<const FieldText> texts, const QString &name)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const FieldText &text) { return name == QLatin1String(text.name); });
    return found == texts.end() ? QString() : QCoreApplication::translate("LetterFieldWords", found->words);
}

} // namespace

QString letterFieldWord(const QString &name)
{
    return name.startsWith(u'?') ? wordsFrom(topics, name.mid(1).section(u'.', 0, 0)) : wordsFrom(fields, name);
}

QString wordOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Receipt: return QCoreApplication::translate("LetterFieldWords", "Acknowledgement of receipt");
    case LetterKind::AskIdentity: return QCoreApplication::translate("LetterFieldWords", "Asking who it is");
    case LetterKind::AskSpecification: return QCoreApplication::translate("LetterFieldWords", "Asking to specify");
    case LetterKind::Extension: return QCoreApplication::translate("LetterFieldWords", "More time");
    case LetterKind::Answer: return QCoreApplication::translate("LetterFieldWords", "Answer");
    case LetterKind::Refusal: return QCoreApplication::translate("LetterFieldWords", "Refusal");
    case LetterKind::IdentityNeverShown: return QCoreApplication::translate("LetterFieldWords", "Identity never shown");
    case LetterKind::RestrictionLifted: return QCoreApplication::translate("LetterFieldWords", "Notice that a restriction ends");
    case LetterKind::RecipientNotice: return QCoreApplication::translate("LetterFieldWords", "Notice to a recipient");
    case LetterKind::ComplaintAnswer: return QCoreApplication::translate("LetterFieldWords", "Answer to a complaint");
    case LetterKind::AuthorityCover: return QCoreApplication::translate("LetterFieldWords", "Cover letter to the AP");
    }
    Q_UNREACHABLE();
}

} // namespace balie
