// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestdossier.h"
#include "ui/request/fieldreading.h"
#include "ui/support/datefield.h"

namespace balie {

// The fields that the dialogs of complaints have in common.

enum class Which { Open, TakesDemands, Any };

// The complaints that the act can be about; where one is chosen that cannot, the first stands there.
void fillComplaints(QComboBox &box, const RequestDossier &dossier, Which which, const std::optional<EventId> &about);
// The open demands, the one that must be answered first before the others.
void fillDemands(QComboBox &box, const RequestDossier &dossier, const std::optional<EventId> &about);
// Of these a letter of ours is the end, or the answer.
bool isInside(const RequestDossier &dossier, const QComboBox &box);
bool isOfAuthority(const RequestDossier &dossier, const QComboBox &box);
Result<EventId> chosenEvent(const QComboBox &box, ErrorCode none);
Result<QDate> neededDay(const DateField &field);
// None where the field is empty; what is typed there and is no day, is none either.
Result<std::optional<QDate>> dayIfAny(const DateField &field);
void prepareDay(DateField &field, QDate today);
// Of a happening that sets a day to answer by, a day that does not fit is that one where it lies before the act.
bool isAnswerDay(const Error &error, const DateField &field, const DateField &on);

// What became known of a complaint: each field that is not empty.
struct Told
{
    std::optional<ShortText> reference;
    std::optional<ShortText> contact;
    std::optional<QDate> answerBy;
};

template <typename Form>
Result<Told> toldIn(const Form &form)
{
    const Result<std::optional<ShortText>> reference = readShort(*form.reference);
    const Result<std::optional<ShortText>> contact = readShort(*form.contact);
    const Result<std::optional<QDate>> day = dayIfAny(*form.answerBy);
    if (!reference || !contact)
        return reference ? contact.error() : reference.error();
    if (!day)
        return day.error();
    return Told{*reference, *contact, *day};
}

} // namespace balie
