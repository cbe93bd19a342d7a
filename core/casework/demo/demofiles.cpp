// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demofiles.h"

#include "core/base/succeeded.h"
#include "core/casework/attachfile.h"
#include "core/overview/requestrows.h"

#include <QBuffer>
#include <QImage>

#include <cstring>

namespace balie {

namespace {

constexpr int casesWithFiles = 24;

// As it would have come in, from an address that is nobody's.
QByteArray demoMail(const RequestRow &row)
{
    return "From: " + row.personName.toUtf8() + " <afzender@example.nl>\r\nTo: " + row.organisationName.toUtf8()
        + " <privacy@example.nl>\r\nDate: " + row.received.toString(Qt::RFC2822Date).toUtf8()
        + "\r\nSubject: Mijn gegevens\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
          "Goedemiddag,\r\n\r\nHierbij mijn verzoek. De brief die ik van u kreeg, zit erbij.\r\n\r\nMet vriendelijke groet,\r\n"
        + row.personName.toUtf8() + "\r\n";
}

// Paragraphs of gray lines on white paper, each scan a little different.
QByteArray demoScan(int seed)
{
    constexpr int left = 90;
    constexpr int lineHeight = 34;
    QImage paper(1240, 1754, QImage::Format_Grayscale8);
    paper.fill(250);
    for (int line = 0; line < 36; ++line) {
        const int length = line % 7 == 6 ? 0 : 620 + (line * 97 + seed * 131) % 420;
        for (int y = 0; y < 9; ++y)
            std::memset(paper.scanLine(180 + line * lineHeight + y) + left, 90, static_cast<std::size_t>(length));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    paper.save(&buffer, "PNG");
    return bytes;
}

Result<void> attach(Register &opened, const RequestRow &row, const QString &name, const QByteArray &bytes)
{
    const Result<ExaminedFile> file = ExaminedFile::from(name, bytes);
    if (!file)
        return file.error();
    return succeeded(attachFile(opened, row.id, *file));
}

} // namespace

Result<void> attachDemoFiles(Register &opened)
{
    RequestQuery query;
    query.limit = casesWithFiles;
    const Result<RequestPage> page = requestRows(opened, query);
    if (!page)
        return page.error();
    int seed = 0;
    for (const RequestRow &row : page->rows) {
        if (const Result<void> mail = attach(opened, row, QStringLiteral("Mijn gegevens.eml"), demoMail(row)); !mail)
            return mail;
        if (const Result<void> scan = attach(opened, row, QStringLiteral("Brief van de corporatie.png"), demoScan(++seed)); !scan)
            return scan;
    }
    return {};
}

} // namespace balie
