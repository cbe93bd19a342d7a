// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// The plainest row of a code comes last: it needs no fact.
static constexpr SentenceRow rows[] = {
    {"profile-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no profile ‘{id}’. Choose one of these: {known}.")},
    {"profile-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This profile is not known. Choose from the list.")},
    {"profile-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The profile {file} is not complete: ‘{key}’ is missing."),
     "problem=missing"},
    {"profile-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The profile {file} holds something that is not known: ‘{key}’. Take it out."),
     "problem=unknown"},
    {"profile-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The profile {file} has a fault at ‘{key}’. Mend it there.")},
    {"profile-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The profile has a fault at ‘{key}’. Mend it there.")},
    {"profile-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The profile {file} cannot be read. It is not in the right form.")},
    {"profile-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The profile cannot be read. It is not in the right form.")},
    {"profile-exists", QT_TRANSLATE_NOOP("ErrorWords", "There is a profile ‘{id}’ already. Choose another short name.")},
    {"profile-exists", QT_TRANSLATE_NOOP("ErrorWords", "There is a profile with this short name already. Choose another one.")},
    {"version-not-later", QT_TRANSLATE_NOOP("ErrorWords", "The version before begins on {last}. Choose a later day.")},
    {"version-not-later", QT_TRANSLATE_NOOP("ErrorWords", "A new version must begin later than the one before. Choose a later day.")},
    {"holiday-file-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The table of holidays {file} has a fault at ‘{key}’. Mend it there.")},
    {"holiday-file-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The table of holidays has a fault at ‘{key}’. Mend it there.")},
    {"holiday-file-damaged", QT_TRANSLATE_NOOP("ErrorWords", "The table of holidays cannot be read. It is not in the right form.")},
    {"organisation-unknown",
     QT_TRANSLATE_NOOP("ErrorWords", "There is no organisation ‘{name}’ in this register. Choose from the list.")},
    {"organisation-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This organisation is not in the register. Choose from the list.")},
    {"organisation-exists",
     QT_TRANSLATE_NOOP("ErrorWords", "This organisation is in the register already. Choose another name or sign.")},
    {"person-unknown",
     QT_TRANSLATE_NOOP("ErrorWords", "This person is not in the register. Choose from the list, or add the person.")},
    {"persons-differ",
     QT_TRANSLATE_NOOP("ErrorWords", "These two cannot be one person. Choose two records of the same organisation that were not merged before.")},
    {"request-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This is the same case. Choose another one to link it with."),
     "reason=same-case"},
    {"request-unknown",
     QT_TRANSLATE_N_NOOP("ErrorWords", "%n organisation(s) have a case with this number. Put the sign of the organisation before it, for example DOM-2026-0014."),
     "", "count"},
    {"request-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no case ‘{reference}’. Look at the number once more.")},
    {"request-unknown", QT_TRANSLATE_NOOP("ErrorWords", "This case is not in the register. Look at the number once more.")},
    {"user-unknown", QT_TRANSLATE_NOOP("ErrorWords", "There is no user with this name. Look at the name once more.")},
    {"user-exists", QT_TRANSLATE_NOOP("ErrorWords", "There is a user with this name already. Choose another name.")},
    {"last-officer", QT_TRANSLATE_NOOP("ErrorWords", "This is the only privacy officer. First make somebody else privacy officer.")},
    {"not-permitted",
     QT_TRANSLATE_NOOP("ErrorWords", "You may not do this: {permission}. Your role is ‘{role}’. Ask the privacy officer.")},
    {"not-permitted", QT_TRANSLATE_NOOP("ErrorWords", "You may not do this: {permission}. Ask the privacy officer.")},
    {"not-permitted", QT_TRANSLATE_NOOP("ErrorWords", "You may not do this. Ask the privacy officer.")},
    {"passphrase-too-weak",
     QT_TRANSLATE_NOOP("ErrorWords", "This passphrase is too short. Use at least {limit} characters, for example five words that do not belong together."),
     "reason=length"},
    {"passphrase-too-weak",
     QT_TRANSLATE_NOOP("ErrorWords", "This passphrase is easy to guess. Add one or two words that do not belong with it.")},
    {"register-missing",
     QT_TRANSLATE_NOOP("ErrorWords", "A part of the register is not there: {file}. Choose another folder, or restore a backup.")},
    {"register-missing",
     QT_TRANSLATE_NOOP("ErrorWords", "There is no register in this folder. Choose another folder, or make a new register.")},
    {"register-exists",
     QT_TRANSLATE_NOOP("ErrorWords", "There is a register in this folder already. Open it, or choose an empty folder.")},
    {"register-in-use",
     QT_TRANSLATE_NOOP("ErrorWords", "{user} has this register open on {host}, since {since}. Ask {user} to close it.")},
    {"register-in-use", QT_TRANSLATE_NOOP("ErrorWords", "{user} has this register open on {host}. Ask {user} to close it.")},
    {"register-in-use",
     QT_TRANSLATE_NOOP("ErrorWords", "This register is open in another window or on another computer. Close it there first.")},
    {"register-newer",
     QT_TRANSLATE_NOOP("ErrorWords", "This register comes from a newer version of Privacybalie (schema {version}; this program knows {newest}). Install the newer version.")},
    {"register-newer",
     QT_TRANSLATE_NOOP("ErrorWords", "This register comes from a newer version of Privacybalie. Install the newer version.")},
    {"register-damaged",
     QT_TRANSLATE_NOOP("ErrorWords", "The register is damaged. Nothing was changed. Restore the last good backup.")},
    {"register-not-private",
     QT_TRANSLATE_NOOP("ErrorWords", "Others on this computer can read {file}. Let only yourself read and write it."),
     "problem=mode"},
    {"register-not-private",
     QT_TRANSLATE_NOOP("ErrorWords", "{file} belongs to another user of this computer. Choose a folder of your own."),
     "problem=owner"},
    {"register-not-private", QT_TRANSLATE_NOOP("ErrorWords", "{file} is a link to another place. Choose the folder itself."),
     "problem=link"},
    {"register-not-private", QT_TRANSLATE_NOOP("ErrorWords", "{file} is not a file of a register. Choose another folder.")},
    {"register-not-private",
     QT_TRANSLATE_NOOP("ErrorWords", "Others on this computer can read this register. Let only yourself read and write its folder.")},
    {"not-a-register",
     QT_TRANSLATE_NOOP("ErrorWords", "This is not a register of Privacybalie. Choose the folder in which the register lies.")},
};

std::span<const SentenceRow> registerErrorRows()
{
    return rows;
}

} // namespace balie
