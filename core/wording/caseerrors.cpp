// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// The plainest row of a code comes last: it needs no fact.
static constexpr SentenceRow rows[] = {
    {"date-in-future", QT_TRANSLATE_NOOP("ErrorWords", "This day lies in the future. Choose today or an earlier day.")},
    {"date-before-receipt", QT_TRANSLATE_NOOP("ErrorWords", "This day lies before the receipt. Choose {date} or a later day.")},
    {"date-before-receipt", QT_TRANSLATE_NOOP("ErrorWords", "This day lies before the receipt. Choose a later day.")},
    {"date-out-of-order",
     QT_TRANSLATE_NOOP("ErrorWords", "This day comes too early in the order of steps: ‘{event}’ was on {date}. Choose that day or a later one.")},
    {"date-out-of-order", QT_TRANSLATE_NOOP("ErrorWords", "This day does not fit the order of steps: another step was on {date}.")},
    {"date-out-of-order", QT_TRANSLATE_NOOP("ErrorWords", "These days do not fit the order of steps. The receipt comes first.")},
    {"act-not-allowed-now",
     QT_TRANSLATE_NOOP("ErrorWords", "‘{action}’ is not possible now: the state of the case is ‘{state}’. Look which steps are possible.")},
    {"act-not-allowed-now", QT_TRANSLATE_NOOP("ErrorWords", "This is not possible now. Look which steps the case allows.")},
    {"extension-too-late",
     QT_TRANSLATE_NOOP("ErrorWords", "You can no longer extend. The last day to tell the person was {limit} (GDPR Art. 12(3)). Answer as soon as you can. A message that went out late you keep as a note.")},
    {"extension-too-late",
     QT_TRANSLATE_NOOP("ErrorWords", "You can no longer extend: the month in which you had to tell the person is over (GDPR Art. 12(3)). Answer as soon as you can.")},
    {"extension-already",
     QT_TRANSLATE_NOOP("ErrorWords", "You told the person of an extension on {date}. Extending twice is not possible (GDPR Art. 12(3)).")},
    {"extension-already",
     QT_TRANSLATE_NOOP("ErrorWords", "This term was extended before. Extending twice is not possible (GDPR Art. 12(3)).")},
    {"extension-needs-reason",
     QT_TRANSLATE_NOOP("ErrorWords", "Write why you extend. The person must hear the reasons (GDPR Art. 12(3)).")},
    {"pause-open", QT_TRANSLATE_NOOP("ErrorWords", "The clock stands still already: ‘{ground}’. First record that the answer came.")},
    {"pause-open", QT_TRANSLATE_NOOP("ErrorWords", "The clock stands still already. First record that the answer came.")},
    {"pause-not-open", QT_TRANSLATE_NOOP("ErrorWords", "The clock runs, so you cannot let it run again.")},
    {"pause-needs-ground",
     QT_TRANSLATE_NOOP("ErrorWords", "Write what you asked the person. Without a question there is no pause (EDPB Guidelines 01/2022, 159).")},
    {"identity-open",
     QT_TRANSLATE_NOOP("ErrorWords", "It is not established who the person is. Do that first, or refuse because you cannot find out (GDPR Art. 12(2) and 12(6)).")},
    {"identity-means-too-weak",
     QT_TRANSLATE_NOOP("ErrorWords", "This is not enough for ‘{level}’. You reach: ‘{reached}’. Needed: {needed}.")},
    {"identity-means-too-weak", QT_TRANSLATE_NOOP("ErrorWords", "This is not enough for ‘{level}’. Needed: {needed}.")},
    {"identity-means-too-weak",
     QT_TRANSLATE_NOOP("ErrorWords", "This is not enough for the level that you chose. Choose a lower level, or check more.")},
    {"identity-level-needs-reason",
     QT_TRANSLATE_NOOP("ErrorWords", "Fill in on which day the copy will be gone (EDPB Guidelines 01/2022, 79)."),
     "missing=copy-deleted-by"},
    {"identity-level-needs-reason",
     QT_TRANSLATE_NOOP("ErrorWords", "Write why a copy is needed. You may ask for no more than is needed (GDPR Art. 12(6) and 5(1)(c)).")},
    {"outcome-missing", QT_TRANSLATE_NOOP("ErrorWords", "Choose an outcome for ‘{right}’. Each right gets its own outcome.")},
    {"outcome-missing", QT_TRANSLATE_NOOP("ErrorWords", "Choose an outcome for each right.")},
    {"outcome-not-possible",
     QT_TRANSLATE_NOOP("ErrorWords", "This outcome is not possible. You cannot refuse an objection to advertising (GDPR Art. 21(3))."),
     "right=marketing-objection"},
    {"outcome-not-possible",
     QT_TRANSLATE_NOOP("ErrorWords", "This outcome is not possible. You cannot refuse a withdrawal of consent (GDPR Art. 7(3))."),
     "right=withdraw-consent"},
    {"outcome-not-possible",
     QT_TRANSLATE_NOOP("ErrorWords", "This outcome is not possible for ‘{right}’. Look whether the case is about this right.")},
    {"outcome-not-possible", QT_TRANSLATE_NOOP("ErrorWords", "This outcome is not possible for this right. Choose another one.")},
    {"refusal-needs-ground",
     QT_TRANSLATE_NOOP("ErrorWords", "Choose why you refuse ‘{right}’. The person must hear the reason (GDPR Art. 12(4)).")},
    {"refusal-needs-ground",
     QT_TRANSLATE_NOOP("ErrorWords", "Choose why you refuse. The person must hear the reason (GDPR Art. 12(4)).")},
    {"refusal-needs-weighing",
     QT_TRANSLATE_NOOP("ErrorWords", "Write how you weighed ‘{right}’. You must be able to show it (GDPR Art. 12(4) and 5(2)).")},
    {"refusal-needs-weighing",
     QT_TRANSLATE_NOOP("ErrorWords", "Write how you weighed it. You must be able to show it (GDPR Art. 12(4) and 5(2)).")},
    {"ground-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This ground does not fit ‘{right}’: {ground}. Choose another one.")},
    {"ground-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This ground does not fit the right. Choose another one.")},
    {"checklist-open", QT_TRANSLATE_NOOP("ErrorWords", "First settle these points: {points}.")},
    {"checklist-open", QT_TRANSLATE_NOOP("ErrorWords", "First settle the open points of the checklist.")},
    {"point-unknown", QT_TRANSLATE_NOOP("ErrorWords", "‘{point}’ is no point of this case. Choose a point from its checklist.")},
    {"point-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This is no point of this case. Choose a point from its checklist.")},
    {"event-unknown",
     QT_TRANSLATE_NOOP("ErrorWords", "This step cannot be undone. The receipt you correct by its day, or you strike the case out.")},
    {"others-depend-on-it",
     QT_TRANSLATE_NOOP("ErrorWords", "You cannot undo this step yet: ‘{event}’ builds on it. First undo that step.")},
    {"others-depend-on-it",
     QT_TRANSLATE_NOOP("ErrorWords", "You cannot undo this step yet: a later step builds on it. First undo that one.")},
    {"reason-missing", QT_TRANSLATE_NOOP("ErrorWords", "Write the reason. It stays with the case.")},
    {"right-missing", QT_TRANSLATE_NOOP("ErrorWords", "Choose at least one right.")},
    {"right-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This right is not known. Choose from the list.")},
};

std::span<const SentenceRow> caseErrorRows()
{
    return rows;
}

} // namespace balie
