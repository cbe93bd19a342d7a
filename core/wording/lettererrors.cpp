// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// The plainest row of a code comes last: it needs no fact.
static constexpr SentenceRow rows[] = {
    {"template-broken", QT_TRANSLATE_NOOP("ErrorWords", "The template cannot be read from here on. Close every element that you open, and write & as &amp;.")},
    {"template-element-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "A template may not hold “{name}”. Use only text, headings (h2), paragraphs (p), lists and tables.")},
    {"template-element-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "A template may hold only text, headings (h2), paragraphs (p), lists and tables.")},
    {"field-unknown", QT_TRANSLATE_NOOP("ErrorWords", "No letter knows “{name}”. Look at the names in the letters that come with the program.")},
    {"field-unknown", QT_TRANSLATE_NOOP("ErrorWords", "No letter knows this name. Look at the names in the letters that come with the program.")},
    {"field-known", QT_TRANSLATE_NOOP("ErrorWords", "The register itself knows “{name}”. Correct it in the case, then every letter says it.")},
    {"field-known", QT_TRANSLATE_NOOP("ErrorWords", "The register itself knows this. Correct it in the case, then every letter says it.")},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This letter says that nothing is granted, and something is. Take the letter with the answer."),
     "reason=something-granted"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This letter asks who the person is, or says that nobody knows. The case says that it was established."),
     "reason=identified"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "Recipients need to know only what was rectified, erased or restricted (GDPR Art. 19). Nothing of this was granted."),
     "reason=nothing-to-tell"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "The case was struck out: it was entered by mistake. No letter goes out about it."),
     "reason=struck-out"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "The answer in the register stands. A letter cannot say another outcome."),
     "reason=answered"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "More was asked than this complaint. Answer all of it with the letter of the answer."), "reason=more-than-complaint"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This letter says only that nobody knows who the person is, and more was decided. Take the letter of the answer or of the refusal."),
     "reason=other-grounds"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "The request was answered. A letter that still promises an answer is not true any more."), "reason=answered-already"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "The request was withdrawn. A letter that still promises an answer is not true any more."), "reason=withdrawn"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This letter promises an answer by {date}, and that day is over. Answer as soon as you can."), "reason=day-over"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "No restriction was granted in this case, so none is lifted."), "reason=nothing-restricted"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "Nobody complained to you in this case. Record the complaint first, on the tab ‘Complaint’."), "reason=no-complaint"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This case has no complaint to the Autoriteit Persoonsgegevens. Record it first, on the tab ‘Complaint’."), "reason=not-at-authority"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "It is not said on which ground more time is taken. Begin this letter at ‘Extend the term’, and choose the ground there; on the command line with --ground."), "reason=no-ground"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "Attachment {number} was blacked out in a copy, and what lies under the boxes would go along. Send the copy; if it is wrong, remove it first."), "reason=original"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "{names}: ‘{text}’ is no day that everybody reads alike. Write it with its year, as 1 April 2026."), "reason=no-day"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "The person hears it before the data are used again (GDPR Art. 18(3)). Choose a day after {date}, the day of the letter."), "reason=lifted-already"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "On this letter stands ‘{text}’, and it goes out in another way. Choose that way, or begin a new letter with the address."), "reason=other-way"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This letter does not fit the case. Choose another one.")},
    {"letter-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This letter is no longer there. Open the case again.")},
    {"letter-is-final", QT_TRANSLATE_NOOP("ErrorWords", "This letter is final and cannot change. Begin a new one.")},
    {"letter-not-final", QT_TRANSLATE_NOOP("ErrorWords", "This letter is still a draft. Finish it first.")},
    {"letter-is-sent", QT_TRANSLATE_NOOP("ErrorWords", "This letter was sent on {date}. It cannot be sent again.")},
    {"letter-is-sent", QT_TRANSLATE_NOOP("ErrorWords", "This letter was sent already.")},
    {"letter-has-holes", QT_TRANSLATE_NOOP("ErrorWords", "Something is still open in this letter: {names}. Fill it in beside the letter.")},
    {"letter-has-holes", QT_TRANSLATE_NOOP("ErrorWords", "Something is still open in this letter. Fill it in beside the letter.")},
    {"letter-outdated",
     QT_TRANSLATE_NOOP("ErrorWords", "By now other sentences belong in this letter, so it must be written anew. What you typed into the text goes; what you filled in beside it stays."),
     "reason=not-word-for-word"},
    {"letter-outdated", QT_TRANSLATE_NOOP("ErrorWords", "The case has changed since this letter was filled: {names}. Fill it anew.")},
    {"letter-outdated", QT_TRANSLATE_NOOP("ErrorWords", "The case has changed since this letter was filled. Fill it anew.")},
    {"letter-lacks", QT_TRANSLATE_NOOP("ErrorWords", "The letter must say that one can complain to the Autoriteit Persoonsgegevens (GDPR Art. 12(4), 15(1)(f))."), "need=authority"},
    {"letter-lacks", QT_TRANSLATE_NOOP("ErrorWords", "The letter must say that one can go to court, and until which day (GDPR Art. 12(4), UAVG Art. 35)."), "need=court"},
    {"letter-lacks", QT_TRANSLATE_NOOP("ErrorWords", "The law wants this row in the letter, with a text behind it: “{names}” (GDPR Art. 15)."), "need=row"},
    {"letter-lacks", QT_TRANSLATE_NOOP("ErrorWords", "The letter no longer says what the register will keep: “{names}”. Put it back, or change it beside the letter."), "need=said"},
    {"letter-lacks", QT_TRANSLATE_NOOP("ErrorWords", "Something that the law wants is missing in this letter. Fill it anew.")},
    {"picture-unfit", QT_TRANSLATE_NOOP("ErrorWords", "This is no PNG or JPEG picture. Choose another file."), "reason=kind"},
    {"picture-unfit", QT_TRANSLATE_NOOP("ErrorWords", "This picture is too large for a logo. Choose one of at most 4 MB and 6000 dots wide."), "reason=large"},
    {"picture-unfit", QT_TRANSLATE_NOOP("ErrorWords", "This picture cannot be read. Choose another file.")},
};

std::span<const SentenceRow> letterErrorRows()
{
    return rows;
}

} // namespace balie
