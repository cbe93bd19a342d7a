// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attachment/attachmentname.h"

namespace balie {

namespace {

// "C:\\map\\x", "\\\\server\\x" and "../../x" all end in "x".
QString withoutFolders(const QString &name)
{
    const qsizetype last = std::max({name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'), name.size() > 1 && name.at(1) == u':' ? qsizetype(1) : qsizetype(-1)});
    return name.sliced(last + 1);
}

// Control signs, marks that cannot be seen, marks that turn the reading, halves of a character.
QString visible(const QString &name)
{
    QString seen;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (c.isHighSurrogate() && i + 1 < name.size() && name.at(i + 1).isLowSurrogate()) {
            seen.append(c).append(name.at(++i));
            continue;
        }
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: seen.append(u' '); break;
        default: seen.append(c);
        }
    }
    return seen.simplified().normalized(QString::NormalizationForm_C);
}

QString endingOf(const QString &name)
{
    constexpr qsizetype longest = 5;
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot - 1 <= longest ? name.sliced(dot) : QString();
}

QString shortened(const QString &name)
{
    if (name.size() <= AttachmentName::maxLength)
        return name;
    const QString ending = endingOf(name);
    QString front = name.left(AttachmentName::maxLength - ending.size() - 1);
    if (front.back().isHighSurrogate())
        front.chop(1);
    return front + QChar(0x2026) + ending;
}

} // namespace

AttachmentName AttachmentName::from(const QString &name)
{
    // A name of a megabyte costs nothing: no system knows one of more than 255.
    QString clean = visible(withoutFolders(name.right(4096)));
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    return AttachmentName(clean.isEmpty() ? QStringLiteral("_") : shortened(clean));
}

QString fileNameOutside(const QString &reference, int number, AttachmentKind kind, const AttachmentName &name)
{
    const QStringList allowed = endingsOf(kind);
    const QString own = endingOf(name.toString()).mid(1).toLower();
    return QStringLiteral("%1-%2.%3").arg(reference, QString::number(number), allowed.contains(own) ? own : allowed.front());
}

} // namespace balie
