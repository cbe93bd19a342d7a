// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disklog.h"

#include <QDir>
#include <QFile>

#include <utility>

#include <fcntl.h>

namespace balie {

// The log that listens now.
DiskLog *listeningLog = nullptr;

DiskLog::DiskLog(const QString &folder) : m_root(QFile::encodeName(folder))
{
    m_beginning.push_back({true, {}, {}});
    readFolder(folder, 0);
    for (const DiskNode &node : m_beginning)
        m_live.push_back({node.isFolder, {}, node.entries});
    listeningLog = this;
}

DiskLog::~DiskLog()
{
    listeningLog = nullptr;
}

void DiskLog::readFolder(const QString &path, int node)
{
    for (const QFileInfo &entry : QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const int next = static_cast<int>(m_beginning.size());
        m_beginning.at(static_cast<std::size_t>(node)).entries.insert(QFile::encodeName(entry.fileName()), next);
        QFile file(entry.filePath());
        const bool readable = !entry.isDir() && file.open(QIODevice::ReadOnly);
        m_beginning.push_back({entry.isDir(), readable ? file.readAll() : QByteArray(), {}});
        if (entry.isDir())
            readFolder(entry.filePath(), next);
    }
}

DiskLog::Place DiskLog::placeOf(const char *path) const
{
    const QByteArray whole(path);
    if (whole == m_root)
        return {0, {}, 0};
    if (!whole.startsWith(m_root + '/'))
        return {};
    Place place{0, {}, 0};
    for (const QByteArray &name : whole.mid(m_root.size() + 1).split('/')) {
        place.folder = place.node;
        if (place.folder < 0)
            return {};
        place.name = name;
        place.node = m_live.at(static_cast<std::size_t>(place.folder)).entries.value(name, -1);
    }
    return place;
}

int DiskLog::made(const Place &place, bool isFolder)
{
    const int node = nodes();
    m_live.push_back({isFolder, {}, {}});
    m_live.at(static_cast<std::size_t>(place.folder)).entries.insert(place.name, node);
    m_acts.push_back({DiskAct::Kind::Make, node, place.folder, place.name, {}, 0, {}});
    return node;
}

void DiskLog::opened(int descriptor, const char *path, int flags)
{
    const Place place = placeOf(path);
    if (place.folder < 0)
        return;
    const int node = place.node < 0 ? made(place, false) : place.node;
    if (place.node >= 0 && (flags & O_TRUNC) != 0)
        m_acts.push_back({DiskAct::Kind::Cut, node, -1, {}, {}, 0, {}});
    m_descriptors.insert(descriptor, node);
}

void DiskLog::closed(int descriptor)
{
    m_descriptors.remove(descriptor);
}

void DiskLog::written(int descriptor, qint64 place, const void *bytes, qint64 size)
{
    if (m_descriptors.contains(descriptor))
        m_acts.push_back({DiskAct::Kind::Write, m_descriptors.value(descriptor), -1, {}, {}, place,
                          QByteArray(static_cast<const char *>(bytes), size)});
}

void DiskLog::cut(int descriptor, qint64 size)
{
    if (m_descriptors.contains(descriptor))
        m_acts.push_back({DiskAct::Kind::Cut, m_descriptors.value(descriptor), -1, {}, {}, size, {}});
}

void DiskLog::flushed(int descriptor)
{
    if (m_descriptors.contains(descriptor))
        m_acts.push_back({DiskAct::Kind::Flush, m_descriptors.value(descriptor), -1, {}, {}, 0, {}});
}

void DiskLog::renamed(const char *from, const char *to)
{
    const Place before = placeOf(from);
    const Place after = placeOf(to);
    if (before.node < 0)
        return;
    if (after.folder != before.folder)
        qFatal("a crash image knows no way from one folder to another");
    auto &entries = m_live.at(static_cast<std::size_t>(before.folder)).entries;
    entries.remove(before.name);
    entries.insert(after.name, before.node);
    m_acts.push_back({DiskAct::Kind::Rename, before.node, before.folder, before.name, after.name, 0, {}});
}

void DiskLog::removed(const char *path)
{
    const Place place = placeOf(path);
    if (place.node < 0)
        return;
    m_live.at(static_cast<std::size_t>(place.folder)).entries.remove(place.name);
    m_acts.push_back({DiskAct::Kind::Remove, place.node, place.folder, place.name, {}, 0, {}});
}

void DiskLog::madeFolder(const char *path)
{
    if (const Place place = placeOf(path); place.folder >= 0)
        made(place, true);
}

} // namespace balie
