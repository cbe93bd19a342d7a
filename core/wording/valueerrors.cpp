// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// The plainest row of a code comes last: it needs no fact.
static constexpr SentenceRow rows[] = {
    {"empty", QT_TRANSLATE_NOOP("ErrorWords", "Say about whom this is: choose a person, or name the group or the file."), "key=whom"},
    {"empty", QT_TRANSLATE_NOOP("ErrorWords", "“{key}” is empty. Fill it in.")},
    {"empty", QT_TRANSLATE_NOOP("ErrorWords", "Nothing is filled in here. Fill it in.")},
    {"too-long", QT_TRANSLATE_NOOP("ErrorWords", "This quote has {words} words, and 12 fit. Quote only what counts.")},
    {"too-long", QT_TRANSLATE_NOOP("ErrorWords", "This text has {length} characters, and {limit} fit. Make it shorter.")},
    {"too-long", QT_TRANSLATE_NOOP("ErrorWords", "This text is too long. At most {limit} characters fit.")},
    {"too-long", QT_TRANSLATE_NOOP("ErrorWords", "This text is too long. Make it shorter.")},
    {"not-text", QT_TRANSLATE_NOOP("ErrorWords", "This text holds characters that cannot be seen. Type it again.")},
    {"not-a-date", QT_TRANSLATE_NOOP("ErrorWords", "That month has {last} days. Fill in a day that exists."),
     "reason=no-such-day"},
    {"not-a-date", QT_TRANSLATE_NOOP("ErrorWords", "There is no month {month}. Fill in a date, for example 07-03-2025."),
     "reason=no-such-month"},
    {"not-a-date", QT_TRANSLATE_NOOP("ErrorWords", "The day of the week does not fit: the date is {date}."),
     "reason=other-weekday"},
    {"not-a-date", QT_TRANSLATE_NOOP("ErrorWords", "Fill in a date, for example 07-03-2025.")},
    {"not-a-number", QT_TRANSLATE_NOOP("ErrorWords", "“{text}” is not a number. Fill in a number.")},
    {"not-a-number", QT_TRANSLATE_NOOP("ErrorWords", "Fill in a number.")},
    {"not-an-id", QT_TRANSLATE_NOOP("ErrorWords", "This reference is not known. Choose from the list.")},
    {"not-a-word", QT_TRANSLATE_NOOP("ErrorWords", "“{word}” is not known here. Possible are: {known}.")},
    {"not-a-word", QT_TRANSLATE_NOOP("ErrorWords", "“{word}” is not known here. Choose from the list.")},
    {"not-a-word", QT_TRANSLATE_NOOP("ErrorWords", "This word is not known here. Choose from the list.")},
    {"not-an-email-address", QT_TRANSLATE_NOOP("ErrorWords", "This is not an e-mail address. Fill one in as name@example.nl.")},
    {"not-a-period",
     QT_TRANSLATE_NOOP("ErrorWords", "“{text}” is not a period. Write for example 2 years, 6 months or 4 weeks.")},
    {"not-a-period",
     QT_TRANSLATE_NOOP("ErrorWords", "This is not a period. Write for example 2 years, 6 months or 4 weeks.")},
    {"not-a-phone-number", QT_TRANSLATE_NOOP("ErrorWords", "This is not a telephone number. Fill in all digits, with area code.")},
    {"not-a-sign",
     QT_TRANSLATE_NOOP("ErrorWords", "No sign for the case numbers can be made from the name ‘{name}’. Choose a name that begins with two letters.")},
    {"not-a-sign",
     QT_TRANSLATE_NOOP("ErrorWords", "A sign has two to six letters and digits and begins with a letter, for example DOM.")},
    {"not-a-profile-id",
     QT_TRANSLATE_NOOP("ErrorWords", "The short name of a profile has small letters, digits and hyphens, for example wonen-noord.")},
    {"number-out-of-range", QT_TRANSLATE_NOOP("ErrorWords", "{value} is not possible. Choose a number from {from} to {to}.")},
    {"number-out-of-range", QT_TRANSLATE_NOOP("ErrorWords", "This number is not possible here. Choose another one.")},
    {"said-twice", QT_TRANSLATE_NOOP("ErrorWords", "“{item}” was weighed already. Choose that place to weigh it again.")},
    {"said-twice", QT_TRANSLATE_NOOP("ErrorWords", "“{word}” stands there twice. Leave one out.")},
    {"said-twice", QT_TRANSLATE_NOOP("ErrorWords", "The same thing stands there twice. Leave one out.")},
    {"holds-forbidden-number",
     QT_TRANSLATE_NOOP("ErrorWords", "This could be a BSN, and you may not keep that (UAVG 46). Is it a telephone number? Type it with its area code."),
     "field=telephone"},
    {"holds-forbidden-number",
     QT_TRANSLATE_NOOP("ErrorWords", "This text seems to hold a BSN. You may not keep it (UAVG 46). Take it out, or make it unreadable."),
     "kind=bsn"},
    {"holds-forbidden-number",
     QT_TRANSLATE_NOOP("ErrorWords", "This text seems to hold this number: {kind}. You may not keep it. Take it out, or make it unreadable.")},
    {"holds-forbidden-number",
     QT_TRANSLATE_NOOP("ErrorWords", "This text seems to hold a number that you may not keep (UAVG 46). Take it out, or make it unreadable.")},
};

std::span<const SentenceRow> valueErrorRows()
{
    return rows;
}

} // namespace balie
