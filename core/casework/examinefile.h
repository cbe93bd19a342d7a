// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/domain/attachment/lookedthrough.h"
#include "core/domain/identity/bsnguard.h"

#include <functional>

namespace balie {

// A file as it was read, and what was found in it before it becomes part of a case. That needs no register, so the
// register does not wait for it: any one thread will do.
class ExaminedFile
{
public:
    // A number in its text that may not be kept.
    struct Finding
    {
        ForbiddenNumber kind = ForbiddenNumber::Bsn;
        std::optional<int> page; // the first on which one stands, of a PDF
    };
    // How far it is, in pages; false stops it (Cancelled).
    using Progress = std::function<bool(int page, int pages)>;

    // Errors: Empty ("kind" = "file"), FileTooLarge ("kind" = "attachment" or "pages", fact "limit"), Cancelled.
    static Result<ExaminedFile> from(const QString &name, const QByteArray &bytes, const Progress &progress = {});
    // The same of a file that somebody chose. Errors besides: those of readRegular().
    static Result<ExaminedFile> fromPath(const QString &path, const Progress &progress = {});

    // With every forbidden number in it as "*".
    const AttachmentName &name() const { return m_name; }
    const QByteArray &bytes() const { return m_bytes; }
    const QByteArray &sha256() const { return m_sha256; }
    AttachmentKind kind() const { return m_kind; }
    std::optional<int> pages() const { return m_pages; } // none: no pages, or they cannot be opened
    const std::optional<Finding> &finding() const { return m_finding; }
    // How far there was text in it that could be looked through; in a scan, an old office file or behind a password there is none.
    const LookedThrough &looked() const { return m_looked; }
    bool wasLookedThrough() const { return m_looked.isWhole(); }

private:
    ExaminedFile(AttachmentName name, QByteArray bytes);
    Result<void> look(const Progress &progress);
    void lookThrough(const QString &text, std::optional<int> page);
    void findNumbers(const QString &text, std::optional<int> page);
    Result<void> lookThroughPages(const Progress &progress);
    void lookThroughOffice();
    Result<void> lookThroughMail(const Progress &progress);
    Result<void> lookThroughAttached(const QString &name, const QByteArray &bytes, const Progress &progress);

    AttachmentName m_name;
    QByteArray m_bytes;
    QByteArray m_sha256;
    AttachmentKind m_kind;
    std::optional<int> m_pages;
    std::optional<Finding> m_finding;
    LookedThrough m_looked;
};

} // namespace balie
