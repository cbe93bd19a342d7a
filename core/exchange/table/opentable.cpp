// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/opentable.h"

#include "core/exchange/table/csvtable.h"
#include "core/exchange/table/xlsxtable.h"

#include <QFile>

namespace balie {

namespace {

constexpr qint64 oldestContainers = 4 * 1024 * 1024; // bytes that are searched for what an old container holds

Error noTable(const char *problem)
{
    return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QString::fromLatin1(problem));
}

// Office puts what is encrypted in a container of the old kind, under a name in UTF-16.
Error oldContainer(QFile &file)
{
    const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    file.seek(0);
    const QByteArray begin = file.read(oldestContainers);
    file.seek(std::max<qint64>(0, file.size() - oldestContainers));
    return noTable(begin.contains(name) || file.read(oldestContainers).contains(name) ? "sheet-locked" : "sheet-old");
}

// UTF-16 says so at its begin; no other text has a zero in it.
bool isText(const QByteArray &begin)
{
    return !begin.startsWith("%PDF") && (!begin.contains('\0') || begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"));
}

template <typename Table>
Result<std::unique_ptr<RowReader>> asReader(Result<std::unique_ptr<Table>> table)
{
    if (!table)
        return table.error();
    return std::unique_ptr<RowReader>(std::move(*table));
}

} // namespace

Result<std::unique_ptr<RowReader>> openTable(const QString &path, const QString &sheet, const std::atomic_bool *stop)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error(file->exists() ? ErrorCode::FileUnreadable : ErrorCode::FileMissing);
    const QByteArray begin = file->peek(512);
    if (begin.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return oldContainer(*file);
    if (!begin.startsWith("PK\x03\x04"))
        return isText(begin) ? asReader(CsvTable::open(std::move(file), stop)) : noTable("not-a-table");
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    if (!archive->has(QStringLiteral("xl/workbook.xml")))
        return noTable(archive->has(QStringLiteral("content.xml")) ? "sheet-open-document" : "not-a-table");
    return asReader(XlsxTable::open(path, sheet, stop));
}

} // namespace balie
