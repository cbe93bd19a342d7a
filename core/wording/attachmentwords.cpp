// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/attachmentwords.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace balie {

namespace {

struct AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentWords)
};

} // namespace

QString wordOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Pdf: return AttachmentWords::tr("PDF");
    case AttachmentKind::Png: return AttachmentWords::tr("Picture (PNG)");
    case AttachmentKind::Jpeg: return AttachmentWords::tr("Picture (JPEG)");
    case AttachmentKind::Tiff: return AttachmentWords::tr("Picture (TIFF)");
    case AttachmentKind::Gif: return AttachmentWords::tr("Picture (GIF)");
    case AttachmentKind::Bmp: return AttachmentWords::tr("Picture (BMP)");
    case AttachmentKind::Webp: return AttachmentWords::tr("Picture (WebP)");
    case AttachmentKind::Word: return AttachmentWords::tr("Word document");
    case AttachmentKind::Sheet: return AttachmentWords::tr("Excel sheet");
    case AttachmentKind::Slides: return AttachmentWords::tr("PowerPoint slides");
    case AttachmentKind::OpenText: return AttachmentWords::tr("Document (ODT)");
    case AttachmentKind::OpenSheet: return AttachmentWords::tr("Sheet (ODS)");
    case AttachmentKind::OpenSlides: return AttachmentWords::tr("Slides (ODP)");
    case AttachmentKind::OldOffice: return AttachmentWords::tr("Older Office file");
    case AttachmentKind::Mail: return AttachmentWords::tr("E-mail message");
    case AttachmentKind::Text: return AttachmentWords::tr("Plain text");
    case AttachmentKind::Other: return AttachmentWords::tr("Other file");
    }
    Q_UNREACHABLE();
}

QString wordOf(RedactionGround ground)
{
    switch (ground) {
    case RedactionGround::RightsOfOthers: return AttachmentWords::tr("Rights of others (GDPR Art. 15(4))");
    case RedactionGround::Exemption: return AttachmentWords::tr("Exemption (UAVG 41)");
    case RedactionGround::Bsn: return AttachmentWords::tr("BSN (UAVG 46)");
    case RedactionGround::Medical: return AttachmentWords::tr("Medical data (GDPR Art. 9)");
    case RedactionGround::Other: return AttachmentWords::tr("Other reason");
    }
    Q_UNREACHABLE();
}

QString sizeWords(qint64 bytes)
{
    const QLocale locale;
    constexpr qint64 kilobyte = 1024;
    if (bytes < kilobyte * kilobyte)
        return AttachmentWords::tr("%1 kB").arg(locale.toString(std::max<qint64>(1, (bytes + kilobyte / 2) / kilobyte)));
    return AttachmentWords::tr("%1 MB").arg(locale.toString(double(bytes) / double(kilobyte * kilobyte), 'f', 1));
}

QString nameOfBlackedOut(const AttachmentName &original)
{
    const QString name = original.toString();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString front = (dot > 0 ? name.left(dot) : name).left(AttachmentName::maxLength - 40);
    return AttachmentWords::tr("%1 (blacked out).pdf").arg(front);
}

QString portableName(const QString &ending)
{
    return AttachmentWords::tr("data to take along.%1").arg(ending);
}

static constexpr char portableNoteText[] = QT_TRANSLATE_NOOP("AttachmentWords", "Data to take along (GDPR Art. 20).");

QString portableNote()
{
    return AttachmentWords::tr(portableNoteText);
}

bool isPortableNote(const QString &note)
{
    static const QString dutch = [] {
        openTranslations();
        QTranslator words;
        [[maybe_unused]] const bool hasTexts = words.load(QStringLiteral("privacybalie_nl"), QStringLiteral(":/translations"));
        return words.translate("AttachmentWords", portableNoteText);
    }();
    return note == dutch || note == QLatin1StringView(portableNoteText);
}

QStringList groundLines(const RedactionBoxes &boxes)
{
    QStringList lines;
    for (const auto &[page, grounds] : groundsByPage(boxes)) {
        QStringList counts;
        for (const auto &[ground, count] : grounds)
            counts.append(AttachmentWords::tr("%1 × %2").arg(QString::number(count), wordOf(ground)));
        lines.append(AttachmentWords::tr("Page %1: %2").arg(QString::number(page), counts.join(QStringLiteral("; "))));
    }
    return lines;
}

} // namespace balie
