// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/addnote.h"

#include "core/casework/caselog.h"

namespace balie {

Result<ActDone> addNote(Register &opened, const Act &act, const happened::Noted &note)
{
    return recordEvent(opened, act, note);
}

} // namespace balie
