// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// The plainest row of a code comes last: it needs no fact.
static constexpr SentenceRow rows[] = {
    {"wrong-passphrase",
     QT_TRANSLATE_NOOP("ErrorWords", "The name or the passphrase is not right. Try again. Have you forgotten it? Use the recovery code.")},
    {"wrong-recovery-code",
     QT_TRANSLATE_NOOP("ErrorWords", "There is a mistake in group {group} of the recovery code. Look at the paper again.")},
    {"wrong-recovery-code",
     QT_TRANSLATE_NOOP("ErrorWords", "This recovery code has {characters} characters. There must be 28, in seven groups of four. Look at the paper again.")},
    {"wrong-recovery-code",
     QT_TRANSLATE_NOOP("ErrorWords", "There are several mistakes in the recovery code. Type it as it stands on the paper."), "check=several"},
    {"wrong-recovery-code",
     QT_TRANSLATE_NOOP("ErrorWords", "This recovery code does not fit. It is an older one, or of another register. Look for the newest sheet.")},
    {"keys-damaged",
     QT_TRANSLATE_NOOP("ErrorWords", "This recovery sheet is of another register. Look for the sheet of this one."), "part=other-register"},
    {"keys-damaged",
     QT_TRANSLATE_NOOP("ErrorWords", "This recovery sheet does not fit. It is of another register, or the keys were changed after it was printed. Look for the newest sheet, or restore the last good backup."),
     "part=printed"},
    {"keys-damaged",
     QT_TRANSLATE_NOOP("ErrorWords", "The keys of this register are gone. Take the recovery sheet, or restore the last good backup."), "part=missing"},
    {"keys-damaged",
     QT_TRANSLATE_NOOP("ErrorWords", "The keys of this register are damaged. Take the recovery sheet, or restore the last good backup.")},
    {"cipher-missing",
     QT_TRANSLATE_NOOP("ErrorWords", "The encryption does not work on this computer, so the register stays closed. Install Privacybalie again.")},
    {"plaintext-store",
     QT_TRANSLATE_NOOP("ErrorWords", "This register is not encrypted, so it stays closed. Restore the last good backup, or tell your administrator.")},
    {"network-folder",
     QT_TRANSLATE_NOOP("ErrorWords", "This folder lies on the network. There a register can be damaged. Choose a folder on this computer.")},
    {"conflict",
     QT_TRANSLATE_NOOP("ErrorWords", "Somebody else changed this in the meantime. Look at it again, and do it once more.")},
    {"nothing-audited",
     QT_TRANSLATE_NOOP("ErrorWords", "This was not saved, because it could not be recorded who did it. Please report this fault.")},
    {"audit-broken",
     QT_TRANSLATE_NOOP("ErrorWords", "The record of who did what is not whole from entry {seq} on. Leave the register as it is, change nothing, and tell your administrator. A backup can be restored in another place.")},
    {"audit-broken",
     QT_TRANSLATE_NOOP("ErrorWords", "The record of who did what is not whole. Leave the register as it is, change nothing, and tell your administrator. A backup can be restored in another place.")},
    {"rolled-back",
     QT_TRANSLATE_NOOP("ErrorWords", "This register is older than the one that you opened last. Somebody may have put back an old copy. Ask who did that.")},
    {"database-failed",
     QT_TRANSLATE_NOOP("ErrorWords", "The register could not be read or written. Try again. Does it stay? Restore the last good backup.")},
    {"disk-full",
     QT_TRANSLATE_NOOP("ErrorWords", "The user was removed, but there is no room for the new key of the register. Make room, and open the register again."),
     "done=user-removed"},
    {"disk-full", QT_TRANSLATE_NOOP("ErrorWords", "The disk is full. Nothing was lost. Make room, and try again.")},
    {"backup-damaged",
     QT_TRANSLATE_NOOP("ErrorWords", "This folder is not a backup. Choose a folder whose name ends in .baliekopie."), "problem=not-a-backup"},
    {"backup-damaged", QT_TRANSLATE_NOOP("ErrorWords", "This backup is damaged or not complete. Choose another one.")},
    {"cancelled", QT_TRANSLATE_NOOP("ErrorWords", "You stopped this. Nothing was changed.")},
    {"file-missing", QT_TRANSLATE_NOOP("ErrorWords", "The folder {file} is not there. Choose another one, or make it first."), "kind=folder"},
    {"file-missing", QT_TRANSLATE_NOOP("ErrorWords", "The file {file} is not there. Choose another one.")},
    {"file-missing", QT_TRANSLATE_NOOP("ErrorWords", "This file is not there. Choose another one.")},
    {"file-exists", QT_TRANSLATE_NOOP("ErrorWords", "{file} is not a folder. Choose a folder, or another name."), "kind=no-folder"},
    {"file-exists",
     QT_TRANSLATE_NOOP("ErrorWords", "The folder {file} holds other things already. Choose an empty folder, or another name."), "kind=full"},
    {"file-exists", QT_TRANSLATE_NOOP("ErrorWords", "There is a file {file} already. Choose another name.")},
    {"file-exists", QT_TRANSLATE_NOOP("ErrorWords", "There is a file with this name already. Choose another name.")},
    {"file-unreadable", QT_TRANSLATE_NOOP("ErrorWords", "The file {file} cannot be read. Look whether you may read it.")},
    {"file-unreadable", QT_TRANSLATE_NOOP("ErrorWords", "This file cannot be read. Look whether you may read it.")},
    {"file-unwritable",
     QT_TRANSLATE_NOOP("ErrorWords", "Nothing can be written in the folder {file}. Choose another one, or look whether you may write there."),
     "kind=folder"},
    {"file-unwritable",
     QT_TRANSLATE_NOOP("ErrorWords", "{file} is a link, a device or something else that is no ordinary file. Choose another name."),
     "kind=no-file"},
    {"file-unwritable",
     QT_TRANSLATE_NOOP("ErrorWords", "{folder} is a register or a backup. Nothing else may be written in it. Choose another folder."),
     "kind=in-register"},
    {"file-unwritable",
     QT_TRANSLATE_NOOP("ErrorWords", "The file {file} cannot be written. Choose another folder, or look whether you may write there.")},
    {"file-unwritable",
     QT_TRANSLATE_NOOP("ErrorWords", "This file cannot be written. Choose another folder, or look whether you may write there.")},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "The file {file} is too large. At most {limit} bytes can be read.")},
    {"file-too-large", QT_TRANSLATE_NOOP("ErrorWords", "This file is too large to read.")},
    {"file-malformed",
     QT_TRANSLATE_NOOP("ErrorWords", "The text of the square is not complete, or there is a mistake in it. Read the square on the recovery sheet again."),
     "part=printed"},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "The file {file} is not in the right form.")},
    {"file-malformed", QT_TRANSLATE_NOOP("ErrorWords", "This file is not in the right form.")},
    {"wrong-usage", QT_TRANSLATE_NOOP("ErrorWords", "This command is not complete, or not known. Add --help to see how it works.")},
};

std::span<const SentenceRow> storeErrorRows()
{
    return rows;
}

} // namespace balie
