// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/workbook.h"

#include "core/exchange/table/rowreader.h"

#include <QDir>
#include <QHash>

namespace balie {

namespace {

constexpr qint64 mostOfSmallPart = 64 * 1024 * 1024;
constexpr qint64 mostOfTexts = 1024 * 1024 * 1024;

Error aboutPart(const char *problem, const QString &part)
{
    return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QString::fromLatin1(problem)).with(QStringLiteral("part"), part);
}

// Goes through the elements of a part that begin. A part that is not there has none.
template <typename F>
Result<void> eachElement(const ZipArchive &archive, const QString &name, const std::atomic_bool *stop, F &&take)
{
    if (!archive.has(name))
        return {};
    const auto xml = ZippedXml::open(archive, name, mostOfSmallPart, stop);
    if (!xml)
        return xml.error();
    while ((*xml)->next()) {
        if ((*xml)->reader().isStartElement())
            take((*xml)->reader().name(), (*xml)->reader().attributes());
    }
    const auto fault = (*xml)->fault();
    return fault ? Result<void>(*fault) : Result<void>();
}

// The part of the file that a relation names, seen from xl/.
QString partOf(const QString &target)
{
    return target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(QStringLiteral("xl/") + target);
}

Result<void> readSheets(const ZipArchive &archive, Workbook &book, const std::atomic_bool *stop)
{
    QHash<QString, QString> parts;
    auto read = eachElement(archive, QStringLiteral("xl/_rels/workbook.xml.rels"), stop, [&](QStringView name, const QXmlStreamAttributes &its) {
        if (name == u"Relationship" && its.value(QLatin1String("Type")).endsWith(u"/worksheet"))
            parts.insert(its.value(QLatin1String("Id")).toString(), partOf(its.value(QLatin1String("Target")).toString()));
    });
    if (!read)
        return read;
    return eachElement(archive, QStringLiteral("xl/workbook.xml"), stop, [&](QStringView name, const QXmlStreamAttributes &its) {
        if (name == u"workbookPr")
            book.from1904 = its.value(QLatin1String("date1904")) == u"1" || its.value(QLatin1String("date1904")) == u"true";
        if (name != u"sheet")
            return;
        for (const QXmlStreamAttribute &one : its) {
            if (one.name() == u"id" && parts.contains(one.value().toString()))
                book.sheets.push_back({its.value(QLatin1String("name")).toString(), parts.value(one.value().toString())});
        }
    });
}

Result<void> readFormats(const ZipArchive &archive, Workbook &book, const std::atomic_bool *stop)
{
    QHash<int, SheetFormat> own;
    bool ofCells = false;
    return eachElement(archive, QStringLiteral("xl/styles.xml"), stop, [&](QStringView name, const QXmlStreamAttributes &its) {
        const int id = its.value(QLatin1String("numFmtId")).toInt();
        if (name == u"numFmt")
            own.insert(id, formatOfCode(its.value(QLatin1String("formatCode"))));
        else if (name == u"cellXfs")
            ofCells = true;
        else if (name == u"cellStyles" || name == u"dxfs")
            ofCells = false;
        else if (name == u"xf" && ofCells)
            book.formats.push_back(own.value(id, builtInFormat(id)));
    });
}

Error tooManyTexts(const SharedStrings &texts)
{
    const QString kind = texts.isFull() ? QStringLiteral("shared-texts") : QStringLiteral("shared-bytes");
    return Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), kind).with(QStringLiteral("limit"), texts.limit());
}

// A text beyond what fits in a cell is kept one character too long, so that the cell is refused.
Result<void> readTexts(const ZipArchive &archive, Workbook &book, const std::atomic_bool *stop)
{
    const QString name = QStringLiteral("xl/sharedStrings.xml");
    if (!archive.has(name))
        return {};
    const auto xml = ZippedXml::open(archive, name, mostOfTexts, stop);
    if (!xml)
        return xml.error();
    QXmlStreamReader &reader = (*xml)->reader();
    QString text;
    int sounds = 0; // how a text is read aloud stands beside it
    bool inText = false;
    while ((*xml)->next()) {
        const bool begins = reader.isStartElement();
        if (reader.isCharacters()) {
            if (inText && sounds == 0)
                text += reader.text().left(RowReader::longestCell + 1 - text.size());
        } else if (reader.name() == u"t") {
            inText = begins;
        } else if (reader.name() == u"rPh") {
            sounds += begins ? 1 : -1;
        } else if (reader.name() == u"si" && begins) {
            text.clear();
        } else if (reader.name() == u"si" && !book.texts.add(text)) {
            return tooManyTexts(book.texts);
        }
    }
    const auto fault = (*xml)->fault();
    return fault ? Result<void>(*fault) : Result<void>();
}

} // namespace

Result<std::unique_ptr<ZippedXml>> ZippedXml::open(const ZipArchive &archive, const QString &name, qint64 most, const std::atomic_bool *stop)
{
    auto part = archive.part(name, most);
    if (!part)
        return part.error();
    return std::unique_ptr<ZippedXml>(new ZippedXml(std::move(*part), name, stop));
}

bool ZippedXml::next()
{
    while (!m_wasStopped && !m_declares && !m_reader.atEnd()) {
        m_wasStopped = stopped();
        if (m_wasStopped)
            return false;
        const auto token = m_reader.readNext();
        m_part->stepDone();
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Characters)
            return true;
        m_declares = token == QXmlStreamReader::DTD;
    }
    return false;
}

std::optional<Error> ZippedXml::fault() const
{
    if (m_wasStopped)
        return Error(ErrorCode::Cancelled);
    if (m_part->failure())
        return m_part->failure();
    return m_declares || m_reader.hasError() ? std::optional(aboutPart("not-xml", m_name)) : std::nullopt;
}

Result<Workbook> readWorkbook(const ZipArchive &archive, const std::atomic_bool *stop)
{
    Workbook book;
    for (const auto &read : {readSheets(archive, book, stop), readFormats(archive, book, stop), readTexts(archive, book, stop)}) {
        if (!read)
            return read.error();
    }
    if (book.sheets.empty())
        return aboutPart("not-a-workbook", QStringLiteral("xl/workbook.xml"));
    return book;
}

} // namespace balie
