// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/maildraft.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>

namespace balie {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

template <typename T>
using Owned = std::unique_ptr<T, Unref>;

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

Owned<GMimePart> textPart(const QString &text)
{
    Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimePart>(GMIME_PART(part.release()));
}

struct FileType
{
    const char *ending;
    const char *type;
    const char *subtype;
};

// What a mail program may show at once; all else it keeps as a file.
constexpr std::array fileTypes{FileType{".pdf", "application", "pdf"}, FileType{".json", "application", "json"}, FileType{".csv", "text", "csv"},
                               FileType{".txt", "text", "plain"},      FileType{".png", "image", "png"},         FileType{".jpg", "image", "jpeg"}};

FileType typeOf(const QString &name)
{
    const auto found = std::find_if(fileTypes.begin(), fileTypes.end(), [&](const FileType &one) { return name.endsWith(QLatin1StringView(one.ending), Qt::CaseInsensitive); });
    return found == fileTypes.end() ? FileType{"", "application", "octet-stream"} : *found;
}

Owned<GMimePart> filePart(const QByteArray &bytes, const QString &fileName)
{
    const FileType type = typeOf(fileName);
    Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    Owned<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    Owned<GMimePart> part(g_mime_part_new_with_type(type.type, type.subtype));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_filename(part.get(), headLine(fileName).constData());
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), "attachment");
    return part;
}

void beginMime()
{
    [[maybe_unused]] static const bool begun = [] {
        g_mime_init();
        return true;
    }();
}

} // namespace

QByteArray mailFile(const MailDraft &draft)
{
    beginMime();
    Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    const QByteArray name = headLine(draft.toName);
    const QByteArray address = headLine(draft.toAddress);
    if (!address.isEmpty())
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, name.isEmpty() ? nullptr : name.constData(), address.constData());
    g_mime_message_set_subject(message.get(), headLine(draft.subject).constData(), "utf-8");
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("mixed"));
    const Owned<GMimePart> text = textPart(draft.text);
    g_mime_multipart_add(parts.get(), GMIME_OBJECT(text.get()));
    const auto attach = [&parts](const QByteArray &bytes, const QString &fileName) {
        const Owned<GMimePart> part = filePart(bytes, fileName);
        g_mime_multipart_add(parts.get(), GMIME_OBJECT(part.get()));
    };
    attach(draft.pdf, draft.fileName);
    for (const EnclosedFile &file : draft.enclosed)
        attach(file.bytes, file.name);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));
    const std::unique_ptr<char, decltype(&g_free)> bytes(g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr), &g_free);
    return QByteArray(bytes.get());
}

} // namespace balie
