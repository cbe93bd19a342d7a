// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

namespace balie {

// A zip of those parts, by name; link PkgConfig::LIBZIP.
inline QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_source_t *bytes = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(bytes);
    zip_t *archive = zip_open_from_source(bytes, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts)
        zip_file_add(archive, name.constData(), zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0), 0);
    if (zip_close(archive) != 0)
        qFatal("no archive");
    zip_source_open(bytes);
    zip_stat_t stat;
    zip_source_stat(bytes, &stat);
    QByteArray file(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_source_read(bytes, file.data(), stat.size);
    zip_source_close(bytes);
    zip_source_free(bytes);
    return file;
}

} // namespace balie
