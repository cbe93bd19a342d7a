// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailtext.h"

#include "core/exchange/mailparts.h"
#include "core/exchange/textfrombytes.h"
#include "core/exchange/wordsofhtml.h"

#include <QStringList>

namespace balie {

namespace {

class Reading
{
public:
    explicit Reading(const QByteArray &mail) : m_parts(partsOfMail(mail)) {}

    MailText read()
    {
        findPlainForms();
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            readPart(i);
        return {m_words.join(u'\n'), m_everything.join(u'\n'), std::move(m_attached)};
    }

private:
    bool isHtml(const MailPart &part) const { return part.type() == "text/html"; }

    // The nearest part around it in which one of several forms is to be chosen.
    std::optional<std::size_t> choiceAround(const MailPart &part) const
    {
        for (std::optional<std::size_t> at = part.within; at; at = m_parts.at(*at).within) {
            if (m_parts.at(*at).type() == "multipart/alternative")
                return at;
        }
        return std::nullopt;
    }

    void findPlainForms()
    {
        m_hasPlain.resize(m_parts.size(), false);
        for (const MailPart &part : m_parts) {
            const std::optional<std::size_t> choice = choiceAround(part);
            if (choice && part.type() == "text/plain" && !part.isAttached() && !part.isBehind && !part.body.trimmed().isEmpty())
                m_hasPlain.at(*choice) = true;
        }
    }

    bool isOtherFormOfPlain(const MailPart &part) const
    {
        const std::optional<std::size_t> choice = choiceAround(part);
        return isHtml(part) && choice && m_hasPlain.at(*choice);
    }

    void readPart(std::size_t index)
    {
        const MailPart &part = m_parts.at(index);
        if (index == 0 || (part.within && m_parts.at(*part.within).type().startsWith("message/")))
            readHead(part, index > 0);
        if (const QString name = part.fileName(); !name.isEmpty())
            m_everything.append(name);
        const QByteArray bytes = part.decoded();
        if (part.isAttached())
            m_attached.push_back({part.fileName(), bytes});
        else if (part.isAround() || part.isBehind)
            m_everything.append(textFromBytes(part.body));
        else
            readText(part, textFromBytes(bytes));
    }

    void readHead(const MailPart &part, bool isWithin)
    {
        QStringList lines;
        for (const char *name : {"From", "To", "Cc", "Date", "Subject"}) {
            if (const QByteArray field = part.fields.value(QByteArray(name).toLower()); !field.isEmpty())
                lines.append(QString::fromLatin1(name) + QStringLiteral(": ") + readableField(field));
        }
        if (isWithin && !lines.isEmpty())
            m_words.append(QString());
        m_words.append(lines);
        m_everything.append(lines);
    }

    // A number can be broken by marks, and stand in what is hidden: both are looked through.
    void readText(const MailPart &part, const QString &text)
    {
        const QString words = isHtml(part) ? wordsOfHtml(text) : text.trimmed();
        m_everything.append(text);
        if (isHtml(part))
            m_everything.append(words);
        if (!words.isEmpty() && !isOtherFormOfPlain(part))
            m_words.append(u'\n' + words);
    }

    std::vector<MailPart> m_parts;
    std::vector<bool> m_hasPlain; // by the part in which a form is chosen
    QStringList m_words;
    QStringList m_everything;
    std::vector<AttachedToMail> m_attached;
};

} // namespace

MailText textOfMail(const QByteArray &mail)
{
    return Reading(mail).read();
}

} // namespace balie
