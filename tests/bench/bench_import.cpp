// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the files of an import are read, and in how much memory: CSV, XLSX and VERA JSON of 100,000 and of 1,000,000
// rows. The second should take ten times the first, in the same memory (but for the texts that cells of XLSX share).
// Then the whole import (bench_moving.cpp). Prints Markdown; never fails on time.
#include "core/exchange/table/bsncolumns.h"
#include "core/exchange/table/cellvalue.h"
#include "core/exchange/table/opentable.h"
#include "core/exchange/vera/verareader.h"
#include "tests/bench/importbench.h"
#include "tests/bench/importfiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <cstdio>
#include <functional>

using namespace balie;

namespace {

// The most memory that the program had since the last call, in MB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    double peak = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n'))
            peak = line.startsWith("VmHWM:") ? line.sliced(6).trimmed().split(' ').front().toDouble() / 1024 : peak;
    }
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

QByteArray csvRow(int i)
{
    const QByteArray number = QByteArray::number(100000 + i);
    return "HK-" + number + ';' + number + ";Voorbeeld" + QByteArray::number(i % 997) + ";\"Kerkweg " + QByteArray::number(i % 250) + " \"\"achter\"\"\";01-04-2010;31-03-20" + QByteArray::number(10 + i % 15) + ";612,35\n";
}

QByteArray sheetRow(int i)
{
    const QByteArray line = QByteArray::number(i + 2);
    return "<row r=\"" + line + "\"><c r=\"A" + line + "\" t=\"inlineStr\"><is><t>HK-" + line + "</t></is></c><c r=\"B" + line + "\"><v>" + line + "</v></c><c r=\"C" + line
        + "\" t=\"s\"><v>" + QByteArray::number(i) + "</v></c><c r=\"D" + line + "\" s=\"1\"><v>40269</v></c><c r=\"E" + line + "\" s=\"1\"><v>" + QByteArray::number(42000 + i % 4000) + "</v></c></row>";
}

QByteArray veraRow(int i)
{
    const QByteArray number = QByteArray::number(i);
    return QByteArray(i > 0 ? "," : "") + "\n {\n  \"id\": \"O" + number + "\",\n  \"code\": \"HK-" + number
        + "\",\n  \"soort\": {\"code\": \"HUU\", \"naam\": \"Huurovereenkomst\"},\n  \"status\": {\"code\": \"BEE\"},\n  \"begindatum\": \"2010-04-01\",\n  \"einddatum\": \"2019-03-31\",\n"
          "  \"eenheden\": [{\"id\": \"E" + number + "\"}],\n  \"relaties\": [{\"id\": \"R" + number + "\", \"soort\": {\"code\": \"NAT\"}, \"achternaam\": \"Voorbeeld\", \"bsn\": \"999990019\"}],\n"
          "  \"brutohuur\": 612.35,\n  \"eindeReden\": {\"code\": \"OPZ\"},\n  \"eindeDetailReden\": {\"code\": \"REG\"}\n }";
}

