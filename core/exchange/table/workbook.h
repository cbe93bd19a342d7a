// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/sharedstrings.h"
#include "core/exchange/table/sheetformat.h"
#include "core/exchange/table/ziparchive.h"

#include <QXmlStreamReader>

#include <atomic>
#include <vector>

namespace balie {

// What of a spreadsheet stands outside its sheets: their names and places, the texts, the formats of the cells.
struct Workbook
{
    struct Sheet { QString name; QString part; };

    std::vector<Sheet> sheets;
    SharedStrings texts;
    std::vector<SheetFormat> formats; // by the style of a cell
    bool from1904 = false;
};

// Errors: those of ZipPart; FileMalformed ("problem" = "not-xml", "not-a-workbook"; "part"), FileTooLarge ("kind" =
// "shared-texts"), Cancelled.
Result<Workbook> readWorkbook(const ZipArchive &archive, const std::atomic_bool *stop);

// XML out of one part of a ZIP. Nothing outside it is looked at, and it declares nothing.
class ZippedXml
{
public:
    static Result<std::unique_ptr<ZippedXml>> open(const ZipArchive &archive, const QString &name, qint64 most);

    // The next start or end of an element, or text; false at the end and at a fault.
    bool next();
    QXmlStreamReader &reader() { return m_reader; }
    const ZipPart &part() const { return *m_part; }
    // Of a fault only.
    std::optional<Error> fault() const;

private:
    ZippedXml(std::unique_ptr<ZipPart> part, const QString &name) : m_part(std::move(part)), m_name(name), m_reader(m_part.get()) {}

    std::unique_ptr<ZipPart> m_part;
    QString m_name;
    QXmlStreamReader m_reader;
    bool m_declares = false;
};

} // namespace balie
