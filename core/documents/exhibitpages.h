// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossiersheet.h"
#include "core/documents/pagedfile.h"
#include "core/documents/sheetwriter.h"

#include <memory>

namespace balie {

// The pages of one exhibit, or why it has none. It stays on the thread that opened it.
class ExhibitPages
{
public:
    explicit ExhibitPages(const DossierExhibit &exhibit);

    const DossierExhibit &exhibit() const { return m_exhibit; }
    // Of a PDF or picture; words are as many pages as they take.
    int pages() const { return m_file ? m_file->pages() : 0; }
    const std::optional<Error> &whyNot() const { return m_whyNot; }
    bool isPdf() const { return m_file && m_exhibit.kind == AttachmentKind::Pdf; }

    // Draws that page (from 1) as a picture, as large as the place allows and never larger than it is.
    SheetWriter::Drawing drawing(int page, qreal dotsPerInch) const;

private:
    DossierExhibit m_exhibit;
    std::shared_ptr<PagedFile> m_file;
    std::optional<Error> m_whyNot;
};

} // namespace balie
