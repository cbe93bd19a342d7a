// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/factsentence.h"

namespace balie {

// The sentences of errors, by topic; for errorwords alone. Their context is "ErrorWords".
std::span<const SentenceRow> attachmentErrorRows(); // the files of a case
std::span<const SentenceRow> importErrorRows();   // files that are brought in; before storeErrorRows(), whose sentences for a file are plainer
std::span<const SentenceRow> disclosureErrorRows(); // who gets data; before valueErrorRows() and caseErrorRows(), whose sentences for a field are plainer
std::span<const SentenceRow> valueErrorRows();    // what was typed
std::span<const SentenceRow> caseErrorRows();     // the rules of a request
std::span<const SentenceRow> letterErrorRows();   // templates and what they say
std::span<const SentenceRow> registerErrorRows(); // organisations, persons, users, the register
std::span<const SentenceRow> retentionErrorRows(); // what is kept, and its destruction
std::span<const SentenceRow> storeErrorRows();    // what lies on the disk: keys, backups, files

} // namespace balie
