// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossiersheet.h"
#include "core/documents/pagedfile.h"
#include "core/documents/sheetwriter.h"

#include <memory>
#include <vector>

namespace balie {

// The pages of one exhibit, or why it has none. It stays on the thread that opened it, until it was drawn ahead.
class ExhibitPages
{
public:
    // Of one that is bound as it is the file is not opened here.
    explicit ExhibitPages(const DossierExhibit &exhibit, std::optional<int> boundPages = {});

    const DossierExhibit &exhibit() const { return m_exhibit; }
    // Of a PDF or picture; words are as many pages as they take.
    int pages() const { return m_bound ? *m_bound : m_drawn ? static_cast<int>(m_drawn->size()) : m_file ? m_file->pages() : 0; }
    bool isBound() const { return m_bound.has_value(); }
    const std::optional<Error> &whyNot() const { return m_whyNot; }

    // Draws that page (from 1) as a picture, as large as the place allows and never larger than it is. A sheet that lies
    // is turned.
    SheetWriter::Drawing drawing(int page, qreal dotsPerInch) const;

    // Draws all of them now, so dense on A4, and lets go of the file. goOn is asked before each; with false nothing changed.
    bool drawAhead(qreal dotsPerInch, const std::function<bool()> &goOn);

private:
    struct Drawn
    {
        QSizeF points;
        QImage image;
        bool lies = false;
    };

    bool lies(int page) const;

    DossierExhibit m_exhibit;
    std::optional<int> m_bound;
    std::shared_ptr<PagedFile> m_file;
    std::shared_ptr<const std::vector<Drawn>> m_drawn;
    std::optional<Error> m_whyNot;
};

} // namespace balie
