// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace balie {

// One part of a ZIP file, unpacked as it is read. What comes out is counted, whatever its head says: a part that
// grows beyond its limit, or much more than files do, ends there, and failure() says why.
class ZipPart : public QIODevice
{
public:
    static constexpr qint64 highestRatio = 300; // bytes out for one in, beyond the first 16 MB
    static constexpr qint64 anyRatio = 16 * 1024 * 1024;
    static constexpr qint64 longestStep = 1024 * 1024;

    ZipPart(zip_file *file, qint64 packed, qint64 whole, qint64 most);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    qint64 read() const { return m_read; }
    qint64 whole() const { return m_whole; }
    // Said after each thing that was made of the bytes so far: more than longestStep for one thing is a failure.
    void stepDone() { m_step = 0; }
    // FileTooLarge ("kind" = "unpacked", "limit"), FileMalformed ("problem" = "zip-broken").
    const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_packed;
    qint64 m_whole;
    qint64 m_most;
    qint64 m_read = 0;
    qint64 m_step = 0;
    std::optional<Error> m_failure;
};

// A ZIP file on disk, of which parts are read one at a time.
class ZipArchive
{
public:
    static constexpr qint64 mostParts = 10000;

    // Errors: FileUnreadable, FileTooLarge ("kind" = "parts"), FileMalformed ("problem" = "zip-broken").
    static Result<ZipArchive> open(const QString &path);

    QStringList names() const;
    bool has(const QString &name) const { return indexOf(name) >= 0; }
    // By name, in capitals or not, or by the place in names(). Errors: FileMalformed ("problem" = "zip-part-missing" or
    // "zip-encrypted", "part"), those of its failure().
    Result<std::unique_ptr<ZipPart>> part(const QString &name, qint64 most) const { return opened(indexOf(name), name, most); }
    Result<std::unique_ptr<ZipPart>> partAt(qint64 index, qint64 most) const { return opened(index, nameAt(index), most); }

private:
    struct Closing { void operator()(zip *archive) const; };
    explicit ZipArchive(zip *archive) : m_archive(archive) {}
    qint64 indexOf(const QString &name) const;
    QString nameAt(qint64 index) const;
    Result<std::unique_ptr<ZipPart>> opened(qint64 index, const QString &name, qint64 most) const;

    std::unique_ptr<zip, Closing> m_archive;
};

} // namespace balie
