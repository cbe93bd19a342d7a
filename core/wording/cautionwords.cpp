// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/cautionwords.h"

#include "core/wording/factsentence.h"

#include <QtGlobal>

namespace balie {

static constexpr SentenceRow cautionRows[] = {
    {"identity-asked-late",
     QT_TRANSLATE_N_NOOP("CautionWords", "You ask who the person is %n working day(s) after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159)."),
     "", "days"},
    {"specification-asked-late",
     QT_TRANSLATE_N_NOOP("CautionWords", "You ask for precision %n working day(s) after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159)."),
     "", "days"},
    {"asked-after-the-end",
     QT_TRANSLATE_NOOP("CautionWords", "The last day under the law was {date}. A question that comes after it does not make a late answer timely. The proof sheet shows the day without the pause too.")},
    {"last-day-moves",
     QT_TRANSLATE_NOOP("CautionWords", "The last day moves from {was} to {date}. The history keeps the first day of receipt with your reason.")},
    {"last-day-by-rights",
     QT_TRANSLATE_NOOP("CautionWords", "The last day moves from {was} to {date}: your statement promises a term for some rights only.")},
    {"extension-now-late",
     QT_TRANSLATE_NOOP("CautionWords", "From this receipt the extension had to be told by {date}. The message was later, so the extension no longer counts (GDPR Art. 12(3)).")},
    {"identity-known-already",
     QT_TRANSLATE_NOOP("CautionWords", "It was established on {date} who the person is. Ask again only if there is new doubt (GDPR Art. 12(6)).")},
    {"copy-kept-long",
     QT_TRANSLATE_NOOP("CautionWords", "You keep the copy until {date}. It goes as soon as you have looked at it (EDPB Guidelines 01/2022, 79).")},
    {"oral-refusal",
     QT_TRANSLATE_NOOP("CautionWords", "You refuse by word of mouth. You must be able to show that you named the reason, the AP and the court (GDPR Art. 12(4)). Send it in writing too.")},
    {"oral-not-asked",
     QT_TRANSLATE_NOOP("CautionWords", "You may answer by word of mouth only if the person asks for it (GDPR Art. 12(1)).")},
    {"identity-level-low",
     QT_TRANSLATE_NOOP("CautionWords", "You reach ‘{level}’. The advice is ‘{advised}’. Be sure that the answer goes to the right person.")},
    {"document-wished",
     QT_TRANSLATE_NOOP("CautionWords", "Your own statement asks everybody to show an identity document. The law is content with less as long as there is no doubt (GDPR Art. 12(6)).")},
    {"promise-broken",
     QT_TRANSLATE_NOOP("CautionWords", "The law allows this extension until {law}. Your own statement promises an answer by {promise}, and you do not keep that.")},
    {"answered-late-law",
     QT_TRANSLATE_NOOP("CautionWords", "This answer is too late: the last day was {date} (GDPR Art. 12(3)). Say so in the answer, and why.")},
    {"answered-late-promise",
     QT_TRANSLATE_NOOP("CautionWords", "This answer is later than your own statement promises: {date}. Under the law it is in time.")},
    {"reply-channel-differs",
     QT_TRANSLATE_NOOP("CautionWords", "The person asked for the answer like this: ‘{wanted}’. You send it like this: ‘{sent}’.")},
    {"no-decree-for-year",
     QT_TRANSLATE_NOOP("CautionWords", "The table of holidays knows no extra days off in {year}: that year is older than the table. Look at the date yourself."),
     "era=before"},
    {"no-decree-for-year",
     QT_TRANSLATE_NOOP("CautionWords", "The government has not decided yet on extra days off in {year}. Look at the date again later.")},
    {"question-not-kept",
     QT_TRANSLATE_NOOP("CautionWords", "Why there is doubt who it is, is not kept. You may ask only on reasonable doubt, and must be able to show it (GDPR Art. 12(6))."),
     "missing=doubt"},
    {"question-not-kept",
     QT_TRANSLATE_NOOP("CautionWords", "What the person was asked is not kept. A pause counts only for a question that you can show (EDPB Guidelines 01/2022, 159).")},
    {"refused-whole",
     QT_TRANSLATE_NOOP("CautionWords", "The rights of others are no reason to give nothing: make their data unreadable and give the rest (GDPR Art. 15(4), recital 63).")},
    {"blanket-identity",
     QT_TRANSLATE_NOOP("CautionWords", "Nothing is given out for this request. Asking who the person is would be too much (GDPR Art. 12(6)).")},
    {"logged-in-identity",
     QT_TRANSLATE_NOOP("CautionWords", "The person is logged in at the portal. Asking more would be too much, unless you have a good reason to doubt (GDPR Art. 12(6)).")},
    {"searched-before-reopening",
     QT_TRANSLATE_NOOP("CautionWords", "Since the case was opened again nothing was searched again. What the first answer missed may be missing now too.")},
    {"others-left-out",
     QT_TRANSLATE_NOOP("CautionWords", "Data of others stay out of this answer. Choose ‘Partly granted’: then the letter says why, and names the complaint to the AP and the way to the court (GDPR Art. 12(4)).")},
    {"search-after-the-end",
     QT_TRANSLATE_NOOP("CautionWords", "The colleague may then answer after the last day of the case ({date}). Agree on an earlier day.")},
    {"letter-lay",
     QT_TRANSLATE_NOOP("CautionWords", "The days in this letter are counted from {date}, and it went out later. The person has more time for the court than it says; a clock that stands still does so from the day of sending. Tell the person when it matters.")},
    {"internal-stage-skipped",
     QT_TRANSLATE_NOOP("CautionWords", "No complaint to your own organisation is recorded, while your privacy statement says where people can go with one. The Autoriteit Persoonsgegevens will ask whether they did.")},
    {"petition-late",
     QT_TRANSLATE_NOOP("CautionWords", "The six weeks after the answer ended on {date} (UAVG 35(2)). If the Autoriteit Persoonsgegevens was asked to mediate, the way to the court stays open until six weeks after it says that it has ended (UAVG 36). The court decides."),
     "mediation=possible"},
    {"petition-late",
     QT_TRANSLATE_NOOP("CautionWords", "The six weeks after the answer ended on {date} (UAVG 35(2)). The court decides whether it still hears the petition.")},
    {"court-after-mediation",
     QT_TRANSLATE_NOOP("CautionWords", "If the Autoriteit Persoonsgegevens was asked to mediate or to advise, the person can still go to court until {date}: six weeks after its message that this has ended (UAVG 36).")},
    {"demands-left-open",
     QT_TRANSLATE_N_NOOP("CautionWords", "%n demand(s) in this complaint are not answered. They stay under Today until they are."), "", "count"},
    {"points-left-open",
     QT_TRANSLATE_NOOP("CautionWords", "You close the case while this is not done yet: {points}. Do it, or write down why not.")},
    {"recipients-left-out",
     QT_TRANSLATE_NOOP("CautionWords", "You say that recipients need not be told. Write down why (GDPR Art. 19).")},
    {"works-at-once-late",
     QT_TRANSLATE_N_NOOP("CautionWords", "‘{right}’ works at once (GDPR Art. 7(3) and 21(3)). The confirmation comes %n day(s) after receipt."),
     "", "days"},
};

static constexpr SentenceRow problemRows[] = {
    {"file-damaged",
     QT_TRANSLATE_NOOP("CautionWords", "A part of the file is damaged. Restore the last good backup.")},
    {"key-file-mended",
     QT_TRANSLATE_NOOP("CautionWords", "The key file {file} was missing or damaged, and was made again from the other one. Look whether the disk is in order.")},
    {"key-file-damaged",
     QT_TRANSLATE_NOOP("CautionWords", "The key file {file} is missing or damaged. The other one still works, but it is the last. Make a backup, and look whether the disk is in order.")},
    {"rotation-waits",
     QT_TRANSLATE_NOOP("CautionWords", "A key was taken away, and the register still has to get a new one. Make room on the disk, and open the register again.")},
    {"disk-nearly-full",
     QT_TRANSLATE_NOOP("CautionWords", "The disk is nearly full. Make room: soon nothing can be recorded any more.")},
    {"was-open-to-others",
     QT_TRANSLATE_NOOP("CautionWords", "Other users of this computer could read the files of the register. That is closed now.")},
    {"keys-rescued",
     QT_TRANSLATE_NOOP("CautionWords", "Both key files were missing or damaged. Those of the backup {backup} were put back. Look whether the disk is in order.")},
    {"foreign-key", QT_TRANSLATE_NOOP("CautionWords", "A record points to one that is not there ({table}).")},
    {"foreign-key", QT_TRANSLATE_NOOP("CautionWords", "A record points to one that is not there.")},
    {"derived-column",
     QT_TRANSLATE_NOOP("CautionWords", "The list shows something else than the history of the case gives ({column}).")},
    {"derived-column",
     QT_TRANSLATE_NOOP("CautionWords", "The list shows something else than the history of a case gives.")},
    {"history-unreadable", QT_TRANSLATE_NOOP("CautionWords", "The history of a case cannot be read.")},
    {"audit-broken",
     QT_TRANSLATE_NOOP("CautionWords", "The record of who did what is not whole from entry {seq} on.")},
    {"audit-broken", QT_TRANSLATE_NOOP("CautionWords", "The record of who did what is not whole.")},
    {"rolled-back",
     QT_TRANSLATE_NOOP("CautionWords", "An older copy of the register was put back: the record of who did what is no longer what it was from entry {seq} on.")},
    {"attachment-damaged", QT_TRANSLATE_NOOP("CautionWords", "Attachment {number} of case {case} is not what was put in. Restore the last good backup.")},
    {"attachment-damaged", QT_TRANSLATE_NOOP("CautionWords", "An attachment is not what was put in. Restore the last good backup.")},
    {"case-number", QT_TRANSLATE_NOOP("CautionWords", "Two cases have the same number, or a number has no case.")},
    {"search-index",
     QT_TRANSLATE_NOOP("CautionWords", "The search does not find everything. It is made anew at the next start.")},
    {"missing", QT_TRANSLATE_NOOP("CautionWords", "An entry is missing.")},
    {"reordered", QT_TRANSLATE_NOOP("CautionWords", "The entries are not in their order.")},
    {"altered", QT_TRANSLATE_NOOP("CautionWords", "An entry was changed afterwards.")},
    {"payload-altered", QT_TRANSLATE_NOOP("CautionWords", "The content of an entry was changed afterwards.")},
};

QString sentenceOf(const Caution &caution)
{
    return sentenceFrom(cautionRows, "CautionWords", caution.word, caution.facts);
}

QString problemSentence(const QString &word, const QMap<QString, QString> &facts)
{
    return sentenceFrom(problemRows, "CautionWords", word, facts);
}

} // namespace balie
