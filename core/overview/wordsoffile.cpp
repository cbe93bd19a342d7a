// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/wordsoffile.h"

#include "core/domain/attachment/attachmentname.h"
#include "core/exchange/mailtext.h"
#include "core/exchange/textfrombytes.h"
#include "core/wording/lookwords.h"

namespace balie {

QString wordsOfFile(AttachmentKind kind, const QByteArray &bytes)
{
    if (kind != AttachmentKind::Mail)
        return textFromBytes(bytes);
    const MailText mail = textOfMail(bytes);
    QString words = mail.words;
    if (!mail.attached.empty())
        words += u'\n';
    for (const AttachedToMail &file : mail.attached) {
        const QString name = file.name.isEmpty() ? QString() : AttachmentName::from(file.name).toString();
        words += u'\n' + attachedToMessage(name, kindOf(file.bytes), file.bytes.size());
    }
    return words;
}

} // namespace balie
