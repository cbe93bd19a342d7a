// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keyfilepair.h"

#include <QString>

namespace balie {

// The recovery slot on paper: a key file with no slot but that of the recovery code, so that paper and code
// together open a register whose key files are both gone. Without the code it is of no use, and after the
// database got another key (a holder was removed) no longer: then it is to be printed again.
//
// The text is "PRIVACYBALIE1:" and the bytes of that key file, five bits a letter (paperletters.h), the
// highest first, the last letter filled up with zeros. Checksum and mac are those of the key file. Capitals,
// digits and the colon alone, which a QR code holds at 5½ bits each.

// These bytes of a key file, as that text.
QString printedSlot(const QByteArray &keyFile);

// Read back from the paper, in lines or groups, in any case. FileMalformed with the fact "part" = "printed"
// for what is no such text, or is one with a wrong letter; in the mac, the last 52, that shows when it is
// opened.
Result<KeyFileCopy> readPrintedSlot(const QString &text);

} // namespace balie
