// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crashimage.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace balie {

static constexpr qsizetype block = 512;

namespace {

// Which acts reached the disk.
class Fate
{
public:
    Fate(const DiskLog &log, std::size_t acts, Unflushed unflushed, Flushes flushes, std::mt19937 &random)
        : m_unflushed(unflushed), m_random(random), m_flushed(static_cast<std::size_t>(log.nodes()), 0),
          m_entriesLeft(static_cast<std::size_t>(log.nodes()), 0)
    {
        for (std::size_t i = 0; i < acts && flushes == Flushes::Count; ++i) {
            if (log.acts().at(i).kind == DiskAct::Kind::Flush)
                m_flushed.at(at(log.acts().at(i).node)) = i;
        }
        for (std::size_t i = 0; i < acts; ++i) {
            const DiskAct &act = log.acts().at(i);
            if (act.isOfEntry() && !isSafe(act.folder, i))
                ++m_entriesLeft.at(at(act.folder));
        }
        for (std::size_t &left : m_entriesLeft)
            left = unflushed == Unflushed::Kept ? left : unflushed == Unflushed::Dropped ? 0 : random() % (left + 1);
    }

    bool keepsEntry(const DiskAct &act, std::size_t i)
    {
        if (isSafe(act.folder, i))
            return true;
        std::size_t &left = m_entriesLeft.at(at(act.folder));
        if (left == 0)
            return false;
        --left;
        return true;
    }

    // A part of what was written to a file.
    bool keepsPart(const DiskAct &act, std::size_t i)
    {
        if (isSafe(act.node, i) || m_unflushed == Unflushed::Kept)
            return true;
        return m_unflushed != Unflushed::Dropped && m_random() % 2 == 0;
    }

    qsizetype partSize(const DiskAct &act) const { return m_unflushed == Unflushed::Torn ? block : std::max<qsizetype>(act.bytes.size(), 1); }

private:
    static std::size_t at(int node) { return static_cast<std::size_t>(node); }
    bool isSafe(int node, std::size_t i) const { return i < m_flushed.at(at(node)); }

    Unflushed m_unflushed;
    std::mt19937 &m_random;
    std::vector<std::size_t> m_flushed;     // the last flush of each
    std::vector<std::size_t> m_entriesLeft; // how many changes that were not flushed are there all the same
};

} // namespace

static void change(DiskNode &folder, const DiskAct &act)
{
    if (act.kind != DiskAct::Kind::Make)
        folder.entries.remove(act.name);
    if (act.kind != DiskAct::Kind::Remove)
        folder.entries.insert(act.kind == DiskAct::Kind::Make ? act.name : act.newName, act.node);
}

static void writePart(DiskNode &file, const DiskAct &act, qsizetype from, qsizetype size)
{
    const qsizetype place = act.place + from;
    if (file.content.size() < place + size)
        file.content.append(QByteArray(place + size - file.content.size(), '\0'));
    std::memcpy(file.content.data() + place, act.bytes.constData() + from, static_cast<std::size_t>(size));
}

static void write(DiskNode &file, const DiskAct &act, std::size_t i, Fate &fate)
{
    const qsizetype part = fate.partSize(act);
    for (qsizetype from = 0; from < act.bytes.size(); from += part) {
        if (fate.keepsPart(act, i))
            writePart(file, act, from, std::min(part, act.bytes.size() - from));
    }
}

static void cut(DiskNode &file, qint64 size)
{
    const qsizetype more = size - file.content.size();
    file.content = more > 0 ? file.content + QByteArray(more, '\0') : file.content.left(size);
}

static void writeOut(const std::vector<DiskNode> &nodes, int folder, const QString &path)
{
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const DiskNode &node = nodes.at(static_cast<std::size_t>(folder));
    for (auto entry = node.entries.begin(); entry != node.entries.end(); ++entry) {
        const QString below = path + QLatin1Char('/') + QFile::decodeName(entry.key());
        const DiskNode &named = nodes.at(static_cast<std::size_t>(entry.value()));
        if (named.isFolder) {
            writeOut(nodes, entry.value(), below);
            continue;
        }
        QFile file(below);
        if (!file.open(QIODevice::WriteOnly) || file.write(named.content) != named.content.size())
            qFatal("cannot write a crash image");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

void writeCrashImage(const DiskLog &log, std::size_t acts, Unflushed unflushed, Flushes flushes, std::mt19937 &random,
                     const QString &folder)
{
    Fate fate(log, acts, unflushed, flushes, random);
    std::vector<DiskNode> nodes = log.beginning();
    for (int node = static_cast<int>(nodes.size()); node < log.nodes(); ++node)
        nodes.push_back({log.isFolder(node), {}, {}});
    for (std::size_t i = 0; i < acts; ++i) {
        const DiskAct &act = log.acts().at(i);
        DiskNode &node = nodes.at(static_cast<std::size_t>(act.node));
        if (act.isOfEntry() && fate.keepsEntry(act, i))
            change(nodes.at(static_cast<std::size_t>(act.folder)), act);
        else if (act.kind == DiskAct::Kind::Write)
            write(node, act, i, fate);
        else if (act.kind == DiskAct::Kind::Cut && fate.keepsPart(act, i))
            cut(node, act.place);
    }
    writeOut(nodes, 0, folder);
}

} // namespace balie
