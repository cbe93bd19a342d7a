// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/examinefile.h"

#include "core/base/sha256.h"
#include "core/documents/pagedfile.h"
#include "core/exchange/mailtext.h"
#include "core/exchange/officetext.h"
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
    const bool isEmpty = text.trimmed().isEmpty();
    m_looked.hasText = m_looked.hasText || !isEmpty;
    if (isEmpty && page)
        m_looked.pagesWithoutText.push_back(*page);
    findNumbers(text, page);
}

void ExaminedFile::findNumbers(const QString &text, std::optional<int> page)
{
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
    if (!file) {
        m_looked.notShown = file.error();
        return {};
    }
    m_pages = file->pages();
    for (int page = 1; page <= file->pages(); ++page) {
        if (progress && !progress(page, file->pages()))
            return Error(ErrorCode::Cancelled);
        lookThrough(file->text(page), page);
    }
    findNumbers(file->besidePages(), std::nullopt);
    for (const EnclosedInFile &enclosed : file->enclosed()) {
        if (enclosed.isTooLarge)
            m_looked.attachedUnread.append(maskForbiddenNumbers(AttachmentName::from(enclosed.name).toString()));
        if (const Result<void> looked = lookThroughAttached(enclosed.name, enclosed.bytes, progress); !looked)
            return looked;
    }
    return {};
}

void ExaminedFile::lookThroughOffice()
{
    const std::optional<OfficeText> office = textOfOffice(m_bytes);
    if (!office)
        return;
    lookThrough(office->everything, std::nullopt);
    m_looked.attachedUnread = office->unread;
}

// What goes along with it can hold as much as the mail itself.
Result<void> ExaminedFile::lookThroughMail(const Progress &progress)
{
    const MailText mail = textOfMail(m_bytes);
    lookThrough(mail.everything, std::nullopt);
    for (const AttachedToMail &file : mail.attached) {
        if (const Result<void> looked = lookThroughAttached(file.name, file.bytes, progress); !looked)
            return looked;
    }
    return {};
}

// A file too large for a case is one for a person too.
Result<void> ExaminedFile::lookThroughAttached(const QString &name, const QByteArray &bytes, const Progress &progress)
{
    if (bytes.isEmpty())
        return {};
    ExaminedFile attached(AttachmentName::from(maskForbiddenNumbers(AttachmentName::from(name).toString())), bytes);
    if (const Result<void> looked = attached.look(progress); !looked && looked.error().code() == ErrorCode::Cancelled)
        return looked;
    if (attached.m_finding && !m_finding)
        m_finding = Finding{attached.m_finding->kind, std::nullopt};
    if (!attached.m_looked.isWhole())
        m_looked.attachedUnread.append(attached.m_name.toString());
    return {};
}

Result<void> ExaminedFile::look(const Progress &progress)
{
    if (m_kind == AttachmentKind::Pdf)
        return lookThroughPages(progress);
    if (m_kind == AttachmentKind::Mail)
        return lookThroughMail(progress);
    if (isOfficeZip(m_kind)) {
        lookThroughOffice();
    } else if (isPicture(m_kind)) {
        if (const Result<void> fits = checkPicture(m_bytes, m_kind); !fits)
            m_looked.notShown = fits.error();
        else
            m_pages = 1; // not unpacked before somebody looks at it
    } else if (isReadable(m_kind)) {
        lookThrough(textFromBytes(m_bytes), std::nullopt);
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
    if (const Result<void> looked = file.look(progress); !looked)
        return looked.error();
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
