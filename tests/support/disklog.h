// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace balie {

// A file or a folder, whatever it is called.
struct DiskNode
{
    bool isFolder = false;
    QByteArray content;
    QMap<QByteArray, int> entries;
};

// One thing that was asked of the disk. What it does to an entry concerns the folder, what it does to
// content the file.
struct DiskAct
{
    enum class Kind { Make, Remove, Rename, Write, Cut, Flush };

    Kind kind;
    int node;            // the file or folder that is made, removed, named, written, cut or flushed
    int folder = -1;     // where its entry is
    QByteArray name;     // the entry
    QByteArray newName;  // of Rename, in the same folder
    qint64 place = 0;    // of Write where it begins, of Cut the size
    QByteArray bytes;    // of Write

    bool isOfEntry() const { return kind == Kind::Make || kind == Kind::Remove || kind == Kind::Rename; }
};

// Everything that our own code and the SQLite inside it ask of the disk below one folder, in order, while
// this lives. It listens to the calls themselves (the test is linked with --wrap for each), because the key
// files and the names of backups do not go through SQLite.
class DiskLog
{
public:
    // What lies there now is taken to be safe.
    explicit DiskLog(const QString &folder);
    ~DiskLog();
    DiskLog(const DiskLog &) = delete;
    DiskLog &operator=(const DiskLog &) = delete;

    // The folder itself is node 0.
    const std::vector<DiskNode> &beginning() const { return m_beginning; }
    // Whether a node that was made later is a folder.
    bool isFolder(int node) const { return m_live.at(static_cast<std::size_t>(node)).isFolder; }
    int nodes() const { return static_cast<int>(m_live.size()); }
    const std::vector<DiskAct> &acts() const { return m_acts; }

    // Called by the wrapped calls, after they succeeded.
    void opened(int descriptor, const char *path, int flags);
    void closed(int descriptor);
    void written(int descriptor, qint64 place, const void *bytes, qint64 size);
    void cut(int descriptor, qint64 size);
    void flushed(int descriptor);
    void renamed(const char *from, const char *to);
    void removed(const char *path);
    void madeFolder(const char *path);

private:
    struct Place
    {
        int folder = -1; // -1: not below our folder
        QByteArray name;
        int node = -1; // -1: nothing is called that
    };

    void readFolder(const QString &path, int node);
    Place placeOf(const char *path) const;
    int made(const Place &place, bool isFolder);

    QByteArray m_root;
    std::vector<DiskNode> m_beginning;
    std::vector<DiskNode> m_live; // names only
    std::vector<DiskAct> m_acts;
    QMap<int, int> m_descriptors;
};

} // namespace balie
