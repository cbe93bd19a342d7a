// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailtext.h"

#include "core/exchange/textfrombytes.h"

#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace balie {

namespace {

// One part: what its head says, lower case names, and its lines as they came.
struct Part
{
    QMap<QByteArray, QByteArray> fields;
    QByteArray body;
};

// "Content-Type: text/plain;\n charset=…" is one field over two lines.
void addToHead(Part &part, QByteArray &lastName, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (!lastName.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))) {
        part.fields[lastName] += ' ' + line.trimmed();
    } else if (colon > 0) {
        lastName = line.first(colon).trimmed().toLower();
        part.fields[lastName] = line.sliced(colon + 1).trimmed();
    }
}

QByteArray boundaryOf(const Part &part)
{
    static const QRegularExpression boundary(QStringLiteral("boundary=(?:\"([^\"]+)\"|([^;\\s]+))"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = boundary.match(QString::fromLatin1(part.fields.value("content-type")));
    return match.captured(match.lastCapturedIndex() == 2 ? 2 : 1).toLatin1();
}

// The parts in the order in which they stand, whatever lies within what.
QList<Part> partsOf(const QByteArray &mail)
{
    constexpr qsizetype mostParts = 1000;
    QList<Part> parts{Part()};
    QList<QByteArray> boundaries;
    QByteArray lastName;
    bool inHead = true;
    for (const QByteArray &raw : mail.split('\n')) {
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        const auto begins = [&](const QByteArray &boundary) { return line.startsWith("--" + boundary); };
        if (line.startsWith("--") && parts.size() < mostParts && std::any_of(boundaries.begin(), boundaries.end(), begins)) {
            parts.append(Part());
            lastName.clear();
            inHead = true;
        } else if (inHead && line.isEmpty()) {
            if (const QByteArray boundary = boundaryOf(parts.back()); !boundary.isEmpty())
                boundaries.append(boundary);
            // A mail within the mail has a head of its own.
            inHead = parts.back().fields.value("content-type").toLower().startsWith("message/") && parts.size() < mostParts;
            if (inHead)
                parts.append(Part());
            lastName.clear();
        } else if (inHead) {
            addToHead(parts.back(), lastName, line);
        } else {
            parts.back().body += line + '\n';
        }
    }
    return parts;
}

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

QString bodyOf(const Part &part)
{
    const QByteArray type = part.fields.value("content-type", "text/plain").toLower();
    const QByteArray encoding = part.fields.value("content-transfer-encoding").toLower();
    if (type.startsWith("multipart/") || type.startsWith("message/"))
        return textFromBytes(part.body);
    if (!type.startsWith("text/"))
        return QString::fromLatin1('[' + type.first(std::min<qsizetype>(type.size(), 80)).split(';').front() + ']');
    if (encoding == "base64")
        return textFromBytes(QByteArray::fromBase64(part.body));
    return textFromBytes(encoding == "quoted-printable" ? fromQuotedPrintable(part.body) : part.body);
}

// "=?utf-8?B?SmFu?=" in a name or subject.
QString readable(const QByteArray &field)
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

} // namespace

QString textOfMail(const QByteArray &mail)
{
    QStringList texts;
    const QList<Part> parts = partsOf(mail);
    for (const char *name : {"From", "To", "Cc", "Date", "Subject"}) {
        if (const QByteArray field = parts.front().fields.value(QByteArray(name).toLower()); !field.isEmpty())
            texts.append(QString::fromLatin1(name) + QStringLiteral(": ") + readable(field));
    }
    for (const Part &part : parts)
        texts.append(u'\n' + bodyOf(part).trimmed());
    return texts.join(u'\n');
}

} // namespace balie
