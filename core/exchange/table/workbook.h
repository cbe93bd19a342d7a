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
// "shared-texts" or "shared-bytes", "limit"), Cancelled.
Result<Workbook> readWorkbook(const ZipArchive &archive, const std::atomic_bool *stop);

// XML out of one part of a ZIP. Nothing outside it is looked at, and it declares nothing.
class ZippedXml
{
public:
    static Result<std::unique_ptr<ZippedXml>> open(const ZipArchive &archive, const QString &name, qint64 most, const std::atomic_bool *stop);

    // The next start or end of an element, or text; false at the end, at a fault and when stop is set.
    bool next();
    QXmlStreamReader &reader() { return m_reader; }
    const ZipPart &part() const { return *m_part; }
    // Of a fault, or Cancelled.
    std::optional<Error> fault() const;

private:
    ZippedXml(std::unique_ptr<ZipPart> part, const QString &name, const std::atomic_bool *stop)
        : m_part(std::move(part)), m_name(name), m_stop(stop), m_reader(m_part.get())
    {
    }
    bool stopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }

    std::unique_ptr<ZipPart> m_part;
    QString m_name;
    const std::atomic_bool *m_stop;
    QXmlStreamReader m_reader;
    bool m_wasStopped = false;
    bool m_declares = false;
};

} // namespace balie
