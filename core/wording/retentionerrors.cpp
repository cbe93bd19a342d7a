// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// The plainest row of a code comes last: it needs no fact.
static constexpr SentenceRow rows[] = {
    {"retention-category-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no category ‘{category}’ of data that are kept. Choose one of these: {known}.")},
    {"retention-category-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This category of data is not known. Choose from the list.")},
    {"retention-item-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This item is not in the list of what is kept. Look at the list once more.")},
    {"retention-item-held", QT_TRANSLATE_NOOP("ErrorWords", "This is the file of a case in this register. It comes and goes with the case, and nobody changes it by hand."), "reason=case"},
    {"retention-item-held", QT_TRANSLATE_NOOP("ErrorWords", "This register itself is called so, and what it keeps comes by itself. Name the system in which it lives."), "reason=own-system"},
    {"retention-item-held", QT_TRANSLATE_NOOP("ErrorWords", "This is in a destruction that has begun. Wait for the answer of its system; what does not belong here can be taken out after that."), "reason=destruction"},
    {"retention-item-held", QT_TRANSLATE_NOOP("ErrorWords", "A hold stands on this item. First lift the hold.")},
    {"retention-item-destroyed", QT_TRANSLATE_NOOP("ErrorWords", "This item was destroyed. What is known of it does not change any more.")},
    {"retention-hold-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This hold was lifted already."), "reason=lifted"},
    {"retention-hold-unknown", QT_TRANSLATE_NOOP("ErrorWords", "A case holds this as long as it is open. Close the case, and this hold goes by itself."), "reason=case"},
    {"retention-hold-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no such hold. Look at the list of holds once more.")},
    {"destruction-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no such destruction. Look at the list of them once more.")},
    {"destruction-empty", QT_TRANSLATE_NOOP("ErrorWords", "Nothing of destruction {number} is past its period any more. Cancel it.")},
    {"destruction-empty", QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to destroy: all that is past its period is held, or in a destruction already.")},
    {"destruction-not-now", QT_TRANSLATE_NOOP("ErrorWords", "Somebody else has to approve this destruction first."), "state=proposed"},
    {"destruction-not-now", QT_TRANSLATE_NOOP("ErrorWords", "This destruction cools off and may begin on {ready-on}. Until then it can be cancelled."), "state=cooling-off"},
    {"destruction-not-now", QT_TRANSLATE_NOOP("ErrorWords", "This destruction is approved and has not begun. Begin it, or cancel it."), "state=ready"},
    {"destruction-not-now", QT_TRANSLATE_NOOP("ErrorWords", "This destruction has begun. It waits for the answers of the systems."), "state=running"},
    {"destruction-not-now", QT_TRANSLATE_NOOP("ErrorWords", "This destruction is done. Make its certificate."), "state=done"},
    {"destruction-not-now", QT_TRANSLATE_NOOP("ErrorWords", "This destruction was cancelled. Propose a new one."), "state=cancelled"},
    {"destruction-not-now", QT_TRANSLATE_NOOP("ErrorWords", "That cannot be done with this destruction now. Look where it stands.")},
    {"destruction-same-person", QT_TRANSLATE_NOOP("ErrorWords", "You proposed this destruction yourself. Somebody else has to approve it.")},
    {"destruction-system-unknown", QT_TRANSLATE_NOOP("ErrorWords", "In this destruction no system ‘{system}’ is waiting for an answer. Look at its list of systems.")},
    {"destruction-system-unknown", QT_TRANSLATE_NOOP("ErrorWords", "No such system is waiting for an answer. Look at the list of systems.")},
};

std::span<const SentenceRow> retentionErrorRows()
{
    return rows;
}

} // namespace balie
