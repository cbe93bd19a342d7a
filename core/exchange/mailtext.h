// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace balie {

// A file that goes along with a mail.
struct AttachedToMail
{
    QString name; // as the sender called it; can be empty
    QByteArray bytes;
};

// A mail (RFC 5322, MIME) as words. Nothing of it is carried out, and nothing is fetched.
struct MailText
{
    // Who, when, about what, and what there is to read: of the same words in two forms the plain one, of HTML its words.
    QString words;
    // All that could be read by whoever wants to: both forms, HTML with its marks, the names of files, the words around parts.
    QString everything;
    std::vector<AttachedToMail> attached;
};

MailText textOfMail(const QByteArray &mail);

} // namespace balie
