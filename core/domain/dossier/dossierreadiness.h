// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier/dossiercase.h"

#include <QMap>

namespace balie {

// What a supervisor would ask for, and the register does not have.
enum class DossierLack {
    NoOfficer,
    NoContact,
    NoWords,            // of the person
    NoMandate,          // of who acts for the person
    NoAnswerLetter,
    NoExtensionLetter,
    LetterNotSent,      // kind
    LetterDraft,        // kind
    NotIdentified,
    CopyMayBeKept,      // until
    NoProcessing,
    NoSearch,
    SearchOpen,         // system
    NoAnswer,
    DecisionWithoutWeighing, // right
    PointOpen,          // point
    NoPlacesWeighed,    // though something was left out for the rights of others
    NoBlackedOutCopy,   // item
    OtherByName,        // name: of whom something was left out, and who stands by name in this part
    RecipientsNotTold,
    NoComplaint,
    NoInternalStage,
    NoAuthorityReference,
    ComplaintOpen,      // body
    DemandOverdue,      // until
    StatementTooYoung,
    NotLookedThrough,   // files (numbers and names), count
    SignsWithoutFont,   // signs, and file where it is the words of one
};

template <>
struct EnumWords<DossierLack>
{
    static constexpr auto words = enumWords<DossierLack>({
        {DossierLack::NoOfficer, "no-officer"},
        {DossierLack::NoContact, "no-contact"},
        {DossierLack::NoWords, "no-words"},
        {DossierLack::NoMandate, "no-mandate"},
        {DossierLack::NoAnswerLetter, "no-answer-letter"},
        {DossierLack::NoExtensionLetter, "no-extension-letter"},
        {DossierLack::LetterNotSent, "letter-not-sent"},
        {DossierLack::LetterDraft, "letter-draft"},
        {DossierLack::NotIdentified, "not-identified"},
        {DossierLack::CopyMayBeKept, "copy-may-be-kept"},
        {DossierLack::NoProcessing, "no-processing"},
        {DossierLack::NoSearch, "no-search"},
        {DossierLack::SearchOpen, "search-open"},
        {DossierLack::NoAnswer, "no-answer"},
        {DossierLack::DecisionWithoutWeighing, "decision-without-weighing"},
        {DossierLack::PointOpen, "point-open"},
        {DossierLack::NoPlacesWeighed, "no-places-weighed"},
        {DossierLack::NoBlackedOutCopy, "no-blacked-out-copy"},
        {DossierLack::OtherByName, "other-by-name"},
        {DossierLack::RecipientsNotTold, "recipients-not-told"},
        {DossierLack::NoComplaint, "no-complaint"},
        {DossierLack::NoInternalStage, "no-internal-stage"},
        {DossierLack::NoAuthorityReference, "no-authority-reference"},
        {DossierLack::ComplaintOpen, "complaint-open"},
        {DossierLack::DemandOverdue, "demand-overdue"},
        {DossierLack::StatementTooYoung, "statement-too-young"},
        {DossierLack::NotLookedThrough, "not-looked-through"},
        {DossierLack::SignsWithoutFont, "signs-without-font"},
    });
};

struct DossierGap
{
    DossierPart part;
    DossierLack what;
    QMap<QString, QString> facts = {}; // words of codes, dates in ISO 8601, names of systems

    friend bool operator==(const DossierGap &, const DossierGap &) = default;
};

// In the order of the parts. A dossier can be made all the same: it then says that this is not known.
std::vector<DossierGap> dossierGaps(const DossierCase &about);

} // namespace balie
