// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/verareader.h"

#include "core/exchange/table/ziparchive.h"
#include "core/exchange/vera/jsonsource.h"
#include "core/exchange/vera/veraevents.h"

#include <QFile>

#include <algorithm>
#include <istream>

namespace balie {

namespace {

constexpr qint64 largestPage = qint64(16) * 1024 * 1024 * 1024; // unpacked

// Says how far the reading is, each time that bytes are asked for.
class Counted : public QIODevice
{
public:
    Counted(QIODevice &file, VeraSink &sink, ReadProgress &progress, ZipPart *part = nullptr)
        : m_file(file), m_sink(sink), m_progress(progress), m_part(part)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = m_file.read(data, most);
        m_progress.read += std::max<qint64>(count, 0);
        m_sink.progress(m_progress);
        if (m_part)
            m_part->stepDone();
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_file;
    VeraSink &m_sink;
    ReadProgress &m_progress;
    ZipPart *m_part;
};

// Page 2 before page 10.
bool standsBefore(const QString &one, const QString &other)
{
    const auto [a, b] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto digits = [](auto from, auto end) { return std::find_if(from, end, [](QChar c) { return c < u'0' || c > u'9'; }) - from; };
    const auto ofOne = digits(a, one.end());
    const auto ofOther = digits(b, other.end());
    return ofOne > 0 && ofOther > 0 && ofOne != ofOther ? ofOne < ofOther : one < other;
}

Error failureOf(const JsonSource &source, const VeraEvents &events)
{
    switch (source.stopped()) {
    case JsonSource::Stop::Cancelled: return Error(ErrorCode::Cancelled);
    case JsonSource::Stop::Unreadable: return Error(ErrorCode::FileUnreadable);
    case JsonSource::Stop::TooLong: return Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QStringLiteral("json"));
    case JsonSource::Stop::None: break;
    }
    if (events.failure())
        return *events.failure();
    return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), source.isAtEnd() ? QStringLiteral("cut-off") : QStringLiteral("not-json"));
}

Result<void> readPages(const ZipArchive &archive, VeraSink &sink, VeraCounts &counts, const std::atomic_bool *stop)
{
    QStringList pages = archive.names().filter(QStringLiteral(".json"), Qt::CaseInsensitive);
    std::sort(pages.begin(), pages.end(), standsBefore);
    if (pages.isEmpty())
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QStringLiteral("no-pages"));
    ReadProgress progress;
    for (const QString &page : pages) {
        const auto part = archive.part(page, largestPage);
        if (!part)
            return part.error();
        progress.whole += (*part)->whole();
    }
    for (const QString &page : pages) {
        const auto part = archive.part(page, largestPage);
        if (!part)
            return part.error();
        Counted counted(**part, sink, progress, part->get());
        const Result<void> read = readVeraPage(counted, page, sink, counts, stop);
        if (!read)
            return (*part)->failure() ? (*part)->failure()->with(QStringLiteral("part"), page.left(80)) : read;
    }
    return {};
}

} // namespace

Result<void> readVeraPage(QIODevice &file, const QString &name, VeraSink &sink, VeraCounts &counts, const std::atomic_bool *stop)
{
    JsonSource source(file, stop);
    std::istream stream(&source);
    VeraEvents events(name.left(80), sink, counts);
    const bool isWhole = nlohmann::json::sax_parse(stream, &events);
    counts.cutStrings += source.cutStrings();
    if (isWhole)
        return {};
    return failureOf(source, events)
        .with(QStringLiteral("part"), name.left(80))
        .with(QStringLiteral("position"), source.position())
        .with(QStringLiteral("record"), events.position());
}

Result<VeraCounts> readVera(const QString &path, VeraSink &sink, const std::atomic_bool *stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileMissing);
    const QByteArray begin = file.read(4);
    file.seek(0);
    VeraCounts counts;
    Result<void> read;
    if (begin.startsWith("PK\x03\x04")) {
        const auto archive = ZipArchive::open(path);
        if (!archive)
            return archive.error();
        read = readPages(*archive, sink, counts, stop);
    } else {
        ReadProgress progress{0, file.size()};
        Counted counted(file, sink, progress);
        read = readVeraPage(counted, path.section(u'/', -1), sink, counts, stop);
    }
    return read ? Result<VeraCounts>(counts) : read.error();
}

} // namespace balie
