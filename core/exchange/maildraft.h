// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/enclosedfile.h"

#include <vector>

namespace balie {

// An e-mail that is not sent yet: a mail program opens it as a draft of its own (X-Unsent: 1), with the paper
// and what goes along attached. Who sends it is left to that program.
struct MailDraft
{
    QString toName;    // may be empty
    QString toAddress; // empty: whoever sends it fills it in
    QString subject;
    QString text;
    QString fileName; // of what is attached
    QByteArray pdf;
    std::vector<EnclosedFile> enclosed = {};
};

// The message as a file (.eml). Line ends and control characters in the head fields are left out.
QByteArray mailFile(const MailDraft &draft);

} // namespace balie