QString sheetFile(const QString &folder, int rows)
{
    const QString sheet = writtenFile(folder + QStringLiteral("/sheet.xml"), rows, sheetRow,
                                  "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Contractnr</t></is></c><c t=\"inlineStr\"><is><t>Huurdernr</t></is></c><c t=\"inlineStr\"><is><t>Naam</t></is></c>"
                                  "<c t=\"inlineStr\"><is><t>Begin</t></is></c><c t=\"inlineStr\"><is><t>Einde</t></is></c></row>",
                                  "</sheetData></worksheet>");
    const QString texts = writtenFile(folder + QStringLiteral("/texts.xml"), rows, [](int i) { return "<si><t>Voorbeeld " + QByteArray::number(i) + "</t></si>"; }, "<sst>", "</sst>");
    const QString path = folder + QStringLiteral("/book.xlsx");
    zip_t *archive = zip_open(qPrintable(path), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    const auto addText = [&](const char *name, const char *xml) { zip_file_add(archive, name, zip_source_buffer(archive, xml, std::char_traits<char>::length(xml), 0), 0); };
    addText("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>");
    addText("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    addText("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    zip_file_add(archive, "xl/worksheets/sheet1.xml", zip_source_file(archive, qPrintable(sheet), 0, -1), 0);
    zip_file_add(archive, "xl/sharedStrings.xml", zip_source_file(archive, qPrintable(texts), 0, -1), 0);
    if (zip_close(archive) != 0)
        qFatal("no archive");
    return path;
}

int readTable(const QString &path, std::initializer_list<int> days)
{
    auto table = openTable(path);
    if (!table)
        qFatal("%s", qPrintable(table.error().toLogLine()));
    BsnColumns guard((*table)->heading());
    TableRow row;
    int rows = 0;
    for (;;) {
        const Result<bool> more = (*table)->next(row);
        if (!more || !row.faults.empty())
            qFatal("row %lld", row.line);
        if (!*more)
            return rows;
        guard.guard(row);
        for (int column : days)
            rows += dayOfCell(row.cells.at(column)).has_value() ? 0 : 1000000000;
        ++rows;
    }
}

struct Counting : VeraSink
{
    Result<void> take(const VeraRecord &, const QString &, qint64) override { return {}; }
    void remark(const VeraRemark &) override {}
};

void measure(const char *name, int rows, const QString &path, const std::function<int()> &read)
{
    peakMemory();
    QElapsedTimer timer;
    timer.start();
    if (const int count = read(); count != rows)
        qFatal("%s: %d rows", name, count);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("| %s | %d | %.0f | %.2f | %.0f | %.0f |\n", name, rows, double(QFile(path).size()) / 1e6, seconds, rows / seconds, peakMemory());
    std::fflush(stdout);
    QFile::remove(path);
}

} // namespace

namespace balie {

void benchReading(const std::vector<int> &sizes)
{
    QTemporaryDir folder;
    std::printf("| file | rows | MB | seconds | rows/s | peak MB |\n|---|---|---|---|---|---|\n");
    for (int rows : sizes) {
        const QString csv = writtenFile(folder.filePath(QStringLiteral("rows.csv")), rows, csvRow, "Contractnr;Huurdernr;Naam;Adres;Begin;Einde;Huur\n", {});
        measure("CSV", rows, csv, [&] { return readTable(csv, {4, 5}); });
        const QString json = writtenFile(folder.filePath(QStringLiteral("overeenkomsten.json")), rows, veraRow, "[", "\n]\n");
        measure("VERA JSON", rows, json, [&] {
            Counting sink;
            const auto counts = readVera(json, sink);
            return counts ? static_cast<int>(counts->taken) : 0;
        });
        const QString sheet = sheetFile(folder.path(), rows);
        measure("XLSX", rows, sheet, [&] { return readTable(sheet, {3, 4}); });
    }
}

} // namespace balie

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption largest(QStringLiteral("largest"), QStringLiteral("How many tenants the largest import has."), QStringLiteral("number"), QStringLiteral("1000000"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("One of reading, moving, memory."), QStringLiteral("part"));
    const QCommandLineOption moved(QStringLiteral("moved"), QStringLiteral("How many tenants are measured beside bare inserts."), QStringLiteral("number"), QStringLiteral("100000"));
    const QCommandLineOption vera(QStringLiteral("vera"), QStringLiteral("Files of VERA that are measured too, of so many tenants (--moved)."), QStringLiteral("folder"));
    arguments.addOptions({largest, only, moved, vera});
    arguments.addHelpOption();
    arguments.process(program);

    const auto isWanted = [&](const char *part) { return !arguments.isSet(only) || arguments.value(only) == QLatin1String(part); };
    const int most = arguments.value(largest).toInt();
    QStringList files;
    const QDir folder(arguments.value(vera));
    for (const QString &name : arguments.isSet(vera) ? folder.entryList({QStringLiteral("*.json")}) : QStringList())
        files.append(folder.filePath(name));
    if (isWanted("memory")) // first: what this program has used itself would count for the other
        benchMemory(QCoreApplication::applicationDirPath() + QStringLiteral("/privacybalie-cli"), {most / 100, most / 10, most});
    if (isWanted("reading"))
        benchReading({most / 10, most});
    if (isWanted("moving"))
        benchMoving(arguments.value(moved).toInt(), files);
    return 0;
}
