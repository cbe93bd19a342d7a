// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace balie {

// A mail (RFC 5322, MIME) as words: who, when, about what, and its parts that are text, one after the other, as they
// were written; a part in HTML with its marks. Other parts are named by their kind. Nothing of it is carried out.
QString textOfMail(const QByteArray &mail);

} // namespace balie
