// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/maildraft.h"

#include "core/exchange/gmimeowned.h"

#include <QMimeDatabase>

namespace balie {

namespace {

// One line: nothing in it can begin another head field.
QByteArray headLine(const QString &text)
{
    QString line;
    for (const QChar c : text.simplified()) {
        if (c.isPrint() || c == u' ')
            line.append(c);
    }
    return line.toUtf8();
}

GMimeOwned<GMimePart> textPart(const QString &text)
{
    GMimeOwned<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GMimeOwned<GMimePart>(GMIME_PART(part.release()));
}

GMimeOwned<GMimePart> filePart(const QByteArray &bytes, const QString &fileName)
{
    const QList<QByteArray> type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name().toLatin1().split('/');
    GMimeOwned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    GMimeOwned<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    GMimeOwned<GMimePart> part(g_mime_part_new_with_type(type.front().constData(), type.back().constData()));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_filename(part.get(), headLine(fileName).constData());
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), "attachment");
    return part;
}

} // namespace

QByteArray mailFile(const MailDraft &draft)
{
    beginGMime();
    GMimeOwned<GMimeMessage> message(g_mime_message_new(TRUE));
    const QByteArray name = headLine(draft.toName);
    const QByteArray address = headLine(draft.toAddress);
    if (!address.isEmpty())
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, name.isEmpty() ? nullptr : name.constData(), address.constData());
    g_mime_message_set_subject(message.get(), headLine(draft.subject).constData(), "utf-8");
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    GMimeOwned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
    const GMimeOwned<GMimePart> text = textPart(draft.text);
    g_mime_multipart_add(parts.get(), GMIME_OBJECT(text.get()));
    const auto attach = [&parts](const QByteArray &bytes, const QString &fileName) {
        const GMimeOwned<GMimePart> part = filePart(bytes, fileName);
        g_mime_multipart_add(parts.get(), GMIME_OBJECT(part.get()));
    };
    attach(draft.pdf, draft.fileName);
    for (const EnclosedFile &file : draft.enclosed)
        attach(file.bytes, file.name);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));
    const GMimeText bytes(g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr));
    return QByteArray(bytes.get());
}

} // namespace balie
