// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailparts.h"

#include "core/exchange/textfrombytes.h"

#include <QRegularExpression>

namespace balie {

namespace {

constexpr std::size_t mostParts = 1000;

QByteArray fromQuotedPrintable(QByteArray body)
{
    body.replace("=\n", "");
    QByteArray bytes;
    for (qsizetype i = 0; i < body.size(); ++i) {
        bool isHex = false;
        const char sign = static_cast<char>(body.at(i) == '=' ? body.mid(i + 1, 2).toInt(&isHex, 16) : 0);
        bytes.append(isHex ? sign : body.at(i));
        i += isHex ? 2 : 0;
    }
    return bytes;
}

QByteArray encodingOf(const MailPart &part)
{
    return part.fields.value("content-transfer-encoding").trimmed().toLower();
}

// "name" of "text/plain; name=x", also in pieces (name*0=, name*1=) and with an alphabet (name*=utf-8''x).
QString parameter(const QByteArray &field, QLatin1StringView name)
{
    static const QRegularExpression pair(QStringLiteral(";\\s*([\\w*-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))"));
    QByteArray value;
    for (QRegularExpressionMatchIterator found = pair.globalMatch(QString::fromLatin1(field)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString key = match.captured(1).toLower();
        if (key != name && !key.startsWith(name + QLatin1Char('*')))
            continue;
        const QByteArray piece = (match.captured(2) + match.captured(3)).toLatin1();
        if (!key.endsWith(u'*'))
            value += piece;
        else
            value += QByteArray::fromPercentEncoding(piece.sliced(piece.lastIndexOf('\'') + 1));
    }
    return readableField(value);
}

// The lines of a mail, one after the other.
class Taking
{
public:
    void take(const QByteArray &line)
    {
        if (line.startsWith("--") && m_parts.size() < mostParts && isBoundary(line))
            return;
        if (!m_inHead)
            m_parts.back().body += line + '\n';
        else if (line.isEmpty())
            endHead();
        else
            addToHead(line);
    }
    std::vector<MailPart> parts() { return std::move(m_parts); }

private:
    struct Open
    {
        QByteArray boundary;
        std::size_t part;
    };

    bool isBoundary(const QByteArray &line)
    {
        const QByteArray said = line.trimmed().sliced(2);
        for (std::size_t i = m_open.size(); i-- > 0;) {
            const std::size_t around = m_open.at(i).part;
            const bool isLast = said == m_open.at(i).boundary + "--";
            if (!isLast && said != m_open.at(i).boundary)
                continue;
            m_open.resize(isLast ? i : i + 1);
            begin(isLast ? m_parts.at(around).within : around);
            m_inHead = !isLast;
            m_parts.back().isBehind = isLast;
            return true;
        }
        return false;
    }

    void begin(std::optional<std::size_t> around)
    {
        m_parts.push_back({{}, {}, around, false});
        m_lastName.clear();
        m_inHead = true;
    }

    void endHead()
    {
        const QString boundary = parameter(m_parts.back().fields.value("content-type"), QLatin1StringView("boundary"));
        if (!boundary.isEmpty())
            m_open.push_back({boundary.toLatin1(), m_parts.size() - 1});
        m_inHead = false;
        // A mail within the mail has a head of its own.
        if (m_parts.back().isAround() && m_parts.back().type().startsWith("message/") && m_parts.size() < mostParts)
            begin(m_parts.size() - 1);
    }

    // "Content-Type: text/plain;\n charset=…" is one field over two lines.
    void addToHead(const QByteArray &line)
    {
        const qsizetype colon = line.indexOf(':');
        MailPart &part = m_parts.back();
        if (!m_lastName.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))) {
            part.fields[m_lastName] += ' ' + line.trimmed();
        } else if (colon > 0) {
            m_lastName = line.first(colon).trimmed().toLower();
            part.fields[m_lastName] = line.sliced(colon + 1).trimmed();
        }
    }

    std::vector<MailPart> m_parts = std::vector<MailPart>(1);
    std::vector<Open> m_open;
    QByteArray m_lastName;
    bool m_inHead = true;
};

} // namespace

QByteArray MailPart::type() const
{
    return fields.value("content-type", "text/plain").split(';').front().trimmed().toLower();
}

bool MailPart::isAround() const
{
    const QByteArray kind = type();
    return kind.startsWith("multipart/") || ((kind == "message/rfc822" || kind == "message/global") && encodingOf(*this) != "base64");
}

bool MailPart::isAttached() const
{
    if (isAround())
        return false;
    const bool isText = type() == "text/plain" || type() == "text/html" || type() == "message/delivery-status";
    return !isText || fields.value("content-disposition").trimmed().toLower().startsWith("attachment");
}

QString MailPart::fileName() const
{
    const QString name = parameter(fields.value("content-disposition"), QLatin1StringView("filename"));
    return name.isEmpty() ? parameter(fields.value("content-type"), QLatin1StringView("name")) : name;
}

QByteArray MailPart::decoded() const
{
    if (encodingOf(*this) == "base64")
        return QByteArray::fromBase64(body);
    return encodingOf(*this) == "quoted-printable" ? fromQuotedPrintable(body) : body;
}

std::vector<MailPart> partsOfMail(const QByteArray &mail)
{
    Taking taking;
    for (const QByteArray &raw : mail.split('\n'))
        taking.take(raw.endsWith('\r') ? raw.chopped(1) : raw);
    return taking.parts();
}

QString readableField(const QByteArray &field)
{
    static const QRegularExpression word(QStringLiteral("=\\?[^?]+\\?([bBqQ])\\?([^?]*)\\?=\\s*"));
    QString text = textFromBytes(field);
    for (QRegularExpressionMatch match = word.match(text); match.hasMatch(); match = word.match(text)) {
        const QByteArray code = match.captured(2).toLatin1();
        const bool isBase64 = match.captured(1).toLower() == u"b";
        const QByteArray bytes = isBase64 ? QByteArray::fromBase64(code) : fromQuotedPrintable(QByteArray(code).replace('_', ' '));
        text.replace(match.capturedStart(), match.capturedLength(), textFromBytes(bytes).remove(QStringLiteral("=?")));
    }
    return text;
}

} // namespace balie
