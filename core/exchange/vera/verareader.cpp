// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/verareader.h"

#include "core/exchange/table/ziparchive.h"
#include "core/exchange/vera/jsonsource.h"
#include "core/exchange/vera/veraevents.h"

#include <QFile>

#include <algorithm>
#include <istream>
#include <tuple>
#include <vector>

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

struct Page
{
    qint64 index = 0; // in the archive
    QString name;
};

// The digits that stand there, without the zeros in front; place is then behind them.
QStringView takeNumber(QStringView text, qsizetype &place)
{
    qsizetype begin = place;
    while (place < text.size() && text.at(place) >= u'0' && text.at(place) <= u'9')
        ++place;
    while (begin + 1 < place && text.at(begin) == u'0')
        ++begin;
    return text.sliced(begin, place - begin);
}

// Page 2 before page 10: numbers by what they are, and everything else by its letters.
int order(QStringView one, QStringView other)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < one.size() && j < other.size()) {
        const QStringView a = takeNumber(one, i);
        const QStringView b = takeNumber(other, j);
        if (!a.isEmpty() && !b.isEmpty()) {
            if (const int which = a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b); which != 0)
                return which;
            continue;
        }
        const QChar c = a.isEmpty() ? one.at(i++) : a.front();
        const QChar d = b.isEmpty() ? other.at(j++) : b.front();
        if (c != d)
            return c < d ? -1 : 1;
    }
    return (i < one.size()) - (j < other.size());
}

bool standsBefore(const Page &one, const Page &other)
{
    const int which = order(one.name, other.name);
    return which != 0 ? which < 0 : std::tie(one.name, one.index) < std::tie(other.name, other.index);
}

// What a Mac packs beside each file is none.
bool isPage(const QString &name)
{
    return name.endsWith(u".json", Qt::CaseInsensitive) && !name.startsWith(u"__MACOSX/") && !name.section(u'/', -1).startsWith(u"._");
}

std::vector<Page> pagesOf(const ZipArchive &archive)
{
    std::vector<Page> pages;
    const QStringList names = archive.names();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (isPage(names.at(i)))
            pages.push_back({i, names.at(i)});
    }
    std::sort(pages.begin(), pages.end(), standsBefore);
    return pages;
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
    const std::vector<Page> pages = pagesOf(archive);
    if (pages.empty())
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QStringLiteral("no-pages"));
    ReadProgress progress;
    for (const Page &page : pages) {
        const auto part = archive.partAt(page.index, largestPage);
        if (!part)
            return part.error();
        progress.whole += (*part)->whole();
    }
    for (const Page &page : pages) {
        const auto part = archive.partAt(page.index, largestPage);
        if (!part)
            return part.error();
        Counted counted(**part, sink, progress, part->get());
        const Result<void> read = readVeraPage(counted, page.name, sink, counts, stop);
        if (!read)
            return (*part)->failure() ? (*part)->failure()->with(QStringLiteral("part"), page.name.left(80)) : read;
    }
    return {};
}

} // namespace

Result<void> readVeraPage(QIODevice &file, const QString &name, VeraSink &sink, VeraCounts &counts, const std::atomic_bool *stop)
{
    JsonSource source(file, stop);
    std::istream stream(&source);
    VeraEvents events(name, sink, counts);
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
