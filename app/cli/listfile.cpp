// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listfile.h"

#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "core/casework/listcsv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Row by row: as one document a million of them would take some gigabytes.
Result<ListExport> asJson(const ListFile &list)
{
    QByteArray bytes = "{\"" + list.key.toUtf8() + "\": [";
    const char *before = "\n";
    const Result<qint64> rows = list.objects([&](const QJsonObject &row) {
        bytes += std::exchange(before, ",\n") + QJsonDocument(row).toJson(QJsonDocument::Compact);
        return Result<void>();
    });
    return rows.transform([&](qint64 count) { return ListExport{bytes + "\n]}\n", count}; });
}

Result<ListExport> asCsv(const ListFile &list)
{
    QByteArray bytes = listWithHeads(list.heads);
    const Result<qint64> rows = list.cells([&](const std::vector<SheetCell> &row) {
        QStringList words;
        for (const SheetCell &cell : row)
            words.append(wordsOf(cell));
        appendRow(bytes, words);
        return Result<void>();
    });
    return rows.transform([&](qint64 count) { return ListExport{bytes, count}; });
}

Result<ListExport> asSheet(const ListFile &list, const QString &folder)
{
    const auto sheet = XlsxSheet::begin(folder, list.title, list.heads);
    if (!sheet)
        return sheet.error();
    const Result<qint64> rows = list.cells([&sheet](const std::vector<SheetCell> &row) { return (*sheet)->append(row); });
    if (!rows)
        return rows.error();
    return (*sheet)->finish().transform([&](const QByteArray &bytes) { return ListExport{bytes, *rows}; });
}

Result<ListExport> madeFor(const ListFile &list, const QString &file)
{
    if (file.endsWith(u".json", Qt::CaseInsensitive))
        return asJson(list);
    if (file.endsWith(u".xlsx", Qt::CaseInsensitive))
        return asSheet(list, QFileInfo(file).absolutePath());
    return asCsv(list);
}

} // namespace

Result<ExitCode> giveList(CommandCall &call, const std::function<Result<ListFile>(Register &)> &listOf)
{
    const QString file = call.argument(0);
    if (const Result<void> one = isOneAnswer(call, file, QStringLiteral("FILE -")); !one)
        return one.error();
    if (const Result<void> may = mayBePaper(file, PaperEnding::List); !may)
        return may.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<ListExport> made =
        access->run([&](Register &reg) { return listOf(reg).and_then([&](const ListFile &list) { return madeFor(list, file); }); });
    if (!made)
        return made.error();
    if (const Result<void> written = writePaper(call, file, made->bytes, PaperEnding::List); !written)
        return written.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("rows"), made->rows}});
    else if (file != u"-")
        call.out().line(Cli::tr("%n row(s) written to %1. The file is not encrypted: keep it safe.", nullptr, static_cast<int>(made->rows)).arg(file));
    return ExitCode::Done;
}

} // namespace balie
