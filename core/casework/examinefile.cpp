// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/examinefile.h"

#include "core/base/sha256.h"
#include "core/documents/pagedfile.h"
#include "core/exchange/mailtext.h"
#include "core/exchange/textfrombytes.h"
#include "core/platform/regularfile.h"

namespace balie {

namespace {

Error tooLarge()
{
    return Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QStringLiteral("attachment")).with(QStringLiteral("limit"), largestAttachment >> 20);
}

} // namespace

ExaminedFile::ExaminedFile(AttachmentName name, QByteArray bytes)
    : m_name(std::move(name)), m_bytes(std::move(bytes)), m_sha256(Sha256::of(m_bytes)), m_kind(kindOf(m_bytes))
{
}

void ExaminedFile::lookThrough(const QString &text, std::optional<int> page)
{
    m_lookedThrough = m_lookedThrough || !text.trimmed().isEmpty();
    if (m_finding)
        return;
    if (const std::vector<ForbiddenFinding> found = forbiddenNumbersIn(text); !found.empty())
        m_finding = Finding{found.front().kind, page};
}

// A PDF that cannot be opened is kept all the same: it is what somebody sent.
Result<void> ExaminedFile::lookThroughPages(const Progress &progress)
{
    const Result<PagedFile> file = PagedFile::open(m_bytes, m_kind);
    if (!file && file.error().fact(QStringLiteral("kind")) == u"pages")
        return file.error();
    if (!file)
        return {};
    m_pages = file->pages();
    for (int page = 1; page <= file->pages(); ++page) {
        if (progress && !progress(page, file->pages()))
            return Error(ErrorCode::Cancelled);
        lookThrough(file->text(page), page);
    }
    return {};
}

Result<ExaminedFile> ExaminedFile::from(const QString &name, const QByteArray &bytes, const Progress &progress)
{
    if (bytes.isEmpty())
        return Error(ErrorCode::Empty).with(QStringLiteral("kind"), QStringLiteral("file"));
    if (bytes.size() > largestAttachment)
        return tooLarge();
    ExaminedFile file(AttachmentName::from(maskForbiddenNumbers(AttachmentName::from(name).toString())), bytes);
    if (isPicture(file.m_kind)) {
        file.m_pages = 1; // not unpacked before somebody looks at it
    } else if (file.m_kind == AttachmentKind::Pdf) {
        if (const Result<void> looked = file.lookThroughPages(progress); !looked)
            return looked.error();
    } else if (isReadable(file.m_kind)) {
        file.lookThrough(file.m_kind == AttachmentKind::Mail ? textOfMail(bytes) : textFromBytes(bytes), std::nullopt);
    }
    return file;
}

Result<ExaminedFile> ExaminedFile::fromPath(const QString &path, const Progress &progress)
{
    const Result<QByteArray> bytes = readRegular(path, largestAttachment);
    if (!bytes)
        return bytes.error().code() == ErrorCode::FileTooLarge ? tooLarge() : bytes.error();
    return from(path, *bytes, progress);
}

} // namespace balie
