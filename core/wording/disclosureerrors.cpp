// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// The plainest row of a code comes last: it needs no fact.
static constexpr SentenceRow rows[] = {
    {"disclosure-forbidden", QT_TRANSLATE_NOOP("ErrorWords", "A report of arrears is about one tenant, with the four steps that were taken for that one. Write it down for each apart."), "reason=arrears-one"},
    {"recipient-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no recipient ‘{name}’. Choose one from the list, or add it.")},
    {"recipient-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This recipient was not told in this case, so it has nothing to answer. Write down first that it was told."), "reason=not-told"},
    {"recipient-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This recipient is not in the register. Choose one from the list, or add it.")},
    {"recipient-exists", QT_TRANSLATE_NOOP("ErrorWords", "There is a recipient ‘{name}’ already. Choose that one, or another name.")},
    {"recipient-exists", QT_TRANSLATE_NOOP("ErrorWords", "There is a recipient of that name already. Choose that one, or another name.")},
    {"recipient-in-use", QT_TRANSLATE_NOOP("ErrorWords", "Data were given on this agreement, so it stays. Fill in its last day."), "reason=agreement"},
    {"recipient-in-use", QT_TRANSLATE_NOOP("ErrorWords", "Data went to this recipient on {date}. Fill in that day or a later one, or put that disclosure right first."), "reason=ended"},
    {"recipient-in-use", QT_TRANSLATE_NOOP("ErrorWords", "Another recipient was merged into this one, and its old name leads here. Fill in the day on which it ended."), "reason=merged"},
    {"recipient-in-use", QT_TRANSLATE_NOOP("ErrorWords", "Data went to this recipient, so it stays in the register. Fill in the day on which it ended."), "reason=disclosures"},
    {"recipient-in-use", QT_TRANSLATE_NOOP("ErrorWords", "The signed copy of this agreement is kept in the register. Take the copy out first."), "reason=copy"},
    {"recipient-in-use", QT_TRANSLATE_NOOP("ErrorWords", "Two signed copies are kept of an agreement that both have. Take one of them out first."), "reason=copies"},
    {"recipient-in-use", QT_TRANSLATE_NOOP("ErrorWords", "This recipient is in use and cannot be taken out. Fill in the day on which it ended.")},
    {"recipient-ended", QT_TRANSLATE_NOOP("ErrorWords", "This recipient could get data up to and including {ended}. Choose another recipient, or look at the day.")},
    {"recipient-ended", QT_TRANSLATE_NOOP("ErrorWords", "This recipient gets no more data. Choose another recipient, or look at the day.")},
    {"recipients-differ", QT_TRANSLATE_NOOP("ErrorWords", "Both have the agreement of {date}, with another last day. Give it the same last day with both first."), "reason=until"},
    {"recipients-differ", QT_TRANSLATE_NOOP("ErrorWords", "These two are of different kinds. Choose the same kind with both first."), "reason=kind"},
    {"recipients-differ", QT_TRANSLATE_NOOP("ErrorWords", "The statement names these two differently. Choose with both first whom they fall under."), "reason=listed-as"},
    {"recipients-differ", QT_TRANSLATE_NOOP("ErrorWords", "These two are in different countries. Put the country right that is wrong, and merge them then."), "reason=country"},
    {"recipients-differ", QT_TRANSLATE_NOOP("ErrorWords", "The data go to these two on different grounds for transfer. Give both the same ground first."), "reason=transfer"},
    {"recipients-differ", QT_TRANSLATE_NOOP("ErrorWords", "These two have different roles. Decide first which role it is, with both."), "reason=role"},
    {"recipients-differ", QT_TRANSLATE_NOOP("ErrorWords", "These two cannot be one recipient. Choose two of the same organisation that were not merged before.")},
    {"recipients-open", QT_TRANSLATE_NOOP("ErrorWords", "These recipients must still hear of it: {recipients} (GDPR Art. 19). Tell them, or write why that is not possible.")},
    {"recipients-open", QT_TRANSLATE_NOOP("ErrorWords", "Recipients must still hear of it (GDPR Art. 19). Tell them, or write why that is not possible.")},
    {"agreement-unknown", QT_TRANSLATE_NOOP("ErrorWords", "Several agreements with this recipient fit. Say which one, by its kind and the day on which it was signed."), "reason=several"},
    {"agreement-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no such agreement with this recipient. Write the agreement down first."), "reason=none"},
    {"agreement-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This agreement is not of this recipient, or was not in force on that day. Choose another one, or none.")},
    {"disclosure-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This disclosure is not in the register. Look at the list once more.")},
    {"disclosure-forbidden", QT_TRANSLATE_NOOP("ErrorWords", "Your statement promises to give no data for marketing. Do not give them, or choose the purpose that it really has."), "reason=marketing"},
    {"disclosure-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "Your statement does not name this recipient, and promises to give nobody else data unless the law obliges. Choose the law, or do not give them."),
     "reason=unlisted"},
    {"disclosure-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "The tenant refused. Then you may not report the arrears (Besluit gemeentelijke schuldhulpverlening art. 2)."),
     "reason=arrears-refused"},
    {"disclosure-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "You may report arrears only when this was done before: {missing} (Besluit gemeentelijke schuldhulpverlening art. 2). Do it first."),
     "reason=arrears-conditions"},
    {"disclosure-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "An early report of arrears goes to the municipality alone (Besluit gemeentelijke schuldhulpverlening art. 2). Choose the municipality, or another purpose."),
     "reason=arrears-recipient"},
    {"disclosure-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "An early report of arrears has no special data in it: who the tenant is, how to reach him and how high the arrears are. Leave the rest out."),
     "reason=arrears-data"},
    {"disclosure-forbidden", QT_TRANSLATE_NOOP("ErrorWords", "The person was told already. Is that day wrong? Correct the disclosure."), "reason=told"},
    {"disclosure-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "The person may not be told up to and including {until}. Was the ban lifted earlier? Correct its last day first."),
     "reason=banned"},
    {"disclosure-forbidden", QT_TRANSLATE_NOOP("ErrorWords", "This disclosure was struck out and does not change any more. Write down a new one."), "reason=struck-out"},
    {"disclosure-forbidden", QT_TRANSLATE_NOOP("ErrorWords", "These data may not go to this recipient. Look at the statement and at the purpose.")},

    {"reason-missing", QT_TRANSLATE_NOOP("ErrorWords", "Name the article of law, or which interest it is (GDPR Art. 13(1)(c)-(d))."), "field=article"},
    {"reason-missing", QT_TRANSLATE_NOOP("ErrorWords", "There are special data in it. Name the ground of GDPR Art. 9 or 10, for example UAVG 33(2)."), "field=special-ground"},
    {"reason-missing", QT_TRANSLATE_NOOP("ErrorWords", "There are special data in it. Somebody else looks along: fill in who that was."), "field=approved-by"},
    {"reason-missing",
     QT_TRANSLATE_NOOP("ErrorWords", "Fill in the four steps that come before a report of arrears (Besluit gemeentelijke schuldhulpverlening art. 2)."),
     "field=arrears"},
    {"reason-missing", QT_TRANSLATE_NOOP("ErrorWords", "The authority only asked for help. Write how you weighed that (UAVG 41(1)(d))."), "field=weighing"},
    {"reason-missing", QT_TRANSLATE_NOOP("ErrorWords", "Write why the person was not told, or not yet."), "field=told-why"},
    {"empty", QT_TRANSLATE_NOOP("ErrorWords", "Tick at least one kind of data."), "key=categories"},
    {"empty", QT_TRANSLATE_NOOP("ErrorWords", "Write exactly what the authority was given."), "key=given"},
    {"empty", QT_TRANSLATE_NOOP("ErrorWords", "Write which decision or which clauses the ground is. A person may ask for it (GDPR Art. 15(2))."), "key=transfer"},
    {"date-out-of-order",
     QT_TRANSLATE_NOOP("ErrorWords", "The day on which the person was told does not fit. Beforehand is up to the day of the disclosure, afterwards from that day on."),
     "key=told-on"},
    {"date-out-of-order", QT_TRANSLATE_NOOP("ErrorWords", "This last day lies too early. Choose a later day, or leave it open."), "key=until"},
    {"said-twice", QT_TRANSLATE_NOOP("ErrorWords", "Two agreements are of the same kind and day. Leave one out."), "key=agreements"},
    {"not-a-word", QT_TRANSLATE_NOOP("ErrorWords", "‘{text}’ is no country. Choose from the list, or use two letters, for example NL."), "key=country"},
};

std::span<const SentenceRow> disclosureErrorRows()
{
    return rows;
}

} // namespace balie
