// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/ziparchive.h"

#include <QFile>

#include <zip.h>

namespace balie {

namespace {

Error broken()
{
    return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QStringLiteral("zip-broken"));
}

Error tooLarge(const char *kind, qint64 limit)
{
    return Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QString::fromLatin1(kind)).with(QStringLiteral("limit"), limit);
}

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 packed, qint64 whole, qint64 most) : m_file(file), m_packed(packed), m_whole(whole), m_most(most)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    if (m_failure)
        return -1;
    const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    m_read += std::max<zip_int64_t>(count, 0);
    m_step += std::max<zip_int64_t>(count, 0);
    if (count < 0)
        m_failure = broken();
    else if (m_read > m_most || m_step > longestStep)
        m_failure = tooLarge("unpacked", m_step > longestStep ? longestStep : m_most);
    else if (m_read > anyRatio && m_read / highestRatio > m_packed)
        m_failure = tooLarge("ratio", highestRatio);
    return m_failure ? -1 : count;
}

void ZipArchive::Closing::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS ? broken() : Error(ErrorCode::FileUnreadable);
    ZipArchive opened(archive);
    if (zip_get_num_entries(archive, 0) > mostParts)
        return tooLarge("parts", mostParts);
    return opened;
}

QString ZipArchive::nameAt(qint64 index) const
{
    return QString::fromUtf8(zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
}

QStringList ZipArchive::names() const
{
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_archive.get(), 0); ++i)
        names.append(nameAt(i));
    return names;
}

qint64 ZipArchive::indexOf(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
}

Result<std::unique_ptr<ZipPart>> ZipArchive::opened(qint64 index, const QString &name, qint64 most) const
{
    const auto about = [&](const char *problem) {
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QString::fromLatin1(problem)).with(QStringLiteral("part"), name.left(80));
    };
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return about("zip-part-missing");
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return about("zip-encrypted");
    zip_file_t *file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return broken();
    return std::make_unique<ZipPart>(file, static_cast<qint64>(stat.comp_size), static_cast<qint64>(stat.size), most);
}

} // namespace balie
