// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailtext.h"

#include "core/exchange/gmimeowned.h"
#include "core/exchange/textfrombytes.h"
#include "core/exchange/wordsofhtml.h"

#include <QStringList>

namespace balie {

namespace {

constexpr qsizetype mostParts = 10000; // what is in more of them is read as it came

bool isOfType(GMimePart *part, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(GMIME_OBJECT(part)), type, subtype);
}

bool isHtml(GMimePart *part)
{
    return isOfType(part, "text", "html");
}

// A file that goes along, instead of words to read.
bool isAttached(GMimePart *part)
{
    const bool isText = isOfType(part, "text", "plain") || isHtml(part) || isOfType(part, "message", "delivery-status");
    return !isText || qstricmp(g_mime_object_get_disposition(GMIME_OBJECT(part)), "attachment") == 0;
}

QByteArray decoded(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GMimeOwned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

// By the alphabet that the part names; where it names none, by the bytes.
QString textOfPart(GMimePart *part, const QByteArray &bytes)
{
    if (!GMIME_IS_TEXT_PART(part) || !g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"))
        return textFromBytes(bytes);
    const GMimeText text(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
    return textFromBytes(text.get());
}

bool isChoice(GMimeObject *object)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), "multipart", "alternative");
}

// Not those of a choice within: that one is made by itself.
bool hasPlainWords(GMimeObject *object)
{
    if (GMIME_IS_MULTIPART(object)) {
        for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i) {
            GMimeObject *within = g_mime_multipart_get_part(GMIME_MULTIPART(object), i);
            if (!isChoice(within) && hasPlainWords(within))
                return true;
        }
        return false;
    }
    GMimePart *part = GMIME_IS_PART(object) ? GMIME_PART(object) : nullptr;
    return part && isOfType(part, "text", "plain") && !isAttached(part) && !decoded(part).trimmed().isEmpty();
}

class Reading
{
public:
    void readMessage(GMimeMessage *message, bool isWithin)
    {
        readHead(message, isWithin);
        if (GMimeObject *body = g_mime_message_get_mime_part(message))
            readObject(body, false);
    }

    // As it came: where the mail is not made as mails are, words would be missed.
    void readRaw(const QByteArray &mail) { m_everything.append(textFromBytes(mail)); }

    MailText text() const { return {m_words.join(u'\n'), m_everything.join(u'\n'), m_attached}; }

private:
    void readHead(GMimeMessage *message, bool isWithin)
    {
        QStringList lines;
        for (const char *name : {"From", "To", "Cc", "Date", "Subject"}) {
            if (const char *value = g_mime_object_get_header(GMIME_OBJECT(message), name))
                lines.append(QString::fromLatin1(name) + QStringLiteral(": ") + textFromBytes(value));
        }
        if (isWithin && !lines.isEmpty())
            m_words.append(QString());
        m_words.append(lines);
        lookThroughHead(GMIME_OBJECT(message));
    }

    void lookThroughHead(GMimeObject *object)
    {
        GMimeHeaderList *fields = g_mime_object_get_header_list(object);
        for (int i = 0; i < g_mime_header_list_get_count(fields); ++i)
            m_everything.append(textFromBytes(g_mime_header_get_value(g_mime_header_list_get_header_at(fields, i))));
    }

    // Of the same words in two forms the plain one is read.
    void readObject(GMimeObject *object, bool hasPlainForm)
    {
        if (GMIME_IS_MULTIPART(object))
            readParts(GMIME_MULTIPART(object), hasPlainForm);
        else if (GMIME_IS_MESSAGE_PART(object))
            readWithin(GMIME_MESSAGE_PART(object));
        else if (GMIME_IS_PART(object))
            readPart(GMIME_PART(object), hasPlainForm);
    }

    void readParts(GMimeMultipart *parts, bool hasPlainForm)
    {
        lookThroughHead(GMIME_OBJECT(parts));
        for (const char *around : {g_mime_multipart_get_prologue(parts), g_mime_multipart_get_epilogue(parts)})
            m_everything.append(textFromBytes(around));
        const bool hasPlain = isChoice(GMIME_OBJECT(parts)) ? hasPlainWords(GMIME_OBJECT(parts)) : hasPlainForm;
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
            readObject(g_mime_multipart_get_part(parts, i), hasPlain);
    }

    void readWithin(GMimeMessagePart *part)
    {
        lookThroughHead(GMIME_OBJECT(part));
        if (GMimeMessage *message = g_mime_message_part_get_message(part))
            readMessage(message, true);
    }

    void readPart(GMimePart *part, bool hasPlainForm)
    {
        lookThroughHead(GMIME_OBJECT(part));
        const QString name = textFromBytes(g_mime_part_get_filename(part));
        m_everything.append(name);
        const QByteArray bytes = decoded(part);
        if (isAttached(part))
            m_attached.push_back({name, bytes});
        else
            readText(textOfPart(part, bytes), isHtml(part), hasPlainForm);
    }

    // A number can be broken by marks, and stand in what is hidden: both are looked through.
    void readText(const QString &text, bool isMarkedUp, bool hasPlainForm)
    {
        const QString words = isMarkedUp ? wordsOfHtml(text) : text.trimmed();
        m_everything.append(text);
        if (isMarkedUp)
            m_everything.append(words);
        if (!words.isEmpty() && !(isMarkedUp && hasPlainForm))
            m_words.append(u'\n' + words);
    }

    QStringList m_words;
    QStringList m_everything;
    std::vector<AttachedToMail> m_attached;
};

struct Parsed
{
    GMimeOwned<GMimeMessage> message; // none where it is no mail at all
    bool isWellMade = true;
};

Parsed parsed(const QByteArray &mail)
{
    beginGMime();
    Parsed result;
    const std::unique_ptr<GMimeParserOptions, decltype(&g_mime_parser_options_free)> options(g_mime_parser_options_new(), &g_mime_parser_options_free);
    g_mime_parser_options_set_warning_callback(
        options.get(), [](gint64, GMimeParserWarning, const gchar *, gpointer isWellMade) { *static_cast<bool *>(isWellMade) = false; }, &result.isWellMade);
    const GMimeOwned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), static_cast<size_t>(mail.size())));
    const GMimeOwned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    result.message.reset(g_mime_parser_construct_message(parser.get(), options.get()));
    return result;
}

} // namespace

MailText textOfMail(const QByteArray &mail)
{
    if (mail.count("\n--") > mostParts)
        return {textFromBytes(mail), textFromBytes(mail), {}};
    const Parsed parts = parsed(mail);
    if (!parts.message)
        return {textFromBytes(mail), textFromBytes(mail), {}};
    Reading reading;
    reading.readMessage(parts.message.get(), false);
    if (!parts.isWellMade)
        reading.readRaw(mail);
    return reading.text();
}

} // namespace balie
