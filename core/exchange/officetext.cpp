// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officetext.h"

#include <QSet>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace balie {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Part = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

Archive opened(const QByteArray &file)
{
    zip_source_t *bytes = zip_source_buffer_create(file.constData(), static_cast<zip_uint64_t>(file.size()), 0, nullptr);
    zip_t *archive = bytes ? zip_open_from_source(bytes, ZIP_RDONLY, nullptr) : nullptr;
    if (bytes && !archive)
        zip_source_free(bytes);
    return {archive, zip_discard};
}

// Its head may say another size than it has: what counts is what comes out.
std::optional<QByteArray> unpacked(zip_t *archive, zip_uint64_t index, qint64 most)
{
    const Part part(zip_fopen_index(archive, index, 0), zip_fclose);
    if (!part)
        return std::nullopt;
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t size = zip_fread(part.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (size == 0)
            return bytes;
        if (size < 0 || bytes.size() + size > most)
            return std::nullopt;
        bytes.append(piece.constData(), static_cast<qsizetype>(size));
    }
}

// Words within a paragraph may be parted by marks, a number too; those of two cells never are one.
bool endsLine(QStringView element)
{
    static const QSet<QString> lines{QStringLiteral("p"), QStringLiteral("h"), QStringLiteral("c"), QStringLiteral("si"), QStringLiteral("table-cell"), QStringLiteral("author")};
    return lines.contains(element.toString());
}

bool isWhite(QStringView element)
{
    return element == u"tab" || element == u"br" || element == u"s" || element == u"line-break";
}

bool isAboutTheFile(const QString &name)
{
    return name.startsWith(u"docProps/") || name == u"meta.xml";
}

std::optional<QString> wordsOf(const QByteArray &xml, bool eachElementIsALine)
{
    QString words;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::Characters: words += reader.text(); break;
        case QXmlStreamReader::StartElement: words += isWhite(reader.name()) ? QStringLiteral(" ") : QString(); break;
        case QXmlStreamReader::EndElement: words += eachElementIsALine || endsLine(reader.name()) ? QStringLiteral("\n") : QString(); break;
        default: break;
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(words);
}

// Of the parts that are no text, those that somebody put in; what only ties the parts together holds nothing.
bool isPutIn(const QString &name)
{
    return name.contains(u"media/") || name.contains(u"embeddings/") || name.startsWith(u"Pictures/") || name.startsWith(u"Object ");
}

} // namespace

std::optional<OfficeText> textOfOffice(const QByteArray &file)
{
    const Archive archive = opened(file);
    if (!archive || zip_get_num_entries(archive.get(), 0) == 0)
        return std::nullopt;
    OfficeText text;
    qint64 room = mostUnpacked;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0));
        if (!name.endsWith(u".xml")) {
            if (isPutIn(name) && !name.endsWith(u'/'))
                text.unread.append(name.section(u'/', -1));
            continue;
        }
        const std::optional<QByteArray> xml = unpacked(archive.get(), static_cast<zip_uint64_t>(i), room);
        const std::optional<QString> words = xml ? wordsOf(*xml, isAboutTheFile(name)) : std::nullopt;
        if (!words)
            return std::nullopt;
        room -= xml->size();
        text.everything += *words + u'\n';
    }
    return text;
}

} // namespace balie
