// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/pagereader.h"

namespace balie {

PageReader::PageReader()
{
    m_pool.setMaxThreadCount(1);
}

PageReader::~PageReader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<int>> PageReader::open(const QByteArray &bytes, AttachmentKind kind)
{
    return aside(m_pool, [file = m_file, bytes, kind]() -> Result<int> {
        Result<PagedFile> opened = PagedFile::open(bytes, kind);
        if (!opened)
            return opened.error();
        *file = std::move(*opened);
        return (*file)->pages();
    });
}

QFuture<Result<QImage>> PageReader::image(int page, qreal dotsPerInch)
{
    return aside(m_pool, [file = m_file, page, dotsPerInch]() -> Result<QImage> {
        return *file ? (*file)->image(page, dotsPerInch) : Error(ErrorCode::Cancelled);
    });
}

QFuture<RedactionBoxes> PageReader::find(const QString &words, RedactionGround ground, const std::optional<ShortText> &why)
{
    return aside(m_pool, [file = m_file, words, ground, why] {
        RedactionBoxes boxes;
        for (int page = 1; *file && page <= (*file)->pages(); ++page) {
            for (const QRectF &place : (*file)->places(page, words)) {
                // A little air, so that no edge of a letter looks out.
                const QRectF roomy = place.adjusted(-place.height() / 8, -place.height() / 8, place.height() / 8, place.height() / 8);
                if (const Result<RedactionBox> box = RedactionBox::from(page, roomy, ground, why))
                    boxes.push_back(*box);
            }
        }
        return boxes;
    });
}

QFuture<Result<QByteArray>> PageReader::blackedOut(const RedactionBoxes &boxes, const std::shared_ptr<Advance> &advance)
{
    return aside(m_pool, [file = m_file, boxes, advance]() -> Result<QByteArray> {
        if (!*file)
            return Error(ErrorCode::Cancelled);
        return redactedCopy(**file, boxes, [&advance](int page, int pages) { return advance->at(page, pages); });
    });
}

} // namespace balie
