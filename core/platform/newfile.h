// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace balie {

// A file that was not there, written part by part, for us alone (0600): there, whole and flushed, once it was kept, and
// gone again without that. Nothing is ever replaced.
class NewFile
{
public:
    // Errors: FileExists (a link counts), FileUnwritable ("kind" = "in-register": not into a register), DiskFull.
    static Result<NewFile> create(const QString &path);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;
    ~NewFile();

    Result<void> write(QByteArrayView part);
    Result<void> keep();

private:
    NewFile(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    void close();

    int m_descriptor;
    QString m_path; // empty once it was kept or moved from
};

} // namespace balie
